"""The window before the vault is open: it asks for the passphrase, or says why the vault cannot be used.

It never opens anything itself: it emits what was typed, off goes the work, and `fail` or `accept` ends it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import pixmap
from desktop.ui.notices import Notice, notice_for
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.passphrase_box import PassphraseEdit, Weakness


@dataclass(frozen=True, slots=True)
class VaultDoor:
    """How the preferences look at and change the ways into the open vault; everything but `place` may take a second.

    has_keyring: whether this machine has a keyring at all. slots: "keyring" and "passphrase", those there are.
    set_passphrase(text, current=...): current is the passphrase there is, None where only the keyring opens it.
    add_keyring(current=...): current is the passphrase. Failures come as VaultError.
    """

    has_keyring: Callable[[], bool]
    slots: Callable[[], tuple[str, ...]]
    weakness: Weakness
    set_passphrase: Callable[..., None]
    add_keyring: Callable[..., None]
    remove_keyring: Callable[[], None]
    place: str


class DoorWindow(QDialog):
    """What both windows share: a quiet column with a picture, a heading and where the vault is."""

    def __init__(self, heading: str, icon: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Inzage")
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint, True)
        em = self.fontMetrics().height() / 1.2
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 28, 32, 24)
        self.column.setSpacing(14)
        self._picture = icon
        self.picture = QLabel()
        self.heading = line(heading, "h1")
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.picture)
        top.addWidget(self.heading, 1)
        self.column.addLayout(top)
        self.place = line(place, "dim")
        self.place.setVisible(bool(place))
        self.place.setAccessibleName(self.tr("Place of the vault: {place}").format(place=place))
        self.setMinimumWidth(round(30 * em))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        side = round(2.0 * self.fontMetrics().height() / 1.2)
        self.picture.setPixmap(pixmap(self._picture, side, self.devicePixelRatioF(), "accent"))
        self.adjustSize()


class UnlockWindow(DoorWindow):
    """Emits `tried(passphrase)`; show a failure with `fail`, and close it with `accept` when the vault is open."""

    tried = Signal(str)

    def __init__(self, place: str = "", why: Notice | None = None, parent: QWidget | None = None) -> None:
        """place: of the vault. why: what to say at once, for one, that the keyring did not answer."""
        super().__init__("", "lock", place, parent)
        self.heading.setText(self.tr("Open the vault"))
        self.notice = NoticeBar()
        self.passphrase = PassphraseEdit()
        self.field = Field(self.tr("Passphrase"), self.passphrase)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("The vault is being opened"))
        self.busy_text = line(self.tr("Opening; this takes about a second."), "dim")
        self.quit = QPushButton(self.tr("Quit"))
        self.quit.setAutoDefault(False)
        self.open_button = with_class(QPushButton(self.tr("Open")), "primary")
        self.open_button.setDefault(True)
        self._build()
        self.quit.clicked.connect(self.reject)
        self.open_button.clicked.connect(self._try)
        self._be_busy(False)
        if why is not None:
            self.notice.say(why)
        self.passphrase.setFocus()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.busy_text, 1)
        buttons.addStretch()
        buttons.addWidget(self.quit)
        buttons.addWidget(self.open_button)
        for part in (self.place, self.notice, self.field, self.busy):
            self.column.addWidget(part)
        self.column.addLayout(buttons)

    def is_busy(self) -> bool:
        return not self.open_button.isEnabled()

    def fail(self, notice: Notice | Exception) -> None:
        """Say what went wrong; the field stays as it was, selected, so that it can be typed over."""
        self._be_busy(False)
        if isinstance(notice, Exception):
            notice = notice_for(notice)
        if notice.code == "wrong_key":
            self.field.show_problem(notice.sentence)
        else:
            self.notice.say(notice)
        self.passphrase.setFocus()
        self.passphrase.edit.selectAll()
        self.adjustSize()

    def accept(self) -> None:
        self.passphrase.clear()
        super().accept()

    def reject(self) -> None:
        self.passphrase.clear()
        super().reject()

    def _try(self) -> None:
        if self.is_busy():
            return
        if not self.passphrase.text():
            self.field.show_problem(self.tr("Type the passphrase."))
            self.passphrase.setFocus()
            return
        self.notice.hide()
        self.field.show_problem("")
        self._be_busy(True)
        self.tried.emit(self.passphrase.text())

    def _be_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.busy_text.setVisible(busy)
        self.open_button.setEnabled(not busy)
        self.passphrase.setEnabled(not busy)


class UnusableVaultWindow(DoorWindow):
    """Says why the vault cannot be used and what to do; emits `again` when it is to be tried once more."""

    again = Signal()

    def __init__(self, notice: Notice | Exception, place: str = "", parent: QWidget | None = None) -> None:
        if isinstance(notice, Exception):
            notice = notice_for(notice)
        super().__init__(notice.title, "triangle-alert", place, parent)
        self.said = notice
        self.sentence = line(notice.sentence, "")
        self.folder_button = QPushButton(self.tr("Show the folder"))
        self.again_button = with_class(QPushButton(self.tr("Try again")), "primary")
        self.quit = QPushButton(self.tr("Quit"))
        self.folder_button.setVisible(bool(place))
        for button in (self.folder_button, self.quit):
            button.setAutoDefault(False)
        self.again_button.setDefault(True)
        self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(place)))
        self.again_button.clicked.connect(self.again)
        self.quit.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.folder_button)
        buttons.addStretch()
        buttons.addWidget(self.quit)
        buttons.addWidget(self.again_button)
        self.again_button.setFocus()
        self.column.addWidget(self.sentence)
        self.column.addWidget(self.place)
        self.column.addLayout(buttons)
