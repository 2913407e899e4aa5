"""Which requests are listed: chips for the usual filters and the kept ones, drop-downs and a search for any other."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.assignment import colleagues
from desktop.procedures.request_filters import BUILT_IN, ME, FilterLine, RequestFilter, State, Waiting, filters
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.team_words import DUE_DAYS, due_text, handler_text, team_options
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.filter_row import FilterRow
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.words import options

_SAVED = "saved-"  # before the id, as the key of a chip


class RequestsFilter(QWidget):
    """Emits `changed(RequestFilter)`. A chip fills in the drop-downs; what fits no chip shows none as chosen."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.saved: tuple[FilterLine, ...] = ()
        self._colleagues: tuple[str, ...] = ()
        self.wanted = BUILT_IN["open"]
        self._usual = (
            ("open", self.tr("Open")),
            ("mine", self.tr("Mine")),
            ("late", self.tr("Too late")),
            ("this_week", self.tr("This week")),
            ("identity", self.tr("Waiting for identity")),
            ("waiting", self.tr("Waiting for others")),
            ("closed", self.tr("Closed")),
            ("all", self.tr("All")),
        )
        self.chips = ChipBar(self._usual, name=self.tr("Filters"))
        self.row = FilterRow(
            (
                ("state", self.tr("How far"), dict(team_options("state"))[State.OPEN]),
                ("right", self.tr("Right"), self.tr("All rights")),
                ("outcome", self.tr("Outcome"), self.tr("All outcomes")),
                ("handler", self.tr("Handler"), self.tr("Everybody")),
                ("waiting", self.tr("Waiting for"), self.tr("Waiting or not")),
                ("due", self.tr("Due within"), self.tr("Due on any day")),
            )
        )
        self.search = SearchBox(self.tr("Number, name or what is waited for"))
        self._lay_out()
        self._offer()
        self.chips.chosen.connect(self._take_chip)
        self.row.changed.connect(self._take_fields)
        self.search.searched.connect(lambda _: self._take_fields())

    def chosen_saved(self) -> FilterLine | None:
        """The kept filter whose chip is on."""
        return next((one for one in self.saved if self.chips.current() == _key(one)), None)

    def is_kept(self) -> bool:
        """Whether a chip stands for what is shown."""
        return bool(self.chips.current())

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask(
            "request_filters", lambda: (filters(office), colleagues(office)), owner=self, then=self._learn
        )

    def show_counts(self, counts: Mapping[str, int]) -> None:
        self.chips.show_counts(counts)

    # ── the three ways to the one filter ────────────────────────────────────
    def _take_chip(self, key: str) -> None:
        wanted = self._presets()[key]
        if wanted != self.wanted:
            self.wanted = wanted
            self._show_wanted()
            self.changed.emit(wanted)

    def _take_fields(self) -> None:
        wanted = self._read()
        if wanted == self.wanted:
            return
        self.wanted = wanted
        self._mark_chip()
        self.changed.emit(wanted)

    def _learn(self, found: tuple[tuple[FilterLine, ...], tuple[str, ...]]) -> None:
        self.saved, self._colleagues = found
        self.chips.offer(tuple((_key(one), one.name) for one in self.saved), after=len(self._usual))
        self._offer()
        self._mark_chip()
        self.changed.emit(self.wanted)  # a chip may have come or gone

    # ── filter and fields ───────────────────────────────────────────────────
    def _presets(self) -> dict[str, RequestFilter]:
        return {**BUILT_IN, **{_key(one): one.filter for one in self.saved}}

    def _mark_chip(self) -> None:
        on, presets = self.chips.current(), self._presets()
        if on and presets.get(on) == self.wanted:
            return
        with QSignalBlocker(self.chips):
            self.chips.choose(next((key for key, wanted in presets.items() if wanted == self.wanted), ""))

    def _read(self) -> RequestFilter:
        chosen, due = self.row.chosen, self.row.chosen("due")
        return RequestFilter(
            state=State(chosen("state") or State.OPEN),
            right=Right(chosen("right")) if chosen("right") else None,
            outcome=Outcome(chosen("outcome")) if chosen("outcome") else None,
            handler=chosen("handler"),
            waiting=Waiting(chosen("waiting")) if chosen("waiting") else None,
            due_within_days=int(due) if due else None,
            text=" ".join(self.search.text().split()),
        )

    def _show_wanted(self) -> None:
        wanted = self.wanted
        self._offer()
        values = {
            "state": "" if wanted.state is State.OPEN else wanted.state,
            "right": wanted.right or "",
            "outcome": wanted.outcome or "",
            "handler": wanted.handler,
            "waiting": wanted.waiting or "",
            "due": "" if wanted.due_within_days is None else str(wanted.due_within_days),
        }
        with QSignalBlocker(self.row), QSignalBlocker(self.search):
            for key, value in values.items():
                self.row.choose(key, str(value))
            self.search.show_text(wanted.text)

    def _offer(self) -> None:
        """Every value that can be chosen, those of the kept filters among them."""
        known = [self.wanted, *(one.filter for one in self.saved)]
        names = dict.fromkeys((ME, *self._colleagues, *(one.handler for one in known if one.handler)))
        days = sorted({*DUE_DAYS, *(one.due_within_days for one in known if one.due_within_days is not None)})
        states = [pair for pair in team_options("state") if pair[0] != State.OPEN]
        offered: dict[str, Any] = {
            "state": states,
            "right": options("right"),
            "outcome": options("outcome"),
            "handler": [(name, handler_text(name)) for name in names],
            "waiting": team_options("waiting"),
            "due": [(str(count), due_text(count)) for count in days],
        }
        with QSignalBlocker(self.row):
            for key, values in offered.items():
                self.row.offer(key, list(values))

    def _lay_out(self) -> None:
        self.search.setFixedWidth(53 * self.fontMetrics().averageCharWidth())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.chips)
        column.addWidget(self.row)
        self.row.add(self.search)


def _key(line: FilterLine) -> str:
    return f"{_SAVED}{line.id}"
