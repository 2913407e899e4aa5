"""Where a notice goes: a postal address, an e-mail address, or both."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.ui.countries import country_options
from desktop.ui.widgets.form import Field, Form, choice


class AddressFields(QObject):
    """Adds its fields to *form*; `values` gives them by the names the procedures know."""

    def __init__(self, form: Form, *, country: str = "NL", **known: str) -> None:
        """known: what stands in the fields: street, postcode, town, email."""
        super().__init__(form)
        self.street, self.postcode = QLineEdit(known.get("street", "")), QLineEdit(known.get("postcode", ""))
        self.town, self.email = QLineEdit(known.get("town", "")), QLineEdit(known.get("email", ""))
        self.country = choice(country_options(country), chosen=country)
        form.add(self.tr("Street and number, or P.O. box"), self.street)
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, edit, room in ((self.tr("Postcode"), self.postcode, 1), (self.tr("Town"), self.town, 2)):
            row.addWidget(form.take(Field(words, edit)), room, Qt.AlignmentFlag.AlignTop)
        form.column.addLayout(row)
        form.add(self.tr("Country"), self.country)
        form.add(self.tr("E-mail"), self.email, check=self._wrong_email)

    def values(self) -> dict[str, str]:
        """street, postcode, town, country and email."""
        edits = {"street": self.street, "postcode": self.postcode, "town": self.town, "email": self.email}
        return {name: edit.text().strip() for name, edit in edits.items()} | {"country": self.country.currentData()}

    def _wrong_email(self) -> str:
        typed = self.email.text().strip()
        return self.tr("There is no @ in it.") if typed and "@" not in typed else ""
