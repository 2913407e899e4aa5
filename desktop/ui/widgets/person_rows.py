"""The rows in which a person's addresses, e-mail addresses, telephone numbers and identifiers are typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.contact_checks import dutch_postcode, is_email
from desktop.ui.countries import country_options
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.repeat_list import Row, mark
from desktop.ui.words import options

Address = tuple[str, str, str, str]  # street with number, postcode, town, country code
Identifier = tuple[str, str]  # kind, value


class TextRow(Row[str]):
    """One line of text; check says what is wrong with it."""

    def __init__(self, value: str, *, name: str, check: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._check = check
        self.edit = QLineEdit(value)
        self.edit.setAccessibleName(name)
        self.edits: Sequence[QWidget] = (self.edit,)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)

    def value(self) -> str:
        return self.edit.text().strip()

    def is_empty(self) -> bool:
        return not self.value()

    def problem(self) -> str:
        said = self._check(self.value()) if self._check and not self.is_empty() else ""
        mark(self.edit, bool(said))
        return said


class EmailRow(TextRow):
    """An e-mail address."""

    def __init__(self, value: str | None) -> None:
        super().__init__(value or "", name=self.tr("E-mail address"), check=self._problem)

    def _problem(self, text: str) -> str:
        return "" if is_email(text) else self.tr("This is not an e-mail address; it looks like name@example.org.")


class TelephoneRow(TextRow):
    """A telephone number, written as the person writes it."""

    def __init__(self, value: str | None) -> None:
        super().__init__(value or "", name=self.tr("Telephone number"))


class IdentifierRow(Row[Identifier]):
    """An identifier: whose, and its value."""

    def __init__(self, value: Identifier | None) -> None:
        super().__init__()
        kind, text = value or ("bluedolphin_user", "")
        self.kind = choice(options("identifier_kind"), chosen=kind)
        self.kind.setAccessibleName(self.tr("Kind of identifier"))
        self.edit = QLineEdit(text)
        self.edit.setAccessibleName(self.tr("Identifier"))
        self.edits: Sequence[QWidget] = (self.kind, self.edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind)
        row.addWidget(self.edit, 1)

    def value(self) -> Identifier:
        return self.kind.currentData(), self.edit.text().strip()

    def is_empty(self) -> bool:
        return not self.edit.text().strip()


class AddressRow(Row[Address]):
    """Street with number, postcode, town and country; a Dutch postcode is written as the post does."""

    def __init__(self, value: Address | None) -> None:
        super().__init__()
        street, postcode, town, country = value or ("", "", "", "NL")
        self.street, self.postcode, self.town = QLineEdit(street), QLineEdit(postcode), QLineEdit(town)
        self.country = choice(country_options(country), chosen=country)
        self.edits: Sequence[QWidget] = (self.street, self.postcode, self.town, self.country)
        self.postcode.editingFinished.connect(self._tidy)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addLayout(self._named(self.tr("Street and number"), self.street), 0, 0, 1, 3)
        grid.addLayout(self._named(self.tr("Postcode"), self.postcode), 1, 0)
        grid.addLayout(self._named(self.tr("Town"), self.town), 1, 1)
        grid.addLayout(self._named(self.tr("Country"), self.country), 1, 2)
        for column, stretch in enumerate((3, 6, 4)):
            grid.setColumnStretch(column, stretch)

    def value(self) -> Address:
        self._tidy()
        return (
            self.street.text().strip(),
            self.postcode.text().strip(),
            self.town.text().strip(),
            self.country.currentData(),
        )

    def is_empty(self) -> bool:
        return not any(edit.text().strip() for edit in (self.street, self.postcode, self.town))

    def problem(self) -> str:
        postcode = self.postcode.text().strip()
        is_wrong = bool(postcode) and self.country.currentData() == "NL" and dutch_postcode(postcode) is None
        mark(self.postcode, is_wrong)
        return self.tr("A Dutch postcode has four digits and two letters, such as 1234 AB.") if is_wrong else ""

    def _tidy(self) -> None:
        tidy = dutch_postcode(self.postcode.text()) if self.country.currentData() == "NL" else None
        if tidy and tidy != self.postcode.text():
            self.postcode.setText(tidy)

    @staticmethod
    def _named(name: str, edit: QWidget) -> QVBoxLayout:
        label = with_class(QLabel(name), "dim")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(edit)
        return column
