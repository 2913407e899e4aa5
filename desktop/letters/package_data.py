"""What a person gets of their own data, before it becomes pages, tables or JSON: values only, gathered by others.

Everything in it is handed out as it stands: what belongs to somebody else was left out or struck (`package_strikes`)
before it came here, and `left_out` says so. Texts are in the language of the set, codes are those of the rules.
Source: GDPR art. 15(3)-(4) and 20(1), (4); EDPB Guidelines 01/2022, par. 152-156.
"""

from dataclasses import dataclass
from datetime import date, datetime

from desktop.letters.letter import Sender

# In the order in which a person is described; one may occur more than once.
PERSON_FIELDS = (
    "title",
    "initials",
    "first_name",
    "prefix",
    "surname",
    "organisation",
    "function",
    "language",
    "role",
    "street",
    "postcode",
    "town",
    "country",
    "email",
    "telephone",
    "bluedolphin_user",
    "bluedolphin_tenant",
    "organisation_id",
    "browser",
    "google_user",
    "hotjar",
    "hubspot_user",
    "other",
    "note",
)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """field: one of PERSON_FIELDS; value: as it is to be read, a language or a role in words."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class DatedFact:
    """kind: a code of `rules.facts.FactKind`."""

    kind: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryData:
    """One category as the statement names it. basis: a code of `LegalBasis`; ends_on: None while no end is known."""

    activity: str
    aim: str
    basis: str
    items: tuple[str, ...]
    system: str
    period: str
    ends_on: date | None = None
    facts: tuple[DatedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class RightData:
    """A right that was asked for. outcome: a code of `rules.outcomes.Outcome`, "" while nothing was decided."""

    right: str
    outcome: str = ""
    decided_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestData:
    """An earlier or running request. channel: one of CHANNELS; note: what the employees wrote down about it."""

    number: str
    received_on: date
    channel: str
    rights: tuple[RightData, ...]
    closed_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterData:
    """A letter that was sent. kind: one of `letter.LETTER_KINDS`; pdf: the archived file, b"" to leave it out."""

    kind: str
    dated_on: date
    reference: str
    text: str = ""
    pdf: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageData:
    """A message to or from the person; attachments by name. received_at: aware, None where that is not known."""

    received_at: datetime | None
    sender: str
    subject: str
    text: str
    attachments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureData:
    """recipient got what on which day; ground: why, in words."""

    recipient: str
    on: date
    what: str
    ground: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileData:
    """A file that goes along. name: as it was found; system: where; note: what was left out of it and why."""

    name: str
    media_type: str
    content: bytes
    system: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out, without repeating it, and why."""

    what: str
    why: str


CHANNELS = ("email", "post", "telephone", "in_person")


@dataclass(frozen=True, slots=True, kw_only=True)
class DataSet:
    """What goes into a package: for access everything, for portability only what the right reaches.

    reference: the number of the case; language: "nl" or "en"; made_on: the day of the snapshot; sender: the
    organisation, its signer is not used. Each list in the order in which it is to be read.
    """

    reference: str
    language: str
    made_on: date
    sender: Sender
    person: tuple[PersonLine, ...]
    categories: tuple[CategoryData, ...] = ()
    requests: tuple[RequestData, ...] = ()
    letters: tuple[LetterData, ...] = ()
    messages: tuple[MessageData, ...] = ()
    disclosures: tuple[DisclosureData, ...] = ()
    files: tuple[FileData, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
