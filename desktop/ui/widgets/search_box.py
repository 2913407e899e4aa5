"""A search field that speaks when the typing rests, and that Esc empties."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.icons import icon

REST_MS = 130


class SearchBox(QLineEdit):
    """Emits `searched(text)` once the typing rests, or at once on Enter; Down asks to move into the list."""

    searched = Signal(str)
    left_down = Signal()

    def __init__(self, hint: str, *, name: str = "", parent: QWidget | None = None) -> None:
        """hint: placeholder. name: what a screen reader says; the hint where not given."""
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name or hint)
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a mail dropped here is for the window
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setIcon(icon("search", "dim"))
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._say)
        self.textChanged.connect(lambda: self._rest.start())
        self.returnPressed.connect(self._say)

    def show_text(self, text: str) -> None:
        """Put a text in without searching for it."""
        self.setText(text)
        self._rest.stop()
        self._said = " ".join(text.split())

    def _say(self) -> None:
        self._rest.stop()
        text = " ".join(self.text().split())
        if text != self._said:
            self._said = text
            self.searched.emit(text)

    def event(self, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape and self.text():
            event.accept()  # the first Esc empties the field; only the next one goes back
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and hasattr(self, "_lens"):
            self._lens.setIcon(icon("search", "dim"))
