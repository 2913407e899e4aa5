"""Data subjects: keeping, fetching and forgetting one, with the words by which they are found.

The search indexes learn of a change here and nowhere else. They must be told the old words to forget them,
so a row of `subject` is never written past these functions.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, insert, select, text, update

from db.holding_tables import suppression
from db.records import Address, Contact, Identifier, Subject, SubjectId, SubjectRow
from db.spelling import folded_contact, instant_text
from db.tables import (
    ROLES,
    SEARCH_INDEX_NAMES,
    subject_address,
    subject_contact,
    subject_identifier,
    subject_role,
)
from db.tables import subject as table

_OWN = (
    "initials",
    "first_name",
    "prefix",
    "surname",
    "title",
    "language",
    "function",
    "organisation",
    "note",
)
_PARTS = (subject_role, subject_address, subject_contact, subject_identifier)


def keep_subject(con: Connection, subject: Subject, *, sort_name: str, search_text: str, now: datetime) -> SubjectId:
    """Keep *subject* whole, in the place of what was there.

    Args:
        subject: one without id is new; one whose id is gone comes back under that id.
        sort_name: folded, the main name first; the order of the directory.
        search_text: folded, all words by which the person is found.
        now: aware instant.

    Returns:
        The subject's id.
    """
    values: dict[str, Any] = {name: getattr(subject, name) for name in _OWN}
    values |= {"sort_name": sort_name, "search_text": search_text, "changed_at": instant_text(now)}
    old = _search_text(con, subject.id)
    if old is None or subject.id is None:
        values |= {"created_at": values["changed_at"]} | ({} if subject.id is None else {"id": subject.id})
        subject_id = SubjectId(con.execute(insert(table).values(values).returning(table.c.id)).scalar_one())
    else:
        subject_id = subject.id
        _drop_parts(con, subject_id)
        if old != search_text:
            _forget_words(con, subject_id, old)
        con.execute(update(table).where(table.c.id == subject_id).values(values))
    if old != search_text:
        _learn_words(con, subject_id, search_text)
    _keep_parts(con, subject_id, subject)
    return subject_id


def fetch_subject(con: Connection, subject_id: SubjectId) -> Subject | None:
    """Give one subject whole, its parts in the order they were given; None where there is none."""
    found = _fetch(con, [subject_id])
    return found[0] if found else None


def fetch_subjects(con: Connection, subject_ids: Collection[SubjectId]) -> tuple[Subject, ...]:
    """Give these subjects whole, oldest first; an id that is gone is left out."""
    return _fetch(con, subject_ids)


def delete_subject(con: Connection, subject_id: SubjectId) -> None:
    """Forget a subject and all words of theirs, as if they never were: an objection to marketing of theirs neither;
    nothing happens where there is none.

    The bytes are gone from the files after `Vault.checkpoint`.

    Raises:
        sqlalchemy.exc.IntegrityError: a case or a holding still belongs to them.
    """
    old = _search_text(con, subject_id)
    if old is not None:
        _forget_words(con, subject_id, old)
        con.execute(delete(suppression).where(suppression.c.subject_id == subject_id))
        con.execute(delete(table).where(table.c.id == subject_id))


def subjects_with_contact(con: Connection, kind: str, value: str) -> tuple[Subject, ...]:
    """Give the subjects with this e-mail address or telephone number, however it is spelled; oldest first."""
    sought = folded_contact(kind, value)
    if not sought:
        return ()
    wanted = select(subject_contact.c.subject_id).where(
        subject_contact.c.kind == kind, subject_contact.c.folded == sought
    )
    return _fetch(con, sorted(set(con.execute(wanted).scalars())))


def rows_for(con: Connection, subject_ids: Collection[SubjectId]) -> dict[SubjectId, SubjectRow]:
    """Give the directory's lines of these subjects, by id; an id that is gone is left out."""
    found = con.execute(_ROWS, {"ids": list(subject_ids)})
    return {
        SubjectId(row.id): SubjectRow(
            id=SubjectId(row.id),
            initials=row.initials,
            first_name=row.first_name,
            prefix=row.prefix,
            surname=row.surname,
            organisation=row.organisation,
            email=row.email or "",
            town=row.town or "",
            roles=_in_order((row.roles or "").split()),
            open_cases=row.open_cases,
        )
        for row in found
    }


