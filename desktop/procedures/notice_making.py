"""How notices to third parties come into being: with a final decision letter, or when a restriction is lifted.

One for each recipient and action, addressed as the register of recipients says, else as the last one to it was. They
follow from what was decided, so that it does not matter whether the data are erased before or after the letter. Source:
GDPR art. 19.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date

from db import holds
from db import notices as kept_notices
from db.categories import categories
from db.holding_records import Category, CategoryId, Hold
from db.records import Case, CaseId, CaseRight, Subject
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_holdings import DESK
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.known_by import known_by
from desktop.procedures.lifting import RESTRICTION
from desktop.procedures.office import Office, note
from desktop.procedures.recipient_register import by_system, find_recipient
from desktop.procedures.recipients import Receiver, receivers_of
from desktop.rules.decisions import CategoryDecision
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.rules.terms import Terms
from desktop.rules.texts import capitalised

LIFTED = "lifted"
_DONE = (Outcome.GRANTED, Outcome.PARTLY_GRANTED)
_ACTIONS = {  # what is told of a right, and the field of its decision with the day it was done
    Right.RECTIFICATION: ("rectified", "rectified_on"),
    Right.ERASURE: ("erased", "erased_on"),
    Right.RESTRICTION: ("restricted", "restricted_since"),
}
_TOUCHED = (CategoryDecision.CORRECT, CategoryDecision.ERASE, CategoryDecision.RESTRICT)


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
    there = {_key(one) for one in kept_notices.notices_of(con, CaseId(case.id or 0))}
    planned = {
        _key(one): one
        for right in case.rights
        if right.right in rights and right.right in _ACTIONS and right.outcome in _DONE
        for one in _notices(office, con, case, subject, right)
    }
    return tuple(one for key, one in planned.items() if key not in there)


def make_lifted(office: Office, con: Connection, released: Hold) -> tuple[NoticeId, ...]:
    """Tell those who were asked to restrict their use that the restriction is lifted, in the transaction that lifts it.

    Returns:
        The ids; empty where nobody was asked, or where another restriction of the same case is on the same data.
    """
    if released.case_id is None or released.kind != RESTRICTION:
        return ()
    case = fetch(con, released.case_id)
    restricted = {
        one.holding_id for right in case.rights for one in right.categories if one.decision == CategoryDecision.RESTRICT
    }
    others = holds.holds_of(con, released.subject_id) if released.subject_id else ()
    still = (one for one in others if one.case_id == case.id and one.kind == RESTRICTION and one.released_on is None)
    if not restricted & set(released.holding_ids) or any(restricted & set(one.holding_ids) for one in still):
        return ()
    asked = [one for one in kept_notices.notices_of(con, CaseId(case.id or 0)) if one.action == "restricted"]
    made = tuple(
        kept_notices.keep_notice(
            con,
            Notice(
                case_id=one.case_id,
                action=LIFTED,
                recipient=one.recipient,
                system=one.system,
                activities=one.activities,
                address=one.address,
                email=one.email,
                matching=one.matching,
                data=one.data,
                acted_on=office.clock.today(),
            ),
        )
        for one in asked
        if one.sent_on is not None
    )
    if made:
        note(office, con, "notices_made", case_id=case.id, notices=len(made))
    return made


def is_to_choose(notice: Notice) -> bool:
    """Say whether somebody must still choose if this recipient is told: the vault does not know which of the data a
    third party has.
    """
    if notice.data or notice.sent_on or notice.impossible:
        return False
    return notice.action in ("rectified", "erased", "restricted") and not notice.system


def what_is_right(right: CaseRight) -> str:
    """What a rectification put in the place of what was wrong, in the words of the letter to the person."""
    parts = (right.details.get(name, "").strip() for name in ("now_recorded", "supplement"))
    return "\n".join(part for part in parts if part)


def case_to_write_in(con: Connection, notice: Notice) -> Case:
    """The case of a notice that is to be written; it may be closed only where a restriction was lifted since.

    Raises:
        RuleBroken: "case_closed", "case_gone".
    """
    return fetch(con, notice.case_id) if notice.action == LIFTED else fetch_open(con, notice.case_id)


def matching_of(office: Office, subject: Subject | None, system: str) -> str:
    """By what a recipient finds the person, a line for each."""
    return "\n".join(known_by(office.systems, subject, system))


def addressed(con: Connection, notice: Notice) -> Notice:
    """With the address of the register of recipients, or else that last used for the same recipient, where it has none
    of its own.
    """
    if notice.email or notice.address.street:
        return notice
    kept = find_recipient(by_system(con), notice.system, notice.recipient)
    known = kept if kept and (kept.email or kept.address.street) else kept_notices.last_to(con, notice.recipient)
    return replace(notice, address=known.address, email=known.email) if known else notice


def _key(notice: Notice) -> tuple[str, str]:
    """One recipient is told of an action once, also when the register gives it another name since."""
    return notice.action, notice.system or notice.recipient.casefold()


def _notices(office: Office, con: Connection, case: Case, subject: Subject, right: CaseRight) -> Iterator[Notice]:
    action, day = _ACTIONS[Right(right.right)]
    if subject.id is None:
        return
    known = categories(con)
    kinds = _touched(right, known)
    touched = {terms_for(office, known[one]) for one in kinds}
    for receiver in receivers_of(office, con, subject.id, kinds, [CaseId(case.id or 0)]):
        if receiver.is_authority:  # art. 4(9): a public body that asked in an inquiry is no recipient
            continue
        yield addressed(
            con,
            Notice(
                case_id=CaseId(case.id or 0),
                action=action,
                recipient=receiver.name,
                system=receiver.system,
                activities=receiver.activities,
                matching=matching_of(office, subject, receiver.system),
                data=_data(receiver, right, touched, case.language),
                acted_on=date.fromisoformat(right.details[day]),
            ),
        )


def _touched(right: CaseRight, known: Mapping[CategoryId, Category]) -> list[CategoryId]:
    """What was decided as asked, also where it is gone by now. The files of requests are the desk's own."""
    chosen = [CategoryId(one.category_id) for one in right.categories if one.decision in _TOUCHED]
    return [one for one in chosen if known[one].system != DESK]


def _data(receiver: Receiver, right: CaseRight, touched: Collection[Terms], language: str) -> str:
    """What was done with which data; "" where somebody must look first: at what a third party has, and at how much of
    what was corrected concerns whoever received a part. Source: GDPR art. 5(1)(c).
    """
    if not receiver.system:
        return ""
    if right.right == Right.RECTIFICATION:
        return what_is_right(right) if set(touched) <= set(receiver.terms) else ""
    return "\n".join(_category(terms, language) for terms in receiver.terms)


def _category(terms: Terms, language: str) -> str:
    items = ", ".join(item.text.in_language(language) for item in terms.items)
    return f"{capitalised(terms.aim.in_language(language))}: {items}"
