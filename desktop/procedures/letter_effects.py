"""What a letter sets in motion when it becomes final."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from db import fees, holdings
from db.holding_records import Disclosure, Hold
from db.records import Case, CaseId, CaseRight, Extension, Letter, Suspension
from db.request_records import Notice
from db.vault import Connection
from desktop.procedures.case_acts import undecided
from desktop.procedures.case_facts import deadline_of, is_without_authority, open_question
from desktop.procedures.decision_categories import kept_decision
from desktop.procedures.decision_checks import require_days, require_searched
from desktop.procedures.forwarding import require_forwarded
from desktop.procedures.left_out import require_looked_at
from desktop.procedures.letter_facts import to_tell
from desktop.procedures.matter import Dossier
from desktop.procedures.notice_making import make_notices
from desktop.procedures.office import Office
from desktop.procedures.pausing import announce, settle_pause
from desktop.procedures.sections import waits_for_erasure
from desktop.rules.case_path import Outcome
from desktop.rules.deadlines import require_extension_allowed
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.suspensions import Reason, require_question_allowed


def take_effect(office: Office, con: Connection, dossier: Dossier, letter: Letter) -> Dossier:
    """What the letter is about, as it is once *letter*, whose required fields are filled, is final today.

    A question opens a suspension, asked again it is a reminder; a delay notice with its reasons makes the extension
    take effect, if it is in time; a decision letter tells the person of the rights in it; a notice to a third party is
    sent; a letter on a government request tells the person of it; one that announces the lifting of a restriction fixes
    its day. Other letters change nothing.

    Raises:
        RuleBroken: "extension_already", "extension_too_late" (notice_by), "expected_date_too_late" (latest),
            "expected_date_past", "nothing_to_delay", "identity_known" (on), "nothing_to_tell", "told_apart",
            "systems_open", "systems_found", "registered_since" (right), "decision_dates", "not_forwarded" (right, day),
            "erasure_not_done" (day: it has passed and the data are still here), "specification_only_for_access",
            "specification_without_reason", "asked_after_month", "no_fee", "lifting_not_ahead" (lift_on),
            "telling_forbidden" (law, until).
    """
    today = office.clock.today()
    if dossier.notice:
        return replace(dossier, notice=_send(dossier.notice, letter, today))
    if dossier.case:
        return replace(dossier, case=_changed_case(office, con, dossier.case, letter))
    if dossier.disclosure:
        return replace(dossier, disclosure=_tell(dossier.disclosure, today))
    if dossier.hold:
        return replace(dossier, hold=_announce(dossier.hold, date.fromisoformat(letter.fields["lift_on"]), today))
    return dossier


def follow_up(office: Office, con: Connection, dossier: Dossier, letter: Letter) -> bool:
    """What else follows, once the letter and what it is about are kept: notices, the end of a pause, the fee.

    Returns:
        Whether restrictions or countdowns of the person changed.
    """
    case = dossier.case
    if case is None or dossier.notice is not None:
        return False
    if letter.kind == "fee":
        _announce_fee(con, case, letter, office.clock.today())
    if letter.kind != "decision":
        return False
    told = {right.right for right in case.rights if right.letter_id == letter.id}
    make_notices(office, con, case, told)
    return _end_pause(office, con, case, told)


def require_timely(case: Case, kind: str, fields: Mapping[str, Any]) -> None:
    """Pass silently when the case still asks for a letter of *kind*.

    Raises:
        RuleBroken: "nothing_to_tell", "nothing_to_delay" (everything was decided), "identity_known" (on).

    Source: GDPR art. 12(3): an extension is of a time that still runs; art. 12(6): only where there is doubt.
    """
    if kind == "decision":
        require_to_tell(case, fields)
    elif kind == "delay" and not undecided(case):
        raise RuleBroken("nothing_to_delay")
    elif kind == "identity_request" and case.identity is not None:
        raise RuleBroken("identity_known", on=case.identity.on)


def require_to_tell(case: Case, fields: Mapping[str, Any]) -> tuple[CaseRight, ...]:
    """The rights that a decision letter with these fields tells.

    Raises:
        RuleBroken: "nothing_to_tell", none of them is decided, or all were told.
    """
    told = to_tell(case, fields.get("rights") or ())
    if not told:
        raise RuleBroken("nothing_to_tell")
    return told


def _changed_case(office: Office, con: Connection, case: Case, letter: Letter) -> Case:
    require_timely(case, letter.kind, letter.fields)
    match letter.kind:
        case "identity_request":
            return _ask(case, Reason.IDENTITY, office.clock.today())
        case "clarification":
            waiting = [Right(right) for right in undecided(case)]
            amount = str(letter.fields["amount"])
            require_question_allowed(
                Reason.SPECIFICATION,
                deadline_of(office, case),
                waiting,
                office.clock.today(),
                amount,
                calendar=office.calendars.default,
            )
            return _ask(case, Reason.SPECIFICATION, office.clock.today())
        case "delay":
            return _extend(office, case, letter)
        case "decision":
            return _tell_decisions(office, con, case, letter)
        case "fee" if fees.fetch_fee(con, CaseId(case.id or 0)) is None:
            raise RuleBroken("no_fee")
    return case


def _tell(disclosure: Disclosure, today: date) -> Disclosure:
    """Source: statement section 4.2: at once, unless the law forbids it."""
    if disclosure.ban_until and today < disclosure.ban_until:
        raise RuleBroken("telling_forbidden", law=disclosure.ban_law, until=disclosure.ban_until)
    return replace(disclosure, told_on=today)


def _announce(hold: Hold, lift_on: date, today: date) -> Hold:
    """Source: GDPR art. 18(3): informed before the restriction is lifted. On that day somebody looks at it."""
    if lift_on <= today:
        raise RuleBroken("lifting_not_ahead", lift_on=lift_on)
    return replace(hold, lift_on=lift_on, review_on=lift_on)


def _send(notice: Notice, letter: Letter, today: date) -> Notice:
    """Source: GDPR art. 19. A second letter to the same recipient is a reminder."""
    if notice.sent_on is not None:
        return replace(notice, chased_on=today)
    return replace(notice, letter_id=letter.id, sent_on=today)


def _ask(case: Case, reason: Reason, today: date) -> Case:
    """Source: EDPB guidelines 01/2022 par. 159. A reminder does not open a second suspension."""
    if open_question(case, reason) is None:
        return replace(case, suspensions=(*case.suspensions, Suspension(reason=reason.value, asked_on=today)))
    return replace(
        case,
        suspensions=tuple(
            replace(one, reminded_on=today) if one.reason == reason and one.answered_on is None else one
            for one in case.suspensions
        ),
    )


def _extend(office: Office, case: Case, letter: Letter) -> Case:
    """Source: GDPR art. 12(3); statement section 6 (never later than three months after receipt)."""
    today, facts = office.clock.today(), str(letter.fields["reasons"])
    expected = date.fromisoformat(letter.fields["expected_on"])
    require_extension_allowed(deadline_of(office, case), today, expected_on=expected, facts=facts)
    return replace(
        case,
        extension=Extension(
            ground=str(letter.fields["ground"]),
            facts=facts,
            expected_on=expected,
            notice_letter_id=letter.id,
            notice_on=today,
        ),
    )


def _tell_decisions(office: Office, con: Connection, case: Case, letter: Letter) -> Case:
    """What was decided must still be true on the day the letter goes out. Source: GDPR art. 12(1), 12(3)-(4)."""
    told = require_to_tell(case, letter.fields)
    if is_without_authority(case) and len({right.outcome == Outcome.NOT_IDENTIFIED for right in told}) > 1:
        raise RuleBroken("told_apart")  # the one is for who acts, the other for the person
    for right in told:
        require_forwarded(con, case, right)
        decision = kept_decision(right)
        if decision is not None:
            require_days(office, case, decision)
            require_searched(office, con, case, decision.right, decision.outcome)
        require_looked_at(office, con, case, right)
        _require_true_erasure(office, con, case, right)
    codes = {right.right for right in told}
    return replace(case, rights=tuple(replace(r, letter_id=letter.id) if r.right in codes else r for r in case.rights))


def _require_true_erasure(office: Office, con: Connection, case: Case, right: CaseRight) -> None:
    """What is still there is promised for a day to come, never told as gone."""
    if right.right != Right.ERASURE or case.subject_id is None or "erased_on" not in right.details:
        return
    still_held = {int(one.id) for one in holdings.holdings_of(con, case.subject_id) if one.id is not None}
    day, today = date.fromisoformat(right.details["erased_on"]), office.clock.today()
    if day < today and waits_for_erasure(right, still_held):
        raise RuleBroken("erasure_not_done", day=day)


def _end_pause(office: Office, con: Connection, case: Case, told: Collection[str]) -> bool:
    """Source: GDPR art. 18(3): the letter says from which day the data are used again."""
    if Right.OBJECTION not in told:
        return False
    objection = next(right for right in case.rights if right.right == Right.OBJECTION)
    if objection.outcome in (Outcome.REFUSED, Outcome.PARTLY_GRANTED):
        announce(con, case, date.fromisoformat(objection.details["resume_on"]))
        return True
    return bool(settle_pause(office, con, case))


def _announce_fee(con: Connection, case: Case, letter: Letter, today: date) -> None:
    fee = fees.fetch_fee(con, CaseId(case.id or 0))
    if fee is not None:
        fees.keep_fee(con, replace(fee, letter_id=letter.id, announced_on=today))
