"""Two employees at once in the window: what was typed stays, the colleague's is shown; and removing a request."""

from collections.abc import Callable
from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from desktop.letters.incoming import read_mail
from desktop.procedures.assignment import assign
from desktop.procedures.case_file import case_view
from desktop.procedures.fees import keep_fee
from desktop.procedures.intake import open_case, original_of
from desktop.procedures.office import Office
from desktop.procedures.reminders import add_reminder, move_reminder
from desktop.procedures.reply import CaseMatter, draft_fields, drop_draft, save_draft
from desktop.procedures.requests import counts
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.case_picker import CasePicker
from desktop.ui.dialogs.case_removal import RemoveCaseDialog
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.fee import FeeDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.reminder import MoveReminderDialog
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.case_file_team_acts import TeamActs
from tests.procedures.answer_desk import broken
from tests.ui.handling.conftest import RECEIVED, mail
from tests.ui.handling.finding import answer, dialog_of, words_in

Show = Callable[[int], CasePage]
Open = Callable[..., int]


def team(page: CasePage) -> TeamActs:
    return next(group for group in page.acts.groups if isinstance(group, TeamActs))


def refused(qtbot: QtBot, dialog: Any) -> str:
    """Press, be refused, and read why."""
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    return f"{dialog.notice.heading.text()} {dialog.notice.sentence.text()}"


def closed(qtbot: QtBot, dialog: Any) -> None:
    with qtbot.waitSignal(dialog.acted):
        dialog.primary.click()


def test_a_fee_that_a_colleague_changed_keeps_what_was_typed(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for()
    page = show_case(case_id)
    team(page).lay_fee()
    dialog = dialog_of(qtbot, FeeDialog)
    dialog.ground.setCurrentIndex(dialog.ground.findData("unfounded"))
    dialog.proof.setPlainText("Mijn uitleg")
    dialog.parts.rows()[0].what.setText("Porto")
    dialog.parts.rows()[0].amount.setText("4,25")
    keep_fee(office, case_id=case_id, ground="unfounded", proof="Van de collega", parts=[("Kopiëren", 900)])
    said = refused(qtbot, dialog)
    assert "A colleague changed this fee meanwhile" in said
    assert "Mila Bakker changed it on 4 March 2026" in said
    assert "€ 9.00" in said
    assert "Van de collega" in said
    assert dialog.proof.toPlainText() == "Mijn uitleg"
    closed(qtbot, dialog)
    kept = case_view(office, case_id).fee
    assert kept is not None
    assert kept.proof == "Mijn uitleg"


def test_a_request_that_a_colleague_changed_is_corrected_at_the_second_press(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for()
    page = show_case(case_id)
    page.acts.path.correct()
    dialog = dialog_of(qtbot, CorrectCaseDialog)
    dialog.note.setPlainText("Belt liever")
    assign(office, case_id=case_id, to="Sam de Boer")
    assert "A colleague changed this request meanwhile" in refused(qtbot, dialog)
    assert dialog.note.toPlainText() == "Belt liever"
    closed(qtbot, dialog)
    assert case_view(office, case_id).note == "Belt liever"


def test_a_reminder_that_a_colleague_moved_says_to_when(open_for: Open, show_case: Show, office: Office, qtbot: QtBot):
    case_id = open_for()
    made = add_reminder(office, case_id=case_id, on=date(2026, 3, 10), text="Bellen").value
    page = show_case(case_id)
    team(page).move_reminder(case_view(office, case_id).reminders[0])
    dialog = dialog_of(qtbot, MoveReminderDialog)
    move_reminder(office, reminder_id=made, on=date(2026, 3, 20))
    assert "It is set for 20 March 2026 now." in refused(qtbot, dialog)
    closed(qtbot, dialog)


def begin(page: CasePage, qtbot: QtBot) -> LetterDialog:
    page.acts.writing.write("acknowledgement")
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.is_changed() is False and dialog.sheet.preview.page_count() > 0)
    return dialog


def saved(office: Office, case_id: int, text: str, letter_id: int | None = None) -> int:
    fields = {"remark": text}
    about = CaseMatter(case_id)
    return save_draft(
        office, about=about, kind="acknowledgement", language="nl", fields=fields, letter_id=letter_id
    ).value


def test_a_draft_that_a_colleague_wrote_in_keeps_what_was_typed(
    open_for: Open, show_case: Show, office: Office, qtbot: QtBot
):
    case_id = open_for()
    letter = saved(office, case_id, "Eerst")
    dialog = begin(show_case(case_id), qtbot)
    dialog.sheet.form.fill({"remark": "Van mij"})
    saved(office, case_id, "Van de collega", letter)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert "Van de collega" in dialog.notice.sentence.text()
    assert dialog.sheet.content()[1]["remark"] == "Van mij"
    assert draft_fields(office, letter)["remark"] == "Van de collega"
    dialog.save()
    qtbot.waitUntil(lambda: draft_fields(office, letter)["remark"] == "Van mij")
    qtbot.waitUntil(lambda: not dialog.is_changed())
    assert not dialog.notice.isVisible()
    dialog.sheet.form.fill({"remark": "Nog eens"})
    drop_draft(office, letter_id=letter)
    dialog.save()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.is_changed())
    (kept,) = case_view(office, case_id).letters
    assert draft_fields(office, kept.id)["remark"] == "Nog eens"
    dialog.reject()


