"""Adds a person to the directory, or corrects one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.directory import keep_person, similar_people
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Done
from desktop.rules.names import PersonName
from desktop.rules.texts import list_name, salutation
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.widgets.erased_notice import ErasedNotice
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.form import Field, choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.person_rows import AddressRow, EmailRow, IdentifierRow, TelephoneRow
from desktop.ui.widgets.repeat_list import RepeatList
from desktop.ui.widgets.similar_list import SimilarList
from desktop.ui.words import options

REST_MS = 250


class PersonForm(ActDialog):
    """Emits `kept(person id)`: of the person kept, or of the one chosen instead because they are the same.

    details: what to correct (with an id), or what a new person starts with (without); None: an empty form.
    """

    kept = Signal(int)

    def __init__(self, desk: Desk, details: PersonDetails | None = None, parent: QWidget | None = None) -> None:
        self._before = details or PersonDetails()
        is_new = self._before.id is None
        super().__init__(
            desk,
            title=QCoreApplication.translate("PersonForm", "New person")
            if is_new
            else QCoreApplication.translate("PersonForm", "Correct person"),
            button=QCoreApplication.translate("PersonForm", "Add person")
            if is_new
            else QCoreApplication.translate("PersonForm", "Save"),
            wide_em=46,
            parent=parent,
        )
        self._build_name()
        self.similar = SimilarList()
        self.similar.hide()
        self.similar.chosen.connect(self._choose_instead)
        self.form.column.addWidget(self.similar)
        self.erased = ErasedNotice(desk=self.desk, can_confirm=True)
        self.form.column.addWidget(self.erased)
        self._build_contact()
        self._build_rest()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask_similar)
        self._listen()
        self._show_preview()
        self.acted.connect(lambda done: self.kept.emit(done.value))
        (self.surname if self._before.surname and is_new else self.initials).setFocus()
        if is_new and self._before != PersonDetails():
            self._rest.start()

    # ── fields ──────────────────────────────────────────────────────────────
    def _build_name(self) -> None:
        before = self._before
        self.initials, self.first_name = QLineEdit(before.initials), QLineEdit(before.first_name)
        self.prefix, self.surname = QLineEdit(before.prefix), QLineEdit(before.surname)
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, edit, stretch in (
            (self.tr("Initials"), self.initials, 2),
            (self.tr("First name"), self.first_name, 4),
            (self.tr("Prefix"), self.prefix, 3),
            (self.tr("Surname"), self.surname, 6),
        ):
            row.addWidget(self.form.take(Field(name, edit)), stretch)
        self.prefix.setPlaceholderText(self.tr("van der"))
        self.form.column.addLayout(row)
        self.wish = choice(options("title"), chosen=before.title or "")
        self.language = choice(options("language"), chosen=before.language)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.form.take(Field(self.tr("How the person wishes to be addressed"), self.wish)), 3)
        row.addWidget(self.form.take(Field(self.tr("Language of letters"), self.language)), 2)
        self.form.column.addLayout(row)
        self.preview = line("", "dim")
        self.form.column.addWidget(self.preview)

    def _build_contact(self) -> None:
        contacts = self._before.contacts
        self.emails: RepeatList[str] = RepeatList(
            EmailRow,
            tuple(value for kind, value in contacts if kind == "email"),
            add_text=self.tr("Add an e-mail address"),
            remove_text=self.tr("Remove this e-mail address"),
        )
        self.telephones: RepeatList[str] = RepeatList(
            TelephoneRow,
            tuple(value for kind, value in contacts if kind == "telephone"),
            add_text=self.tr("Add a telephone number"),
            remove_text=self.tr("Remove this telephone number"),
        )
        self.addresses: RepeatList[tuple[str, str, str, str]] = RepeatList(
            AddressRow,
            self._before.addresses,
            add_text=self.tr("Add an address"),
            remove_text=self.tr("Remove this address"),
        )
        self.identifiers: RepeatList[tuple[str, str]] = RepeatList(
            IdentifierRow,
            self._before.identifiers,
            add_text=self.tr("Add an identifier"),
            remove_text=self.tr("Remove this identifier"),
            begin_empty=False,
        )
        for name, rows in (
            (self.tr("E-mail addresses"), self.emails),
            (self.tr("Telephone numbers"), self.telephones),
            (self.tr("Addresses"), self.addresses),
        ):
            self._add_rows(name, rows)

    def _add_rows(self, name: str, rows: RepeatList[Any]) -> None:
        field = self.form.add(name, rows, check=rows.problem)
        rows.left.connect(lambda: QTimer.singleShot(0, field, field.validate))

    def _build_rest(self) -> None:
        before = self._before
        self.organisation, self.function = QLineEdit(before.organisation), QLineEdit(before.function)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.form.take(Field(self.tr("Organisation"), self.organisation)), 1)
        row.addWidget(self.form.take(Field(self.tr("Function"), self.function)), 1)
        self.form.column.addLayout(row)
        self._add_rows(self.tr("Identifiers"), self.identifiers)
        holder = QWidget()
        flow = FlowLayout(holder, gap=14)
        self.roles: dict[str, QCheckBox] = {}
        for code, words in options("role"):
            box = QCheckBox(words)
            box.setChecked(code in before.roles)
            self.roles[code] = box
            flow.addWidget(box)
        self.form.add(self.tr("Roles in the privacy statement"), holder)
        self.note = QPlainTextEdit(before.note)
        self.note.setFixedHeight(round(4.5 * self.fontMetrics().lineSpacing()))
        self.form.add(
            self.tr("Note"), self.note, hint=self.tr("The person may ask to see this: write down facts only.")
        )

    def _listen(self) -> None:
        for edit in (self.initials, self.first_name, self.prefix, self.surname):
            edit.textChanged.connect(self._show_preview)
            edit.textChanged.connect(lambda *_: self._rest.start())
        self.wish.currentIndexChanged.connect(self._show_preview)
        self.language.currentIndexChanged.connect(self._show_preview)
        for rows in (self.emails, self.telephones, self.identifiers):
            rows.changed.connect(lambda: self._rest.start())

    # ── what stands in them ─────────────────────────────────────────────────
    def details(self) -> PersonDetails:
        """The person as the fields say."""
        contacts = [("email", value) for value in self.emails.values()]
        contacts += [("telephone", value) for value in self.telephones.values()]
        return PersonDetails(
            id=self._before.id,
            initials=self.initials.text(),
            first_name=self.first_name.text(),
            prefix=self.prefix.text(),
            surname=self.surname.text(),
            title=self.wish.currentData() or None,
            language=self.language.currentData(),
            function=self.function.text(),
            organisation=self.organisation.text(),
            note=self.note.toPlainText(),
            roles=tuple(code for code, box in self.roles.items() if box.isChecked()),
            addresses=self.addresses.values(),
            contacts=tuple(contacts),
            identifiers=self.identifiers.values(),
        )

    def procedure(self) -> Callable[[], Done[Any]]:
        office, details, looked = self.desk.office, self.details(), self.erased.has_looked()
        return lambda: keep_person(office, details=details, after_look=looked)

    def sentence(self) -> str:
        return self.tr("Person added") if self._before.id is None else self.tr("Person corrected")

    # ── while typing ────────────────────────────────────────────────────────
    def _show_preview(self, *_changed: object) -> None:
        name = PersonName(
            title=self.wish.currentData() or None,
            initials=self.initials.text().strip(),
            first_name=self.first_name.text().strip(),
            prefix=self.prefix.text().strip(),
            surname=self.surname.text().strip(),
        )
        self.preview.setText(
            self.tr("In lists: {list}   ·   In letters: {letter}").format(
                list=list_name(name) or "–", letter=salutation(name, self.language.currentData())
            )
        )

    def _ask_similar(self) -> None:
        office, details = self.desk.office, self.details()
        self.erased.ask(details)
        if self._before.id is not None:
            return
        if not (details.surname.strip() or details.contacts):
            self.similar.show_lines(())
            return
        self.desk.background.ask(
            ("similar", id(self)),
            lambda: similar_people(office, details),
            owner=self,
            then=self.similar.show_lines,
        )

    def _choose_instead(self, person_id: int) -> None:
        self.kept.emit(person_id)
        self.accept()
