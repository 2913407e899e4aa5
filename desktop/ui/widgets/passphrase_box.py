"""Fields for a passphrase: one to open with, a pair to choose a new one. Pasting is allowed; nothing is remembered."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import put_icon
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import Field, Form
from desktop.ui.widgets.mail_view import line

Weakness = Callable[[str], str | None]  # "too_short", "too_common", None: it will do


def weakness_text(code: str) -> str:
    """Why a passphrase will not do, and what would."""
    if code == "too_short":
        return QCoreApplication.translate(
            "Passphrase",
            "This is too short. Take at least twelve characters, or four words that do not belong together.",
        )
    if code == "too_common":
        return QCoreApplication.translate(
            "Passphrase", "This is what everybody tries first. Take four words that do not belong together."
        )
    return QCoreApplication.translate("Passphrase", "This is too weak. Take four words that do not belong together.")


class PassphraseEdit(QWidget):
    """A hidden text with a button to show it, and a hint when Caps Lock seems to be on."""

    changed = Signal()
    entered = Signal()  # Enter was pressed

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(1024)
        flags = Qt.InputMethodHint
        self.edit.setInputMethodHints(
            flags.ImhSensitiveData | flags.ImhNoPredictiveText | flags.ImhNoAutoUppercase | flags.ImhHiddenText
        )
        self.show_button = with_class(QPushButton(), "quiet")
        self.show_button.setAutoDefault(False)
        self.show_button.setCheckable(True)
        put_icon(self.show_button, "eye", "dim")
        self.show_button.setAccessibleName(self.tr("Show what is typed"))
        self.show_button.setToolTip(self.tr("Show what is typed"))
        self.caps = line(self.tr("Caps Lock seems to be on."), "dim")
        self.caps.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)  # else it bounds the height of the row
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.setFocusProxy(self.edit)
        self.show_button.toggled.connect(self._show_text)
        self.edit.textChanged.connect(lambda: self.changed.emit())
        self.edit.returnPressed.connect(self.entered)
        self.edit.installEventFilter(self)

    def text(self) -> str:
        return self.edit.text()

    def clear(self) -> None:
        """Forget what was typed, also in the field's own undo."""
        self.edit.clear()
        self.show_button.setChecked(False)
        self.caps.hide()

    def _show_text(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt does not tell the state of Caps Lock; a letter against Shift gives it away."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self.caps.hide()  # it may have gone off; the next letter tells
            elif len(text) == 1 and text.isalpha() and text.lower() != text.upper():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(text.isupper() != shift)
        return False


class PassphrasePair(Form):
    """A new passphrase, typed twice; weakness judges it."""

    def __init__(self, weakness: Weakness, *, replaces: bool = False, parent: QWidget | None = None) -> None:
        """replaces: it takes the place of another one."""
        super().__init__(parent)
        self._weakness = weakness
        self.first, self.again = PassphraseEdit(), PassphraseEdit()
        self.first_field: Field = self.add(
            self.tr("The new passphrase") if replaces else self.tr("Passphrase"),
            self.first,
            check=self._weak,
            hint=self.tr("At least twelve characters; four words that do not belong together are easy to remember."),
        )
        self.again_field: Field = self.add(self.tr("The passphrase once more"), self.again, check=self._differs)
        self.column.addWidget(
            line(
                self.tr(
                    "Nobody can open the vault without it, not even the maker of Inzage. "
                    "Keep it in your organisation's password manager."
                ),
                "dim",
            )
        )

    def text(self) -> str:
        return self.first.text()

    def clear(self) -> None:
        self.first.clear()
        self.again.clear()

    def _weak(self) -> str:
        code = self._weakness(self.first.text())
        return weakness_text(code) if code else ""

    def _differs(self) -> str:
        if self.first.text() == self.again.text():
            return ""
        return self.tr("This is not the same as the first time.")
