"""Where in the journal something stands, looked for from its end: what is asked for happened a moment ago."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from db.tables import journal


def last_entry(con: Connection, act: str, **details: Any) -> tuple[int, Mapping[str, Any]] | None:
    """Give the number and the details of the newest entry of *act* that has all of *details*; None where none has."""
    wanted = select(journal.c.number, journal.c.details).where(journal.c.act == act).order_by(journal.c.number.desc())
    with con.execute(wanted, execution_options={"stream_results": True}) as found:
        for number, kept in found:
            said = json.loads(kept)
            if details.items() <= said.items():
                return int(number), said
    return None
