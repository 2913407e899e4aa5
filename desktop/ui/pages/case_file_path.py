"""What moves the request in front along: the person, identity, decisions, correcting, closing."""

from collections.abc import Callable, Mapping

from desktop.procedures.decisions import close_case, reopen_case
from desktop.procedures.lines import CaseView, PersonDetails, RightLine
from desktop.procedures.linking import link_person
from desktop.rules.case_path import Step
from desktop.rules.names import parted
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.notices import notice
from desktop.ui.pages.case_act_group import ActGroup, CaseAct, is_closed, is_open


class PathActs(ActGroup):
    """Opens the dialogs over the page; where one question is enough, acts at once."""

    def rows(self) -> tuple[CaseAct, ...]:
        identity, closing = self.tr("Record identity…"), self.tr("Close this request")
        return (
            CaseAct("case_record_identity", identity, self.record_identity, "Ctrl+I", "user-check", has_button=False),
            CaseAct("case_person", self.tr("Choose the person…"), self.link_person, "Ctrl+Shift+P", "user"),
            CaseAct("case_correct", self.tr("Correct this request…"), self.correct, "Ctrl+E", "pencil"),
            CaseAct("case_close", closing, self.close, "Ctrl+Shift+W", "check", _may_close),
            CaseAct("case_reopen", self.tr("Open this request again"), self.reopen, "", "undo-2", is_closed),
        )

    def steps(self) -> Mapping[Step, Callable[[], object]]:
        return {
            Step.LINK_SUBJECT: self.link_person,
            Step.ESTABLISH_IDENTITY: self.record_identity,
            Step.CHASE_IDENTITY: self.record_identity,
            Step.DECIDE: self.decide_next,
            Step.CLOSE: self.close,
        }

    def decide_next(self) -> None:
        """Ask for the decision on the first right that waits for one."""
        waiting = (right for right in (self.view.rights if self.view else ()) if right.outcome is None)
        if (first := next(waiting, None)) is not None:
            self.decide(first)

    def decide(self, right: RightLine) -> None:
        if self.view:
            DecideDialog(self.desk, self.view, right, self.page).open()

    def record_identity(self) -> None:
        if self.view and self.view.person_id is None:
            self.desk.say(notice("no_person"))
        elif self.view:
            IdentityDialog(self.desk, self.view, self.page).open()

    def link_person(self) -> None:
        view = self.view
        if view is None:
            return
        begin = view.line.person if view.person_id is None else ""
        address = next((m.sender_address for m in view.messages if m.sender_address), "")
        name = parted(begin)
        details = PersonDetails(
            first_name=name.first_name,
            prefix=name.prefix,
            surname=name.surname,
            language=view.language,
            contacts=(("email", address),) if address else (),
        )
        picker = PersonPicker(self.desk, begin=begin, details=details, parent=self.page)
        office, case_id, seen = self.desk.office, view.line.id, view.revision
        picker.picked.connect(
            lambda who: self.act(
                lambda: link_person(office, case_id=case_id, person_id=who, seen=seen), self.tr("Person chosen")
            )
        )
        picker.open()

    def correct(self) -> None:
        if self.view:
            CorrectCaseDialog(self.desk, self.view, self.page).open()

    def close(self) -> None:
        if self.view:
            office, case_id, seen = self.desk.office, self.view.line.id, self.view.revision
            self.act(lambda: close_case(office, case_id=case_id, seen=seen), self.tr("Request closed"))

    def reopen(self) -> None:
        if self.view:
            office, case_id = self.desk.office, self.view.line.id
            self.act(lambda: reopen_case(office, case_id=case_id), self.tr("Request opened again"))


def _may_close(view: CaseView) -> bool:
    return is_open(view) and view.step is Step.CLOSE
