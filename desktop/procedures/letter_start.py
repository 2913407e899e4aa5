"""How a new letter begins: its fields, filled in as far as the vault knows them."""

from datetime import date, timedelta
from typing import Any

from db.records import Case
from desktop.letters.elements import FieldSpec, fields_of
from desktop.procedures.case_facts import deadline_of, tellable
from desktop.procedures.lifting import first_lift_on
from desktop.procedures.matter import Matter, dossier_of
from desktop.procedures.office import Office
from desktop.procedures.person_letters import statement_change_fields

ANSWER_WITHIN_DAYS = 14  # what a requester is given to answer a question
NOTICE_WITHIN_DAYS = 14  # what a recipient is given to confirm that it did the same


def letter_fields(kind: str) -> tuple[FieldSpec, ...]:
    """What the employee fills in for a kind of letter; what comes from the case or the register is left out."""
    return tuple(spec for spec in fields_of(kind) if not spec.from_case)


def language_for(office: Office, about: Matter) -> str:
    """The language a new letter begins in: that of the request it answers, or else the person's own.

    A letter about a restriction answers the request that brought it, where one did.

    Returns:
        "nl" or "en".

    Raises:
        RuleBroken: "case_gone", "notice_gone", "person_gone", "disclosure_gone", "hold_gone".
    """
    with office.vault.read() as con:
        dossier = dossier_of(con, about)
    if case := dossier.case or dossier.placed_in:
        return case.language
    return dossier.subject.language if dossier.subject else "nl"


def starting_fields(office: Office, *, about: Matter, kind: str, language: str = "nl") -> dict[str, Any]:
    """The fields of a new letter, filled in as far as the vault knows them; dates as ISO text.

    Args:
        language: of the letter; texts that are proposed are written in it.

    Returns:
        By the names of `letter_fields`; of a decision letter also "rights", the codes of what it can tell.

    Raises:
        RuleBroken: "case_gone", "notice_gone", "person_gone", "disclosure_gone", "hold_gone", "version_gone".
    """
    fields: dict[str, Any] = {spec.name: "" for spec in letter_fields(kind)}
    with office.vault.read() as con:
        dossier = dossier_of(con, about)
        if dossier.case and kind == "decision":
            return fields | {"rights": [right.right for right in tellable(dossier.case)]}
        if dossier.notice:
            return fields | _confirm_by(office, fields)
        if dossier.case:
            return fields | _dates(office, dossier.case, kind)
        if dossier.hold:
            return fields | {"lift_on": first_lift_on(office.clock.today()).isoformat()}
        if dossier.disclosure:
            return fields | {"asked": dossier.disclosure.data}
        if dossier.subject and dossier.version:
            return fields | statement_change_fields(office, con, dossier.subject, dossier.version, language)
    return fields


def _dates(office: Office, case: Case, kind: str) -> dict[str, str]:
    limits, today = deadline_of(office, case), office.clock.today()
    day: date | None = None
    match kind:
        case "acknowledgement":
            if limits.work_to >= today:  # a day that has passed is no promise: the employee names another
                day = limits.work_to
        case "identity_request" | "clarification" | "fee":
            day = min(today + timedelta(days=ANSWER_WITHIN_DAYS), limits.work_to_3m)
        case "delay":
            return {"expected_on": limits.work_to_3m.isoformat()}
    return {"answer_by": day.isoformat()} if day else {}


def _confirm_by(office: Office, fields: dict[str, Any]) -> dict[str, str]:
    """A request that is forwarded asks for no confirmation."""
    day = office.clock.today() + timedelta(days=NOTICE_WITHIN_DAYS)
    return {"answer_by": day.isoformat()} if "answer_by" in fields else {}
