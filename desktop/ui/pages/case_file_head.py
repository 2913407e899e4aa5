"""The top of a request: who, what, how far; and the one thing to do next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseLine, CaseView
from desktop.rules.case_path import Stage, Step
from desktop.ui.case_words import person_text, step_sentence
from desktop.ui.desk import Desk
from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label, lower_first, rights_text

_STAGES = {
    Stage.NEW: BadgeState.SOON,
    Stage.IDENTITY_ASKED: BadgeState.PAUSED,
    Stage.IDENTIFIED: BadgeState.OK,
    Stage.DECIDED: BadgeState.OK,
    Stage.CLOSED: BadgeState.DONE,
}
_ICONS = {
    Step.LINK_SUBJECT: "user",
    Step.ESTABLISH_IDENTITY: "user-check",
    Step.CHASE_IDENTITY: "user-check",
    Step.CHECK_AUTHORITY: "user-check",
    Step.CHASE_SPECIFICATION: "mail",
    Step.SEARCH: "search",
    Step.DECIDE: "scale",
    Step.SEND_REPLY: "file-text",
    Step.SEND_NOTICES: "mail",
    Step.BUILD_PACKAGE: "folder-open",
    Step.CLOSE: "check",
}


class CaseHead(QWidget):
    """Person as a link, rights, stage, receipt."""

    link_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person_id: int | None = None
        self.person = icon_button("", "user", style="link")
        self.person.clicked.connect(self._open_person)
        self.stage = BadgeLabel()
        self.facts = with_class(QLabel(), "dim")
        self.facts.setWordWrap(True)
        top = QWidget()
        row = FlowLayout(top, gap=10)
        row.addWidget(self.person)
        row.addWidget(self.stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (top, self.facts):
            column.addWidget(part)

    def show_view(self, view: CaseView) -> None:
        self._person_id = view.person_id
        put_words(self.person, person_text(view.line) if view.person_id else self.tr("Choose the person…"))
        self.person.setToolTip(self.tr("Open this person") if view.person_id else "")
        self.stage.show_state(label("stage", view.line.stage), _STAGES[view.line.stage])
        received = self.tr("received {day} ({channel})").format(
            day=day_text(view.line.received_on, weekday=True), channel=lower_first(label("channel", view.channel))
        )
        handled = self.tr("handled by {name}").format(name=view.line.handler) if view.line.handler else ""
        parts = (rights_text(view.line.rights), received, self._answered(view.line), self._asked_by(view), handled)
        self.facts.setText(" · ".join(part for part in parts if part))

    def _answered(self, case: CaseLine) -> str:
        """Of a closed one only where the closing says nothing of it."""
        if case.answered_on is None or case.answered_on == case.closed_on:
            return ""
        return self.tr("answered on {day}").format(day=day_text(case.answered_on))

    def _asked_by(self, view: CaseView) -> str:
        """The name on the request, where it is not the person's own as the directory has it."""
        surname = view.line.person.split()[-1:]
        if not view.requester or (view.person_id is not None and surname and surname[0] in view.requester):
            return ""
        return self.tr("asked by {name}").format(name=view.requester)

    def _open_person(self) -> None:
        if self._person_id is None:
            self.link_wanted.emit()
        else:
            self._desk.go("person", self._person_id)


class NextStepCard(Card):
    """One sentence and one button."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Next step"))
        self.heading.show()
        self.setAccessibleName(self.tr("Next step"))
        self.sentence = line("", "")
        self.button = icon_button("", "arrow-right", style="primary")
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)

    def show_view(self, view: CaseView) -> None:
        self.heading.setText(self.tr("Next step") if view.step is not Step.NONE else self.tr("Closed"))
        self.sentence.setText(step_sentence(view))
        self.button.setVisible(view.step is not Step.NONE)
        self.button.setAccessibleDescription(self.sentence.text())
        put_words(self.button, label("step", view.step), _ICONS.get(view.step, "arrow-right"), "on_accent")
