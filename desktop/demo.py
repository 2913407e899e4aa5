"""A throw-away vault full of invented people and requests, lived through by the same acts the window uses."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from db.keys import new_data_key, wipe
from db.records import Profile
from db.vault import create_vault
from desktop.clock import AMSTERDAM, FixedClock
from desktop.demo_cases import STORIES, Story
from desktop.demo_people import invented_people
from desktop.demo_retention import register_demo
from desktop.knowledge import office_for
from desktop.procedures import decisions, directory, identity, intake, reply
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Clock, Office
from desktop.rules.case_path import Outcome
from desktop.rules.refusals import grounds_for
from desktop.rules.rights import Right

PEOPLE = 200
SEED = 2016  # the year of the GDPR; any number gives the same demo each time
PROFILE = Profile(
    organisation="ValueBlue B.V.",
    street="Voorbeeldweg 10",
    postcode="3542 AB",
    town="Utrecht",
    email="support@voorbeeld.example",
    telephone="030 - 000 00 00",
    website="www.voorbeeld.example",
    employee="Mila Bakker",
    employee_role="Privacy en support",
    four_eyes=True,
    is_demo=True,
)
CHECKED = {
    "email": "Antwoord gekregen vanaf het e-mailadres dat bij ons bekend is.",
    "post": "Teruggebeld op het telefoonnummer dat bij ons bekend is.",
    "telephone": "Teruggebeld op het telefoonnummer dat bij ons bekend is.",
}
DONE = {
    Right.ACCESS: "Overzicht en kopie van de gegevens verstrekt.",
    Right.RECTIFICATION: "Functie en telefoonnummer aangepast in BlueDolphin en Intercom.",
    Right.MARKETING_OBJECTION: "Afgemeld voor alle marketing; alleen het e-mailadres blijft op de afmeldlijst.",
    Right.PORTABILITY: "Gegevens als JSON en CSV beschikbaar gesteld.",
}
REASONS = {
    "nl": "Uw gegevens staan in vier systemen en wij moeten eerst gegevens van anderen onleesbaar maken.",
    "en": "Your data are kept in four systems, and data of other people must first be made unreadable.",
}
FACTS = {
    "nl": "De correspondentie over uw betwiste factuur hebben wij nodig om ons in die procedure te verweren.",
    "en": "We need the correspondence about the invoice you dispute to defend ourselves in those proceedings.",
}
NEEDED = {
    "nl": "het e-mailadres waarmee u een BlueDolphin-account hebt gehad",
    "en": "the e-mail address with which you had a BlueDolphin account",
}
DOUBT = {
    "nl": "Het e-mailadres waarmee u schreef, is niet bij ons bekend.",
    "en": "The e-mail address you wrote from is not known to us.",
}


@contextmanager
def demo_office(clock: Clock) -> Iterator[Office]:
    """Make the demo in a temporary folder, as of *clock*'s today; everything is gone afterwards."""
    with TemporaryDirectory(prefix="inzage-demo-") as folder:
        moving = FixedClock(clock.now())
        data_key = new_data_key()
        vault = create_vault(Path(folder) / "vault", data_key, PROFILE, clock.now())
        wipe(data_key)
        try:
            fill_with_demo(office_for(vault, moving), moving, clock)
            yield office_for(vault, clock)
        finally:
            vault.close()


def fill_with_demo(office: Office, moving: FixedClock, clock: Clock) -> None:
    """Put the invented people and cases into *office*, whose clock is *moving*, up to *clock*'s today."""
    random = Random(SEED)  # noqa: S311 - invented data, no secret
    people = [
        (directory.keep_person(office, details=details).value, details) for details in invented_people(PEOPLE, random)
    ]
    for story in sorted(STORIES, key=lambda s: -s.days_ago):
        writers = [p for p in people if (p[1].language == "en") == story.text.startswith(("Dear", "Hello"))]
        person_id, details = random.choice(writers)
        _Teller(office, moving, clock, story, person_id, details).tell()
    register_demo(office, moving, clock, people, random)
    moving.instant = clock.now()


