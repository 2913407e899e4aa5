"""From a kept case to what the rules ask and what the window shows."""

from datetime import date

from db.records import Case, CaseRight, CaseRow
from desktop.procedures.lines import CaseLine, RightLine
from desktop.procedures.office import Office
from desktop.rules.case_path import CaseFacts, Outcome, Stage, stage
from desktop.rules.deadlines import ASK_LIMIT_WORKING_DAYS, Deadline, Suspension, days_left, deadline, state
from desktop.rules.names import PersonName
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right, may_refuse
from desktop.rules.texts import full_name

NEEDS_LETTER = frozenset({Outcome.REFUSED, Outcome.NOT_IDENTIFIED})  # art. 12(4): reasons, in writing


def open_identity_request(case: Case) -> date | None:
    """The day identity was asked and not yet answered."""
    asked = [s.asked_on for s in case.suspensions if s.reason == "identity" and s.answered_on is None]
    return min(asked, default=None)


def untold(case: Case) -> tuple[CaseRight, ...]:
    """The refused rights that no final letter has told the person of yet."""
    return tuple(
        right
        for right in case.rights
        if right.outcome and Outcome(right.outcome) in NEEDS_LETTER and right.letter_id is None
    )


def facts_of(case: Case) -> CaseFacts:
    return CaseFacts(
        has_subject=case.subject_id is not None,
        identity_asked_on=open_identity_request(case),
        identity_established_on=case.identity.on if case.identity else None,
        outcomes=tuple(Outcome(r.outcome) if r.outcome else None for r in case.rights),
        refusal_pending=bool(untold(case)),
        closed_on=case.closed_on,
    )


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


def case_line(office: Office, row: CaseRow) -> CaseLine:
    case = row.case
    limits = deadline_of(office, case)
    seen_on = case.closed_on or office.clock.today()
    name = full_name(
        PersonName(
            initials=row.initials,
            first_name=row.first_name,
            prefix=row.prefix,
            surname=row.surname,
            title=None,
        )
    )
    facts = facts_of(case)
    return CaseLine(
        id=_kept(case),
        number=case.number,
        person=name or case.requester,
        rights=tuple(Right(r.right) for r in case.rights),
        stage=stage(facts),
        state=state(limits, seen_on),
        work_to=limits.work_to,
        limit=limits.limit,
        days_left=days_left(limits, seen_on),
        waiting_for_identity=stage(facts) is Stage.IDENTITY_ASKED,
        extended=limits.extended,
        received_on=case.received_on,
        closed_on=case.closed_on,
        handler=case.handler,
    )


def right_line(right: CaseRight) -> RightLine:
    return RightLine(
        right=Right(right.right),
        quote=right.quote,
        outcome=Outcome(right.outcome) if right.outcome else None,
        outcome_on=right.outcome_on,
        grounds=tuple(RefusalGround(code) for code in right.grounds),
        facts=right.facts,
        may_refuse=may_refuse(Right(right.right)),
        told=right.letter_id is not None,
    )


def _kept(case: Case) -> int:
    if case.id is None:
        raise LookupError("a case that was never kept has no line")
    return case.id
