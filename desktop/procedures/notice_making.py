"""How notices to third parties come into being: with a final decision letter, or when a restriction is lifted.

One for each recipient and action, addressed as the register of recipients says, else as the last one to it was. They
follow from what was decided, so that it does not matter whether the data are erased before or after the letter. What a
withdrawal of consent or an objection ends is erased too. Source: GDPR art. 17(1)(b)-(c), 19.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db import holdings, holds, purges
from db import notices as kept_notices
from db.categories import categories
from db.holding_records import CategoryId, Hold, HoldingId
from db.records import Case, CaseId, CaseRight, Subject
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_holdings import DESK
from desktop.procedures.erasure_stops import stops
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.known_by import known_by
from desktop.procedures.lifting import RESTRICTION
from desktop.procedures.office import Office, note
from desktop.procedures.pausing import pauses
from desktop.procedures.recipient_register import by_system, find_recipient
from desktop.procedures.recipients import Receiver, receivers_of
from desktop.rules.decisions import ERASE_WITHIN, PER_CATEGORY, TOLD_OTHERS, CategoryDecision
from desktop.rules.outcomes import GIVEN
from desktop.rules.reckoning import RESTRICTED
from desktop.rules.rights import Right
from desktop.rules.terms import Terms
from desktop.rules.texts import capitalised

LIFTED = "lifted"
_RESTRICT = CategoryDecision.RESTRICT
_DONE_ON = {  # the field of a decision with the day it is done; what ends by another right is erased within the month
    Right.RECTIFICATION: "rectified_on",
    Right.ERASURE: "erased_on",
    Right.RESTRICTION: "restricted_since",
}


@dataclass(frozen=True, slots=True)
class _Deed:
    """What a right that was granted does with kinds of data, and by which day at the latest."""

    right: CaseRight
    kinds: tuple[CategoryId, ...]
    day: date

    @property
    def action(self) -> str:
        return TOLD_OTHERS[Right(self.right.right)]


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
    """The notices that a letter about these rights would make, in the order of the rights and of the systems; nobody
    is told again what a notice of the case told.
    """
    subject = subject_of_case(con, case)
    if subject is None:
        return ()
    deeds = _deeds(office, con, case, rights)
    there = kept_notices.notices_of(con, CaseId(case.id or 0))
    return tuple(
        notice
        for action in dict.fromkeys(deed.action for deed in deeds)
        for notice in _notices(office, con, case, subject, [deed for deed in deeds if deed.action == action], there)
    )


def make_lifted(office: Office, con: Connection, released: Hold) -> tuple[NoticeId, ...]:
    """Tell those who were asked to restrict their use that the restriction is lifted, in the transaction that lifts it.

    Returns:
        The ids; empty where nobody was asked, or where another restriction of the same case is on the same data.
    """
    if released.case_id is None or released.kind != RESTRICTION:
        return ()
    case = fetch(con, released.case_id)
    restricted = {one.holding_id for right in case.rights for one in right.categories if one.decision == _RESTRICT}
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


def what_was_touched(office: Office, con: Connection, case: Case, notice: Notice) -> str:
    """What was done with which data that its recipient has by its activities, for whoever looks what else it has."""
    known = categories(con)
    deeds = _deeds(office, con, case, [right for right, action in TOLD_OTHERS.items() if action == notice.action])
    touched = [terms_for(office, known[kind]) for deed in deeds for kind in deed.kinds]
    its = dict.fromkeys(terms for terms in touched if terms.activity in notice.activities)
    return "\n".join(_category(terms, case.language) for terms in its)


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


def _notices(
    office: Office, con: Connection, case: Case, subject: Subject, deeds: Sequence[_Deed], there: Collection[Notice]
) -> Iterator[Notice]:
    """One for each recipient of all that was done alike, by one right or by several."""
    if subject.id is None:
        return
    by_kind = dict[CategoryId, date]()
    for deed in sorted(deeds, key=lambda deed: deed.right.right == Right.ERASURE):  # its day is told to the person
        by_kind |= dict.fromkeys(deed.kinds, deed.day)
    known, touched = categories(con), dict[Terms, date]()
    for kind, day in by_kind.items():
        terms = terms_for(office, known[kind])
        touched[terms] = max(day, touched.get(terms, day))
    last = max(by_kind.values(), default=deeds[0].day)
    for receiver in receivers_of(office, con, subject.id, by_kind, [CaseId(case.id or 0)]):
        if receiver.is_authority:  # art. 4(9): a public body that asked in an inquiry is no recipient
            continue
        news = _news(receiver, [one for one in there if one.action == deeds[0].action])
        if news is None:
            continue
        yield addressed(
            con,
            Notice(
                case_id=CaseId(case.id or 0),
                action=deeds[0].action,
                recipient=news.name,
                system=news.system,
                activities=news.activities,
                matching=matching_of(office, subject, news.system),
                data=_data(news, deeds[0].right, touched, case.language),
                acted_on=max((touched[terms] for terms in news.terms), default=last),
            ),
        )


def _news(receiver: Receiver, told: Collection[Notice]) -> Receiver | None:
    """With what no notice told it yet, also when the register gives it another name since; None: nothing."""
    name = receiver.system or receiver.name.casefold()
    before = [one for one in told if (one.system or one.recipient.casefold()) == name]
    if not before:
        return receiver
    knows = {activity for one in before for activity in one.activities}
    rest = tuple(terms for terms in receiver.terms if terms.activity not in knows)
    return replace(receiver, terms=rest) if rest else None


def _deeds(office: Office, con: Connection, case: Case, rights: Collection[str]) -> list[_Deed]:
    granted = [one for one in case.rights if one.right in rights and one.right in TOLD_OTHERS and one.outcome in GIVEN]
    return [deed for right in granted if (deed := _deed(office, con, case, right))]


def _deed(office: Office, con: Connection, case: Case, right: CaseRight) -> _Deed | None:
    """None where a right ended nothing: all that it is about is held back, or there was none."""
    known, done = categories(con), PER_CATEGORY.get(Right(right.right), ())[:1]
    field, today = _DONE_ON.get(Right(right.right)), office.clock.today()
    if field:  # what was decided as asked, also where it is gone by now
        kinds = [CategoryId(one.category_id) for one in right.categories if one.decision in done]
        day = date.fromisoformat(right.details[field])
    else:
        kinds = _ended(office, con, case, right)
        day = max((right.outcome_on or today) + ERASE_WITHIN, today)
    others = tuple(dict.fromkeys(kind for kind in kinds if known[kind].system != DESK))  # case files are the desk's own
    return _Deed(right, others, day) if field or others else None


def _ended(office: Office, con: Connection, case: Case, right: CaseRight) -> list[CategoryId]:
    """What is due, or was erased, since use may not go on; not what a legal hold, a restriction or a duty keeps.

    Source: GDPR art. 17(1)(b)-(c), 17(3)(b) and (e), 18(2).
    """
    if case.subject_id is None:
        return []
    known, today = categories(con), office.clock.today()
    held = {HoldingId(one.id or 0): one for one in holdings.holdings_of(con, case.subject_id)}
    asked = {one.holding_id for each in case.rights for one in each.categories if one.decision == _RESTRICT}
    paused = {one for hold in pauses(con, case) for one in hold.holding_ids} - asked  # until the objection is decided
    kept = {
        holding_id
        for holding_id, one in held.items()
        if one.reckoned.block not in ("", RESTRICTED if holding_id in paused else "")
        or one.reckoned.due_on is None
        or one.reckoned.due_on > today
    } | stops(con, case, held, known).keys()
    if right.right == Right.MARKETING_OBJECTION:
        found = [one.category_id for holding_id, one in held.items() if holding_id not in kept]
        found += purges.erased_kinds(con, case.subject_id, case.opened_at)
        return [kind for kind in found if terms_for(office, known[kind]).direct_marketing]
    ends = PER_CATEGORY[Right(right.right)][0]
    return [
        CategoryId(one.category_id)
        for one in right.categories
        if one.decision == ends and HoldingId(one.holding_id) not in kept
    ]


def _data(receiver: Receiver, right: CaseRight, touched: Collection[Terms], language: str) -> str:
    """What was done with which data; "" where somebody must look first: at what a third party has, at what a recipient
    was given besides, and at how much of what was corrected concerns whoever received a part.

    Source: GDPR art. 5(1)(c).
    """
    if not receiver.system:
        return ""
    if right.right == Right.RECTIFICATION:
        return what_is_right(right) if set(touched) <= set(receiver.terms) else ""
    if receiver.disclosed:
        return ""
    return "\n".join(_category(terms, language) for terms in receiver.terms)


def _category(terms: Terms, language: str) -> str:
    items = ", ".join(item.text.in_language(language) for item in terms.items)
    return f"{capitalised(terms.aim.in_language(language))}: {items}"
