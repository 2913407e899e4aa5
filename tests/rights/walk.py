"""The way of a request through the desk, from what came in to the archived letter and the closed case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property

from db.holdings import holding_of_case
from db.records import CaseId
from desktop.clock import FixedClock
from desktop.procedures import (
    decisions,
    directory,
    holdings,
    identity,
    intake,
    notice_writing,
    notices,
    package_promises,
    packages,
    purges,
    reply,
    searches,
)
from desktop.procedures.decision_categories import category_choices
from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.lines import PersonDetails
from desktop.procedures.matter import CaseMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.decisions import CategoryChoice, Decision
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from tests.procedures.answer_desk import mail_of
from tests.rights.table import BY_POST, DECIDED, OPENED, RECEIVED, WRITTEN, Both, Cell

PEOPLE = {
    "customer": PersonDetails(
        initials="N.",
        first_name="Noor",
        surname="Terpstra",
        contacts=(("email", "noor.terpstra@voorbeeld.example"),),
        identifiers=(("bluedolphin_user", "bd-4711"), ("hubspot_user", "hs-0815")),
        addresses=(("Dorpsstraat 12", "9251 AB", "Burgum", "NL"),),
        roles=("user",),
    ),
    "visitor": PersonDetails(
        initials="B.",
        surname="Visser",
        contacts=(("email", "b.visser@voorbeeld.example"),),
        identifiers=(("hotjar", "hj-1200"),),
        roles=("visitor",),
    ),
    "nobody": PersonDetails(initials="L.", surname="Niemand", contacts=(("email", "niemand@voorbeeld.example"),)),
}
SENDERS = {who: (one.contacts[0][1], f"{one.initials} {one.surname}") for who, one in PEOPLE.items()} | {
    "stranger": ("onbekend@voorbeeld.example", "Kim Onbekend")
}
ACCOUNT_ENDED = {FactKind.ACCOUNT_ENDED: date(2026, 1, 15)}
WHERE: tuple[tuple[str, str, str, str, Mapping[FactKind, date]], ...] = (
    ("customer", "3.1 A", "", "bluedolphin", ACCOUNT_ENDED),
    ("customer", "3.1 B", "", "bluedolphin", {FactKind.COLLECTED: date(2025, 6, 10)}),
    ("customer", "3.1 C", "", "dynatrace", {FactKind.COLLECTED: date(2025, 9, 20)}),
    ("customer", "3.1 D", "", "hubspot", {FactKind.LAST_CONTACT: date(2025, 12, 1)}),
    ("customer", "3.1 E", "account_ended", "bluedolphin", ACCOUNT_ENDED),
    ("visitor", "3.2 B", "", "hotjar", {FactKind.COLLECTED: date(2025, 11, 5)}),
)
FOUND_IN = {"customer": {"bluedolphin", "intercom", "dynatrace", "hubspot"}, "visitor": {"hotjar"}}
SEARCHED = frozenset(
    {
        (right, outcome)
        for right in (Right.ACCESS, Right.PORTABILITY, Right.ERASURE)
        for outcome in ("granted", "partly_granted")
    }
    | {(right, "nothing_held") for right in Right}
)  # what can be said only once every system was searched


@dataclass(frozen=True)
class Held:
    """One category of the person, as the Retention page shows it."""

    due_on: date | None
    restricted: bool
    facts: Mapping[FactKind, date]


@dataclass
class Walk:
    """One request, in one language, at one desk."""

    office: Office
    language: str
    who: str = "customer"
    case_id: int = 0

    # ── the day ─────────────────────────────────────────────────────────────
    def set_day(self, day: date) -> None:
        assert isinstance(self.office.clock, FixedClock)
        self.office.clock.instant = datetime.combine(day, time(11), UTC)

    def said(self, words: Both | str) -> str:
        return words if isinstance(words, str) else getattr(words, self.language)

    # ── intake, identity, searches ──────────────────────────────────────────
    def come_in(self, *rights: Right, by_post: bool = False) -> None:
        """By post what can come by post; else an e-mail message, read, proposed and opened as proposed."""
        self.set_day(OPENED)
        text = "\r\n".join(self.said(WRITTEN[right]) for right in rights)
        address, name = SENDERS[self.who]
        if by_post or set(rights) <= set(BY_POST):
            self._open("post", rights, {}, note_text=text)
            return
        raw = mail_of(address, f"{self._greeting()},\r\n\r\n{text}", self.said(Both("Verzoek", "Request")), name)
        proposal = intake.propose(self.office, raw)
        asked = {one.right: one.quote for one in proposal.rights}
        assert set(rights) <= asked.keys()
        assert proposal.language == self.language
        assert [one.id for one in proposal.people] == ([self.person_id] if self.person_id else [])
        self._open("email", rights, asked, received_on=proposal.received_on, original=raw, mail=proposal.mail)

    def _greeting(self) -> str:
        return self.said(Both("Geachte heer of mevrouw, ik heb een vraag voor u", "Dear sir or madam, this is for you"))

    def _open(self, channel: str, rights: Iterable[Right], asked: Mapping[Right, str], **more: object) -> None:
        self.case_id = intake.open_case(
            self.office,
            **{  # type: ignore[arg-type]
                "received_on": RECEIVED,
                "channel": channel,
                "rights": [(right, asked.get(right, "")) for right in rights],
                "person_id": self.person_id,
                "requester": SENDERS[self.who][1],
                "language": self.language,
            }
            | more,
        ).value

    @cached_property
    def person_id(self) -> int | None:
        """Of whoever writes, as the directory finds them; None for the stranger."""
        address, _ = SENDERS[self.who]
        return next((one.id for one in directory.people(self.office, address).first()), None)

    def identify(self) -> None:
        checked = self.said(Both("Teruggebeld op het bekende nummer", "Called back on the number we know"))
        identity.establish_identity(
            self.office, case_id=self.case_id, method="telephone", checked=checked, on=self.office.clock.today()
        )

    def ask_who_it_is(self) -> None:
        """The question to someone who cannot be identified; it is not answered."""
        why = Both("wij uw e-mailadres niet kennen", "we do not know your e-mail address")
        self.write("identity_request", reason_of_doubt=self.said(why), asked_means="login")

    def forward(self, cell: Cell) -> None:
        """To the customer who decides, on the day that the decision names, before anybody says that it was done."""
        self.set_day(date.fromisoformat(str(cell.details["forwarded_on"])))
        name, email = str(cell.details["controller_name"]), str(cell.details["controller_contact"])
        notices.forward_request(self.office, case_id=self.case_id, controller=name, email=email)
        self.tell_others()

    def search(self) -> None:
        searches.begin_search(self.office, case_id=self.case_id)
        for line in searches.searches_of(self.office, self.case_id).lines:
            if line.state == "open":
                state = "found" if line.system in FOUND_IN.get(self.who, ()) or line.registered else "nothing"
                searches.record_search(self.office, search_id=line.id, state=state, note_text=self.who)

    def take_back(self) -> None:
        """The person writes that they do not want it any more."""
        address, name = SENDERS[self.who]
        text = self.said(Both("Laat maar, ik trek mijn verzoek in.", "Never mind, I withdraw my request."))
        raw = mail_of(address, text, "Re: 2026-0001", name).replace(b"02 Mar", b"06 Mar")
        proposal = intake.propose(self.office, raw)
        intake.add_message(self.office, case_id=self.case_id, original=raw, mail=proposal.mail)

    # ── deciding, answering, telling others, closing ────────────────────────
    def prepare(self, cell: Cell) -> None:
        """Whatever a decision asks for before it can be taken."""
        match cell.outcome:
            case Outcome.NOT_IDENTIFIED:
                self.ask_who_it_is()
            case Outcome.NOT_OURS:
                self.forward(cell)
            case _ if cell.right is Right.COMPLAINT:
                pass  # its answer discloses no data
            case _:
                self.identify()
        if cell.outcome is Outcome.WITHDRAWN:
            self.set_day(date(2026, 3, 6))
            self.take_back()
        self.set_day(DECIDED)
        if (cell.right, cell.outcome) in SEARCHED:
            self.search()

    def decide(self, cell: Cell) -> None:
        decisions.decide(
            self.office,
            case_id=self.case_id,
            decision=Decision(
                right=cell.right,
                outcome=cell.outcome,
                grounds=cell.grounds,
                facts=self.said(cell.facts),
                request_grounds=cell.why,
                details={name: self.said(words) for name, words in cell.details.items()},
                categories=self._choices(cell),
            ),
            seen_earlier=RefusalGround.EXCESSIVE in cell.grounds,
        )

    def _choices(self, cell: Cell) -> tuple[CategoryChoice, ...]:
        if not cell.parts:
            return ()
        lines = offered(self.office, self.case_id, cell)
        return tuple(
            CategoryChoice(
                holding_id=lines[activity],
                decision=part.do,
                until=part.until,
                ground=part.ground,
                facts=self.said(part.facts),
            )
            for activity, part in cell.parts.items()
        )

    def erase(self, activities: Iterable[str]) -> None:
        """What is due is erased, after every system said that it did so."""
        wanted = set(activities)
        lines = [one.line for one in person_holdings(self.office, self.person_id or 0).holdings]
        ids = [one.id for one in lines if one.activity in wanted]
        purge_id = purges.propose(self.office, holding_ids=ids).value
        for task in purges.purge_view(self.office, purge_id).tasks:
            purges.confirm_task(self.office, purge_id=purge_id, system=task.system, done=True)
        purges.carry_out(self.office, purge_id=purge_id)

    def write(self, kind: str, **filled: object) -> int:
        """A letter of the case, begun as the desk begins it, kept as draft and made final."""
        about = CaseMatter(self.case_id)
        fields = reply.starting_fields(self.office, about=about, kind=kind, language=self.language) | filled
        draft = reply.save_draft(self.office, about=about, kind=kind, language=self.language, fields=fields)
        return reply.finalise(self.office, letter_id=draft.value).value.id

    def tell_others(self) -> None:
        """Give each notice an address, say where needed what was corrected, and write them all."""
        lines = [one for one in notices.notices_of(self.office, self.case_id).lines if one.sent_on is None]
        for one in lines:
            notices.keep_notice(
                self.office,
                notice_id=one.id,
                street="",
                postcode="",
                town="",
                country="NL",
                email=one.email or "privacy@ontvanger.example",
                matching=one.matching,
                data=one.data or one.suggested,
            )
        if lines:
            notice_writing.write_notices(self.office, case_id=self.case_id, notice_ids=[one.id for one in lines])

    def give_package(self, kind: str) -> tuple[str, ...]:
        """Look at each item that must be looked at, let it go along, and build the package; the files in it."""
        for item in packages.package_view(self.office, self.case_id, kind).items:
            if item.state == "to_look":
                packages.choose_item(self.office, case_id=self.case_id, item=item.key, is_included=True)
        given = packages.package_view(self.office, self.case_id, kind).without_file
        built = packages.build_package(self.office, case_id=self.case_id, kind=kind, without_file=given)
        package_promises.keep_built(self.office, built)
        return built.contents

    def close(self) -> None:
        decisions.close_case(self.office, case_id=self.case_id)

    # ── what there is afterwards ────────────────────────────────────────────
    def text(self, letter_id: int) -> str:
        """The archived words; every kind of space as one space, a row of a table as one line."""
        lines = reply.letter_text(self.office, letter_id).splitlines()
        return "\n".join(" ".join(line.split()) for line in lines)

    def held(self) -> dict[str, Held]:
        """What is held of the person apart from the files of requests, by section of the statement."""
        if self.person_id is None:
            return {}
        return {
            one.line.activity: Held(one.line.due_on, one.line.state is RetentionState.RESTRICTED, one.facts)
            for one in person_holdings(self.office, self.person_id).holdings
            if not one.line.case_number
        }

    def restricted(self) -> set[str]:
        return {activity for activity, one in self.held().items() if one.restricted}

    def holds(self) -> list[HoldLine]:
        return list(person_holdings(self.office, self.person_id).holds) if self.person_id else []

    def person_facts(self) -> Mapping[FactKind, date]:
        return person_holdings(self.office, self.person_id).facts if self.person_id else {}

    def file_kept_until(self) -> date | None:
        with self.office.vault.read() as con:
            found = holding_of_case(con, CaseId(self.case_id))
        return found.reckoned.due_on if found else None


def offered(office: Office, case_id: int, cell: Cell) -> dict[str, int]:
    """The holdings that the desk offers to decide on, by section of the statement."""
    lines = category_choices(office, case_id=case_id, right=cell.right, request_grounds=cell.why)
    return {one.activity: one.holding_id for one in lines if not one.case_number}


def fill(office: Office) -> None:
    """The people of the table and what is held of them."""
    ids = {who: directory.keep_person(office, details=one, after_look=True).value for who, one in PEOPLE.items()}
    for who, activity, group, system, facts in WHERE:
        holdings.add_holdings(office, person_id=ids[who], categories=[(activity, group, system)], facts=facts)
