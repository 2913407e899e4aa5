"""Letters of a case: begin, preview, keep as draft, finalise for good, hand out as PDF or as an e-mail draft.

What a final letter sets in motion (a suspension, an extension, a refusal told) happens in the same transaction
as its archiving, so neither exists without the other.
"""

import hashlib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from db import cases, letters
from db.profile import fetch_profile
from db.records import CaseId, Letter, LetterId
from db.vault import Connection
from desktop.letters import mail_draft as mail
from desktop.letters.compose import compose, compose_draft
from desktop.letters.elements import FieldSpec, fields_of
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LETTER_KINDS
from desktop.letters.pdf import plain_text, seal
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.case_facts import deadline_of, untold
from desktop.procedures.case_file import email_of, letter_line
from desktop.procedures.letter_effects import take_effect
from desktop.procedures.letter_facts import facts_for
from desktop.procedures.lines import LetterLine, Preview
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.errors import RuleBroken

__all__ = [
    "LETTER_KINDS",
    "drop_draft",
    "finalise",
    "letter_fields",
    "letter_file_name",
    "letter_pdf",
    "letter_text",
    "mail_draft",
    "note_letter_left",
    "preview",
    "save_draft",
    "starting_fields",
]

CHANGED = frozenset({Topic.CASES})
ANSWER_WITHIN_DAYS = 14  # what a requester is given to answer an identity request


def letter_fields(kind: str) -> tuple[FieldSpec, ...]:
    """What the employee fills in for a kind of letter; what comes from the case is left out."""
    return tuple(spec for spec in fields_of(kind) if not spec.from_case)


def starting_fields(office: Office, *, case_id: int, kind: str) -> dict[str, Any]:
    """The fields of a new letter, filled in as far as the case knows them; dates as ISO text."""
    with office.vault.read() as con:
        case = fetch(con, case_id)
    limits, today = deadline_of(office, case), office.clock.today()
    fields: dict[str, Any] = {spec.name: "" for spec in letter_fields(kind)}
    match kind:
        case "acknowledgement":
            if limits.work_to >= today:  # a day that has passed is no promise: the employee names another
                fields["answer_by"] = limits.work_to.isoformat()
        case "identity_request":
            fields["answer_by"] = min(today + timedelta(days=ANSWER_WITHIN_DAYS), limits.work_to_3m).isoformat()
        case "delay":
            fields["expected_on"] = limits.work_to_3m.isoformat()
    return fields


def preview(office: Office, *, case_id: int, kind: str, language: str, fields: Mapping[str, Any]) -> Preview:
    """Set the letter as it stands, with a mark where a required field is empty. Nothing is kept."""
    with office.vault.read() as con:
        facts = facts_for(office, con, fetch(con, case_id), kind, language, fields)
    try:
        letter, lacks = compose_draft(facts, office.wording)
        pdf = seal(letter, office.style, office.fonts, office.clock.now())
    except LetterProblem as problem:
        return Preview(pdf=None, missing=(), problems=((problem.code, problem.data),))
    return Preview(pdf=pdf, missing=lacks, problems=())


