"""From a kept case to what the rules ask and what the window shows."""

from collections.abc import Mapping, Sequence
from datetime import date

from db import categories
from db.holding_records import Category, CategoryId
from db.records import Case, CaseRight, CaseRow, RightCategory
from db.vault import Connection
from desktop.procedures.answered import Told, answered_on, first_answered_on
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.lines import CaseLine, DecidedCategory, RightLine
from desktop.procedures.office import Office
from desktop.rules.case_path import CaseFacts, Outcome, Stage, stage
from desktop.rules.deadlines import ASK_LIMIT_WORKING_DAYS, Deadline, Suspension, days_left, deadline, state
from desktop.rules.decisions import TO_BE_TOLD, CategoryDecision, RequestGround, outcomes_for
from desktop.rules.names import PersonName
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import WITHOUT_IDENTITY, Right, may_refuse
from desktop.rules.texts import full_name


def open_question(case: Case, reason: str) -> date | None:
    """The day on which "identity" or "specification" was asked, while there is no answer."""
    asked = [s.asked_on for s in case.suspensions if s.reason == reason and s.answered_on is None]
    return min(asked, default=None)


def open_identity_request(case: Case) -> date | None:
    """The day identity was asked and not yet answered."""
    return open_question(case, "identity")


def tellable(case: Case) -> tuple[CaseRight, ...]:
    """The decided rights that no final letter has told the person of yet, those that were withdrawn among them."""
    return tuple(right for right in case.rights if right.outcome and right.letter_id is None)


def untold(case: Case) -> tuple[CaseRight, ...]:
    """Those of them that a letter must tell before the case may close."""
    return tuple(right for right in tellable(case) if Outcome(right.outcome or "") in TO_BE_TOLD)


def is_without_authority(case: Case) -> bool:
    """Say whether somebody acts for the person who has not shown that they may."""
    return case.representative is not None and case.representative.authority_on is None


def tells_of_no_authority(case: Case, told: Sequence[CaseRight]) -> bool:
    """Say whether a letter that tells these rights says no more than that the authority of whoever acts is missing.

    Such a letter goes to them, as the answer to their request; it holds nothing of the person.

    Source: GDPR art. 12(2), 12(4), 12(6); EDPB guidelines 01/2022 par. 80-81.
    """
    return is_without_authority(case) and bool(told) and all(one.outcome == Outcome.NOT_IDENTIFIED for one in told)


def facts_of(
    case: Case,
    *,
    searches_open: int = 0,
    notices_to_send: int = 0,
    packages_to_build: int = 0,
    nothing_found: bool = False,
) -> CaseFacts:
    """What the path of the case depends on.

    Args:
        searches_open: systems still to be searched for a right that is undecided and needs it.
        notices_to_send: notices to others that are neither sent nor impossible.
        packages_to_build: those that a letter promised and nobody gave yet.
        nothing_found: of whoever is not in the directory every system was searched, and nothing is there.
    """
    return CaseFacts(
        has_subject=case.subject_id is not None,
        identity_asked_on=open_identity_request(case),
        identity_established_on=case.identity.on if case.identity else None,
        outcomes=tuple(Outcome(r.outcome) if r.outcome else None for r in case.rights),
        reply_pending=bool(untold(case)),
        closed_on=case.closed_on,
        specification_asked_on=open_question(case, "specification"),
        searches_open=searches_open,
        notices_to_send=notices_to_send,
        packages_to_build=packages_to_build,
        nothing_found=nothing_found,
        authority_missing=is_without_authority(case),
        identity_needed=any(_needs_identity(case, Right(r.right)) for r in case.rights if r.outcome is None),
    )


def _needs_identity(case: Case, right: Right) -> bool:
    """What is stopped is stopped for somebody: without a linked person there is nobody to stop it for."""
    return right not in WITHOUT_IDENTITY or (right is not Right.COMPLAINT and case.subject_id is None)


