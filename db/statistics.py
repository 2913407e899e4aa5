"""What the yearly figures are made of: the cases that are there, and the bare numbers of those that were purged."""

import json
from collections.abc import Mapping

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from db.cases import all_page
from db.holding_records import CaseStatistic
from db.holding_tables import case_statistic as table
from db.records import Case, CaseId

_PAGE = 1000
_NO_CASE = 2**63 - 1


def keep_case_statistics(con: Connection, rows: Mapping[CaseId, CaseStatistic]) -> None:
    """Keep the numbers of cases that go; a case that has them already keeps them as they are."""
    values = [
        {
            "id": case_id,
            "received_month": row.received_month,
            "channel": row.channel,
            "rights": json.dumps(row.rights),
            "days": row.days,
            "in_time": int(row.in_time),
            "extended": int(row.extended),
        }
        for case_id, row in rows.items()
    ]
    if values:
        con.execute(insert(table).on_conflict_do_nothing(index_elements=[table.c.id]), values)


def case_statistics(con: Connection, year: int) -> tuple[CaseStatistic, ...]:
    """Give the numbers of the purged cases that were received in *year*, oldest month first."""
    wanted = select(table).where(table.c.received_month.between(f"{year:04}-", f"{year:04}-~"))
    return tuple(
        CaseStatistic(
            received_month=row.received_month,
            channel=row.channel,
            rights=tuple((right, outcome) for right, outcome in json.loads(row.rights)),
            days=row.days,
            in_time=bool(row.in_time),
            extended=bool(row.extended),
        )
        for row in con.execute(wanted.order_by(table.c.received_month, table.c.id))
    )


def live_cases(con: Connection, year: int) -> tuple[Case, ...]:
    """Give the cases that are there and were received in *year*, open and closed, the one received last at the head."""
    found: list[Case] = []
    anchor = (f"{year:04}-12-31", _NO_CASE)
    while True:
        page = [row.case for row in all_page(con, _PAGE, anchor)]
        new = [case for case in page if case.received_on.year == year and case.id != anchor[1]]
        found += new
        if len(page) < _PAGE or page[-1].received_on.year < year or page[-1].id is None:
            return tuple(found)
        anchor = (page[-1].received_on.isoformat(), page[-1].id)
