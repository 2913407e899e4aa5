"""What the window is shown of recipients and of notices to them: frozen, complete, without a record behind it."""

from dataclasses import dataclass, field
from datetime import date

from desktop.rules.statement import Bilingual
from desktop.rules.transfers import Storage


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientLine:
    """Somebody who received data of a person.

    system: its code, "" for a third party of the register of disclosures. disclosed_on: the latest disclosure to it.
    told: what it was told on which day, by codes of notice actions. storage: where it stores data; None while nobody
    filled that in.
    """

    name: str
    system: str
    aims: tuple[Bilingual, ...]
    disclosed_on: date | None
    told: tuple[tuple[str, date], ...]
    storage: Storage | None = field(default_factory=Storage)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeLine:
    """A notice. state: "to_choose" (is this recipient told?), "incomplete" (lacks says what it still needs), "ready",
    "sent", "confirmed" or "impossible".

    received: of one that is still to be sent, what it was given by the register of disclosures; suggested: of one that
    does not say yet which data it is about, what it may be told.

    is_to_chase: sent, or chased, two weeks ago or longer and not confirmed. is_coming: acted_on, the last day on
    which it is done, is still to come.
    """

    id: int
    case_id: int
    case_number: str
    action: str
    recipient: str
    system: str
    street: str
    postcode: str
    town: str
    country: str
    email: str
    matching: str
    data: str
    acted_on: date
    state: str
    lacks: tuple[str, ...]
    letter_id: int | None
    sent_on: date | None
    chased_on: date | None
    is_to_chase: bool
    confirmed_on: date | None
    confirmed_by: str
    impossible: str
    received: str = ""
    suggested: str = ""
    is_coming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeView:
    """The notices of a case, in the order they were made."""

    case_id: int
    lines: tuple[NoticeLine, ...]

    @property
    def to_send(self) -> tuple[NoticeLine, ...]:
        """Those that are to be written, complete or not."""
        return tuple(line for line in self.lines if line.state in ("incomplete", "ready"))

    @property
    def to_choose(self) -> tuple[NoticeLine, ...]:
        """Those of which somebody must say whether the recipient is told at all."""
        return tuple(line for line in self.lines if line.state == "to_choose")

    @property
    def unconfirmed(self) -> tuple[NoticeLine, ...]:
        return tuple(line for line in self.lines if line.state == "sent")