def deadline_of(office: Office, case: Case) -> Deadline:
    """Both dates of the case, from its stored facts; a closed case is seen as of the day it was closed."""
    return deadline(
        case.received_on,
        office.calendars.default,
        suspensions=tuple(Suspension(s.asked_on, s.answered_on) for s in case.suspensions),
        as_of=case.closed_on or office.clock.today(),
        ask_limit_working_days=ASK_LIMIT_WORKING_DAYS,
        notice_on=case.extension.notice_on if case.extension else None,
    )


def person_of(row: CaseRow) -> str:
    """Who made the request: the name in the directory or, where it has none, the name on the request."""
    name = PersonName(
        initials=row.initials, first_name=row.first_name, prefix=row.prefix, surname=row.surname, title=None
    )
    return full_name(name) or row.case.requester


def case_line(
    office: Office, row: CaseRow, told: Told, *, notices_to_send: int = 0, packages_to_build: int = 0
) -> CaseLine:
    """The case as a list shows it.

    Args:
        told: the days of the letters that told its rights; once all were told no day counts any more.
        notices_to_send, packages_to_build: as for `facts_of`.
    """
    case = row.case
    limits = deadline_of(office, case)
    answered = first_answered_on(case, told) if answered_on(case, told) else None  # nothing is owed any more
    seen_on = answered or office.clock.today()
    owed = facts_of(case, notices_to_send=notices_to_send, packages_to_build=packages_to_build)
    reached = stage(owed)
    return CaseLine(
        id=_kept(case),
        number=case.number,
        person=person_of(row),
        rights=tuple(Right(r.right) for r in case.rights),
        stage=reached,
        state=state(limits, seen_on, answered),
        work_to=limits.work_to,
        limit=limits.limit,
        days_left=days_left(limits, seen_on),
        waiting_for_identity=reached is Stage.IDENTITY_ASKED,
        extended=limits.extended,
        received_on=case.received_on,
        closed_on=case.closed_on,
        answered_on=answered,
        handler=case.handler,
        waiting_for=case.waiting_for,
    )


def right_lines(office: Office, con: Connection, case: Case) -> tuple[RightLine, ...]:
    """The rights of a case as the window shows them, with what was decided per category."""
    known = categories.categories(con) if any(right.categories for right in case.rights) else {}
    return tuple(
        right_line(right, tuple(_decided(office, one, known) for one in right.categories)) for right in case.rights
    )


def right_line(right: CaseRight, decided: tuple[DecidedCategory, ...] = ()) -> RightLine:
    return RightLine(
        right=Right(right.right),
        quote=right.quote,
        outcome=Outcome(right.outcome) if right.outcome else None,
        outcome_on=right.outcome_on,
        grounds=tuple(RefusalGround(code) for code in right.grounds),
        facts=right.facts,
        may_refuse=may_refuse(Right(right.right)),
        told=right.letter_id is not None,
        request_grounds=tuple(RequestGround(code) for code in right.request_grounds),
        details=dict(right.details),
        categories=decided,
        decided_by=right.decided_by,
        outcomes=outcomes_for(Right(right.right)),
        letter_id=right.letter_id,
    )


def _decided(office: Office, one: RightCategory, known: Mapping[CategoryId, Category]) -> DecidedCategory:
    category = known[CategoryId(one.category_id)]
    terms = terms_for(office, category)
    return DecidedCategory(
        holding_id=one.holding_id,
        activity=category.activity,
        group=category.item_group,
        system=office.systems.name_of(category.system),
        aim=terms.aim,
        items=tuple(item.text for item in terms.items),
        decision=CategoryDecision(one.decision),
        until=one.until,
        ground=RefusalGround(one.ground) if one.ground else None,
        facts=one.facts,
    )


def _kept(case: Case) -> int:
    if case.id is None:
        raise LookupError("a case that was never kept has no line")
    return case.id
