"""Everything an employee can do on the request in front: buttons, palette and keys all come here."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.case_file import link_person
from desktop.procedures.decisions import close_case, reopen_case
from desktop.procedures.lines import CaseView, PersonDetails, RightLine
from desktop.procedures.office import Done
from desktop.rules.case_path import Outcome, Step
from desktop.ui.actions import Action, tooltip
from desktop.ui.case_words import untold_refusals
from desktop.ui.desk import Desk
from desktop.ui.dialogs.correct_case import CorrectCaseDialog
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.identity import IdentityDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.notices import notice
from desktop.ui.pages.case_file_writing import CaseLetters
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button

Test = Callable[[CaseView], bool]
Row = tuple[str, str, Callable[[], object], str, str, Test]  # id, words, what it does, key, icon, when


def _is_open(view: CaseView) -> bool:
    return view.line.closed_on is None


class CaseActs(QObject):
    """`view` is the request in front, None while there is none; nothing is offered then."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.view: CaseView | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._tests: dict[str, Test] = {}
        self.letters = CaseLetters(desk, page)
        for id, text, run, key, icon, test in self._rows():
            self._register(id, text, run, key, icon, test)

    # ── what there is ───────────────────────────────────────────────────────
    def _rows(self) -> tuple[Row, ...]:
        write = self.write
        return (
            ("case_step", self.tr("Take the next step"), self.take_step, "Ctrl+Return", "arrow-right", _is_open),
            (
                "case_acknowledge",
                self.tr("Acknowledge…"),
                partial(write, "acknowledgement"),
                "Ctrl+Shift+A",
                "mail",
                _is_open,
            ),
            ("case_ask_identity", self.tr("Ask for identity…"), self.ask_identity, "Ctrl+Shift+I", "id-card", _may_ask),
            (
                "case_record_identity",
                self.tr("Record identity…"),
                self.record_identity,
                "Ctrl+I",
                "user-check",
                _is_open,
            ),
            ("case_delay", self.tr("Delay…"), self.delay, "Ctrl+Shift+D", "hourglass", _not_delayed),
            ("case_refuse", self.tr("Write the refusal…"), partial(write, "refusal"), "Ctrl+Shift+R", "ban", _may_tell),
            ("case_person", self.tr("Choose the person…"), self.link_person, "Ctrl+Shift+P", "user", _is_open),
            ("case_correct", self.tr("Correct this request…"), self.correct, "Ctrl+E", "pencil", _is_open),
            ("case_close", self.tr("Close this request"), self.close, "Ctrl+Shift+W", "check", _may_close),
            ("case_reopen", self.tr("Open this request again"), self.reopen, "", "undo-2", _is_closed),
        )

    def _register(self, id: str, text: str, run: Callable[[], object], key: str, icon: str, test: Test) -> None:
        self._tests[id] = test
        action = self.desk.actions.add(
            id,
            text,
            run,
            shortcut=key,
            icon=icon,
            group=self.tr("Request"),
            enabled=lambda: self.view is not None and test(self.view),
            owner=self._page,
        )
        if id != "case_step":
            self.buttons[id] = self._button(action)

    def _button(self, action: Action) -> QPushButton:
        button = icon_button(action.text, action.icon, style="quiet")
        button.setToolTip(tooltip(action))
        button.clicked.connect(lambda: self.desk.actions.run(action.id))
        return button

    def button_row(self) -> QWidget:
        """A button for everything beside the next step."""
        row = QWidget()
        row.setAccessibleName(self.tr("What else can be done"))
        flow = FlowLayout(row, gap=4)
        for button in self.buttons.values():
            flow.addWidget(button)
        return row

    def show_view(self, view: CaseView) -> None:
        """Show the buttons that fit the request."""
        for id, button in self.buttons.items():
            button.setVisible(self._tests[id](view))

    # ── doing ───────────────────────────────────────────────────────────────
    def take_step(self) -> None:
        """What the page names as the next step."""
        view = self.view
        if view is None:
            return
        match view.step:
            case Step.LINK_SUBJECT:
                self.link_person()
            case Step.ESTABLISH_IDENTITY | Step.CHASE_IDENTITY:
                self.record_identity()
            case Step.DECIDE:
                self._decide_next(view)
            case Step.FINALISE_REFUSAL:
                self.write("refusal")
            case Step.CLOSE:
                self.close()

    def _decide_next(self, view: CaseView) -> None:
        """Go to the first right that waits; which way it goes is the employee's to choose."""
        page: Any = self._page
        for right in view.rights:
            button = page.rights.list.buttons.get((right.right, Outcome.GRANTED))
            if right.outcome is None and button is not None:
                page.scroll.ensureWidgetVisible(button.parentWidget().parentWidget())
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def decide(self, right: RightLine, outcome: Outcome) -> None:
        if self.view:
            DecideDialog(self.desk, self.view, right, outcome, self._page).open()

    def record_identity(self) -> None:
        if self.view and self.view.person_id is None:
            self.desk.say(notice("no_person"))
        elif self.view:
            IdentityDialog(self.desk, self.view, self._page).open()

    def ask_identity(self) -> None:
        self.write("identity_request")

    def delay(self) -> None:
        """Write the delay notice, or say why it can no longer extend anything."""
        if self.view and not self.view.may_extend:
            self.desk.say(notice("extension_too_late", {"notice_by": self.view.deadline.legal_due_1m}))
        else:
            self.write("delay")

    def write(self, kind: str) -> None:
        if self.view:
            self.letters.write(self.view, kind)

    def link_person(self) -> None:
        view = self.view
        if view is None:
            return
        begin = view.line.person if view.person_id is None else ""
        address = next((m.sender_address for m in view.messages if m.sender_address), "")
        first, _, last = begin.rpartition(" ")
        details = PersonDetails(
            first_name=first,
            surname=last if "@" not in last else "",
            language=view.language,
            contacts=(("email", address),) if address else (),
        )
        picker = PersonPicker(self.desk, begin=begin, details=details, parent=self._page)
        office, case_id = self.desk.office, view.line.id
        picker.picked.connect(
            lambda who: self._act(lambda: link_person(office, case_id=case_id, person_id=who), self.tr("Person chosen"))
        )
        picker.open()

    def correct(self) -> None:
        if self.view:
            CorrectCaseDialog(self.desk, self.view, self._page).open()

    def close(self) -> None:
        if self.view:
            office, case_id = self.desk.office, self.view.line.id
            self._act(lambda: close_case(office, case_id=case_id), self.tr("Request closed"))

    def reopen(self) -> None:
        if self.view:
            office, case_id = self.desk.office, self.view.line.id
            self._act(lambda: reopen_case(office, case_id=case_id), self.tr("Request opened again"))

    def _act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        self.desk.background.act(procedure, owner=self, then=lambda done: self.desk.toast(said, done.undo))


def _is_closed(view: CaseView) -> bool:
    return view.line.closed_on is not None


def _may_ask(view: CaseView) -> bool:
    return _is_open(view) and view.identity is None


def _not_delayed(view: CaseView) -> bool:
    return _is_open(view) and not view.deadline.extended


def _may_tell(view: CaseView) -> bool:
    return _is_open(view) and bool(untold_refusals(view))


def _may_close(view: CaseView) -> bool:
    return view.step is Step.CLOSE
