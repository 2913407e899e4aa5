"""Names and values under each other: what a person page, a merge and the statement are made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.theme import with_class


class FactList(QWidget):
    """Each row a quiet name and a value that can be selected; a row without a value is left out."""

    def __init__(self, parent: QWidget | None = None, *, name_em: float = 9.0) -> None:
        """name_em: width of the names, in text sizes."""
        super().__init__(parent)
        self._name_em = name_em
        self._values: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, value: str, *, said: str = "") -> QLabel | None:
        """Add a row; said: what a screen reader says where the value alone would not be clear."""
        if not value.strip():
            return None
        names = with_class(QLabel(name), "dim")
        names.setTextFormat(Qt.TextFormat.PlainText)
        names.setWordWrap(True)
        names.setFixedWidth(round(self._name_em * self.fontMetrics().height() / 1.2))
        values = QLabel(value)
        values.setTextFormat(Qt.TextFormat.PlainText)
        values.setWordWrap(True)
        values.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        values.setAccessibleName(said or f"{name}: {value}")
        self._grid.addWidget(names, len(self._values), 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(values, len(self._values), 1, Qt.AlignmentFlag.AlignTop)
        self._values.append(values)
        return values

    def count(self) -> int:
        return len(self._values)

    def values(self) -> tuple[str, ...]:
        """The values on the screen, from top to bottom."""
        return tuple(label.text() for label in self._values)
