"""The directory of people: find, show, keep, correct, merge; every change can be undone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from db import cases, search, subjects, suppression
from db.records import CaseId, CaseRight, Contact, Subject, SubjectId, SubjectRow
from db.vault import Connection
from desktop.procedures.answered import told_on
from desktop.procedures.belongings import Belongings, give_all, give_back, require_nothing_registered
from desktop.procedures.case_facts import case_line
from desktop.procedures.case_holdings import give_file
from desktop.procedures.erasures import require_not_erased
from desktop.procedures.holdings_reckoned import reckon_person
from desktop.procedures.lines import PAGE, PersonDetails, PersonLine, PersonView, Shape
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.pausing import put_back, settle_person
from desktop.procedures.people import details_of, index_of, is_written_as_registered, name_of, person_line, subject_of
from desktop.rules.errors import RuleBroken
from desktop.rules.names import fold, query_words
from desktop.rules.rights import Right
from desktop.rules.texts import full_name, list_name, salutation

CHANGED = frozenset({Topic.SUBJECTS, Topic.CASES})
MERGED = CHANGED | {Topic.HOLDINGS, Topic.DISCLOSURES}
MOST_SIMILAR = 8

Decisions = dict[tuple[str, str], CaseRight]


@dataclass(frozen=True, slots=True)
class People:
    """One search of the directory, answered page by page; a `lines.Listing`."""

    office: Office
    query: search.DirectoryQuery

    def first(self) -> Sequence[PersonLine]:
        with self.office.vault.read() as con:
            return [person_line(row) for row in search.first_page(con, self.query, PAGE)]

    def shape(self) -> Shape:
        with self.office.vault.read() as con:
            return Shape(*search.shape(con, self.query, PAGE))

    def page(self, anchor: Any) -> Sequence[PersonLine]:
        with self.office.vault.read() as con:
            return [person_line(row) for row in search.page_from(con, self.query, anchor, PAGE)]


def people(office: Office, text: str, role: str | None = None) -> People:
    """Search the directory; an empty *text* lists everybody, sorted on the main name."""
    return People(office, search.DirectoryQuery(words=query_words(text), role=role))


def person(office: Office, person_id: int) -> PersonView:
    """Everything about one person.

    Raises:
        RuleBroken: "person_gone", removed or merged meanwhile.
    """
    with office.vault.read() as con:
        subject = _fetch(con, person_id)
        rows = cases.cases_of_subject(con, SubjectId(person_id))
        told = told_on(con, (row.case for row in rows))
    name, as_registered = name_of(subject), is_written_as_registered(subject)
    return PersonView(
        details=details_of(subject),
        display_name=full_name(name),
        list_name=list_name(name),
        salutation_nl=salutation(name, "nl", as_registered=as_registered),
        salutation_en=salutation(name, "en", as_registered=as_registered),
        cases=tuple(case_line(office, row, told) for row in rows),
    )


def similar_people(office: Office, details: PersonDetails) -> tuple[PersonLine, ...]:
    """People who may be the same: one e-mail or telephone in common, or the same initials and main name."""
    with office.vault.read() as con:
        return likely_same(con, subject_of(details))


def likely_same(con: Connection, subject: Subject) -> tuple[PersonLine, ...]:
    """The people of the directory who may be *subject*: contacts in common first, then equal names."""
    found: dict[SubjectId, None] = {}
    for contact in subject.contacts:
        for other in subjects.subjects_with_contact(con, contact.kind, contact.value):
            _add(found, other.id)
    if subject.surname:
        surname = f"{subject.prefix} {subject.surname}"
        for text in dict.fromkeys((f"{subject.first_name} {surname}", surname)):
            query = search.DirectoryQuery(words=query_words(text))
            for row in search.first_page(con, query, MOST_SIMILAR * 4):
                if _may_be(subject, row):
                    _add(found, row.id)
    if subject.id:
        found.pop(subject.id, None)
    ids = tuple(found)[:MOST_SIMILAR]
    rows = subjects.rows_for(con, ids)
    return tuple(person_line(rows[i]) for i in ids if i in rows)


def person_with_email(con: Connection, address: str, name: str) -> tuple[PersonLine, ...]:
    """Who a message may be from: the e-mail address first, then the name it gives."""
    first_name, _, surname = name.strip().partition(" ")
    return likely_same(
        con,
        Subject(
            first_name=first_name if surname else "",
            surname=surname or first_name,
            contacts=(Contact(kind="email", value=address),) if address else (),
        ),
    )


def keep_person(office: Office, *, details: PersonDetails, after_look: bool = False) -> Done[int]:
    """Create (id None) or correct a person; the undo puts back what was.

    Args:
        after_look: the employee saw that somebody like this was erased before, and keeps the person all the same.

    Raises:
        RuleBroken: "person_without_name", neither a name nor a contact; "erased_before" (number, on), for a new person
            or for a contact or identifier that is new; "person_gone".
    """
    subject = subject_of(details)
    if not (subject.surname or subject.first_name or subject.contacts):
        raise RuleBroken("person_without_name")
    with office.vault.write() as con:
        before = _fetch(con, subject.id) if subject.id else None
        if not after_look:
            require_not_erased(office, con, subject)
        kept = _keep(office, con, subject)
        put = _fetch(con, kept)
        note(office, con, "person_corrected" if before else "person_created", subject_id=kept)
    undo = _putting_back(office, before, put) if before else _removing(office, kept)
    return Done(int(kept), CHANGED, undo)


def merge_people(office: Office, *, keep_id: int, drop_id: int) -> Done[int]:
    """Make two entries for one person into one; all that is registered of *drop_id* goes to *keep_id*.

    Of a fact that both entries know, the later day counts. An objection that is still to be decided pauses the use of
    what both had.

    Raises:
        RuleBroken: "merge_with_itself" or "person_gone"; the undo: "person_gone", "person_changed_since" or
            "merge_in_use" (number: what was decided in that case since is about data of the other entry).
    """
    if keep_id == drop_id:
        raise RuleBroken("merge_with_itself")
    with office.vault.write() as con:
        kept, dropped = _fetch(con, keep_id), _fetch(con, drop_id)
        moved = cases.case_ids_of(con, SubjectId(drop_id))
        decided = _decisions(con, SubjectId(keep_id)) | _decisions(con, SubjectId(drop_id))
        cases.give_cases(con, moved, SubjectId(keep_id))
        belongings = give_all(con, SubjectId(drop_id), SubjectId(keep_id))
        subjects.delete_subject(con, SubjectId(drop_id))
        together = _fetch(con, _keep(office, con, united(kept, dropped)))
        reckon_person(office, con, SubjectId(keep_id))
        paused = settle_person(office, con, SubjectId(keep_id))
        note(office, con, "people_merged", subject_id=SubjectId(keep_id), dropped=drop_id, cases=len(moved))
        _note_moved(office, con, moved, SubjectId(keep_id))

    def undo() -> Done[int]:
        with office.vault.write() as con:
            _require_unchanged(con, together)
            _require_apart(con, moved, belongings, decided)
            put_back(office, con, paused)
            _keep(office, con, kept)
            _keep(office, con, dropped)
            cases.give_cases(con, moved, SubjectId(drop_id))
            give_back(con, belongings)
            for case_id in moved:  # closed after the merge, its file was of the other entry from the start
                give_file(office, con, case_id, SubjectId(drop_id))
            for subject_id in (SubjectId(keep_id), SubjectId(drop_id)):
                reckon_person(office, con, subject_id)
                settle_person(office, con, subject_id)
            note(office, con, "merge_undone", subject_id=SubjectId(keep_id), dropped=drop_id)
            _note_moved(office, con, moved, SubjectId(drop_id))
        return Done(drop_id, MERGED)

    return Done(keep_id, MERGED, undo)


def _decisions(con: Connection, subject_id: SubjectId) -> Decisions:
    """What is decided in the cases of a person, by case and right."""
    rows = cases.cases_of_subject(con, subject_id)
    return {(row.case.number, entry.right): entry for row in rows for entry in row.case.rights}


def _require_apart(con: Connection, moved: Sequence[CaseId], given: Belongings, before: Decisions) -> None:
    """What was decided since the merge must be about what its own entry gets back.

    Raises:
        RuleBroken: "merge_in_use" (number).
    """
    theirs = {int(holding_id) for holding_id in given.holding_ids}
    for row in cases.cases_of_subject(con, given.taker):
        is_moved = row.case.id in moved
        for entry in row.case.rights:
            was = before.get((row.case.number, entry.right))
            if entry.outcome is None or (was is not None and replace(entry, letter_id=was.letter_id) == was):
                continue
            named = {one.holding_id for one in entry.categories}
            is_of_person = entry.right == Right.MARKETING_OBJECTION  # it ended what is theirs as a person
            if (is_of_person or named - theirs) if is_moved else named & theirs:
                raise RuleBroken("merge_in_use", number=row.case.number)


def _note_moved(office: Office, con: Connection, moved: Sequence[CaseId], to: SubjectId) -> None:
    """Each case that changed its person by a merge says so in its own journal."""
    for case_id in moved:
        note(office, con, "person_linked", case_id=case_id, subject_id=to)


def united(kept: Subject, dropped: Subject) -> Subject:
    """One subject out of two: what *kept* says wins, what it lacks comes from *dropped*, lists are joined."""
    filled: dict[str, Any] = {
        field: getattr(kept, field) or getattr(dropped, field)
        for field in ("initials", "first_name", "prefix", "surname", "title", "function", "organisation")
    }
    if kept.surname:  # the prefix belongs to the surname
        filled["prefix"] = kept.prefix
    joined: dict[str, Any] = {
        field: tuple(dict.fromkeys([*getattr(kept, field), *getattr(dropped, field)]))
        for field in ("roles", "addresses", "contacts", "identifiers")
    }
    notes = "\n".join(text for text in dict.fromkeys((kept.note, dropped.note)) if text)
    return replace(kept, note=notes, **filled, **joined)


def _may_be(subject: Subject, row: SubjectRow) -> bool:
    """The first letters do not contradict each other: "A. Berg" may be "Anna Berg", never "G. Berg"."""
    given, other = subject.first_name or subject.initials, row.first_name or row.initials
    return not (given and other) or fold(given[:1]) == fold(other[:1])


def _fetch(con: Connection, person_id: int) -> Subject:
    subject = subjects.fetch_subject(con, SubjectId(person_id))
    if subject is None:
        raise RuleBroken("person_gone")
    return subject


def _keep(office: Office, con: Connection, subject: Subject) -> SubjectId:
    kept = subjects.keep_subject(con, subject, now=office.clock.now(), **index_of(subject))
    suppression.follow(con, kept)
    return kept


def _require_unchanged(con: Connection, put: Subject) -> None:
    """What came later, such as a purge of it, is not taken back by the way.

    Raises:
        RuleBroken: "person_gone", "person_changed_since".
    """
    if _fetch(con, put.id or 0) != put:
        raise RuleBroken("person_changed_since")


def _putting_back(office: Office, before: Subject, put: Subject) -> Callable[[], Done[Any]]:
    def undo() -> Done[int]:
        with office.vault.write() as con:
            _require_unchanged(con, put)
            kept = _keep(office, con, before)
            note(office, con, "correction_undone", subject_id=kept)
        return Done(int(kept), CHANGED)

    return undo


def _removing(office: Office, kept: SubjectId) -> Callable[[], Done[Any]]:
    def undo() -> Done[None]:
        with office.vault.write() as con:
            if cases.case_ids_of(con, kept):
                raise RuleBroken("person_has_cases")
            require_nothing_registered(con, kept)
            subjects.delete_subject(con, kept)
            note(office, con, "creation_undone", subject_id=kept)
        return Done(None, CHANGED)

    return undo


def _add(found: dict[SubjectId, None], subject_id: SubjectId | None) -> None:
    if subject_id is not None:
        found.setdefault(subject_id)
