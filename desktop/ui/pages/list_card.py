"""A card over a short list: what is chosen in it is shown below, with what can be done about it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.card import Card, empty

MOST_ROWS = 12  # shown at once; more scroll inside the list


class ListCard(Card):
    """Fill `detail` in `show_detail`; the list keeps its place while the lines change under it."""

    def __init__(self, desk: Desk, heading: str, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.desk = desk
        self.lines: tuple[Any, ...] = ()
        self.table = LineTable(desk.background, columns, name=heading, letter_keys=desk.settings.letter_keys)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.counted.connect(lambda *_: self.table.fit_rows(MOST_ROWS))
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self.open)
        holder = QWidget()
        self.detail = QVBoxLayout(holder)
        self.detail.setContentsMargins(0, 4, 0, 0)
        self.detail.setSpacing(8)
        self.body.addWidget(self.table)
        self.body.addWidget(holder)
        self.details = holder
        self.hide()

    def show_lines(self, lines: Sequence[Any], pressing: Sequence[Any] = ()) -> None:
        """pressing: those of them that wait for somebody; the first is chosen where nothing was yet."""
        chosen = self.table.current_line()
        self.lines = tuple(lines)
        known = {one.id for one in self.lines}
        self.table.fit_rows(MOST_ROWS, count=len(self.lines))
        self.table.show_listing(AtHand(self.lines))
        if chosen is not None and chosen.id in known:
            self.table.choose(chosen.id)
        elif self.lines:
            self.table.choose((*pressing, *self.lines)[0].id)
        else:
            self._choose(None)

    def choose(self, wanted: int) -> None:
        """Go to a line of the list."""
        self.table.choose(wanted)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_detail(self, line: Any) -> None:
        """Put widgets about *line* into `detail`."""
        raise NotImplementedError

    def open(self, line: Any) -> None:
        """What Enter does on a line."""

    def _choose(self, line: Any | None) -> None:
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.details.isAncestorOf(focus)
        empty(self.detail)
        if line is not None:
            self.show_detail(line)
        if had_focus:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
