"""Legal holds and restrictions: what must not be erased for now, why, until when that is looked at again.

They block a purge and never restart a period; what became due meanwhile is due on the day of release. They never
start or end on a day to come, so that what is stored of a holding stays right as time goes by. Source: GDPR
art. 17(3)(b) and (e), art. 18.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from db import holdings, subjects
from db import holds as kept_holds
from db import notices as kept_notices
from db.holding_records import Hold, HoldId, Holding, HoldingId
from db.holding_tables import HOLD_KINDS
from db.records import CaseId, SubjectId
from db.request_records import Notice, NoticeId
from db.vault import Connection
from desktop.procedures.case_acts import fetch
from desktop.procedures.directory import likely_same
from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.holding_views import hold_lines
from desktop.procedures.holdings_reckoned import reckon_holdings, reckon_person
from desktop.procedures.lifting import require_lifting
from desktop.procedures.lines import PersonLine
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.notice_making import make_lifted
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.restricted_use import was_used
from desktop.rules.decisions import REQUEST_GROUNDS, RequestGround
from desktop.rules.errors import RuleBroken
from desktop.rules.reckoning import state_on
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right

CHANGED = frozenset({Topic.HOLDINGS})
_TO_PURGE = (RetentionState.DUE, RetentionState.OVERDUE)


@dataclass(frozen=True, slots=True)
class ReleasedHold:
    """What a release set free: how many holdings may be purged now, and how many something else still blocks."""

    due: int
    still_blocked: int


def place_hold(
    office: Office,
    *,
    kind: str,
    person_ids: Sequence[int],
    holding_ids: Sequence[int] | None,
    reason: str,
    from_on: date,
    review_on: date,
    case_id: int | None = None,
    ground: RequestGround | None = None,
) -> Done[tuple[int, ...]]:
    """Block the purge of everything about these people, or of chosen holdings; one hold for each person.

    Args:
        kind: "hold" (legal claims, a duty to keep) or "restriction" (the person asked for it, or objects).
        person_ids: all entries of the person; not looked at where holdings are chosen.
        holding_ids: None for everything about them, also what is registered later.
        from_on: today or before. review_on: the day on which somebody looks whether it is still needed.
        ground: of a restriction, why the person may ask for it (art. 18(1)); None: it was not asked for on a ground.

    Returns:
        The ids of the holds, in the order of the people.

    Raises:
        RuleBroken: "unknown_hold", "hold_without_reason", "hold_in_future", "hold_review_before_start",
            "hold_nothing_chosen", "restriction_ground" (ground), "holding_gone", "person_gone", "case_gone".
    """
    _require_whole(office, kind, ground, reason, from_on, review_on)
    with office.vault.write() as con:
        if case_id is not None:
            fetch(con, case_id)
        on = _everything_of(con, person_ids) if holding_ids is None else _chosen(con, holding_ids)
        if not on:
            raise RuleBroken("hold_nothing_chosen")
        like = Hold(
            kind=kind,
            subject_id=None,
            everything=holding_ids is None,
            reason=reason.strip(),
            case_id=None if case_id is None else CaseId(case_id),
            placed_by=employee(con),
            placed_at=office.clock.now(),
            from_on=from_on,
            review_on=review_on,
            ground=ground.value if ground else "",
        )
        each = [replace(like, subject_id=subject_id, holding_ids=chosen) for subject_id, chosen in on.items()]
        placed = [_place(office, con, hold) for hold in each]
    return Done(tuple(placed), CHANGED, lambda: _take_back(office, placed))


def review_hold(office: Office, *, hold_id: int, review_on: date, shown: HoldLine | None = None) -> Done[None]:
    """Keep a hold in force, and say when to look at it again.

    Args:
        shown: the hold that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "hold_gone", "hold_released", "hold_review_past" (review_on): today or before; "hold_overtaken" (by,
            at, now: a colleague was earlier).
    """
    if review_on <= office.clock.today():
        raise RuleBroken("hold_review_past", review_on=review_on)
    with office.vault.write() as con:
        hold = _in_force(con, hold_id)
        _require_as_shown(office, con, hold, shown)
        reviewed = replace(hold, review_on=review_on)
        kept_holds.keep_hold(con, reviewed)
        _note(office, con, "hold_reviewed", hold, kind=hold.kind, review_on=review_on)
    return Done(None, CHANGED, lambda: _put_back(office, hold, reviewed))


def release_hold(office: Office, *, hold_id: int, reason: str, shown: HoldLine | None = None) -> Done[ReleasedHold]:
    """End a hold today; what became due under it is due today, and on the list at once.

    A restriction is lifted on or after the day that a final letter announced, and not before; whoever was asked to
    restrict their use as well gets a notice.

    Args:
        shown: the hold that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "hold_gone", "hold_released" (released_on), "release_without_reason", "lifting_not_announced",
            "lifting_too_early" (lift_on), "hold_overtaken" (by, at, now: a colleague was earlier).

    Source: GDPR art. 18(3).
    """
    if not reason.strip():
        raise RuleBroken("release_without_reason")
    with office.vault.write() as con:
        hold = _in_force(con, hold_id)
        _require_as_shown(office, con, hold, shown)
        require_lifting(hold, office.clock.today())
        released = replace(
            hold, released_on=office.clock.today(), released_by=employee(con), release_reason=reason.strip()
        )
        kept_holds.keep_hold(con, released)
        _reckon(office, con, hold)
        told = make_lifted(office, con, released)
        states = [_state(office, held) for held in _held_by(con, hold)]
        freed = ReleasedHold(
            due=sum(state in _TO_PURGE for state in states),
            still_blocked=sum(state in (RetentionState.HELD, RetentionState.RESTRICTED) for state in states),
        )
        _note(office, con, "hold_released", hold, kind=hold.kind, due=freed.due)
        notices = tuple(one for one in (kept_notices.fetch_notice(con, each) for each in told) if one is not None)
    changed = CHANGED | {Topic.CASES} if notices else CHANGED
    return Done(freed, changed, lambda: _put_back(office, hold, released, notices))


def same_person_entries(office: Office, person_id: int) -> tuple[PersonLine, ...]:
    """Other entries of the directory that may be the same person, for a hold on all of their identities.

    Raises:
        RuleBroken: "person_gone".
    """
    with office.vault.read() as con:
        subject = subjects.fetch_subject(con, SubjectId(person_id))
        if subject is None:
            raise RuleBroken("person_gone")
        return likely_same(con, subject)


def _place(office: Office, con: Connection, hold: Hold) -> int:
    placed = kept_holds.keep_hold(con, hold)
    _reckon(office, con, hold)
    _note(office, con, "hold_placed", hold, kind=hold.kind, from_on=hold.from_on, review_on=hold.review_on)
    return int(placed)


def _take_back(office: Office, placed: Sequence[int]) -> Done[None]:
    """Undo the placing of holds, as if they never were; one that was released meanwhile did its work.

    Raises:
        RuleBroken: "restriction_used", data were used during it; "hold_gone", "hold_released".
    """
    with office.vault.write() as con:
        for hold in [_in_force(con, hold_id) for hold_id in placed]:
            if was_used(con, hold):
                raise RuleBroken("restriction_used")
            kept_holds.drop_hold(con, HoldId(hold.id or 0))
            _reckon(office, con, hold)
            _note(office, con, "hold_taken_back", hold, kind=hold.kind)
    return Done(None, CHANGED)


def _put_back(office: Office, before: Hold, after: Hold, notices: Sequence[Notice] = ()) -> Done[None]:
    """Undo a review or a release: the hold is as it was, and the notices that said it ended were never made.

    Raises:
        RuleBroken: "hold_gone", "hold_changed": it was changed, or something it was on is gone; "notice_changed": a
            recipient was told, or somebody went on with the notice.
    """
    with office.vault.write() as con:
        now = kept_holds.fetch_hold(con, HoldId(after.id or 0))
        if now is None:
            raise RuleBroken("hold_gone")
        # it may be another entry's by now
        if replace(now, subject_id=after.subject_id, case_id=after.case_id) != after:
            raise RuleBroken("hold_changed")
        for made in notices:
            if kept_notices.fetch_notice(con, NoticeId(made.id or 0)) != made:
                raise RuleBroken("notice_changed")
            kept_notices.drop_notice(con, NoticeId(made.id or 0))
        restored = replace(before, subject_id=now.subject_id, case_id=now.case_id)
        kept_holds.keep_hold(con, restored)
        _reckon(office, con, restored)
        _note(office, con, "hold_put_back", restored, kind=restored.kind, review_on=restored.review_on)
    return Done(None, CHANGED | {Topic.CASES} if notices else CHANGED)


def _require_as_shown(office: Office, con: Connection, hold: Hold, shown: HoldLine | None) -> None:
    """What is compared is what a colleague can change: when it is looked at again, and when it is lifted."""
    if shown is None:
        return
    now = hold_lines(con, [hold], office.clock.today())[0]
    if (now.review_on, now.lift_on) != (shown.review_on, shown.lift_on):
        raise overtaken(
            con, "hold_overtaken", "hold_", now, subject_id=hold.subject_id, case_id=hold.case_id, kind=hold.kind
        )


def _require_whole(
    office: Office, kind: str, ground: RequestGround | None, reason: str, from_on: date, review_on: date
) -> None:
    if kind not in HOLD_KINDS:
        raise RuleBroken("unknown_hold", kind=kind)
    if ground is not None and (kind != "restriction" or ground not in REQUEST_GROUNDS[Right.RESTRICTION]):
        raise RuleBroken("restriction_ground", ground=ground.value)
    if not reason.strip():
        raise RuleBroken("hold_without_reason")
    if from_on > office.clock.today():
        raise RuleBroken("hold_in_future", from_on=from_on)
    if review_on < from_on:
        raise RuleBroken("hold_review_before_start", from_on=from_on, review_on=review_on)


def _everything_of(con: Connection, person_ids: Sequence[int]) -> dict[SubjectId | None, tuple[HoldingId, ...]]:
    people: dict[SubjectId | None, tuple[HoldingId, ...]] = {SubjectId(one): () for one in person_ids}
    if len(subjects.rows_for(con, [one for one in people if one is not None])) < len(people):
        raise RuleBroken("person_gone")
    return people


def _chosen(con: Connection, holding_ids: Sequence[int]) -> dict[SubjectId | None, tuple[HoldingId, ...]]:
    """The chosen holdings by person; None: files of cases without one."""
    found = holdings.holdings_by_ids(con, [HoldingId(one) for one in holding_ids])
    on: dict[SubjectId | None, tuple[HoldingId, ...]] = {}
    for one in dict.fromkeys(HoldingId(given) for given in holding_ids):
        if one not in found:
            raise RuleBroken("holding_gone")
        on[found[one].subject_id] = (*on.get(found[one].subject_id, ()), one)
    return on


def _in_force(con: Connection, hold_id: int) -> Hold:
    hold = kept_holds.fetch_hold(con, HoldId(hold_id))
    if hold is None:
        raise RuleBroken("hold_gone")
    if hold.released_on is not None:
        raise RuleBroken("hold_released", released_on=hold.released_on)
    return hold


def _reckon(office: Office, con: Connection, hold: Hold) -> None:
    if hold.everything and hold.subject_id is not None:
        reckon_person(office, con, hold.subject_id)
    else:
        reckon_holdings(office, con, hold.holding_ids)


def _held_by(con: Connection, hold: Hold) -> tuple[Holding, ...]:
    if hold.everything and hold.subject_id is not None:
        return holdings.holdings_of(con, hold.subject_id)
    return tuple(holdings.holdings_by_ids(con, hold.holding_ids).values())


def _state(office: Office, held: Holding) -> RetentionState:
    return state_on(held.reckoned.block, held.reckoned.due_on, office.clock.today())


def _note(office: Office, con: Connection, act: str, hold: Hold, **details: str | date | int) -> None:
    chosen = {} if hold.everything else {"holdings": len(hold.holding_ids)}
    note(office, con, act, case_id=hold.case_id, subject_id=hold.subject_id, **details, **chosen)
