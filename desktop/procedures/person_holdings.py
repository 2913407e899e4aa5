"""What is held of one person, whole: countdowns with their reasons, items, holds, and what could be added."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from db import categories, holdings, holds, subjects
from db.holding_records import Category, Hold, Holding
from db.records import CaseId, Subject, SubjectId
from desktop.procedures.case_holdings import DESK
from desktop.procedures.holding_lines import (
    CategoryChoice,
    HoldingLine,
    HoldingView,
    HoldLine,
    ItemLine,
    PersonHoldings,
)
from desktop.procedures.holding_views import case_numbers, hold_lines, own_line
from desktop.procedures.holdings_reckoned import facts_of, reckoning_of, terms_for
from desktop.procedures.office import Office
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import PERSON_FACTS, FactKind
from desktop.rules.reckoning import explain, item_plan, waits_for
from desktop.rules.terms import Terms, all_terms


def person_holdings(office: Office, person_id: int) -> PersonHoldings:
    """Everything the person page shows of retention.

    Raises:
        RuleBroken: "person_gone".
    """
    subject_id, today = SubjectId(person_id), office.clock.today()
    with office.vault.read() as con:
        subject = subjects.fetch_subject(con, subject_id)
        if subject is None:
            raise RuleBroken("person_gone")
        known = categories.categories(con)
        held = sorted(holdings.holdings_of(con, subject_id), key=_soonest_first)
        facts = facts_of(holdings.person_facts(con, subject_id))
        placed = sorted(holds.holds_of(con, subject_id), key=_in_force_first)
        placed_lines = hold_lines(con, placed, today)
        numbers = case_numbers(con, {one.case_id for one in held if one.case_id is not None})
    terms = {one.category_id: terms_for(office, known[one.category_id]) for one in held}
    in_force = [pair for pair in zip(placed, placed_lines, strict=True) if pair[0].released_on is None]
    views = []
    for one in held:
        number = numbers.get(one.case_id or CaseId(0), "")
        line = own_line(one, subject, number, known[one.category_id], today)
        on_it = tuple(shown for hold, shown in in_force if hold.everything or one.id in hold.holding_ids)
        views.append(_view(line, terms[one.category_id], facts, facts_of(one.facts), on_it))
    plans = item_plan([(terms[one.category_id], reckoning_of(one)) for one in held])
    return PersonHoldings(
        person_id=person_id,
        facts=facts,
        asked_facts=_asked(facts, terms.values()),
        holdings=tuple(views),
        items=tuple(ItemLine(item=plan.item, uses=plan.uses, erase_on=plan.erase_on) for plan in plans),
        holds=placed_lines,
        choices=_choices(office, subject, [known[one.category_id] for one in held]),
    )


def _view(
    line: HoldingLine,
    terms: Terms,
    person_facts: Mapping[FactKind, date],
    own_facts: Mapping[FactKind, date],
    in_force: tuple[HoldLine, ...],
) -> HoldingView:
    return HoldingView(
        line=line,
        aim=terms.aim,
        source=terms.retention.source,
        legal_basis=terms.legal_basis.value,
        items=tuple(item.text for item in terms.items),
        facts=own_facts,
        depends_on=waits_for(terms),
        explanation=explain(terms, person_facts, own_facts),
        holds=in_force,
    )


def _asked(facts: Mapping[FactKind, date], held: Collection[Terms]) -> tuple[FactKind, ...]:
    """The person's facts that some clock waits for, or that are recorded, in the order of their kinds."""
    waited = {kind for terms in held for kind in waits_for(terms)} | set(facts)
    return tuple(kind for kind in FactKind if kind in waited and kind in PERSON_FACTS)


def _choices(office: Office, subject: Subject, held: Sequence[Category]) -> tuple[CategoryChoice, ...]:
    """Every category of the statement in force, in every system that may store it, but for the files of cases."""
    taken = {(category.activity, category.item_group, category.system) for category in held}
    return tuple(
        CategoryChoice(
            activity=terms.activity,
            group=terms.group,
            system=system.code,
            aim=terms.aim,
            items=tuple(item.text for item in terms.items),
            is_usual=terms.role.value in subject.roles and terms.activity in system.usual_for,
            is_held=(terms.activity, terms.group, system.code) in taken,
        )
        for terms in all_terms(office.statement)
        for system in office.systems.storing(terms.activity)
        if system.code != DESK
    )


def _soonest_first(held: Holding) -> tuple[date, int]:
    return held.reckoned.due_on or date.max, held.id or 0


def _in_force_first(hold: Hold) -> tuple[bool, date, int]:
    return hold.released_on is not None, hold.review_on, hold.id or 0
