"""Notices to third parties, from the draft to the confirmation: art. 19 and requests that were forwarded.

One that is not sent can be corrected or, with a reason, be found impossible; one that is sent is followed until its
recipient confirms it, also after the case is closed. Source: GDPR art. 19, 28(3)(e).
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from db import notices as kept_notices
from db.records import Address, Case, CaseId
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch
from desktop.procedures.forwarding import forward_request
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.notice_lines import NoticeLine, NoticeView
from desktop.procedures.notice_making import (
    case_to_write_in,
    is_to_choose,
    make_notices,
    planned_notices,
    what_is_right,
    what_was_touched,
)
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.recipients import third_parties
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right

__all__ = [
    "chase_notice",
    "confirm_notice",
    "forward_request",
    "keep_notice",
    "make_notices",
    "mark_impossible",
    "mark_possible",
    "notices_of",
    "notices_to_send",
    "open_notices",
    "planned_notices",
]

CHANGED = frozenset({Topic.CASES})
CHASE_AFTER = timedelta(days=14)


def notices_of(office: Office, case_id: int) -> NoticeView:
    """Everything the case page shows of the notices.

    Raises:
        RuleBroken: "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        kept = kept_notices.notices_of(con, CaseId(case_id))
        given = third_parties(office, con, case.subject_id) if case.subject_id else ()
        received = {one.name.casefold(): "\n".join(one.disclosed) for one in given}
        lines = []
        for one in kept:
            line = notice_line(office, one, case.number)
            if line.state in ("to_choose", "incomplete", "ready"):
                line = replace(line, received=received.get(one.recipient.casefold(), ""))
            if not one.data:
                line = replace(line, suggested=_suggested(office, con, case, one))
            lines.append(line)
    return NoticeView(case_id=case_id, lines=tuple(lines))


def open_notices(office: Office) -> tuple[NoticeLine, ...]:
    """The notices of all cases that are to be written or confirmed, oldest first."""
    with office.vault.read() as con:
        return tuple(notice_line(office, one, number) for one, number in kept_notices.open_notices(con))


def notices_to_send(con: Connection, case_id: CaseId) -> int:
    """How many notices of a case are still to be sent; none may be left when it is closed."""
    return sum(not one.sent_on and not one.impossible for one in kept_notices.notices_of(con, case_id))


def keep_notice(
    office: Office,
    *,
    notice_id: int,
    street: str,
    postcode: str,
    town: str,
    country: str,
    email: str,
    matching: str,
    data: str,
    shown: NoticeLine | None = None,
) -> Done[None]:
    """Correct a notice that was not sent: where it goes, by what the person is found there, what it says.

    Args:
        shown: the notice that the employee had in front; None: not looked at. So for every act on a notice.

    Raises:
        RuleBroken: "notice_email" (email: it has no @), "notice_sent" (recipient, sent_on), "notice_gone",
            "notice_overtaken" (by, at, now: a colleague was earlier), "case_closed".
    """
    if email.strip() and "@" not in email:
        raise RuleBroken("notice_email", email=email.strip())
    with office.vault.write() as con:
        before = _fetch_unsent(office, con, notice_id, shown)
        after = replace(
            before,
            address=Address(street=street.strip(), postcode=postcode.strip(), town=town.strip(), country=country),
            email=email.strip(),
            matching=matching.strip(),
            data=data.strip(),
        )
        return _keep(office, con, before, after, "notice_corrected")


def mark_impossible(office: Office, *, notice_id: int, reason: str, shown: NoticeLine | None = None) -> Done[None]:
    """Write down why a recipient cannot be told, or only with an effort out of all proportion.

    Raises:
        RuleBroken: "impossible_without_reason", "notice_sent" (recipient, sent_on), "notice_gone", "notice_overtaken"
            (by, at, now), "case_closed".

    Source: GDPR art. 19.
    """
    if not reason.strip():
        raise RuleBroken("impossible_without_reason")
    with office.vault.write() as con:
        before = _fetch_unsent(office, con, notice_id, shown)
        return _keep(office, con, before, replace(before, impossible=reason.strip()), "notice_impossible")


def mark_possible(office: Office, *, notice_id: int, shown: NoticeLine | None = None) -> Done[None]:
    """The recipient can be told after all.

    Raises:
        RuleBroken: "notice_sent" (recipient, sent_on), "notice_gone", "notice_overtaken" (by, at, now), "case_closed".
    """
    with office.vault.write() as con:
        before = _fetch_unsent(office, con, notice_id, shown)
        return _keep(office, con, before, replace(before, impossible=""), "notice_possible")


def confirm_notice(office: Office, *, notice_id: int, by: str, on: date, shown: NoticeLine | None = None) -> Done[None]:
    """Write down that the recipient did the same.

    Args:
        by: who confirmed it.

    Raises:
        RuleBroken: "confirmed_without_name", "notice_not_sent" (recipient), "notice_confirmed" (recipient, on),
            "notice_date" (on, sent_on), "notice_gone", "notice_overtaken" (by, at, now).
    """
    if not by.strip():
        raise RuleBroken("confirmed_without_name")
    with office.vault.write() as con:
        before = _fetch_sent(office, con, notice_id, shown)
        _require_day(office, before, on)
        after = replace(before, confirmed_on=on, confirmed_by=" ".join(by.split()))
        return _keep(office, con, before, after, "notice_confirmed", on=on)


