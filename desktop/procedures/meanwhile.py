"""Who was earlier: an act on what was shown is refused where a colleague made something else of it meanwhile.

What is kept in the case itself is compared by its revision (`case_acts.fetch_open`). A fee, a draft, a notice and the
like have none and are compared as they were shown; each failure names by whom and when, and what stands there now, to
be shown and to be compared with the next time.
"""

from typing import Any

from db import journal
from db.records import CaseId, SubjectId
from db.vault import Connection
from desktop.rules.errors import RuleBroken


def overtaken(
    con: Connection,
    code: str,
    acts: str,
    now: object,
    *,
    case_id: CaseId | None = None,
    subject_id: SubjectId | None = None,
    **details: Any,
) -> RuleBroken:
    """What to raise where a colleague was earlier.

    Args:
        code: of the failure, such as "fee_overtaken".
        acts: how the journal's codes begin of what is done with it, such as "fee_".
        now: what stands there now.
        case_id, subject_id: in whose journal it stands; at least one of them.
        details: what the journal says of this very thing.

    Returns:
        With by, at and now: who did something with it last, and when; both None where the journal does not know.
    """
    lines = reversed(journal.entries(con, case_id=case_id, subject_id=subject_id))
    last = next((one for one in lines if one.act.startswith(acts) and details.items() <= one.details.items()), None)
    return RuleBroken(code, by=last.actor if last else None, at=last.at if last else None, now=now)
