"""The events a countdown waits for, each a button with its day: pressed, the day is noted or corrected."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.rules.facts import FactKind
from desktop.ui.holding_words import event_value
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button


class EventChips(QWidget):
    """run: gets the event that was pressed. One that should be known and is not carries a warning sign."""

    def __init__(
        self,
        kinds: Sequence[FactKind],
        facts: Mapping[FactKind, date],
        lacks: Collection[FactKind],
        run: Callable[[FactKind], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[FactKind, QPushButton] = {}
        self._flow = FlowLayout(self, gap=6)
        for kind in kinds:
            words = event_value(kind, facts, lacks=kind in lacks)
            button = icon_button(words, "triangle-alert" if kind in lacks else "pencil", style="chip")
            hint = self.tr("Correct this day") if kind in facts else self.tr("Note this event")
            button.setToolTip(hint)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _=False, kind=kind: run(kind))
            self.buttons[kind] = button
            self.add(button)

    def add(self, button: QPushButton) -> None:
        """Put another button behind the events."""
        self._flow.addWidget(button)
