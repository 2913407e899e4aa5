"""A request that is not ours to decide on goes on to the customer who is the controller, before anybody says it did.

Source: GDPR art. 28(3)(e), 12(1).
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from db import messages
from db import notices as kept_notices
from db.records import Address, Case, CaseId, CaseRight, Message
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open, subject_of_case
from desktop.procedures.notice_making import addressed, matching_of
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import Outcome

CHANGED = frozenset({Topic.CASES})


def forward_request(
    office: Office,
    *,
    case_id: int,
    controller: str,
    street: str = "",
    postcode: str = "",
    town: str = "",
    country: str = "NL",
    email: str = "",
) -> Done[int]:
    """Make the notice by which a request goes on to the customer who is the controller.

    Raises:
        RuleBroken: "recipient_without_name", "notice_twice" (recipient: forwarded to them already), "case_closed",
            "case_gone".
    """
    name = " ".join(controller.split())
    if not name:
        raise RuleBroken("recipient_without_name")
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        for one in kept_notices.notices_of(con, CaseId(case_id)):
            if one.action == "forwarded" and one.recipient.casefold() == name.casefold():
                raise RuleBroken("notice_twice", recipient=name)
        written = messages.messages_of(con, CaseId(case_id))
        address = Address(street=street.strip(), postcode=postcode.strip(), town=town.strip(), country=country)
        notice = addressed(
            con,
            Notice(
                case_id=CaseId(case_id),
                action="forwarded",
                recipient=name,
                address=address,
                email=email.strip(),
                matching=matching_of(office, subject_of_case(con, case), "") or _requester(case, written),
                data=_asked(case, written),
                acted_on=office.clock.today(),
            ),
        )
        kept = replace(notice, id=kept_notices.keep_notice(con, notice))
        note(office, con, "notices_made", case_id=case.id, notices=1)
    return Done(int(kept.id or 0), CHANGED, lambda: _take_back(office, kept))


def require_forwarded(con: Connection, case: Case, right: CaseRight) -> None:
    """Pass silently unless a letter would tell that a request was forwarded on a day on which it was not.

    Raises:
        RuleBroken: "not_forwarded" (right, day).
    """
    if right.outcome != Outcome.NOT_OURS or right.details.get("forwarded_how"):
        return
    sent = {
        one.sent_on.isoformat()
        for one in kept_notices.notices_of(con, CaseId(case.id or 0))
        if one.action == "forwarded" and one.sent_on
    }
    if (day := right.details["forwarded_on"]) not in sent:
        raise RuleBroken("not_forwarded", right=right.right, day=date.fromisoformat(day))


def _take_back(office: Office, made: Notice) -> Done[None]:
    """Raises RuleBroken "notice_changed": somebody corrected or sent it meanwhile."""
    with office.vault.write() as con:
        fetch_open(con, made.case_id)
        if kept_notices.fetch_notice(con, NoticeId(made.id or 0)) != made:
            raise RuleBroken("notice_changed")
        kept_notices.drop_notice(con, NoticeId(made.id or 0))
        note(office, con, "notice_taken_back", case_id=made.case_id, notice=made.id)
    return Done(None, CHANGED)


def _requester(case: Case, written: Collection[Message]) -> str:
    """Somebody who is not in the directory, and the address to answer to where they wrote from one."""
    addresses = (one.sender_address for one in written if not one.is_proof)
    return "\n".join(part for part in (case.requester, next(addresses, "")) if part)


def _asked(case: Case, written: Collection[Message]) -> str:
    """The request in its own words: what the person wrote first, else what was noted of each right."""
    first = next((one.text for one in written if one.text.strip() and not one.is_proof), "")
    return first.strip() or "\n".join(entry.quote for entry in case.rights if entry.quote) or case.note
