"""What a purge of chosen holdings does: the rules are asked about each of them, and nothing is kept or erased here.

The same judgement makes the page that is looked at before, the list of whom to delete elsewhere, and the erasing
itself, so that the three cannot differ.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from db import cases, subjects
from db.categories import categories
from db.disclosures import untold_of_people
from db.holding_records import Category, CategoryId, Holding, HoldingId
from db.holdings import holdings_by_ids
from db.holds import held_categories_elsewhere, held_contacts
from db.profile import fetch_profile
from db.records import CaseId, SubjectId
from db.remains import remains
from db.vault import Connection
from desktop.procedures.case_holdings import DESK
from desktop.procedures.holding_lines import KeptLine, PurgeGroup, PurgePlan
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.package_promises import awaits_data
from desktop.procedures.people import person_line
from desktop.rules.purge_check import why_kept

IN_ANOTHER_PURGE = "in_another_purge"
GONE = "gone"  # removed or purged since it was chosen
LARGE_PURGE = 25  # people; from here on the button waits
MOST_KEPT_SHOWN = 500


@dataclass(frozen=True, slots=True)
class Judged:
    """One holding and why it stays; reason "": it goes."""

    holding: Holding
    category: Category
    reason: str

    @property
    def id(self) -> HoldingId:
        if self.holding.id is None:
            raise LookupError("a holding that was never kept cannot be judged")
        return self.holding.id


@dataclass(frozen=True, slots=True)
class Judgement:
    """All chosen holdings that are still there. leaving: people of whom nothing is left afterwards."""

    judged: tuple[Judged, ...]
    leaving: frozenset[SubjectId]

    @property
    def goes(self) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged if not one.reason)

    @property
    def stays(self) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged if one.reason)

    @property
    def case_ids(self) -> tuple[CaseId, ...]:
        """The case files that go."""
        return tuple(one.holding.case_id for one in self.goes if one.holding.case_id is not None)

    @property
    def people(self) -> frozenset[SubjectId]:
        """The people of the directory of whom something goes."""
        return people_of(self.goes)


def judge(
    office: Office, con: Connection, holding_ids: Collection[int], *, elsewhere: Collection[int] = frozenset()
) -> Judgement:
    """Ask the rules about each holding as it stands now; one that is gone is left out.

    Args:
        elsewhere: holdings that another unfinished purge has; they stay for that one.
    """
    known = categories(con)
    held = holdings_by_ids(con, [HoldingId(holding_id) for holding_id in holding_ids])
    people = {holding.subject_id for holding in held.values() if holding.subject_id is not None}
    asking = _asking(con)
    shared, alike = held_contacts(con, people), held_categories_elsewhere(con, people)
    untold = untold_of_people(con, people)
    judged = []
    for holding in held.values():
        category = known[holding.category_id]
        of_whom = holding.subject_id, category.activity, category.item_group, category.system
        reason = why_kept(
            block=holding.reckoned.block,
            due_on=holding.reckoned.due_on,
            today=office.clock.today(),
            case_is_open=holding.subject_id in asking or _is_open(con, holding.case_id),
            held_elsewhere=holding.subject_id in shared or of_whom in alike,
            has_untold_government_request=holding.subject_id in untold,
        )
        if not reason and holding.id in elsewhere:
            reason = IN_ANOTHER_PURGE
        judged.append(Judged(holding, category, reason))
    return Judgement(tuple(judged), _leaving(con, [one for one in judged if not one.reason]))


def plan_of(office: Office, con: Connection, judgement: Judgement) -> PurgePlan:
    """The judgement as the window shows it."""
    goes, people = judgement.goes, count_people(judgement.goes)
    systems = dict.fromkeys(one.category.system for one in goes if one.category.system != DESK)
    return PurgePlan(
        goes=groups(office, goes),
        stays=groups(office, judgement.stays),
        kept=_kept_lines(con, judgement.stays[:MOST_KEPT_SHOWN]),
        holdings=len(goes),
        people=people,
        leaving=len(judgement.leaving),
        cases=len(judgement.case_ids),
        systems=tuple((code, system_name(office, code)) for code in systems),
        needs_second_look=fetch_profile(con).four_eyes,
        is_large=people >= LARGE_PURGE,
        holding_ids=tuple(int(one.id) for one in goes),
    )


def groups(office: Office, judged: Iterable[Judged]) -> tuple[PurgeGroup, ...]:
    """Count by category and reason, in the order of the statement's activities."""
    together: dict[tuple[CategoryId, str], list[Judged]] = defaultdict(list)
    for one in judged:
        together[one.holding.category_id, one.reason].append(one)
    found = [
        group_of(office, some[0].category, reason, len(some), count_people(some))
        for (_, reason), some in together.items()
    ]
    return tuple(
        sorted(found, key=lambda group: (group.activity, group.group, group.system, group.version, group.reason))
    )


