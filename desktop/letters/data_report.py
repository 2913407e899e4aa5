"""The report "your data": everything of a set in a form to read, as pages that are PDF/A-2a and PDF/UA-1 at once.

A copy of somebody's data is owed in full, so nothing in them stops it: what no face can print is counted and pointed
at in the JSON file that goes along. Source: GDPR art. 12(1) and 15(3); EDPB Guidelines 01/2022, par. 152-156.
"""

from datetime import datetime

from desktop.letters.data_report_form import report_of
from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.package_data import DataSet
from desktop.letters.package_words import PackageWording
from desktop.letters.style import Style
from desktop.letters.values import one_line


def data_report(data: DataSet, wording: PackageWording, style: Style, fonts: Fonts, moment: datetime) -> bytes:
    """Set a report of a person's data.

    Args:
        data: as gathered, all of it already fit to be handed out.
        wording: as `load_package_wording` gives it.
        style: the house style.
        fonts: as loaded.
        moment: the aware instant that the file bears as its date.

    Returns:
        the whole file; equal for equal arguments.

    Raises:
        LetterProblem: "missing_fields" (fields), "unknown_language" (language), "invalid_field" (field: a moment
            without time zone).
        ValueError: moment is not aware.
    """
    if moment.tzinfo is None:
        raise ValueError("moment without time zone")
    if data.language not in wording:
        raise LetterProblem("unknown_language", language=data.language)
    needed = {"reference": data.reference, "sender.organisation": data.sender.organisation}
    if absent := [name for name, value in needed.items() if not one_line(value, name)]:
        raise LetterProblem("missing_fields", fields=absent)
    if any(one.received_at is not None and one.received_at.tzinfo is None for one in data.messages):
        raise LetterProblem("invalid_field", field="messages.received_at")
    # Here, not at the top: reportlab takes a tenth of a second to load, and the start of the program need not wait.
    from desktop.letters.data_report_pages import set_report

    return set_report(report_of(data, wording[data.language]), style, fonts, moment)
