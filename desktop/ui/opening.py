"""What is on the screen first: painted before anything large is loaded, and replaced by the window that follows.

It imports next to nothing on purpose; the database, the letters and the pages are loaded while it is shown.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.theme import with_class


class OpeningWindow(QWidget):
    """Emits `painted` at its first paint, `left` when it is closed by hand and `asked` when its button is pressed."""

    painted = Signal()
    left = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Inzage")
        self._is_painted = False
        self.heading = with_class(QLabel("Inzage"), "h1")
        self.sentence = with_class(QLabel(), "dim")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Opening"))
        self.button = with_class(QPushButton(self.tr("Open the vault")), "primary")
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(14)
        column.addStretch()
        for part in (self.heading, self.sentence, self.busy, self.button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.busy.setFixedWidth(36 * letter)
        self.resize(72 * letter, 16 * line)
        self.show_opening()

    def show_opening(self) -> None:
        """Say that the vault is being opened."""
        self.sentence.setText(self.tr("The vault is being opened…"))
        self.busy.show()
        self.button.hide()

    def show_demo(self) -> None:
        """Say that the demo is being made."""
        self.sentence.setText(self.tr("Inventing people and requests for the demo…"))

    def show_locked(self) -> None:
        """Say that the vault is locked and the system's keyring opens it again."""
        self.sentence.setText(self.tr("The vault is locked."))
        self.busy.hide()
        self.button.show()
        self.button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous():
            self.left.emit()
