"""What a decision letter says of each right: what was decided, as it is kept, and what is held, as it is today.

The words are those of the statement that each category follows. Source: GDPR art. 12(1), 15(1)(a)-(h), 15(2).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from db import categories, disclosures, holdings
from db import searches as kept_searches
from db.holding_records import Category, CategoryId, Holding
from db.records import Case, CaseId, CaseRight, RightCategory
from db.vault import Connection
from desktop.letters.letter import ERASING, NOT_ASKED, CategoryRow, OverviewRow, Party, Section
from desktop.procedures.case_facts import tells_of_no_authority
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.left_out import left_out
from desktop.procedures.office import Office
from desktop.procedures.pausing import was_paused
from desktop.procedures.recipients import receivers, third_parties
from desktop.rules.decisions import CategoryDecision
from desktop.rules.explanation_words import period_phrase
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.portability import portable, portable_items
from desktop.rules.rights import Right
from desktop.rules.statement_terms import DataItem
from desktop.rules.terms import Terms

_SEARCHED = ("found", "nothing")
SHARING = "4.2"  # where the statement says to whom data go beside those it names with an activity


def sections_of(
    office: Office, con: Connection, case: Case, told: Sequence[CaseRight], language: str
) -> tuple[Section, ...]:
    """A section for each of the rights told, in their order."""
    known = categories.categories(con)
    held = holdings.holdings_of(con, case.subject_id) if case.subject_id is not None else ()
    profiles = any(office.systems.is_profiling(terms_for(office, known[one.category_id])) for one in held)
    searched = _searched(office, con, case, language)
    still_held = frozenset(int(one.id) for one in held if one.id is not None)
    overview = _Overview(office, con, case, language, known)
    rest = {right.right: left_out(office, case, right, held, known) for right in told}
    return tuple(
        Section(
            right=right.right,
            outcome=right.outcome or "",
            grounds=right.grounds,
            facts=right.facts,
            request_grounds=right.request_grounds,
            words=dict(right.details),
            categories=(
                *_category_rows(office, right, known, still_held, language),
                *_rows_not_asked(office, rest[right.right] if right.right == Right.ERASURE else (), known, language),
            ),
            overview=overview.told_with(right, held),
            systems=searched if right.outcome == Outcome.NOTHING_HELD else (),
            flags=_flags(con, case, right, still_held, office.clock.today(), profiles=profiles)
            | ({"has_not_asked"} if rest[right.right] else set())
            | ({"authority_missing"} if tells_of_no_authority(case, told) else set()),
        )
        for right in told
    )


def _searched(office: Office, con: Connection, case: Case, language: str) -> tuple[str, ...]:
    tasks = kept_searches.tasks_of(con, CaseId(case.id or 0))
    return tuple(office.systems.told_as(task.system, language) for task in tasks if task.state in _SEARCHED)


def _flags(
    con: Connection, case: Case, right: CaseRight, still_held: Collection[int], today: date, *, profiles: bool
) -> frozenset[str]:
    facts = {
        "has_profiling": profiles,
        "is_erased": _is_erased(right, still_held, today),
        "was_paused": right.right == Right.OBJECTION and was_paused(con, case, right),
    }
    return frozenset(name for name, is_so in facts.items() if is_so)


def _is_erased(right: CaseRight, still_held: Collection[int], today: date) -> bool:
    """Nothing waits, and the day that is told has come: what went before it is told as done by then."""
    day = right.details.get("erased_on", "")
    return day <= today.isoformat() and not waits_for_erasure(right, still_held)


def waits_for_erasure(right: CaseRight, still_held: Collection[int]) -> bool:
    """Say whether something that was decided to be erased is still there.

    Args:
        still_held: the holdings of the person that the vault has today.
    """
    return any(one.decision == CategoryDecision.ERASE and one.holding_id in still_held for one in right.categories)


def _category_rows(
    office: Office, right: CaseRight, known: dict[CategoryId, Category], still_held: Collection[int], language: str
) -> tuple[CategoryRow, ...]:
    """One row for what was decided alike on the same data in several systems; what was erased since is still told."""
    rows = []
    for one in right.categories:
        terms = terms_for(office, known[CategoryId(one.category_id)])
        rows.append(
            CategoryRow(
                aim=terms.aim.in_language(language),
                activity=terms.activity,
                items=_said(terms.items, language),
                decision=_as_it_stands(one, still_held),
                until=one.until,
                ground=one.ground,
                facts=one.facts,
            )
        )
    return tuple(dict.fromkeys(rows))


def _rows_not_asked(
    office: Office, rest: Iterable[Holding], known: dict[CategoryId, Category], language: str
) -> tuple[CategoryRow, ...]:
    """What stays since nobody asked for it to go, with the day it goes anyway."""
    rows, today = [], office.clock.today()
    for one in rest:
        terms, due_on = terms_for(office, known[one.category_id]), one.reckoned.due_on
        rows.append(
            CategoryRow(
                aim=terms.aim.in_language(language),
                activity=terms.activity,
                items=_said(terms.items, language),
                decision=NOT_ASKED,
                until=due_on if due_on and due_on > today else None,
            )
        )
    return tuple(dict.fromkeys(rows))


def _as_it_stands(decided: RightCategory, still_held: Collection[int]) -> str:
    is_coming = decided.decision == CategoryDecision.ERASE and decided.holding_id in still_held
    return ERASING if is_coming else decided.decision


class _Overview:
    """What is held of the person: a row for each category, for whoever asks for access or to carry data elsewhere."""

    def __init__(
        self, office: Office, con: Connection, case: Case, language: str, known: dict[CategoryId, Category]
    ) -> None:
        self.office, self.con, self.case, self.language, self.known = office, con, case, language, known

    def told_with(self, right: CaseRight, held: Sequence[Holding]) -> tuple[OverviewRow, ...]:
        """The rows that the section of a decided right shows; empty where it shows none."""
        if right.right == Right.ACCESS and right.outcome in GIVEN:
            return self._all(held)
        if right.right == Right.PORTABILITY and right.outcome in GIVEN | {Outcome.REFUSED}:
            return self._provided(held)
        return ()

    def _all(self, held: Sequence[Holding]) -> tuple[OverviewRow, ...]:
        """The answer to art. 15(1)(a)-(d) and (g): each category, the third parties and the request itself.

        Empty where nothing is registered: an access that was granted has something to show.
        """
        if not held:
            return ()
        alike = self._by_terms(held)
        rows = [self._row(terms, together) for terms, together in alike.items()]
        own = self.office.shelf.case_file_terms()
        if own is not None and own not in alike:
            rows.append(self._row(own, ()))
        return (*rows, *self._shared())

    def _provided(self, held: Sequence[Holding]) -> tuple[OverviewRow, ...]:
        """Each category, without what we derived of those that can be carried elsewhere. Source: GDPR art. 20(1)."""
        rows = []
        for terms, together in self._by_terms(held).items():
            items = portable_items(terms, self.office.systems.profiling) if portable(terms) else terms.items
            if items:
                rows.append(replace(self._row(terms, together), items=_said(items, self.language)))
        return tuple(rows)

    def _by_terms(self, held: Sequence[Holding]) -> dict[Terms, list[Holding]]:
        alike: dict[Terms, list[Holding]] = {}
        for one in held:
            alike.setdefault(terms_for(self.office, self.known[one.category_id]), []).append(one)
        return alike

    def _row(self, terms: Terms, held: Sequence[Holding]) -> OverviewRow:
        """held: empty for the request itself, whose period begins when its file is closed."""
        ends = [one.reckoned.due_on for one in held]
        return OverviewRow(
            aim=terms.aim.in_language(self.language),
            activity=terms.activity,
            items=_said(terms.items, self.language),
            basis=terms.legal_basis.value,
            recipients=self._parties(held),
            period=period_phrase(terms, self.language),
            ends_on=max((day for day in ends if day), default=None) if all(ends) else None,
            sources=self.office.systems.sources_of(terms),
        )

    def _parties(self, held: Sequence[Holding]) -> tuple[Party, ...]:
        if self.case.subject_id is None:
            return ()
        received = receivers(self.office, self.con, self.case.subject_id, held, [CaseId(self.case.id or 0)])
        return tuple(Party(one.name, one.storage) for one in received if one.system)

    def _shared(self) -> Iterator[OverviewRow]:
        """What went to third parties; not what the law forbids to tell yet. Source: statement section 4.2."""
        if self.case.subject_id is None:
            return
        today, sharing = self.office.clock.today(), self.office.statement.sharing
        reasons = {one.code: one.text for one in sharing.grounds}
        lead = sharing.text.in_language(self.language).rstrip(": ")
        given = third_parties(self.office, self.con, self.case.subject_id)
        places = {one.name.casefold(): one.storage for one in given}
        for row in disclosures.disclosures_of(self.con, self.case.subject_id):
            kept = row.disclosure
            if kept.disclosed_on is None or _is_secret(kept.ban_until, today):
                continue
            why = reasons.get(kept.ground)
            yield OverviewRow(
                aim=f"{lead} {why.in_language(self.language)}" if why else kept.recipient,
                activity=SHARING,
                items=(kept.data,),
                basis="",
                recipients=(Party(kept.recipient, places.get(kept.recipient.casefold())),),
                period="",
                ends_on=None,
                sources=(),
            )


def _is_secret(ban_until: date | None, today: date) -> bool:
    return ban_until is not None and today < ban_until


def _said(items: Iterable[DataItem], language: str) -> tuple[str, ...]:
    return tuple(item.text.in_language(language) for item in items)
