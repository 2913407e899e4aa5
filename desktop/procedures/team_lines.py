"""What the window is shown of the work of colleagues on one case: notes, reminders, questions, the fee, the links."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RepresentativeLine:
    """Who acts for the data subject; also what the form sends back.

    kind: "lawyer", "legal_representative" (parent, guardian, administrator) or "authorised". title: None, not known.
    authority: what showed that they may act; authority_on: the day it was shown, None: not yet.
    """

    kind: str
    surname: str
    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    title: str | None = None
    organisation: str = ""
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = "NL"
    email: str = ""
    authority: str = ""
    authority_on: date | None = None
    authority_by: str = ""
    name: str = ""  # "mr. J. de Vries", as it is shown; not read back


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """handed_to: the colleague who got the case with this note; "" for a plain remark."""

    id: int
    at: datetime
    by: str
    text: str
    handed_to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLine:
    """done_on: None while it stands open."""

    id: int
    case_id: int
    case_number: str
    remind_on: date
    text: str
    made_by: str
    done_on: date | None
    done_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionLine:
    """A question to the person. reason: "identity" or "specification"; answered_on: None while there is no answer."""

    reason: str
    asked_on: date
    answered_on: date | None
    reminded_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeLine:
    """parts: (what for, eurocents). answer: "" until the person said what they want."""

    ground: str
    proof: str
    parts: tuple[tuple[str, int], ...]
    announced_on: date | None
    answer: str
    answered_on: date | None
    paid_on: date | None

    @property
    def cents(self) -> int:
        """The whole fee."""
        return sum(cents for _, cents in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkLine:
    """Another case that belongs to this one.

    kind: "same_letter" (several people in one letter), "repeats" (this case repeats the other) or "repeated_by".
    """

    case_id: int
    number: str
    person: str
    kind: str
