"""Random acts at a desk, one after another: whatever happens, what is promised about erasing holds after each."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from db import cases, holds, journal, subjects, tombstones
from db.categories import categories
from db.holdings import holdings_by_ids, person_facts
from db.keys import new_data_key
from db.records import CaseId, Profile, SubjectId
from db.vault import Connection, create_vault
from desktop.clock import FixedClock
from desktop.knowledge import office_for
from desktop.procedures import decisions, directory, holding_facts, holdings, identity, intake, purges
from desktop.procedures import holds as desk_holds
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Done, Office
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import Decision
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import HOLDING_FACTS, FactKind
from desktop.rules.reckoning import HoldPeriod, Reckoning, reckon
from desktop.rules.rights import Right
from tests.db.page_reader import pages

BEGIN = datetime(2026, 3, 4, 11, tzinfo=UTC)
CATEGORIES = (
    ("3.1 A", "", "bluedolphin"),
    ("3.1 A", "", "intercom"),
    ("3.1 B", "", "bluedolphin"),
    ("3.1 D", "", "hubspot"),
    ("3.2 B", "", "hotjar"),
    ("3.2 E", "", "hubspot"),
    ("3.3 A", "", "mailbox"),
    ("3.4 A", "", "mailbox"),
)
PERSON_KINDS = (FactKind.ACCOUNT_STARTED, FactKind.ACCOUNT_ENDED, FactKind.LAST_CONTACT, FactKind.MARKETING_OBJECTION)
OWN_KINDS = (FactKind.COLLECTED, FactKind.CONSENT_WITHDRAWN, FactKind.APPLICATION_COMPLETED, FactKind.ERASURE_GRANTED)
picks = st.integers(min_value=0, max_value=10_000)  # the choice among what there happens to be
ages = st.integers(min_value=0, max_value=3000)  # days ago
seen: Counter[str] = Counter()


class Desk(RuleBasedStateMachine):
    """A desk with its own vault; every rule is an act of an employee, refused or not."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.clock = FixedClock(BEGIN)
        profile = Profile(organisation="Voorbeeld B.V.", employee="Mila Bakker")
        vault = create_vault(Path(self._folder.name) / "vault", new_data_key(), profile, BEGIN)
        self.office: Office = office_for(vault, self.clock)
        self.people: list[int] = []
        self.undos: list[Callable[[], Done[Any]]] = []
        self.born = 0
        self.chain: list[bytes] = []
        self.gone: set[tuple[str, int]] = set()

    def teardown(self) -> None:
        self.office.vault.close()
        self._folder.cleanup()

    @initialize(
        category=st.sampled_from(CATEGORIES[:3]), number=st.integers(min_value=1, max_value=3), old_case=st.booleans()
    )
    def a_desk_with_old_data(self, category: tuple[str, str, str], number: int, old_case: bool) -> None:
        facts = {FactKind.COLLECTED if category[0] == "3.1 B" else FactKind.ACCOUNT_ENDED: self.ago(2000)}
        for _ in range(number):
            self.somebody_comes("hotjar")
            holdings.add_holdings(self.office, person_id=self.people[-1], categories=[category], facts=facts)
        if old_case:
            self.clock.instant -= timedelta(days=1600)
            self.a_request_comes(0, closed=True)
            self.clock.instant += timedelta(days=1600)

    # ── acts ────────────────────────────────────────────────────────────────
    @rule(kind=st.sampled_from(["hotjar", "bluedolphin_user"]))
    def somebody_comes(self, kind: str) -> None:
        self.born += 1
        word = f"xantippe{self.born:03}q"
        details = PersonDetails(
            first_name="Ada",
            surname=word.capitalize(),
            function=f"Functie {word}",
            contacts=(("email", f"{word}@voorbeeld.example"),),
            identifiers=((kind, f"id-{word}"),),
        )
        self.people.append(self.act(lambda: directory.keep_person(self.office, details=details), keep_undo=False))

    @precondition(lambda self: self.people)
    @rule(who=picks, category=st.sampled_from(CATEGORIES), kind=st.sampled_from(PERSON_KINDS + OWN_KINDS), age=ages)
    def data_are_registered(self, who: int, category: tuple[str, str, str], kind: FactKind, age: int) -> None:
        facts = {kind: self.ago(age)}
        person = self.one_of(self.people, who)
        self.act(lambda: holdings.add_holdings(self.office, person_id=person, categories=[category], facts=facts))

    @precondition(lambda self: self.people)
    @rule(who=picks, kind=st.sampled_from(PERSON_KINDS), age=ages, known=st.booleans())
    def a_fact_is_noted(self, who: int, kind: FactKind, age: int, known: bool) -> None:
        person, on = self.one_of(self.people, who), self.ago(age) if known else None
        self.act(lambda: holding_facts.note_person_fact(self.office, person_id=person, kind=kind, on=on))

    @precondition(lambda self: self.held())
    @rule(which=picks, kind=st.sampled_from(sorted(HOLDING_FACTS)), age=ages)
    def a_fact_of_a_holding_is_noted(self, which: int, kind: FactKind, age: int) -> None:
        holding, on = self.one_of(self.held(), which), self.ago(age)
        self.act(lambda: holding_facts.note_fact(self.office, holding_id=holding, kind=kind, on=on))

    @precondition(lambda self: self.held())
    @rule(which=picks, everything=st.booleans(), kind=st.sampled_from(["hold", "restriction"]), age=ages)
    def something_is_held_back(self, which: int, everything: bool, kind: str, age: int) -> None:
        self.hold_back(self.one_of(self.held(), which), everything, kind, age)

    @precondition(lambda self: self.held_back())
    @rule(which=picks)
    def a_hold_is_released(self, which: int) -> None:
        hold = self.one_of(self.held_back(), which)
        self.act(lambda: desk_holds.release_hold(self.office, hold_id=hold, reason="Voorbij"))

    @precondition(lambda self: self.people)
    @rule(who=picks)
    def somebody_is_corrected(self, who: int) -> None:
        details = directory.person(self.office, self.one_of(self.people, who)).details
        changed = replace(details, function=details.function + "!")
        self.act(lambda: directory.keep_person(self.office, details=changed))

    @precondition(lambda self: self.people)
    @rule(who=picks, closed=st.booleans())
    def a_request_comes(self, who: int, closed: bool) -> None:
        person = self.one_of(self.people, who)
        word = directory.person(self.office, person).details.contacts[0][1].partition("@")[0]
        case_id = self.act(
            lambda: intake.open_case(
                self.office,
                received_on=self.clock.today(),
                channel="telephone",
                rights=[(Right.ACCESS, f"Woorden van {word}")],
                person_id=person,
                requester=word,
                language="nl",
            )
        )
        if closed:
            self.close(case_id)

    @precondition(lambda self: self.cases(closed=False))
    @rule(which=picks)
    def a_request_is_closed(self, which: int) -> None:
        self.close(self.one_of(self.cases(closed=False), which))

    @precondition(lambda self: self.cases(closed=True))
    @rule(which=picks)
    def a_request_is_opened_again(self, which: int) -> None:
        case_id = self.one_of(self.cases(closed=True), which)
        self.act(lambda: decisions.reopen_case(self.office, case_id=case_id))

    @precondition(lambda self: len(self.people) > 1)
    @rule(first=picks, second=picks)
    def two_entries_become_one(self, first: int, second: int) -> None:
        keep, drop = self.one_of(self.people, first), self.one_of(self.people, second)
        self.act(lambda: directory.merge_people(self.office, keep_id=keep, drop_id=drop))

    @precondition(lambda self: self.undos)
    @rule()
    def the_last_act_is_undone(self) -> None:
        self.act(self.undos.pop())

    @rule(days=st.integers(min_value=1, max_value=900))
    def time_passes(self, days: int) -> None:
        self.clock.instant += timedelta(days=days)

    @precondition(lambda self: self.due())
    @rule()
    def all_that_is_due_goes(self) -> None:
        self.purge(self.due(), None)

    @precondition(lambda self: self.due())
    @rule(which=picks, everything=st.booleans(), held_meanwhile=st.booleans())
    def some_of_it_is_purged(self, which: int, everything: bool, held_meanwhile: bool) -> None:
        chosen = self.held() if everything else [self.one_of(self.due(), which)]
        self.purge(chosen, (self.one_of(chosen, which), everything) if held_meanwhile else None)

    def purge(self, chosen: list[int], held_meanwhile: tuple[int, bool] | None) -> None:
        purge_id = self.act(lambda: purges.propose(self.office, holding_ids=chosen), keep_undo=False)
        if purge_id is None:
            return
        for task in purges.purge_view(self.office, purge_id).tasks:
            purges.confirm_task(self.office, purge_id=purge_id, system=task.system, done=True)
        if held_meanwhile:
            self.hold_back(*held_meanwhile, "hold", 0)
        self.carry_out(purge_id)

    # ── what is promised ────────────────────────────────────────────────────
    def carry_out(self, purge_id: int) -> None:
        with self.office.vault.read() as con:
            before, held, free = self.all_ids(con), self.really_held(con), self.really_due(con)
            words = self.words_of(con, before)
        if self.act(lambda: purges.carry_out(self.office, purge_id=purge_id)) is None:
            with self.office.vault.read() as con:
                assert self.all_ids(con) == before, "a refused purge changed something"
            purges.drop_purge(self.office, purge_id=purge_id)
            return
        with self.office.vault.read() as con:
            after = self.all_ids(con)
            gone = before - after
            assert all(tombstones.is_gone(con, kind, number) for kind, number in gone)
            assert tombstones.count(con) == len(self.gone) + len(gone)
        holdings_gone = {number for kind, number in gone if kind == "holding"}
        assert holdings_gone, "a purge that erased nothing"
        assert not holdings_gone & held, "something was purged that was held"
        assert holdings_gone <= free, "something was purged that was not due"
        assert purges.purge_view(self.office, purge_id).line.state == "certified"
        forgotten = [words[number] for kind, number in gone if kind == "person"]
        self.no_page_holds([word for some in forgotten for word in some])
        self.gone |= gone
        self.people = [person for person in self.people if ("person", person) not in gone]
        seen.update(holdings=len(holdings_gone), people=len(forgotten), purges=1)
        seen.update(cases=sum(kind == "case" for kind, _ in gone))

    def no_page_holds(self, words: list[bytes]) -> None:
        """Neither table nor index nor log has one of *words* left, also where a page is free; of whoever wanted no
        marketing the list has the address, once in its table and once in its index.
        """
        if not words:
            return
        with self.office.vault.read() as con:
            listed = [str(one).encode() for one in con.exec_driver_sql("SELECT address FROM suppression").scalars()]
        contents = [page.content.lower() for page in pages(self.office.vault.path, self.office.vault._file_key)]
        for word in words:
            address = word + b"@voorbeeld.example"
            for kept in (word, address):
                assert sum(content.count(kept) for content in contents) == 2 * listed.count(address), kept

    @invariant()
    def what_is_stored_is_what_the_rules_say(self) -> None:
        with self.office.vault.read() as con:
            ids = [number for kind, number in self.all_ids(con) if kind == "holding"]
            for holding in holdings_by_ids(con, ids).values():
                fresh, kept = self.reckoned(con, holding), holding.reckoned
                assert (kept.expires_on, kept.due_on, kept.block) == (fresh.expires_on, fresh.due_on, fresh.block)
                assert (kept.lacks, kept.ask_by) == (fresh.lacks or "", fresh.ask_by)

    @invariant()
    def the_counts_are_real(self) -> None:
        with self.office.vault.read() as con:
            kept = "SELECT category_id, block, due_on, holdings, lacking FROM holding_count"
            real = "SELECT category_id, block, due_on, count(*), sum(lacks <> '') FROM holding GROUP BY 1, 2, 3"
            assert sorted(con.exec_driver_sql(kept).all()) == sorted(con.exec_driver_sql(real).all())
            wrong = "SELECT id FROM subject s WHERE holdings <> (SELECT count(*) FROM holding WHERE subject_id = s.id)"
            assert con.exec_driver_sql(wrong).all() == []

    @invariant()
    def the_journal_only_grows(self) -> None:
        with self.office.vault.read() as con:
            chain = [bytes(mac) for mac in con.exec_driver_sql("SELECT mac FROM journal ORDER BY number").scalars()]
            assert journal.verify(con, self.office.vault.audit_key) is None
        assert chain[: len(self.chain)] == self.chain
        self.chain = chain

    @invariant()
    def nothing_comes_back(self) -> None:
        with self.office.vault.read() as con:
            assert not self.all_ids(con) & self.gone
            assert con.exec_driver_sql("PRAGMA foreign_key_check").all() == []

    # ── looking and doing ───────────────────────────────────────────────────
    def act(self, what: Callable[[], Done[Any]], keep_undo: bool = True) -> Any:
        """Do it; None where the rules forbid it. Any other exception is a bug."""
        try:
            done = what()
        except RuleBroken as refusal:
            seen[refusal.code] += 1
            return None
        if done.undo is not None and keep_undo:
            self.undos.append(done.undo)
        with self.office.vault.read() as con:
            self.people = [person for kind, person in sorted(self.all_ids(con)) if kind == "person"]
        return done.value if done.value is not None else True

    def hold_back(self, holding: int, everything: bool, kind: str, age: int) -> None:
        with self.office.vault.read() as con:
            person = holdings_by_ids(con, [holding])[holding].subject_id
        self.act(
            lambda: desk_holds.place_hold(
                self.office,
                kind=kind,
                person_ids=[person] if everything and person else [],
                holding_ids=None if everything and person else [holding],
                reason="Geschil",
                from_on=self.ago(age),
                review_on=self.clock.today() + timedelta(days=30),
            )
        )

    def close(self, case_id: int) -> None:
        self.act(
            lambda: identity.establish_identity(
                self.office, case_id=case_id, method="telephone", checked="Gebeld", on=self.clock.today()
            ),
            keep_undo=False,
        )
        withdrawn = Decision(right=Right.ACCESS, outcome=Outcome.WITHDRAWN, details={})
        self.act(lambda: decisions.decide(self.office, case_id=case_id, decision=withdrawn), keep_undo=False)
        self.act(lambda: decisions.close_case(self.office, case_id=case_id))

    def ago(self, days: int) -> date:
        return self.clock.today() - timedelta(days=days)

    @staticmethod
    def one_of(choices: list[int], number: int) -> int:
        return choices[number % len(choices)]

    def all_ids(self, con: Connection) -> set[tuple[str, int]]:
        tables = {"person": "subject", "holding": "holding", "case": "cases"}
        return {
            (kind, number)
            for kind, table in tables.items()
            for number in con.exec_driver_sql(f"SELECT id FROM {table}").scalars()  # noqa: S608 - constants
        }

    def held(self) -> list[int]:
        with self.office.vault.read() as con:
            return sorted(number for kind, number in self.all_ids(con) if kind == "holding")

    def due(self) -> list[int]:
        with self.office.vault.read() as con:
            today = self.clock.today().isoformat()
            return list(con.exec_driver_sql("SELECT id FROM holding WHERE due_on <= ? ORDER BY id", (today,)).scalars())

    def cases(self, *, closed: bool) -> list[int]:
        with self.office.vault.read() as con:
            ids = sorted(number for kind, number in self.all_ids(con) if kind == "case")
            found = [cases.fetch_case(con, CaseId(number)) for number in ids]
        return [int(case.id) for case in found if case is not None and case.id and bool(case.closed_on) is closed]

    def held_back(self) -> list[int]:
        with self.office.vault.read() as con:
            return list(con.exec_driver_sql("SELECT id FROM hold WHERE released_on IS NULL ORDER BY id").scalars())

    def really_held(self, con: Connection) -> set[int]:
        """The holdings under a hold, from the holds alone."""
        rows = con.exec_driver_sql(
            "SELECT h.id FROM holding h JOIN hold ON hold.subject_id = h.subject_id AND hold.everything = 1 "
            "WHERE hold.released_on IS NULL UNION SELECT hh.holding_id FROM hold_holding hh "
            "JOIN hold ON hold.id = hh.hold_id WHERE hold.released_on IS NULL"
        )
        return set(rows.scalars())

    def really_due(self, con: Connection) -> set[int]:
        """The holdings whose day has come, by rules asked about this very day."""
        ids = [number for kind, number in self.all_ids(con) if kind == "holding"]
        due = {number: self.reckoned(con, holding).due_on for number, holding in holdings_by_ids(con, ids).items()}
        return {int(number) for number, on in due.items() if on is not None and on <= self.clock.today()}

    def words_of(self, con: Connection, ids: set[tuple[str, int]]) -> dict[int, list[bytes]]:
        """What only this person brought into the vault, by id."""
        found = {}
        for kind, number in ids:
            subject = subjects.fetch_subject(con, SubjectId(number)) if kind == "person" else None
            if subject is not None:
                found[number] = [contact.value.partition("@")[0].encode() for contact in subject.contacts]
        return found

    def reckoned(self, con: Connection, holding: Any) -> Reckoning:
        category = categories(con)[holding.category_id]
        terms = self.office.shelf.terms(category.version, category.activity, category.item_group)
        facts = person_facts(con, holding.subject_id) if holding.subject_id else {}
        placed = holds.holds_on(con, [holding.id]).get(holding.id, ())
        return reckon(
            terms,
            {FactKind(kind): on for kind, on in facts.items()},
            {FactKind(kind): on for kind, on in holding.facts.items()},
            [HoldPeriod(hold.kind, hold.from_on, hold.released_on) for hold in placed],
        )


@pytest.mark.slow
def test_random_acts():
    seen.clear()
    run_state_machine_as_test(
        Desk,
        settings=settings(
            max_examples=15,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert seen["holdings"] > 0, "nothing was ever purged: the test says nothing"
    assert seen["people"] > 0


def test_of_whoever_wanted_no_marketing_the_address_stays_and_nothing_else():
    desk = Desk()
    try:
        desk.a_desk_with_old_data(category=CATEGORIES[0], number=1, old_case=False)
        desk.all_that_is_due_goes()
        desk.somebody_comes(kind="hotjar")
        desk.data_are_registered(age=0, category=("3.1 D", "", "hubspot"), kind=FactKind.MARKETING_OBJECTION, who=0)
        desk.all_that_is_due_goes()
        with desk.office.vault.read() as con:
            assert con.exec_driver_sql("SELECT address FROM suppression").scalars().all() == [
                f"xantippe{desk.born:03}q@voorbeeld.example"
            ]
    finally:
        desk.teardown()
