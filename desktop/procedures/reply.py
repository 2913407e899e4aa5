"""Letters, of a case or to a person: preview, keep as draft, finalise for good, hand out as PDF or e-mail draft.

How a new one begins is for `letter_start`. What a final letter sets in motion (a suspension, an extension, a decision
told, a notice sent) happens in the same transaction as its archiving, so neither exists without the other.
"""

import hashlib
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from db import letters
from db.profile import fetch_profile
from db.records import CaseId, Letter, LetterId, SubjectId
from db.vault import Connection
from desktop.letters import mail_draft as mail
from desktop.letters.compose import compose_draft
from desktop.letters.errors import LetterProblem
from desktop.letters.pdf import seal
from desktop.procedures.addressee import email_to, is_by_email
from desktop.procedures.case_acts import fetch_open
from desktop.procedures.letter_archive import archive
from desktop.procedures.letter_effects import require_timely
from desktop.procedures.letter_facts import facts_for
from desktop.procedures.letter_start import letter_fields, starting_fields
from desktop.procedures.lines import LetterLine, Preview
from desktop.procedures.matter import (
    CaseMatter,
    Dossier,
    Matter,
    NoticeMatter,
    PersonMatter,
    dossier_of,
    dossier_of_letter,
    matter_of,
    open_dossier,
    require_fitting,
)
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken

