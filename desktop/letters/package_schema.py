"""The form of the machine-readable data: one description, from which the schema that goes along is made.

Whoever receives the JSON file can check and read it without us. A change that breaks a reader gets another SCHEMA_ID.
Source: GDPR art. 20(1) and recital 68; JSON Schema, draft 2020-12.
"""

from collections.abc import Mapping
from typing import Any

from desktop.letters.letter import LANGUAGES, LETTER_KINDS
from desktop.letters.package_data import CHANNELS, PERSON_FIELDS
from desktop.letters.package_words import EARLIER_LETTER_KINDS
from desktop.rules.facts import FactKind
from desktop.rules.outcomes import Outcome
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis

SCHEMA_ID = "urn:uuid:5b0c1f0e-6a3d-4f0a-9d52-2f6f2f1f7a41"
VERSION = "1.0"

_Form = dict[str, Any]


def _text(description: str) -> _Form:
    return {"type": "string", "description": description}


def _code(description: str, codes: tuple[str, ...]) -> _Form:
    return {**_text(description), "enum": list(codes)}


def _day(description: str, *, may_lack: bool = False) -> _Form:
    kind: str | list[str] = ["string", "null"] if may_lack else "string"
    return {"type": kind, "format": "date", "description": description}


def _number(description: str) -> _Form:
    return {"type": "integer", "minimum": 0, "description": description}


def _texts(description: str) -> _Form:
    return {"type": "array", "items": {"type": "string"}, "description": description}


def _row(fields: Mapping[str, _Form]) -> _Form:
    """An object that has every one of *fields* and nothing else."""
    return {
        "type": "object",
        "properties": dict(fields),
        "required": list(fields),
        "additionalProperties": False,
    }


def _rows(description: str, fields: Mapping[str, _Form]) -> _Form:
    return {"type": "array", "items": _row(fields), "description": description}


_LABEL = _text("The same in words.")

# Lists of objects, by name, in the order of the file. A list inside another becomes a table of its own in CSV.
ROWS: dict[str, _Form] = {
    "person": _rows(
        "Who the data are about.",
        {"field": _code("What it is.", PERSON_FIELDS), "label": _LABEL, "value": _text("As recorded.")},
    ),
    "categories": _rows(
        "The categories of data, as the privacy statement names them.",
        {
            "number": _number("Of the category in this file."),
            "activity": _text("The clause of the privacy statement."),
            "purpose": _text("What the data are used for."),
            "legal_basis": _code("GDPR art. 6(1).", tuple(LegalBasis)),
            "system": _text("Where the data are stored."),
            "items": _texts("The kinds of data."),
            "period": _text("How long they are kept, in words."),
            "ends_on": _day("When they are erased; null while that is not known.", may_lack=True),
            "events": _rows(
                "What happened that the period is counted from.",
                {
                    "event": _code("What happened.", tuple(FactKind)),
                    "label": _LABEL,
                    "on": _day("When."),
                },
            ),
        },
    ),
    "requests": _rows(
        "The requests that the person made.",
        {
            "number": _text("The reference of the request."),
            "received_on": _day("When it came in."),
            "channel": _code("How it came in.", CHANNELS),
            "rights": _rows(
                "What was asked for.",
                {
                    "right": _code("Which right.", tuple(Right)),
                    "label": _LABEL,
                    "outcome": _code('What was decided; "" while nothing was.', ("", *Outcome)),
                    "decided_on": _day("When.", may_lack=True),
                },
            ),
            "closed_on": _day("When it was closed.", may_lack=True),
            "note": _text("What the employees wrote down about it."),
        },
    ),
    "letters": _rows(
        "The letters that the person was sent.",
        {
            "kind": _code("Which letter.", (*LETTER_KINDS, *EARLIER_LETTER_KINDS)),
            "label": _LABEL,
            "dated_on": _day("The day printed on it."),
            "reference": _text("The reference printed on it."),
            "text": _text("Its words."),
            "path": _text('Where its file stands in the package; "" where it is not in it.'),
        },
    ),
    "messages": _rows(
        "The messages to and from the person.",
        {
            "number": _number("Of the message in this file."),
            "received_at": {"type": ["string", "null"], "format": "date-time", "description": "When it came in."},
            "sender": _text("From whom."),
            "subject": _text("Its subject."),
            "text": _text("Its words; what is about others was struck, which the text says."),
            "attachments": _texts("The names of the files that came with it."),
        },
    ),
    "disclosures": _rows(
        "To whom data were given, apart from processors.",
        {
            "recipient": _text("Who received them."),
            "on": _day("When."),
            "what": _text("Which data."),
            "ground": _text("Why."),
        },
    ),
    "files": _rows(
        "The files in the package.",
        {
            "path": _text("Where it stands in the package."),
            "name": _text("What it was called."),
            "media_type": _text('Its media type, "" where not known.'),
            "bytes": _number("Its size."),
            "sha256": {**_text("SHA-256 of its content."), "pattern": "^[0-9a-f]{64}$"},
            "system": _text("Where it was found."),
            "note": _text("What was left out of it, and why."),
        },
    ),
    "left_out": _rows(
        "What was left out of the package.",
        {"what": _text("What, without repeating it."), "why": _text("Why.")},
    ),
}


def schema() -> dict[str, Any]:
    """The JSON Schema of the data file."""
    contact = {name: _text("Of the organisation.") for name in ("street", "postcode", "town", "email", "telephone")}
    controller = {"name": _text("The organisation that is responsible for the data."), **contact}
    controller |= {"website": contact["email"], "chamber_of_commerce": _text("Its number in the trade register.")}
    whole = _row(
        {
            "schema": {"const": SCHEMA_ID, "description": "The $id of this schema."},
            "version": {
                "const": VERSION,
                "description": "Of the form; one that only adds gets a higher second number.",
            },
            "reference": _text("The reference of the request that is answered."),
            "language": _code("Of the texts (ISO 639-1).", LANGUAGES),
            "made_on": _day("The day of which the data are."),
            "controller": _row(controller),
            **ROWS,
        }
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA_ID,
        "title": "Personal data of one person, as handed out under the GDPR",
        **whole,
    }
