"""The certificate of destruction: what proves, years later, that data went when the statement said they would.

It bears the names of the employees who answer for it and counts of everything else: nothing in it may bring back whom
the data were about. All of it comes from the purge, so that it can be made when nothing else is left.
"""

from datetime import datetime

from desktop.letters.certificate_facts import CertificateFacts, CertificateLine, ConfirmedTask
from desktop.letters.certificate_form import certificate_of
from desktop.letters.certificate_rows import rows_of
from desktop.letters.certificate_words import CertificateWording, load_certificate_wording
from desktop.letters.fonts import Fonts
from desktop.letters.spreadsheet import written
from desktop.letters.style import Style

__all__ = [
    "CertificateFacts",
    "CertificateLine",
    "CertificateWording",
    "ConfirmedTask",
    "certificate_csv",
    "certificate_pdf",
    "load_certificate_wording",
]


def certificate_pdf(
    facts: CertificateFacts, wording: CertificateWording, style: Style, fonts: Fonts, moment: datetime
) -> bytes:
    """Set a certificate as a PDF file that is PDF/A-2a and PDF/UA-1 at once.

    Args:
        facts: of the purge.
        wording: as `load_certificate_wording` gives it.
        style: the house style.
        fonts: as loaded.
        moment: the aware instant that the file bears as its date.

    Returns:
        the whole file; equal for equal arguments.

    Raises:
        LetterProblem: "missing_fields" (fields), "unknown_language" (language), "invalid_field" (field: a reason or a
            date without time zone), "field_too_long" (field, limit), "unprintable_character" (character, field).
        ValueError: moment is not aware.

    Source: GDPR art. 5(1)(e) and 5(2); ISO 19005-2, ISO 14289-1.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    # Here, not at the top: reportlab takes a tenth of a second to load, and the start of the program need not wait.
    from desktop.letters.certificate_pages import set_certificate

    return set_certificate(certificate_of(facts, wording), style, fonts, moment)


def certificate_csv(facts: CertificateFacts, wording: CertificateWording) -> str:
    """Write a certificate for a spreadsheet.

    Args:
        facts: of the purge.
        wording: as `load_certificate_wording` gives it.

    Returns:
        one line of headings and one for each category, each reason of what was kept, and what left the directory;
        semicolons, CRLF, a byte order mark in front, days as 2026-11-03, instants in the office's time with their
        offset. To be written as UTF-8. No cell is a formula: what would be gets an apostrophe in front.

    Raises:
        LetterProblem: as `certificate_pdf`, except "unprintable_character".
    """
    return written(rows_of(facts, wording))
