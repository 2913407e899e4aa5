"""What Today shows beside the requests: retention and the other duties, each with the way to where it is done."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.procedures.holding_lines import DisclosureLine, DutyView, HoldLine, PurgeLine
from desktop.rules.retention import RetentionState
from desktop.ui.desk import Desk
from desktop.ui.pages.today_requests import MOST_EACH, Duty, pressing_duties, waiting_duties
from desktop.ui.purge_words import state_badge
from desktop.ui.retention_visits import visit_of
from desktop.ui.retention_words import state_text
from desktop.ui.statement_version_words import version_text
from desktop.ui.theme import BadgeState, with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.wrapping_button import WrappingButton
from desktop.ui.words import day_text, short_day_text


def duty_rows(view: DutyView) -> tuple[Duty, ...]:
    """Everything to do, the most pressing first; empty where there is nothing."""
    return (
        *_people_to_tell(view.to_tell),
        *pressing_duties(view),
        *_versions(view),
        *_retention(view),
        *_holds(view.reviews),
        *_purges(view),
        *waiting_duties(view),
    )


class DutiesCard(Card):
    """Hidden while there is nothing to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Retention and other duties"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.desk = desk
        self.rows: tuple[Duty, ...] = ()
        self.buttons: list[QPushButton] = []
        self._badges: list[BadgeLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def show_view(self, view: DutyView) -> None:
        has_focus = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        for widget in (*self.buttons, *self._badges):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows, self.buttons, self._badges = duty_rows(view), [], []
        for number, duty in enumerate(self.rows):
            badge, button = BadgeLabel(duty.badge, duty.state), self._button(duty)
            self._grid.addWidget(badge, number, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(button, number, 1, Qt.AlignmentFlag.AlignLeft)
            self._badges.append(badge)
            self.buttons.append(button)
        if has_focus is not None and self.buttons:
            self.buttons[min(has_focus, len(self.buttons) - 1)].setFocus()
        self.setVisible(bool(self.rows))

    def _button(self, duty: Duty) -> QPushButton:
        button = with_class(WrappingButton(duty.what), "link")
        button.setAutoDefault(False)
        button.setAccessibleName(f"{duty.badge}: {duty.what}")
        button.clicked.connect(self._go(duty))
        return button

    def _go(self, duty: Duty) -> Callable[[], None]:
        return lambda: self.desk.go(duty.page, duty.wanted)


def _people_to_tell(lines: Sequence[DisclosureLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "Tell at once")
    for line in lines[:MOST_EACH]:
        said = QCoreApplication.translate("Duties", "{person}: {authority} asked for their data on {day}")
        words = said.format(person=line.person, authority=line.recipient, day=short_day_text(line.requested_on))
        yield Duty(badge, BadgeState.LATE, words, "disclosures", line.id)
    if (more := len(lines) - MOST_EACH) > 0:
        words = QCoreApplication.translate("Duties", "%n more person(s) to tell of a government request", "", more)
        yield Duty(badge, BadgeState.LATE, words, "disclosures", lines[MOST_EACH].id)


def _versions(view: DutyView) -> Iterator[Duty]:
    for version in view.versions_owed:
        said = QCoreApplication.translate("Duties", "{version} of the statement is to be applied")
        badge = QCoreApplication.translate("Duties", "To be applied")
        yield Duty(badge, BadgeState.SOON, said.format(version=version_text(version)), "statement")


def _retention(view: DutyView) -> Iterator[Duty]:
    if view.overdue:
        words = QCoreApplication.translate("Duties", "%n category(ies) should have been purged", "", view.overdue)
        yield Duty(state_text(RetentionState.OVERDUE), BadgeState.LATE, words, "retention", visit_of("overdue"))
    if view.due:
        words = QCoreApplication.translate("Duties", "%n category(ies) may go from today on", "", view.due)
        yield Duty(state_text(RetentionState.DUE), BadgeState.SOON, words, "retention", visit_of("due"))
    if view.to_ask:
        words = QCoreApplication.translate("Duties", "%n person(s) still to be asked for a choice", "", view.to_ask)
        if view.ask_first:
            by = QCoreApplication.translate("Duties", "the first by {day}").format(day=day_text(view.ask_first))
            words = f"{words}, {by}"
        badge = QCoreApplication.translate("Duties", "Choice to ask")
        yield Duty(badge, BadgeState.SOON, words, "retention", visit_of("ask"))
    if view.unknown:
        words = QCoreApplication.translate("Duties", "%n category(ies) cannot count down yet", "", view.unknown)
        badge = QCoreApplication.translate("Duties", "Start event unknown")
        yield Duty(badge, BadgeState.PAUSED, words, "retention", visit_of("unknown"))
    if view.uncovered:
        words = QCoreApplication.translate("Duties", "%n person(s) of whom no category is known", "", view.uncovered)
        badge = QCoreApplication.translate("Duties", "Nothing registered")
        yield Duty(badge, BadgeState.PAUSED, words, "retention", visit_of("uncovered"))


def _holds(holds: Sequence[HoldLine]) -> Iterator[Duty]:
    badge = QCoreApplication.translate("Duties", "Look again")
    for hold in holds[:MOST_EACH]:
        kind = state_text(RetentionState.HELD if hold.kind == "hold" else RetentionState.RESTRICTED)
        said = QCoreApplication.translate("Duties", "{kind} on {person}, to be looked at again since {day}")
        words = said.format(kind=kind, person=hold.person or hold.case_number, day=short_day_text(hold.review_on))
        page, wanted = ("person", hold.person_id) if hold.person_id is not None else ("case", hold.case_id)
        yield Duty(badge, BadgeState.SOON, words, page, wanted)
    if len(holds) > MOST_EACH:
        words = QCoreApplication.translate(
            "Duties", "%n more hold(s) or restriction(s) to look at again", "", len(holds) - MOST_EACH
        )
        yield Duty(badge, BadgeState.SOON, words, "retention", visit_of("held"))


def _purges(view: DutyView) -> Iterator[Duty]:
    for purge in view.purges[:MOST_EACH]:
        badge, state = state_badge(purge)
        yield Duty(badge, state, _purge_words(purge), "purge", purge.id)
    if len(view.purges) > MOST_EACH:
        words = QCoreApplication.translate("Duties", "%n more purge(s) to finish", "", len(view.purges) - MOST_EACH)
        yield Duty(QCoreApplication.translate("Duties", "To finish"), BadgeState.SOON, words, "purges")


def _purge_words(purge: PurgeLine) -> str:
    said = QCoreApplication.translate("Duties", "Purge {number}").format(number=purge.number)
    if purge.tasks_open:
        tasks = QCoreApplication.translate("Duties", "%n task(s) in other systems", "", purge.tasks_open)
        return f"{said}: {tasks}"
    return said
