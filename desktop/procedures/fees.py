"""The fee for one request: announced before the work with its parts, so that the person can still withdraw or narrow.

Source: GDPR art. 12(5) (manifestly unfounded or excessive; the burden of proof is the desk's) and 15(3) (further
copies; the first is free, whatever the motive); EDPB guidelines 01/2022 par. 28-31 and 194. It never stops the clock.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from db import cases
from db import fees as kept_fees
from db.records import Case, CaseId, CaseRight
from db.request_records import Fee
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open, right_in
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.team_lines import FeeLine
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import ALWAYS_FREE, Right

CHANGED = frozenset({Topic.CASES})
FURTHER_COPY = "further_copy"
NO_COPY = "not_asked"


def keep_fee(
    office: Office,
    *,
    case_id: int,
    ground: str,
    proof: str,
    parts: Sequence[tuple[str, int]],
    seen_earlier: bool = False,
    shown: FeeLine | None = None,
) -> Done[None]:
    """Lay down what will be asked, or change it while it is not announced; its letter announces it.

    Args:
        ground: "further_copy" (art. 15(3)), "excessive" or "unfounded" (art. 12(5)).
        proof: for art. 12(5), why the request is that; "" for a further copy.
        parts: what for, and eurocents; empty lines are left out.
        seen_earlier: the employee looked at the person's earlier requests; needed for "excessive".
        shown: the fee that the employee had in front; None: there was none.

    Raises:
        RuleBroken: "fee_without_parts", "fee_part_incomplete" (what, cents), "fee_without_proof",
            "fee_never" (rights), "earlier_not_seen" (right), "fee_not_for_first_copy", "unknown_right" (a copy is part
            of access), "fee_announced" (announced_on), "fee_overtaken" (by, at, now: a colleague was earlier),
            "case_closed", "case_gone".
    """
    wanted = tuple((what.strip(), cents) for what, cents in parts if what.strip() or cents)
    if not wanted:
        raise RuleBroken("fee_without_parts")
    for what, cents in wanted:
        if not what or cents <= 0:
            raise RuleBroken("fee_part_incomplete", what=what, cents=cents)
    if ground != FURTHER_COPY and not proof.strip():
        raise RuleBroken("fee_without_proof", ground=ground)
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        if all(Right(one.right) in ALWAYS_FREE for one in case.rights):
            raise RuleBroken("fee_never", rights=tuple(one.right for one in case.rights))
        if ground == RefusalGround.EXCESSIVE and not seen_earlier:
            raise RuleBroken("earlier_not_seen", right=repeated([Right(one.right) for one in case.rights]).value)
        if ground == FURTHER_COPY and not _had_copy(con, case):
            raise RuleBroken("fee_not_for_first_copy")
        before = kept_fees.fetch_fee(con, CaseId(case_id))
        _require_not_announced(before)
        _require_as_shown(con, case_id, shown)
        fee = Fee(case_id=CaseId(case_id), ground=ground, proof=proof.strip(), parts=wanted)
        kept_fees.keep_fee(con, fee)
        note(office, con, "fee_kept", case_id=case.id, ground=ground, cents=sum(cents for _, cents in wanted))
    return Done(None, CHANGED, _putting_back(office, case_id, before, fee))


def drop_fee(office: Office, *, case_id: int, shown: FeeLine | None = None) -> Done[None]:
    """Ask nothing after all.

    Args:
        shown: the fee that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "no_fee", "fee_announced" (announced_on), "fee_overtaken" (by, at, now), "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        fetch_open(con, case_id)
        before = _fetch(con, case_id, shown)
        _require_not_announced(before)
        kept_fees.drop_fee(con, CaseId(case_id))
        note(office, con, "fee_dropped", case_id=CaseId(case_id))
    return Done(None, CHANGED, _putting_back(office, case_id, before, None))


