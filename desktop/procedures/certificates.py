"""The certificate of a purge: from what the vault kept of it to a PDF and a table, and out of the archive again.

Everything in it comes from counts, codes and the statement: it is made after the people are gone, on this start of
the program or the next.
"""

import hashlib

from db import purges as kept_purges
from db.holding_records import Purge, PurgeId, PurgeTotal
from db.journal_places import last_entry
from db.profile import fetch_profile
from db.tombstones import counts_of
from db.vault import Connection
from desktop.letters.certificate import (
    CertificateFacts,
    CertificateLine,
    ConfirmedTask,
)
from desktop.letters.certificate import certificate_csv as set_csv
from desktop.letters.certificate import certificate_pdf as set_pdf
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.profile import sender_of
from desktop.procedures.purge_plan import GONE, system_name
from desktop.rules.errors import RuleBroken

DUTCH_SPEAKING = ("NL", "BE")  # seats whose certificates are in Dutch; all others in English


def issue(office: Office, con: Connection, purge: Purge) -> tuple[bytes, str]:
    """Set the certificate of a purge that has erased: the PDF, and the same as CSV text.

    Raises:
        LetterProblem: it cannot be set, such as "unprintable_character" in the name of the organisation.
    """
    facts, words = facts_of(office, con, purge), office.certificate_wording
    pdf = set_pdf(facts, words, office.style, office.fonts, office.clock.now())
    return pdf, set_csv(facts, words)


def facts_of(office: Office, con: Connection, purge: Purge) -> CertificateFacts:
    """Everything the certificate says, from what the purge left in the vault.

    Raises:
        LookupError: the purge has erased nothing yet.
    """
    if purge.id is None or purge.erased_at is None:
        raise LookupError("a purge that erased nothing has no certificate")
    profile = fetch_profile(con)
    language = "nl" if profile.seat_country in DUTCH_SPEAKING else "en"
    gone = counts_of(con, purge.id)
    carried_out = last_entry(con, "purge_carried_out", purge=purge.number)
    kept: dict[str, int] = {}
    for _, reason, number in kept_purges.kept_totals(con, purge.id):
        if reason != GONE:  # not there any more: nothing was left alone
            kept[reason] = kept.get(reason, 0) + number
    return CertificateFacts(
        number=purge.number,
        language=language,
        sender=sender_of(profile),
        proposed_by=purge.proposed_by,
        proposed_at=purge.proposed_at,
        approved_by=purge.approved_by,
        approved_at=purge.approved_at if purge.approved_by else None,
        carried_out_by=purge.erased_by,
        carried_out_at=purge.erased_at,
        lines=tuple(_line(office, total, language) for total in kept_purges.totals(con, purge.id)),
        people=_people(con, purge.id),
        people_gone=gone.get("person", 0),
        cases_gone=gone.get("case", 0),
        kept=tuple(sorted(kept.items())),
        tasks=tuple(
            ConfirmedTask(
                system=system_name(office, task.system), confirmed_by=task.confirmed_by, confirmed_at=task.confirmed_at
            )
            for task in purge.tasks
            if task.confirmed_at is not None
        ),
        journal_entry=carried_out[0] if carried_out else None,
    )


def certificate_pdf(office: Office, purge_id: int) -> bytes:
    """The archived certificate, checked against the SHA-256 that the journal's chain holds of it.

    Raises:
        RuleBroken: "no_certificate", "certificate_altered", "purge_gone".
    """
    with office.vault.read() as con:
        purge = _certified(con, purge_id)
        pdf = kept_purges.certificate_pdf(con, PurgeId(purge_id))
        issued = last_entry(con, "purge_certified", purge=purge.number)
    if issued is None or issued[1]["sha256"] != hashlib.sha256(pdf).hexdigest():
        raise RuleBroken("certificate_altered")
    return pdf


def certificate_csv(office: Office, purge_id: int) -> str:
    """The archived certificate for a spreadsheet, with its byte order mark; to be written as UTF-8.

    Raises:
        RuleBroken: "no_certificate", "purge_gone".
    """
    with office.vault.read() as con:
        _certified(con, purge_id)
        return kept_purges.certificate_csv(con, PurgeId(purge_id))


def certificate_file_name(office: Office, purge_id: int, ext: str) -> str:
    """A name for the file made of the number of the purge alone.

    Args:
        ext: "pdf" or "csv".

    Raises:
        RuleBroken: "no_certificate", "purge_gone".
    """
    with office.vault.read() as con:
        return f"{_certified(con, purge_id).number}-certificate.{ext}"


def _certified(con: Connection, purge_id: int) -> Purge:
    purge = kept_purges.fetch_purge(con, PurgeId(purge_id))
    if purge is None:
        raise RuleBroken("purge_gone")
    if not kept_purges.has_certificate(con, PurgeId(purge_id)):
        raise RuleBroken("no_certificate")
    return purge


def _line(office: Office, total: PurgeTotal, language: str) -> CertificateLine:
    terms = terms_for(office, total.category)
    return CertificateLine(
        activity=terms.activity,
        aim=terms.aim.in_language(language),
        data=tuple(item.text.in_language(language) for item in terms.items),
        system=system_name(office, total.category.system),
        version=terms.version,
        period=terms.retention.source.in_language(language),
        holdings=total.holdings,
        people=total.people,
        first_due=total.first_due,
        last_due=total.last_due,
    )


def _people(con: Connection, purge_id: PurgeId) -> int:
    """Of how many people something went; the file of a case without a person counts as one."""
    gone = [item for item in kept_purges.items(con, purge_id) if item.result == "erased"]
    return len({item.subject_id or ("file", item.holding_id) for item in gone})
