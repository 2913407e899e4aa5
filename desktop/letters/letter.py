"""What a letter is made of: the facts that go in, and the composed letter before it becomes pages.

Facts are codes and values (a right, a ground, a date); the words for them live in the wording. A composed
`Letter` holds every word that will be printed, so that what sets it needs no language and no law.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.letters.tables import Table, table_text

CASE_LETTER_KINDS = ("acknowledgement", "identity_request", "delay", "refusal")
PERSON_LETTER_KINDS = ("government_request", "statement_change")  # outside any case
LETTER_KINDS = (*CASE_LETTER_KINDS, *PERSON_LETTER_KINDS)
LANGUAGES = ("nl", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """The controller and the employee who signs."""

    organisation: str
    unit: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    email: str = ""
    telephone: str = ""
    website: str = ""
    chamber_of_commerce: str = ""
    signer: str = ""
    signer_role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Who gets the letter. salutation: whole and in the letter's language, "Geachte J. de Vries,"."""

    address_lines: tuple[str, ...]
    salutation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """our: the number of the case, or of what else the letter is about; your: what the person wrote on the request."""

    our: str
    your: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusedRight:
    """One right that is refused: its code, the codes of the grounds, and the facts that make them apply."""

    right: str
    grounds: tuple[str, ...]
    facts: str


FieldValue = str | date | tuple[str, ...] | tuple[RefusedRight, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFacts:
    """Everything a letter needs to know.

    kind: one of LETTER_KINDS; language: one of LANGUAGES; date: the day printed on the letter. fields: by the
    names of `elements.fields_of(kind)`; a date as `date` or ISO text, a choice, a right and a ground as its code.
    """

    kind: str
    language: str
    sender: Sender
    recipient: Recipient
    reference: Reference
    date: date
    fields: Mapping[str, FieldValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one face. source: the field it came from, "" for the office's own wording."""

    text: str
    bold: bool = False
    italic: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (level 2), a paragraph, an item of a list or a table, which has no spans.

    label is the item's bullet or number, "" otherwise.
    """

    kind: str  # "heading" | "paragraph" | "item" | "table"
    spans: tuple[Span, ...]
    label: str = ""
    table: Table | None = None

    @property
    def text(self) -> str:
        """The words of the block without their faces; those of a table a line for each row."""
        if self.table is not None:
            return table_text(self.table)
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A composed letter: every word that will be printed, in reading order."""

    kind: str
    language: str
    sender: Sender
    sender_lines: tuple[str, ...]
    return_line: str
    address_lines: tuple[str, ...]
    reference_lines: tuple[tuple[str, str], ...]  # label, value
    subject: tuple[Span, ...]
    salutation: str
    blocks: tuple[Block, ...]
    closing_line: str
    signature_lines: tuple[str, ...]
    later_header: str
    footer: str
    page_count_text: str  # with {page} and {pages}

    @property
    def title(self) -> str:
        """The subject as plain text."""
        return "".join(span.text for span in self.subject)
