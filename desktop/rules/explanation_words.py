"""How the end of a category came about, and the sentence that says so with its clause.

The sentence is what an office would write in its file: "3.1 D: 4 jaar na de laatste van laatste contact 2 mei 2024 en
laatste actie 1 augustus 2024 → 1 augustus 2028". It stands on screens, in letters and on certificates alike. What the
person is told of a period, in the few words of a table, is `period_phrase`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.rules.clock_events import Facts, applicable, counted, early_end, end_of, events_of, lacking
from desktop.rules.event_words import EARLY, EVENTS, YOUR_EVENTS, EventWords
from desktop.rules.facts import FactKind
from desktop.rules.periods import Period
from desktop.rules.retention import Bound, Choice, Cutoff, RetentionRule
from desktop.rules.statement_terms import Event
from desktop.rules.terms import Terms
from desktop.rules.texts import date_text, period_text

_CUTOFFS = {
    Cutoff.MONTH_END: {"nl": "het einde van de maand van ", "en": "the end of the month of "},
    Cutoff.CALENDAR_YEAR_END: {"nl": "het einde van het jaar van ", "en": "the end of the year of "},
}
ON_REQUEST = {"nl": "op verzoek van de betrokkene ", "en": "at the person's request, "}
_Event = tuple[FactKind, date | None]


@dataclass(frozen=True, slots=True)
class Explanation:
    """What one end follows from.

    events: what the rule waits for, each with its day, None where unknown; the desk's last letter among them where it
        counts and is known. started_by, started_on: the event that decided and its day; None while the end is open.
    variant: the recorded wish that chose the period, else None. early: what ended it ahead of the period. ends_on:
        the end that counts, None while open. cutoff_on: the day the period runs from, where that is not the event's.
    destroy_from: the first day of destruction, for a duty to keep. lacks: the event that should be known and is not.
    """

    activity: str
    group: str
    version: str
    events: tuple[tuple[FactKind, date | None], ...]
    started_by: FactKind | None
    started_on: date | None
    period: Period
    choice: Choice
    variant: str | None
    ends_on: date | None
    early: tuple[FactKind, date] | None
    bound: Bound
    cutoff_on: date | None = None
    destroy_from: date | None = None
    lacks: FactKind | None = None


def explain(terms: Terms, person_facts: Facts, own_facts: Facts) -> Explanation:
    """Tell what the end of a category follows from; the same algorithm as the countdown.

    Args:
        person_facts, own_facts: the recorded days, of the person and of the holding.

    Source: the statement, section 3; GDPR art. 7(3), 17(1), 21.
    """
    events = events_of(person_facts, own_facts)
    retention, variant = applicable(terms, events)
    found = end_of(retention, terms, events)
    early = early_end(terms, events, retention.rule.bound)
    if early and found.expires_on and found.expires_on <= early[1]:
        early = None
    ends_on = early[1] if early else found.expires_on
    named = _named(terms, retention.rule.trigger.events, events)
    started_by = next((kind for kind, day in named if day and day == found.trigger_on), None)
    return Explanation(
        activity=terms.activity,
        group=terms.group,
        version=terms.version,
        events=named,
        started_by=started_by,
        started_on=found.trigger_on,
        period=retention.rule.period,
        choice=retention.rule.trigger.choice,
        variant=variant,
        ends_on=ends_on,
        early=early,
        bound=retention.rule.bound,
        cutoff_on=found.cutoff_on,
        destroy_from=None if early else found.destroy_from,
        lacks=None if ends_on else lacking(retention, counted(terms, events)),
    )


def _named(terms: Terms, waited_for: Sequence[str], events: Facts) -> tuple[_Event, ...]:
    named: list[_Event] = []
    for event in waited_for:
        kind = FactKind(event)
        letter = events.get(FactKind.LAST_LETTER)
        if kind is FactKind.LAST_CONTACT and terms.letters_count and letter:
            contact = events.get(kind)
            named += [(kind, contact)] if contact else []
            named.append((FactKind.LAST_LETTER, letter))
        else:
            named.append((kind, events.get(kind)))
    return tuple(named)


def explanation_text(explanation: Explanation, language: str) -> str:
    """Write an explanation as a sentence that begins with the clause.

    Args:
        language: "nl" or "en".

    Returns:
        Such as "3.1 A: 13 months after the account ended on 12 November 2024 → 12 December 2025"; while the end is
        open "3.1 A: ends 13 months after the account is ended; the account has not ended".
    """
    if explanation.early:
        kind, day = explanation.early
        said = EARLY[kind][language].format(day=date_text(day, language))
    elif explanation.ends_on is None:
        return f"{explanation.activity}: {_open(explanation, language)}"
    else:
        said = _ended(explanation, language)
    return f"{explanation.activity}: {said} → {_end(explanation, language)}"


def _end(explanation: Explanation, language: str) -> str:
    assert explanation.ends_on is not None  # noqa: S101 - an open end has no arrow
    end = date_text(explanation.ends_on, language)
    if explanation.destroy_from is None:
        return end
    first = date_text(explanation.destroy_from, language)
    return f"{end}, te vernietigen vanaf {first}" if language == "nl" else f"{end}, to be destroyed from {first}"


def _ended(explanation: Explanation, language: str) -> str:
    known = [(kind, day) for kind, day in explanation.events if day]
    if len(known) == 1:
        kind, day = known[0]
        words = EVENTS[kind][language]
        on = "op" if language == "nl" else "on"
        said = f"{_after(explanation, words, language)} {words.happened} {on} {date_text(day, language)}"
    else:
        said = f"{_after(explanation, None, language)} {_one_of(explanation, known, language)}"
    if unknown := [kind for kind, day in explanation.events if day is None]:
        names = _and([EVENTS[kind][language].name for kind in unknown], language)
        said += f" ({names} niet bekend)" if language == "nl" else f" ({names} not known)"
    if explanation.cutoff_on:
        cutoff = date_text(explanation.cutoff_on, language)
        said += f", gerekend vanaf {cutoff}" if language == "nl" else f", counted from {cutoff}"
    return _wish(explanation, language) + said


def _open(explanation: Explanation, language: str) -> str:
    dutch = language == "nl"
    missing = [kind for kind, day in explanation.events if day is None]
    if len(explanation.events) == 1:
        words = EVENTS[explanation.events[0][0]][language]
        waits = f"{_after(explanation, words, language)} {words.happens}"
    else:
        waits = f"{_after(explanation, None, language)} {_one_of(explanation, explanation.events, language)}"
    if explanation.lacks is None:
        why = _and([EVENTS[kind][language].not_yet for kind in missing], language)
    else:
        names = [EVENTS[kind][language].day for kind in missing]
        many = len(names) > 1
        unknown = ("zijn" if many else "is") + " niet bekend" if dutch else ("are" if many else "is") + " not known"
        why = f"{_and(names, language)} {unknown}"
    return f"{'eindigt' if dutch else 'ends'} {_wish(explanation, language)}{waits}; {why}"


def _wish(explanation: Explanation, language: str) -> str:
    return ON_REQUEST[language] if explanation.variant else ""


def _after(explanation: Explanation, words: EventWords | None, language: str) -> str:
    """Say "4 jaar na" or, for a period of nothing, "bij"."""
    if explanation.period == Period():
        return words.at_once if words else {"nl": "bij", "en": "on"}[language]
    said = period_text(explanation.period, language)
    return f"{said} na" if language == "nl" else f"{said} after"


def _one_of(explanation: Explanation, events: Sequence[_Event], language: str) -> str:
    """Say "de laatste van laatste contact 2 mei 2024 en laatste actie 1 augustus 2024"."""
    listed = []
    for kind, day in events:
        name = EVENTS[kind][language].name
        listed.append(f"{name} {date_text(day, language)}" if day else name)
    earliest = explanation.choice is Choice.EARLIEST_OF
    if language == "nl":
        which = "de eerste van" if earliest else "de laatste van"
    elif len(listed) == 2:
        which = "the earlier of" if earliest else "the later of"
    else:
        which = "the earliest of" if earliest else "the latest of"
    return f"{which} {_and(listed, language)}"


def _and(words: Sequence[str], language: str) -> str:
    from babel.lists import format_list  # here, not above: start-up needs no locale data

    return format_list(list(words), locale="nl_NL" if language == "nl" else "en_GB")


def period_phrase(terms: Terms, language: str) -> str:
    """Say to the person how long a category is kept, short enough for a cell of a table.

    Args:
        language: "nl" or "en".

    Returns:
        Such as "tot 13 maanden na het einde van uw account" or "during your visit to our website": no capital, no full
        stop. A longer or shorter period on the person's request is told with it.

    Source: GDPR art. 13(2)(a), 15(1)(d); the statement, section 3.
    """
    rule, within, beside = terms.retention.rule, "", ""
    asked, either = ("als u daarom vraagt", "of") if language == "nl" else ("if you ask for that", "or")
    for variant in terms.variants:
        wished = variant.retention.rule
        if rule.period != Period() and replace(wished, period=rule.period) == rule:
            within += f" ({either} {period_text(wished.period, language)}, {asked})"
        else:
            beside += f", {either} {_until(wished, language)} {asked}"
    return _until(rule, language, within) + beside


def _until(rule: RetentionRule, language: str, wish: str = "") -> str:
    """Say "tot 4 jaar na ons laatste contact met u"; wish: what stands between the period and its event."""
    dutch, events = language == "nl", [YOUR_EVENTS[Event(one)][language] for one in rule.trigger.events]
    is_nothing, is_most = rule.period == Period(), rule.bound is Bound.MAX
    if is_nothing and is_most and len(events) == 1 and rule.cutoff is None:
        return events[0].until
    which = {Choice.EARLIEST_OF: ("eerder", "earlier")}.get(rule.trigger.choice, ("later", "later"))[not dutch]
    between = f" of, als dat {which} is, " if dutch else f" or, if that is {which}, "
    until = ("" if is_most else "ten minste ") + "tot " if dutch else ("" if is_most else "at least ") + "until "
    length = "" if is_nothing else f"{period_text(rule.period, language)}{wish} {'na' if dutch else 'after'} "
    cutoff = _CUTOFFS[rule.cutoff][language] if rule.cutoff else ""
    return until + length + cutoff + between.join(one.after for one in events)