def answer_fee(office: Office, *, case_id: int, answer: str, on: date, shown: FeeLine | None = None) -> Done[None]:
    """Write down what the person wants, now that they know what it costs.

    Args:
        answer: "agreed", "withdrawn" or "narrowed". A request withdrawn still needs its decision.
        shown: the fee that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "no_fee", "fee_not_announced", "fee_answer_date" (announced_on, on: before it, or to come),
            "fee_overtaken" (by, at, now), "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        fetch_open(con, case_id)
        before = _fetch(con, case_id, shown)
        if before.announced_on is None:
            raise RuleBroken("fee_not_announced")
        if not before.announced_on <= on <= office.clock.today():
            raise RuleBroken("fee_answer_date", announced_on=before.announced_on, on=on)
        after = replace(before, answer=answer, answered_on=on)
        kept_fees.keep_fee(con, after)
        note(office, con, "fee_answered", case_id=CaseId(case_id), answer=answer, on=on)
    return Done(None, CHANGED, _putting_back(office, case_id, before, after))


def pay_fee(office: Office, *, case_id: int, on: date, shown: FeeLine | None = None) -> Done[None]:
    """Write down that the fee came in.

    Args:
        shown: the fee that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "no_fee", "fee_not_agreed", "fee_paid_date" (answered_on, on: before it, or to come),
            "fee_overtaken" (by, at, now), "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        fetch_open(con, case_id)
        before = _fetch(con, case_id, shown)
        if before.answer not in ("agreed", "narrowed") or before.answered_on is None:
            raise RuleBroken("fee_not_agreed")
        if not before.answered_on <= on <= office.clock.today():
            raise RuleBroken("fee_paid_date", answered_on=before.answered_on, on=on)
        after = replace(before, paid_on=on)
        kept_fees.keep_fee(con, after)
        note(office, con, "fee_paid", case_id=CaseId(case_id), on=on)
    return Done(None, CHANGED, _putting_back(office, case_id, before, after))


def repeated(rights: Sequence[Right]) -> Right:
    """The right of a case that a fee for an excessive request is about: the first that may be refused as excessive.

    Args:
        rights: those of the case, at least one; none that may be refused so: the first of them.
    """
    return next((right for right in rights if RefusalGround.EXCESSIVE in grounds_for(right)), rights[0])


def fee_line(con: Connection, case_id: CaseId) -> FeeLine | None:
    """The fee as the window shows it; None where nothing is asked."""
    fee = kept_fees.fetch_fee(con, case_id)
    if fee is None:
        return None
    return FeeLine(
        ground=fee.ground,
        proof=fee.proof,
        parts=fee.parts,
        announced_on=fee.announced_on,
        answer=fee.answer,
        answered_on=fee.answered_on,
        paid_on=fee.paid_on,
    )


def _had_copy(con: Connection, case: Case) -> bool:
    """The person has had a copy: in this case before this further one, or in an earlier case.

    Source: GDPR art. 15(3), second sentence.
    """
    if _is_copy(right_in(case, Right.ACCESS)):
        return True
    rows = cases.cases_of_subject(con, case.subject_id) if case.subject_id else ()
    earlier = [row.case for row in rows if row.case.id != case.id and row.case.received_on <= case.received_on]
    return any(_is_copy(right) for one in earlier for right in one.rights)


def _is_copy(right: CaseRight) -> bool:
    """The letter on it told of access with a copy; access to the data alone gives none."""
    was_given = right.letter_id is not None and right.outcome in GIVEN
    return right.right == Right.ACCESS and was_given and right.details.get("copy_form", NO_COPY) != NO_COPY


def _require_not_announced(fee: Fee | None) -> None:
    if fee and fee.announced_on:
        raise RuleBroken("fee_announced", announced_on=fee.announced_on)


def _fetch(con: Connection, case_id: int, shown: FeeLine | None) -> Fee:
    if shown is not None:
        _require_as_shown(con, case_id, shown)
    fee = kept_fees.fetch_fee(con, CaseId(case_id))
    if fee is None:
        raise RuleBroken("no_fee")
    return fee


def _require_as_shown(con: Connection, case_id: int, shown: FeeLine | None) -> None:
    now = fee_line(con, CaseId(case_id))
    if now != shown:
        raise overtaken(con, "fee_overtaken", "fee_", now, case_id=CaseId(case_id))


def _putting_back(office: Office, case_id: int, before: Fee | None, after: Fee | None) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch_open(con, case_id)
            if kept_fees.fetch_fee(con, CaseId(case_id)) != after:
                raise RuleBroken("fee_changed")
            if before is None:
                kept_fees.drop_fee(con, CaseId(case_id))
            else:
                kept_fees.keep_fee(con, before)
            note(office, con, "fee_put_back", case_id=CaseId(case_id))
        return Done(None, CHANGED)

    return undo
