"""Writing the notices of a case as one bundle: each gets a letter of its own, and all of them are final or none is.

Source: GDPR art. 19, 28(3)(e).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from db import letters
from db import notices as kept_notices
from db.records import CaseId, Letter
from db.request_records import Notice
from db.vault import Connection
from desktop.procedures.case_acts import fetch
from desktop.procedures.letter_archive import archive
from desktop.procedures.letter_start import NOTICE_WITHIN_DAYS, letter_fields
from desktop.procedures.lines import LetterLine, Preview
from desktop.procedures.matter import NoticeMatter
from desktop.procedures.notice_making import case_to_write_in
from desktop.procedures.notices import lacks
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.reply import preview
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def notice_preview(
    office: Office, *, case_id: int, notice_id: int, answer_by: date | None = None, remark: str = ""
) -> Preview:
    """One letter of the bundle as it would be, in the language of the case. Nothing is kept.

    Raises:
        RuleBroken: "notice_gone" (it is not of this case), "case_gone".
    """
    with office.vault.read() as con:
        language = fetch(con, case_id).language
        kind = _kind(_of_case(con, case_id, [notice_id])[0])
    about = NoticeMatter(case_id, notice_id)
    fields = _fields(kind, answer_by or _answer_by(office), remark)
    return preview(office, about=about, kind=kind, language=language, fields=fields)


def write_notices(
    office: Office, *, case_id: int, notice_ids: Sequence[int], answer_by: date | None = None, remark: str = ""
) -> Done[tuple[LetterLine, ...]]:
    """Write these notices and make them final: they count as sent today.

    Args:
        answer_by: the day by which a confirmation is asked, None: two weeks from now; a request that is forwarded asks
            for none.
        remark: the same in each letter.

    Returns:
        The letters, in the order of *notice_ids*.

    Raises:
        RuleBroken: "notices_none", "notice_gone" (it is not of this case), "notice_sent" (recipient, sent_on),
            "notice_impossible" (recipient), "notice_incomplete" (recipient, fields: "address", "matching", "data"),
            "answer_by_past" (answer_by), "case_closed", "case_gone".
        LetterProblem: a letter cannot be set; then none was kept.
    """
    if answer_by is not None and answer_by <= office.clock.today():
        raise RuleBroken("answer_by_past", answer_by=answer_by)
    with office.vault.write() as con:
        case = fetch(con, case_id)
        chosen = _of_case(con, case_id, list(dict.fromkeys(notice_ids)))
        for notice in chosen:
            case_to_write_in(con, notice)
            _require_ready(notice)
        written = []
        for notice in chosen:
            kind = _kind(notice)
            draft = Letter(
                case_id=CaseId(case_id),
                notice_id=notice.id,
                kind=kind,
                language=case.language,
                fields=_fields(kind, answer_by or _answer_by(office), remark),
                created_at=office.clock.now(),
            )
            kept = replace(draft, id=letters.keep_draft(con, draft))
            written.append(archive(office, con, kept)[0])
        note(office, con, "notices_sent", case_id=case.id, notices=len(written))
    return Done(tuple(written), CHANGED)


def _of_case(con: Connection, case_id: int, notice_ids: Sequence[int]) -> list[Notice]:
    if not notice_ids:
        raise RuleBroken("notices_none")
    found = {int(one.id or 0): one for one in kept_notices.notices_of(con, CaseId(case_id))}
    if not found.keys() >= set(notice_ids):
        raise RuleBroken("notice_gone")
    return [found[one] for one in notice_ids]


def _require_ready(notice: Notice) -> None:
    if notice.sent_on is not None:
        raise RuleBroken("notice_sent", recipient=notice.recipient, sent_on=notice.sent_on)
    if notice.impossible:
        raise RuleBroken("notice_impossible", recipient=notice.recipient)
    if missing := lacks(notice):
        raise RuleBroken("notice_incomplete", recipient=notice.recipient, fields=missing)


def _kind(notice: Notice) -> str:
    return "forwarding" if notice.action == "forwarded" else "recipient_notice"


def _answer_by(office: Office) -> date:
    return office.clock.today() + timedelta(days=NOTICE_WITHIN_DAYS)


def _fields(kind: str, answer_by: date, remark: str) -> Mapping[str, Any]:
    asked = {"answer_by": answer_by.isoformat(), "remark": remark.strip()}
    return {spec.name: asked[spec.name] for spec in letter_fields(kind) if asked.get(spec.name)}
