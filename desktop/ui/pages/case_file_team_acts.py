"""What colleagues do on the request in front: hand over, remind, note; and who else has to do with it."""

from collections.abc import Callable, Mapping

from desktop.procedures.fees import drop_fee
from desktop.procedures.lines import CaseView
from desktop.procedures.questions import remind_question
from desktop.procedures.related import link_repeat, unlink
from desktop.procedures.reminders import finish_reminder
from desktop.procedures.representatives import remove_representative
from desktop.procedures.team_lines import ReminderLine, SuspensionLine
from desktop.rules.case_path import Step
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.answered import AnsweredDialog
from desktop.ui.dialogs.fee import FeeAnswerDialog, FeeDialog, FeePaidDialog
from desktop.ui.dialogs.handing import AssignDialog, NoteDialog, WaitingDialog
from desktop.ui.dialogs.reminder import MoveReminderDialog, ReminderDialog
from desktop.ui.dialogs.representative import AuthorityDialog, RepresentativeDialog
from desktop.ui.pages.case_act_group import ActGroup, CaseAct, is_open, more_menu

SPECIFICATION = "specification"


class TeamActs(ActGroup):
    """Opens the dialogs over the page. What the card "At the desk" offers has no button besides."""

    def rows(self) -> tuple[CaseAct, ...]:
        more, note = more_menu(), self.tr("Note for colleagues…")
        return (
            CaseAct("case_assign", self.tr("Hand over…"), self.assign, "Ctrl+Shift+H", "user", has_button=False),
            CaseAct("case_waiting", self.tr("Waits for…"), self.wait, icon="clock", has_button=False),
            CaseAct("case_reminder", self.tr("Reminder…"), self.remind, "Ctrl+Shift+B", "bell", has_button=False),
            CaseAct("case_note", note, self.write_note, "Ctrl+Shift+T", "pencil", has_button=False),
            CaseAct(
                "case_representative",
                self.tr("Somebody acts for the person…"),
                self.represent,
                icon="users",
                when=_without_representative,
                menu=more,
            ),
            CaseAct(
                "case_another", self.tr("Also for another person…"), self.open_another, icon="user-plus", menu=more
            ),
            CaseAct("case_lay_fee", self.tr("Lay down a fee…"), self.lay_fee, icon="banknote", when=_no_fee, menu=more),
        )

    def steps(self) -> Mapping[Step, Callable[[], object]]:
        return {Step.CHECK_AUTHORITY: self.show_authority, Step.CHASE_SPECIFICATION: self.answer_specification}

    # ── colleagues ──────────────────────────────────────────────────────────
    def assign(self) -> None:
        if self.view:
            AssignDialog(self.desk, self.view, self.page).open()

    def wait(self) -> None:
        if self.view:
            WaitingDialog(self.desk, self.view, self.page).open()

    def remind(self) -> None:
        if self.view:
            ReminderDialog(self.desk, self.view, self.page).open()

    def write_note(self) -> None:
        if self.view:
            NoteDialog(self.desk, self.view, self.page).open()

    def finish_reminder(self, reminder: ReminderLine) -> None:
        office = self.desk.office
        self.act(
            lambda: finish_reminder(office, reminder_id=reminder.id, shown=reminder), self.tr("Reminder ticked off")
        )

    def move_reminder(self, reminder: ReminderLine) -> None:
        MoveReminderDialog(self.desk, reminder, self.page).open()

    # ── the representative, and questions to the person ─────────────────────
    def represent(self) -> None:
        if self.view:
            RepresentativeDialog(self.desk, self.view, self.page).open()

    def show_authority(self) -> None:
        if self.view:
            AuthorityDialog(self.desk, self.view, self.page).open()

    def remove_representative(self) -> None:
        if self.view:
            office, case_id, seen = self.desk.office, self.view.line.id, self.view.revision
            self.act(
                lambda: remove_representative(office, case_id=case_id, seen=seen), self.tr("Representative removed")
            )

    def answer(self, asked: SuspensionLine) -> None:
        if self.view:
            AnsweredDialog(self.desk, self.view, asked, self.page).open()

    def answer_specification(self) -> None:
        """The first question that still waits."""
        for asked in self.view.suspensions if self.view else ():
            if asked.reason == SPECIFICATION and asked.answered_on is None:
                self.answer(asked)
                return

    def remind_question(self, asked: SuspensionLine) -> None:
        if self.view:
            office, case_id, seen = self.desk.office, self.view.line.id, self.view.revision
            self.act(
                lambda: remind_question(office, case_id=case_id, reason=asked.reason, seen=seen),
                self.tr("Written down that the person was reminded today"),
            )

    # ── fee ─────────────────────────────────────────────────────────────────
    def lay_fee(self) -> None:
        if self.view:
            FeeDialog(self.desk, self.view, self.page).open()

    def drop_fee(self) -> None:
        if self.view:
            office, case_id, shown = self.desk.office, self.view.line.id, self.view.fee
            self.act(lambda: drop_fee(office, case_id=case_id, shown=shown), self.tr("No fee is asked"))

    def answer_fee(self) -> None:
        if self.view:
            FeeAnswerDialog(self.desk, self.view, self.page).open()

    def pay_fee(self) -> None:
        if self.view:
            FeePaidDialog(self.desk, self.view, self.page).open()

    # ── other requests ──────────────────────────────────────────────────────
    def open_another(self) -> None:
        if self.view:
            dialog = AnotherPersonDialog(self.desk, self.view, self.page)
            dialog.opened.connect(lambda case_id: self.desk.go("case", case_id))
            dialog.open()

    def link_repeat(self, other_id: int) -> None:
        if self.view:
            office, case_id = self.desk.office, self.view.line.id
            self.act(lambda: link_repeat(office, case_id=case_id, other_id=other_id), self.tr("Requests linked"))

    def unlink(self, other_id: int) -> None:
        if self.view:
            office, case_id = self.desk.office, self.view.line.id
            self.act(lambda: unlink(office, case_id=case_id, other_id=other_id), self.tr("Link taken away"))


def _without_representative(view: CaseView) -> bool:
    return is_open(view) and view.representative is None


def _no_fee(view: CaseView) -> bool:
    return is_open(view) and view.fee is None
