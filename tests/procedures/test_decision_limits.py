"""What stops an erasure, and that nothing is granted that nothing stands behind."""

from dataclasses import replace
from datetime import date

import pytest

from db import holds as kept_holds
from db.records import SubjectId
from desktop.procedures import directory, holds, reply
from desktop.procedures.decision_categories import category_choices
from desktop.procedures.office import Office
from desktop.rules.decisions import CategoryChoice, CategoryDecision, RequestGround
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from tests.procedures.answer_desk import (
    ACCOUNT,
    COLLEAGUE,
    LOG,
    MARKETING,
    TODAY,
    answer,
    broken,
    decide,
    hold_data,
    identify,
    keep,
    look_again,
    open_case,
    search_all,
)
from tests.procedures.purge_desk import decide_to_erase

NEWSLETTER = ("3.2 E", "", "hubspot")
ERASED = {"erased_on": TODAY.isoformat(), "backups_until": "2026-06-02"}
DAY = TODAY.isoformat()


@pytest.fixture
def person(office: Office) -> int:
    return keep(office)


def known_case(office: Office, person: int, *rights: Right) -> int:
    case_id = open_case(office, person, *rights)
    identify(office, case_id)
    if Right.ERASURE in rights:
        search_all(office, case_id)
    return case_id


def hold(office: Office, person: int, kind: str, holding_ids: list[int] | None = None) -> None:
    holds.place_hold(
        office,
        kind=kind,
        person_ids=[person],
        holding_ids=holding_ids,
        reason="Geschil",
        from_on=TODAY,
        review_on=date(2026, 9, 1),
    )


def proposed(office: Office, case_id: int) -> list[str]:
    return [one.reason for one in category_choices(office, case_id=case_id, right=Right.ERASURE)]


