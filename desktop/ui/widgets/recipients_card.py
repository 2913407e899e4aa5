"""The register of recipients: everybody who comes up by themselves, filled in or not, and the desk's own."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.procedures.recipient_register import RegisterLine, register, remove_recipient
from desktop.rules.transfers import RecipientKind
from desktop.ui.desk import Desk
from desktop.ui.dialogs.recipient_form import RecipientDialog
from desktop.ui.recipient_words import kind_text, storage_text
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow_layout import flow_of
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line

MOST_ROWS = 14


@dataclass(frozen=True, slots=True)
class _Row:
    """A recipient with the id its list needs: one that it has before it is filled in, too."""

    id: int
    recipient: RegisterLine


class RecipientsRegisterCard(Card):
    """Enter on a row fills it in."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Recipients"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.desk = desk
        said = self.tr(
            "Letters of access name them with where they store data and what safeguards that; notices go to these "
            "addresses. Add by name everybody whom the statement gives by kind only: {kinds}."
        )
        self.kinds = line("", "dim")
        language = desk.settings.language
        kinds = (one.text.in_language(language).rstrip(",;. ") for one in desk.office.statement.processors.kinds)
        self.kinds.setText(said.format(kinds="; ".join(kinds)))
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Name"), lambda row: row.recipient.details.name, width=26, least=16),
                Column(
                    self.tr("As"),
                    lambda row: kind_text(row.recipient.details.kind),
                    widest=tuple(map(kind_text, RecipientKind)),
                    dim=True,
                    spare=1,
                ),
                Column(self.tr("For"), _activities, width=22, least=14, dim=True, spare=2, tip=_activities),
                Column(
                    self.tr("Stores data"),
                    lambda row: storage_text(row.recipient),
                    stretch=True,
                    tip=lambda row: storage_text(row.recipient),
                    badge=lambda row: None if row.recipient.is_known else BadgeState.SOON,
                ),
            ),
            name=self.heading.text(),
            letter_keys=desk.settings.letter_keys,
        )
        self.new = icon_button(self.tr("New recipient…"), "plus")
        self.change = icon_button(self.tr("Fill in…"), "pencil")
        self.remove = icon_button(self.tr("Remove"), "x")
        self.buttons = QWidget()
        self.buttons.setLayout(flow_of(self.new, self.change, self.remove))
        for part in (self.kinds, self.table, self.buttons):
            self.body.addWidget(part)
        self._listen()

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask("recipient_register", lambda: register(office), owner=self, then=self._show)

    def _show(self, lines: tuple[RegisterLine, ...]) -> None:
        self.table.show_listing(AtHand([_Row(number, one) for number, one in enumerate(lines)]))

    def _listen(self) -> None:
        self.table.counted.connect(lambda *_: self.table.fit_rows(MOST_ROWS))
        self.table.chosen.connect(self._show_chosen)
        self.table.lines.modelReset.connect(self._show_chosen)
        self.table.opened.connect(lambda row: RecipientDialog(self.desk, row.recipient, self).open())
        self.new.clicked.connect(lambda: RecipientDialog(self.desk, None, self).open())
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self._show_chosen()

    def _show_chosen(self, *_chosen: object) -> None:
        row = self.table.current_line()
        self.change.setEnabled(row is not None)
        self.remove.setEnabled(row is not None and row.recipient.id is not None)

    def _change(self) -> None:
        if (row := self.table.current_line()) is not None:
            RecipientDialog(self.desk, row.recipient, self).open()

    def _remove(self) -> None:
        row, office = self.table.current_line(), self.desk.office
        if row is not None:
            said = self.tr("Removed from the register: {name}").format(name=row.recipient.details.name)
            self.desk.background.act(
                lambda: remove_recipient(office, shown=row.recipient),
                owner=self,
                then=lambda done: self.desk.toast(said, done.undo),
            )


def _activities(row: _Row) -> str:
    return ", ".join(row.recipient.details.activities)
