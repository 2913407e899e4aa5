"""Cases that belong together: several people in one letter, and a request made again."""

from collections.abc import Sequence

from db import case_links, messages
from db.records import Case, CaseId, CaseRight, Message, MessageId, SubjectId
from db.request_records import CaseLink
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_opening import begin_case
from desktop.procedures.case_removal import taking_back_opening
from desktop.procedures.contacts import last_contact
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.people import name_of
from desktop.procedures.team_lines import LinkLine
from desktop.rules.errors import RuleBroken
from desktop.rules.rights import Right
from desktop.rules.texts import full_name

CHANGED = frozenset({Topic.CASES})
CONTACT_CHANGED = frozenset({Topic.CASES, Topic.HOLDINGS})
SAME_LETTER, REPEAT = "same_letter", "repeat"


def open_for_another(
    office: Office,
    *,
    case_id: int,
    person_id: int | None,
    requester: str,
    rights: Sequence[tuple[Right, str]],
    message_ids: Sequence[int] = (),
) -> Done[int]:
    """Open a case of its own for another person who asked in the same letter: each has their own clock and answer.

    Its undo raises RuleBroken "opening_built_on" (number, by, at) where anything was done in the new case since.

    Args:
        requester: the name to show while no person is linked.
        rights: each right once, with the words that asked for it.
        message_ids: what of the case is theirs too; (): the message it began with. Proofs of identity never go along.

    Returns:
        The new case.

    Raises:
        RuleBroken: "no_rights", "requester_missing" (neither a person nor a name), "person_has_case" (number),
            "message_gone" (a message is not of this case), "case_closed", "case_gone".
    """
    if not rights:
        raise RuleBroken("no_rights")
    if person_id is None and not requester.strip():
        raise RuleBroken("requester_missing")
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        if person_id is not None and person_id == case.subject_id:
            raise RuleBroken("person_has_case", number=case.number)
        subject_id = SubjectId(person_id) if person_id else None
        contact = last_contact(con, subject_id)
        new = begin_case(
            office,
            con,
            received_on=case.received_on,
            channel=case.channel,
            language=case.language,
            subject_id=subject_id,
            requester=requester,
            rights=tuple(CaseRight(right=right.value, quote=quote) for right, quote in dict(rights).items()),
            came=tuple((one, messages.raw_of(con, MessageId(one.id or 0))) for one in _theirs(con, case, message_ids)),
        )
        case_links.keep_link(con, CaseLink(_id(new), CaseId(case_id), SAME_LETTER))
        note(office, con, "opened_for_another", case_id=case.id, other=new.number)
        undo = taking_back_opening(office, con, new, contact)
    return Done(_id(new), CONTACT_CHANGED, undo)


def link_repeat(office: Office, *, case_id: int, other_id: int) -> Done[None]:
    """Say that this case asks again what the other one asked.

    Raises:
        RuleBroken: "repeats_itself", "repeats_later_case" (number), "repeats_another_person" (number), "case_closed",
            "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        keep_repeat(office, con, case, other_id)
    return Done(None, CHANGED, lambda: unlink(office, case_id=case_id, other_id=other_id))


def unlink(office: Office, *, case_id: int, other_id: int) -> Done[None]:
    """These two cases have nothing to do with each other after all.

    Raises:
        RuleBroken: "link_gone", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        both = [link for link in case_links.links_of(con, CaseId(case_id)) if other_id in (link.case_id, link.other_id)]
        if not both:
            raise RuleBroken("link_gone")
        for link in both:
            case_links.drop_link(con, link)
        note(office, con, "case_unlinked", case_id=case.id, other=fetch(con, other_id).number)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            other = fetch(con, other_id)
            for link in both:
                case_links.keep_link(con, link)
            note(office, con, "case_linked", case_id=fetch_open(con, case_id).id, other=other.number)
        return Done(None, CHANGED, lambda: unlink(office, case_id=case_id, other_id=other_id))

    return Done(None, CHANGED, undo)


def keep_repeat(office: Office, con: Connection, case: Case, other_id: int) -> None:
    """As `link_repeat`, in the act's own transaction."""
    if case.id == other_id:
        raise RuleBroken("repeats_itself")
    other = fetch(con, other_id)
    if (other.received_on, other.id or 0) > (case.received_on, case.id or 0):
        raise RuleBroken("repeats_later_case", number=other.number)
    if case.subject_id and other.subject_id and case.subject_id != other.subject_id:
        raise RuleBroken("repeats_another_person", number=other.number)
    case_links.keep_link(con, CaseLink(_id(case), CaseId(other_id), REPEAT))
    note(office, con, "case_linked", case_id=case.id, other=other.number)


def link_lines(con: Connection, case: Case) -> tuple[LinkLine, ...]:
    """The other cases that belong to this one."""
    return tuple(_line(con, link, _id(case)) for link in case_links.links_of(con, _id(case)))


def _line(con: Connection, link: CaseLink, case_id: CaseId) -> LinkLine:
    is_from_here = link.case_id == case_id
    other = fetch(con, link.other_id if is_from_here else link.case_id)
    subject = subject_of_case(con, other)
    kind = link.kind if link.kind == SAME_LETTER else "repeats" if is_from_here else "repeated_by"
    return LinkLine(
        case_id=_id(other),
        number=other.number,
        person=(full_name(name_of(subject)) if subject else "") or other.requester,
        kind=kind,
    )


def _theirs(con: Connection, case: Case, message_ids: Sequence[int]) -> tuple[Message, ...]:
    """What goes along: never what proved the identity of somebody else."""
    kept = [one for one in messages.messages_of(con, _id(case)) if not one.is_proof]
    if not message_ids:
        return tuple(kept[:1])
    if set(message_ids) - {one.id for one in kept}:
        raise RuleBroken("message_gone")
    return tuple(one for one in kept if one.id in set(message_ids))


def _id(case: Case) -> CaseId:
    if case.id is None:
        raise LookupError("a case that was never kept")
    return case.id
