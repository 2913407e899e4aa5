"""The data items of a person: when each use of an item stops, and when the item itself goes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop.procedures.holding_lines import ItemLine, PersonHoldings
from desktop.ui.desk import Desk
from desktop.ui.icons import put_icon
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import short_day_text

FOLDED_ROWS = 6


class ItemsCard(Card):
    """Those that serve several purposes first; the others when they are asked for. Hidden where there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Data items: when each use stops and when it goes"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.cells: list[tuple[str, str, str]] = []
        self._items: tuple[ItemLine, ...] = ()
        self._person_id = 0
        self._is_whole = False
        self.more: QPushButton | None = None

    def show_held(self, held: PersonHoldings) -> None:
        if held.person_id != self._person_id:
            self._person_id, self._is_whole = held.person_id, False
        items = tuple(sorted(held.items, key=lambda item: -len(item.uses)))
        self.setVisible(bool(items))
        if items != self._items or not items:
            self._items = items
            self._show()

    def _show(self) -> None:
        empty(self.body)
        self.cells = [self._cell(item) for item in self._items]
        several = sum(len(item.uses) > 1 for item in self._items)
        shown = self.cells if self._is_whole else self.cells[: max(FOLDED_ROWS, min(several, 2 * FOLDED_ROWS))]
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for column, (words, stretch) in enumerate(
            ((self.tr("Item"), 5), (self.tr("Its uses stop on"), 6), (self.tr("The item goes on"), 3))
        ):
            grid.addWidget(with_class(QLabel(words), "dim"), 0, column)
            grid.setColumnStretch(column, stretch)
        for number, cells in enumerate(shown, 1):
            for column, words in enumerate(cells):
                label = line(words, "")
                label.setAccessibleName(", ".join(cells) if column == 0 else words)
                grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(table)
        self.more = None
        if len(self.cells) > len(shown) or self._is_whole:
            self._add_more()

    def _add_more(self) -> None:
        self.more = icon_button("", "chevron-down", style="link")
        words = self.tr("Show all %n item(s)", "", len(self.cells))
        put_words(self.more, self.tr("Show fewer") if self._is_whole else words)
        put_icon(self.more, "chevron-up" if self._is_whole else "chevron-down", "accent")
        self.more.clicked.connect(self._unfold)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def _unfold(self) -> None:
        self._is_whole = not self._is_whole
        self._show()
        if self.more is not None:
            self.more.setFocus()

    def _cell(self, item: ItemLine) -> tuple[str, str, str]:
        uses = "\n".join(f"{activity}: {self._day(day)}" for activity, day in item.uses)
        return item.item.in_language(self.desk.settings.language), uses, self._goes(item)

    def _goes(self, item: ItemLine) -> str:
        if item.erase_on is None and all(day for _, day in item.uses):
            return self.tr("not while it is on hold")
        return self._day(item.erase_on)

    def _day(self, day: date | None) -> str:
        return short_day_text(day) if day else self.tr("no end known yet")
