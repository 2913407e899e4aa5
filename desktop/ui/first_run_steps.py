"""The steps of the first start: language, office, the way into the vault, and what to begin with."""

import sys
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from desktop.ui.countries import country_options
from desktop.ui.widgets.form import Form, choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.passphrase_box import PassphrasePair, Weakness
from desktop.ui.widgets.scroll_column import ScrollColumn


class Step(ScrollColumn):
    """A heading, a sentence and fields. `answered` puts them into the answers (a FirstRun)."""

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__(name=heading)
        self.heading = line(heading, "h1")
        self.form = Form()
        self.first: QWidget | None = None  # where the keyboard begins
        self.column.setSpacing(12)
        self.column.addWidget(self.heading)
        self.column.addWidget(line(sentence, "dim"))
        self.column.addSpacing(4)
        self.column.addWidget(self.form)
        self.finish()

    def begin(self) -> None:
        if self.first is not None:
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_right(self) -> bool:
        return self.form.is_right()

    def answered(self, answers: Any) -> Any:
        raise NotImplementedError

    def forget(self) -> None:
        """Clear what must not stay in memory."""


class LanguageStep(Step):
    """Both languages name themselves; emits `switched("nl" or "en")`."""

    switched = Signal(str)

    def __init__(self, answers: Any) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Welcome to Inzage"),
            QCoreApplication.translate(
                "FirstRun",
                "Inzage helps you answer requests of data subjects in time and with reasons. Everything stays on this "
                "computer, in an encrypted vault. Which language do you want to work in?",
            ),
        )
        self._group = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        for code, words in (("nl", "Nederlands"), ("en", "English")):
            button = QRadioButton(words)
            button.setChecked(code == answers.language)
            self._group.addButton(button)
            self.choices[code] = button
            self.form.column.addWidget(button)
            button.toggled.connect(lambda on, code=code: self.switched.emit(code) if on else None)
        self.first = self.choices[answers.language]
        self.form.column.addWidget(
            line(
                QCoreApplication.translate(
                    "FirstRun", "Letters are written in the language of the person who asks, whatever you choose here."
                ),
                "dim",
            )
        )

    def answered(self, answers: Any) -> Any:
        return replace(answers, language=next(code for code, b in self.choices.items() if b.isChecked()))


class OfficeStep(Step):
    """Who answers for the processing, and who sits at this desk."""

    def __init__(self, answers: Any) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "Your organisation and you"),
            QCoreApplication.translate(
                "FirstRun", "This stands in the letters. Address and telephone can be added later, under Preferences."
            ),
        )
        self.organisation, self.employee = QLineEdit(answers.organisation), QLineEdit(answers.employee)
        self.role = QLineEdit(answers.employee_role)
        self.country = choice(country_options(answers.seat_country), chosen=answers.seat_country)
        add = self.form.add
        add(QCoreApplication.translate("FirstRun", "Organisation"), self.organisation, required=True)
        add(QCoreApplication.translate("FirstRun", "Country of the seat"), self.country)
        add(QCoreApplication.translate("FirstRun", "Your name"), self.employee, required=True)
        add(
            QCoreApplication.translate("FirstRun", "Your role, as under a letter"),
            self.role,
            hint=QCoreApplication.translate("FirstRun", "For example: privacy officer. May stay empty."),
        )
        self.first = self.organisation

    def answered(self, answers: Any) -> Any:
        return replace(
            answers,
            organisation=self.organisation.text().strip(),
            seat_country=self.country.currentData(),
            employee=self.employee.text().strip(),
            employee_role=self.role.text().strip(),
        )


