"""What a case lets wait: the pause for an objection, the restriction that is granted, what is kept beyond its period.

From the day an objection under art. 21(1) is known, the data it can be about are only stored until it is decided. What
is upheld ends with the decision; what is not stays paused until the day that the letter names. What an erasure leaves
beyond its period, for a claim or a duty, is under a legal hold. Source: GDPR art. 17(3)(b) and (e), 18(1)-(3), 21(1).
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta

from db import cases, holdings
from db import holds as kept_holds
from db.categories import categories
from db.holding_records import Hold, HoldId, HoldingId
from db.records import Case, CaseRight, SubjectId
from db.vault import Connection
from desktop.procedures.case_facts import deadline_of
from desktop.procedures.decision_categories import decided_categories
from desktop.procedures.holdings_reckoned import reckon_holdings, terms_for
from desktop.procedures.office import Office, employee, note
from desktop.procedures.restricted_use import was_used
from desktop.rules.case_path import Outcome
from desktop.rules.categories import outlasts
from desktop.rules.deadlines import local_day
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.rules.statement_terms import OPEN_TO_OBJECTION

RESTRICTION, LEGAL_HOLD = "restriction", "hold"
PENDING = RequestGround.OBJECTION_PENDING
REVIEW_AFTER = timedelta(days=91)  # of a restriction that was granted

Swap = tuple[Hold | None, Hold | None]  # a restriction as it was and as it is; None: it was not, or is not, there
_AGAINST = (Outcome.REFUSED, Outcome.PARTLY_GRANTED)


def settle_pause(office: Office, con: Connection, case: Case, before: Case | None = None) -> tuple[Swap, ...]:
    """Let the pause of a case be what its objection asks for now: placed, made smaller or ended.

    Asked after every act that changes the rights, the person or a decision of an open case; where nothing is to change,
    nothing happens. Once the person was told of what goes on, the pause is lifted as announced and not from here.

    Args:
        before: the case as it was, where it may have been another person's: the pause on their data ends.

    Returns:
        What changed, for `put_back`.
    """
    objection = next((right for right in case.rights if right.right == Right.OBJECTION), None)
    if objection is not None and objection.letter_id is not None and objection.outcome in _AGAINST:
        return ()
    wanted = _to_pause(office, con, case, objection)
    swaps: list[Swap] = []
    covered: set[HoldingId] = set()
    if before is not None and before.subject_id != case.subject_id:
        swaps += [(hold, _end(office, con, hold)) for hold in pauses(con, before)]
    for hold in pauses(con, case):
        if set(hold.holding_ids) <= wanted:
            covered.update(hold.holding_ids)
        else:
            swaps.append((hold, _end(office, con, hold)))
    missing = tuple(sorted(wanted - covered))
    if missing:
        review_on = max(deadline_of(office, case).work_to, office.clock.today())
        swaps.append((None, _place(office, con, case, PENDING, missing, office.clock.today(), review_on)))
    _reckon(office, con, swaps)
    return tuple(swaps)


def settle_person(office: Office, con: Connection, subject_id: SubjectId) -> tuple[Swap, ...]:
    """The same for every open case of a person of whom more is registered now.

    Returns:
        What changed, for `put_back`.
    """
    found = [row.case for row in cases.cases_of_subject(con, subject_id) if row.case.closed_on is None]
    return tuple(swap for case in found for swap in settle_pause(office, con, case))


def restrict(office: Office, con: Connection, case: Case, before: CaseRight, after: CaseRight) -> tuple[Swap, ...]:
    """Place the restriction that the decision *after* grants, and take away what the one *before* had placed.

    Returns:
        What changed, for `put_back`.
    """
    was, now = _restricted(before), _restricted(after)
    if after.right != Right.RESTRICTION or (was == now and before.details == after.details):
        return ()
    swaps: list[Swap] = []
    if was and (placed := _placed_by(con, case, before, was)):
        swaps.append((placed, _take_away(office, con, placed)))
    if now:
        since = date.fromisoformat(after.details["restricted_since"])
        ground = RequestGround(after.request_grounds[0])
        review_on = office.clock.today() + REVIEW_AFTER
        swaps.append((None, _place(office, con, case, ground, now, since, review_on)))
    _reckon(office, con, swaps)
    return tuple(swaps)


def keep_longer(office: Office, con: Connection, case: Case, after: CaseRight) -> tuple[Swap, ...]:
    """Hold what the decision *after* keeps beyond its period, until it is looked at on the day that it names; in the
    place of what an earlier decision on the same right held.

    Returns:
        What changed, for `put_back`.
    """
    if after.right != Right.ERASURE:
        return ()
    swaps: list[Swap] = []
    for placed in _in_force(con, case, LEGAL_HOLD):
        if placed.reason == case.number:
            kept_holds.drop_hold(con, HoldId(placed.id or 0))
            _note(office, con, "hold_taken_back", placed)
            swaps.append((placed, None))
    due = {one.id: one.reckoned.due_on for one in holdings.holdings_of(con, case.subject_id)} if case.subject_id else {}
    later = [one for one in decided_categories(after.categories) if outlasts(one, due.get(HoldingId(one.holding_id)))]
    for until in sorted({one.until for one in later if one.until is not None}):
        chosen = tuple(HoldingId(one.holding_id) for one in later if one.until == until)
        swaps.append((None, _place(office, con, case, None, chosen, office.clock.today(), until)))
    _reckon(office, con, swaps)
    return tuple(swaps)


def put_back(office: Office, con: Connection, swaps: Collection[Swap]) -> None:
    """Undo changes to restrictions: each is as it was; one that was lifted meanwhile did its work and stays lifted."""
    for before, after in reversed(tuple(swaps)):
        if before is not None:
            kept_holds.keep_hold(con, before)
            _note(office, con, "hold_placed", before)
        elif after is not None and after.id is not None and _is_in_force(con, after.id):
            _take_away(office, con, after)
    _reckon(office, con, swaps)


def pauses(con: Connection, case: Case) -> tuple[Hold, ...]:
    """The pauses in force for the objection of a case, in the order they were placed."""
    granted = next((right for right in case.rights if right.right == Right.RESTRICTION), None)
    apart = _placed_by(con, case, granted, _restricted(granted)) if granted and _restricted(granted) else None
    return tuple(hold for hold in _in_force(con, case) if hold.ground == PENDING and hold != apart)


def is_restricted(con: Connection, case: Case, right: CaseRight) -> bool:
    """Say whether the restriction that was granted is in force."""
    return bool(_restricted(right)) and _placed_by(con, case, right, _restricted(right)) is not None


def was_paused(con: Connection, case: Case, objection: CaseRight) -> bool:
    """Say whether everything that an objection stops was paused from the day the case was opened until it was decided.

    Source: GDPR art. 18(1)(d): only what was done may be told, art. 12(1).
    """
    if case.subject_id is None or objection.outcome_on is None:
        return False
    paused: set[int] = set()
    for hold in kept_holds.holds_of(con, case.subject_id):
        is_whole = hold.released_on is None or hold.released_on >= objection.outcome_on
        if (
            hold.case_id == case.id
            and hold.ground == PENDING
            and is_whole
            and hold.from_on <= local_day(case.opened_at)
            and not was_used(con, hold)
        ):
            paused.update(hold.holding_ids)
    stopped = {one.holding_id for one in objection.categories if one.decision == CategoryDecision.STOP}
    return bool(stopped) and stopped <= paused


def announce(con: Connection, case: Case, lift_on: date) -> None:
    """A final letter says that the pause ends on *lift_on*: on that day somebody looks at it."""
    for hold in pauses(con, case):
        kept_holds.keep_hold(con, replace(hold, lift_on=lift_on, review_on=lift_on))


def _to_pause(office: Office, con: Connection, case: Case, objection: CaseRight | None) -> set[HoldingId]:
    if objection is None or case.subject_id is None or case.closed_on is not None:
        return set()
    outcome = Outcome(objection.outcome) if objection.outcome else None
    if outcome in (Outcome.GRANTED, Outcome.WITHDRAWN) or objection.letter_id is not None:
        return set()
    known = categories(con)
    open_to = {
        HoldingId(held.id or 0)
        for held in holdings.holdings_of(con, case.subject_id)
        if held.case_id is None and terms_for(office, known[held.category_id]).legal_basis in OPEN_TO_OBJECTION
    }
    if outcome in _AGAINST and objection.categories:
        goes_on = {one.holding_id for one in objection.categories if one.decision == CategoryDecision.CONTINUE}
        return open_to & {HoldingId(one) for one in goes_on}
    return open_to


def _restricted(right: CaseRight) -> tuple[HoldingId, ...]:
    return tuple(HoldingId(one.holding_id) for one in right.categories if one.decision == CategoryDecision.RESTRICT)


def _placed_by(con: Connection, case: Case, right: CaseRight, chosen: Collection[HoldingId]) -> Hold | None:
    """The restriction that a granted right placed; the last one, where the pause is on the same data."""
    for hold in reversed(_in_force(con, case)):
        if hold.ground == next(iter(right.request_grounds), "") and set(hold.holding_ids) == set(chosen):
            return hold
    return None


def _in_force(con: Connection, case: Case, kind: str = RESTRICTION) -> tuple[Hold, ...]:
    """What is in force and was brought by the case, in the order it was placed."""
    if case.subject_id is None:
        return ()
    return tuple(
        hold
        for hold in kept_holds.holds_of(con, case.subject_id)
        if hold.kind == kind and hold.case_id == case.id and hold.released_on is None
    )


def _is_in_force(con: Connection, hold_id: HoldId) -> bool:
    now = kept_holds.fetch_hold(con, hold_id)
    return now is not None and now.released_on is None


def _place(
    office: Office,
    con: Connection,
    case: Case,
    ground: RequestGround | None,
    chosen: tuple[HoldingId, ...],
    from_on: date,
    review_on: date,
) -> Hold:
    """ground: of a restriction; None: a legal hold."""
    hold = Hold(
        kind=RESTRICTION if ground else LEGAL_HOLD,
        subject_id=case.subject_id,
        everything=False,
        holding_ids=chosen,
        reason=case.number,
        case_id=case.id,
        placed_by=employee(con),
        placed_at=office.clock.now(),
        from_on=from_on,
        review_on=review_on,
        ground=ground.value if ground else "",
    )
    placed = replace(hold, id=kept_holds.keep_hold(con, hold))
    _note(office, con, "hold_placed", placed)
    return placed


def _end(office: Office, con: Connection, hold: Hold) -> Hold:
    """Of a hold that a case placed: its reason is the number of the case."""
    ended = replace(hold, released_on=office.clock.today(), released_by=employee(con), release_reason=hold.reason)
    kept_holds.keep_hold(con, ended)
    _note(office, con, "hold_released", ended)
    return ended


def _take_away(office: Office, con: Connection, hold: Hold) -> Hold | None:
    """End a restriction during which data were used, for that must stay known; forget any other, as if never placed."""
    if was_used(con, hold):
        return _end(office, con, hold)
    kept_holds.drop_hold(con, HoldId(hold.id or 0))
    _note(office, con, "hold_taken_back", hold)
    return None


def _reckon(office: Office, con: Connection, swaps: Collection[Swap]) -> None:
    touched = {one for swap in swaps for hold in swap if hold is not None for one in hold.holding_ids}
    if touched:
        reckon_holdings(office, con, touched)


def _note(office: Office, con: Connection, act: str, hold: Hold) -> None:
    days = {} if hold.ground else {"from_on": hold.from_on, "review_on": hold.review_on}
    note(
        office,
        con,
        act,
        case_id=hold.case_id,
        subject_id=hold.subject_id,
        kind=hold.kind,
        ground=hold.ground,
        holdings=len(hold.holding_ids),
        **days,
    )
