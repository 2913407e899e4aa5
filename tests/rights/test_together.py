"""Several rights in one request: one letter that answers them all, or two; and every ground of refusal in a letter."""

from collections.abc import Sequence
from datetime import date

import pytest

from desktop.procedures import case_file, decisions, notices
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround as Ground
from desktop.rules.refusals import grounds_for
from desktop.rules.rights import Right
from tests.procedures.answer_desk import broken
from tests.rights.reading import lacking, stands_in
from tests.rights.table import (
    AFTER_ALL,
    ALL_AT_ONCE,
    ASKED,
    DECIDED,
    EVERY_LETTER,
    FIRST_LETTER,
    GROUNDS,
    GROUNDS_OF,
    HEADING,
    REMEDIES,
    RESUMED,
    SAID_OTHERWISE,
    Both,
    Cell,
    Said,
)
from tests.rights.walk import Walk

LANGUAGES = ("nl", "en")
RIGHTS = tuple(cell.right for cell in ALL_AT_ONCE)


@pytest.fixture(params=LANGUAGES)
def walk(desk: Office, request: pytest.FixtureRequest) -> Walk:
    """A request for everything, decided and not answered yet."""
    walk = Walk(desk, request.param)
    walk.come_in(*RIGHTS)
    walk.identify()
    walk.set_day(DECIDED)
    walk.search()
    for cell in ALL_AT_ONCE:
        walk.decide(cell)
    return walk


def said_of(cell: Cell) -> list[Said]:
    return [SAID_OTHERWISE.get(one.nl, one) for one in cell.says]


def headings(walk: Walk, text: str) -> list[Right]:
    """The rights that have a part of their own in a letter, in the order of the letter.

    Access has a paragraph of its own on automated decisions, under the same words; the right comes after it.
    """
    lines = text.splitlines()
    last = {words: place for place, words in enumerate(lines)}
    found = {right: last[walk.said(words)] for right, words in HEADING.items() if walk.said(words) in last}
    return sorted(found, key=lambda right: found[right])


def test_one_letter_answers_all_rights(walk: Walk):
    text = walk.text(walk.write("decision"))
    for cell in ALL_AT_ONCE:
        assert lacking(text, (*EVERY_LETTER, *said_of(cell)), walk.language, cell.right) == []
    assert headings(walk, text) == list(Right)
    assert lacking(text, REMEDIES, walk.language, Right.ACCESS) == []
    assert text.count("Postbus 93374") == 1
    told = {told for cell in ALL_AT_ONCE for told in cell.told}
    walk.tell_others()
    lines = notices.notices_of(walk.office, walk.case_id).lines
    assert sorted((one.recipient, one.action) for one in lines) == sorted(told)
    assert {one.acted_on for one in lines if one.action == "erased"} == {date(2026, 3, 20)}  # the day of the erasure
    for kind in (Right.ACCESS, Right.PORTABILITY):
        walk.give_package(kind)
    walk.close()
    held = walk.held()
    assert {activity: one.due_on for activity, one in held.items()} == AFTER_ALL
    assert walk.restricted() == {"3.1 A", "3.1 B"}  # contested, and paused until the day the letter named
    assert {one.ground: one.lift_on for one in walk.holds() if one.released_on is None} == {
        "accuracy_contested": None,
        "objection_pending": RESUMED,
    }
    view = case_file.case_view(walk.office, walk.case_id)
    assert view.line.stage is Stage.CLOSED
    assert len({right.letter_id for right in view.rights}) == 1