def test_what_is_typed_when_the_window_closes_is_kept_beside_the_colleagues(
    open_for: Open, show_case: Show, office: Office, desk: Desk, qtbot: QtBot
):
    case_id = open_for()
    letter = saved(office, case_id, "Eerst")
    dialog = begin(show_case(case_id), qtbot)
    dialog.sheet.form.fill({"remark": "Van mij"})
    saved(office, case_id, "Van de collega", letter)
    dialog.keep_draft()
    qtbot.waitUntil(lambda: len(case_view(office, case_id).letters) == 2)
    kept = [draft_fields(office, one.id)["remark"] for one in case_view(office, case_id).letters]
    assert kept == ["Van de collega", "Van mij"]
    dialog._leave()


def test_a_draft_thrown_away_comes_back_from_the_toast(
    open_for: Open, show_case: Show, office: Office, desk: Desk, qtbot: QtBot
):
    case_id = open_for()
    saved(office, case_id, "Blijft")
    page = show_case(case_id)
    toasts: list[tuple[str, Any]] = []
    desk.toasted.connect(lambda text, undo: toasts.append((text, undo)))
    page.acts.writing.drop_draft(case_view(office, case_id).letters[0])
    answer(qtbot, "Throw away")
    qtbot.waitUntil(lambda: bool(toasts))
    desk.background.undo(toasts[0][1], owner=desk)
    qtbot.waitUntil(lambda: len(case_view(office, case_id).letters) == 1)


def test_a_request_is_removed_with_a_reason_and_comes_back(
    open_for: Open, show_case: Show, office: Office, desk: Desk, qtbot: QtBot
):
    case_id = open_for(Right.ACCESS)
    saved(office, case_id, "Concept")
    page = show_case(case_id)
    toasts: list[tuple[str, Any]] = []
    went: list[tuple[str, object]] = []
    desk.toasted.connect(lambda text, undo: toasts.append((text, undo)))
    desk.went.connect(lambda where, what: went.append((where, what)))
    assert desk.actions.get("case_remove").is_offered()
    desk.actions.run("case_remove")
    dialog = dialog_of(qtbot, RemoveCaseDialog)
    assert "In it now: 1 draft" in words_in(dialog)
    dialog.primary.click()
    assert "Choose why it is removed." in words_in(dialog)
    dialog.reason.setCurrentIndex(dialog.reason.findData("by_mistake"))
    closed(qtbot, dialog)
    assert counts(office)["open"] == 0
    assert went == [("requests", None)]
    assert toasts[0][0] == "2026-0001 removed"
    qtbot.waitUntil(lambda: page.gone.isVisible())
    desk.background.undo(toasts[0][1], owner=desk)
    qtbot.waitUntil(lambda: counts(office)["open"] == 1)
    qtbot.waitUntil(lambda: page.view is not None)


def test_the_messages_of_a_duplicate_can_go_to_the_other(
    open_for: Open, show_case: Show, office: Office, jan: int, qtbot: QtBot
):
    first, empty = open_for(Right.ACCESS), open_for(Right.ACCESS)
    raw = mail()
    second = open_case(
        office,
        received_on=RECEIVED,
        channel="email",
        rights=[(Right.ACCESS, "")],
        person_id=jan,
        requester="Jan van den Berg",
        language="nl",
        original=raw,
        mail=read_mail(raw, as_of=office.clock.now()),
    ).value
    page = show_case(second)
    for case_id in (empty, second):
        dialog = RemoveCaseDialog(team(page).desk, case_view(office, case_id), page)
        dialog.open()
        dialog.reason.setCurrentIndex(dialog.reason.findData("duplicate"))
        assert dialog.other.isVisible() is (case_id == second), "only where there is a message to keep"
        if case_id == empty:
            dialog.reject()
    dialog._pick()
    picker = dialog_of(qtbot, CasePicker)
    picker._take(first, "2026-0001")
    assert (dialog.into, dialog.other.text()) == (first, "2026-0001")
    closed(qtbot, dialog)
    (moved,) = case_view(office, first).messages
    assert original_of(office, moved.id) == raw
    with broken("case_gone"):
        case_view(office, second)
