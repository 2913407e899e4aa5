"""Everything that is held, by the day it ends: filters, the months ahead, work lists, and what to purge."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.procedures.holding_lines import FilterChoices, RetentionFilter, RetentionOverview
from desktop.procedures.office import Topic
from desktop.procedures.retention_list import filter_choices, overview, uncovered
from desktop.rules.retention import RetentionState
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.page import Page
from desktop.ui.pages.retention_lists import ALL, ASK, UNCOVERED, UNKNOWN, RetentionLists
from desktop.ui.retention_visits import list_of
from desktop.ui.retention_words import state_text, system_name
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.filter_row import FilterRow
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.month_chart import MonthChart
from desktop.ui.widgets.scroll_column import ScrollColumn

_STATES = ("overdue", "due", "active", "open", "held", "restricted")


class RetentionPage(Page):
    """The filter, the selection and the place stay while the window is open; Enter opens the person."""

    topics = frozenset({Topic.HOLDINGS, Topic.SUBJECTS, Topic.CASES, Topic.STATEMENT, Topic.PURGES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.states = ChipBar(
            (
                (ALL, self.tr("Everything")),
                *((key, state_text(RetentionState(key))) for key in _STATES),
                (UNKNOWN, self.tr("Start event unknown")),
                (ASK, self.tr("Choice still to be asked")),
                (UNCOVERED, self.tr("Nothing registered yet")),
            ),
            name=self.tr("States and work lists"),
        )
        self.filters = FilterRow(
            (
                ("activity", self.tr("Activity"), self.tr("All activities")),
                ("system", self.tr("System"), self.tr("All systems")),
                ("version", self.tr("Version of the statement"), self.tr("All statement versions")),
            )
        )
        self.chart = MonthChart()
        self.chart_card = Card()
        self.lists = RetentionLists(desk)
        self.purges_button = icon_button(self.tr("All purges"), "history", style="link")
        self.all_button = icon_button(self.tr("Purge all of these…"), "list-checks")
        self.purge_button = icon_button(self.tr("Purge selected…"), "trash-2")
        self._counts: dict[str, int] = {}
        self._build()
        self._register()
        self._listen()
        self._show_selection(0, 0)

    def title(self) -> str:
        return self.tr("Retention")

    def show_for(self, wanted: int | None) -> None:
        if wanted is not None:
            for key in self.filters.boxes:
                self.filters.choose(key, "")
            self.states.choose(list_of(wanted))
        if self.lists.is_asked():
            self.reload()
        else:
            self._refilter()
            self._ask_uncovered()

    def reload(self) -> None:
        self.lists.reload()
        self._ask_overview()
        self._ask_uncovered()

    def filter(self) -> RetentionFilter:
        """What chips and drop-downs say."""
        key = self.states.current()
        return RetentionFilter(
            activity=self.filters.chosen("activity"),
            system=self.filters.chosen("system"),
            version=self.filters.chosen("version"),
            state=RetentionState(key) if key in _STATES else None,
            work=key if key in (UNKNOWN, ASK) else "",
        )

    # ── asking ──────────────────────────────────────────────────────────────
    def _refilter(self) -> None:
        key = self.states.current()
        self.lists.show_list(key, self.filter())
        self.chart_card.setVisible(key not in (UNCOVERED, UNKNOWN, ASK))
        self.filters.setEnabled(key != UNCOVERED)
        for button in (self.all_button, self.purge_button):
            button.setVisible(key not in (UNCOVERED, UNKNOWN, ASK))  # nothing of a work list is due
        self._ask_overview()

    def _ask_overview(self) -> None:
        office, asked, ask = self.desk.office, self.filter(), self.desk.background.ask
        ask("retention_overview", lambda: overview(office, asked), owner=self, then=self._show_overview)
        ask("retention_choices", lambda: filter_choices(office), owner=self, then=self._show_choices)

    def _ask_uncovered(self) -> None:
        office = self.desk.office
        self.desk.background.ask(
            "retention_uncovered", lambda: uncovered(office).shape().count, owner=self, then=self._show_uncovered
        )

    # ── showing ─────────────────────────────────────────────────────────────
    def _show_overview(self, view: RetentionOverview) -> None:
        self.chart.show_overview(view, self.desk.office.clock.today())
        self._counts.update(view.counts)
        self.states.show_counts(self._counts)

    def _show_uncovered(self, count: int) -> None:
        self._counts[UNCOVERED] = count
        self.states.show_counts(self._counts)

    def _show_choices(self, choices: FilterChoices) -> None:
        language = self.desk.settings.language
        activities = tuple((code, f"{code}  {aim.in_language(language)}") for code, aim in choices.activities)
        self.filters.offer("activity", activities)
        self.filters.offer("system", tuple((code, system_name(self.desk, code)) for code, _ in choices.systems))
        self.filters.offer(
            "version",
            tuple((version, self.tr("Version {version}").format(version=version)) for version in choices.versions),
        )

    def _show_selection(self, rows: int, shown: int) -> None:
        words = self.tr("Purge %n selected…", "", rows) if rows else self.tr("Purge selected…")
        put_words(self.purge_button, words)
        self.purge_button.setEnabled(rows > 0)
        self.all_button.setEnabled(shown > 0)
        hint = self.tr("Select one or more (Ctrl or Shift with a click, or Shift with an arrow key).")
        self.purge_button.setToolTip(self._purge_tip if rows else hint)
        self.purge_button.setAccessibleDescription("" if rows else hint)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.chart_card.layout().setContentsMargins(14, 8, 14, 6)
        self.chart_card.body.addWidget(self.chart)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.filters, 1)
        middle.addWidget(self.purges_button, 0, Qt.AlignmentFlag.AlignTop)
        for button in (self.all_button, self.purge_button):
            self.lists.foot_row.addWidget(button)
        self.foot = self.lists.foot
        self.body = ScrollColumn(name=self.tr("Retention"))  # scrolls only where window or text leave the list no room
        self.body.column.setContentsMargins(0, 0, 0, 0)
        self.body.column.addWidget(self.states)
        self.body.column.addLayout(middle)
        self.body.column.addWidget(self.chart_card)
        self.body.column.addWidget(self.lists, 1)
        self.column.addWidget(self.body)

    def _register(self) -> None:
        add, group = self.desk.actions.add, self.tr("Retention")
        purge = add(
            "purge_selected",
            self.tr("Purge what is selected…"),
            self.lists.purge_selected,
            shortcut="Ctrl+Del",
            icon="trash-2",
            group=group,
            enabled=self.purge_button.isEnabled,
            owner=self,
        )
        add(
            "purge_all",
            self.tr("Purge all in this filter…"),
            self.lists.purge_all,
            icon="list-checks",
            group=group,
            enabled=self.all_button.isEnabled,
            owner=self,
        )
        add("purges", self.tr("All purges"), lambda: self.desk.go("purges"), icon="history", group=group, owner=self)
        self._purge_tip = tooltip(purge)

    def _listen(self) -> None:
        self.states.chosen.connect(lambda _: self._refilter())
        self.filters.changed.connect(self._refilter)
        self.chart.chosen.connect(self.lists.go_to_month)
        self.lists.selected.connect(self._show_selection)
        self.purge_button.clicked.connect(self.lists.purge_selected)
        self.all_button.clicked.connect(self.lists.purge_all)
        self.purges_button.clicked.connect(lambda: self.desk.go("purges"))
