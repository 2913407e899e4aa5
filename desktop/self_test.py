"""Takes a sample e-mail through the whole job in a throw-away vault, and says step by step whether it holds.

Run on every built package: it needs no window, no keyring and no network.
"""

import hashlib
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from db import journal
from db.keys import new_data_key, wipe
from db.records import Profile
from db.vault import create_vault, open_vault
from desktop.clock import FixedClock
from desktop.demo_recipients import fill_in_known
from desktop.knowledge import office_for
from desktop.places import resources
from desktop.procedures import case_file, decisions, directory, holdings, identity, intake, reply
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.case_path import Stage
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.rights import Right
from desktop.self_test_answer import (
    Failed,
    answered_access,
    answered_erasure,
    deadlines,
    expect,
    follow_up,
    hand_over,
    search,
)

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
NAME = "Björn van den Berg"
PROFILE = Profile(
    organisation="ValueBlue B.V.",
    street="Voorbeeldweg 10",
    postcode="3542 AB",
    town="Utrecht",
    email="support@voorbeeld.example",
    employee="Mila Bakker",
)


def self_test() -> int:
    """Run all steps; returns 0 if every one holds, 1 at the first that does not."""
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a Windows console is not UTF-8
    with TemporaryDirectory(prefix="inzage-self-test-") as folder:
        try:
            _Walk(Path(folder) / "vault").run()
        except Failed as finding:
            print(f"FAILED  {finding}")
            return 1
    return 0


