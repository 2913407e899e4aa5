"""The bar above every page: way back, title, the field that opens the palette, and the one main action."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.actions import Action, tooltip
from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import with_class


class Title(QLabel):
    """The page's heading; elided when the window is too narrow, with the whole text as tooltip."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        with_class(self, "h1")
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self._elide()
        self.changed.emit()

    def whole(self) -> str:
        return self._whole

    def needed_width(self) -> int:
        """Pixels for the whole text."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self._whole) + 2

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_whole"):
            self._elide()


class TopBar(QWidget):
    """Made of actions: back, palette, new request."""

    def __init__(self, back: Action, finder: Action, main: Action, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.back_button = with_class(QToolButton(), "quiet")
        put_icon(self.back_button, back.icon)
        self.back_button.setAccessibleName(back.text)
        self.back_button.setToolTip(tooltip(back))
        self.back_button.clicked.connect(lambda: back.run())
        self.title = Title()
        self._finder_words = spaced(f"{finder.text}   {finder.key_text()}")
        self.finder = with_class(QPushButton(self._finder_words), "finder")
        put_icon(self.finder, "search", "dim")
        self.finder.setAccessibleName(finder.text)
        self.finder.setToolTip(tooltip(finder))
        self.finder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.finder.clicked.connect(lambda: finder.run())
        self.main_button = with_class(QPushButton(main.text), "primary")
        self.main_button.setToolTip(tooltip(main))
        self.main_button.clicked.connect(lambda: main.run())
        row.addWidget(self.back_button)
        row.addWidget(self.title, 2)
        row.addWidget(self.finder, 1)
        row.addWidget(self.main_button)
        self.title.changed.connect(self._fit)

    def show_way_back(self, there_is_one: bool) -> None:
        self.back_button.setVisible(there_is_one)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the finder its icon alone where its words would cut off the title."""
        self.finder.setText(self._finder_words)
        parts = [part for part in (self.back_button, self.finder, self.main_button) if not part.isHidden()]
        taken = sum(part.sizeHint().width() + self.row.spacing() for part in parts)
        if self.title.needed_width() + taken > self.width():
            self.finder.setText("")
        self.finder.setMinimumWidth(self.finder.sizeHint().width())
        self.row.setStretch(self.row.indexOf(self.finder), 1 if self.finder.text() else 0)