_ROWS = text(
    """
    SELECT s.id, s.initials, s.first_name, s.prefix, s.surname, s.organisation,
      (SELECT value FROM subject_contact WHERE subject_id = s.id AND kind = 'email'
       ORDER BY id LIMIT 1) AS email,
      (SELECT town FROM subject_address WHERE subject_id = s.id ORDER BY id LIMIT 1) AS town,
      (SELECT group_concat(role, ' ') FROM subject_role WHERE subject_id = s.id) AS roles,
      (SELECT count(*) FROM cases WHERE subject_id = s.id AND closed_on IS NULL) AS open_cases
    FROM subject s WHERE s.id IN :ids
    """
).bindparams(bindparam("ids", expanding=True))


def _fetch(con: Connection, ids: Collection[int]) -> tuple[Subject, ...]:
    columns = [table.c.id, *(table.c[name] for name in _OWN)]
    rows = con.execute(select(*columns).where(table.c.id.in_(ids)).order_by(table.c.id)).all()
    parts = {part: _parts_of(con, part, [row.id for row in rows]) for part in _PARTS}
    return tuple(_subject(row, {part: found.get(row.id, []) for part, found in parts.items()}) for row in rows)


def _parts_of(con: Connection, part: Table, ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    wanted = select(part).where(part.c.subject_id.in_(ids)).order_by(part.primary_key.columns[0])
    found: dict[int, list[Row[Any]]] = {}
    for row in con.execute(wanted):
        found.setdefault(row.subject_id, []).append(row)
    return found


def _subject(row: Row[Any], parts: Mapping[Table, Sequence[Row[Any]]]) -> Subject:
    return Subject(
        id=SubjectId(row.id),
        **{name: row._mapping[name] for name in _OWN},
        roles=_in_order(part.role for part in parts[subject_role]),
        addresses=tuple(
            Address(street=part.street, postcode=part.postcode, town=part.town, country=part.country)
            for part in parts[subject_address]
        ),
        contacts=tuple(Contact(kind=part.kind, value=part.value) for part in parts[subject_contact]),
        identifiers=tuple(Identifier(kind=part.kind, value=part.value) for part in parts[subject_identifier]),
    )


def _keep_parts(con: Connection, subject_id: SubjectId, subject: Subject) -> None:
    rows: dict[Any, list[dict[str, Any]]] = {
        subject_role: [{"role": role} for role in dict.fromkeys(subject.roles)],
        subject_address: [
            {"street": place.street, "postcode": place.postcode, "town": place.town, "country": place.country}
            for place in subject.addresses
        ],
        subject_contact: [
            {"kind": way.kind, "value": way.value, "folded": folded_contact(way.kind, way.value)}
            for way in subject.contacts
        ],
        subject_identifier: [{"kind": mark.kind, "value": mark.value} for mark in subject.identifiers],
    }
    for part, values in rows.items():
        if values:
            con.execute(insert(part), [{"subject_id": subject_id} | value for value in values])


def _drop_parts(con: Connection, subject_id: SubjectId) -> None:
    for part in _PARTS:
        con.execute(delete(part).where(part.c.subject_id == subject_id))


def _search_text(con: Connection, subject_id: SubjectId | None) -> str | None:
    return con.execute(select(table.c.search_text).where(table.c.id == subject_id)).scalar_one_or_none()


def _learn_words(con: Connection, subject_id: SubjectId, words: str) -> None:
    for index in SEARCH_INDEX_NAMES:
        learn = f"INSERT INTO {index}(rowid, search_text) VALUES (:id, :words)"  # noqa: S608 - a constant
        con.execute(text(learn), {"id": subject_id, "words": words})


def _forget_words(con: Connection, subject_id: SubjectId, words: str) -> None:
    for index in SEARCH_INDEX_NAMES:
        forget = f"INSERT INTO {index}({index}, rowid, search_text) VALUES ('delete', :id, :words)"  # noqa: S608
        con.execute(text(forget), {"id": subject_id, "words": words})


def _in_order(roles: Any) -> tuple[str, ...]:
    return tuple(sorted(roles, key=ROLES.index))