class DoorStep(Step):
    """By the keyring, by a passphrase, or by both; without a keyring there is only the passphrase."""

    def __init__(self, answers: Any, weakness: Weakness, has_keyring: bool) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "How does the vault open?"),
            QCoreApplication.translate(
                "FirstRun",
                "The vault is encrypted with a key that only this computer or your passphrase gives out. With both, it "
                "still opens when you lose your login.",
            ),
        )
        self._has_keyring = has_keyring
        self.by_keyring = QRadioButton(login_text())
        self.by_passphrase = QRadioButton(QCoreApplication.translate("FirstRun", "With a passphrase"))
        self.both = QCheckBox(QCoreApplication.translate("FirstRun", "Also with a passphrase (advised)"))
        self._group = QButtonGroup(self)
        self.pair = PassphrasePair(weakness)
        column = self.form.column
        if has_keyring:
            for button in (self.by_keyring, self.by_passphrase):
                self._group.addButton(button)
            column.addWidget(self.by_keyring)
            column.addLayout(self._indented(self.both))
            column.addWidget(self.by_passphrase)
        else:
            column.addWidget(
                line(
                    QCoreApplication.translate(
                        "FirstRun",
                        "This computer has no keyring that Inzage can trust with a key, so the vault opens with a "
                        "passphrase.",
                    ),
                    "",
                )
            )
            for unused in (self.by_keyring, self.by_passphrase, self.both):
                unused.setParent(self)
                unused.hide()
        column.addWidget(self.pair)
        (self.by_keyring if has_keyring and answers.use_keyring else self.by_passphrase).setChecked(True)
        self.both.setChecked(bool(answers.use_keyring and answers.passphrase))
        if answers.passphrase:
            self.pair.first.edit.setText(answers.passphrase)
            self.pair.again.edit.setText(answers.passphrase)
        self.by_keyring.toggled.connect(self._show_pair)
        self.both.toggled.connect(self._show_pair)
        self._show_pair()
        self.first = (
            self.pair.first if not has_keyring else self.by_keyring if answers.use_keyring else self.by_passphrase
        )

    def _indented(self, box: QCheckBox) -> QHBoxLayout:
        """The box belongs to the choice above it."""
        row = QHBoxLayout()
        row.addSpacing(round(1.6 * self.fontMetrics().height() / 1.2))
        row.addWidget(box, 1)
        return row

    def uses_keyring(self) -> bool:
        return self._has_keyring and self.by_keyring.isChecked()

    def uses_passphrase(self) -> bool:
        return not self.uses_keyring() or self.both.isChecked()

    def is_right(self) -> bool:
        return not self.uses_passphrase() or self.pair.is_right()

    def answered(self, answers: Any) -> Any:
        text = self.pair.text() if self.uses_passphrase() else ""
        return replace(answers, use_keyring=self.uses_keyring(), passphrase=text or None)

    def forget(self) -> None:
        self.pair.clear()

    def _show_pair(self, *_toggled: object) -> None:
        self.both.setEnabled(self.uses_keyring())
        self.pair.setVisible(self.uses_passphrase())


class DemoStep(Step):
    """Begin at once, or look around among invented people first."""

    def __init__(self, answers: Any, place: str) -> None:
        super().__init__(
            QCoreApplication.translate("FirstRun", "What do you want to begin with?"),
            QCoreApplication.translate(
                "FirstRun", "You can look around first; your own vault stays empty until you begin."
            ),
        )
        self._group = QButtonGroup(self)
        self.empty = QRadioButton(QCoreApplication.translate("FirstRun", "Begin with an empty vault"))
        self.demo = QRadioButton(QCoreApplication.translate("FirstRun", "Look around first, among invented people"))
        for button in (self.empty, self.demo):
            self._group.addButton(button)
            self.form.column.addWidget(button)
        (self.demo if answers.demo else self.empty).setChecked(True)
        self.first = self.demo if answers.demo else self.empty
        if place:
            said = QCoreApplication.translate("FirstRun", "The vault will lie in {place}.").format(place=place)
            self.form.column.addWidget(line(said, "dim"))

    def answered(self, answers: Any) -> Any:
        return replace(answers, demo=self.demo.isChecked())


def login_text() -> str:
    """The keyring in the words of the system in front of the employee."""
    if sys.platform == "win32":
        return QCoreApplication.translate("FirstRun", "By itself, with your Windows login")
    if sys.platform == "darwin":
        return QCoreApplication.translate("FirstRun", "By itself, with your Mac login (Keychain)")
    return QCoreApplication.translate("FirstRun", "By itself, with your login to this computer")
