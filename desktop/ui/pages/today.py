"""What the desk has to do: requests by how pressing they are, the late ones first, and the duties beside them."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import DutyView
from desktop.procedures.lines import CaseLine, TodayView
from desktop.procedures.office import Topic
from desktop.procedures.requests import today
from desktop.ui.case_words import weekday_text
from desktop.ui.desk import Desk
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.page import Page
from desktop.ui.pages.today_duties import DutiesCard
from desktop.ui.tables.case_columns import day_columns
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.words import number_text

GROUPS = {
    "late": QT_TRANSLATE_NOOP("TodayPage", "Too late"),
    "this_week": QT_TRANSLATE_NOOP("TodayPage", "Due within a week"),
    "waiting_for_identity": QT_TRANSLATE_NOOP("TodayPage", "Waiting for identity"),
    "to_finish": QT_TRANSLATE_NOOP("TodayPage", "Answered, a notice or a package still to go"),
    "to_close": QT_TRANSLATE_NOOP("TodayPage", "Ready to close"),
    "later": QT_TRANSLATE_NOOP("TodayPage", "Later"),
}
MOST_ROWS = 60  # of a group; the rest is reached by scrolling inside it


PRESSING = ("late", "this_week")  # groups that stand above the duties


class TodayPage(Page):
    """One card a group, and one for the duties; what is empty is not shown."""

    topics = frozenset(Topic) - {Topic.PROFILE}

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.groups: dict[str, _Group] = {}
        self.duties = DutiesCard(desk)
        self.summary = with_class(QLabel(), "dim")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(0, 0, 6, 0)
        self._cards.setSpacing(14)
        for key, words in GROUPS.items():
            group = _Group(desk, QCoreApplication.translate("TodayPage", words))
            group.table.opened.connect(lambda line: desk.go("case", line.id))
            group.hide()
            self.groups[key] = group
            self._cards.addWidget(group)
            if key == PRESSING[-1]:
                self._cards.addWidget(self.duties)
        self._cards.addStretch()
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(inner)
        self.empty = EmptyState(
            self.tr("Nothing to do"),
            self.tr(
                "There is no open request, and nothing is due. Drop a saved e-mail (.eml) here, or begin one with "
                "Ctrl+N."
            ),
            button=self.tr("New request"),
            run=lambda: desk.actions.run("new_request"),
        )
        self.column.addWidget(self.summary)
        self.column.addWidget(self.scroll, 1)
        self.column.addWidget(self.empty, 1)
        self.scroll.hide()
        self.empty.hide()

    def title(self) -> str:
        return self.tr("Today")

    def show_for(self, wanted: int | None) -> None:
        self.reload()

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask(
            "today", lambda: (today(office), duties(office)), owner=self, then=lambda found: self._show(*found)
        )

    def _show(self, view: TodayView, owed: DutyView) -> None:
        day = weekday_text(self.desk.office.clock.today())
        open_words = self.tr("%n open request(s)", "", view.open_count)
        self.summary.setText(f"{day[:1].upper()}{day[1:]} · {open_words}")
        for key, group in self.groups.items():
            group.show_lines(getattr(view, key))
        self.duties.show_view(owed)
        is_idle = not view.open_count and not self.duties.rows
        self.scroll.setVisible(not is_idle)
        self.empty.setVisible(is_idle)


class _Group(Card):
    """A heading with a number, and the requests of the group."""

    def __init__(self, desk: Desk, heading: str) -> None:
        super().__init__(heading)
        self._words = heading
        self.table = LineTable(desk.background, day_columns(), name=heading, letter_keys=desk.settings.letter_keys)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.horizontalHeader().hide()
        self.table.setStyleSheet("QTableView, QTableView:focus { border: 0; }")  # the card is its frame
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.counted.connect(self._fit)
        self.body.addWidget(self.table)

    def show_lines(self, lines: tuple[CaseLine, ...]) -> None:
        current: Any = self.table.current_line()
        self.setVisible(bool(lines))
        self.heading.setText(f"{self._words}  {number_text(len(lines))}")
        self.table.show_listing(AtHand(lines))
        if current is not None:
            self.table.choose(current.id)

    def _fit(self, _shown: int, _count: int) -> None:
        many = self.table.lines.rowCount() > MOST_ROWS
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.table.setVerticalScrollBarPolicy(policy)
        rows = max(1, min(self.table.lines.rowCount(), MOST_ROWS))
        self.table.setFixedHeight(rows * self.table.verticalHeader().defaultSectionSize() + 2)
