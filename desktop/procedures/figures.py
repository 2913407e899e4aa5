"""The year's figures on requests, the same before and after the files of that year were purged."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from db.cases import cases_received
from db.holding_records import CaseStatistic
from db.records import Case, CaseId
from db.statistics import case_statistics, live_cases
from db.vault import Connection
from desktop.procedures.answered import first_answers
from desktop.procedures.case_facts import deadline_of
from desktop.procedures.office import Office
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right

FIRST_YEAR = 2018  # the GDPR applies since 25 May 2018


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Requests received in one year. Each right of a request counts once in by_right and, decided, in by_outcome.

    by_right_and_outcome: None stands for undecided.
    in_time: closed, and answered by the last day. late: answered after it, or past it without an answer. refused:
    requests of which a right was refused. average_days: from receipt to the answer, over what is closed; None where
    nothing is. The answer is the first, where a right was decided anew.
    """

    year: int
    received: int
    closed: int
    by_right: Mapping[Right, int]
    by_outcome: Mapping[Outcome, int]
    by_right_and_outcome: Mapping[tuple[Right, Outcome | None], int]
    in_time: int
    late: int
    extended: int
    refused: int
    average_days: float | None


def figures(office: Office, year: int) -> Figures:
    """Count the requests received in *year*; a purged file counts by what was kept of it, without a person.

    Source: GDPR art. 5(2) and 12(3): the controller must be able to show that answers came in time.
    """
    with office.vault.read() as con:
        kept = case_statistics(con, year)
        live = live_cases(con, year)
        answered = first_answers(con, live)
    done = [*kept, *(_statistic(office, case, answered[_id(case)]) for case in live if case.closed_on)]
    waiting = [case for case in live if not case.closed_on]
    limits = [deadline_of(office, case) for case in waiting]
    today = office.clock.today()
    rights = [pair for one in done for pair in one.rights]
    rights += [(right.right, right.outcome or "") for case in waiting for right in case.rights]
    outcomes = [[outcome for _, outcome in one.rights] for one in done]
    outcomes += [[right.outcome or "" for right in case.rights] for case in waiting]
    in_time = sum(one.in_time for one in done)
    until = [answered.get(_id(case), today) for case in waiting]
    late = sum(day > limit.limit for day, limit in zip(until, limits, strict=True))
    return Figures(
        year=year,
        received=len(done) + len(waiting),
        closed=len(done),
        by_right=dict(Counter(Right(right) for right, _ in rights)),
        by_outcome=dict(Counter(Outcome(outcome) for _, outcome in rights if outcome)),
        by_right_and_outcome=dict(Counter((Right(right), Outcome(out) if out else None) for right, out in rights)),
        in_time=in_time,
        late=len(done) - in_time + late,
        extended=sum(one.extended for one in done) + sum(limit.extended for limit in limits),
        refused=sum(Outcome.REFUSED in of_one for of_one in outcomes),
        average_days=sum(one.days for one in done) / len(done) if done else None,
    )


def years(office: Office) -> tuple[int, ...]:
    """The years in which a request came in, purged ones too, the latest first; this year is always among them."""
    this_year = office.clock.today().year
    with office.vault.read() as con:
        oldest = next(cases_received(con, date.min, date.max), None)
        first = min(FIRST_YEAR, oldest.case.received_on.year) if oldest else FIRST_YEAR
        return tuple(
            year
            for year in range(this_year, first - 1, -1)
            if year == this_year
            or case_statistics(con, year)
            or next(cases_received(con, date(year, 1, 1), date(year, 12, 31)), None)
        )


def statistics_of(office: Office, con: Connection, closed: Mapping[CaseId, Case]) -> dict[CaseId, CaseStatistic]:
    """What is kept of files that are purged; asked while their letters are still there: a month, codes and counts."""
    answered = first_answers(con, closed.values())
    return {case_id: _statistic(office, case, answered[case_id]) for case_id, case in closed.items()}


def _statistic(office: Office, case: Case, answered_on: date) -> CaseStatistic:
    limits = deadline_of(office, case)
    return CaseStatistic(
        received_month=f"{case.received_on:%Y-%m}",
        channel=case.channel,
        rights=tuple((right.right, right.outcome or "") for right in case.rights),
        days=(answered_on - case.received_on).days,
        in_time=answered_on <= limits.limit,
        extended=limits.extended,
    )


def _id(case: Case) -> CaseId:
    return CaseId(case.id or 0)
