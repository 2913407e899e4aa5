"""What the facts of a case forbid of a decision, and what is kept of one that is taken."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from desktop.procedures import case_file, decisions, holdings, holds, notices, purges, representatives, searches
from desktop.procedures.decision_categories import CategoryLine, category_choices
from desktop.procedures.office import Done, Office, Topic
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.team_lines import RepresentativeLine
from desktop.rules.case_path import Outcome, Step
from desktop.rules.decisions import CategoryChoice, CategoryDecision, Decision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    LOG,
    MARKETING,
    RECEIVED,
    TODAY,
    answer,
    ask_who,
    broken,
    hold_data,
    identify,
    keep,
    open_case,
    right_line,
    search_all,
    set_day,
)

NEWSLETTER = ("3.2 E", "", "hubspot")
ERASED = {"erased_on": TODAY.isoformat(), "backups_until": "2026-06-02"}
CORRECTED = {"now_recorded": "Achternaam: Van den Berg", "rectified_on": TODAY.isoformat()}
NEEDLESS = (RequestGround.NO_LONGER_NEEDED,)


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def decide(office: Office, case_id: int, right: Right, outcome: Outcome, **more: Any) -> Done[None]:
    how = {name: more.pop(name) for name in ("seen", "seen_earlier") if name in more}
    decision = Decision(right=right, outcome=outcome, **({"details": {}} | more))
    return decisions.decide(office, case_id=case_id, decision=decision, **how)


def known_case(office: Office, person: int, *rights: Right) -> int:
    case_id = open_case(office, person, *rights)
    identify(office, case_id)
    return case_id


def searched_case(office: Office, person: int, *rights: Right) -> int:
    case_id = known_case(office, person, *rights)
    search_all(office, case_id)
    return case_id


def offered(office: Office, case_id: int, right: Right, *grounds: RequestGround) -> dict[str, CategoryLine]:
    lines = category_choices(office, case_id=case_id, right=right, request_grounds=grounds)
    return {line.activity: line for line in lines}


def as_proposed(line: CategoryLine, facts: str = "") -> CategoryChoice:
    return CategoryChoice(
        holding_id=line.holding_id, decision=line.proposed, until=line.until, ground=line.ground, facts=facts
    )


def dispute(office: Office, person: int, reason: str = "Geschil") -> int:
    placed = holds.place_hold(
        office,
        kind="hold",
        person_ids=[person],
        holding_ids=None,
        reason=reason,
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )
    return placed.value[0]


# ── what is kept ────────────────────────────────────────────────────────────
def test_a_decision_is_kept_whole_and_can_be_read_back(office: Office, person: int):
    log, marketing = hold_data(office, person, LOG, MARKETING)
    holdings.note_fact(office, holding_id=log, kind=FactKind.COLLECTED, on=date(2025, 1, 1))
    case_id = searched_case(office, person, Right.ERASURE)
    decision = Decision(
        right=Right.ERASURE,
        outcome=Outcome.PARTLY_GRANTED,
        request_grounds=NEEDLESS,
        details=ERASED,
        categories=(
            CategoryChoice(
                holding_id=log,
                decision=CategoryDecision.KEEP,
                until=date(2027, 1, 1),
                ground=RefusalGround.LEGAL_CLAIMS,
                facts="Er loopt een onderzoek naar misbruik.",
            ),
            CategoryChoice(holding_id=marketing, decision=CategoryDecision.ERASE),
        ),
    )
    decisions.decide(office, case_id=case_id, decision=decision)
    (line,) = case_file.case_view(office, case_id).rights
    assert (line.outcome, line.outcome_on, line.decided_by) == (Outcome.PARTLY_GRANTED, TODAY, "Mila Bakker")
    assert (line.request_grounds, line.details, line.told) == (NEEDLESS, ERASED, False)
    kept, erased = line.categories
    assert (kept.activity, kept.system, kept.until) == ("3.1 B", "BlueDolphin", date(2027, 1, 1))
    assert (kept.ground, erased.decision) == (RefusalGround.LEGAL_CLAIMS, CategoryDecision.ERASE)
    again = offered(office, case_id, Right.ERASURE)
    assert again["3.1 B"].decided == decision.categories[0]
    assert again["3.1 D"].decided == decision.categories[1]


def test_taking_back_leaves_nothing_of_it(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = searched_case(office, person, Right.ERASURE)
    before = case_file.case_view(office, case_id).rights
    chosen = (CategoryChoice(holding_id=log, decision=CategoryDecision.ERASE),)
    done = decide(
        office,
        case_id,
        Right.ERASURE,
        Outcome.GRANTED,
        request_grounds=NEEDLESS,
        details=ERASED,
        categories=chosen,
    )
    assert done.undo
    done.undo()
    assert case_file.case_view(office, case_id).rights == before
    assert right_line(office, case_id, Right.ERASURE).outcome is None


def test_the_journal_says_what_was_decided_and_nothing_of_the_person(office: Office, person: int):
    case_id = known_case(office, person, Right.ERASURE)
    facts = "Zoë heeft een geschil met ons."
    decide(office, case_id, Right.ERASURE, Outcome.REFUSED, grounds=(RefusalGround.LEGAL_CLAIMS,), facts=facts)
    last = case_file.case_view(office, case_id).journal[-1]
    assert last.act == "right_decided"
    assert last.details == {
        "right": "erasure",
        "outcome": "refused",
        "grounds": ["legal_claims"],
        "categories": 0,
    }


# ── who decides on what, and when ───────────────────────────────────────────
def test_somebody_else_changed_the_case_meanwhile(office: Office, person: int):
    case_id = known_case(office, person, Right.COMPLAINT)
    seen = case_file.case_view(office, case_id).revision
    decide(office, case_id, Right.COMPLAINT, Outcome.WITHDRAWN, seen=seen)
    with broken("case_changed") as changed:
        decide(
            office,
            case_id,
            Right.COMPLAINT,
            Outcome.GRANTED,
            details={"findings": "Traag.", "changes": "Sneller."},
            seen=seen,
        )
    assert (changed.value.data["by"], changed.value.data["number"]) == ("Mila Bakker", "2026-0001")
    assert case_file.case_view(office, case_id).rights[0].outcome is Outcome.WITHDRAWN


def test_an_absolute_right_can_be_carried_out_before_identity_for_a_known_person(office: Office, person: int):
    stopped = {"stopped_on": TODAY.isoformat(), "suppressed": "zoe@voorbeeld.example"}
    unknown = open_case(office, None, Right.MARKETING_OBJECTION)
    with broken("person_needed"):
        decide(office, unknown, Right.MARKETING_OBJECTION, Outcome.GRANTED, details=stopped)
    case_id = open_case(office, person, Right.MARKETING_OBJECTION)
    decide(office, case_id, Right.MARKETING_OBJECTION, Outcome.GRANTED, details=stopped)
    assert holdings.person_holdings(office, person).facts[FactKind.MARKETING_OBJECTION] == RECEIVED


@pytest.mark.parametrize("right", [Right.MARKETING_OBJECTION, Right.CONSENT_WITHDRAWAL])
def test_who_asks_must_be_known_only_where_it_matters(office: Office, person: int, right: Right):
    steps = {
        Step.DECIDE: [(person, (right,)), (person, (right, Right.COMPLAINT)), (None, (Right.COMPLAINT,))],
        Step.LINK_SUBJECT: [
            (None, (right,)),
            (None, (right, Right.COMPLAINT)),
            (None, (Right.COMPLAINT, Right.ACCESS)),
        ],
        Step.ESTABLISH_IDENTITY: [(person, (right, Right.ACCESS)), (person, (Right.COMPLAINT, Right.ERASURE))],
    }
    for step, opened in steps.items():
        for whose, rights in opened:
            assert case_file.case_view(office, open_case(office, whose, *rights)).step is step
    mixed = open_case(office, person, right, Right.ACCESS)
    decide(office, mixed, Right.ACCESS, Outcome.WITHDRAWN)
    assert case_file.case_view(office, mixed).step is Step.DECIDE, "what is left needs no identity"


def test_a_complaint_of_a_stranger_is_decided_told_and_closed(office: Office):
    case_id = open_case(office, None, Right.COMPLAINT)
    decide(office, case_id, Right.COMPLAINT, Outcome.GRANTED, details={"findings": "Traag.", "changes": "Sneller."})
    answer(office, case_id)
    decisions.close_case(office, case_id=case_id)
    view = case_file.case_view(office, case_id)
    assert (view.rights[0].outcome, view.rights[0].told, view.identity) == (Outcome.GRANTED, True, None)


def test_nobody_is_unidentified_after_identity_was_established(office: Office, person: int):
    case_id = open_case(office, person, Right.ERASURE, Right.COMPLAINT)
    ask_who(office, case_id)
    unknown = {"grounds": (RefusalGround.CANNOT_IDENTIFY,), "facts": "Onbekend in alle systemen."}
    decide(office, case_id, Right.ERASURE, Outcome.NOT_IDENTIFIED, **unknown)
    identify(office, case_id)
    for right, outcome in (
        (Right.ERASURE, Outcome.NOT_IDENTIFIED),
        (Right.ERASURE, Outcome.REFUSED),
        (Right.COMPLAINT, Outcome.REFUSED),
    ):
        with broken("identified_already") as refused:
            decide(office, case_id, right, outcome, **unknown)
        assert refused.value.data == {"right": right.value}
    assert [one.outcome for one in case_file.case_view(office, case_id).rights] == [Outcome.NOT_IDENTIFIED, None]


def test_whoever_wants_no_marketing_does_not_object_to_everything_else(office: Office, person: int):
    hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.ERASURE, Right.MARKETING_OBJECTION)
    lines = offered(office, case_id, Right.ERASURE, RequestGround.OBJECTED)
    assert lines["3.1 B"].proposed is CategoryDecision.KEEP
    assert lines["3.1 D"].proposed is CategoryDecision.ERASE
    alone = offered(office, known_case(office, person, Right.ERASURE), Right.ERASURE, RequestGround.OBJECTED)
    assert alone["3.1 B"].proposed is CategoryDecision.ERASE


def test_of_a_representative_who_showed_no_authority_only_that_is_decided(office: Office, person: int):
    case_id = open_case(office, person, Right.ERASURE)
    lawyer = RepresentativeLine(kind="lawyer", surname="Recht", email="recht@voorbeeld.example")
    representatives.keep_representative(office, case_id=case_id, details=lawyer)
    elsewhere = {"controller_name": "Klant BV", "forwarded_on": TODAY.isoformat()}
    with broken("authority_missing"):
        decide(office, case_id, Right.ERASURE, Outcome.NOT_OURS, details=elsewhere)
    with broken("identity_not_asked"):
        decide(office, case_id, Right.ERASURE, Outcome.NOT_IDENTIFIED, facts="Geen volmacht.")
    withdrawn = decide(office, case_id, Right.ERASURE, Outcome.WITHDRAWN)
    assert withdrawn.undo
    withdrawn.undo()
    representatives.show_authority(office, case_id=case_id, authority="Volmacht gezien", on=TODAY)
    ask_who(office, case_id)
    decide(office, case_id, Right.ERASURE, Outcome.NOT_IDENTIFIED, facts="Onbekend in alle systemen.")


def test_excessive_needs_a_look_at_the_earlier_requests(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    why = {"grounds": (RefusalGround.EXCESSIVE,), "facts": "De zesde keer deze maand, zonder iets nieuws."}
    with broken("earlier_not_seen"):
        decide(office, case_id, Right.ACCESS, Outcome.REFUSED, **why)
    decide(office, case_id, Right.ACCESS, Outcome.REFUSED, seen_earlier=True, **why)


@pytest.mark.parametrize(
    ("right", "details", "field"),
    [
        (Right.RECTIFICATION, {"now_recorded": "Ja", "rectified_on": "2026-03-01"}, "rectified_on"),
        (Right.RECTIFICATION, {"now_recorded": "Ja", "rectified_on": "2026-03-05"}, "rectified_on"),
        (Right.ERASURE, {"erased_on": "2026-04-05", "backups_until": "2026-06-01"}, "erased_on"),
        (Right.ERASURE, {"erased_on": "2026-03-04", "backups_until": "2026-03-03"}, "backups_until"),
        (Right.RESTRICTION, {"restricted_since": "2026-03-05"}, "restricted_since"),
        (Right.OBJECTION, {"stopped_on": "2026-03-01"}, "stopped_on"),
        (Right.CONSENT_WITHDRAWAL, {"effective_on": "2026-03-01"}, "effective_on"),
    ],
)
def test_days_out_of_order(office: Office, person: int, right: Right, details: dict[str, str], field: str):
    case_id = known_case(office, person, right)
    grounds = {Right.ERASURE: NEEDLESS, Right.RESTRICTION: (RequestGround.ACCURACY_CONTESTED,)}
    with broken("decision_dates") as refused:
        decide(office, case_id, right, Outcome.GRANTED, details=details, request_grounds=grounds.get(right, ()))
    assert refused.value.data == {
        "field": field,
        "day": date.fromisoformat(details[field]),
        "received_on": RECEIVED,
        "today": TODAY,
    }


def test_use_goes_on_after_today_only(office: Office, person: int):
    case_id = known_case(office, person, Right.OBJECTION)
    why = {"grounds": (RefusalGround.COMPELLING_GROUNDS,), "facts": "Zonder het logboek is de dienst niet veilig."}
    with broken("decision_dates"):
        decide(office, case_id, Right.OBJECTION, Outcome.REFUSED, details={"resume_on": "2026-03-04"}, **why)
    decide(office, case_id, Right.OBJECTION, Outcome.REFUSED, details={"resume_on": "2026-03-05"}, **why)


# ── the searches ────────────────────────────────────────────────────────────
def test_a_grant_of_erasure_waits_for_every_search_and_its_refusal_for_none(office: Office, person: int):
    account, marketing = hold_data(office, person, ACCOUNT, MARKETING)
    case_id = known_case(office, person, Right.ERASURE)
    view = case_file.case_view(office, case_id)
    assert (view.step, searches.searches_of(office, case_id).open_count) == (Step.SEARCH, 6), "begun with the identity"
    erased = CategoryChoice(holding_id=marketing, decision=CategoryDecision.ERASE)
    why = {"ground": RefusalGround.NO_ERASURE_GROUND, "facts": "Het account loopt nog."}
    kept = CategoryChoice(holding_id=account, decision=CategoryDecision.KEEP, **why)
    given = {"details": ERASED, "request_grounds": NEEDLESS}
    for outcome, categories in ((Outcome.GRANTED, (erased,)), (Outcome.PARTLY_GRANTED, (erased, kept))):
        with broken("systems_open"):
            decide(office, case_id, Right.ERASURE, outcome, categories=categories, **given)
    refused = decide(office, case_id, Right.ERASURE, Outcome.REFUSED, categories=(kept,))
    assert refused.undo
    refused.undo()
    search_all(office, case_id)
    assert case_file.case_view(office, case_id).step is Step.DECIDE
    decide(office, case_id, Right.ERASURE, Outcome.PARTLY_GRANTED, categories=(erased, kept), **given)
    (task, *_) = searches.searches_of(office, case_id).lines
    with broken("search_in_use") as used:
        searches.reopen_search(office, search_id=task.id)
    assert used.value.data == {"rights": ("erasure",)}


def test_access_and_nothing_held_wait_for_every_search(office: Office, person: int):
    hold_data(office, person)
    case_id = known_case(office, person, Right.ACCESS)
    copy = {"copy_form": "package"}
    with broken("systems_open") as refused:
        decide(office, case_id, Right.ACCESS, Outcome.GRANTED, details=copy)
    assert "BlueDolphin" in refused.value.data["systems"]
    with broken("systems_open"):
        decide(office, case_id, Right.ACCESS, Outcome.NOTHING_HELD, details={"searched_for": "naam"})
    search_all(office, case_id)
    decide(office, case_id, Right.ACCESS, Outcome.GRANTED, details=copy)


def test_the_search_need_not_have_begun_for_a_refusal(office: Office, person: int):
    case_id = known_case(office, person, Right.RESTRICTION)
    assert searches.searches_of(office, case_id).lines == ()
    with broken("systems_open"):
        decide(office, case_id, Right.RESTRICTION, Outcome.NOTHING_HELD, details={"searched_for": "e-mailadres"})
    why = {"grounds": (RefusalGround.NO_RESTRICTION_GROUND,), "facts": "De gegevens kloppen."}
    decide(office, case_id, Right.RESTRICTION, Outcome.REFUSED, **why)


def test_nothing_held_is_not_said_where_something_is(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id, found=["intercom"])
    nothing = {"details": {"searched_for": "naam en e-mailadres"}}
    with broken("systems_found") as refused:
        decide(office, case_id, Right.ACCESS, Outcome.NOTHING_HELD, **nothing)
    assert refused.value.data["systems"] == ("Intercom",)


def test_nothing_held_is_not_said_beside_what_is_registered(office: Office, person: int):
    hold_data(office, person)
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id)
    with broken("systems_found") as refused:
        decide(office, case_id, Right.ACCESS, Outcome.NOTHING_HELD, details={"searched_for": "naam"})
    assert refused.value.data["systems"] == ("BlueDolphin",)


def test_nothing_held_after_a_whole_search(office: Office, person: int):
    case_id = known_case(office, person, Right.ACCESS)
    search_all(office, case_id)
    decide(office, case_id, Right.ACCESS, Outcome.NOTHING_HELD, details={"searched_for": "naam en e-mailadres"})
    hold_data(office, person)  # and still found before the letter went out
    with broken("systems_found"):
        answer(office, case_id)


PORTED = {"delivery": "package_mail", "transfer": "to_person"}


@pytest.mark.parametrize(("right", "details"), [(Right.ACCESS, {"copy_form": "package"}), (Right.PORTABILITY, PORTED)])
def test_what_was_found_is_registered_before_it_is_given(
    office: Office, person: int, right: Right, details: dict[str, str]
):
    hold_data(office, person, ACCOUNT)
    case_id = known_case(office, person, right)
    search_all(office, case_id, found=["bluedolphin", "hubspot", "mailbox", "backups"])
    why = {"grounds": (next(iter(grounds_for(right))),), "facts": "Een deel is van een collega."}
    with broken("found_not_registered") as refused:
        decide(office, case_id, right, Outcome.GRANTED, details=details)
    assert refused.value.data == {"right": right, "systems": ("HubSpot",)}
    with broken("found_not_registered"):
        decide(office, case_id, right, Outcome.PARTLY_GRANTED, details=details, **why)
    hold_data(office, person, MARKETING)
    decide(office, case_id, right, Outcome.GRANTED, details=details)


def test_what_is_registered_after_an_erasure_was_decided_is_searched_before_its_letter(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE)
    erase = (CategoryChoice(holding_id=log, decision=CategoryDecision.ERASE),)
    how = {"details": ERASED, "request_grounds": NEEDLESS, "categories": erase}
    search_all(office, case_id, found=["bluedolphin", "hubspot"])
    with broken("found_not_registered") as refused:
        decide(office, case_id, Right.ERASURE, Outcome.GRANTED, **how)
    assert refused.value.data == {"right": Right.ERASURE, "systems": ("HubSpot",)}
    hold_data(office, person, MARKETING)
    decide(office, case_id, Right.ERASURE, Outcome.GRANTED, **how)
    hold_data(office, person, ("3.2 B", "", "hotjar"))
    with broken("systems_open") as waits:
        answer(office, case_id)
    assert waits.value.data == {"right": Right.ERASURE, "systems": ("Google Analytics", "Hotjar")}
    search_all(office, case_id, found=["hotjar"])
    with broken("registered_since"):
        answer(office, case_id)
    decide(office, case_id, Right.ERASURE, Outcome.GRANTED, **how)
    assert answer(office, case_id)


def test_what_the_request_itself_had_erased_was_registered(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE)
    search_all(office, case_id, found=["bluedolphin"])
    erase = (CategoryChoice(holding_id=log, decision=CategoryDecision.ERASE),)
    decide(
        office,
        case_id,
        Right.ERASURE,
        Outcome.GRANTED,
        details=ERASED,
        request_grounds=NEEDLESS,
        categories=erase,
    )
    purge_id = purges.propose(office, holding_ids=[log]).value
    for task in purges.purge_view(office, purge_id).tasks:
        purges.confirm_task(office, purge_id=purge_id, system=task.system, done=True)
    purges.carry_out(office, purge_id=purge_id)
    assert person_holdings(office, person).holdings == ()
    assert answer(office, case_id)


def test_portability_of_what_no_consent_or_contract_covers(office: Office, person: int):
    hold_data(office, person, LOG, MARKETING)
    case_id = known_case(office, person, Right.PORTABILITY)
    search_all(office, case_id)
    carried = {"delivery": "package_mail", "transfer": "to_person"}
    with broken("nothing_portable") as refused:
        decide(office, case_id, Right.PORTABILITY, Outcome.GRANTED, details=carried)
    assert refused.value.data == {"activities": ("3.1 B", "3.1 D"), "bases": ("legitimate_interest",)}
    hold_data(office, person, ACCOUNT)
    decide(office, case_id, Right.PORTABILITY, Outcome.GRANTED, details=carried)


# ── the categories ──────────────────────────────────────────────────────────
@pytest.fixture
def case_of(office: Office, person: int) -> Callable[..., int]:
    hold_data(office, person, ACCOUNT, LOG, MARKETING, NEWSLETTER)
    return lambda *rights: searched_case(office, person, *rights)


def test_proposals_follow_the_law(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.ERASURE, Right.OBJECTION, Right.CONSENT_WITHDRAWAL, Right.RESTRICTION, Right.ACCESS)
    erasure = {code: line.proposed for code, line in offered(office, case_id, Right.ERASURE, *NEEDLESS).items()}
    assert erasure == {
        "3.1 A": CategoryDecision.KEEP,  # the account has not ended
        "3.1 B": CategoryDecision.ERASE,
        "3.1 D": CategoryDecision.ERASE,
        "3.2 E": CategoryDecision.ERASE,
    }
    objection = {code: line.proposed for code, line in offered(office, case_id, Right.OBJECTION).items()}
    assert objection["3.1 A"] is CategoryDecision.CONTINUE
    assert objection["3.1 B"] is objection["3.1 D"] is CategoryDecision.STOP
    assert list(offered(office, case_id, Right.CONSENT_WITHDRAWAL)) == ["3.2 E"]
    assert len(offered(office, case_id, Right.RESTRICTION)) == 4
    assert offered(office, case_id, Right.ACCESS) == {}
    line = offered(office, case_id, Right.ERASURE, *NEEDLESS)["3.1 A"]
    assert (line.ground, line.legal_basis, line.is_held) == (RefusalGround.NO_ERASURE_GROUND, "contract", False)


def test_a_hold_and_an_earlier_file_show_in_the_proposals(office: Office, person: int, case_of: Callable[..., int]):
    earlier = case_of(Right.COMPLAINT)
    decide(office, earlier, Right.COMPLAINT, Outcome.WITHDRAWN)
    decisions.close_case(office, case_id=earlier)
    dispute(office, person)
    case_id = case_of(Right.ERASURE)
    lines = offered(office, case_id, Right.ERASURE, *NEEDLESS)
    assert {line.is_held for line in lines.values()} == {True}
    assert (lines["3.2 D"].case_number, lines["3.2 D"].proposed) == ("2026-0001", CategoryDecision.KEEP)


@pytest.mark.parametrize(
    ("right", "details"),
    [
        (Right.RECTIFICATION, CORRECTED),
        (Right.ERASURE, ERASED),
        (Right.RESTRICTION, {"restricted_since": TODAY.isoformat()}),
        (Right.OBJECTION, {"stopped_on": TODAY.isoformat()}),
        (Right.CONSENT_WITHDRAWAL, {"effective_on": RECEIVED.isoformat()}),
    ],
)
def test_a_grant_says_for_what(office: Office, case_of: Callable[..., int], right: Right, details: dict[str, str]):
    case_id = case_of(right)
    grounds = {Right.ERASURE: NEEDLESS, Right.RESTRICTION: (RequestGround.ACCURACY_CONTESTED,)}.get(right, ())
    with broken("categories_missing"):
        decide(office, case_id, right, Outcome.GRANTED, details=details, request_grounds=grounds)


def test_what_is_corrected_need_not_be_registered_where_nothing_is(office: Office, person: int):
    earlier = known_case(office, person, Right.COMPLAINT)
    decide(office, earlier, Right.COMPLAINT, Outcome.WITHDRAWN)
    decisions.close_case(office, case_id=earlier)  # its file is the desk's own
    case_id = known_case(office, person, Right.RECTIFICATION)
    done = decide(office, case_id, Right.RECTIFICATION, Outcome.GRANTED, details=CORRECTED)
    assert done.undo
    done.undo()
    hold_data(office, person, ACCOUNT)
    with broken("categories_missing"):
        decide(office, case_id, Right.RECTIFICATION, Outcome.GRANTED, details=CORRECTED)


def test_a_rectification_says_in_which_categories_the_wrong_data_stood(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.RECTIFICATION)
    lines = offered(office, case_id, Right.RECTIFICATION)
    assert {code: (line.proposed, line.reason) for code, line in lines.items()} == dict.fromkeys(
        ("3.1 A", "3.1 B", "3.1 D", "3.2 E"), (None, "")
    )
    why = {"ground": RefusalGround.DATA_CORRECT, "facts": "Uw functie is nagekeken."}
    categories = (
        CategoryChoice(holding_id=lines["3.1 A"].holding_id, decision=CategoryDecision.CORRECT),
        CategoryChoice(holding_id=lines["3.1 D"].holding_id, decision=CategoryDecision.UNCHANGED, **why),
    )
    decide(office, case_id, Right.RECTIFICATION, Outcome.PARTLY_GRANTED, details=CORRECTED, categories=categories)
    kept = right_line(office, case_id, Right.RECTIFICATION).categories
    assert {(one.holding_id, one.decision, one.ground, one.facts) for one in kept} == {
        (one.holding_id, one.decision, one.ground, one.facts) for one in categories
    }
    shown = offered(office, case_id, Right.RECTIFICATION)
    assert [code for code, line in shown.items() if line.decided] == ["3.1 A", "3.1 D"]


def test_what_is_held_or_restricted_can_be_corrected(office: Office, person: int, case_of: Callable[..., int]):
    case_id = case_of(Right.RECTIFICATION, Right.RESTRICTION)
    dispute(office, person)
    lines = offered(office, case_id, Right.RECTIFICATION)
    chosen = {code: line.holding_id for code, line in lines.items()}
    decide(
        office,
        case_id,
        Right.RESTRICTION,
        Outcome.GRANTED,
        details={"restricted_since": TODAY.isoformat()},
        request_grounds=(RequestGround.ACCURACY_CONTESTED,),
        categories=(CategoryChoice(holding_id=chosen["3.1 B"], decision=CategoryDecision.RESTRICT),),
    )
    assert {line.is_held for line in lines.values()} == {True}
    decide(
        office,
        case_id,
        Right.RECTIFICATION,
        Outcome.GRANTED,
        details=CORRECTED,
        categories=tuple(CategoryChoice(holding_id=one, decision=CategoryDecision.CORRECT) for one in chosen.values()),
    )


def test_what_is_not_the_persons_cannot_be_decided_on(office: Office, case_of: Callable[..., int]):
    (other,) = hold_data(office, keep(office, COLLEAGUE), LOG)
    case_id = case_of(Right.ERASURE)
    for holding_id in (other, 999):
        with broken("holding_gone"):
            decide(
                office,
                case_id,
                Right.ERASURE,
                Outcome.GRANTED,
                details=ERASED,
                request_grounds=NEEDLESS,
                categories=(CategoryChoice(holding_id=holding_id, decision=CategoryDecision.ERASE),),
            )


def test_an_objection_to_what_rests_on_a_contract(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.OBJECTION)
    account = offered(office, case_id, Right.OBJECTION)["3.1 A"].holding_id
    with broken("objection_not_for_basis") as refused:
        decide(
            office,
            case_id,
            Right.OBJECTION,
            Outcome.GRANTED,
            details={"stopped_on": TODAY.isoformat()},
            categories=(CategoryChoice(holding_id=account, decision=CategoryDecision.STOP),),
        )
    assert (refused.value.data["activity"], refused.value.data["basis"]) == ("3.1 A", "contract")


def test_two_rights_of_a_case_do_not_contradict_each_other(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.ERASURE, Right.OBJECTION, Right.RESTRICTION)
    log = offered(office, case_id, Right.OBJECTION)["3.1 B"].holding_id
    decide(
        office,
        case_id,
        Right.OBJECTION,
        Outcome.GRANTED,
        details={"stopped_on": TODAY.isoformat()},
        categories=(CategoryChoice(holding_id=log, decision=CategoryDecision.STOP),),
    )
    kept = CategoryChoice(
        holding_id=log,
        decision=CategoryDecision.KEEP,
        ground=RefusalGround.NO_ERASURE_GROUND,
        facts="Wij gebruiken het nog.",
    )
    with broken("categories_contradict") as refused:
        decide(office, case_id, Right.ERASURE, Outcome.REFUSED, categories=(kept,))
    assert refused.value.data == {"right": "erasure", "other": "objection", "activity": "3.1 B"}
    decide(
        office,
        case_id,
        Right.ERASURE,
        Outcome.GRANTED,
        request_grounds=(RequestGround.OBJECTED,),
        details=ERASED,
        categories=(CategoryChoice(holding_id=log, decision=CategoryDecision.ERASE),),
    )
    with broken("categories_contradict"):
        decide(
            office,
            case_id,
            Right.RESTRICTION,
            Outcome.GRANTED,
            request_grounds=(RequestGround.NEEDED_FOR_CLAIM,),
            details={"restricted_since": TODAY.isoformat()},
            categories=(CategoryChoice(holding_id=log, decision=CategoryDecision.RESTRICT),),
        )


def test_what_a_dispute_holds_is_kept_beside_an_upheld_objection(
    office: Office, person: int, case_of: Callable[..., int]
):
    case_id = case_of(Right.ERASURE, Right.OBJECTION)
    dispute(office, person)
    log = offered(office, case_id, Right.ERASURE, *NEEDLESS)["3.1 B"]
    decide(
        office,
        case_id,
        Right.OBJECTION,
        Outcome.GRANTED,
        details={"stopped_on": TODAY.isoformat()},
        categories=(CategoryChoice(holding_id=log.holding_id, decision=CategoryDecision.STOP),),
    )
    decide(office, case_id, Right.ERASURE, Outcome.REFUSED, categories=(as_proposed(log, "Er loopt een procedure."),))


# ── closing ─────────────────────────────────────────────────────────────────
def test_a_case_closes_when_the_person_and_the_recipients_were_told(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.ERASURE)
    marketing = offered(office, case_id, Right.ERASURE)["3.1 D"].holding_id
    with broken("rights_undecided"):
        decisions.close_case(office, case_id=case_id)
    done = decide(
        office,
        case_id,
        Right.ERASURE,
        Outcome.GRANTED,
        request_grounds=NEEDLESS,
        details=ERASED,
        categories=(CategoryChoice(holding_id=marketing, decision=CategoryDecision.ERASE),),
    )
    with broken("reply_not_sent") as refused:
        decisions.close_case(office, case_id=case_id)
    assert refused.value.data["rights"] == ("erasure",)
    answer(office, case_id)
    assert done.undo
    with broken("already_told"):
        done.undo()
    with broken("notices_not_sent"):
        decisions.close_case(office, case_id=case_id)
    (notice,) = notices.notices_of(office, case_id).lines
    notices.mark_impossible(office, notice_id=notice.id, reason="Bestaat niet meer")
    closed = decisions.close_case(office, case_id=case_id)
    assert closed.changed == {Topic.CASES, Topic.HOLDINGS}


def test_a_withdrawal_needs_no_letter(office: Office, case_of: Callable[..., int]):
    case_id = case_of(Right.COMPLAINT)
    decide(office, case_id, Right.COMPLAINT, Outcome.WITHDRAWN, details={"withdrawn_on": TODAY.isoformat()})
    decisions.close_case(office, case_id=case_id)
    assert case_file.case_view(office, case_id).letters == ()


def test_an_answer_that_was_true_when_decided_must_be_true_when_it_goes_out(
    office: Office, case_of: Callable[..., int]
):
    case_id = case_of(Right.OBJECTION)
    why = {"grounds": (RefusalGround.COMPELLING_GROUNDS,), "facts": "Zonder logboek geen veilige dienst."}
    decide(office, case_id, Right.OBJECTION, Outcome.REFUSED, details={"resume_on": "2026-03-06"}, **why)
    set_day(office, TODAY + timedelta(days=2))
    with broken("decision_dates"):
        answer(office, case_id)
