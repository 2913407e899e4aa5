"""From kept holdings and holds to what the window shows of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date

from db import cases, categories, holdings, subjects
from db.holding_records import Category, CategoryId, Hold, HoldId, Holding, HoldingId, HoldingRow
from db.holding_tables import NO_END
from db.records import CaseId, Subject, SubjectId
from db.vault import Connection
from desktop.procedures.holding_lines import HoldingLine, HoldLine
from desktop.procedures.lifting import may_lift
from desktop.procedures.people import name_of
from desktop.procedures.restricted_use import use_lines
from desktop.rules.names import PersonName
from desktop.rules.reckoning import state_on
from desktop.rules.texts import list_name


def holding_line(row: HoldingRow, category: Category, today: date) -> HoldingLine:
    """A row of a list as the window shows it; cheap, as it is made by the thousand."""
    due_on = None if row.due_on == NO_END else date.fromisoformat(row.due_on)
    if row.expires_on == row.due_on:
        expires_on = due_on
    else:
        expires_on = None if row.expires_on is None else date.fromisoformat(row.expires_on)
    return HoldingLine(
        row.id,
        row.subject_id,
        _person(row),
        row.organisation,
        category.activity,
        category.item_group,
        category.system,
        category.version,
        row.label,
        row.case_number,
        state_on(row.block, due_on, today),
        expires_on,
        due_on,
        (due_on - today).days if due_on else None,
        row.lacks,
        date.fromisoformat(row.ask_by) if row.ask_by else None,
    )


def own_line(held: Holding, subject: Subject, case_number: str, category: Category, today: date) -> HoldingLine:
    """The line of one holding of a known person."""
    if held.id is None:
        raise LookupError("a holding that was never kept has no line")
    found = held.reckoned
    row = HoldingRow(
        held.id,
        held.subject_id,
        held.category_id,
        held.case_id,
        held.label,
        found.expires_on.isoformat() if found.expires_on else None,
        found.due_on.isoformat() if found.due_on else NO_END,
        found.block,
        found.lacks,
        found.ask_by.isoformat() if found.ask_by else None,
        subject.initials,
        subject.first_name,
        subject.prefix,
        subject.surname,
        subject.organisation,
        case_number,
    )
    return holding_line(row, category, today)


def hold_lines(con: Connection, placed: Sequence[Hold], today: date) -> tuple[HoldLine, ...]:
    """Holds as the window shows them, in the order given; their people, cases and categories are fetched together."""
    people = subjects.rows_for(con, {hold.subject_id for hold in placed if hold.subject_id is not None})
    names = {subject_id: list_name(name_of(row)) for subject_id, row in people.items()}
    numbers = case_numbers(con, {hold.case_id for hold in placed if hold.case_id is not None})
    chosen = {one for hold in placed if not hold.everything for one in hold.holding_ids}
    held = holdings.holdings_by_ids(con, chosen) if chosen else {}
    known = categories.categories(con)
    used = use_lines(con, [hold.id for hold in placed if hold.id is not None])
    lines = (_hold_line(hold, names, numbers, held, known, today) for hold in placed)
    return tuple(replace(line, uses=used.get(HoldId(line.id), ())) for line in lines)


def case_numbers(con: Connection, case_ids: Collection[CaseId]) -> dict[CaseId, str]:
    """The numbers of these cases, by id; one that is gone is left out."""
    found = ((case_id, cases.fetch_case(con, case_id)) for case_id in case_ids)
    return {case_id: case.number for case_id, case in found if case is not None}


def _hold_line(
    hold: Hold,
    names: Mapping[SubjectId, str],
    numbers: Mapping[CaseId, str],
    held: Mapping[HoldingId, Holding],
    known: Mapping[CategoryId, Category],
    today: date,
) -> HoldLine:
    if hold.id is None:
        raise LookupError("a hold that was never kept has no line")
    ids = () if hold.everything else hold.holding_ids
    activities = dict.fromkeys(known[held[one].category_id].activity for one in ids if one in held)
    return HoldLine(
        id=hold.id,
        kind=hold.kind,
        person_id=hold.subject_id,
        person=names.get(hold.subject_id, "") if hold.subject_id is not None else "",
        everything=hold.everything,
        holding_ids=ids,
        activities=tuple(activities),
        reason=hold.reason,
        case_id=hold.case_id,
        case_number=numbers.get(hold.case_id, "") if hold.case_id is not None else "",
        placed_by=hold.placed_by,
        from_on=hold.from_on,
        review_on=hold.review_on,
        released_on=hold.released_on,
        released_by=hold.released_by,
        release_reason=hold.release_reason,
        review_is_due=hold.released_on is None and hold.review_on <= today,
        ground=hold.ground,
        lift_on=hold.lift_on,
        may_lift=may_lift(hold, today),
    )


def _person(row: HoldingRow) -> str:
    if row.subject_id is None:
        return row.case_number
    return list_name(
        PersonName(initials=row.initials, first_name=row.first_name, prefix=row.prefix, surname=row.surname, title=None)
    )