class _Teller:
    """Lives one story through: each act on its own day."""

    def __init__(
        self,
        office: Office,
        moving: FixedClock,
        clock: Clock,
        story: Story,
        person_id: int,
        details: PersonDetails,
    ) -> None:
        self.office, self.moving, self.clock, self.story = office, moving, clock, story
        self.person_id, self.details = person_id, details
        self.case_id = 0

    def tell(self) -> None:
        self._go_to(self.story.days_ago)
        self.case_id = self._open()
        for act in self.story.acts:
            words, _, days_ago = act.partition("@")
            name, _, right = words.partition(":")
            self._go_to(int(days_ago))
            self._acts()[name](Right(right) if right else None)

    def _go_to(self, days_ago: int) -> None:
        day = self.clock.today() - timedelta(days=days_ago)
        morning = datetime.combine(day, time(8, 30), AMSTERDAM)
        self.moving.instant = min(max(morning, self._latest()), self.clock.now())

    def _latest(self) -> datetime:
        """Acts of one day follow each other by a few minutes."""
        same_day = self.moving.instant.astimezone(AMSTERDAM)
        return same_day + timedelta(minutes=7) if self.case_id else datetime.min.replace(tzinfo=AMSTERDAM)

    def _open(self) -> int:
        story, name = self.story, f"{self.details.first_name or self.details.initials} {self.details.prefix} "
        name = " ".join((name + self.details.surname).split())
        person_id = None if story.unknown_person else self.person_id
        raw = self._mail(name) if story.channel == "email" else None
        proposal = intake.propose(self.office, raw) if raw else None
        quotes = {p.right: p.quote for p in proposal.rights} if proposal else {}
        return intake.open_case(
            self.office,
            received_on=self.office.clock.today(),
            channel=story.channel,
            rights=[(right, quotes.get(right, "")) for right in story.rights],
            person_id=person_id,
            requester=name,
            language=self.details.language,
            note_text="" if raw else story.text.format(name=name),
            original=raw,
            mail=proposal.mail if proposal else None,
        ).value

    def _mail(self, name: str) -> bytes:
        message = EmailMessage()
        sent = self.moving.instant
        message["Received"] = f"from mx.voorbeeld.example by mail.voorbeeld.example; {format_datetime(sent)}"
        message["From"] = f'"{name}" <{dict(self.details.contacts)["email"]}>'
        message["To"] = PROFILE.email
        message["Subject"] = "Request" if self.details.language == "en" else "Verzoek persoonsgegevens"
        message["Date"] = format_datetime(sent - timedelta(seconds=20))
        message.set_content(self.story.text.format(name=name))
        return message.as_bytes()

    def _acts(self) -> dict[str, Callable[[Right | None], object]]:
        case_id, office = self.case_id, self.office
        return {
            "ack": lambda _: self._letter("acknowledgement", {}),
            "ask": lambda _: self._letter("identity_request", {"reason_of_doubt": DOUBT, "asked_means": "login"}),
            "id": lambda _: identity.establish_identity(
                office,
                case_id=case_id,
                method="email" if self.story.channel == "email" else "telephone",
                checked=CHECKED[self.story.channel],
                on=office.clock.today(),
            ),
            "extend": lambda _: self._letter("delay", {"ground": "complexity", "reasons": REASONS}),
            "letter": lambda _: self._letter("refusal", {}),
            "tell": lambda _: self._letter("refusal", {"needed_to_identify": NEEDED}),
            "grant": lambda right: self._decide(right, Outcome.GRANTED),
            "refuse": lambda right: self._decide(right, Outcome.REFUSED),
            "none": lambda right: self._decide(right, Outcome.NOT_IDENTIFIED),
            "withdraw": lambda right: self._decide(right, Outcome.WITHDRAWN),
            "close": lambda _: decisions.close_case(office, case_id=case_id),
        }

    def _decide(self, right: Right | None, outcome: Outcome) -> None:
        if right is None:
            raise ValueError("a decision is about a right")
        language = self.details.language
        facts = {
            Outcome.REFUSED: FACTS[language],
            Outcome.NOT_IDENTIFIED: DOUBT[language],
            Outcome.GRANTED: DONE.get(right, ""),
            Outcome.WITHDRAWN: "",
        }[outcome]
        legal_claims = tuple(g for g in grounds_for(right) if g.value == "legal_claims") or grounds_for(right)[:1]
        decisions.decide(
            self.office,
            case_id=self.case_id,
            right=right,
            outcome=outcome,
            grounds=legal_claims if outcome is Outcome.REFUSED else (),
            facts=facts,
        )

    def _letter(self, kind: str, filled: dict[str, str | dict[str, str]]) -> None:
        language, about = self.details.language, reply.CaseMatter(self.case_id)
        fields = reply.starting_fields(self.office, about=about, kind=kind)
        fields |= {name: value if isinstance(value, str) else value[language] for name, value in filled.items()}
        draft = reply.save_draft(self.office, about=about, kind=kind, language=language, fields=fields)
        reply.finalise(self.office, letter_id=draft.value)
