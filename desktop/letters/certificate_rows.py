"""The rows of a certificate for a spreadsheet: days and numbers as programs read them, never as prose."""

from collections.abc import Iterator
from datetime import datetime

from desktop.letters.certificate_facts import CertificateFacts
from desktop.letters.certificate_form import OFFICE_TIME, words_for
from desktop.letters.certificate_words import CertificateWording, CertificateWords
from desktop.letters.values import one_line

COLUMNS = (
    "csv.number",
    "csv.carried_out_at",
    "csv.carried_out_by",
    "csv.proposed_by",
    "csv.approved_by",
    "csv.what",
    "column.activity",
    "csv.aim",
    "csv.data",
    "column.system",
    "csv.version",
    "column.period",
    "column.holdings",
    "column.people",
    "csv.first_due",
    "csv.last_due",
    "column.reason",
)


def rows_of(facts: CertificateFacts, wording: CertificateWording) -> Iterator[tuple[str, ...]]:
    """The headings and then the rows; problems as `certificate_csv`."""
    words = words_for(facts, wording)
    yield tuple(words.text(key) for key in COLUMNS)
    purge = {
        "csv.number": facts.number,
        "csv.carried_out_at": _at(facts.carried_out_at),
        "csv.carried_out_by": facts.carried_out_by,
        "csv.proposed_by": facts.proposed_by,
        "csv.approved_by": facts.approved_by,
    }
    for row in _rows(facts, words):
        cells = {**purge, **row}
        yield tuple(one_line(cells.get(key, ""), key) for key in COLUMNS)


def _rows(facts: CertificateFacts, words: CertificateWords) -> Iterator[dict[str, str]]:
    for line in facts.lines:
        yield {
            "csv.what": words.text("csv.destroyed"),
            "column.activity": line.activity,
            "csv.aim": line.aim,
            "csv.data": ", ".join(line.data),
            "column.system": line.system,
            # In words: a bare "1.1" would become a day in a Dutch spreadsheet.
            "csv.version": words.text("column.version", version=line.version),
            "column.period": line.period,
            "column.holdings": str(line.holdings),
            "column.people": str(line.people),
            "csv.first_due": line.first_due.isoformat(),
            "csv.last_due": line.last_due.isoformat(),
        }
    for reason, count in facts.kept:
        yield {
            "csv.what": words.text("csv.kept"),
            "column.holdings": str(count),
            "column.reason": words.text(f"kept.{reason}"),
        }
    yield {"csv.what": words.text("csv.people_left"), "column.people": str(facts.people_gone)}
    yield {"csv.what": words.text("csv.cases_left"), "column.holdings": str(facts.cases_gone)}


def _at(instant: datetime) -> str:
    return instant.astimezone(OFFICE_TIME).isoformat(timespec="seconds")
