"""What was read in a message, or said on the telephone, for the employee to correct; then the request is opened.

The text is shown as plain text. The program proposes day, rights, person and language; the employee decides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.procedures.history import EarlierLine, earlier_requests
from desktop.procedures.intake import IntakeProposal, add_message, open_case
from desktop.procedures.lines import PersonDetails, PersonView
from desktop.procedures.office import Done
from desktop.rules.names import parted
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.intake_adding import AddingPicker
from desktop.ui.dialogs.intake_earlier import IntakeEarlier
from desktop.ui.dialogs.intake_message import message_card
from desktop.ui.dialogs.person_choosing import PersonChoosing
from desktop.ui.intake_words import date_source
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.erased_notice import ErasedNotice
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.person_choice import PersonChoice
from desktop.ui.widgets.rights_picker import RightsPicker
from desktop.ui.words import options


@dataclass(frozen=True, slots=True)
class ReadMail:
    """A message as it came, and what was read in it. place: "2 of 3" where several came at once."""

    original: bytes
    proposal: IntakeProposal
    place: str = ""


class IntakeDialog(ActDialog):
    """Emits `opened(case id)` for a new request, `added(case id)` for one the message was added to.

    several: ticked where more people ask in the same letter; whoever listens goes on with the next of them.
    """

    opened = Signal(int)
    added = Signal(int)

    def __init__(
        self,
        desk: Desk,
        read: ReadMail | None = None,
        *,
        known: PersonView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """read: None for a request by post, by telephone or in person. known: who makes the request."""
        super().__init__(desk, parent, wide_em=86 if read else 46)
        self.read = read
        self._today = desk.office.clock.today()
        proposal = read.proposal if read else None
        self.entitle(self._title(), self.tr("Open request"))
        self.received_on = DateField(self._today)
        self.received_on.set_limits(None, self._today)
        self.received_on.set_value(proposal.received_on if proposal else self._today)
        self.channel = choice(tuple(pair for pair in options("channel") if pair[0] != "email"))
        self.requester = QLineEdit(self._sender())
        self.rights = RightsPicker((p.right, p.quote) for p in proposal.rights) if proposal else RightsPicker()
        self.person = PersonChoice(proposal.people if proposal else ())
        self.language = choice(options("language"), chosen=proposal.language if proposal else "nl")
        self.note = QPlainTextEdit()
        self.note.setMinimumHeight(5 * self.fontMetrics().height())
        self.erased = ErasedNotice(desk, can_confirm=False)
        self.several = QCheckBox(self.tr("More people ask in this letter"))
        self.earlier = IntakeEarlier(can_add=read is not None)
        self._known_earlier: tuple[EarlierLine, ...] = proposal.earlier if proposal else ()
        self._lay_out()
        self.choosing = PersonChoosing(desk, self, self.person, self._details)
        self.choosing.fetched.connect(self._take_person)
        self.person.changed.connect(self._show_earlier)
        self.rights.changed.connect(self._show_earlier)
        self.earlier.add_wanted.connect(lambda case_id, number: self._add_to(case_id, number, is_proof=False))
        self.acted.connect(lambda done: self.opened.emit(done.value))
        self._show_earlier()
        if known is not None and known.details.id is not None:
            self.requester.setText(known.display_name)
            self.language.setCurrentIndex(max(0, self.language.findData(known.details.language)))
            self.choosing.take(known.details.id, known)
        else:
            self.requester.editingFinished.connect(self._ask_erased)
            self._ask_erased()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, read = self.desk.office, self.read
        facts: dict[str, Any] = {
            "received_on": self.received_on.value(),
            "channel": "email" if read else self.channel.currentData(),
            "rights": self.rights.chosen(),
            "person_id": self.person.person_id(),
            "requester": self.requester.text(),
            "language": self.language.currentData(),
            "note_text": self.note.toPlainText(),
            "repeats": self.earlier.repeated(),
        }
        if read is not None:
            facts |= {"original": read.original, "mail": read.proposal.mail}
        return lambda: open_case(office, **facts)

    def sentence(self) -> str:
        return self.tr("Request opened")

    def fit(self) -> None:
        if self.read is None:
            super().fit()
            return
        size = large_size(self, wide_em=86)
        self.resize(size)
        self.body.setSizes([round(size.width() * 0.48), round(size.width() * 0.52)])

    # ── layout ──────────────────────────────────────────────────────────────
    def _title(self) -> str:
        if self.read is None:
            return self.tr("New request")
        words = self.tr("New request by e-mail")
        return f"{words} ({self.read.place})" if self.read.place else words

    def _sender(self) -> str:
        mail = self.read.proposal.mail if self.read else None
        return (mail.sender_name or mail.sender_address) if mail else ""

    def _lay_out(self) -> None:
        form = self.form
        if self.read is None:
            form.add(self.tr("Came in by"), self.channel)
        form.add(
            self.tr("Received on"),
            self.received_on,
            hint=date_source(self.read.proposal.mail)
            if self.read
            else self.tr("The day it reached the company, also on a weekend or holiday."),
        )
        form.add(self.tr("Rights asked for"), self.rights, check=self.rights.problem)
        form.add(self.tr("Person"), self.person)
        form.column.addWidget(self.erased)
        form.column.addWidget(self.earlier)
        name = form.add(self.tr("Name to show until the person is chosen"), self.requester, check=self._lacks_name)
        self.requester.textChanged.connect(lambda: name.validate() if name.error.text() else None)
        self.person.changed.connect(lambda: name.setHidden(self.person.person_id() is not None))
        name.setHidden(self.person.person_id() is not None)
        form.add(self.tr("Language of the request"), self.language)
        hint = "" if self.read else self.tr("What was written or said, in the person's own words where you can.")
        form.add(self.tr("Note"), self.note, hint=hint)
        form.column.addWidget(self.several)
        self.add_sentence(self.tr("Tick it to open a request for the next one after this."))
        if self.read is not None:
            self.body.insertWidget(0, message_card(self.read.proposal))
            self.form.column.setContentsMargins(14, 2, 12, 2)
            self.add_button = QPushButton(self.tr("Add to an existing request…"))
            self.add_button.setAutoDefault(False)
            self.add_button.clicked.connect(self._pick_case)
            self.buttons.insertWidget(0, self.add_button)
            self.cancel.setText(self.tr("Skip this mail") if self.read.place else self.tr("Cancel"))

    def _lacks_name(self) -> str:
        if self.person.person_id() is None and not self.requester.text().strip():
            return self.tr("Write a name, or choose the person.")
        return ""

    # ── who ─────────────────────────────────────────────────────────────────
    def _details(self) -> PersonDetails:
        """What a new entry starts with: the message's sender."""
        mail = self.read.proposal.mail if self.read else None
        name = parted(self.requester.text())
        address = mail.sender_address if mail else ""
        return PersonDetails(
            first_name=name.first_name,
            prefix=name.prefix,
            surname=name.surname,
            language=self.language.currentData(),
            contacts=(("email", address),) if address else (),
        )

    def _ask_erased(self) -> None:
        """Whether the sender was erased before; somebody in the directory need not be asked about."""
        self.erased.ask(self._details() if self.person.person_id() is None else None)

    def _take_person(self, person_id: int, _found: PersonView) -> None:
        """Somebody who was picked: what they asked before is not known here yet."""
        office = self.desk.office
        self.erased.ask(None)
        self.desk.background.ask(
            ("intake_earlier", id(self)),
            lambda: earlier_requests(office, person_id=person_id),
            owner=self,
            then=self._learn_earlier,
            failed=saying(self.desk, self.notice),
        )

    def _learn_earlier(self, lines: tuple[EarlierLine, ...]) -> None:
        known = {one.case_id for one in self._known_earlier}
        self._known_earlier += tuple(one for one in lines if one.case_id not in known)
        self._show_earlier()

    def _show_earlier(self) -> None:
        rights = [right for right, _ in self.rights.chosen()]
        self.earlier.show_for(self._known_earlier, self.person.person_id(), rights)

    # ── an existing request ─────────────────────────────────────────────────
    def _pick_case(self) -> None:
        picker = AddingPicker(self.desk, self)
        picker.picked.connect(lambda case_id, number: self._add_to(case_id, number, picker.proof.isChecked()))
        picker.open()

    def _add_to(self, case_id: int, number: str, is_proof: bool) -> None:
        read, office = self.read, self.desk.office
        if read is None:
            return

        def kept(done: Done[int]) -> None:
            self.desk.toast(self.tr("Message added to {number}").format(number=number), done.undo)
            self.added.emit(case_id)
            self.accept()

        self.desk.background.act(
            lambda: add_message(
                office, case_id=case_id, original=read.original, mail=read.proposal.mail, is_proof=is_proof
            ),
            owner=self,
            then=kept,
            failed=saying(self.desk, self.notice),
        )
