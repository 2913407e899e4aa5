"""A section of a page: a heading, perhaps a button beside it, and a framed body."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.ui.theme import with_class


class Card(QFrame):
    """Fill `body`; put buttons of the section into the heading with `add_action`."""

    def __init__(self, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_class(self, "card")
        self.setAccessibleName(heading)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 18, 16)
        outer.setSpacing(10)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self.heading = with_class(QLabel(heading), "h2")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setVisible(bool(heading))
        self._head.addWidget(self.heading, 1)
        outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body)

    def add_action(self, button: QWidget) -> None:
        self._head.addWidget(button)

    def clear(self) -> None:
        """Take everything out of the body."""
        empty(self.body)


def empty(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Delete every widget and layout inside *layout*."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner := item.layout(), QVBoxLayout | QHBoxLayout):
            empty(inner)
            inner.deleteLater()
