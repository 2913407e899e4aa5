"""Language, look, text size, lock and letter keys; each choice is in force at once."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.settings import TEXT_SIZES
from desktop.ui.desk import Desk
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.form import Field, choice

LOCK_MINUTES = (1, 5, 10, 15, 30, 60)


class LookCard(Card):
    """Tells the desk of every change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Window"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.desk = desk
        now = desk.settings
        self.language = choice((("nl", "Nederlands"), ("en", "English")), chosen=now.language)
        self.scheme = choice(
            (
                ("system", self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
            chosen=now.scheme,
        )
        self.text_size = choice(tuple((size, f"{size} %") for size in TEXT_SIZES), chosen=now.text_size)
        self.lock_after = choice(self._minutes(now.lock_after), chosen=now.lock_after)
        self.letter_keys = QCheckBox(self.tr("J and K move through lists"))
        self.letter_keys.setChecked(now.letter_keys)
        for label, editor in (
            (self.tr("Language of the window"), self.language),
            (self.tr("Look"), self.scheme),
            (self.tr("Size of the text"), self.text_size),
            (self.tr("Lock when nothing happens for"), self.lock_after),
        ):
            self.body.addWidget(Field(label, editor))
        self.body.addWidget(self.letter_keys)
        for box in (self.language, self.scheme, self.text_size, self.lock_after):
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page, it does not choose
            box.installEventFilter(self)
        self._listen()

    def _minutes(self, kept: int) -> tuple[tuple[int, str], ...]:
        """The usual times and the one that is kept; never comes last."""
        minutes = sorted({*LOCK_MINUTES, kept} - {0})
        return (*((m, self.tr("%n minute(s)", "", m)) for m in minutes), (0, self.tr("Never")))

    def _listen(self) -> None:
        self.language.currentIndexChanged.connect(lambda: self._change(language=_chosen(self.language)))
        self.scheme.currentIndexChanged.connect(lambda: self._change(scheme=_chosen(self.scheme)))
        self.text_size.currentIndexChanged.connect(lambda: self._change(text_size=_chosen(self.text_size)))
        self.lock_after.currentIndexChanged.connect(lambda: self._change(lock_after=_chosen(self.lock_after)))
        self.letter_keys.toggled.connect(lambda on: self._change(letter_keys=on))

    def _change(self, **what: Any) -> None:
        self.desk.change_settings(replace(self.desk.settings, **what))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _chosen(box: QComboBox) -> Any:
    return box.currentData()