class _Walk:
    """One request, from the message to the closed case."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, FixedClock(MONDAY)
        self.key = new_data_key()
        self.raw = (resources() / "demo" / "request.eml").read_bytes()
        self.case_id = 0

    def run(self) -> None:
        vault = create_vault(self.folder, self.key, PROFILE, self.clock.now())
        try:
            self.office = office_for(vault, self.clock)
            steps: tuple[tuple[str, Callable[[], None]], ...] = (
                ("message read, rights and date proposed, case opened", self.open),
                ("two dates, each explained", self.dates),
                ("no decision before identity; identity established", self.identity),
                ("delay notice extends within the month; dates as a calendar file", self.delay),
                ("no access before every system was searched", self.search),
                ("erasure decided per category; one letter answers both rights", self.answer),
                ("letters archived unchangeably with their SHA-256", self.archived),
                ("recipients told, and their letters followed", self.tell_recipients),
                ("package of the data, encrypted", self.hand_over),
                ("case closed, journal whole", self.close),
            )
            for number, (name, step) in enumerate(steps, start=2):
                step()
                print(f"step {number}  ok  {name}")
        finally:
            vault.close()
        self.reopened()
        print("vault   ok  reopens with its key and holds no readable name")

    def open(self) -> None:
        proposal = intake.propose(self.office, self.raw)
        expect(proposal.received_on == date(2026, 2, 28), f"date received is {proposal.received_on}")
        expect(
            {p.right for p in proposal.rights} == {Right.ACCESS, Right.ERASURE},
            f"rights are {proposal.rights}",
        )
        person = PersonDetails(
            first_name="Björn",
            prefix="van den",
            surname="Berg",
            addresses=(("Kastanjelaan 12", "3512 AB", "Utrecht", "NL"),),
            contacts=(("email", proposal.mail.sender_address),),
            identifiers=(("bluedolphin_user", "bd-100042"), ("hubspot_user", "hs-2002")),
            roles=("user",),
        )
        person_id = directory.keep_person(self.office, details=person).value
        started = {FactKind.ACCOUNT_STARTED: date(2023, 5, 1), FactKind.LAST_CONTACT: date(2026, 2, 2)}
        held = (("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot"))
        holdings.add_holdings(self.office, person_id=person_id, categories=held, facts=started)
        expect(len(directory.people(self.office, "vd berg").first()) == 1, "'vd berg' does not find the person")
        self.case_id = intake.open_case(
            self.office,
            received_on=proposal.received_on,
            channel="email",
            rights=[(p.right, p.quote) for p in proposal.rights],
            person_id=person_id,
            requester=proposal.mail.sender_name,
            language=proposal.language,
            original=self.raw,
            mail=proposal.mail,
        ).value
        message = case_file.case_view(self.office, self.case_id).messages[0]
        expect(intake.original_of(self.office, message.id) == self.raw, "the original is not kept byte for byte")

    def dates(self) -> None:
        view = case_file.case_view(self.office, self.case_id)
        expect(view.line.number == "2026-0001", f"number is {view.line.number}")
        expect(view.line.work_to == date(2026, 3, 27), f"work-to date is {view.line.work_to}")
        expect(view.line.limit == date(2026, 3, 30), f"legal limit is {view.line.limit}")
        expect(bool(view.explanation), "the dates are not explained")

    def identity(self) -> None:
        self.refused("decision_before_identity", lambda: self.decide(Right.ACCESS))
        self.letter("acknowledgement", {}, "27 maart 2026")
        self.letter(
            "identity_request",
            {"reason_of_doubt": "Wij kennen uw e-mailadres niet.", "asked_means": "login"},
            "BlueDolphin",
        )
        identity.establish_identity(
            self.office,
            case_id=self.case_id,
            method="bluedolphin_login",
            checked="Ingelogd als bd-100042",
            on=self.office.clock.today(),
        )

    def delay(self) -> None:
        reasons = "Uw gegevens staan in vier systemen."
        self.clock.instant += timedelta(days=7)
        self.letter("delay", {"ground": "complexity", "reasons": reasons}, "Autoriteit Persoonsgegevens")
        view = case_file.case_view(self.office, self.case_id)
        expect(
            view.line.extended and view.line.limit == date(2026, 5, 28),
            f"extended limit is {view.line.limit}",
        )
        self.refused(
            "extension_already",
            lambda: self.letter("delay", {"ground": "complexity", "reasons": reasons}, ""),
        )
        deadlines(self.office, self.case_id, NAME)

    def search(self) -> None:
        self.refused("systems_open", lambda: self.decide(Right.ACCESS))
        search(self.office, self.case_id)

    def answer(self) -> None:
        self.refused("category_without_reason", lambda: self.decide(Right.ERASURE))
        self.decide(Right.ERASURE, "Uw account is nog in gebruik.")
        self.decide(Right.ACCESS)
        fill_in_known(self.office)
        self.refused("reply_not_sent", lambda: decisions.close_case(self.office, case_id=self.case_id))
        self.letter(
            "decision",
            {},
            *("Inzage", "artikel 15", "Wissen van gegevens", "artikel 17", "Uw account is nog in gebruik."),
            *("Autoriteit Persoonsgegevens", "rechtbank", "HubSpot: Verenigde Staten"),
        )

    def archived(self) -> None:
        final = [letter for letter in case_file.case_view(self.office, self.case_id).letters if letter.finalised_at]
        expect(len(final) == 4, f"{len(final)} final letters")
        for letter in final:
            pdf = reply.letter_pdf(self.office, letter.id)
            expect(hashlib.sha256(pdf).hexdigest() == letter.sha256, f"{letter.kind}: SHA-256 differs")
            self.refused("letter_final", partial(reply.drop_draft, self.office, letter_id=letter.id))
        name, draft = reply.mail_draft(self.office, final[-1].id)
        expect(name.endswith(".eml") and b"X-Unsent: 1" in draft, "the e-mail draft is not a draft")

    def tell_recipients(self) -> None:
        self.refused("notices_not_sent", lambda: decisions.close_case(self.office, case_id=self.case_id))
        follow_up(self.office, self.case_id)

    def hand_over(self) -> None:
        hand_over(self.office, self.case_id, NAME)

    def close(self) -> None:
        decisions.close_case(self.office, case_id=self.case_id)
        view = case_file.case_view(self.office, self.case_id)
        expect(view.line.stage is Stage.CLOSED, "the case is not closed")
        acts = [line.act for line in view.journal]
        expect(acts[0] == "case_opened" and acts[-1] == "case_closed", f"journal is {acts}")
        with self.office.vault.read() as con:
            expect(journal.verify(con, self.office.vault.audit_key) is None, "the journal's chain is broken")

    def reopened(self) -> None:
        for file in self.folder.iterdir():
            content = file.read_bytes()
            expect(
                "Björn".encode() not in content and b"Berg" not in content,
                f"{file.name} holds a readable name",
            )
        vault = open_vault(self.folder, self.key)
        wipe(self.key)
        try:
            found = directory.people(office_for(vault, self.clock), "berg").first()
            expect([line.display_name for line in found] == [NAME], "the person is not found after reopening")
        finally:
            vault.close()

    def decide(self, right: Right, facts: str = "") -> None:
        """Access is granted; of an erasure is decided per category, as is proposed, with *facts* for what stays."""
        answered = answered_access() if right is Right.ACCESS else answered_erasure(self.office, self.case_id, facts)
        decisions.decide(self.office, case_id=self.case_id, decision=answered)

    def letter(self, kind: str, filled: dict[str, str], *words: str) -> None:
        """Draft and finalise a letter; *words* must stand in its text."""
        about = reply.CaseMatter(self.case_id)
        fields = reply.starting_fields(self.office, about=about, kind=kind) | filled
        draft = reply.save_draft(self.office, about=about, kind=kind, language="nl", fields=fields)
        final = reply.finalise(self.office, letter_id=draft.value).value
        text = " ".join(reply.letter_text(self.office, final.id).split())
        for word in (NAME, "2026-0001", *words):
            expect(word in text, f"{kind}: '{word}' is not in the letter")

    def refused(self, code: str, act: Callable[[], object]) -> None:
        try:
            act()
        except RuleBroken as broken:
            expect(broken.code == code, f"refused with {broken.code} instead of {code}")
            return
        raise Failed(f"{code}: was not refused")

    office: Office
