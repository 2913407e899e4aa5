"""What the chart of months says: its axis, its legend, and each month as a sentence."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.procedures.holding_lines import MonthCount, RetentionOverview
from desktop.ui.words import number_text


def parts_names() -> tuple[str, str, str]:
    """The legend: overdue, due, held back."""
    return (
        QCoreApplication.translate("MonthChart", "overdue"),
        QCoreApplication.translate("MonthChart", "falls due"),
        QCoreApplication.translate("MonthChart", "on hold or restricted"),
    )


def month_text(month: date) -> str:
    """ "March 2026" """
    return QLocale().toString(QDate(month.year, month.month, 1), "MMMM yyyy")


def axis_text(month: date, *, is_first: bool) -> str:
    """The month, with its year in January and where the axis begins."""
    pattern = "MMM yyyy" if is_first or month.month == 1 else "MMM"
    return QLocale().toString(QDate(month.year, month.month, 1), pattern).replace(".", "")


def month_sentence(count: MonthCount) -> str:
    """ "March 2026: 12 overdue, 3 on hold or restricted" """
    amounts = zip((count.overdue, count.due, count.blocked), parts_names(), strict=True)
    said = ", ".join(f"{number_text(amount)} {words}" for amount, words in amounts if amount)
    nothing = QCoreApplication.translate("MonthChart", "nothing")
    return f"{month_text(count.month)}: {said or nothing}"


def beyond_text(earlier: int, later: int) -> str:
    """ "earlier: 12 · later: 1,204": what ends outside the months shown; "" for nothing."""
    said = []
    if earlier:
        said.append(QCoreApplication.translate("MonthChart", "earlier: {count}").format(count=number_text(earlier)))
    if later:
        said.append(QCoreApplication.translate("MonthChart", "later: {count}").format(count=number_text(later)))
    return " · ".join(said)


def summary_sentence(view: RetentionOverview) -> str:
    """The whole chart for somebody who does not see it: the span, the sums and the fullest month."""
    months = view.months
    if not months:
        return QCoreApplication.translate("MonthChart", "Nothing ends.")
    fullest = max(months, key=lambda count: count.overdue + count.due + count.blocked)
    said = QCoreApplication.translate(
        "MonthChart",
        "From {first} to {last}: {overdue} overdue, {due} fall due, {blocked} on hold or restricted. "
        "The fullest month is {fullest}. Arrow keys go from month to month, Enter goes there in the list.",
    ).format(
        first=month_text(months[0].month),
        last=month_text(months[-1].month),
        overdue=number_text(sum(count.overdue for count in months)),
        due=number_text(sum(count.due for count in months)),
        blocked=number_text(sum(count.blocked for count in months)),
        fullest=month_sentence(fullest),
    )
    beyond = beyond_text(view.earlier, view.later)
    return f"{said} {beyond}".rstrip()
