"""F1: every key there is, straight from the registry of actions, so that it can never be out of date."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.actions import Actions
from desktop.ui.theme import with_class


class KeySheet(QDialog):
    """Open it with open(); it goes by itself when closed."""

    def __init__(self, actions: Actions, letter_keys: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(14)
        column.addWidget(with_class(QLabel(self.tr("Keys")), "h1"))
        body = QWidget()
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        for heading, rows in self._groups(actions, letter_keys).items():
            self._add_group(heading, rows)
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(body)
        area.setAccessibleName(self.tr("Keys"))
        column.addWidget(area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(62 * metrics.averageCharWidth(), 34 * metrics.height())

    def _groups(self, actions: Actions, letter_keys: bool) -> dict[str, list[tuple[str, str]]]:
        groups: dict[str, list[tuple[str, str]]] = {}
        for action in actions.all():
            if action.shortcut:
                groups.setdefault(action.group, []).append((action.text, action.key_text()))
        lists = [
            (self.tr("Move"), self.tr("↑ ↓") + ("  J K" if letter_keys else "")),
            (self.tr("Open"), self.tr("Enter")),
            (self.tr("Empty the search, or go back"), self.tr("Esc")),
        ]
        groups[self.tr("In lists")] = lists
        return groups

    def _add_group(self, heading: str, rows: list[tuple[str, str]]) -> None:
        if self._grid.count():
            self._grid.setRowMinimumHeight(self._grid.rowCount(), 10)
        self._grid.addWidget(with_class(QLabel(heading), "h2"), self._grid.rowCount(), 0, 1, 2)
        for text, key in rows:
            row = self._grid.rowCount()
            self._grid.addWidget(QLabel(text), row, 0)
            cap = with_class(QLabel(key), "kbd")
            self._grid.addWidget(cap, row, 1, Qt.AlignmentFlag.AlignRight)
