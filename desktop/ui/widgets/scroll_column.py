"""A column that scrolls when the window is low or the text large, so that nothing is ever squeezed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrollColumn(QScrollArea):
    """Fill `column`; it is never wider than what shows."""

    def __init__(
        self, *, name: str = "", gap: int = 14, body: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """name: what a screen reader calls the part of the page. body: what scrolls, where it is not a plain widget."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = body or QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 6, 0)
        self.column.setSpacing(gap)
        self.setWidget(body)

    def finish(self) -> None:
        """Push everything up; call it when the column is filled."""
        self.column.addStretch(1)
