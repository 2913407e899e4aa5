"""Reads what a statement file says outside section 3: who answers, sharing, security, rights and promises.

A fault is noted in the entry it belongs to and reading goes on; see `desktop.rules.statement_entry`.
"""

from collections.abc import Iterable

from desktop.rules.rights import Right
from desktop.rules.statement_entry import Entry, Lack
from desktop.rules.statement_terms import (
    AuthorityTerms,
    Bilingual,
    Clause,
    ContactTerms,
    Controller,
    IdentityTerms,
    Introduction,
    ProcessorTerms,
    RequestTerms,
    RightTerms,
    SecurityTerms,
    SharingTerms,
    TimeLimits,
)


def read_controller(part: Entry) -> Controller:
    """Read section 1."""
    controller = Controller(part.text("name"), part.text("trade_name"), part.both("about"), part.both("storage"))
    part.end()
    return controller


def read_introduction(part: Entry) -> Introduction:
    """Read section 2 and the opening of section 3."""
    introduction = Introduction(part.both("text"), part.both("changes"), part.both("processing"))
    part.end()
    return introduction


def read_processors(part: Entry) -> ProcessorTerms:
    """Read section 4.1."""
    processors = ProcessorTerms(part.both("text"), _clauses(part.parts("kinds")))
    part.end()
    return processors


def read_sharing(part: Entry) -> SharingTerms:
    """Read section 4.2."""
    sharing = SharingTerms(
        text=part.both("text"),
        grounds=_clauses(part.parts("grounds")),
        government_request=part.both("government_request"),
        links=part.both("links"),
    )
    part.end()
    return sharing


def read_security(part: Entry) -> SecurityTerms:
    """Read section 5."""
    security = SecurityTerms(part.both("text"), _points(part.parts("measures")), part.both("caution"))
    part.end()
    return security


def read_rights(part: Entry) -> tuple[RightTerms, ...]:
    """Read section 6, the rights under their headings; the opening text was read already."""
    rights = tuple(_right(entry) for entry in part.parts("right"))
    part.end()
    return rights


def _right(part: Entry) -> RightTerms:
    terms = RightTerms(
        rights=tuple(part.as_code("codes", code, Right) for code in part.listed("codes")),
        heading=part.both("heading"),
        text=part.both("text"),
        points=_points(part.parts("points", may_lack=True)),
        closing=part.both_or_none("closing"),
    )
    part.end()
    return terms


def read_requests(part: Entry) -> RequestTerms:
    """Read section 6, where requests go."""
    requests = RequestTerms(part.both("heading"), part.text("email"), part.both("text"))
    part.end()
    return requests


def read_identity(part: Entry) -> IdentityTerms:
    """Read section 6, how identity is established."""
    identity = IdentityTerms(part.both("text"), _clauses(part.parts("methods")))
    part.end()
    return identity


def read_time_limits(part: Entry) -> TimeLimits:
    """Read section 6, when an answer is promised."""
    limits = TimeLimits(
        answer_within=part.period("answer_within")[0],
        at_most=part.period("at_most")[0],
        aim=part.both("aim"),
        delay=part.both("delay"),
        limit=part.both("limit"),
    )
    part.end()
    return limits


def read_authority(part: Entry) -> AuthorityTerms:
    """Read section 6, where to complain."""
    authority = AuthorityTerms(part.text("name"), part.text("url"), part.both("complaint"), part.both("text"))
    part.end()
    return authority


def read_contact(part: Entry) -> ContactTerms:
    """Read section 8."""
    contact = ContactTerms(part.text("email"), part.both("text"))
    part.end()
    return contact


def _clauses(entries: Iterable[Entry]) -> tuple[Clause, ...]:
    clauses: list[Clause] = []
    for entry in entries:
        clause = Clause(entry.text("code"), entry.here())
        if clause.code and clause.code in {known.code for known in clauses}:
            entry.problem("code", Lack.DOUBLED)
        entry.end()
        clauses.append(clause)
    return tuple(clauses)


def _points(entries: Iterable[Entry]) -> tuple[Bilingual, ...]:
    points = []
    for entry in entries:
        points.append(entry.here())
        entry.end()
    return tuple(points)
