"""Packages of a person's data: what of each item goes in, and that a package was made."""

import json
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from db.keeping import keep_keyed
from db.records import CaseId
from db.request_records import Package, PackageChoice
from db.request_tables import package, package_choice
from db.spelling import instant, instant_text


def keep_choice(con: Connection, case_id: CaseId, choice: PackageChoice) -> None:
    """Keep what of one item goes into the package of a case, in the place of what was chosen before."""
    values = {
        "is_included": int(choice.is_included),
        "left_out": choice.left_out,
        "strikes": json.dumps(choice.strikes, ensure_ascii=False),
    }
    keep_keyed(con, package_choice, {"case_id": case_id, "item": choice.item}, values)


def drop_choice(con: Connection, case_id: CaseId, item: str) -> None:
    """Forget what was chosen for one item; nothing happens where nothing was."""
    of_item = (package_choice.c.case_id == case_id, package_choice.c.item == item)
    con.execute(delete(package_choice).where(*of_item))


def choices_of(con: Connection, case_id: CaseId) -> dict[str, PackageChoice]:
    """Give what was chosen for the items of a case, by item; one of which nothing was chosen is not there."""
    wanted = select(package_choice).where(package_choice.c.case_id == case_id).order_by(package_choice.c.item)
    return {row.item: _choice(row) for row in con.execute(wanted)}


def keep_package(con: Connection, made: Package) -> int:
    """Note that a package was made; its content is not kept.

    Returns:
        The number of the package.
    """
    values = {
        "case_id": made.case_id,
        "kind": made.kind,
        "built_at": instant_text(made.built_at),
        "built_by": made.built_by,
        "sha256": made.sha256,
        "bytes": made.bytes,
        "is_encrypted": int(made.is_encrypted),
        "contents": json.dumps(made.contents, ensure_ascii=False),
    }
    return int(con.execute(insert(package).values(values).returning(package.c.id)).scalar_one())


def packages_of(con: Connection, case_id: CaseId) -> tuple[Package, ...]:
    """Give the packages that were made for a case, the oldest first."""
    return tuple(map(_package, con.execute(select(package).where(package.c.case_id == case_id).order_by(package.c.id))))


def _choice(row: Row[Any]) -> PackageChoice:
    return PackageChoice(
        item=row.item,
        is_included=bool(row.is_included),
        left_out=row.left_out,
        strikes=tuple((passage, why) for passage, why in json.loads(row.strikes)),
    )


def _package(row: Row[Any]) -> Package:
    return Package(
        id=row.id,
        case_id=CaseId(row.case_id),
        kind=row.kind,
        built_at=instant(row.built_at),
        built_by=row.built_by,
        sha256=row.sha256,
        bytes=row.bytes,
        is_encrypted=bool(row.is_encrypted),
        contents=tuple(json.loads(row.contents)),
    )
