"""How notices to third parties come into being: with a final decision letter, or when a request is forwarded.

One for each recipient and action, addressed as the last one to the same recipient was. Source: GDPR art. 19; art.
28(3)(e) for the data of a customer, who is the controller.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date

from db import holdings, messages
from db import notices as kept_notices
from db.categories import categories
from db.holding_records import CategoryId
from db.records import Address, Case, CaseId, CaseRight, Message, Subject, SubjectId
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open, subject_of_case
from desktop.procedures.case_holdings import DESK
from desktop.procedures.known_by import known_by
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.recipients import Receiver, receivers_of
from desktop.rules.decisions import CategoryDecision
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.rules.terms import Terms

CHANGED = frozenset({Topic.CASES})
_DONE = (Outcome.GRANTED, Outcome.PARTLY_GRANTED)
_ACTIONS = {  # what is told of a right, and the field of its decision with the day it was done
    Right.RECTIFICATION: ("rectified", "rectified_on"),
    Right.ERASURE: ("erased", "erased_on"),
    Right.RESTRICTION: ("restricted", "restricted_since"),
}
_TOUCHED = (CategoryDecision.ERASE, CategoryDecision.RESTRICT)


def make_notices(office: Office, con: Connection, case: Case, rights: Collection[str]) -> tuple[NoticeId, ...]:
    """Make what art. 19 asks for when a letter tells of these rights, in the letter's own transaction.

    Args:
        case: with its decisions as the letter tells them.
        rights: codes; those that were not granted, or that touch no recipient, make nothing.

    Returns:
        The ids, in the order of `planned_notices`.
    """
    made = tuple(kept_notices.keep_notice(con, one) for one in planned_notices(office, con, case, rights))
    if made:
        note(office, con, "notices_made", case_id=case.id, notices=len(made))
    return made


def planned_notices(office: Office, con: Connection, case: Case, rights: Collection[str]) -> tuple[Notice, ...]:
    """The notices that a letter about these rights would make, in the order of the rights and of the systems; one that
    is there already is not planned again.
    """
    subject = subject_of_case(con, case)
    if subject is None:
        return ()
    there = {(one.action, one.recipient.casefold()) for one in kept_notices.notices_of(con, CaseId(case.id or 0))}
    planned = {
        (one.action, one.recipient.casefold()): one
        for right in case.rights
        if right.right in rights and right.right in _ACTIONS and right.outcome in _DONE
        for one in _notices(office, con, case, subject, right)
    }
    return tuple(one for key, one in planned.items() if key not in there)


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
        address = Address(street=street.strip(), postcode=postcode.strip(), town=town.strip(), country=country)
        notice = _addressed(
            con,
            Notice(
                case_id=CaseId(case_id),
                action="forwarded",
                recipient=name,
                address=address,
                email=email.strip(),
                matching=_matching(office, subject_of_case(con, case), "") or case.requester,
                data=_asked(case, messages.messages_of(con, CaseId(case_id))),
                acted_on=office.clock.today(),
            ),
        )
        kept = replace(notice, id=kept_notices.keep_notice(con, notice))
        note(office, con, "notices_made", case_id=case.id, notices=1)
    return Done(int(kept.id or 0), CHANGED, lambda: _take_back(office, kept))


def _take_back(office: Office, made: Notice) -> Done[None]:
    """Raises RuleBroken "notice_changed": somebody corrected or sent it meanwhile."""
    with office.vault.write() as con:
        fetch_open(con, made.case_id)
        if kept_notices.fetch_notice(con, NoticeId(made.id or 0)) != made:
            raise RuleBroken("notice_changed")
        kept_notices.drop_notice(con, NoticeId(made.id or 0))
        note(office, con, "notice_taken_back", case_id=made.case_id, notice=made.id)
    return Done(None, CHANGED)


def _notices(office: Office, con: Connection, case: Case, subject: Subject, right: CaseRight) -> Iterator[Notice]:
    action, day = _ACTIONS[Right(right.right)]
    if subject.id is None:
        return
    kinds = _touched(con, subject.id, right)
    for receiver in receivers_of(office, con, subject.id, kinds, [CaseId(case.id or 0)]):
        if receiver.is_authority:  # art. 4(9): a public body that asked in an inquiry is no recipient
            continue
        yield _addressed(
            con,
            Notice(
                case_id=CaseId(case.id or 0),
                action=action,
                recipient=receiver.name,
                system=receiver.system,
                activities=receiver.activities,
                matching=_matching(office, subject, receiver.system),
                data=_data(receiver, right, case.language),
                acted_on=date.fromisoformat(right.details[day]),
            ),
        )


def _touched(con: Connection, subject_id: SubjectId, right: CaseRight) -> list[CategoryId]:
    """Of an erasure or a restriction what was decided so, also where it is gone by now; a rectification touches all
    there is. The files of requests are the desk's own.
    """
    if right.right == Right.RECTIFICATION:
        return [one.category_id for one in holdings.holdings_of(con, subject_id) if not one.case_id]
    known = categories(con)
    chosen = [CategoryId(one.category_id) for one in right.categories if one.decision in _TOUCHED]
    return [one for one in chosen if known[one].system != DESK]


def _matching(office: Office, subject: Subject | None, system: str) -> str:
    return "\n".join(known_by(office.systems, subject, system))


def _data(receiver: Receiver, right: CaseRight, language: str) -> str:
    """What was done with which data: of a rectification what is right now, else the categories themselves."""
    if right.right == Right.RECTIFICATION:
        parts = [right.details["now_recorded"], right.details.get("supplement", "")]
    else:
        parts = [_category(terms, language) for terms in receiver.terms] or list(receiver.disclosed)
    return "\n".join(part.strip() for part in parts if part.strip())


def _category(terms: Terms, language: str) -> str:
    items = ", ".join(item.text.in_language(language) for item in terms.items)
    return f"{terms.aim.in_language(language)}: {items}"


def _asked(case: Case, written: Collection[Message]) -> str:
    """The request in its own words: what the person wrote first, else what was noted of each right."""
    first = next((one.text for one in written if one.text.strip() and not one.is_proof), "")
    return first.strip() or "\n".join(entry.quote for entry in case.rights if entry.quote) or case.note


def _addressed(con: Connection, notice: Notice) -> Notice:
    """With the address that was last used for the same recipient, where it has none of its own."""
    last = kept_notices.last_to(con, notice.recipient)
    if last is None or notice.email or notice.address.street:
        return notice
    return replace(notice, address=last.address, email=last.email)
