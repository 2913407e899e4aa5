"""One story of the demo being lived through: the request comes in, letters are written, rights are decided on."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from desktop.clock import AMSTERDAM
from desktop.demo_answers import DOUBT, Words, decision_on
from desktop.demo_cases import Story
from desktop.procedures import decisions, intake, reply
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.names import PersonName
from desktop.rules.rights import Right
from desktop.rules.texts import full_name

DELAYED: dict[Right, Words] = {  # why it takes longer, by the first right asked for
    Right.ACCESS: {
        "nl": "Uw gegevens staan in vier systemen en wij moeten eerst gegevens van anderen onleesbaar maken.",
        "en": "Your data are kept in four systems, and data of other people must first be made unreadable.",
    },
    Right.ERASURE: {
        "nl": "Uw gegevens staan in vier systemen, en van elk moeten wij nagaan wat wij nog moeten bewaren.",
        "en": "Your data are kept in four systems, and for each we must find out what we still have to keep.",
    },
}
FILLED_IN: dict[str, dict[str, str | Words]] = {  # by kind of letter, beside what the vault knows
    "identity_request": {"reason_of_doubt": DOUBT, "asked_means": "login"},
    "clarification": {
        "amount": {
            "nl": "Van u staan ruim 4.000 gesprekken en logregels in vier systemen.",
            "en": "Four systems hold more than 4,000 conversations and log lines of yours.",
        },
        "could_specify": {
            "nl": "Een periode, een onderwerp, of het account waar het u om gaat.",
            "en": "A period, a subject, or the account you have in mind.",
        },
    },
    "delay": {"ground": "complexity"},
}


@dataclass
class Telling:
    """A story, of whom it is, and by now its case.

    written_on: the day of the message or call. earlier: the story of the same person that this one asks again.
    """

    office: Office
    story: Story
    person_id: int
    details: PersonDetails
    written_on: date
    earlier: "Telling | None" = None
    case_id: int = 0

    @property
    def language(self) -> str:
        return self.details.language

    def open(self) -> None:
        """The request is opened today; an e-mail came in on the day it was written, also in a weekend."""
        story, name = self.story, self._name()
        is_mail = story.channel == "email"
        raw = self._mail(name) if is_mail and not story.is_old else None
        proposal = intake.propose(self.office, raw) if raw else None
        quotes = {p.right: p.quote for p in proposal.rights} if proposal else {}
        self.case_id = intake.open_case(
            self.office,
            received_on=self.written_on if is_mail else self.office.clock.today(),
            channel=story.channel,
            rights=[(right, quotes.get(right, "")) for right in story.rights],
            person_id=None if story.unknown_person else self.person_id,
            requester=name,
            language=self.language,
            note_text="" if raw else story.message.text.format(name=name),
            original=raw,
            mail=proposal.mail if proposal else None,
            repeats=self.earlier.case_id if self.earlier else None,
        ).value

    def decide(self, right: Right, outcome: Outcome) -> None:
        decision = decision_on(self.office, self.case_id, right, outcome, self.language, self.story.rights)
        decisions.decide(self.office, case_id=self.case_id, decision=decision)

    def draft(self, kind: str) -> int:
        """Begin a letter; gives its id."""
        about = reply.CaseMatter(self.case_id)
        fields = reply.starting_fields(self.office, about=about, kind=kind, language=self.language)
        said = FILLED_IN.get(kind, {})
        for name, words in (said | {"reasons": DELAYED[self.story.rights[0]]} if kind == "delay" else said).items():
            fields[name] = words if isinstance(words, str) else words[self.language]
        return reply.save_draft(self.office, about=about, kind=kind, language=self.language, fields=fields).value

    def letter(self, kind: str) -> None:
        """A letter goes out."""
        reply.finalise(self.office, letter_id=self.draft(kind))

    def _name(self) -> str:
        called = self.details.first_name or self.details.initials
        return full_name(PersonName(initials=called, prefix=self.details.prefix, surname=self.details.surname))

    def _mail(self, name: str) -> bytes:
        said, message = self.story.message, EmailMessage()
        arrived = datetime.combine(
            self.written_on, time(7, self.story.days_ago % 60), AMSTERDAM
        )  # before the desk begins
        arrived = min(arrived, self.office.clock.now())
        sender, address = said.sender or (name, dict(self.details.contacts)["email"])
        if self.story.is_from_elsewhere:
            address = f"{address.partition('@')[0]}@thuis.example"
        message["Received"] = f"from mx.voorbeeld.example by mail.voorbeeld.example; {format_datetime(arrived)}"
        message["From"] = f'"{sender}" <{address}>'
        message["To"] = "support@voorbeeld.example"
        message["Subject"] = said.subject
        message["Date"] = format_datetime(arrived - timedelta(seconds=20))
        message.set_content(said.text.format(name=name))
        return message.as_bytes()