def test_two_letters_answer_one_request(walk: Walk):
    first_id = walk.write("decision", rights=list(FIRST_LETTER))
    rest = [right for right in Right if right not in FIRST_LETTER]
    check_part(walk, walk.text(first_id), FIRST_LETTER)
    for right in rest:
        assert stands_in(walk.text(first_id), apart(walk, right))
    ended = {one.recipient: one.acted_on for one in notices.notices_of(walk.office, walk.case_id).lines}
    assert ended == dict.fromkeys(("HubSpot", "Dynatrace"), date(2026, 4, 9))  # a month from the decision at most
    with broken("reply_not_sent") as refused:
        walk.close()
    assert set(refused.value.data["rights"]) == set(rest)

    second_id = walk.write("decision")
    told_before = [one for cell in ALL_AT_ONCE if cell.right in FIRST_LETTER for one in said_of(cell)]
    check_part(walk, walk.text(second_id), rest, [one for one in told_before if one.law == "19 recipients told"])
    for right in FIRST_LETTER:
        assert not stands_in(walk.text(second_id), apart(walk, right))
    told = {told for cell in ALL_AT_ONCE for told in cell.told}
    walk.tell_others()
    lines = notices.notices_of(walk.office, walk.case_id).lines
    assert sorted((one.recipient, one.action) for one in lines) == sorted(told)  # nobody is told twice
    for kind in (Right.ACCESS, Right.PORTABILITY):
        walk.give_package(kind)
    walk.close()
    letters = {right.right: right.letter_id for right in case_file.case_view(walk.office, walk.case_id).rights}
    assert letters == dict.fromkeys(FIRST_LETTER, first_id) | dict.fromkeys(rest, second_id)
    with broken("case_closed"):
        walk.write("decision")


def check_part(walk: Walk, text: str, rights: Sequence[Right], told_before: Sequence[Said] = ()) -> None:
    """A letter says all of its own rights, less what another told before, and has no part for another."""
    assert headings(walk, text) == sorted(rights, key=list(Right).index)
    for cell in ALL_AT_ONCE:
        if cell.right in rights:
            says = [one for one in said_of(cell) if one not in told_before]
            assert lacking(text, (*EVERY_LETTER, *says), walk.language, cell.right) == []
    assert [one for one in told_before if not lacking(text, [one], walk.language, rights[0])] == []
    assert lacking(text, REMEDIES, walk.language, rights[0]) == []


def apart(walk: Walk, right: Right) -> str:
    """The sentence that promises another letter."""
    asked = walk.said(ASKED[right])
    return walk.said(Both(f"{asked} … aparte brief", f"separate letter … {asked}"))


def test_what_was_taken_back_needs_no_letter(desk: Office):
    walk = Walk(desk, "nl")
    walk.come_in(Right.ERASURE)
    walk.take_back()
    walk.decide(Cell(right=Right.ERASURE, outcome=Outcome.WITHDRAWN, says=()))
    decisions.close_case(desk, case_id=walk.case_id)
    assert case_file.case_view(desk, walk.case_id).line.stage is Stage.CLOSED


def test_every_ground_of_the_law_is_offered_and_no_other():
    assert {right: set(grounds_for(right)) for right in Right} == {one: set(all_) for one, all_ in GROUNDS_OF.items()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("right", [right for right, grounds in GROUNDS_OF.items() if grounds])
def test_a_refusal_states_each_of_its_grounds_with_its_provision(desk: Office, right: Right, language: str):
    walk = Walk(desk, language)
    walk.come_in(right, by_post=True)
    walk.identify()
    walk.set_day(DECIDED)
    facts = Both("Hierom.", "For this.")
    details = {"resume_on": RESUMED.isoformat()} if right is Right.OBJECTION else {}
    grounds = tuple(one for one in GROUNDS_OF[right] if one is not Ground.CANNOT_IDENTIFY)  # who asks is known here
    cell = Cell(right=right, outcome=Outcome.REFUSED, grounds=grounds, facts=facts, details=details, says=())
    walk.decide(cell)
    text = walk.text(walk.write("decision"))
    missing = [ground for ground in grounds if not stands_in(text, walk.said(GROUNDS[ground]))]
    assert missing == []
    assert lacking(text, REMEDIES, language, right) == []
