"""Recipients by name, and the notices to them: which ones, what they say, the bundle, the way to the confirmation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from db import journal, letters
from db.holds import holds_of
from db.records import CaseId, SubjectId
from desktop.clock import FixedClock
from desktop.letters.errors import LetterProblem
from desktop.procedures import decisions, directory, holds, notices, reply, searches
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.matter import PersonMatter
from desktop.procedures.notice_choosing import choose_recipients
from desktop.procedures.notice_writing import notice_preview, write_notices
from desktop.procedures.office import Office, Topic
from desktop.procedures.recipients import recipients_of_person
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    IMPROVEMENT,
    LOG,
    MARKETING,
    RECEIVED,
    TODAY,
    ZOE,
    acts,
    answer,
    broken,
    decide,
    hold_data,
    identify,
    keep,
    mail_of,
    open_case,
    search_all,
    set_day,
)
from tests.procedures.notice_desk import GIVEN, HUBSPOT, fill_in, lines
from tests.procedures.purge_desk import carried_out

GOVERNMENT = GIVEN | {
    "recipient": "de Belastingdienst",
    "ground": "authority_request",
    "is_government": True,
    "requested_on": date(2026, 2, 1),
    "law": "artikel 53 AWR",
}


@pytest.fixture
def person_id(office: Office) -> int:
    return keep(office)


def erase(
    office: Office, person_id: int, holding_ids: Sequence[int], kept: Sequence[int] = (), language: str = "nl"
) -> int:
    """A request for erasure, decided per category, not answered yet."""
    case_id = open_case(office, person_id, Right.ERASURE, language=language)
    identify(office, case_id)
    search_all(office, case_id)
    choices = [CategoryChoice(holding_id=one, decision=CategoryDecision.ERASE) for one in holding_ids]
    choices += [
        CategoryChoice(
            holding_id=one,
            decision=CategoryDecision.KEEP,
            ground=RefusalGround.NO_ERASURE_GROUND,
            facts="Het account loopt nog.",
        )
        for one in kept
    ]
    decide(
        office,
        case_id,
        Right.ERASURE,
        {"erased_on": TODAY.isoformat(), "backups_until": "2026-06-01"},
        outcome=Outcome.PARTLY_GRANTED if kept else Outcome.GRANTED,
        request_grounds=[RequestGround.OBJECTED],
        categories=choices,
    )
    return case_id


# ── who received something ──────────────────────────────────────────────────
def names(office: Office, person_id: int) -> list[str]:
    return [one.name for one in recipients_of_person(office, person_id)]


def test_recipients_are_the_systems_of_others_whoever_the_statement_names_and_third_parties(
    office: Office, person_id: int
):
    hold_data(office, person_id, ACCOUNT, LOG, MARKETING, IMPROVEMENT)
    register_disclosure(office, person_id=person_id, **GIVEN)
    found = recipients_of_person(office, person_id)
    assert [one.name for one in found] == ["Intercom", "HubSpot", "Dynatrace", "Advocatenkantoor Voorbeeld"]
    assert [one.system for one in found] == ["intercom", "hubspot", "dynatrace", ""]
    assert found[1].aims[0].nl == "marketingmateriaal sturen zoals nieuwsbrieven en aanbiedingen"
    assert (found[3].aims, found[3].disclosed_on) == ((), date(2026, 2, 2))


def test_recipients_are_those_of_this_person_alone(office: Office, person_id: int):
    other = keep(office, COLLEAGUE)
    hold_data(office, person_id, LOG)
    hold_data(office, other, MARKETING)
    register_disclosure(office, person_id=other, **GIVEN)
    assert names(office, person_id) == []
    assert names(office, other) == ["HubSpot", "Advocatenkantoor Voorbeeld"]


def test_one_party_has_one_name_however_often_it_is_named(office: Office, person_id: int):
    hold_data(office, person_id, ("3.2 C", "", "google_ads"), ("3.2 C", "", "hubspot"), MARKETING)
    assert names(office, person_id) == ["HubSpot", "Google Ads", "LinkedIn"]


def test_a_party_that_was_searched_in_vain_did_not_get_anything(office: Office, person_id: int):
    hold_data(office, person_id, ACCOUNT)
    case_id = open_case(office, person_id)
    search_all(office, case_id)
    assert names(office, person_id) == []
    line = next(one for one in searches.searches_of(office, case_id).lines if one.system == "intercom")
    searches.reopen_search(office, search_id=line.id)
    assert names(office, person_id) == ["Intercom"]


def test_what_a_law_forbids_to_tell_is_not_among_the_recipients(office: Office, clock: FixedClock, person_id: int):
    ban = {"ban_law": "artikel 126bb Sv", "ban_until": date(2026, 4, 1)}
    register_disclosure(office, person_id=person_id, **GOVERNMENT | ban)
    assert names(office, person_id) == []
    clock.instant += timedelta(days=28)
    assert names(office, person_id) == ["de Belastingdienst"]


def test_nobody_is_no_person(office: Office):
    with broken("person_gone"):
        recipients_of_person(office, 99)


# ── which notices ───────────────────────────────────────────────────────────
def test_the_letter_about_an_erasure_makes_a_notice_to_each_recipient_of_what_was_erased(
    office: Office, person_id: int
):
    held = hold_data(office, person_id, MARKETING, IMPROVEMENT, LOG, ACCOUNT)
    case_id = erase(office, person_id, held[:3], kept=held[3:])
    assert notices.notices_of(office, case_id).lines == ()
    answer(office, case_id)
    made = lines(office, case_id)
    assert list(made) == ["HubSpot", "Dynatrace"]
    hubspot = made["HubSpot"]
    assert (hubspot.action, hubspot.acted_on, hubspot.matching) == ("erased", TODAY, "hs-2002")
    assert hubspot.data.startswith("Marketingmateriaal sturen zoals nieuwsbrieven en aanbiedingen: Naam, E-mailadres")
    assert (hubspot.state, hubspot.lacks) == ("incomplete", ("address",))
    assert made["Dynatrace"].matching == "bd-1001"


def test_a_notice_is_in_the_language_of_the_case(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING)
    case_id = erase(office, person_id, held, language="en")
    answer(office, case_id, "en")
    assert lines(office, case_id)["HubSpot"].data.startswith(
        "Sending marketing material such as newsletters and offers"
    )


def test_without_an_identifier_of_its_own_the_recipient_gets_the_email_address_and_nothing_else(office: Office):
    person_id = keep(office, replace(ZOE, identifiers=(("hotjar", "hj-3003"),)))
    held = hold_data(office, person_id, MARKETING)
    case_id = erase(office, person_id, held)
    answer(office, case_id)
    assert lines(office, case_id)["HubSpot"].matching == "zoe@voorbeeld.example"


NOW = "Achternaam: Van den Berg-Jansen"


def rectified(office: Office, person_id: int, holding_ids: Sequence[int], supplement: str = "") -> int:
    """A request for rectification, granted for these and answered."""
    case_id = open_case(office, person_id, Right.RECTIFICATION)
    identify(office, case_id)
    decide(
        office,
        case_id,
        Right.RECTIFICATION,
        {"now_recorded": NOW, "rectified_on": TODAY.isoformat(), "supplement": supplement},
        categories=[CategoryChoice(holding_id=one, decision=CategoryDecision.CORRECT) for one in holding_ids],
    )
    answer(office, case_id)
    return case_id


def test_whoever_received_what_was_corrected_is_told_what_is_right_now(office: Office, person_id: int):
    marketing, _ = hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = rectified(office, person_id, [marketing], supplement="Sinds mijn huwelijk.")
    (line,) = notices.notices_of(office, case_id).lines
    assert (line.recipient, line.action, line.acted_on) == ("HubSpot", "rectified", TODAY)
    assert (line.data, line.lacks, line.suggested) == (f"{NOW}\nSinds mijn huwelijk.", ("address",), "")


def test_whoever_received_a_part_of_what_was_corrected_is_told_of_no_more_than_that(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = rectified(office, person_id, held)
    made = lines(office, case_id)
    assert {name: (line.state, line.data, line.suggested) for name, line in made.items()} == {
        "HubSpot": ("incomplete", "", NOW),  # somebody looks at what of it they had
        "Dynatrace": ("incomplete", "", NOW),
    }
    assert made["HubSpot"].lacks == ("address", "data")
    fill_in(office, made["HubSpot"], data="Achternaam")
    again = lines(office, case_id)["HubSpot"]
    assert (again.state, again.suggested) == ("ready", "")


def test_the_letter_names_whoever_is_told_of_a_rectification(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING, IMPROVEMENT, LOG)
    case_id = rectified(office, person_id, held[:2])
    with office.vault.read() as con:
        (letter,) = letters.letters_of(con, CaseId(case_id))
    text = " ".join(reply.letter_text(office, int(letter.id or 0)).split())
    assert "HubSpot" in text
    assert "Dynatrace" in text
    assert text.count("Verzoek om te verbeteren") == 2
    assert "artikel 19 AVG" in text


def test_of_what_is_nobody_elses_nobody_is_told(office: Office, person_id: int):
    log, _ = hold_data(office, person_id, LOG, MARKETING)
    case_id = rectified(office, person_id, [log])
    assert notices.notices_of(office, case_id).lines == ()
    decisions.close_case(office, case_id=case_id)


def test_a_third_party_is_told_of_a_rectification_only_where_somebody_chooses_so(office: Office, person_id: int):
    register_disclosure(office, person_id=person_id, **GIVEN)
    register_disclosure(office, person_id=person_id, **GOVERNMENT)
    case_id = rectified(office, person_id, hold_data(office, person_id, MARKETING))
    made = lines(office, case_id)
    assert list(made) == ["HubSpot", "Advocatenkantoor Voorbeeld"]  # no notice to a public body
    third = made["Advocatenkantoor Voorbeeld"]
    assert (third.state, third.data, third.suggested) == ("to_choose", "", NOW)
    assert third.received == "De correspondentie over de factuur."
    with broken("notices_not_sent"):
        decisions.close_case(office, case_id=case_id)
    done = choose_recipients(office, case_id=case_id, chosen={third.id: NOW})
    assert lines(office, case_id)["Advocatenkantoor Voorbeeld"].state == "incomplete"
    assert done.undo
    done.undo()
    assert lines(office, case_id) == made


def test_a_third_party_is_told_of_an_erasure_only_where_somebody_chooses_so(office: Office, person_id: int):
    register_disclosure(office, person_id=person_id, **GIVEN)
    case_id = erase(office, person_id, hold_data(office, person_id, MARKETING))
    letter = answer(office, case_id)
    assert "Advocatenkantoor" not in reply.letter_text(office, letter)
    made = lines(office, case_id)
    third = made["Advocatenkantoor Voorbeeld"]
    assert (third.state, third.data, third.received) == ("to_choose", "", "De correspondentie over de factuur.")
    assert notices.notices_of(office, case_id).to_choose == (third,)
    assert [one.recipient for one in notices.notices_of(office, case_id).to_send] == ["HubSpot"]
    with broken("notice_incomplete"):
        write_notices(office, case_id=case_id, notice_ids=[third.id])
    for chosen, code in (
        ({}, "notices_none"),
        ({third.id: " "}, "notice_without_data"),
        ({made["HubSpot"].id: None}, "recipients_overtaken"),
        ({99: None}, "recipients_overtaken"),
    ):
        with broken(code):
            choose_recipients(office, case_id=case_id, chosen=chosen)
    done = choose_recipients(office, case_id=case_id, chosen={third.id: None})
    assert list(lines(office, case_id)) == ["HubSpot"]
    assert done.undo
    done.undo()
    done = choose_recipients(office, case_id=case_id, chosen={third.id: "Uw correspondentie"})
    line = lines(office, case_id)["Advocatenkantoor Voorbeeld"]
    assert (line.data, line.state) == ("Uw correspondentie", "incomplete")
    fill_in(office, line)
    assert done.undo
    with broken("notice_changed"):
        done.undo()


def test_what_a_recipient_of_the_register_was_given_besides_is_looked_at(office: Office, person_id: int):
    register_disclosure(office, person_id=person_id, **GIVEN | {"recipient": "HUBSPOT", "data": "Een lijst namen."})
    case_id = erase(office, person_id, hold_data(office, person_id, MARKETING, IMPROVEMENT))
    answer(office, case_id)
    made = lines(office, case_id)
    other, hubspot = made["Dynatrace"], made["HubSpot"]
    assert (hubspot.state, hubspot.data, hubspot.received) == ("incomplete", "", "Een lijst namen.")
    assert "data" in hubspot.lacks
    assert hubspot.suggested.startswith("Marketing")
    assert "\n" not in hubspot.suggested  # of what it has, not of what others have
    assert (other.received, other.suggested, bool(other.data)) == ("", "", True)
    with broken("notice_incomplete"):
        write_notices(office, case_id=case_id, notice_ids=[hubspot.id])
    fill_in(office, hubspot, data=f"{hubspot.suggested}\nDe lijst deelnemers")
    assert lines(office, case_id)["HubSpot"].state == "ready"


def test_what_was_erased_before_the_letter_is_told_to_its_recipients_all_the_same(office: Office, person_id: int):
    held = hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = erase(office, person_id, held)
    carried_out(office, held)
    answer(office, case_id)
    made = lines(office, case_id)
    assert list(made) == ["HubSpot", "Dynatrace"]
    assert all(line.matching and line.data for line in made.values())


def test_what_was_refused_or_touches_nobody_else_makes_no_notice(office: Office, person_id: int):
    held = hold_data(office, person_id, LOG, MARKETING)
    case_id = erase(office, person_id, held[:1], kept=held[1:])
    answer(office, case_id)
    assert notices.notices_of(office, case_id).lines == ()
    decisions.close_case(office, case_id=case_id)


def test_a_case_is_not_closed_before_its_notices_are_sent(office: Office, person_id: int):
    case_id = erase(office, person_id, hold_data(office, person_id, MARKETING))
    answer(office, case_id)
    with broken("notices_not_sent"):
        decisions.close_case(office, case_id=case_id)
    line = lines(office, case_id)["HubSpot"]
    with broken("impossible_without_reason"):
        notices.mark_impossible(office, notice_id=line.id, reason=" ")
    impossible = notices.mark_impossible(office, notice_id=line.id, reason="De overeenkomst is beëindigd.")
    assert lines(office, case_id)["HubSpot"].state == "impossible"
    assert notices.open_notices(office) == ()
    decisions.close_case(office, case_id=case_id)
    assert impossible.undo
    with broken("case_closed"):
        impossible.undo()
    decisions.reopen_case(office, case_id=case_id)
    notices.mark_possible(office, notice_id=line.id)
    with broken("notices_not_sent"):
        decisions.close_case(office, case_id=case_id)


# ── the bundle ──────────────────────────────────────────────────────────────
@pytest.fixture
def told(office: Office, person_id: int) -> int:
    """A case with two notices to be written."""
    held = hold_data(office, person_id, MARKETING, IMPROVEMENT)
    case_id = erase(office, person_id, held)
    answer(office, case_id)
    return case_id


def test_the_bundle_writes_a_letter_to_each_and_counts_as_sent(office: Office, told: int):
    for line in lines(office, told).values():
        fill_in(office, line)
    wanted = [line.id for line in lines(office, told).values()]
    shown = notice_preview(office, case_id=told, notice_id=wanted[0])
    assert (shown.missing, shown.problems) == ((), ())
    done = write_notices(office, case_id=told, notice_ids=wanted, answer_by=date(2026, 3, 20))
    assert done.changed == {Topic.CASES}
    assert [line.kind for line in done.value] == ["recipient_notice", "recipient_notice"]
    sent = lines(office, told)
    assert [(line.state, line.sent_on) for line in sent.values()] == [("sent", TODAY), ("sent", TODAY)]
    assert [line.letter_id for line in sent.values()] == [line.id for line in done.value]
    text = " ".join(reply.letter_text(office, done.value[0].id).split())
    for words in ("HubSpot", "Voorbeeldkade 9", "2026-0001", "hs-2002", "20 maart 2026", "Marketingmateriaal"):
        assert words in text
    for words in ("bd-1001", "hj-3003", "Kerkstraat", "06 - 11", "zoe@", "Molenaar"):
        assert words not in text
    name, mail = reply.mail_draft(office, done.value[0].id)
    assert name.endswith(".eml")
    assert b"privacy@hubspot.example" in mail
    assert b"zoe@" not in mail
    decisions.close_case(office, case_id=told)  # a confirmation may come later
    told_to = {one.name: one.told for one in recipients_of_person(office, directory.people(office, "").first()[0].id)}
    assert told_to["HubSpot"] == (("erased", TODAY),)


def test_one_that_cannot_be_written_keeps_back_all(office: Office, told: int):
    first, second = lines(office, told).values()
    fill_in(office, first)
    with broken("notice_incomplete") as refused:
        write_notices(office, case_id=told, notice_ids=[first.id, second.id])
    assert refused.value.data == {"recipient": "Dynatrace", "fields": ("address",)}
    fill_in(office, second, matching="\U0001f47b")  # a sign that no face of the letters has
    with pytest.raises(LetterProblem):
        write_notices(office, case_id=told, notice_ids=[first.id, second.id])
    assert [line.state for line in lines(office, told).values()] == ["ready", "ready"]
    with office.vault.read() as con:
        assert [one.kind for one in letters.letters_of(con, CaseId(told))] == ["decision"]


def test_what_cannot_be_written_is_named(office: Office, person_id: int, told: int):
    first, second = lines(office, told).values()
    fill_in(office, first)
    with broken("notices_none"):
        write_notices(office, case_id=told, notice_ids=[])
    with broken("answer_by_past"):
        write_notices(office, case_id=told, notice_ids=[first.id], answer_by=TODAY)
    other = open_case(office, keep(office, COLLEAGUE))
    with broken("notice_gone"):
        write_notices(office, case_id=other, notice_ids=[first.id])
    notices.mark_impossible(office, notice_id=second.id, reason="Bestaat niet meer")
    with broken("notice_impossible"):
        write_notices(office, case_id=told, notice_ids=[second.id])
    write_notices(office, case_id=told, notice_ids=[first.id])
    with broken("notice_sent"):
        write_notices(office, case_id=told, notice_ids=[first.id])
    with broken("notice_sent"):
        fill_in(office, first)
    with broken("notice_gone"):
        notices.keep_notice(office, notice_id=99, **HUBSPOT, matching="", data="")


def test_an_address_is_remembered_for_the_next_notice_to_the_same_recipient(office: Office, told: int):
    line = lines(office, told)["HubSpot"]
    fill_in(office, line)
    write_notices(office, case_id=told, notice_ids=[line.id])
    other = keep(office, COLLEAGUE)
    case_id = erase(office, other, hold_data(office, other, MARKETING))
    answer(office, case_id)
    next_one = lines(office, case_id)["HubSpot"]
    assert (next_one.street, next_one.email, next_one.state) == ("Voorbeeldkade 9", "privacy@hubspot.example", "ready")
    assert next_one.matching == "cas@voorbeeld.example"


def test_correcting_can_be_undone_until_somebody_goes_on(office: Office, told: int):
    line = lines(office, told)["HubSpot"]
    with broken("notice_email"):
        fill_in(office, line, email="privacy.hubspot.example")
    done = notices.keep_notice(office, notice_id=line.id, **HUBSPOT, matching="hs-2002", data="Alles")
    assert done.undo
    done.undo()
    assert lines(office, told)["HubSpot"] == line
    again = notices.keep_notice(office, notice_id=line.id, **HUBSPOT, matching="hs-2002", data="Alles")
    write_notices(office, case_id=told, notice_ids=[line.id])
    assert again.undo
    with broken("notice_changed"):
        again.undo()


# ── until the confirmation ──────────────────────────────────────────────────
def test_a_notice_is_followed_until_it_is_confirmed_also_in_a_closed_case(office: Office, clock: FixedClock, told: int):
    for line in lines(office, told).values():
        fill_in(office, line)
    first, second = (line.id for line in lines(office, told).values())
    for act in (
        lambda: notices.confirm_notice(office, notice_id=first, by="HubSpot Support", on=TODAY),
        lambda: notices.chase_notice(office, notice_id=first, on=TODAY),
    ):
        with broken("notice_not_sent"):
            act()
    write_notices(office, case_id=told, notice_ids=[first, second])
    decisions.close_case(office, case_id=told)
    clock.instant += timedelta(days=14)
    today = office.clock.today()
    assert [line.is_to_chase for line in notices.open_notices(office)] == [True, True]
    notices.chase_notice(office, notice_id=first, on=today)
    assert [line.is_to_chase for line in notices.open_notices(office)] == [False, True]
    with broken("confirmed_without_name"):
        notices.confirm_notice(office, notice_id=first, by=" ", on=today)
    for day in (RECEIVED, today + timedelta(days=1)):
        with broken("notice_date"):
            notices.confirm_notice(office, notice_id=first, by="HubSpot Support", on=day)
    done = notices.confirm_notice(office, notice_id=first, by="HubSpot  Support", on=today)
    line = next(one for one in notices.notices_of(office, told).lines if one.id == first)
    assert (line.state, line.confirmed_by, line.confirmed_on) == ("confirmed", "HubSpot Support", today)
    with broken("notice_confirmed"):
        notices.confirm_notice(office, notice_id=first, by="HubSpot Support", on=today)
    assert [one.id for one in notices.open_notices(office)] == [second]
    assert done.undo
    done.undo()
    assert len(notices.notices_of(office, told).unconfirmed) == 2


def test_whoever_was_asked_to_restrict_is_told_that_it_is_lifted_also_after_the_case_is_closed(
    office: Office, person_id: int
):
    (held,) = hold_data(office, person_id, MARKETING)
    case_id = open_case(office, person_id, Right.RESTRICTION)
    identify(office, case_id)
    decide(
        office,
        case_id,
        Right.RESTRICTION,
        {"restricted_since": TODAY.isoformat()},
        request_grounds=[RequestGround.ACCURACY_CONTESTED],
        categories=[CategoryChoice(holding_id=held, decision=CategoryDecision.RESTRICT)],
    )
    answer(office, case_id)
    fill_in(office, lines(office, case_id)["HubSpot"])
    asked = lines(office, case_id)["HubSpot"]
    write_notices(office, case_id=case_id, notice_ids=[asked.id])
    decisions.close_case(office, case_id=case_id)
    with office.vault.read() as con:
        (hold,) = holds_of(con, SubjectId(person_id))
    about = PersonMatter(person_id, hold_id=hold.id)
    fields = reply.starting_fields(office, about=about, kind="restriction_lifting")
    fields |= {"outcome": "De gegevens kloppen.", "what_next": "Wij gebruiken ze weer."}
    draft = reply.save_draft(office, about=about, kind="restriction_lifting", language="nl", fields=fields)
    reply.finalise(office, letter_id=draft.value)
    set_day(office, date(2026, 3, 20))
    done = holds.release_hold(office, hold_id=hold.id or 0, reason="Nagekeken")
    assert Topic.CASES in done.changed
    _, lifted = notices.notices_of(office, case_id).lines
    assert (lifted.action, lifted.recipient, lifted.state) == ("lifted", "HubSpot", "ready")
    assert (lifted.matching, lifted.data, lifted.acted_on) == (asked.matching, asked.data, date(2026, 3, 20))
    (letter,) = write_notices(office, case_id=case_id, notice_ids=[lifted.id]).value
    assert "Vanaf 20 maart 2026 geldt die beperking niet meer" in " ".join(reply.letter_text(office, letter.id).split())


# ── requests that are not ours ──────────────────────────────────────────────
def test_a_request_is_forwarded_to_the_customer_in_the_words_of_the_person(office: Office, person_id: int):
    original = mail_of("zoe@voorbeeld.example", "Ik wil weten wat er in de omgeving van Molenaar over mij staat.")
    case_id = open_case(office, person_id, original=original)
    with broken("recipient_without_name"):
        notices.forward_request(office, case_id=case_id, controller="  ")
    done = notices.forward_request(
        office, case_id=case_id, controller="Molenaar BV", email="privacy@molenaar.example", town="Utrecht"
    )
    line = lines(office, case_id)["Molenaar BV"]
    assert (line.action, line.state, line.matching) == ("forwarded", "ready", "zoe@voorbeeld.example")
    assert line.data == "Ik wil weten wat er in de omgeving van Molenaar over mij staat."
    with broken("notice_twice"):
        notices.forward_request(office, case_id=case_id, controller="molenaar bv")
    assert done.undo
    done.undo()
    assert notices.notices_of(office, case_id).lines == ()
    done = notices.forward_request(office, case_id=case_id, controller="Molenaar BV", email="privacy@molenaar.example")
    letter = write_notices(office, case_id=case_id, notice_ids=[done.value]).value[0]
    assert letter.kind == "forwarding"
    text = " ".join(reply.letter_text(office, letter.id).split())
    for words in ("Molenaar BV", "zoe@voorbeeld.example", "in de omgeving van Molenaar over mij staat"):
        assert words in text
    assert done.undo
    with broken("notice_changed"):
        done.undo()


def test_no_letter_says_that_a_request_was_forwarded_when_it_was_not(office: Office, person_id: int):
    case_id = open_case(office, person_id, original=mail_of("zoe@voorbeeld.example", "Wat staat er over mij?"))
    details = {"controller_name": "Molenaar BV", "forwarded_on": TODAY.isoformat()}
    decide(office, case_id, Right.ACCESS, details, outcome=Outcome.NOT_OURS)
    with broken("not_forwarded") as refused:
        answer(office, case_id)
    assert refused.value.data == {"right": "access", "day": TODAY}
    done = notices.forward_request(office, case_id=case_id, controller="Molenaar BV", email="privacy@molenaar.example")
    with broken("not_forwarded"):
        answer(office, case_id)
    write_notices(office, case_id=case_id, notice_ids=[done.value])
    answer(office, case_id)
    decisions.close_case(office, case_id=case_id)


def test_a_request_may_have_been_forwarded_another_way(office: Office, person_id: int):
    case_id = open_case(office, person_id)
    details = {"controller_name": "Molenaar BV", "forwarded_on": TODAY.isoformat(), "forwarded_how": "Per telefoon"}
    decide(office, case_id, Right.ACCESS, details, outcome=Outcome.NOT_OURS)
    answer(office, case_id)


def test_the_journal_tells_no_names(office: Office, told: int):
    line = lines(office, told)["HubSpot"]
    fill_in(office, line)
    write_notices(office, case_id=told, notice_ids=[line.id])
    assert acts(office)[-3:] == ["notice_corrected", "letter_finalised", "notices_sent"]
    with office.vault.read() as con:
        said = " ".join(str(entry.details) for entry in journal.entries(con))
    for words in ("hs-2002", "HubSpot", "zoe@"):
        assert words not in said
