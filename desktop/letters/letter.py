"""What a letter is made of: the facts that go in, and the composed letter before it becomes pages.

Facts are codes and values (a right, a ground, a date); the words for them live in the wording. A composed
`Letter` holds every word that will be printed, so that what sets it needs no language and no law.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.letters.tables import Table, table_text
from desktop.rules.transfers import Storage

CASE_LETTER_KINDS = ("acknowledgement", "identity_request", "clarification", "delay", "fee", "decision", "recipients")
NOTICE_LETTER_KINDS = ("recipient_notice", "forwarding")  # of a case, to a third party
PERSON_LETTER_KINDS = ("restriction_lifting", "government_request", "statement_change")  # outside any case
LETTER_KINDS = (*CASE_LETTER_KINDS, *NOTICE_LETTER_KINDS, *PERSON_LETTER_KINDS)
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


ERASING = "erasing"  # decided to be erased, and not gone yet
NOT_ASKED = "not_asked"  # held, and no part of the request


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryRow:
    """What was decided on one category, in the words of the statement.

    decision: a code of `rules.decisions.CategoryDecision`, ERASING or NOT_ASKED; until: of what is kept, the day it
    goes; ground: a refusal ground, "" where it is done as asked; facts: why, in the employee's words.
    """

    aim: str
    activity: str
    items: tuple[str, ...]
    decision: str
    until: date | None = None
    ground: str = ""
    facts: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Who receives data, and where it stores them; None: nobody filled that in, and the letter has to wait for it."""

    name: str
    storage: Storage | None = field(default_factory=Storage)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewRow:
    """What art. 15(1)(a)-(d) and (g) ask of one category, in the words of the statement; what is empty is left out.

    basis: a code of `LegalBasis`; period: in a few words, as `rules.explanation_words.period_phrase` gives it; ends_on:
    its end for this person, None while no end is known; sources: codes of `terms.SOURCES`.
    """

    aim: str
    activity: str
    items: tuple[str, ...]
    basis: str
    recipients: tuple[Party, ...]
    period: str
    ends_on: date | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One right in a decision letter: what was decided, why, and what the decision lays down.

    words: by the names of `rules.decisions.fields_for`, a day as `date` or ISO text, a choice as its code. overview:
    what is held, for access and for portability. systems: the names of those that were searched. flags: yes/no facts of
    the section, from `sections.FLAGS`.
    """

    right: str
    outcome: str
    grounds: tuple[str, ...] = ()
    facts: str = ""
    request_grounds: tuple[str, ...] = ()
    words: Mapping[str, str | date] = field(default_factory=dict)
    categories: tuple[CategoryRow, ...] = ()
    overview: tuple[OverviewRow, ...] = ()
    systems: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FeePart:
    """A part of a fee: what for, and eurocents."""

    what: str
    cents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientRow:
    """Who received data, for which aims, and what it is told (codes of `terms.NOTICE_ACTIONS`) on which day, None for
    what is still to be sent; storage: as of a `Party`.
    """

    name: str
    aims: tuple[str, ...]
    told: tuple[tuple[str, date | None], ...] = ()
    storage: Storage | None = field(default_factory=Storage)


FieldValue = str | date | tuple[str, ...] | tuple[Section, ...] | tuple[FeePart, ...] | tuple[RecipientRow, ...]


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
    """A heading, a paragraph, an item of a list or a table, which has no spans.

    label: the item's bullet or number, "" otherwise; level: of a heading, below the subject, which is the first.
    """

    kind: str  # "heading" | "paragraph" | "item" | "table"
    spans: tuple[Span, ...]
    label: str = ""
    table: Table | None = None
    level: int = 2

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
