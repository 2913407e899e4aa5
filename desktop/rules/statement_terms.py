"""The words of a privacy statement as values: activities, data items, retention rules and promises.

Every Dutch text is the statement's own; nothing here is paraphrased. Values only: reading and checking them
is done by `desktop.rules.statement`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.rules.retention import RetentionRule
from desktop.rules.rights import Right


class Role(StrEnum):
    """In what role a person meets the controller; the value is the code kept in the vault."""

    USER = "user"
    VISITOR = "visitor"
    APPLICANT = "applicant"
    PROSPECT = "prospect"


class LegalBasis(StrEnum):
    """The six grounds for processing. Source: GDPR art. 6(1)(a)-(f)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTEREST = "legitimate_interest"


OPEN_TO_OBJECTION = frozenset({LegalBasis.LEGITIMATE_INTEREST, LegalBasis.PUBLIC_TASK})  # art. 21(1)


class Event(StrEnum):
    """What starts a countdown."""

    ACCOUNT_ENDED = "account_ended"
    LAST_CONTACT = "last_contact"
    LAST_ACTION = "last_action"
    COLLECTED = "collected"
    VISIT_ENDED = "visit_ended"
    UNSUBSCRIBED = "unsubscribed"
    APPLICATION_COMPLETED = "application_completed"
    CONSENT_WITHDRAWN = "consent_withdrawn"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in both languages; the Dutch is the statement's, the English a translation."""

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        """Give the text in "nl" or "en"."""
        return self.nl if language == "nl" else self.en

    def as_table(self) -> dict[str, str]:
        """Give both as {"nl": ..., "en": ...}."""
        return {"nl": self.nl, "en": self.en}


@dataclass(frozen=True, slots=True)
class RetentionTerms:
    """How long something is kept, and the clause that says so.

    rule: what `desktop.rules.retention` computes with; its events are values of `Event`.
    period: the same period as an ISO 8601 duration, such as "P13M".
    procedural_letters_count: the controller's own letters about a request are contact as well.
    """

    rule: RetentionRule
    period: str
    source: Bilingual
    procedural_letters_count: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """Retention that replaces the activity's own once something is recorded, such as a wish of the person."""

    name: str
    retention: RetentionTerms


@dataclass(frozen=True, slots=True)
class DataItem:
    """One bullet of the statement; purpose and retention are None where the activity's own hold."""

    text: Bilingual
    purpose: Bilingual | None = None
    retention: RetentionTerms | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """A party the statement names, spelled as it spells it."""

    code: str
    name: str
    what: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Who else gets or stores the data of an activity, and what safeguards that."""

    recipients: tuple[Recipient, ...]
    outside_eea: bool
    text: Bilingual
    safeguard: Bilingual


@dataclass(frozen=True, slots=True)
class Consent:
    """How consent is given, and how it is withdrawn where the activity itself says so."""

    given: Bilingual
    withdrawal: Bilingual | None


@dataclass(frozen=True, slots=True)
class Activity:
    """One lettered paragraph of section 3, such as "3.1 A".

    aim is the purpose in a few words, purpose the whole of what the statement says about it. direct_marketing: an
    objection to it is absolute (GDPR art. 21(2)-(3)).
    """

    code: str
    role: Role
    heading: Bilingual
    aim: Bilingual
    purpose: Bilingual
    legal_basis: LegalBasis
    legal_basis_text: Bilingual
    safeguard: Bilingual | None
    opt_out: Bilingual | None
    consent: Consent | None
    disclosure: Disclosure | None
    retention: RetentionTerms
    variants: tuple[Variant, ...]
    items: tuple[DataItem, ...]
    direct_marketing: bool = False

    @property
    def processors(self) -> tuple[Recipient, ...]:
        """The parties named with this activity, in the statement's order; empty if none."""
        return self.disclosure.recipients if self.disclosure else ()


@dataclass(frozen=True, slots=True)
class Controller:
    """Section 1: who answers for the processing."""

    name: str
    trade_name: str
    about: Bilingual
    storage: Bilingual


@dataclass(frozen=True, slots=True)
class Introduction:
    """Section 2 and the opening of section 3."""

    text: Bilingual
    changes: Bilingual
    processing: Bilingual


@dataclass(frozen=True, slots=True)
class RoleTerms:
    """The heading of a role's part of section 3; section is its number, such as "3.1"."""

    role: Role
    section: str
    heading: Bilingual


@dataclass(frozen=True, slots=True)
class Clause:
    """One point of a list in the statement, with a code of ours to refer to it."""

    code: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class ProcessorTerms:
    """Section 4.1: what kinds of processors are used."""

    text: Bilingual
    kinds: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class SharingTerms:
    """Section 4.2: on what grounds data go to third parties, and what is promised when a government asks."""

    text: Bilingual
    grounds: tuple[Clause, ...]
    government_request: Bilingual
    links: Bilingual


@dataclass(frozen=True, slots=True)
class SecurityTerms:
    """Section 5: the measures taken."""

    text: Bilingual
    measures: tuple[Bilingual, ...]
    caution: Bilingual


@dataclass(frozen=True, slots=True)
class RightTerms:
    """What section 6 says under one heading; points is empty and closing None where it has none."""

    rights: tuple[Right, ...]
    heading: Bilingual
    text: Bilingual
    points: tuple[Bilingual, ...]
    closing: Bilingual | None


@dataclass(frozen=True, slots=True)
class RequestTerms:
    """Section 6: where requests go."""

    heading: Bilingual
    email: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class IdentityTerms:
    """Section 6: how identity is established, the usual way first."""

    text: Bilingual
    methods: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Section 6: when an answer is promised; both periods are ISO 8601 durations counted from receipt."""

    answer_within: str
    at_most: str
    aim: Bilingual
    delay: Bilingual
    limit: Bilingual


@dataclass(frozen=True, slots=True)
class AuthorityTerms:
    """Section 6: where to complain."""

    name: str
    url: str
    complaint: Bilingual
    text: Bilingual


@dataclass(frozen=True, slots=True)
class ContactTerms:
    """Section 8: how to reach the controller."""

    email: str
    text: Bilingual


@dataclass(frozen=True, slots=True)
class Statement:
    """One version of the privacy statement, whole."""

    version: str
    dated_on: date
    title: Bilingual
    controller: Controller
    introduction: Introduction
    roles: tuple[RoleTerms, ...]
    activities: tuple[Activity, ...]
    processors: ProcessorTerms
    sharing: SharingTerms
    security: SecurityTerms
    rights_text: Bilingual
    rights: tuple[RightTerms, ...]
    requests: RequestTerms
    identity: IdentityTerms
    time_limits: TimeLimits
    authority: AuthorityTerms
    contact: ContactTerms

    @property
    def item_count(self) -> int:
        """How many data items all activities list together."""
        return sum(len(activity.items) for activity in self.activities)

    def activities_of(self, role: Role) -> tuple[Activity, ...]:
        """Give the activities that concern *role*, in the statement's order; empty if none."""
        return tuple(activity for activity in self.activities if activity.role == role)

    def activity(self, code: str) -> Activity | None:
        """Give the activity with *code* such as "3.1 A"; None if the statement has none."""
        return next((activity for activity in self.activities if activity.code == code), None)
