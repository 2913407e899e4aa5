"""The decision on one right, as an employee takes it: what each outcome asks, and that nothing typed is ever lost."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view, correct_case
from desktop.procedures.office import Office
from desktop.procedures.representatives import keep_representative
from desktop.procedures.team_lines import RepresentativeLine
from desktop.procedures.text_blocks import keep_block
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryDecision, RequestGround, fields_for, outcomes_for
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import ABSOLUTE, Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.decide_category import CategoryRow
from tests.procedures.answer_desk import ACCOUNT, IMPROVEMENT, LOG, MARKETING, decide, hold_data, right_line, search_all
from tests.ui.handling.finding import answer, dialog_of, words_in

Open = Callable[..., int]
Decide = Callable[[int, Right], DecideDialog]


@pytest.fixture
def decide_on(desk: Desk, office: Office, qtbot: QtBot) -> Iterator[Decide]:
    opened: list[DecideDialog] = []

    def make(case_id: int, right: Right) -> DecideDialog:
        view = case_view(office, case_id)
        line = next(one for one in view.rights if one.right is right)
        dialog = DecideDialog(desk, view, line)
        opened.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: not desk.background.is_busy())
        return dialog

    yield make
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.done(0)


def choose(dialog: DecideDialog, outcome: Outcome) -> None:
    dialog.outcome.buttons[outcome].click()


def tick(dialog: DecideDialog, ground: object) -> None:
    lists = (dialog.reasons.grounds, dialog.request_grounds)
    next(check for ticks in lists for check, value in ticks.checks if value is ground).click()


def row(dialog: DecideDialog, activity: str) -> CategoryRow:
    return next(one for one in dialog.categories.rows.values() if one.shown.activity == activity)


def pick(one: CategoryRow, decision: CategoryDecision | None) -> None:
    one.choice.setCurrentIndex(one.choice.findData(decision))


def shown(dialog: DecideDialog) -> set[str]:
    """The fields of the decision that are asked now."""
    return {name for name, field in dialog.details.fields.items() if not field.isHidden()}


def test_what_the_searches_leave_in_the_way_is_said_at_once(
    open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.ACCESS)
    search_all(office, case_id, ["hubspot", "mailbox"])
    person_id = case_view(office, case_id).person_id or 0
    said = decide_on(case_id, Right.ACCESS).searched
    assert "Something was found in: HubSpot" in said.text()
    assert not said.isHidden()
    hold_data(office, person_id, MARKETING, IMPROVEMENT)
    said = decide_on(case_id, Right.ACCESS).searched
    assert "registered in Dynatrace" in said.text()
    assert "HubSpot" not in said.text()


@pytest.mark.parametrize("right", list(Right))
def test_each_right_offers_its_own_outcomes_and_each_outcome_its_own_fields(
    right: Right, open_for: Open, decide_on: Decide
):
    before = decide_on(open_for(right, identified=False), right)
    assert tuple(before.outcome.buttons) == tuple(outcomes_for(right))
    dialog = decide_on(open_for(right), right)
    offered = tuple(dialog.outcome.buttons)
    assert offered == tuple(one for one in outcomes_for(right) if one is not Outcome.NOT_IDENTIFIED)
    assert not shown(dialog), "nothing is asked before an outcome is chosen"
    for outcome in offered:
        choose(dialog, outcome)
        asked = {spec.name for spec in fields_for(right, outcome)} - {"transfer_to", "transfer_reason"}
        assert shown(dialog) == asked
    assert ("must always be granted" in words_in(dialog)) == (right in ABSOLUTE)


def test_before_identity_only_what_needs_no_identity_can_be_chosen(open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(Right.ERASURE, identified=False), Right.ERASURE)
    enabled = {code for code, button in dialog.outcome.buttons.items() if button.isEnabled()}
    assert enabled == {Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS, Outcome.WITHDRAWN}
    assert "Only once identity is established: granted, granted in part" in words_in(dialog)


def test_that_nothing_is_held_of_a_stranger_can_be_chosen(open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(Right.ACCESS, linked=False), Right.ACCESS)
    enabled = {code for code, button in dialog.outcome.buttons.items() if button.isEnabled()}
    assert enabled == {Outcome.NOTHING_HELD, Outcome.NOT_IDENTIFIED, Outcome.NOT_OURS, Outcome.WITHDRAWN}


def grounds_of(dialog: DecideDialog) -> set[object]:
    return {value for _, value in dialog.reasons.grounds.checks}


def test_once_it_is_known_who_asks_nobody_is_refused_for_want_of_it(
    open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot
):
    known = decide_on(open_for(Right.RECTIFICATION), Right.RECTIFICATION)
    assert Outcome.NOT_IDENTIFIED not in known.outcome.buttons
    assert RefusalGround.CANNOT_IDENTIFY not in grounds_of(known)
    assert RefusalGround.DATA_CORRECT in grounds_of(known)


def test_want_of_identity_is_an_outcome_and_no_ground_to_tick(open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(Right.RECTIFICATION, identified=False), Right.RECTIFICATION)
    assert dialog.outcome.buttons[Outcome.NOT_IDENTIFIED].isEnabled()
    assert RefusalGround.CANNOT_IDENTIFY not in grounds_of(dialog)


@pytest.mark.parametrize("identified", [False, True])
def test_without_authority_only_that_can_be_decided(
    identified: bool, open_for: Open, decide_on: Decide, office: Office
):
    case_id = open_for(Right.ACCESS, identified=identified)
    lawyer = RepresentativeLine(kind="lawyer", surname="Recht", email="recht@voorbeeld.example")
    keep_representative(office, case_id=case_id, details=lawyer)
    dialog = decide_on(case_id, Right.ACCESS)
    enabled = {code for code, button in dialog.outcome.buttons.items() if button.isEnabled()}
    assert enabled == {Outcome.NOT_IDENTIFIED, Outcome.WITHDRAWN}
    assert "Only once the representative has shown that they may act: granted" in words_in(dialog)


def test_a_decision_for_want_of_identity_is_shown_as_it_was_taken(
    open_for: Open, desk: Desk, office: Office, qtbot: QtBot
):
    view = case_view(office, open_for(Right.RECTIFICATION))
    for outcome, grounds in ((Outcome.NOT_IDENTIFIED, ()), (Outcome.REFUSED, (RefusalGround.CANNOT_IDENTIFY,))):
        before = replace(view.rights[0], outcome=outcome, grounds=grounds, facts="Geen antwoord.")
        dialog = DecideDialog(desk, view, before)
        qtbot.addWidget(dialog)
        assert dialog.outcome.current() is outcome
        assert dialog.reasons.grounds.values() == grounds


@pytest.mark.parametrize("right", sorted(ABSOLUTE))
def test_stopping_needs_no_identity(right: Right, open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(right, identified=False), right)
    assert dialog.outcome.buttons[Outcome.GRANTED].isEnabled()


@pytest.mark.parametrize(
    ("right", "field"),
    [
        (Right.RECTIFICATION, "rectified_on"),
        (Right.CONSENT_WITHDRAWAL, "effective_on"),
        (Right.MARKETING_OBJECTION, "stopped_on"),
        (Right.RESTRICTION, "restricted_since"),
    ],
)
def test_what_is_done_at_once_has_the_day_of_today(right: Right, field: str, open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(right), right)
    dialog.outcome.choose(Outcome.GRANTED)
    assert dialog.details.details()[field] == dialog.desk.office.clock.today().isoformat()


def test_a_refusal_asks_grounds_and_facts_under_their_fields(
    open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.RECTIFICATION)
    dialog = decide_on(case_id, Right.RECTIFICATION)
    dialog.primary.click()
    assert "Choose what was decided." in words_in(dialog)
    choose(dialog, Outcome.REFUSED)
    dialog.primary.click()
    assert "Choose at least one ground." in words_in(dialog)
    tick(dialog, RefusalGround.DATA_CORRECT)
    assert "Choose at least one ground." not in words_in(dialog)
    dialog.primary.click()
    assert "This field may not stay empty." in words_in(dialog)
    dialog.reasons.facts.setPlainText("De geboortedatum klopt met het contract.")
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    kept = right_line(office, case_id, Right.RECTIFICATION)
    assert kept.outcome is Outcome.REFUSED
    assert kept.grounds == (RefusalGround.DATA_CORRECT,)


def test_what_was_typed_stays_while_another_outcome_is_looked_at(open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(Right.RECTIFICATION), Right.RECTIFICATION)
    choose(dialog, Outcome.GRANTED)
    dialog.details.fill({"now_recorded": "Woonplaats Utrecht in BlueDolphin", "rectified_on": "2026-03-03"})
    dialog.reasons.facts.setPlainText("Verbeterd.")
    choose(dialog, Outcome.NOT_OURS)
    assert dialog.decision().details == {"forwarded_on": "2026-03-04"}
    choose(dialog, Outcome.GRANTED)
    assert dialog.decision().details == {
        "now_recorded": "Woonplaats Utrecht in BlueDolphin",
        "rectified_on": "2026-03-03",
    }
    assert dialog.decision().facts == "Verbeterd."


def test_erasure_is_decided_per_category_and_comes_to_its_outcome(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, ACCOUNT, MARKETING, LOG)
    case_id = open_for(Right.ERASURE)
    search_all(office, case_id)
    dialog = decide_on(case_id, Right.ERASURE)
    choose(dialog, Outcome.GRANTED)
    assert not dialog._categories.isHidden()
    assert row(dialog, "3.1 D").decision() is CategoryDecision.ERASE, "consent or marketing goes"
    kept = row(dialog, "3.1 A")
    assert kept.decision() is CategoryDecision.KEEP, "the contract has not ended"
    assert "Proposed: keep. The contract it serves has not ended." in words_in(kept)
    assert dialog.outcome.current() is Outcome.PARTLY_GRANTED, "the outcome follows the categories"
    assert "Together: granted in part" in words_in(dialog)
    assert dialog.categories.left_out.isHidden(), "something is decided on each"
    tick(dialog, RequestGround.OBJECTED)
    qtbot.waitUntil(lambda: not dialog.desk.background.is_busy())
    dialog.details.fill({"erased_on": "2026-03-20", "backups_until": "2026-04-20"})  # the letter promises a day to come
    pick(row(dialog, "3.1 B"), None)
    assert "1 category(ies) without a decision: the letter says" in words_in(dialog)
    choose(dialog, Outcome.REFUSED)
    assert dialog.categories.left_out.isHidden(), "a refusal tells nothing apart"
    choose(dialog, Outcome.PARTLY_GRANTED)
    assert not dialog.categories.left_out.isHidden()
    dialog.primary.click()
    assert "This field may not stay empty." in words_in(kept), "what is kept has a reason"
    kept.facts.setPlainText("U gebruikt uw account nog.")
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    decision = right_line(office, case_id, Right.ERASURE)
    by_activity = {one.shown.holding_id: one.shown.activity for one in dialog.categories.rows.values()}
    assert {(by_activity[one.holding_id], one.decision.value) for one in decision.categories} == {
        ("3.1 D", "erase"),
        ("3.1 A", "keep"),
    }


def test_a_rectification_asks_where_the_wrong_data_stood(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, ACCOUNT, MARKETING)
    case_id = open_for(Right.RECTIFICATION)
    dialog = decide_on(case_id, Right.RECTIFICATION)
    choose(dialog, Outcome.GRANTED)
    assert "Choose where the wrong data stood" in words_in(dialog)
    assert {one.decision() for one in dialog.categories.rows.values()} == {None}
    assert "Proposed:" not in words_in(dialog)
    dialog.details.fill({"now_recorded": "Functie: jurist", "rectified_on": "2026-03-03"})
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Choose for at least one category" in dialog.notice.sentence.text()
    pick(row(dialog, "3.1 A"), CategoryDecision.CORRECT)
    assert dialog.outcome.current() is Outcome.GRANTED
    pick(row(dialog, "3.1 D"), CategoryDecision.UNCHANGED)
    assert dialog.outcome.current() is Outcome.PARTLY_GRANTED
    dialog.primary.click()
    assert "Choose the ground." in words_in(row(dialog, "3.1 D"))
    pick(row(dialog, "3.1 D"), None)
    with qtbot.waitSignal(dialog.acted):
        choose(dialog, Outcome.GRANTED)
        dialog.primary.click()
    kept = right_line(office, case_id, Right.RECTIFICATION)
    assert [(one.holding_id, one.decision.value) for one in kept.categories] == [
        (row(dialog, "3.1 A").shown.holding_id, "correct")
    ]


def test_what_is_right_in_a_corrected_category_is_refused_for_the_whole(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, ACCOUNT)
    case_id = open_for(Right.RECTIFICATION)
    dialog = decide_on(case_id, Right.RECTIFICATION)
    choose(dialog, Outcome.PARTLY_GRANTED)
    dialog.details.fill({"now_recorded": "Functie: jurist", "rectified_on": "2026-03-03"})
    pick(row(dialog, "3.1 A"), CategoryDecision.CORRECT)
    assert dialog.outcome.current() is Outcome.PARTLY_GRANTED
    assert "Together: granted in part" in words_in(dialog)
    dialog.primary.click()
    assert "Choose at least one ground." in words_in(dialog)
    tick(dialog, RefusalGround.DATA_CORRECT)
    dialog.reasons.facts.setPlainText("Uw geboortedatum klopt.")
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    again = decide_on(case_id, Right.RECTIFICATION)
    assert again.outcome.current() is Outcome.PARTLY_GRANTED
    assert row(again, "3.1 A").decision() is CategoryDecision.CORRECT


def test_proposals_follow_the_grounds_until_the_employee_chooses(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, IMPROVEMENT, LOG)
    dialog = decide_on(open_for(Right.ERASURE), Right.ERASURE)
    choose(dialog, Outcome.REFUSED)
    assert {one.decision() for one in dialog.categories.rows.values()} == {CategoryDecision.KEEP}
    pick(row(dialog, "3.1 B"), CategoryDecision.KEEP)
    row(dialog, "3.1 B").facts.setPlainText("Nodig voor de beveiliging.")
    choose(dialog, Outcome.PARTLY_GRANTED)
    tick(dialog, RequestGround.NO_LONGER_NEEDED)
    qtbot.waitUntil(lambda: row(dialog, "3.1 C").decision() is CategoryDecision.ERASE)
    assert row(dialog, "3.1 B").decision() is CategoryDecision.KEEP, "chosen by hand"
    assert row(dialog, "3.1 B").facts.toPlainText() == "Nodig voor de beveiliging."


def test_why_the_person_may_ask_is_ticked_where_the_request_says_so(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, IMPROVEMENT)
    case_id = open_for(Right.ERASURE, Right.CONSENT_WITHDRAWAL, Right.MARKETING_OBJECTION)
    dialog = decide_on(case_id, Right.ERASURE)
    assert dialog.request_grounds.values() == (RequestGround.CONSENT_WITHDRAWN, RequestGround.OBJECTED)
    assert row(dialog, "3.1 C").shown.proposed is CategoryDecision.KEEP, "no marketing is no objection to this"
    for right in (Right.CONSENT_WITHDRAWAL, Right.MARKETING_OBJECTION):
        decide(office, case_id, right, {}, outcome=Outcome.WITHDRAWN)
    assert decide_on(case_id, Right.ERASURE).request_grounds.values() == ()
    refusal = {"grounds": (RefusalGround.UNFOUNDED,), "facts": "Over een ander."}
    asked = open_for(Right.ERASURE, Right.OBJECTION)
    assert decide_on(asked, Right.ERASURE).request_grounds.values() == (RequestGround.OBJECTED,)
    decide(office, asked, Right.ERASURE, {}, outcome=Outcome.REFUSED, **refusal)
    assert decide_on(asked, Right.ERASURE).request_grounds.values() == (), "as it was decided"


def test_one_reason_can_count_for_all_that_stay_on_the_same_ground(
    open_for: Open, decide_on: Decide, office: Office, jan: int
):
    hold_data(office, jan, IMPROVEMENT, LOG)
    dialog = decide_on(open_for(Right.ERASURE), Right.ERASURE)
    choose(dialog, Outcome.REFUSED)
    first, second = row(dialog, "3.1 B"), row(dialog, "3.1 C")
    first.facts.setPlainText("De gegevens zijn nog nodig.")
    first.spread.click()
    assert second.facts.toPlainText() == "De gegevens zijn nog nodig."


def test_a_decision_is_shown_again_as_it_was_taken(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, MARKETING, LOG)
    case_id = open_for(Right.RESTRICTION)
    first = decide_on(case_id, Right.RESTRICTION)
    choose(first, Outcome.GRANTED)
    tick(first, RequestGround.ACCURACY_CONTESTED)
    pick(row(first, "3.1 B"), None)
    with qtbot.waitSignal(first.acted):
        first.primary.click()
    again = decide_on(case_id, Right.RESTRICTION)
    assert again.windowTitle() == "Decide again: Restriction"
    assert again.outcome.current() is Outcome.GRANTED
    assert again.request_grounds.values() == (RequestGround.ACCURACY_CONTESTED,)
    assert row(again, "3.1 B").chosen() is None
    assert row(again, "3.1 D").chosen() is not None
    again.reject()
    assert not again.isVisible(), "nothing was changed, so nothing is asked"


def test_excessive_shows_the_earlier_requests_first(open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot):
    earlier = open_for(Right.ACCESS)
    case_id = open_for(Right.ACCESS)
    dialog = decide_on(case_id, Right.ACCESS)
    choose(dialog, Outcome.REFUSED)
    assert dialog.reasons.earlier.isHidden() or not dialog.reasons.earlier.isVisible()
    tick(dialog, RefusalGround.EXCESSIVE)
    qtbot.waitUntil(lambda: case_view(office, earlier).line.number in words_in(dialog.reasons.earlier))
    qtbot.waitUntil(lambda: "was not answered yet" in words_in(dialog.reasons.earlier))
    dialog.reasons.facts.setPlainText("Vijfde verzoek in een maand.")
    dialog.primary.click()
    assert "Look at them and tick the box." in words_in(dialog)
    dialog.reasons.earlier.seen.click()
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    assert right_line(office, case_id, Right.ACCESS).outcome


def test_a_whole_request_can_be_refused_without_looking_at_categories(
    open_for: Open, decide_on: Decide, office: Office, jan: int, qtbot: QtBot
):
    hold_data(office, jan, MARKETING)
    case_id = open_for(Right.ERASURE)
    dialog = decide_on(case_id, Right.ERASURE)
    choose(dialog, Outcome.REFUSED)
    tick(dialog, RefusalGround.UNFOUNDED)
    assert dialog._categories.isHidden()
    dialog.reasons.facts.setPlainText("De afzender kent onze organisatie niet.")
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    decision = right_line(office, case_id, Right.ERASURE)
    assert (decision.outcome, decision.categories) == (Outcome.REFUSED, ())


def test_a_text_of_the_desk_is_put_into_the_facts(open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot):
    keep_block(office, name="Juiste gegevens", language="nl", text="De gegevens zijn juist.", right=Right.RECTIFICATION)
    keep_block(office, name="Other", language="en", text="In English.")
    dialog = decide_on(open_for(Right.RECTIFICATION), Right.RECTIFICATION)
    choose(dialog, Outcome.REFUSED)
    qtbot.waitUntil(lambda: not dialog.reasons.insert.isHidden())
    assert [block.name for block in dialog.reasons.insert.blocks] == ["Juiste gegevens"]
    dialog.reasons.facts.setPlainText("Wij keken het na.")
    dialog.reasons.facts.moveCursor(dialog.reasons.facts.textCursor().MoveOperation.End)
    dialog.reasons.insert.menu().actions()[0].trigger()
    assert dialog.reasons.facts.toPlainText() == "Wij keken het na.\nDe gegevens zijn juist."


def test_open_systems_are_named_and_the_dialog_stays(open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot):
    case_id = open_for(Right.ACCESS)
    dialog = decide_on(case_id, Right.ACCESS)
    choose(dialog, Outcome.NOTHING_HELD)
    dialog.details.fill({"searched_for": "jan@voorbeeld.example"})
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "HubSpot" in dialog.notice.sentence.text()
    assert dialog.primary.isEnabled()
    search_all(office, case_id)
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()


def test_a_colleague_who_was_earlier_is_named_and_nothing_is_lost(
    open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot
):
    case_id = open_for(Right.COMPLAINT)
    dialog = decide_on(case_id, Right.COMPLAINT)
    choose(dialog, Outcome.GRANTED)
    dialog.details.fill({"findings": "De klacht klopt.", "changes": "Wij passen de werkwijze aan."})
    view = case_view(office, case_id)
    correct_case(
        office,
        case_id=case_id,
        received_on=view.line.received_on,
        channel="email",
        language="nl",
        note_text="",
        rights=[(Right.COMPLAINT, "")],
    )
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Mila Bakker changed" in dialog.notice.sentence.text()
    assert dialog.decision().details["findings"] == "De klacht klopt."
    qtbot.waitUntil(lambda: not dialog.desk.background.is_busy())
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()
    assert right_line(office, case_id, Right.COMPLAINT).outcome


def test_what_a_colleague_decided_meanwhile_is_shown(open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot):
    case_id = open_for(Right.COMPLAINT)
    dialog = decide_on(case_id, Right.COMPLAINT)
    choose(dialog, Outcome.WITHDRAWN)
    decide(office, case_id, Right.COMPLAINT, {"findings": "Klopt.", "changes": "Wij bellen."}, facts="Besproken.")
    dialog.primary.click()
    qtbot.waitUntil(lambda: "Decided meanwhile by Mila Bakker: upheld" in words_in(dialog.notice))
    assert "Besproken." in words_in(dialog.notice)
    assert dialog.outcome.current() is Outcome.WITHDRAWN
    dialog.done(0)


def test_escape_asks_before_what_was_written_is_lost(open_for: Open, decide_on: Decide, qtbot: QtBot):
    dialog = decide_on(open_for(Right.COMPLAINT), Right.COMPLAINT)
    dialog.reasons.facts.setPlainText("Half een zin")
    dialog.reject()
    box = dialog_of(qtbot, QMessageBox)
    assert "Close without recording" in box.text()
    answer(qtbot, "Go on")
    assert dialog.isVisible()
    dialog.reject()
    answer(qtbot, "Close")
    qtbot.waitUntil(lambda: not dialog.isVisible())


def test_the_help_says_where_the_statement_falls_short(open_for: Open, decide_on: Decide):
    dialog = decide_on(open_for(Right.PORTABILITY), Right.PORTABILITY)
    assert "Article 20 GDPR" not in "".join(part for part in words_in(dialog) if dialog.help.points.isVisible())
    dialog.help.button.click()
    assert "names this right in a heading only" in words_in(dialog.help)


def test_a_field_that_is_wrong_is_brought_into_view(open_for: Open, decide_on: Decide, office: Office, qtbot: QtBot):
    case_id = open_for(Right.RECTIFICATION)
    hold_data(office, case_view(office, case_id).person_id or 0, ACCOUNT, LOG, IMPROVEMENT, MARKETING)
    dialog = decide_on(case_id, Right.RECTIFICATION)
    choose(dialog, Outcome.GRANTED)
    dialog.resize(dialog.width(), 500)
    dialog.scroll.verticalScrollBar().setValue(0)
    dialog.grow = lambda: None  # a screen that has no more room
    dialog.commit()
    editor, view = dialog.details.fields["now_recorded"].editor, dialog.scroll.viewport()

    def is_seen() -> bool:
        top = editor.mapTo(view, editor.rect().topLeft()).y()
        return top >= 0 and top + editor.height() <= view.height()

    qtbot.waitUntil(is_seen)