def chase_notice(office: Office, *, notice_id: int, on: date, shown: NoticeLine | None = None) -> Done[None]:
    """Write down that the recipient was reminded.

    Raises:
        RuleBroken: "notice_not_sent" (recipient), "notice_confirmed" (recipient, on), "notice_date" (on, sent_on),
            "notice_gone", "notice_overtaken" (by, at, now).
    """
    with office.vault.write() as con:
        before = _fetch_sent(office, con, notice_id, shown)
        _require_day(office, before, on)
        return _keep(office, con, before, replace(before, chased_on=on), "notice_chased", on=on)


def lacks(notice: Notice) -> tuple[str, ...]:
    """What must be filled in before the notice can be written: "address", "matching", "data"."""
    has_address = bool(notice.email or (notice.address.street and notice.address.town))
    there = {"address": has_address, "matching": bool(notice.matching), "data": bool(notice.data)}
    return tuple(name for name, is_there in there.items() if not is_there)


def notice_line(office: Office, notice: Notice, case_number: str) -> NoticeLine:
    last = max((day for day in (notice.sent_on, notice.chased_on) if day), default=None)
    state = _state(notice)
    return NoticeLine(
        id=notice.id or 0,
        case_id=notice.case_id,
        case_number=case_number,
        action=notice.action,
        recipient=notice.recipient,
        system=notice.system,
        street=notice.address.street,
        postcode=notice.address.postcode,
        town=notice.address.town,
        country=notice.address.country,
        email=notice.email,
        matching=notice.matching,
        data=notice.data,
        acted_on=notice.acted_on,
        state=state,
        lacks=lacks(notice),
        letter_id=notice.letter_id,
        sent_on=notice.sent_on,
        chased_on=notice.chased_on,
        is_to_chase=state == "sent" and last is not None and office.clock.today() - last >= CHASE_AFTER,
        confirmed_on=notice.confirmed_on,
        confirmed_by=notice.confirmed_by,
        impossible=notice.impossible,
        is_coming=notice.acted_on > office.clock.today(),
    )


def _state(notice: Notice) -> str:
    if notice.confirmed_on:
        return "confirmed"
    if notice.sent_on:
        return "sent"
    if notice.impossible:
        return "impossible"
    if is_to_choose(notice):
        return "to_choose"
    return "incomplete" if lacks(notice) else "ready"


def _suggested(office: Office, con: Connection, case: Case, notice: Notice) -> str:
    """What a recipient may be told to correct, or no longer to use of what it got by the activities; what a third party
    has of that, the vault does not know.
    """
    if notice.action != "rectified":
        return what_was_touched(office, con, case, notice) if notice.system else ""
    right = next((one for one in case.rights if one.right == Right.RECTIFICATION), None)
    return what_is_right(right) if right else ""


def _fetch(con: Connection, notice_id: int) -> Notice:
    found = kept_notices.fetch_notice(con, NoticeId(notice_id))
    if found is None:
        raise RuleBroken("notice_gone")
    return found


def _fetch_unsent(office: Office, con: Connection, notice_id: int, shown: NoticeLine | None) -> Notice:
    found = _fetch(con, notice_id)
    case_to_write_in(con, found)
    if found.sent_on is not None:
        raise RuleBroken("notice_sent", recipient=found.recipient, sent_on=found.sent_on)
    _require_as_shown(office, con, found, shown)
    return found


def _fetch_sent(office: Office, con: Connection, notice_id: int, shown: NoticeLine | None) -> Notice:
    found = _fetch(con, notice_id)
    if found.sent_on is None:
        raise RuleBroken("notice_not_sent", recipient=found.recipient)
    if found.confirmed_on is not None:
        raise RuleBroken("notice_confirmed", recipient=found.recipient, on=found.confirmed_on)
    _require_as_shown(office, con, found, shown)
    return found


def _require_as_shown(office: Office, con: Connection, notice: Notice, shown: NoticeLine | None) -> None:
    if shown is None:
        return
    now = notice_line(office, notice, shown.case_number)
    seen = replace(  # these are not kept
        shown, is_to_chase=now.is_to_chase, is_coming=now.is_coming, received="", suggested=""
    )
    if now != seen:
        raise overtaken(con, "notice_overtaken", "notice_", now, case_id=notice.case_id, notice=notice.id)


def _require_day(office: Office, notice: Notice, on: date) -> None:
    if notice.sent_on is None or not notice.sent_on <= on <= office.clock.today():
        raise RuleBroken("notice_date", on=on, sent_on=notice.sent_on)


def _keep(office: Office, con: Connection, before: Notice, after: Notice, act: str, **details: Any) -> Done[None]:
    kept_notices.keep_notice(con, after)
    note(office, con, act, case_id=after.case_id, notice=after.id, action=after.action, **details)
    return Done(None, CHANGED, _putting_back(office, before, after))


def _putting_back(office: Office, before: Notice, after: Notice) -> Callable[[], Done[Any]]:
    """The undo raises RuleBroken "notice_changed": somebody went on with it meanwhile."""

    def undo() -> Done[None]:
        with office.vault.write() as con:
            if after.sent_on is None:  # a closed case has nothing left to send
                case_to_write_in(con, after)
            if _fetch(con, after.id or 0) != after:
                raise RuleBroken("notice_changed")
            kept_notices.keep_notice(con, before)
            note(office, con, "notice_taken_back", case_id=after.case_id, notice=after.id)
        return Done(None, CHANGED)

    return undo
