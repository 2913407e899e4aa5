"""Sealing a draft for good within a transaction: its PDF is archived, and what the letter sets in motion happens.

One act may seal several letters, and then all of them are final or none is.
"""

import hashlib
from collections.abc import Iterator

from db import letters
from db.records import Letter, LetterId
from db.vault import Connection
from desktop.letters.compose import compose
from desktop.letters.pdf import plain_text, seal
from desktop.procedures.case_file import letter_line
from desktop.procedures.contacts import letter_sent
from desktop.procedures.letter_effects import follow_up, take_effect
from desktop.procedures.letter_facts import as_told, facts_for
from desktop.procedures.lines import LetterLine
from desktop.procedures.matter import (
    LACKS_AUTHORITY,
    Dossier,
    keep_dossier,
    matter_of,
    open_dossier,
    require_fitting,
)
from desktop.procedures.office import Office, employee, note
from desktop.procedures.text_blocks import used_in
from desktop.rules.errors import RuleBroken


def archive(office: Office, con: Connection, draft: Letter) -> tuple[LetterLine, Dossier]:
    """Seal a draft.

    Returns:
        The final letter, and what it was about before.

    Raises:
        LetterProblem: "missing_fields" (fields), "unprintable_character" and the like.
        RuleBroken: "case_closed", "letter_does_not_fit", "hold_released", and what `letter_effects.take_effect` raises.
    """
    letter_id = LetterId(draft.id or 0)
    dossier = open_dossier(con, matter_of(draft))
    require_fitting(dossier, draft.kind)
    to = as_told(dossier, draft.kind, draft.fields)
    letter = compose(facts_for(office, con, dossier, draft.kind, draft.language, draft.fields), office.wording)
    changed = take_effect(office, con, dossier, draft)
    now = office.clock.now()
    pdf = seal(letter, office.style, office.fonts, now)
    digest = hashlib.sha256(pdf).hexdigest()
    letters.finalise(
        con,
        letter_id,
        fields={**draft.fields, **({LACKS_AUTHORITY: True} if to.lacks_authority else {})},
        pdf=pdf,
        sha256=digest,
        text=plain_text(letter),
        sources=_sources(office, con, changed, draft),
        at=now,
        by=employee(con),
    )
    keep_dossier(con, dossier, changed)
    follow_up(office, con, changed, draft)
    if dossier.case and not dossier.notice:
        letter_sent(office, con, dossier.case.subject_id, office.clock.today())
    note(office, con, "letter_finalised", **dossier.marks, kind=draft.kind, language=draft.language, sha256=digest)
    kept = letters.fetch_letter(con, letter_id)
    if kept is None:
        raise RuleBroken("letter_gone")
    return letter_line(kept), dossier


def _sources(office: Office, con: Connection, dossier: Dossier, letter: Letter) -> dict[str, str]:
    """By which texts, style and fonts the letter was made, and which versions of the desk's own texts stand in it."""
    made_of = {"wording": office.wording.digest, "style": office.style.digest, "fonts": office.fonts.digest}
    blocks = used_in(con, _typed(dossier, letter), letter.language)
    return made_of | ({"blocks": ", ".join(blocks)} if blocks else {})


def _typed(dossier: Dossier, letter: Letter) -> Iterator[str]:
    """What somebody at the desk wrote of it: in the letter, and in the decisions it tells."""
    yield from (value for value in letter.fields.values() if isinstance(value, str))
    for right in dossier.case.rights if dossier.case and letter.kind == "decision" else ():
        if right.letter_id == letter.id:
            yield from (right.facts, *right.details.values(), *(one.facts for one in right.categories))
