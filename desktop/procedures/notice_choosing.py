"""Choosing which third parties of the register of disclosures are told, and of what.

The vault knows what a system holds, but not which part of what a third party was given was corrected, erased or
restricted: somebody who knows says so. Source: GDPR art. 19, 5(1)(c).
"""

from collections.abc import Mapping
from dataclasses import replace

from db import notices as kept_notices
from db.records import CaseId
from db.request_records import NoticeId
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.notice_making import is_to_choose
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def choose_recipients(office: Office, *, case_id: int, chosen: Mapping[int, str | None]) -> Done[None]:
    """Say of notices that are to be chosen what the recipient is told of; None leaves the recipient out.

    Args:
        chosen: by the id of the notice the data it is about, in words.

    Raises:
        RuleBroken: "notices_none", "recipients_overtaken" (by, at, now: the ids still to be chosen; a colleague chose
            about one of these), "notice_without_data" (recipient), "case_closed", "case_gone".
    """
    if not chosen:
        raise RuleBroken("notices_none")
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        found = {int(one.id or 0): one for one in kept_notices.notices_of(con, CaseId(case_id))}
        open_ids = frozenset(key for key, one in found.items() if is_to_choose(one))
        if not chosen.keys() <= open_ids:
            raise overtaken(con, "recipients_overtaken", "recipients_", open_ids, case_id=CaseId(case_id))
        changes = [(found[key], data) for key, data in chosen.items()]
        swaps = [(one, None if data is None else replace(one, data=data.strip())) for one, data in changes]
        for before, after in swaps:
            if after is None:
                kept_notices.drop_notice(con, NoticeId(before.id or 0))
            elif not after.data:
                raise RuleBroken("notice_without_data", recipient=before.recipient)
            else:
                kept_notices.keep_notice(con, after)
        told = sum(after is not None for _, after in swaps)
        note(office, con, "recipients_chosen", case_id=case.id, notices=told, left_out=len(swaps) - told)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch_open(con, case_id)
            for before, after in swaps:
                if kept_notices.fetch_notice(con, NoticeId(before.id or 0)) != after:
                    raise RuleBroken("notice_changed")
                kept_notices.keep_notice(con, before)
            note(office, con, "recipients_chosen_again", case_id=case.id)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)
