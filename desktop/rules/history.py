"""The earlier requests of a person, and what to know before anyone writes "excessive".

Refusing or charging for a repeated request is the exception, and its proof is the controller's. Source: GDPR art.
12(5); EDPB Guidelines 01/2022 par. 29 and 175-194.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from desktop.rules.outcomes import Outcome
from desktop.rules.periods import add_months
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRequest:
    """A request the person made before.

    rights, outcomes: side by side; an outcome is None while undecided. untold: rights decided on of which no final
    letter tells. closed_on: None while the case is open.
    """

    number: str
    received_on: date
    rights: tuple[Right, ...]
    outcomes: tuple[Outcome | None, ...]
    untold: frozenset[Right] = field(default_factory=frozenset)
    closed_on: date | None = None

    def outcome_of(self, right: Right) -> Outcome | None:
        """Give what was decided on a right; None where it was not asked for, or is undecided."""
        return dict(zip(self.rights, self.outcomes, strict=True)).get(right)

    def awaits_answer(self, right: Right) -> bool:
        """Say whether a right was asked for and nobody told the person the decision yet."""
        if right not in self.rights or self.closed_on is not None:
            return False
        return self.outcome_of(right) is None or right in self.untold


def unanswered(right: Right, earlier: Iterable[EarlierRequest]) -> tuple[EarlierRequest, ...]:
    """Give the earlier requests of a right that still wait for their answer, the oldest first.

    A new message about one of them is a reminder of it and no new request. Source: EDPB Guidelines 01/2022 par. 29.
    """
    return tuple(sorted((one for one in earlier if one.awaits_answer(right)), key=lambda one: one.received_on))


def interval_days(right: Right, received_on: date, earlier: Iterable[EarlierRequest]) -> int | None:
    """Count the days since the person last asked for the same; None where they never did.

    A request that was taken back was never made in this sense.
    """
    last = _last(right, received_on, earlier)
    return None if last is None else (received_on - last.received_on).days


def may_be_excessive(right: Right, received_on: date, earlier: Iterable[EarlierRequest]) -> tuple[str, ...]:
    """Say what to know before a request is called excessive.

    Args:
        received_on: of this request. earlier: the person's other requests, in any order; later ones do not count.

    Returns:
        Those that apply of "first_request" (only with proof of an abusive intention: CJEU C-526/24), "not_answered_yet"
        (a reminder, par. 29), "interval_of_a_year" (never excessive, par. 185) and "no_new_facts_is_not_enough" (HR
        15-9-2023, ECLI:NL:HR:2023:1216); empty where the law does not know the ground for the right.

    Source: GDPR art. 12(5); EDPB Guidelines 01/2022 par. 29, 175-189.
    """
    if RefusalGround.EXCESSIVE not in grounds_for(right):
        return ()
    known = tuple(earlier)
    last = _last(right, received_on, known)
    if last is None:
        return ("first_request",)
    codes = ["not_answered_yet"] if last.awaits_answer(right) else []
    is_old = add_months(last.received_on, 12) <= received_on
    return (*codes, "interval_of_a_year" if is_old else "no_new_facts_is_not_enough")


def _last(right: Right, received_on: date, earlier: Iterable[EarlierRequest]) -> EarlierRequest | None:
    asked = [
        one
        for one in earlier
        if right in one.rights and one.received_on <= received_on and one.outcome_of(right) is not Outcome.WITHDRAWN
    ]
    return max(asked, key=lambda one: one.received_on, default=None)
