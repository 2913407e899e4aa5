"""What can happen in a story of the demo, by the words its acts are written in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from desktop.demo_answers import NEW_FUNCTION, NEW_TELEPHONE
from desktop.demo_days import Act
from desktop.demo_telling import Telling
from desktop.knowledge import load_calendars
from desktop.procedures import (
    assignment,
    case_notes,
    decisions,
    directory,
    enclosures,
    fees,
    holdings,
    identity,
    notice_writing,
    notices,
    package_promises,
    packages,
    questions,
    related,
    reminders,
    representatives,
    searches,
)
from desktop.procedures.search_lines import SearchLine
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Outcome
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right

COLLEAGUE = "Sam de Wit"
SEARCHER = "Noa Verhoeven"
CHECKED = {
    "email": "Antwoord gekregen vanaf het e-mailadres dat bij ons bekend is.",
    "client": "Cliënt heeft de opdracht bevestigd vanaf het e-mailadres dat bij ons bekend is.",
    "telephone": "Teruggebeld op het telefoonnummer dat bij ons bekend is.",
}
HELD: dict[str, tuple[tuple[tuple[str, str, str], ...], dict[FactKind, int]]] = {  # facts in days before
    "running": (
        (("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot")),
        {FactKind.ACCOUNT_STARTED: 900, FactKind.LAST_CONTACT: 30},
    ),
    "ended": (
        (
            ("3.1 A", "", "bluedolphin"),
            ("3.1 B", "", "bluedolphin"),
            ("3.1 C", "", "dynatrace"),
            ("3.1 D", "", "hubspot"),
            ("3.1 E", "account_ended", "bluedolphin"),
        ),
        {
            FactKind.ACCOUNT_STARTED: 1500,
            FactKind.ACCOUNT_ENDED: 40,
            FactKind.COLLECTED: 200,
            FactKind.LAST_CONTACT: 90,
            FactKind.CONSENT_GIVEN: 700,
        },
    ),
}
HAND_OVER = "Ik ben twee weken weg. De helpdesk is gevraagd te zoeken; wil jij het antwoord schrijven?"
REMARKS = {
    "call": "Liefst bellen tussen 9 en 11 uur.",
    "dispute": "De factuur waar het om gaat, ligt bij Juridische Zaken.",
}
TO_REMIND = {
    Right.ACCESS: "Nagaan of iedereen heeft gezocht.",
    Right.ERASURE: "Juridische Zaken vragen of het advies er is.",
}
WAITS_FOR = "Juridische Zaken: advies over de betwiste factuur"
FOUND = "Account met profiel en twee gesprekken."
LOOKED_FOR = "Gezocht op naam en e-mailadres."
EXPORT = b"onderwerp;soort\r\nVraag over een koppeling;chat\r\nFactuur;e-mail\r\n"
COPY_COSTS = {
    "nl": (("Afdrukken, 65 bladzijden", 650), ("Aangetekende verzending", 1025)),
    "en": (("Printing, 65 pages", 650), ("Registered mail", 1025)),
}
ACTING = {
    "lawyer": RepresentativeLine(
        kind="lawyer",
        initials="F.",
        prefix="el",
        surname="Idrissi",
        title="mevrouw",
        organisation="Idrissi Advocaten",
        street="Singel 8",
        postcode="1012 VJ",
        town="Amsterdam",
        email="f.elidrissi@advocaten.example",
    ),
    "parent": RepresentativeLine(
        kind="legal_representative", initials="J.", surname="Veenstra", email="j.veenstra@thuis.example"
    ),
}
AUTHORITY = "Ondertekende volmacht, gezien in het origineel."

LETTERS = {
    "ack": "acknowledgement",
    "ask": "identity_request",
    "clarify": "clarification",
    "extend": "delay",
    "letter": "decision",
}
OUTCOMES = {
    "grant": Outcome.GRANTED,
    "refuse": Outcome.REFUSED,
    "partly": Outcome.PARTLY_GRANTED,
    "none": Outcome.NOT_IDENTIFIED,
    "nothing": Outcome.NOTHING_HELD,
    "withdraw": Outcome.WITHDRAWN,
}


def acts_of(telling: Telling) -> Iterator[Act]:
    """The story in acts, the coming in of the request among them."""
    yield Act(telling.story.days_ago, telling.open)
    for act in telling.story.acts:
        words, _, days_ago = act.partition("@")
        name, _, said = words.partition(":")
        yield Act(int(days_ago), _act(telling, name, said))


def _act(telling: Telling, name: str, said: str) -> Callable[[], object]:
    if name in LETTERS:
        return partial(telling.letter, LETTERS[name])
    if name in OUTCOMES:
        return partial(telling.decide, Right(said), OUTCOMES[name])
    return partial(_OTHERS[name], telling, said)


def _hold(telling: Telling, said: str) -> None:
    categories, facts = HELD[said]
    today = telling.office.clock.today()
    holdings.add_holdings(
        telling.office,
        person_id=telling.person_id,
        categories=categories,
        facts={kind: today - timedelta(days=days) for kind, days in facts.items()},
    )


def _identify(telling: Telling, said: str) -> None:
    """By telephone where the request came by post or telephone and we know the number, else by e-mail."""
    by_mail = telling.story.channel == "email" or "telephone" not in dict(telling.details.contacts)
    method = "email" if by_mail else "telephone"
    identity.establish_identity(
        telling.office, case_id=telling.case_id, method=method, checked=CHECKED[said or method], on=_today(telling)
    )


def _correct(telling: Telling, _: str) -> None:
    """What the person said is right: `desktop.demo_answers` tells it in the letter."""
    details = directory.person(telling.office, telling.person_id).details
    others = tuple(contact for contact in details.contacts if contact[0] != "telephone")
    corrected = replace(details, function=NEW_FUNCTION, contacts=(*others, ("telephone", NEW_TELEPHONE)))
    directory.keep_person(telling.office, details=corrected)


# ── searching ───────────────────────────────────────────────────────────────
def _search(telling: Telling, said: str) -> None:
    """Everybody answered: what is registered was found. said: "nothing" where nothing is."""
    searches.begin_search(telling.office, case_id=telling.case_id)
    for line in _open_searches(telling):
        found = line.registered and said != "nothing"
        note_text = FOUND if found else LOOKED_FOR
        state = "found" if found else "nothing"
        searches.record_search(
            telling.office, search_id=line.id, state=state, note_text=note_text, asked_of=line.asked_of or SEARCHER
        )


def _find(telling: Telling, _: str) -> None:
    """One system brought a file, another has nothing, a third is asked and reminded; the rest waits."""
    office, (first, second, third, *_rest) = telling.office, _open_searches(telling)
    enclosures.add_enclosure(
        office,
        case_id=telling.case_id,
        name="gesprekken.csv",
        content=EXPORT,
        search_id=first.id,
        media_type="text/csv",
    )
    searches.record_search(office, search_id=first.id, state="found", note_text=FOUND, asked_of=SEARCHER)
    searches.record_search(office, search_id=second.id, state="nothing", note_text=LOOKED_FOR, asked_of=SEARCHER)
    searches.ask_search(office, search_id=third.id, asked_of=COLLEAGUE, on=_today(telling))


def _chase(telling: Telling, _: str) -> None:
    for line in _open_searches(telling):
        if line.asked_on is not None:
            searches.chase_search(telling.office, search_id=line.id, on=_today(telling))


def _open_searches(telling: Telling) -> list[SearchLine]:
    return [line for line in searches.searches_of(telling.office, telling.case_id).lines if line.state == "open"]


def _package(telling: Telling, said: str) -> None:
    """What goes with the answer, by the code of the right; somebody looked at every item of it."""
    office, case_id = telling.office, telling.case_id
    for item in packages.package_view(office, case_id, said).items:
        if item.state == "to_look":
            packages.choose_item(office, case_id=case_id, item=item.key, is_included=True)
    given = packages.package_view(office, case_id, said).without_file
    built = packages.build_package(office, case_id=case_id, kind=said, without_file=given)
    package_promises.keep_built(office, built)


# ── telling recipients ──────────────────────────────────────────────────────
def _notify(telling: Telling, _: str) -> None:
    made = notices.notices_of(telling.office, telling.case_id).to_send
    for line in made:
        notices.keep_notice(
            telling.office,
            notice_id=line.id,
            street=line.street,
            postcode=line.postcode,
            town=line.town,
            country=line.country,
            email=line.email or f"privacy@{line.recipient.split()[0].lower()}.example",
            matching=line.matching,
            data=line.data,
        )
    ids = [line.id for line in made]
    if ids:  # an objection to marketing ends nothing of somebody of whom the desk has none
        notice_writing.write_notices(telling.office, case_id=telling.case_id, notice_ids=ids)


def _confirm(telling: Telling, said: str) -> None:
    """The first that was told answers, or all of them."""
    told = notices.notices_of(telling.office, telling.case_id).unconfirmed
    for line in told if said == "all" else told[:1]:
        notices.confirm_notice(telling.office, notice_id=line.id, by=f"Privacy {line.recipient}", on=_today(telling))


# ── working together ────────────────────────────────────────────────────────
def _fee(telling: Telling, _: str) -> None:
    parts = COPY_COSTS[telling.language]
    fees.keep_fee(telling.office, case_id=telling.case_id, ground=fees.FURTHER_COPY, proof="", parts=parts)
    telling.letter("fee")


def _remind_in(telling: Telling, said: str) -> None:
    """Before a weekend rather than in it."""
    on = load_calendars().default.back(_today(telling) + timedelta(days=int(said)))
    text = TO_REMIND[telling.story.rights[0]]
    reminders.add_reminder(telling.office, case_id=telling.case_id, on=on, text=text)


def _represent(telling: Telling, said: str) -> None:
    representatives.keep_representative(telling.office, case_id=telling.case_id, details=ACTING[said])


def _show_authority(telling: Telling, _: str) -> None:
    representatives.show_authority(telling.office, case_id=telling.case_id, authority=AUTHORITY, on=_today(telling))


def _also_for(telling: Telling, said: str) -> None:
    """Somebody else asks the same in the same letter."""
    rights = [(right, "") for right in telling.story.rights]
    related.open_for_another(telling.office, case_id=telling.case_id, person_id=None, requester=said, rights=rights)


def _today(telling: Telling) -> date:
    return telling.office.clock.today()


_OTHERS: dict[str, Callable[[Telling, str], object]] = {
    "hold": _hold,
    "id": _identify,
    "correct": _correct,
    "search": _search,
    "find": _find,
    "chase": _chase,
    "package": _package,
    "draft": lambda telling, _: telling.draft("decision"),
    "notify": _notify,
    "confirm": _confirm,
    "fee": _fee,
    "hand": lambda telling, said: assignment.assign(
        telling.office, case_id=telling.case_id, to=said, note_text=HAND_OVER
    ),
    "wait": lambda telling, _: assignment.set_waiting(telling.office, case_id=telling.case_id, what=WAITS_FOR),
    "note": lambda telling, said: case_notes.add_note(telling.office, case_id=telling.case_id, text=REMARKS[said]),
    "remind": _remind_in,
    "repeat": lambda telling, said: questions.remind_question(telling.office, case_id=telling.case_id, reason=said),
    "represent": _represent,
    "authority": _show_authority,
    "also": _also_for,
    "close": lambda telling, _: decisions.close_case(telling.office, case_id=telling.case_id),
}