__all__ = [
    "CaseMatter",
    "Matter",
    "NoticeMatter",
    "PersonMatter",
    "draft_fields",
    "drop_draft",
    "finalise",
    "goes_by_email",
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

Written = tuple[str, Mapping[str, Any]]  # what stands in a letter: its language and its fields


def preview(office: Office, *, about: Matter, kind: str, language: str, fields: Mapping[str, Any]) -> Preview:
    """Set the letter as it stands, with a mark where a required field is empty. Nothing is kept.

    Raises:
        RuleBroken: "letter_does_not_fit", "case_gone", "notice_gone", "person_gone", "disclosure_gone", "hold_gone",
            "hold_released".
    """
    with office.vault.read() as con:
        dossier = dossier_of(con, about)
        require_fitting(dossier, kind)
        facts = facts_for(office, con, dossier, kind, language, fields)
    revision = dossier.case.revision if dossier.case else None
    try:
        letter, lacks = compose_draft(facts, office.wording)
        pdf = seal(letter, office.style, office.fonts, office.clock.now())
    except LetterProblem as problem:
        return Preview(pdf=None, missing=(), problems=((problem.code, problem.data),), revision=revision)
    return Preview(pdf=pdf, missing=lacks, problems=(), revision=revision)


def save_draft(
    office: Office,
    *,
    about: Matter,
    kind: str,
    language: str,
    fields: Mapping[str, Any],
    letter_id: int | None = None,
    shown: Written | None = None,
    or_beside: bool = False,
) -> Done[int]:
    """Keep a letter as draft, new or again.

    Args:
        shown: the draft as it was when the employee began to write in it; None: not looked at.
        or_beside: where a colleague was earlier it is kept beside theirs, as a draft of its own, and not refused.

    Raises:
        RuleBroken: "letter_final" (it was finalised meanwhile), "letter_gone", "draft_overtaken" (by, at, now: a
            colleague wrote in it), "case_closed", "case_gone", "person_gone", "disclosure_gone", "notice_gone",
            "hold_gone", "hold_released", "letter_does_not_fit", and of what the case asks for no more
            "nothing_to_tell", "nothing_to_delay", "identity_known" (on).
    """
    with office.vault.write() as con:
        dossier = open_dossier(con, about)
        require_fitting(dossier, kind)
        before = _going_on(con, dossier, letter_id, shown, or_beside=or_beside)
        if dossier.case:
            require_timely(dossier.case, kind, fields)
        draft = Letter(
            id=before.id if before else None,
            kind=kind,
            language=language,
            fields=_kept_fields(dossier, fields),
            created_at=before.created_at if before else office.clock.now(),
            **_owner(about),
        )
        kept = letters.keep_draft(con, draft)
        if before is None:
            note(office, con, "letter_drafted", **dossier.marks, kind=kind, language=language)
        elif (before.language, before.fields) != (draft.language, draft.fields):
            note(office, con, "draft_changed", **dossier.marks, kind=kind, language=language)
    return Done(int(kept), dossier.changed)


def drop_draft(office: Office, *, letter_id: int) -> Done[None]:
    """Throw a draft away; the undo puts it back under its number, as long as its request is open.

    Raises:
        RuleBroken: "letter_final", "letter_gone".
    """
    with office.vault.write() as con:
        draft = _fetch_draft(con, letter_id)
        dossier = dossier_of(con, matter_of(draft))
        letters.drop_draft(con, LetterId(letter_id))
        note(office, con, "draft_dropped", **dossier.marks, kind=draft.kind)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            again = open_dossier(con, matter_of(draft))
            require_fitting(again, draft.kind)
            letters.keep_draft(con, draft)
            note(office, con, "draft_put_back", **again.marks, kind=draft.kind)
        return Done(None, again.changed)

    return Done(None, dossier.changed, undo)


def draft_fields(office: Office, letter_id: int) -> dict[str, Any]:
    """What was filled in so far.

    Raises:
        RuleBroken: "letter_gone".
    """
    with office.vault.read() as con:
        return dict(_fetch_letter(con, letter_id).fields)


def finalise(office: Office, *, letter_id: int, seen: int | None = None) -> Done[LetterLine]:
    """Seal a draft: its PDF is archived unchangeably with its SHA-256, and what the letter sets in motion happens.

    Args:
        seen: the revision of the case in the preview that the employee looked at; None: none was looked at.

    Raises:
        LetterProblem: "missing_fields" (fields), "unprintable_character" and the like: nothing was kept.
        RuleBroken: "letter_final", "case_changed" (number, by, at: the letter would say something else than what was
            looked at), and what `letter_archive.archive` raises.
    """
    with office.vault.write() as con:
        draft = _fetch_draft(con, letter_id)
        if seen is not None and draft.case_id is not None:
            fetch_open(con, draft.case_id, seen)
        line, dossier = archive(office, con, draft)
    return Done(line, dossier.changed | ({Topic.HOLDINGS} if dossier.case else frozenset()))


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
        dossier = dossier_of(con, matter_of(letter))
        note(office, con, f"letter_{way}", **dossier.marks, kind=letter.kind, sha256=letter.sha256)
    return Done(None, dossier.changed)


def letter_file_name(office: Office, letter_id: int) -> str:
    """A name for the PDF made of our reference, the kind and for a notice its number, never of anybody's name."""
    with office.vault.read() as con:
        letter = _fetch_letter(con, letter_id)
        reference = re.sub(r"[^\w.-]+", "-", dossier_of(con, matter_of(letter)).reference)
    which = f"-{letter.notice_id}" if letter.notice_id else ""
    return f"{reference}-{letter.kind.replace('_', '-')}{which}.pdf"


def goes_by_email(office: Office, letter_id: int) -> bool:
    """Whether a letter is best sent by e-mail: it answers a request that came so, and an address is known.

    Raises:
        RuleBroken: "letter_gone".

    Source: article 12(3) GDPR.
    """
    with office.vault.read() as con:
        dossier = dossier_of_letter(con, _fetch_letter(con, letter_id))
        return is_by_email(dossier) and bool(email_to(con, dossier))


def mail_draft(office: Office, letter_id: int) -> tuple[str, bytes]:
    """An e-mail draft (.eml) to whom the letter is for, with the archived PDF attached.

    Returns:
        File name and content.

    Raises:
        RuleBroken: "no_email" (whom the letter is for has no e-mail address), "letter_not_final".
    """
    name, pdf = letter_file_name(office, letter_id), letter_pdf(office, letter_id)
    with office.vault.read() as con:
        letter = _fetch_letter(con, letter_id)
        dossier = dossier_of_letter(con, letter)
        to = email_to(con, dossier)
        profile = fetch_profile(con)
    if not to:
        raise RuleBroken("no_email")
    covering = office.wording.covering_mail(
        letter.language,
        reference=dossier.reference,
        signer=profile.employee,
        organisation=profile.organisation,
        on_request=dossier.case is not None and dossier.notice is None,
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


def _going_on(
    con: Connection, dossier: Dossier, letter_id: int | None, shown: Written | None, *, or_beside: bool
) -> Letter | None:
    """The draft to go on with, as long as it is what was shown; None to begin one."""
    if letter_id is None:
        return None
    try:
        before = _fetch_draft(con, letter_id)
        if shown is not None:
            now, seen = (before.language, dict(before.fields)), (shown[0], _kept_fields(dossier, shown[1]))
            if seen != now:
                raise overtaken(con, "draft_overtaken", "draft_", now, **dossier.marks, kind=before.kind)
    except RuleBroken:
        if or_beside:
            return None
        raise
    return before


def _owner(about: Matter) -> dict[str, Any]:
    """Whose letter it is: the fields of the record that say so."""
    match about:
        case CaseMatter():
            return {"case_id": CaseId(about.case_id)}
        case NoticeMatter():
            return {"case_id": CaseId(about.case_id), "notice_id": about.notice_id}
    return {
        "subject_id": SubjectId(about.person_id),
        "disclosure_id": about.disclosure_id,
        "hold_id": about.hold_id,
    }


def _kept_fields(dossier: Dossier, fields: Mapping[str, Any]) -> dict[str, Any]:
    filled = {name: value.isoformat() if isinstance(value, date) else value for name, value in fields.items() if value}
    return filled | ({"version": dossier.version} if dossier.version else {})
