"""What a new version of the statement changes for one person, in plain words: one point for each clause.

The words are the office's own, in `terms.toml`; the texts that they quote are the statement's.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.letters.terms import Terms, filled
from desktop.letters.values import listing
from desktop.rules.periods import parse_period
from desktop.rules.statement import Bilingual
from desktop.rules.statement_changes import ChangeKind, ClauseChange, Said
from desktop.rules.texts import period_text

_PERIODS = (ChangeKind.PERIOD_SHORTER, ChangeKind.PERIOD_LONGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause: its aim, its data, and whether what is held already stays under the rule it had."""

    aim: Bilingual
    items: tuple[Bilingual, ...]
    keeps_old: bool


def points(
    changes: Sequence[ClauseChange], clauses: Mapping[tuple[str, str], Clause], terms: Terms, language: str
) -> tuple[str, ...]:
    """Put the changes in words.

    Args:
        changes: those that touch the person, in the order of the statement.
        clauses: by activity and group, of every change that has an activity.
        terms: the fixed words of *language*.

    Returns:
        One line for each clause that changes, and one for all texts outside section 3 together; empty if none.
    """
    writer = _Writer(clauses, terms, language)
    lines = [
        writer.clause(
            activity,
            group,
            [change for change in changes if (change.activity, change.group) == (activity, group)],
            _moved(activity, changes),
        )
        for activity, group in dict.fromkeys((c.activity, c.group) for c in changes if c.activity)
    ]
    parts = dict.fromkeys(change.group for change in changes if not change.activity)
    return tuple(line for line in (*lines, writer.parts(tuple(parts))) if line)


def _moved(activity: str, changes: Sequence[ClauseChange]) -> frozenset[Said]:
    """The items that one group of the activity lost to another."""
    items = [change for change in changes if change.activity == activity]
    came = {change.now for change in items if change.kind is ChangeKind.ITEMS_ADDED}
    return frozenset(came & {change.was for change in items if change.kind is ChangeKind.ITEMS_REMOVED})


class _Writer:
    """Writes in one language."""

    def __init__(self, clauses: Mapping[tuple[str, str], Clause], terms: Terms, language: str) -> None:
        self.clauses, self.terms, self.language = clauses, terms, language

    def clause(self, activity: str, group: str, changes: Sequence[ClauseChange], moved: frozenset[Said]) -> str:
        """One line: what it is about, and every sentence on it. moved: items that only follow another rule now."""
        clause = self.clauses[activity, group]
        aim = clause.aim.in_language(self.language)
        about = self._fill("about_group" if group else "about", aim=aim[:1].upper() + aim[1:], activity=activity)
        if group:
            about = filled(about, {"items": self._listed(clause.items)})
        said = [sentence for sentence in self._sentences(changes, clause, moved) if sentence]
        joined = " ".join(said)
        return f"{about} {joined[0].lower()}{joined[1:]}" if joined else ""

    def parts(self, names: tuple[str, ...]) -> str:
        """One line on the texts outside section 3; parts without a name of their own go unnamed."""
        named = dict.fromkeys(self.terms.statement_parts.get(name, "") for name in names)
        known = tuple(name for name in named if name)
        if known:
            return self._fill("texts_changed", parts=listing(known, self.terms.conjunction))
        return self._fill("texts_changed_elsewhere") if names else ""

    def _sentences(self, changes: Sequence[ClauseChange], clause: Clause, moved: frozenset[Said]) -> Iterable[str]:
        for change in changes:
            if change.kind in _PERIODS:
                yield self._period(change)
            elif change.kind not in (ChangeKind.ITEMS_ADDED, ChangeKind.ITEMS_REMOVED, ChangeKind.TEXT_CHANGED):
                yield self._fill(change.kind.value, was=self._said(change.was), now=self._said(change.now))
        if clause.keeps_old and any(c.kind in (*_PERIODS, ChangeKind.TRIGGER_CHANGED) for c in changes):
            yield self._fill("old_rule_stays")
        came = [change.now for change in changes if change.kind is ChangeKind.ITEMS_ADDED]
        went = [change.was for change in changes if change.kind is ChangeKind.ITEMS_REMOVED]
        yield self._items("items_added", [item for item in came if item not in moved])
        yield self._items("items_moved", [item for item in came if item in moved])
        yield self._items("items_removed", [item for item in went if item not in moved])
        if all(change.kind is ChangeKind.TEXT_CHANGED for change in changes):
            yield self._fill("text_changed")

    def _items(self, key: str, items: Sequence[Said]) -> str:
        known = [item for item in items if isinstance(item, Bilingual)]
        return self._fill(key, items=self._listed(known)) if known else ""

    def _period(self, change: ClauseChange) -> str:
        key = change.kind.value
        if change.variant:
            key = "wish_changed" if change.was and change.now else "wish_added" if change.now else "wish_removed"
        return self._fill(key, was=self._length(change.was), now=self._length(change.now))

    def _length(self, period: Said) -> str:
        return period_text(parse_period(period), self.language) if isinstance(period, str) else ""

    def _said(self, said: Said) -> str:
        if said is None:
            return self.terms.changes["nobody"]
        text = said if isinstance(said, str) else said.in_language(self.language)
        return " ".join(text.split()).rstrip(".")

    def _listed(self, items: Iterable[Bilingual]) -> str:
        return listing(tuple(item.in_language(self.language) for item in items), self.terms.conjunction)

    def _fill(self, key: str, **values: str) -> str:
        return filled(self.terms.changes[key], values)