def group_of(office: Office, category: Category, reason: str, holdings: int, people: int) -> PurgeGroup:
    return PurgeGroup(
        activity=category.activity,
        group=category.item_group,
        system=category.system,
        aim=terms_for(office, category).aim,
        version=category.version,
        holdings=holdings,
        people=people,
        reason=reason,
    )


def count_people(judged: Iterable[Judged]) -> int:
    """How many people these are about; the file of a case without a person counts as one."""
    return len({one.holding.subject_id or ("case", one.holding.case_id) for one in judged})


def people_of(judged: Iterable[Judged]) -> frozenset[SubjectId]:
    return frozenset(one.holding.subject_id for one in judged if one.holding.subject_id is not None)


def system_name(office: Office, code: str) -> str:
    return office.systems.name_of(code)


def _asking(con: Connection) -> frozenset[SubjectId]:
    """The people with a request that is not decided yet, or whose data are still to be given: what they ask about does
    not vanish meanwhile.
    """
    found = [row.case for row in cases.open_cases(con)]
    waiting = [case for case in found if any(awaits_data(con, case, right) for right in case.rights)]
    return frozenset(case.subject_id for case in waiting if case.subject_id is not None)


def _is_open(con: Connection, case_id: CaseId | None) -> bool:
    if case_id is None:
        return False
    case = cases.fetch_case(con, case_id)
    return case is not None and case.closed_on is None


def _leaving(con: Connection, going: Sequence[Judged]) -> frozenset[SubjectId]:
    """Those of whom no holding and no case is left when *going* is gone."""
    holdings: dict[SubjectId, int] = defaultdict(int)
    files: dict[SubjectId, int] = defaultdict(int)
    for one in going:
        if one.holding.subject_id is not None:
            holdings[one.holding.subject_id] += 1
            files[one.holding.subject_id] += one.holding.case_id is not None
    left = remains(con, holdings.keys())
    return frozenset(
        person
        for person, number in holdings.items()
        if number == len(left[person].categories) and files[person] == left[person].cases
    )


def _kept_lines(con: Connection, stays: Sequence[Judged]) -> tuple[KeptLine, ...]:
    rows = subjects.rows_for(con, people_of(stays))
    lines = {subject_id: person_line(row) for subject_id, row in rows.items()}
    return tuple(
        KeptLine(
            holding_id=int(one.id),
            person=_person(con, one.holding, {key: line.list_name or line.email for key, line in lines.items()}),
            activity=one.category.activity,
            system=one.category.system,
            reason=one.reason,
            until=_until(one),
        )
        for one in stays
    )


def _person(con: Connection, holding: Holding, names: Mapping[SubjectId, str]) -> str:
    if holding.subject_id is not None:
        return names.get(holding.subject_id, "")
    case = cases.fetch_case(con, holding.case_id) if holding.case_id is not None else None
    return case.number if case else ""


def _until(one: Judged) -> date | None:
    return one.holding.reckoned.due_on if one.reason == "not_due" else None
