"""From what a letter is about and what the employee filled in to the facts it is composed of."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from db import fees, holdings, statement_versions
from db.categories import categories
from db.holding_records import Disclosure, Hold
from db.profile import fetch_profile
from db.records import Case, CaseId, CaseRight
from db.vault import Connection
from desktop.letters.letter import FeePart, FieldValue, LetterFacts, RecipientRow, Reference
from desktop.procedures.addressee import addressed, recipient_of
from desktop.procedures.case_facts import deadline_of, open_question, tellable, tells_of_no_authority
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.matter import Dossier
from desktop.procedures.notice_making import is_to_choose, planned_notices
from desktop.procedures.office import Office
from desktop.procedures.people import name_of
from desktop.procedures.profile import sender_of
from desktop.procedures.recipients import recipient_lines, recipient_rows
from desktop.procedures.sections import sections_of
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.rules.suspensions import Reason
from desktop.rules.texts import capitalised, full_name


def facts_for(
    office: Office, con: Connection, dossier: Dossier, kind: str, language: str, fields: Mapping[str, Any]
) -> LetterFacts:
    """Everything the letter of *kind* needs to know, dated today.

    Args:
        fields: what the employee filled in, by the names of `reply.letter_fields`; dates as ISO text. For a decision
            letter also "rights": which of the decided rights it tells; without it all that nobody told yet.
    """
    dossier = as_told(dossier, kind, fields)
    filled = {name: value for name, value in fields.items() if value}
    ours = fetch_profile(con)
    return LetterFacts(
        kind=kind,
        language=language,
        sender=replace(sender_of(ours), signer=ours.employee, signer_role=ours.employee_role),
        recipient=recipient_of(con, dossier, language),
        reference=Reference(our=dossier.reference),
        date=office.clock.today(),
        fields={**filled, **_known(office, con, dossier, kind, language, fields.get("rights") or ())},
    )


def to_tell(case: Case, chosen: Collection[str]) -> tuple[CaseRight, ...]:
    """The decided rights that a decision letter tells: the *chosen* ones that nobody told yet; none chosen: all."""
    return tuple(right for right in tellable(case) if not chosen or right.right in chosen)


def as_told(dossier: Dossier, kind: str, fields: Mapping[str, Any]) -> Dossier:
    """The matter of a letter with these fields, which may be for whoever acts without authority."""
    case = dossier.case if kind == "decision" else None
    told = to_tell(case, fields.get("rights") or ()) if case else ()
    return replace(dossier, lacks_authority=case is not None and tells_of_no_authority(case, told))


def _on_behalf_of(dossier: Dossier) -> dict[str, FieldValue]:
    """In a letter to a representative, the person whom it means by "you": by name, else by address.

    Whoever has shown no authority is meant by "you" themselves, and reads no name that they may not have known.
    """
    if dossier.representative is None or dossier.lacks_authority:
        return {}
    known, written = dossier.subject, dossier.case or dossier.placed_in
    return {"on_behalf_of": (addressed(known) if known else "") or (written.requester if written else "")}


def _known(
    office: Office, con: Connection, dossier: Dossier, kind: str, language: str, chosen: Collection[str]
) -> dict[str, FieldValue]:
    """What the letter says by itself, without asking the employee."""
    if dossier.notice:
        return _of_notice(dossier, kind)
    if dossier.case:
        return _of_case(office, con, dossier.case, kind, language, chosen) | _on_behalf_of(dossier)
    if dossier.disclosure:
        return _of_disclosure(dossier.disclosure)
    if dossier.hold:
        restricted = _restricted(office, con, dossier.hold, language)
        return {"restricted_on": dossier.hold.from_on, "data": restricted, **_on_behalf_of(dossier)}
    version = statement_versions.fetch_version(con, dossier.version)
    return {"version": dossier.version, "in_force_from": (version and version.in_force_from) or ""}


def _of_case(
    office: Office, con: Connection, case: Case, kind: str, language: str, chosen: Collection[str]
) -> dict[str, FieldValue]:
    known: dict[str, FieldValue] = {"received_on": case.received_on, "rights": tuple(r.right for r in case.rights)}
    match kind:
        case "decision":
            return known | _decision(office, con, case, language, to_tell(case, chosen))
        case "clarification":
            waiting = (r.right for r in case.rights if _awaits_letter(r) and r.right != Right.ACCESS)
            known["other_rights"] = tuple(waiting)
        case "identity_request":
            known["asking"] = _asking(office, case)
        case "fee":
            fee = fees.fetch_fee(con, CaseId(case.id or 0))
            if fee:
                parts = tuple(FeePart(what, cents) for what, cents in fee.parts)
                known |= {"ground": fee.ground, "proof": fee.proof, "parts": parts}
        case "recipients":
            if case.subject_id is not None:
                known["recipients"] = recipient_rows(recipient_lines(office, con, case.subject_id), language)
    return known


def _asking(office: Office, case: Case) -> str:
    """Only the first question stops the clock, and only within the month. Source: EDPB guidelines 01/2022 par. 159."""
    if open_question(case, Reason.IDENTITY) is not None:
        return "again"
    return "late" if office.clock.today() > deadline_of(office, case).legal_due_1m else "in_time"


def _decision(
    office: Office, con: Connection, case: Case, language: str, told: tuple[CaseRight, ...]
) -> dict[str, FieldValue]:
    codes = [right.right for right in told]
    return {
        "rights": tuple(codes),
        "sections": sections_of(office, con, case, told, language),
        "other_rights": tuple(r.right for r in case.rights if r.right not in codes and _awaits_letter(r)),
        "recipients": _to_notify(office, con, case, codes, language),
    }


def _to_notify(
    office: Office, con: Connection, case: Case, codes: Collection[str], language: str
) -> tuple[RecipientRow, ...]:
    """Whom the notices that come with this letter go to, each once, without a day: none is sent yet.

    Source: GDPR art. 19.
    """
    rows = dict[str, RecipientRow]()
    for notice in planned_notices(office, con, case, codes):
        if is_to_choose(notice):
            continue
        before = rows.get(notice.recipient)
        activities = [office.statement.activity(code) for code in notice.activities]
        aims = [activity.aim.in_language(language) for activity in activities if activity]
        rows[notice.recipient] = RecipientRow(
            name=notice.recipient,
            aims=tuple(dict.fromkeys([*(before.aims if before else ()), *aims])),
            told=(*(before.told if before else ()), (notice.action, None)),
        )
    return tuple(rows.values())


def _of_notice(dossier: Dossier, kind: str) -> dict[str, FieldValue]:
    notice, case, subject = dossier.notice, dossier.case, dossier.subject
    if notice is None or case is None:
        raise LookupError("a notice belongs to a case")
    if kind == "forwarding":
        return {
            "received_on": case.received_on,
            "rights": tuple(r.right for r in case.rights),
            "requester": full_name(name_of(subject)) if subject else case.requester,
            "matching": notice.matching,
            "request_text": notice.data,
        }
    return {
        "action": notice.action,
        "acted_on": notice.acted_on,
        "matching": notice.matching,
        "data": notice.data,
    }


def _of_disclosure(disclosure: Disclosure) -> dict[str, FieldValue]:
    given = disclosure.disclosed_on is not None
    return {
        "authority": disclosure.recipient,
        "requested_on": disclosure.requested_on or "",
        "law": disclosure.law,
        "answer": "given" if given else "nothing_given",
        "disclosed_on": disclosure.disclosed_on or "",
        "data": disclosure.data if given else "",
        "ban_law": disclosure.ban_law,
    }


def _restricted(office: Office, con: Connection, hold: Hold, language: str) -> str:
    """What is restricted, in the words of the statement: a line for each aim."""
    if hold.everything and hold.subject_id is not None:
        held = holdings.holdings_of(con, hold.subject_id)
    else:
        held = tuple(holdings.holdings_by_ids(con, hold.holding_ids).values())
    known = categories(con)
    aims = (capitalised(terms_for(office, known[one.category_id]).aim.in_language(language)) for one in held)
    return "\n".join(dict.fromkeys(aims))


def _awaits_letter(right: CaseRight) -> bool:
    """A right of which a letter is still to come: undecided, or decided and left out of this one."""
    return right.letter_id is None and right.outcome != Outcome.WITHDRAWN
