"""The letters of the request in front: begin, go on, look at, throw away."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView, LetterLine
from desktop.rules.case_path import Step
from desktop.rules.rights import Right
from desktop.ui.case_words import is_answered, to_tell
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_task import letter_of_case
from desktop.ui.dialogs.letter_writing import LetterWriting
from desktop.ui.dialogs.lifting_letter import LiftingLetters, may_lift_for
from desktop.ui.notices import notice
from desktop.ui.pages.case_act_group import ActGroup, CaseAct, is_open


class WritingActs(ActGroup):
    """Opens the dialogs over the page."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk, page)
        self._writing = LetterWriting(desk, page)
        self._lifting = LiftingLetters(desk, page)
        self.drop_draft = self._writing.drop_draft

    def rows(self) -> tuple[CaseAct, ...]:
        write, menu = self.write, self.tr("More letters…")
        receipt, clarification = partial(write, "acknowledgement"), partial(write, "clarification")
        decision = partial(write, "decision")
        return (
            CaseAct("case_decision", self.tr("Write the answer…"), decision, "Ctrl+Shift+R", "file-text", _may_tell),
            CaseAct("case_acknowledge", self.tr("Acknowledge…"), receipt, "Ctrl+Shift+A", "mail", _not_acknowledged),
            CaseAct(
                "case_ask_identity",
                self.tr("Ask for identity…"),
                self.ask_identity,
                "Ctrl+Shift+I",
                "id-card",
                _may_ask,
            ),
            CaseAct("case_delay", self.tr("Delay…"), self.delay, "Ctrl+Shift+D", "hourglass", _not_delayed),
            CaseAct(
                "case_clarify",
                self.tr("Ask which data are meant…"),
                clarification,
                icon="mail",
                when=_may_clarify,
                menu=menu,
            ),
            CaseAct("case_fee", self.tr("Ask a fee…"), partial(write, "fee"), icon="mail", when=_has_fee, menu=menu),
            CaseAct(
                "case_recipients",
                self.tr("List of recipients…"),
                partial(write, "recipients"),
                icon="mail",
                when=_has_person,
                menu=menu,
            ),
            CaseAct(
                "case_lifting",
                self.tr("Announce the lifting of a restriction…"),
                self.announce_lifting,
                icon="mail",
                when=may_lift_for,
                menu=menu,
            ),
        )

    def steps(self) -> Mapping[Step, Callable[[], object]]:
        return {Step.SEND_REPLY: partial(self.write, "decision")}

    def ask_identity(self) -> None:
        self.write("identity_request")

    def delay(self) -> None:
        """Write the delay notice, or say why it can no longer extend anything."""
        if self.view and not self.view.may_extend:
            self.desk.say(notice("extension_too_late", {"notice_by": self.view.deadline.legal_due_1m}))
        else:
            self.write("delay")

    def announce_lifting(self) -> None:
        """Before the data are used again; also when the request is closed."""
        if self.view is not None:
            self._lifting.write_for_case(self.view)

    def write(self, kind: str) -> None:
        """Go on with the draft of that kind if there is one, or begin."""
        if self.view is None:
            return
        drafts = [one for one in self.view.letters if one.kind == kind and one.finalised_at is None]
        self.go_on(kind, drafts[-1] if drafts else None)

    def go_on(self, kind: str, draft: LetterLine | None) -> None:
        if self.view is not None:
            self._writing.write(letter_of_case(self.view, kind), draft)

    def show(self, letter: LetterLine) -> None:
        if self.view is not None:
            self._writing.show(self.view.line.number, letter)


def _may_ask(view: CaseView) -> bool:
    return is_open(view) and view.identity is None


def _unanswered(view: CaseView) -> bool:
    """Open, and the person still waits for an answer: nothing is left to acknowledge or to delay after it."""
    return is_open(view) and not is_answered(view)


def _not_acknowledged(view: CaseView) -> bool:
    is_final = any(one.kind == "acknowledgement" and one.finalised_at for one in view.letters)
    return _unanswered(view) and not is_final


def _not_delayed(view: CaseView) -> bool:
    return _unanswered(view) and not view.deadline.extended


def _may_tell(view: CaseView) -> bool:
    return is_open(view) and bool(to_tell(view))


def _may_clarify(view: CaseView) -> bool:
    return is_open(view) and any(right.right is Right.ACCESS and right.outcome is None for right in view.rights)


def _has_fee(view: CaseView) -> bool:
    return is_open(view) and view.fee is not None


def _has_person(view: CaseView) -> bool:
    return is_open(view) and view.person_id is not None
