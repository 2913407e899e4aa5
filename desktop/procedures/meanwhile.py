"""Who was earlier: an act on what was shown is refused where a colleague made something else of it meanwhile.

What is kept in the case itself is compared by its revision (`case_acts.fetch_open`). A fee, a draft, a notice and the
like have none and are compared as they were shown; each failure names by whom and when, and what stands there now, to
be shown and to be compared with the next time.
"""

from datetime import datetime
from typing import Any

from db import journal
from db.records import CaseId, SubjectId
from db.vault import Connection


def last_change(
    con: Connection, acts: str, *, case_id: CaseId | None = None, subject_id: SubjectId | None = None, **details: Any
) -> tuple[str | None, datetime | None]:
    """Who did something with it last, and when, as far as the journal knows.

    Args:
        acts: how the journal's codes begin of what is done with it, such as "fee_".
        case_id, subject_id: in whose journal it stands; at least one of them.
        details: what the journal says of this very thing.
    """
    lines = reversed(journal.entries(con, case_id=case_id, subject_id=subject_id))
    last = next((one for one in lines if one.act.startswith(acts) and details.items() <= one.details.items()), None)
    return (last.actor, last.at) if last else (None, None)