# ── what stops an erasure ───────────────────────────────────────────────────
def test_what_another_case_restricts_is_not_erased(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    first = known_case(office, person, Right.RESTRICTION)
    restricted = (CategoryChoice(holding_id=log, decision=CategoryDecision.RESTRICT),)
    grounds = (RequestGround.NEEDED_FOR_CLAIM,)
    decide(
        office,
        first,
        Right.RESTRICTION,
        {"restricted_since": DAY},
        request_grounds=grounds,
        categories=restricted,
    )
    second = known_case(office, person, Right.ERASURE)
    assert proposed(office, second) == ["restricted"]
    with broken("restricted_cannot_erase"):
        decide_to_erase(office, second, [log])


def test_what_the_case_itself_pauses_can_be_erased(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    case_id = known_case(office, person, Right.ERASURE, Right.OBJECTION)
    decide_to_erase(office, case_id, [log])


def test_a_restriction_placed_by_hand_stops_it_too(office: Office, person: int):
    (log,) = hold_data(office, person, LOG)
    hold(office, person, "restriction", [log])
    case_id = known_case(office, person, Right.ERASURE)
    with broken("restricted_cannot_erase"):
        decide_to_erase(office, case_id, [log])


@pytest.mark.parametrize("on_all", [True, False])
def test_a_hold_on_another_entry_of_the_same_person_stops_it(office: Office, person: int, on_all: bool):
    (log,) = hold_data(office, person, LOG)
    twin = keep(office, replace(COLLEAGUE, contacts=(("email", "zoe@voorbeeld.example"),)))
    (other,) = hold_data(office, twin, LOG)
    hold(office, twin, "hold", None if on_all else [other])
    case_id = known_case(office, person, Right.ERASURE)
    assert proposed(office, case_id) == ["legal_hold"]
    with broken("held_elsewhere_cannot_erase"):
        decide_to_erase(office, case_id, [log])


# ── nothing is granted out of thin air ──────────────────────────────────────
@pytest.mark.parametrize(
    ("right", "details", "grounds"),
    [
        (Right.ERASURE, ERASED, (RequestGround.UNLAWFUL,)),
        (Right.RESTRICTION, {"restricted_since": DAY}, (RequestGround.ACCURACY_CONTESTED,)),
        (Right.OBJECTION, {"stopped_on": DAY}, ()),
        (Right.CONSENT_WITHDRAWAL, {"effective_on": DAY}, ()),
    ],
)
@pytest.mark.parametrize("data", [(), (ACCOUNT,)])
def test_what_is_granted_names_its_data(office: Office, person: int, right, details, grounds, data):
    if data:
        hold_data(office, person, *data)
    case_id = known_case(office, person, right)
    with broken("categories_missing"):
        decide(office, case_id, right, details, request_grounds=grounds)


SAID = {
    Right.CONSENT_WITHDRAWAL: ("geen toestemming die u kunt intrekken", "no consent to withdraw"),
    Right.MARKETING_OBJECTION: (
        "gebruiken geen persoonsgegevens van u voor direct marketing",
        "do not use any personal data about you for direct marketing",
    ),
}


@pytest.mark.parametrize("right", SAID)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_rests_on_consent_or_serves_marketing(office: Office, person: int, right: Right, language: str):
    hold_data(office, person, ACCOUNT)
    case_id = known_case(office, person, right)
    search_all(office, case_id, found=["bluedolphin"])
    decide(office, case_id, right, {"searched_for": "Uw e-mailadres."}, outcome=Outcome.NOTHING_HELD)
    text = " ".join(reply.letter_text(office, answer(office, case_id, language)).split())
    assert SAID[right][language == "en"] in text
    assert "geen persoonsgegevens van u, behalve" not in text
    assert "no personal data about you, other" not in text


@pytest.mark.parametrize(
    ("right", "data"), [(Right.CONSENT_WITHDRAWAL, NEWSLETTER), (Right.MARKETING_OBJECTION, MARKETING)]
)
def test_what_does_rest_on_it_is_not_passed_over(office: Office, person: int, right: Right, data):
    hold_data(office, person, data)
    case_id = known_case(office, person, right)
    search_all(office, case_id)
    with broken("systems_found"):
        decide(office, case_id, right, {"searched_for": "Uw e-mailadres."}, outcome=Outcome.NOTHING_HELD)


# ── two entries for one person ──────────────────────────────────────────────
def merged(office: Office, kept: int, case_of: int):
    """Merge *kept* and another entry, whose case this is not necessarily."""
    other = keep(office, COLLEAGUE)
    (theirs,) = hold_data(office, other, LOG)
    case_id = known_case(office, other if case_of else kept, Right.ERASURE)
    done = directory.merge_people(office, keep_id=kept, drop_id=other)
    return theirs, case_id, done


@pytest.mark.parametrize("case_of", [0, 1])  # of the entry that stays, of the one that goes
def test_a_merge_stands_while_a_decision_needs_it(office: Office, person: int, case_of: int):
    (mine,) = hold_data(office, person, LOG)
    theirs, case_id, done = merged(office, person, case_of)
    taken = decide_to_erase(office, case_id, [mine, theirs])
    with broken("merge_in_use"):
        done.undo()
    assert taken.undo
    taken.undo()
    decide_to_erase(office, case_id, [theirs if case_of else mine])  # of their own entry
    done.undo()


def test_a_merge_stands_while_an_objection_of_the_other_entry_counts(office: Office, person: int):
    other = keep(office, COLLEAGUE)
    case_id = open_case(office, other, Right.MARKETING_OBJECTION)
    done = directory.merge_people(office, keep_id=person, drop_id=other)
    decide(office, case_id, Right.MARKETING_OBJECTION, {"stopped_on": DAY, "suppressed": "cas@voorbeeld.example"})
    assert done.undo
    with broken("merge_in_use"):
        done.undo()


def test_a_merge_pauses_what_an_objection_is_about(office: Office, person: int):
    (mine,) = hold_data(office, person, LOG)
    other = keep(office, COLLEAGUE)
    case_id = known_case(office, other, Right.OBJECTION)
    done = directory.merge_people(office, keep_id=person, drop_id=other)
    with office.vault.read() as con:
        (pause,) = kept_holds.holds_of(con, SubjectId(person))
    assert (pause.holding_ids, pause.case_id) == ((mine,), case_id)
    assert done.undo
    done.undo()
    with office.vault.read() as con:
        assert kept_holds.holds_of(con, SubjectId(person)) == ()


def test_nothing_is_carried_over_of_somebody_of_whom_nothing_is_registered(office: Office, person: int):
    case_id = known_case(office, person, Right.PORTABILITY)
    search_all(office, case_id)
    details = {"delivery": "package_mail", "transfer": "to_person"}
    with broken("nothing_registered") as refused:
        decide(office, case_id, Right.PORTABILITY, details)
    assert refused.value.data == {"right": Right.PORTABILITY}
    hold_data(office, person, ACCOUNT)
    look_again(office, case_id)
    decide(office, case_id, Right.PORTABILITY, details)
