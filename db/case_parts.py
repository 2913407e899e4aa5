"""What belongs to a case and is kept with it: rights, extension, suspensions and who acts for the person."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, insert, select

from db.records import (
    Address,
    Case,
    CaseId,
    CaseRight,
    Extension,
    LetterId,
    Representative,
    RightCategory,
    Suspension,
)
from db.request_tables import case_right_category, representative
from db.spelling import day, day_text
from db.tables import case_right, extension, suspension

Grouped = dict[int, list[Row[Any]]]  # by case

_PARTS = (case_right, case_right_category, extension, suspension, representative)


def keep_parts(con: Connection, case_id: CaseId, case: Case) -> None:
    """Keep the parts of *case*, of which there are none yet."""
    _insert(con, case_right, case_id, map(_right_values, case.rights))
    categories = [_category_values(right.right, each) for right in case.rights for each in right.categories]
    _insert(con, case_right_category, case_id, categories)
    _insert(con, extension, case_id, [_extension_values(case.extension)] if case.extension else [])
    _insert(con, suspension, case_id, map(_suspension_values, case.suspensions))
    acting = case.representative
    _insert(con, representative, case_id, [_representative_values(acting)] if acting else [])


def drop_parts(con: Connection, case_id: CaseId) -> None:
    """Forget the parts of a case, to put others in their place."""
    for part in _PARTS:
        con.execute(delete(part).where(part.c.case_id == case_id))


class Parts:
    """The parts of some cases, fetched together."""

    def __init__(self, con: Connection, case_ids: Sequence[int]) -> None:
        self._rights = _by_case(con, case_right, case_ids)
        self._categories = _by_case(con, case_right_category, case_ids)
        self._extensions = _by_case(con, extension, case_ids)
        self._suspensions = _by_case(con, suspension, case_ids)
        self._representatives = _by_case(con, representative, case_ids)

    def rights(self, case_id: int) -> tuple[CaseRight, ...]:
        """Give the rights a case asks for, each with what was decided per category, by holding."""
        decided: dict[str, list[RightCategory]] = defaultdict(list)
        for row in self._categories.get(case_id, ()):
            decided[row.right].append(_category(row))
        return tuple(_right(row, tuple(decided.get(row.right, ()))) for row in self._rights.get(case_id, ()))

    def extension(self, case_id: int) -> Extension | None:
        """Give the extension of a case; None where it has none."""
        return next(map(_extension, self._extensions.get(case_id, ())), None)

    def suspensions(self, case_id: int) -> tuple[Suspension, ...]:
        """Give the suspensions of a case, in the order they were kept."""
        return tuple(map(_suspension, self._suspensions.get(case_id, ())))

    def representative(self, case_id: int) -> Representative | None:
        """Give who acts for the person in a case; None where nobody does."""
        return next(map(_representative, self._representatives.get(case_id, ())), None)


def _insert(con: Connection, part: Table, case_id: CaseId, rows: Iterable[dict[str, Any]]) -> None:
    for values in rows:
        con.execute(insert(part).values(case_id=case_id, **values))


def _by_case(con: Connection, part: Table, case_ids: Sequence[int]) -> Grouped:
    grouped: Grouped = {}
    if case_ids:
        for row in con.execute(select(part).where(part.c.case_id.in_(case_ids)).order_by(*part.primary_key)):
            grouped.setdefault(row.case_id, []).append(row)
    return grouped


def _right_values(right: CaseRight) -> dict[str, Any]:
    return {
        "right": right.right,
        "quote": right.quote,
        "outcome": right.outcome,
        "outcome_on": day_text(right.outcome_on),
        "grounds": json.dumps(right.grounds),
        "facts": right.facts,
        "letter_id": right.letter_id,
        "decided_by": right.decided_by,
        "request_grounds": json.dumps(right.request_grounds),
        "details": json.dumps(dict(right.details), ensure_ascii=False, sort_keys=True),
        "first_told_on": day_text(right.first_told_on),
        "ended_on": day_text(right.ended_on),
    }


def _category_values(right: str, category: RightCategory) -> dict[str, Any]:
    return {
        "right": right,
        "holding_id": category.holding_id,
        "category_id": category.category_id,
        "decision": category.decision,
        "until": day_text(category.until),
        "ground": category.ground,
        "facts": category.facts,
    }


def _extension_values(longer: Extension) -> dict[str, Any]:
    return {
        "ground": longer.ground,
        "facts": longer.facts,
        "expected_on": day_text(longer.expected_on),
        "notice_letter_id": longer.notice_letter_id,
        "notice_on": day_text(longer.notice_on),
    }


def _suspension_values(pause: Suspension) -> dict[str, Any]:
    return {
        "reason": pause.reason,
        "asked_on": day_text(pause.asked_on),
        "answered_on": day_text(pause.answered_on),
        "reminded_on": day_text(pause.reminded_on),
    }


def _representative_values(acting: Representative) -> dict[str, Any]:
    return {
        "kind": acting.kind,
        "initials": acting.initials,
        "first_name": acting.first_name,
        "prefix": acting.prefix,
        "surname": acting.surname,
        "title": acting.title,
        "organisation": acting.organisation,
        "street": acting.address.street,
        "postcode": acting.address.postcode,
        "town": acting.address.town,
        "country": acting.address.country,
        "email": acting.email,
        "authority": acting.authority,
        "authority_on": day_text(acting.authority_on),
        "authority_by": acting.authority_by,
    }


def _right(row: Row[Any], categories: tuple[RightCategory, ...]) -> CaseRight:
    return CaseRight(
        right=row.right,
        quote=row.quote,
        outcome=row.outcome,
        outcome_on=day(row.outcome_on),
        grounds=tuple(json.loads(row.grounds)),
        facts=row.facts,
        letter_id=None if row.letter_id is None else LetterId(row.letter_id),
        decided_by=row.decided_by,
        request_grounds=tuple(json.loads(row.request_grounds)),
        details=json.loads(row.details),
        categories=categories,
        first_told_on=day(row.first_told_on),
        ended_on=day(row.ended_on),
    )


def _category(row: Row[Any]) -> RightCategory:
    return RightCategory(
        holding_id=row.holding_id,
        category_id=row.category_id,
        decision=row.decision,
        until=day(row.until),
        ground=row.ground,
        facts=row.facts,
    )


def _extension(row: Row[Any]) -> Extension:
    return Extension(
        ground=row.ground,
        facts=row.facts,
        expected_on=date.fromisoformat(row.expected_on),
        notice_letter_id=None if row.notice_letter_id is None else LetterId(row.notice_letter_id),
        notice_on=day(row.notice_on),
    )


def _suspension(row: Row[Any]) -> Suspension:
    return Suspension(
        reason=row.reason,
        asked_on=date.fromisoformat(row.asked_on),
        answered_on=day(row.answered_on),
        reminded_on=day(row.reminded_on),
    )


def _representative(row: Row[Any]) -> Representative:
    return Representative(
        kind=row.kind,
        initials=row.initials,
        first_name=row.first_name,
        prefix=row.prefix,
        surname=row.surname,
        title=row.title,
        organisation=row.organisation,
        address=Address(street=row.street, postcode=row.postcode, town=row.town, country=row.country),
        email=row.email,
        authority=row.authority,
        authority_on=day(row.authority_on),
        authority_by=row.authority_by,
    )
