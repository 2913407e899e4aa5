"""Which colleague: one who handled a request before, or a new name."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.procedures.assignment import colleagues
from desktop.ui.desk import Desk


class ColleagueBox(QComboBox):
    """Emits `changed` with every letter typed; `name()` is "" while nobody is named."""

    changed = Signal()

    def __init__(self, desk: Desk, *, name: str = "", parent: QWidget | None = None) -> None:
        """name: who is named at first."""
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setEditText(name)
        self.lineEdit().setAccessibleName(self.tr("Name of the colleague"))
        self.editTextChanged.connect(lambda _: self.changed.emit())
        office = desk.office
        desk.background.ask(("colleagues", id(self)), lambda: colleagues(office), owner=self, then=self._offer)

    def name(self) -> str:
        return self.currentText().strip()

    def _offer(self, names: tuple[str, ...]) -> None:
        """What was typed meanwhile stays."""
        typed = self.currentText()
        with QSignalBlocker(self):
            self.clear()
            self.addItems(names)
            self.setCurrentIndex(-1)
            self.setEditText(typed)
