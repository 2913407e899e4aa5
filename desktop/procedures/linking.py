"""Saying who of the directory made a request; what was done for another person does not count for this one.

Source: GDPR art. 5(1)(d) and (f), 12(6).
"""

from dataclasses import replace

from db import cases
from db.records import Case, CaseId, Representative, SubjectId
from db.request_records import SearchTask
from db.subjects import fetch_subject
from db.vault import Connection
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.case_holdings import give_file
from desktop.procedures.contacts import contact_days, contact_made, contact_taken_back, recount_contact
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.pausing import put_back, settle_pause
from desktop.procedures.sought import search_again, searched_before
from desktop.rules.errors import RuleBroken

CONTACT_CHANGED = frozenset({Topic.CASES, Topic.HOLDINGS})


def link_person(office: Office, *, case_id: int, person_id: int, seen: int | None = None) -> Done[None]:
    """Say who of the directory made the request; it is their contact from now on.

    Where it was another's before, it is their contact no longer, and what was done for them does not count: the check
    of identity, the authority of a representative, the searches. The files of the other never go along. Searches from
    when nobody was linked count where they looked for this person.

    Raises:
        RuleBroken: "decided_for_another" (decisions were taken for the person linked now), "person_gone",
            "case_changed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id, seen)
        person = fetch_subject(con, SubjectId(person_id))
        if person is None:
            raise RuleBroken("person_gone")
        linked = _linked(case, SubjectId(person_id))
        changes_person = case.subject_id not in (None, person_id)
        cases.keep_case(con, linked)
        again: tuple[SearchTask, ...] = ()
        if case.subject_id != person_id:
            again = search_again(office, con, case, person)
        give_file(office, con, CaseId(case_id), SubjectId(person_id))
        paused = settle_pause(office, con, linked, case)
        made = contact_days(office, con, case)
        before = contact_made(office, con, SubjectId(person_id), max(made))
        if changes_person:
            recount_contact(office, con, case.subject_id, made)
        note(office, con, "person_linked", case_id=case.id, subject_id=SubjectId(person_id))

    def undo() -> Done[None]:
        with office.vault.write() as con:
            _unlink(con, case, linked)
            if case.subject_id != person_id:
                searched_before(office, con, linked, again)
            give_file(office, con, CaseId(case_id), case.subject_id)
            put_back(office, con, paused)
            contact_taken_back(office, con, SubjectId(person_id), max(made), before)
            contact_made(office, con, case.subject_id, max(made))
            note(office, con, "person_unlinked", case_id=case.id)
        return Done(None, CONTACT_CHANGED)

    return Done(None, CONTACT_CHANGED, undo)


def _linked(case: Case, subject_id: SubjectId) -> Case:
    """Raises RuleBroken "decided_for_another"."""
    if case.subject_id in (None, subject_id):
        return replace(case, subject_id=subject_id)
    if any(right.outcome for right in case.rights):
        raise RuleBroken("decided_for_another")
    acting = _without_authority(case.representative) if case.representative else None
    return replace(case, subject_id=subject_id, identity=None, representative=acting)


def _without_authority(acting: Representative) -> Representative:
    """What they showed was on behalf of somebody else."""
    return replace(acting, authority="", authority_on=None, authority_by="")


def _unlink(con: Connection, before: Case, linked: Case) -> None:
    """Make the request the former person's again, with what counted for them.

    Raises:
        RuleBroken: "linked_since" (number: it is another's by now), "person_gone" (the former one),
            "decided_for_another", "identity_in_use" (established for this person meanwhile: that goes first),
            "representative_changed".
    """
    now = fetch_open(con, linked.id or 0)
    if now.subject_id != linked.subject_id:
        raise RuleBroken("linked_since", number=now.number)
    if before.subject_id is not None and fetch_subject(con, before.subject_id) is None:
        raise RuleBroken("person_gone")
    if any(right.outcome for right in now.rights):
        raise RuleBroken("decided_for_another")
    if now.identity != linked.identity:
        raise RuleBroken("identity_in_use")
    if now.representative != linked.representative:
        raise RuleBroken("representative_changed")
    former = replace(now, subject_id=before.subject_id, identity=before.identity, representative=before.representative)
    cases.keep_case(con, former)
