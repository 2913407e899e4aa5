"""What the demo holds of its invented people: events, holds, a purge that was done, one that waits, disclosures."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from random import Random

from desktop.demo_days import Act
from desktop.knowledge import load_statement, statement_text
from desktop.procedures import (
    disclosures,
    holdings,
    holds,
    purge_lists,
    purges,
    retention_list,
    statement_versions,
    suppression,
)
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from desktop.rules.terms import terms_of

Person = tuple[int, PersonDetails]
Category = tuple[str, str, str]
Facts = dict[FactKind, date]
Ago = Callable[[int, int], date]  # a day between so many and so many days before the stock-taking

STOCK_TAKEN = 45  # days ago: the desk wrote down what it holds
PURGED = 20  # days ago
UNCOVERED = 6  # people for whom nobody wrote anything down
MOST_PURGED = 10
COLLEAGUE = "Sam de Wit"
NEXT_STATEMENT = (  # text of the file, and what the next version says instead
    ('version = "1.1"', 'version = "1.2"'),
    ("date = 2024-11-12", "date = {today}"),
    ('trigger = { event = "account_ended" }\nperiod = "P13M"', 'trigger = { event = "account_ended" }\nperiod = "P6M"'),
    ('"last_action"] }\nperiod = "P4Y"', '"last_action"] }\nperiod = "P5Y"'),
    ('    { nl = "Demografische gegevens", en = "Demographic data" },\n', ""),
)
HOLD_REASON = "Geschil over een betwiste factuur; onze advocaat vraagt alles te bewaren."
RESTRICTION_REASON = "De juistheid van de gegevens wordt betwist; tot de controle klaar is alleen bewaren."
TAX_LAW = "artikel 53 Algemene wet inzake rijksbelastingen"
POLICE_LAW = "artikel 126nd Wetboek van Strafvordering"
BAN_LAW = "artikel 126bb Wetboek van Strafvordering"


def retention_acts(
    office: Office, people: Sequence[Person], random: Random, registered: Collection[int] = ()
) -> tuple[Act, ...]:
    """How the desk came to know what it holds of *people*, and what it did with it since.

    Args:
        registered: the people of whom it was written down before.
    """
    return (
        Act(STOCK_TAKEN, partial(_take_stock, office, people, random, registered)),
        Act(STOCK_TAKEN, partial(_hold, office)),
        Act(PURGED, partial(_purge, office, registered, certified=True)),
        Act(4, partial(_disclose, office, people)),
        Act(2, partial(_complete_applications, office, people, random)),
        Act(2, partial(_purge, office, (), certified=False)),
        Act(1, partial(_load_next_statement, office)),
    )


def _take_stock(office: Office, people: Sequence[Person], random: Random, registered: Collection[int]) -> None:
    day, statement = office.clock.today(), load_statement()
    objected = {line.person_id for line in suppression.no_marketing(office)}
    for person_id, details in people[:-UNCOVERED]:
        if person_id in registered:
            continue
        for categories, facts in _held(details, day, random):
            kept = [
                category
                for category in categories
                if person_id not in objected or not terms_of(statement, *category[:2]).direct_marketing
            ]
            if kept:
                holdings.add_holdings(office, person_id=person_id, categories=kept, facts=facts)


def _held(details: PersonDetails, day: date, random: Random) -> Iterator[tuple[list[Category], Facts]]:
    """What is held of somebody in each of their roles."""

    def ago(least: int, most: int) -> date:
        return day - timedelta(days=random.randint(least, most))

    for role in details.roles:
        if role == "user":
            yield _of_user(ago, random)
        elif role == "visitor":
            newsletter = random.random() < 0.5
            facts = _mostly({FactKind.COLLECTED: ago(10, 790)}, random)
            facts |= {FactKind.CONSENT_GIVEN: ago(60, 1500)} if newsletter else {}
            more = [("3.2 E", "", "hubspot")] if newsletter else []
            yield [("3.2 B", "", "google_analytics"), ("3.2 B", "", "hotjar"), *more], facts
        elif role == "applicant":
            yield [("3.3 A", "", "mailbox")], {FactKind.COLLECTED: ago(1, 20)}
        else:
            yield [("3.4 A", "", "hubspot")], _mostly({FactKind.LAST_CONTACT: ago(1, 1560)}, random)


def _of_user(ago: Ago, random: Random) -> tuple[list[Category], Facts]:
    facts = {FactKind.ACCOUNT_STARTED: ago(900, 2400)}
    if random.random() < 0.45:
        facts[FactKind.ACCOUNT_ENDED] = ago(5, 425)
    facts |= {FactKind.LAST_CONTACT: ago(1, 500), FactKind.LAST_ACTION: ago(1, 700)}
    facts |= _mostly({FactKind.COLLECTED: ago(1, 745)}, random)
    own: list[Category] = [("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot")]
    own += [("3.1 B", "", "bluedolphin"), ("3.1 C", "", "dynatrace")]
    if random.random() < 0.25:
        own.append(("3.1 E", "account_ended", "bluedolphin"))
        facts[FactKind.CONSENT_GIVEN] = ago(100, 800)
    return own, facts


def _mostly(facts: Facts, random: Random) -> Facts:
    """Now and then nobody wrote down when it began."""
    return facts if random.random() < 0.94 else {}


def _ids(office: Office, state: RetentionState, limit: int, activity: str = "") -> tuple[int, ...]:
    return retention_list.holding_ids(office, RetentionFilter(state=state, activity=activity), limit)


def _people_of(office: Office, activity: str, count: int) -> list[int]:
    first = retention_list.retention(office, RetentionFilter(activity=activity)).first()
    return list(dict.fromkeys(line.person_id for line in first if line.person_id is not None))[:count]


def _hold(office: Office) -> None:
    day = office.clock.today()
    in_dispute = _people_of(office, "3.1 A", 3)
    for person_id, weeks in zip(in_dispute, (5, 12, 26), strict=False):
        review_on = day + timedelta(weeks=weeks)
        holds.place_hold(
            office,
            kind="hold",
            person_ids=[person_id],
            holding_ids=None,
            reason=HOLD_REASON,
            from_on=day - timedelta(days=10),
            review_on=review_on,
        )
    contested = _ids(office, RetentionState.OVERDUE, 2, "3.4 A") + _ids(office, RetentionState.ACTIVE, 1, "3.2 B")
    holds.place_hold(
        office,
        kind="restriction",
        person_ids=[],
        holding_ids=contested,
        reason=RESTRICTION_REASON,
        from_on=day,
        review_on=day + timedelta(weeks=10),
    )


def _purge(office: Office, first: Collection[int], *, certified: bool) -> None:
    """first: the people of whom all that is overdue goes along."""
    theirs = [
        held.line.id
        for person_id in sorted(first)
        for held in person_holdings(office, person_id).holdings
        if held.line.state is RetentionState.OVERDUE
    ]
    chosen = dict.fromkeys((*theirs, *_ids(office, RetentionState.OVERDUE, MOST_PURGED)))
    purge_id = purges.propose(office, holding_ids=tuple(chosen)[:MOST_PURGED]).value
    if not certified:
        return
    view = purge_lists.purge_view(office, purge_id)
    if view.may_approve:
        purges.approve(office, purge_id=purge_id, by=COLLEAGUE)
    for task in view.tasks:
        purges.confirm_task(office, purge_id=purge_id, system=task.system, done=True)
    purges.carry_out(office, purge_id=purge_id)


def _disclose(office: Office, people: Sequence[Person]) -> None:
    day = office.clock.today()
    one, two, three = [person_id for person_id, details in people[:-UNCOVERED] if "user" in details.roles][20:23]
    disclosures.register_disclosure(
        office,
        person_id=one,
        recipient="Belastingdienst",
        ground="authority_request",
        is_government=True,
        requested_on=day - timedelta(days=2),
        disclosed_on=day,
        law=TAX_LAW,
        data="Naam, adres en drie facturen van vorig jaar.",
    )
    disclosures.register_disclosure(
        office,
        person_id=two,
        recipient="Politie, eenheid Midden-Nederland",
        ground="authority_request",
        is_government=True,
        requested_on=day - timedelta(days=20),
        disclosed_on=day - timedelta(days=12),
        law=POLICE_LAW,
        data="Tijdstippen van in- en uitloggen in de laatste drie maanden.",
        ban_law=BAN_LAW,
        ban_until=day + timedelta(days=75),
    )
    disclosures.register_disclosure(
        office,
        person_id=three,
        recipient="Voorbeeldadvocaten B.V.",
        ground="claims",
        is_government=False,
        requested_on=None,
        disclosed_on=day - timedelta(days=30),
        law="",
        data="Correspondentie over de betwiste factuur.",
    )


def _complete_applications(office: Office, people: Sequence[Person], random: Random) -> None:
    """Applications end, and some applicants say whether their data may stay for a year."""
    day = office.clock.today()
    for person_id, details in people[:-UNCOVERED]:
        if "applicant" not in details.roles:
            continue
        for held in person_holdings(office, person_id).holdings:
            if held.line.activity != "3.3 A" or random.random() < 0.2:
                continue
            completed = day - timedelta(days=random.randint(0, 31))
            holding_id = held.line.id
            holdings.note_fact(office, holding_id=holding_id, kind=FactKind.APPLICATION_COMPLETED, on=completed)
            if random.random() < 0.4:
                wish = random.choice((FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED))
                holdings.note_fact(office, holding_id=holding_id, kind=wish, on=completed)


def _load_next_statement(office: Office) -> None:
    text = statement_text()
    for said, instead in NEXT_STATEMENT:
        text = text.replace(said, instead.replace("{today}", office.clock.today().isoformat()), 1)
    statement_versions.load_version(office, text=text.encode())
