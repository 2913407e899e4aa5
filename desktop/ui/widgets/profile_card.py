"""The controller as letters name it, and the employee at this desk who signs them."""

from dataclasses import asdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.procedures.lines import OfficeProfile
from desktop.procedures.profile import keep_profile, profile
from desktop.ui.contact_checks import dutch_postcode, is_email
from desktop.ui.countries import country_options
from desktop.ui.desk import Desk
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.form import Field, Form, choice
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar


class ProfileCard(Card):
    """Emits `kept` when the particulars are saved and `dropped` when what was typed is put back."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Organisation and employee"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._before: OfficeProfile | None = None
        self.form = Form()
        self.edits: dict[str, QLineEdit] = {}
        self.fields: dict[str, Field] = {}
        self.seat_country = choice(country_options())
        self.notice = NoticeBar()
        self.save_button = with_class(QPushButton(self.tr("Save")), "primary")
        self.drop_button = QPushButton(self.tr("Put back"))
        self._build()
        self.save_button.clicked.connect(self.save)
        self.drop_button.clicked.connect(self.drop)
        self._show_changed()

    # ── what stands in the fields ───────────────────────────────────────────
    def particulars(self) -> OfficeProfile:
        """The fields, with a Dutch postcode as the post writes it."""
        texts = {name: edit.text().strip() for name, edit in self.edits.items()}
        if self.seat_country.currentData() == "NL":
            texts["postcode"] = dutch_postcode(texts["postcode"]) or texts["postcode"]
        kept = self._before.four_eyes if self._before else False  # another card's to change
        return OfficeProfile(seat_country=self.seat_country.currentData(), four_eyes=kept, **texts)

    def is_changed(self) -> bool:
        return self._before is not None and self.particulars() != self._before

    def reload(self) -> None:
        """Ask what is kept; what is being typed stays."""
        office = self.desk.office
        self.desk.background.ask("profile", lambda: profile(office), owner=self, then=self._take)

    def save(self) -> None:
        self.notice.hide()
        if not self.form.is_right() or not self.is_changed():
            return
        office, changed = self.desk.office, self.particulars()
        self._put(changed)
        self.save_button.setEnabled(False)
        self.desk.background.act(
            lambda: keep_profile(office, changed=changed),
            owner=self,
            then=lambda _: self._saved(changed),
            failed=self._fail,
        )

    def drop(self) -> None:
        """Put back what is kept."""
        if self._before is not None:
            self._put(self._before)
        for field in self.fields.values():
            field.show_problem("")
        self.notice.hide()
        self.dropped.emit()

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.body.addWidget(line(self.tr("Stands at the head and the foot of every letter."), "dim"))
        self.body.addWidget(self.notice)
        add = self._add
        add("organisation", self.tr("Organisation"), required=True)
        self.form.add(self.tr("Country of the seat"), self.seat_country)
        add("street", self.tr("Street and number"))
        self._beside(("postcode", self.tr("Postcode"), 2), ("town", self.tr("Town"), 4))
        self._beside(("email", self.tr("E-mail"), 1), ("telephone", self.tr("Telephone"), 1))
        self._beside(
            ("website", self.tr("Website"), 1), ("chamber_of_commerce", self.tr("Chamber of commerce number"), 1)
        )
        add("employee", self.tr("Your name"), required=True)
        add("employee_role", self.tr("Your role, as under a letter"))
        self.seat_country.currentIndexChanged.connect(self._show_changed)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.drop_button)
        buttons.addStretch()
        self.body.addWidget(self.form)
        self.body.addLayout(buttons)

    def _field(self, name: str, label: str, *, required: bool = False) -> Field:
        edit = QLineEdit()
        edit.textChanged.connect(self._show_changed)
        self.edits[name] = edit
        check = {"email": self._email_problem, "postcode": self._postcode_problem}.get(name)
        self.fields[name] = self.form.take(Field(label, edit, required=required, check=check))
        return self.fields[name]

    def _add(self, name: str, label: str, *, required: bool = False) -> None:
        self.form.column.addWidget(self._field(name, label, required=required))

    def _beside(self, *parts: tuple[str, str, int]) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, label, stretch in parts:
            row.addWidget(self._field(name, label), stretch)
        self.form.column.addLayout(row)

    # ── slots ───────────────────────────────────────────────────────────────
    def _take(self, kept: OfficeProfile) -> None:
        if self.is_changed():
            self._before = kept
            self._show_changed()
        else:
            self._put(kept)
            self._before = kept
            self._show_changed()

    def _put(self, particulars: OfficeProfile) -> None:
        texts = asdict(particulars)
        country = texts.pop("seat_country")
        texts.pop("four_eyes")
        for name, text in texts.items():
            if self.edits[name].text() != text:
                self.edits[name].setText(text)
                self.edits[name].setCursorPosition(0)  # its beginning shows where the field is too narrow for all of it
        if self.seat_country.findData(country) < 0:
            self.seat_country.addItem(country, country)
        self.seat_country.setCurrentIndex(self.seat_country.findData(country))

    def _saved(self, changed: OfficeProfile) -> None:
        self._before = changed
        self._show_changed()
        self.desk.toast(self.tr("Particulars saved"))
        self.kept.emit()

    def _fail(self, error: Exception) -> None:
        self._show_changed()
        self.notice.say(error)

    def _show_changed(self, *_changed: object) -> None:
        is_changed = self.is_changed()
        self.save_button.setEnabled(is_changed)
        self.drop_button.setEnabled(is_changed)

    def _email_problem(self) -> str:
        text = self.edits["email"].text().strip()
        if not text or is_email(text):
            return ""
        return self.tr("This is not an e-mail address; it looks like name@example.org.")

    def _postcode_problem(self) -> str:
        text = self.edits["postcode"].text().strip()
        if not text or self.seat_country.currentData() != "NL" or dutch_postcode(text):
            return ""
        return self.tr("A Dutch postcode has four digits and two letters, such as 1234 AB.")
