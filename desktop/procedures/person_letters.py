"""Letters to a person outside any case, and what a new version of the statement changes for one person."""

from db import holdings, letters, statement_versions
from db.categories import categories
from db.profile import fetch_profile
from db.records import LetterId, Subject, SubjectId
from db.vault import Connection
from desktop.letters.statement_points import Clause, points
from desktop.procedures.case_file import letter_line
from desktop.procedures.lines import LetterLine
from desktop.procedures.matter import PersonMatter, matter_of
from desktop.procedures.office import Office
from desktop.procedures.statement_order import before
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Role, Statement
from desktop.rules.statement_changes import ChangeKind, changes, governs_existing
from desktop.rules.terms import Terms, all_terms

Key = tuple[str, str]  # activity, group


def person_letters(office: Office, person_id: int) -> tuple[LetterLine, ...]:
    """The letters to a person outside any case, drafts and final ones, oldest first."""
    with office.vault.read() as con:
        kept = letters.letters_of_person(con, SubjectId(person_id))
    return tuple(letter_line(letter) for letter in kept)


def letter_matter(office: Office, letter_id: int) -> PersonMatter:
    """What a letter to a person outside any case tells of: a government request, or a version of the statement.

    Raises:
        RuleBroken: "letter_gone".
        LookupError: it belongs to a case.
    """
    with office.vault.read() as con:
        letter = letters.fetch_letter(con, LetterId(letter_id))
    if letter is None:
        raise RuleBroken("letter_gone")
    about = matter_of(letter)
    if not isinstance(about, PersonMatter):
        raise LookupError("this letter belongs to a case")
    return about


def statement_change_fields(
    office: Office, con: Connection, subject: Subject, version: str, language: str
) -> dict[str, str]:
    """What the letter on a new version of the statement begins with: the changes that touch this person.

    Raises:
        RuleBroken: "version_gone".
    """
    new = office.shelf.statement(version)
    kept = statement_versions.versions(con)
    old_version = before(kept, version)
    told = {"where_to_read": fetch_profile(con).website}
    if not old_version:
        return told | {"changes": ""}
    old = office.shelf.statement(old_version)
    held = _held(con, subject)
    roles = {Role(role) for role in subject.roles} | {a.role for a in old.activities if a.code in held}
    lengthened = next(one.lengthened for one in kept if one.version == version)
    found = tuple(
        change
        for change in changes(old, new)
        if not change.activity
        or change.activity in held
        or (change.kind is ChangeKind.ACTIVITY_ADDED and roles & _roles(new, change.activity))
    )
    said = points(found, _clauses(old, new, lengthened), office.wording.texts[language].terms, language)
    return told | {"changes": "\n".join(said)}


def _held(con: Connection, subject: Subject) -> set[str]:
    if subject.id is None:
        return set()
    known = categories(con)
    return {known[holding.category_id].activity for holding in holdings.holdings_of(con, subject.id)}


def _roles(statement: Statement, code: str) -> set[Role]:
    activity = statement.activity(code)
    return {activity.role} if activity else set()


def _clauses(old: Statement, new: Statement, lengthened: tuple[str, ...]) -> dict[Key, Clause]:
    """What the sentences say of each clause, of the new version where it still has it."""
    was = {(terms.activity, terms.group): terms for terms in all_terms(old)}
    now = {(terms.activity, terms.group): terms for terms in all_terms(new)}
    whole = {(a.activity, ""): Clause(aim=a.aim, items=(), keeps_old=False) for a in (was | now).values()}
    return whole | {
        key: Clause(
            aim=terms.aim,
            items=tuple(item.text for item in terms.items),
            keeps_old=key in was and key in now and not _moves(was[key], now[key], lengthened),
        )
        for key, terms in (was | now).items()
    }


def _moves(was: Terms, now: Terms, lengthened: tuple[str, ...]) -> bool:
    return governs_existing(was, now) or now.activity in lengthened
