"""The desk's own texts: a version is never changed, only followed by a newer one."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update

from db.keeping import keep_row
from db.request_records import TextBlock, TextBlockId
from db.request_tables import text_block as table
from db.spelling import instant, instant_text


def keep_block(con: Connection, block: TextBlock) -> TextBlockId:
    """Keep a new version of a text; one that was dropped comes back under its id.

    Raises:
        sqlalchemy.exc.IntegrityError: this version of the text is there already; a version never changes.
    """
    values = {
        "name": block.name,
        "right": block.right,
        "ground": block.ground,
        "language": block.language,
        "version": block.version,
        "text": block.text,
        "kept_at": instant_text(block.kept_at),
        "kept_by": block.kept_by,
        "retired_at": None if block.retired_at is None else instant_text(block.retired_at),
    }
    return TextBlockId(keep_row(con, table, block.id, values))


def drop_block(con: Connection, block_id: TextBlockId) -> None:
    """Take back a version that was kept by mistake; nothing happens where there is none."""
    con.execute(delete(table).where(table.c.id == block_id))


def blocks(con: Connection) -> tuple[TextBlock, ...]:
    """Give the newest version of each text that is not retired, by name and language."""
    newest = (
        select(table.c.name, table.c.language, func.max(table.c.version).label("version"))
        .group_by(table.c.name, table.c.language)
        .subquery()
    )
    same = (
        table.c.name == newest.c.name,
        table.c.language == newest.c.language,
        table.c.version == newest.c.version,
    )
    wanted = select(table).join(newest, same[0] & same[1] & same[2]).where(table.c.retired_at.is_(None))
    return tuple(map(_block, con.execute(wanted.order_by(table.c.name, table.c.language))))


def block_versions(con: Connection, name: str, language: str) -> tuple[TextBlock, ...]:
    """Give every version of a text, retired ones too, the newest first."""
    wanted = select(table).where(table.c.name == name, table.c.language == language)
    return tuple(map(_block, con.execute(wanted.order_by(table.c.version.desc()))))


def retire(con: Connection, name: str, language: str, at: datetime | None) -> None:
    """Offer the newest version of a text no longer, from *at* on; None offers it again.

    Raises:
        LookupError: there is no such text.
    """
    of_text = (table.c.name == name, table.c.language == language)
    newest = con.execute(select(func.max(table.c.version)).where(*of_text)).scalar_one()
    if newest is None:
        raise LookupError(name)
    retired_at = None if at is None else instant_text(at)
    con.execute(update(table).where(*of_text, table.c.version == newest).values(retired_at=retired_at))


def _block(row: Row[Any]) -> TextBlock:
    return TextBlock(
        id=TextBlockId(row.id),
        name=row.name,
        right=row.right,
        ground=row.ground,
        language=row.language,
        version=row.version,
        text=row.text,
        kept_at=instant(row.kept_at),
        kept_by=row.kept_by,
        retired_at=None if row.retired_at is None else instant(row.retired_at),
    )