def save_draft(
    office: Office,
    *,
    case_id: int,
    kind: str,
    language: str,
    fields: Mapping[str, Any],
    letter_id: int | None = None,
) -> Done[int]:
    """Keep a letter as draft, new or again.

    Raises:
        RuleBroken: "letter_final" (it was finalised meanwhile), "case_closed", "case_gone", "nothing_refused" (a
            refusal is begun and no right was refused).
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        before = _fetch_draft(con, letter_id) if letter_id else None
        if kind == "refusal" and not untold(case):
            raise RuleBroken("nothing_refused")
        draft = Letter(
            id=before.id if before else None,
            case_id=CaseId(case_id),
            kind=kind,
            language=language,
            fields=_plain(fields),
            created_at=before.created_at if before else office.clock.now(),
        )
        kept = letters.keep_draft(con, draft)
        if before is None:
            note(office, con, "letter_drafted", case_id=case.id, kind=kind, language=language)
    return Done(int(kept), CHANGED)


def drop_draft(office: Office, *, letter_id: int) -> Done[None]:
    """Throw a draft away.

    Raises:
        RuleBroken: "letter_final", "letter_gone".
    """
    with office.vault.write() as con:
        draft = _fetch_draft(con, letter_id)
        letters.drop_draft(con, LetterId(letter_id))
        note(office, con, "draft_dropped", case_id=draft.case_id, kind=draft.kind)
    return Done(None, CHANGED)


def draft_fields(office: Office, letter_id: int) -> dict[str, Any]:
    """What was filled in so far.

    Raises:
        RuleBroken: "letter_gone".
    """
    with office.vault.read() as con:
        return dict(_fetch_letter(con, letter_id).fields)


def finalise(office: Office, *, letter_id: int) -> Done[LetterLine]:
    """Seal a draft: its PDF is archived unchangeably with its SHA-256, and what the letter sets in motion happens.

    Raises:
        LetterProblem: "missing_fields" (fields), "unprintable_character" and the like: nothing was kept.
        RuleBroken: "letter_final", "extension_too_late", "extension_already", "expected_date_too_late",
            "nothing_refused", "case_closed".
    """
    with office.vault.write() as con:
        draft = _fetch_draft(con, letter_id)
        case = fetch_open(con, draft.case_id)
        facts = facts_for(office, con, case, draft.kind, draft.language, draft.fields)
        letter = compose(facts, office.wording)
        changed = take_effect(office, case, draft)
        now = office.clock.now()
        pdf = seal(letter, office.style, office.fonts, now)
        digest = hashlib.sha256(pdf).hexdigest()
        letters.finalise(
            con,
            LetterId(letter_id),
            fields=draft.fields,
            pdf=pdf,
            sha256=digest,
            text=plain_text(letter),
            sources=_sources(office),
            at=now,
            by=employee(con),
        )
        cases.keep_case(con, changed)
        note(
            office,
            con,
            "letter_finalised",
            case_id=case.id,
            kind=draft.kind,
            language=draft.language,
            sha256=digest,
        )
        line = letter_line(_fetch_letter(con, letter_id))
    return Done(line, CHANGED)


def letter_pdf(office: Office, letter_id: int) -> bytes:
    """The archived pages of a final letter, checked against the SHA-256 kept beside them.

    Raises:
        RuleBroken: "letter_not_final", "letter_gone", "letter_altered".
    """
    with office.vault.read() as con:
        letter = _fetch_letter(con, letter_id)
        if letter.finalised_at is None:
            raise RuleBroken("letter_not_final")
        pdf = letters.pdf_of(con, LetterId(letter_id))
    if hashlib.sha256(pdf).hexdigest() != letter.sha256:
        raise RuleBroken("letter_altered")
    return pdf


def letter_text(office: Office, letter_id: int) -> str:
    """The words of a final letter, for a screen reader and for search; "" for a draft.

    Raises:
        RuleBroken: "letter_gone".
    """
    with office.vault.read() as con:
        return _fetch_letter(con, letter_id).text


def note_letter_left(office: Office, *, letter_id: int, way: str) -> Done[None]:
    """Write in the journal that a final letter left the vault.

    Args:
        way: "printed", "saved" or "mail_draft".

    Raises:
        RuleBroken: "letter_not_final", "letter_gone".
    """
    with office.vault.write() as con:
        letter = _fetch_letter(con, letter_id)
        if letter.finalised_at is None:
            raise RuleBroken("letter_not_final")
        note(office, con, f"letter_{way}", case_id=letter.case_id, kind=letter.kind, sha256=letter.sha256)
    return Done(None, CHANGED)


def letter_file_name(office: Office, letter_id: int) -> str:
    """A name for the PDF made of the case number and the kind, never of a person's name."""
    with office.vault.read() as con:
        letter = _fetch_letter(con, letter_id)
        return f"{fetch(con, letter.case_id).number}-{letter.kind.replace('_', '-')}.pdf"


def mail_draft(office: Office, letter_id: int) -> tuple[str, bytes]:
    """An e-mail draft (.eml) to the person with the archived PDF attached.

    Returns:
        File name and content.

    Raises:
        RuleBroken: "no_email" (the person has no e-mail address), "letter_not_final".
    """
    name, pdf = letter_file_name(office, letter_id), letter_pdf(office, letter_id)
    with office.vault.read() as con:
        letter = _fetch_letter(con, letter_id)
        case = fetch(con, letter.case_id)
        to = email_of(subject_of_case(con, case))
        profile = fetch_profile(con)
    if not to:
        raise RuleBroken("no_email")
    covering = office.wording.covering_mail(
        letter.language, reference=case.number, signer=profile.employee, organisation=profile.organisation
    )
    return name.replace(".pdf", ".eml"), mail.draft(
        to=to, subject=covering.subject, body=covering.body, pdf=pdf, pdf_name=name
    )


def _fetch_letter(con: Connection, letter_id: int) -> Letter:
    letter = letters.fetch_letter(con, LetterId(letter_id))
    if letter is None:
        raise RuleBroken("letter_gone")
    return letter


def _fetch_draft(con: Connection, letter_id: int) -> Letter:
    letter = _fetch_letter(con, letter_id)
    if letter.finalised_at is not None:
        raise RuleBroken("letter_final")
    return letter


def _plain(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items() if value}


def _sources(office: Office) -> dict[str, str]:
    """By which texts, style and fonts the letter was made."""
    return {"wording": office.wording.digest, "style": office.style.digest, "fonts": office.fonts.digest}
