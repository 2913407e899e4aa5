"""Forgetting for good: holdings, case files and people, with their words in the search indexes.

Inside the transaction the rows go and their bytes are overwritten with zeros. Two things are left then: the older pages
in the log, until `Vault.checkpoint` gives True, and copies that SQLite left in the free space of a page when it split
one, of which `secure_delete` knows nothing: those go only when the whole file is written anew (`VACUUM`). An erasure
must not be reported as done before both.
"""

import json
from collections.abc import Collection

from sqlalchemy import Connection, text

from db.cases import remember_numbers
from db.holding_records import HoldingId
from db.records import CaseId, SubjectId
from db.tables import SEARCH_INDEX_NAMES

FEW_PEOPLE = 50
REBUILD_SHARE = 300  # where one in so many goes, making the indexes anew costs less than taking words out one by one

_HOLDINGS = (
    "SELECT value FROM json_each(:holdings) "
    "UNION SELECT id FROM holding WHERE case_id IN (SELECT value FROM json_each(:cases))"
)

_OBJECTS_NO_MORE = (
    "DELETE FROM suppression WHERE subject_id IN (SELECT value FROM json_each(:people)) AND NOT EXISTS "
    "(SELECT 1 FROM subject_fact f WHERE f.subject_id = suppression.subject_id AND f.kind = 'marketing_objection')"
)


def erase(
    con: Connection,
    *,
    holding_ids: Collection[HoldingId] = (),
    subject_ids: Collection[SubjectId] = (),
    case_ids: Collection[CaseId] = (),
) -> None:
    """Erase these, with all that hangs on them; an id that is gone already is no harm.

    Args:
        holding_ids: go with their facts, and with the holds that were on nothing else.
        subject_ids: go with contacts, addresses, facts, holds, disclosures, letters and the words they are found by;
            what the list of those who want no marketing says of them stays, without the person.
        case_ids: go with their messages, letters, rights and the holding of their file.

    Raises:
        sqlalchemy.exc.IntegrityError: one of the people has a case or a holding that is not among these.
    """
    ids = {"holdings": _listed(holding_ids), "cases": _listed(case_ids)}
    _erase_holdings(con, ids)
    remember_numbers(con, case_ids)
    con.execute(text("DELETE FROM cases WHERE id IN (SELECT value FROM json_each(:cases))"), {"cases": ids["cases"]})
    if subject_ids:
        _erase_people(con, subject_ids)


def _erase_holdings(con: Connection, ids: dict[str, str]) -> None:
    holds = list(
        con.execute(text(f"SELECT DISTINCT hold_id FROM hold_holding WHERE holding_id IN ({_HOLDINGS})"), ids).scalars()  # noqa: S608 - constants
    )
    con.execute(text(f"DELETE FROM holding WHERE id IN ({_HOLDINGS})"), ids)  # noqa: S608 - constants
    # Its reason tells of what is gone, and a hold on the file of a case without a person would be left for good.
    on_nothing = text(
        "DELETE FROM hold WHERE id IN (SELECT value FROM json_each(:holds)) "
        "AND NOT EXISTS (SELECT 1 FROM hold_holding WHERE hold_id = hold.id)"
    )
    con.execute(on_nothing, {"holds": _listed(holds)})


def _erase_people(con: Connection, subject_ids: Collection[SubjectId]) -> None:
    people = _listed(subject_ids)
    many = _is_many(con, len(subject_ids))
    if not many:
        _forget_words(con, people)
    con.execute(text(_OBJECTS_NO_MORE), {"people": people})
    con.execute(text("DELETE FROM subject WHERE id IN (SELECT value FROM json_each(:people))"), {"people": people})
    if many:
        for index in SEARCH_INDEX_NAMES:  # never by 'optimize': it may leave the words of what was deleted
            con.exec_driver_sql(f"INSERT INTO {index}({index}) VALUES ('rebuild')")  # noqa: S608 - a constant


def _forget_words(con: Connection, people: str) -> None:
    for index in SEARCH_INDEX_NAMES:
        forget = (
            f"INSERT INTO {index}({index}, rowid, search_text) SELECT 'delete', id, search_text FROM subject "  # noqa: S608
            "WHERE id IN (SELECT value FROM json_each(:people))"
        )
        con.execute(text(forget), {"people": people})


def _is_many(con: Connection, people: int) -> bool:
    if people <= FEW_PEOPLE:
        return False
    return people * REBUILD_SHARE > int(con.execute(text("SELECT count(*) FROM subject")).scalar_one())


def _listed(ids: Collection[int]) -> str:
    return json.dumps(list(ids))
