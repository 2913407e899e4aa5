"""Fills in a recipient of personal data: who it is, for what it gets data, where it stores them, where notices go."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.procedures.office import Done
from desktop.procedures.recipient_register import RecipientDetails, RegisterLine, keep_recipient
from desktop.rules.statement import Bilingual
from desktop.rules.transfers import EEA, TO_DESCRIBE, RecipientKind, Safeguard, Storage
from desktop.ui.countries import country_options
from desktop.ui.desk import Desk
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.recipient_words import kind_text, safeguard_text, storage_text
from desktop.ui.retention_words import aim_text
from desktop.ui.widgets.address_fields import AddressFields
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.tick_list import TickList

OUTSIDE = "outside"


class RecipientDialog(CarefulDialog):
    """Nothing is chosen beforehand of where a recipient stores data that nobody filled in."""

    def __init__(self, desk: Desk, shown: RegisterLine | None = None, parent: QWidget | None = None) -> None:
        """shown: a recipient of the register; None for a new one."""
        super().__init__(desk, parent, wide_em=46)
        self._shown = self.compared = shown
        known = shown.details if shown else RecipientDetails(name="")
        title = self.tr("Recipient: {name}").format(name=known.name) if shown else self.tr("New recipient")
        self.entitle(title, self.tr("Save"))
        self.name = QLineEdit(known.name)
        self.kind = choice(tuple((one, kind_text(one)) for one in RecipientKind), chosen=known.kind)
        self.activities = TickList(indented=False)
        self._add_who(known)
        self._add_storage(known.storage)
        self.add_sentence(self.tr("Where notices about a rectification, an erasure or a restriction go:"))
        self.address = AddressFields(
            self.form,
            country=known.country,
            street=known.street,
            postcode=known.postcode,
            town=known.town,
            email=known.email,
        )
        self._show_storage()
        self.begin()

    def content(self) -> object:
        return self._details()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, shown, details = self.desk.office, self.compared, self._details()
        return lambda: keep_recipient(office, shown=shown, details=details)

    def said_meanwhile(self, now: RegisterLine) -> str:
        return self.tr("It is {name} now, and it stores data: {storage}.").format(
            name=now.details.name, storage=storage_text(now)
        )

    def sentence(self) -> str:
        return self.tr("Recipient saved: {name}").format(name=self.name.text().strip())

    def _details(self) -> RecipientDetails:
        storage = Storage()
        if self.place.currentData() == OUTSIDE:
            words = Bilingual(self.words_nl.text().strip(), self.words_en.text().strip())
            is_described = self.safeguard.currentData() in TO_DESCRIBE
            described = words if is_described else Bilingual("", "")
            rests_on = self.safeguard.currentData()
            storage = Storage(self.country.currentData() or "", Safeguard(rests_on) if rests_on else None, described)
        return RecipientDetails(
            name=self.name.text(),
            kind=RecipientKind(self.kind.currentData()),
            activities=self.activities.values(),
            storage=storage,
            **self.address.values(),
        )

    # ── fields ──────────────────────────────────────────────────────────────
    def _add_who(self, known: RecipientDetails) -> None:
        form = self.form
        form.add(self.tr("Name"), self.name, required=True, hint=self.tr("As letters name it."))
        form.add(self.tr("Gets data as"), self.kind)
        if self._shown is not None and self._shown.code:
            self.add_sentence(self.tr("Gets data for: {parts}").format(parts=", ".join(known.activities) or "–"))
            return
        codes = [activity.code for activity in self.desk.office.statement.activities]
        for code in dict.fromkeys([*codes, *known.activities]):
            self.activities.add(code, more=aim_text(self.desk, code), is_on=code in known.activities, value=code)
        form.add(self.tr("Gets data for"), self.activities, check=self._lacks_activity)

    def _add_storage(self, storage: Storage) -> None:
        is_known = self._shown is not None and self._shown.is_known
        outside = (OUTSIDE, self.tr("Outside the EEA, or it may"))
        within = (("", self.tr("Within the EEA")),)
        self.place = choice(
            (
                *(() if is_known else ((None, self.tr("Choose…")),)),
                *(() if self._shown and self._shown.may_leave_eea else within),
                outside,
            ),
            chosen=(OUTSIDE if storage.country else "") if is_known else None,
        )
        hint = ""
        if self._shown and self._shown.may_leave_eea:
            hint = self.tr("The statement says that it may store data outside the EEA.")
        self.form.add(self.tr("Stores data"), self.place, hint=hint, check=self._lacks_place)
        abroad = tuple(one for one in country_options(storage.country or "US") if one[0] not in EEA)
        self.country = choice(((None, self.tr("Choose…")), *abroad), chosen=storage.country or None)
        self.safeguard = choice(
            ((None, self.tr("Choose…")), *((one, safeguard_text(one)) for one in Safeguard)), chosen=storage.safeguard
        )
        self.words_nl, self.words_en = QLineEdit(storage.words.nl), QLineEdit(storage.words.en)
        self.country_field = self.form.add(self.tr("Country"), self.country, check=self._lacks_country)
        self.safeguard_field = self.form.add(
            self.tr("On the basis of"),
            self.safeguard,
            hint=self.tr("A promise to comply with European law, as in the statement, is no safeguard."),
            check=self._lacks_safeguard,
        )
        example = self.tr("Goes on after “on the basis of”, such as: an approved code of conduct.")
        self.nl_field = self.form.add(self.tr("Which one, in Dutch"), self.words_nl, required=True, hint=example)
        self.en_field = self.form.add(self.tr("Which one, in English"), self.words_en, required=True)
        for box in (self.place, self.safeguard):
            box.currentIndexChanged.connect(self._show_storage)

    def _show_storage(self) -> None:
        is_outside = self.place.currentData() == OUTSIDE
        is_described = is_outside and self.safeguard.currentData() in TO_DESCRIBE
        for field, is_shown in (
            (self.country_field, is_outside),
            (self.safeguard_field, is_outside),
            (self.nl_field, is_described),
            (self.en_field, is_described),
        ):
            field.setVisible(is_shown)
        if self.isVisible():
            self.grow()

    # ── what is wrong ───────────────────────────────────────────────────────
    def _lacks_activity(self) -> str:
        return "" if self.activities.values() else self.tr("Tick at least one.")

    def _lacks_place(self) -> str:
        return self.tr("Choose one of the two.") if self.place.currentData() is None else ""

    def _lacks_country(self) -> str:
        return "" if self.country.currentData() else self.tr("Choose the country.")

    def _lacks_safeguard(self) -> str:
        return "" if self.safeguard.currentData() else self.tr("Choose on what it rests.")
