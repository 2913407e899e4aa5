"""Who acts for the person in a request, and what showed that they may."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.procedures.representatives import keep_representative, show_authority
from desktop.procedures.team_lines import RepresentativeLine
from desktop.ui.contact_checks import is_email
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.team_words import team_label, team_options
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.form import Field, choice
from desktop.ui.widgets.person_rows import AddressRow
from desktop.ui.words import options


class RepresentativeDialog(CarefulDialog):
    """Name and address, as letters to them need it."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=46)
        self._case_id, self.compared = view.line.id, view.revision
        known = view.representative or RepresentativeLine(kind="lawyer", surname="")
        self.entitle(self.tr("Who acts for the person"), self.tr("Save"))
        self.add_sentence(
            self.tr(
                "Letters of this request go to them once they showed that they may act. Ask for proof in proportion, "
                "and keep the note of the check, not a copy."
            )
        )
        self.kind = choice(team_options("representative"), chosen=known.kind)
        self.form.add(self.tr("As"), self.kind)
        self._add_name(known)
        self.organisation, self.email = QLineEdit(known.organisation), QLineEdit(known.email)
        self.form.add(self.tr("Organisation"), self.organisation)
        self.address = AddressRow((known.street, known.postcode, known.town, known.country))
        self.form.add(self.tr("Address"), self.address, check=self.address.problem)
        self.form.add(self.tr("E-mail"), self.email, check=self._wrong_email)
        self.begin()

    def content(self) -> object:
        return self.details()

    def _add_name(self, known: RepresentativeLine) -> None:
        self.initials, self.first_name = QLineEdit(known.initials), QLineEdit(known.first_name)
        self.prefix, self.surname = QLineEdit(known.prefix), QLineEdit(known.surname)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, edit, stretch, required in (
            (self.tr("Initials"), self.initials, 2, False),
            (self.tr("First name"), self.first_name, 4, False),
            (self.tr("Prefix"), self.prefix, 3, False),
            (self.tr("Surname"), self.surname, 6, True),
        ):
            row.addWidget(self.form.take(Field(name, edit, required=required)), stretch)
        self.form.column.addLayout(row)
        self.wish = choice(options("title"), chosen=known.title or "")
        self.form.add(self.tr("How they wish to be addressed"), self.wish)

    def _wrong_email(self) -> str:
        text = self.email.text().strip()
        return "" if not text or is_email(text) else self.tr("An e-mail address looks like name@example.org.")

    def details(self) -> RepresentativeLine:
        """What the fields hold."""
        street, postcode, town, country = self.address.value()
        return RepresentativeLine(
            kind=self.kind.currentData(),
            surname=self.surname.text(),
            initials=self.initials.text(),
            first_name=self.first_name.text(),
            prefix=self.prefix.text(),
            title=self.wish.currentData() or None,
            organisation=self.organisation.text(),
            street=street,
            postcode=postcode,
            town=town,
            country=country,
            email=self.email.text(),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, details, case_id, seen = self.desk.office, self.details(), self._case_id, self.compared
        return lambda: keep_representative(office, case_id=case_id, details=details, seen=seen)

    def sentence(self) -> str:
        return self.tr("Representative recorded")


class AuthorityDialog(ActDialog):
    """What was shown, and when."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._case_id, self.compared = view.line.id, view.revision
        known = view.representative
        self.entitle(self.tr("Record the authority"), self.tr("Record"))
        if known is not None:
            self.add_sentence(f"{known.name} · {team_label('representative', known.kind)}", "strong")
        today = desk.office.clock.today()
        self.authority = QLineEdit(known.authority if known else "")
        self.on = DateField(today)
        self.on.set_limits(None, today)
        self.on.set_value((known.authority_on if known else None) or today)
        self.form.add(
            self.tr("What was shown"),
            self.authority,
            required=True,
            hint=self.tr(
                "For example: a signed authorisation of 3 March, or an extract of the guardianship register. A lawyer "
                "is believed on their word as a rule."
            ),
        )
        self.form.add(self.tr("On"), self.on)
        self.add_sentence(self.tr("Keep no copy of an identity document; note only that it was seen."))

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, seen = self.desk.office, self._case_id, self.compared
        authority, on = self.authority.text(), self.on.value()
        if on is None:
            raise LookupError("what was shown has a day")
        return lambda: show_authority(office, case_id=case_id, authority=authority, on=on, seen=seen)

    def sentence(self) -> str:
        return self.tr("Authority recorded")
