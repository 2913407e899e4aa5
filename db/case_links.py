"""Which cases came in one letter, and which repeats which."""

from sqlalchemy import Connection, delete, or_, select

from db.keeping import keep_keyed
from db.records import CaseId
from db.request_records import CaseLink
from db.request_tables import case_link as table


def keep_link(con: Connection, link: CaseLink) -> None:
    """Keep a link, in the place of one between the same two cases.

    Raises:
        sqlalchemy.exc.IntegrityError: the kind is unknown, or one of the cases is gone.
    """
    keep_keyed(con, table, {"case_id": link.case_id, "other_id": link.other_id}, {"kind": link.kind})


def drop_link(con: Connection, link: CaseLink) -> None:
    """Forget the link between these two cases; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.case_id == link.case_id, table.c.other_id == link.other_id))


def links_of(con: Connection, case_id: CaseId) -> tuple[CaseLink, ...]:
    """Give the links from and to a case, by case."""
    both_ways = or_(table.c.case_id == case_id, table.c.other_id == case_id)
    found = con.execute(select(table).where(both_ways).order_by(table.c.case_id, table.c.other_id))
    return tuple(CaseLink(CaseId(row.case_id), CaseId(row.other_id), row.kind) for row in found)
