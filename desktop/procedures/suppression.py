"""The list of people who want no marketing: kept from decisions and events, shown, given to the mailing tool, heeded.

It names an address and a day and no more, and it outlives the person: whoever was erased must not be written to
again. Source: GDPR art. 21(2)-(3).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from db import cases, holdings
from db import suppression as kept
from db.records import Case, CaseRight, SubjectId
from db.vault import Connection
from desktop.letters.register_file import register_csv
from desktop.procedures.office import Office, note
from desktop.rules.errors import RuleBroken
from desktop.rules.names import fold
from desktop.rules.rights import Right
from desktop.rules.terms import Terms

Label = Callable[[str, str], str]  # how a code is called: its kind, the code
COLUMNS = ("address", "since", "numbers")  # codes of kind "no_marketing"
FILE_NAME = "no-marketing.csv"
NEW_CONSENT = "new_consent"
REASONS = (NEW_CONSENT, "to_be_erased")  # why data for marketing are registered of somebody who objected
_ADDRESS = re.compile(r"[^\s<>()\[\],;:\"']+@[^\s<>()\[\],;:\"']+\.[^\s<>()\[\],;:\"'.]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoMarketingLine:
    """One address. numbers: of the requests that brought it. person_id: whose it is, None once they were erased."""

    address: str
    since_on: date
    numbers: tuple[str, ...]
    person_id: int | None


def no_marketing(office: Office, text: str = "") -> tuple[NoMarketingLine, ...]:
    """The list by address; *text*: only what has all these words in its address or its numbers."""
    words = fold(text).split()
    with office.vault.read() as con:
        found = kept.suppressed(con)
    lines = [
        NoMarketingLine(
            address=one.address,
            since_on=one.since_on,
            numbers=one.case_numbers,
            person_id=int(one.subject_ids[0]) if one.subject_ids else None,
        )
        for one in found
    ]
    return tuple(line for line in lines if all(word in fold(" ".join((line.address, *line.numbers))) for word in words))


def no_marketing_csv(office: Office, label: Label) -> str:
    """The whole list for the mailing tool, as CSV with its byte order mark, for UTF-8.

    Args:
        label: is asked for kind "no_marketing" (COLUMNS, for the headings).

    Raises:
        RuleBroken: "no_marketing_empty".
    """
    lines = no_marketing(office)
    if not lines:
        raise RuleBroken("no_marketing_empty")
    rows = [(line.address, line.since_on, " ".join(line.numbers)) for line in lines]
    return register_csv(rows, [label("no_marketing", code) for code in COLUMNS])


def list_objection(con: Connection, case: Case, subject_id: SubjectId, right: CaseRight, since_on: date | None) -> None:
    """Let the list say what the decision on an objection to marketing says: the person's addresses, and those it names.

    Args:
        since_on: the day of the objection; None: the decision grants none, and what it brought before goes.
    """
    addresses = (*kept.addresses_of(con, subject_id), *addresses_in(right.details.get("suppressed", "")))
    kept.put_case(con, case_number=case.number, subject_id=subject_id, since_on=since_on, addresses=addresses)


def addresses_in(text: str) -> tuple[str, ...]:
    """The e-mail addresses in a text.

    >>> addresses_in("het e-mailadres jan@voorbeeld.example, en j.berg@voorbeeld.example.")
    ('jan@voorbeeld.example', 'j.berg@voorbeeld.example')
    """
    return tuple(_ADDRESS.findall(text))


def allow_marketing(
    office: Office, con: Connection, subject_id: SubjectId, wanted: Iterable[Terms], because: str
) -> Callable[[Connection], None]:
    """Pass when these data may be registered: none is for direct marketing, nobody objected, or there is a reason.

    A new consent ends the objection: the event of the person goes, what their requests brought stands no more, and
    their addresses leave the list.

    Args:
        because: one of REASONS; "" for none.

    Returns:
        How to put back what ended by it.

    Raises:
        RuleBroken: "marketing_suppressed" (since_on).
    """
    since_on = kept.suppressed_since(con, subject_id) if any(terms.direct_marketing for terms in wanted) else None
    if since_on is None:
        return lambda con: None
    if because not in REASONS:
        raise RuleBroken("marketing_suppressed", since_on=since_on)
    note(office, con, "marketing_data_registered", subject_id=subject_id, because=because, since_on=since_on)
    if because != NEW_CONSENT:
        return lambda con: None
    noted = holdings.person_facts(con, subject_id).get(kept.OBJECTION)
    ended = cases.end_granted(con, subject_id, Right.MARKETING_OBJECTION, office.clock.today())
    gone = kept.drop_ended(con, kept.addresses_of(con, subject_id), ended)
    holdings.put_person_fact(con, subject_id, kept.OBJECTION, None)

    def put_back(con: Connection) -> None:
        again = cases.let_stand_again(con, ended, Right.MARKETING_OBJECTION)
        kept.put_rows(con, [row for row in gone if row.case_number in again or row.case_number not in ended])
        if noted and kept.OBJECTION not in holdings.person_facts(con, subject_id):
            holdings.put_person_fact(con, subject_id, kept.OBJECTION, noted)

    return put_back
