"""One version of the privacy statement to read: a card for each activity and each promise, with search and filter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.rules.names import fold
from desktop.rules.statement import Statement
from desktop.ui.desk import Desk
from desktop.ui.statement_cards import GENERAL, REMARKS, StatementCard, statement_cards
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.words import options

ALL = "all"


class StatementReading(QWidget):
    """Search and filter hide cards; they stay as they are when another version is shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.statement: Statement | None = None
        self.cards: tuple[StatementCard, ...] = ()
        self.search = SearchBox(self.tr("Search in the statement"))
        self.parts = ChipBar(
            (
                (ALL, self.tr("Everything")),
                *options("role"),
                (GENERAL, self.tr("General")),
                (REMARKS, self.tr("What it leaves out")),
            ),
            name=self.tr("Parts of the statement"),
        )
        self.count = with_class(QLabel(), "dim")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.empty = EmptyState(self.tr("Nothing found"), self.tr("The statement does not speak of this."))
        self.body = ScrollColumn(name=self.tr("Statement"))
        self.shown: list[tuple[StatementCard, QWidget]] = []
        self._headings: dict[str, QLabel] = {}
        self._build()
        self.search.searched.connect(lambda _: self._filter())
        self.search.left_down.connect(self.body.setFocus)
        self.parts.chosen.connect(lambda _: self._filter(from_top=True))
        self.body.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # so that the arrow keys scroll

    def show_statement(self, statement: Statement) -> None:
        """Show a version from its top; the same one stays as it is."""
        if statement == self.statement:
            return
        self.statement = statement
        self.cards = statement_cards(statement, self.desk.settings.language)
        empty(self.body.column)
        self.shown.clear()
        self._headings.clear()
        for card in self.cards:
            if card.part not in self._headings:
                self._headings[card.part] = self._add_heading(statement, card.part)
            widget = StatementCardView(card)
            self.body.column.addWidget(widget)
            self.shown.append((card, widget))
        self.body.finish()
        self._filter(from_top=True)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(top)
        column.addWidget(self.parts)
        column.addWidget(self.body, 1)
        column.addWidget(self.empty, 1)

    def _add_heading(self, statement: Statement, part: str) -> QLabel:
        terms = next((role for role in statement.roles if role.role.value == part), None)
        if terms is not None:
            words = f"{terms.section}  {terms.heading.in_language(self.desk.settings.language)}"
        elif part == GENERAL:
            words = self.tr("General")
        else:
            words = self.tr("Beside the statement")
        heading = line(words, "h1")
        self.body.column.addWidget(heading)
        return heading

    # ── slots ───────────────────────────────────────────────────────────────
    def _filter(self, *, from_top: bool = False) -> None:
        part = self.parts.current()
        words = tuple(fold(self.search.text()).split())
        hits = 0
        parts_shown = set()
        for card, widget in self.shown:
            fits = part in (ALL, card.part) and card.holds(words)
            widget.setVisible(fits)
            if fits:
                hits += 1
                parts_shown.add(card.part)
        for key, heading in self._headings.items():
            heading.setVisible(key in parts_shown)
        self.empty.setVisible(not hits)
        self.body.setVisible(bool(hits))
        self.count.setText(self.tr("%n part(s)", "", hits))
        if from_top or words:
            self.body.verticalScrollBar().setValue(0)


class StatementCardView(Card):
    """One card on the screen."""

    def __init__(self, card: StatementCard, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(f"{card.code} {card.heading}".strip())
        row = QHBoxLayout()
        row.setSpacing(12)
        if card.code:
            row.addWidget(with_class(QLabel(card.code), "kbd"), 0, Qt.AlignmentFlag.AlignTop)
        heading = line(card.heading, "h2")
        row.addWidget(heading, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        for text in self._plain(card):
            self.body.addWidget(line(text, ""))
        facts = FactList(name_em=10)
        for name, value in card.rows:
            if name:
                facts.add(name, value)
        if facts.count():
            self.body.addWidget(facts)

    @staticmethod
    def _plain(card: StatementCard) -> list[str]:
        texts = [value for name, value in card.rows if not name and value]
        return [f"•  {text}" for text in texts] if card.part == REMARKS else texts
