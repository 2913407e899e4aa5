"""The categories of data of a person: each with its countdown, and above them the events that count for them all."""

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PersonHoldings
from desktop.rules.facts import FactKind
from desktop.ui.desk import Desk
from desktop.ui.pages.person_holding import HoldingRow
from desktop.ui.pages.person_holding_acts import HoldingActs
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.event_chips import EventChips
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.mail_view import line


class CategoriesCard(Card):
    """Builds its rows anew when something changed; what was unfolded stays so, and the focus stays where it was."""

    def __init__(self, desk: Desk, acts: HoldingActs, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk, self.acts = desk, acts
        self.heading.setText(self.tr("Categories of data"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.rows: dict[int, HoldingRow] = {}
        self.events: EventChips | None = None
        self._shown: PersonHoldings | None = None
        self.buttons = QWidget()
        flow = FlowLayout(self.buttons, gap=8)
        for button in acts.buttons.values():
            flow.addWidget(button)
        self.parts = QVBoxLayout()
        self.parts.setSpacing(12)
        self.empty = EmptyState(
            self.tr("Nothing counts down for this person"),
            self.tr("Add the categories of data you hold, so that each of them ends when the statement says."),
            button=self.tr("Add categories…"),
            run=acts.add,
        )
        self.body.addWidget(self.buttons)
        self.body.addLayout(self.parts)
        self.body.addWidget(self.empty)
        self.empty.hide()

    def show_held(self, held: PersonHoldings) -> None:
        if held == self._shown:
            return
        same = self._shown is not None and self._shown.person_id == held.person_id
        unfolded = {id for id, row in self.rows.items() if row.is_unfolded()} if same else set()
        place = self._focus_place() if same else None
        self._shown = held
        empty(self.parts)
        self.rows.clear()
        self.events = None
        self._show_events(held)
        for view in held.holdings:
            self.parts.addWidget(_rule())
            row = HoldingRow(self.desk, self.acts, held, view)
            row.unfold(view.line.id in unfolded)
            self.rows[view.line.id] = row
            self.parts.addWidget(row)
        self.empty.setVisible(not held.holdings)
        self.buttons.setVisible(bool(held.holdings or held.holds))
        self._put_focus(place)

    def _show_events(self, held: PersonHoldings) -> None:
        if not held.asked_facts:
            return
        lacks = {view.explanation.lacks for view in held.holdings} & set(held.asked_facts)
        self.events = EventChips(held.asked_facts, held.facts, lacks, lambda kind: self._note(kind))
        self.parts.addWidget(line(self.tr("Events that count for every category waiting for them"), "dim"))
        self.parts.addWidget(self.events)

    def _note(self, kind: FactKind) -> None:
        self.acts.note_event(None, kind)

    # ── where the focus was ─────────────────────────────────────────────────
    def _focus_place(self) -> tuple[int, str] | None:
        """The category (0: the person's events) and the name of the button that has the focus in this window."""
        focus = self.window().focusWidget()
        for place, button in self._places().items():
            if button is focus:
                return place
        return None

    def _put_focus(self, place: tuple[int, str] | None) -> None:
        if place is None:
            return
        places = self._places()
        button = places.get(place) or places.get((place[0], "details")) or next(iter(self.acts.buttons.values()))
        button.setFocus()

    def _places(self) -> dict[tuple[int, str], QPushButton]:
        events = self.events.buttons.items() if self.events else ()
        return {
            **{(0, str(kind)): button for kind, button in events},
            **{(id, name): button for id, row in self.rows.items() for name, button in row.buttons.items()},
        }


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
