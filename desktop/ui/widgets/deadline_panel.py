"""One of the two dates of a request: the day, how long still, and how it came about, step by step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.words import day_text


class DeadlinePanel(Card):
    """Shows a date; everything on it can be selected and read aloud."""

    def __init__(self, heading: str, meaning: str, parent: QWidget | None = None) -> None:
        """meaning: one line that tells this date from the other."""
        super().__init__(heading, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.badge = BadgeLabel()
        self.add_action(self.badge)
        self.day = with_class(QLabel(), "h1")
        self.meaning = _wrapped(meaning, "dim")
        self.body.addWidget(self.day)
        self.body.addWidget(self.meaning)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(2)
        self.body.addLayout(self.steps)
        self.body.addStretch()
        self._lines: list[QLabel] = []

    def show_day(self, day: date, badge: tuple[str, BadgeState], steps: Sequence[str]) -> None:
        """steps: from the receipt on, each a line."""
        words = day_text(day, weekday=True)
        self.day.setText(words[:1].upper() + words[1:])
        self.day.setWordWrap(True)
        self.badge.show_state(*badge)
        for label in self._lines:
            label.hide()
            label.deleteLater()
        marked = [(step if number == 0 else f"→ {step}") for number, step in enumerate(steps)]
        self._lines = [_wrapped(line[:1].upper() + line[1:], "") for line in marked]
        for label in self._lines:
            self.steps.addWidget(label)
        self.setAccessibleDescription(f"{words}, {badge[0]}. {'; '.join(steps)}")

    def text(self) -> str:
        """The steps as they stand there, for tests and for copying."""
        return "\n".join(label.text() for label in self._lines)


def _wrapped(text: str, style: str) -> QLabel:
    label = with_class(QLabel(text), style)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    flags = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flags.TextSelectableByMouse)
    return label
