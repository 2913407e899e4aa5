"""The bar above every page: way back, title, the field that opens the palette, and the one main action."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.actions import Action, tooltip
from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import with_class


class Title(QLabel):
    """The page's heading; elided when the window is too narrow, with the whole text as tooltip."""

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

    def whole(self) -> str:
        return self._whole

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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.back_button = with_class(QToolButton(), "quiet")
        put_icon(self.back_button, back.icon)
        self.back_button.setAccessibleName(back.text)
        self.back_button.setToolTip(tooltip(back))
        self.back_button.clicked.connect(lambda: back.run())
        self.title = Title()
        self.finder = with_class(QPushButton(spaced(f"{finder.text}   {finder.key_text()}")), "finder")
        put_icon(self.finder, "search", "dim")
        self.finder.setAccessibleName(finder.text)
        self.finder.setToolTip(tooltip(finder))
        self.finder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.finder.setMinimumWidth(self.finder.sizeHint().width())
        self.finder.clicked.connect(lambda: finder.run())
        self.main_button = with_class(QPushButton(main.text), "primary")
        self.main_button.setToolTip(tooltip(main))
        self.main_button.clicked.connect(lambda: main.run())
        row.addWidget(self.back_button)
        row.addWidget(self.title, 2)
        row.addWidget(self.finder, 1)
        row.addWidget(self.main_button)

    def show_way_back(self, there_is_one: bool) -> None:
        self.back_button.setVisible(there_is_one)
