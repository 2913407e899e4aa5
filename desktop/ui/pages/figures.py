"""The year's figures on requests: how many, in time or not, and what was decided by right. Purged files count."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.procedures.figures import Figures, figures, years
from desktop.procedures.office import Topic
from desktop.ui.desk import Desk
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.page import Page
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.figure_columns import LEAST_LETTERS, OUTCOME_COLUMNS, figure_columns, rows_of, shown_columns
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.words import number_text

TILE_EM = 7.6


class FiguresPage(Page):
    """One year at a time; the year stays while the window is open."""

    topics = frozenset({Topic.CASES, Topic.PURGES, Topic.HOLDINGS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.year = desk.office.clock.today().year
        self.chips = ChipBar(((str(self.year), str(self.year)),), name=self.tr("Year"))
        self.register = icon_button(self.tr("Register of this year (CSV)…"), "download")
        self.tiles = {key: _Tile(words) for key, words in self._tile_words()}
        self.table = LineTable(
            desk.background,
            figure_columns(),
            name=self.tr("Rights and outcomes"),
            letter_keys=desk.settings.letter_keys,
        )
        least = LEAST_LETTERS * self.table.fontMetrics().averageCharWidth()
        self.table.horizontalHeader().setMinimumSectionSize(least)
        self.empty = EmptyState("", self.tr("Requests received in this year are counted here, purged ones too."))
        self._build()
        self.chips.chosen.connect(self._choose)
        self.register.clicked.connect(lambda: RegisterDialog(desk, self.year, self).open())
        self.table.counted.connect(lambda *_: self.table.fit_rows(most=len(self.table.lines.columns) + 4))

    def title(self) -> str:
        return self.tr("Figures")

    def show_for(self, wanted: int | None) -> None:
        self.reload()

    def reload(self) -> None:
        office, year = self.desk.office, self.year
        ask = self.desk.background.ask
        ask("figure_years", lambda: years(office), owner=self, then=self._offer)
        ask("figures", lambda: figures(office, year), owner=self, then=self._show)

    # ── showing ─────────────────────────────────────────────────────────────
    def _offer(self, found: tuple[int, ...]) -> None:
        first = self.desk.office.clock.today().year
        self.chips.offer(tuple((str(year), str(year)) for year in found if year != first), after=1)

    def _choose(self, key: str) -> None:
        if int(key) != self.year:
            self.year = int(key)
            self.reload()

    def _show(self, found: Figures) -> None:
        if found.year != self.year:
            return
        shares = found.in_time / found.closed if found.closed else None
        share = self.tr("{percent} %").format(percent=round(100 * shares)) if shares is not None else ""
        values = {
            "received": number_text(found.received),
            "closed": number_text(found.closed),
            "in_time": f"{number_text(found.in_time)} ({share})" if share else number_text(found.in_time),
            "late": number_text(found.late),
            "extended": number_text(found.extended),
            "refused": number_text(found.refused),
            "days": "–" if found.average_days is None else self.locale().toString(found.average_days, "f", 1),
        }
        for key, tile in self.tiles.items():
            tile.show_value(values[key])
        used = shown_columns(found)
        for number, outcome in enumerate(OUTCOME_COLUMNS, start=2):
            self.table.setColumnHidden(number, outcome not in used)
        self.table.show_listing(AtHand(rows_of(found)))
        self.empty.say(self.tr("No request came in during {year}").format(year=found.year), self.empty.sentence.text())
        self.empty.setVisible(not found.received)
        self.body.setVisible(bool(found.received))

    # ── building ────────────────────────────────────────────────────────────
    def _tile_words(self) -> tuple[tuple[str, str], ...]:
        return (
            ("received", self.tr("Received")),
            ("closed", self.tr("Closed")),
            ("in_time", self.tr("Answered in time")),
            ("late", self.tr("Too late")),
            ("extended", self.tr("Extended")),
            ("refused", self.tr("With a refusal")),
            ("days", self.tr("Average days")),
        )

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.chips, 1)
        top.addWidget(self.register)
        holder = QWidget()
        row = FlowLayout(holder, gap=12)
        for tile in self.tiles.values():
            row.addWidget(tile)
        card = Card(self.tr("Rights and outcomes"))
        card.body.addWidget(self.table)
        card.body.addWidget(
            line(
                self.tr(
                    "A request counts in the year it came in. One that asks for several rights counts once for each in "
                    "this table. Late is what was answered after the legal limit, or is past it without an answer."
                ),
                "dim",
            )
        )
        self.body = ScrollColumn(name=self.tr("Figures"))
        self.body.column.addWidget(holder)
        self.body.column.addWidget(card)
        self.body.finish()
        self.column.addLayout(top)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.empty, 1)
        self.empty.hide()
        self.body.hide()


class _Tile(Card):
    """One number, and what it counts."""

    def __init__(self, words: str) -> None:
        super().__init__("")
        self._words = words
        self.layout().setContentsMargins(12, 12, 12, 12)
        self.value = with_class(QLabel("–"), "h1")
        self.name = with_class(QLabel(words), "dim")
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (self.value, self.name):
            column.addWidget(part)
        self.body.addLayout(column)
        self.setMinimumWidth(round(TILE_EM * self.fontMetrics().height() / 1.2))

    def show_value(self, text: str) -> None:
        self.value.setText(text)
        self.setAccessibleName(f"{self._words}: {text}")
