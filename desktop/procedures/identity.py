"""How identity was established: the lightest way that is enough, noted once, without a copy of a document."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from db import cases, messages
from db.records import Case, CaseId, Identity, MessageId, Suspension
from db.vault import Connection
from desktop.procedures import searches
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.office import Done, Office, Topic, VaultError, employee, note
from desktop.procedures.pausing import settle_pause
from desktop.rules.errors import RuleBroken

CHANGED = frozenset({Topic.CASES})


def establish_identity(
    office: Office,
    *,
    case_id: int,
    method: str,
    checked: str,
    on: date,
    proofs: Sequence[int] = (),
    seen: int | None = None,
) -> Done[None]:
    """Record that the requester is who they say, by which method and what was looked at.

    An open identity request is answered by this, so its suspension ends on the same day. The search begins where a
    right needs one, and goes on when this is undone; so does the pause of what an objection is about.

    Source: GDPR art. 12(6); EDPB guidelines 01/2022 par. 73-79 (note the check, keep no copy); statement section 6 (log
    in, e-mail, telephone).

    Args:
        proofs: messages of the case that were sent as proof: they are emptied for good, an undo does not bring them
            back.
        seen: the revision of the case that the employee had in front; None: not looked at.

    Raises:
        RuleBroken: "identity_without_check" (say what was looked at), "identity_date" (before receipt or after today),
            "no_person" (link the person first), "message_gone" (a proof is not of this case), "case_changed" (number,
            by, at, now), "case_closed", "case_gone".
    """
    if not checked.strip():
        raise RuleBroken("identity_without_check")
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        if case.subject_id is None:
            raise RuleBroken("no_person")
        if not case.received_on <= on <= office.clock.today():
            raise RuleBroken("identity_date", received_on=case.received_on, on=on)
        identity = Identity(method=method, checked=checked.strip(), by=employee(con), on=on)
        known = replace(case, identity=identity, suspensions=_answered(case, on))
        cases.keep_case(con, known)
        note(office, con, "identity_established", case_id=case.id, method=method, on=on)
        _remove_proofs(office, con, CaseId(case_id), proofs)
        if searches.is_needed(known):
            searches.begin(office, con, known)
        paused = settle_pause(office, con, known)
    if proofs:
        with suppress(VaultError):  # the check is noted; what a full disk leaves in the log goes at the next chance
            office.vault.checkpoint()
    return Done(None, CHANGED | {Topic.HOLDINGS} if paused else CHANGED, lambda: _take_back(office, case, known))


def _take_back(office: Office, before: Case, known: Case) -> Done[None]:
    """Raises RuleBroken "identity_in_use" (decisions rest on it), "identity_changed": it was recorded anew since."""
    with office.vault.write() as con:
        now = fetch_open(con, int(before.id or 0))
        if any(r.outcome for r in now.rights):
            raise RuleBroken("identity_in_use")
        if (now.identity, now.suspensions) != (known.identity, known.suspensions):
            raise RuleBroken("identity_changed")
        cases.keep_case(con, replace(now, identity=before.identity, suspensions=before.suspensions))
        note(office, con, "identity_withdrawn", case_id=now.id)
    return Done(None, CHANGED)


def _remove_proofs(office: Office, con: Connection, case_id: CaseId, proofs: Sequence[int]) -> None:
    """Empty them at once. Source: EDPB guidelines 01/2022 par. 79."""
    kept = {message.id for message in messages.messages_of(con, case_id) if message.removed_on is None}
    for proof in dict.fromkeys(MessageId(one) for one in proofs):
        if proof not in kept:
            raise RuleBroken("message_gone")
        messages.remove_proof(con, proof, office.clock.today())
    if proofs:
        note(office, con, "proofs_removed", case_id=case_id, messages=len(set(proofs)))


def _answered(case: Case, on: date) -> tuple[Suspension, ...]:
    return tuple(
        replace(s, answered_on=max(on, s.asked_on)) if s.reason == "identity" and s.answered_on is None else s
        for s in case.suspensions
    )
