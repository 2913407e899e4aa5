"""The desk's own texts for reasons: the newest version of each, new ones, and those no longer offered."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.procedures.text_blocks import TextBlockLine, retire_block, text_blocks
from desktop.ui.desk import Desk
from desktop.ui.dialogs.text_block import TextBlockDialog
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow_layout import flow_of
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label

MOST_ROWS = 10


@dataclass(frozen=True, slots=True)
class _Row:
    """A text with the id its list needs: one that stays the same for its next version."""

    id: int
    block: TextBlockLine


class TextBlocksCard(Card):
    """Enter on a row writes its next version."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Texts for reasons"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.desk = desk
        self.nothing = line(
            self.tr("No texts yet. What you write here is offered where a decision or a letter asks for reasons."),
            "dim",
        )
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Name"), lambda row: row.block.name, stretch=True, tip=lambda row: row.block.text),
                Column(self.tr("For"), self._where, width=40, dim=True, spare=2, tip=self._where),
                Column(self.tr("Language"), lambda row: label("language", row.block.language), width=9, spare=1),
                Column(self.tr("Version"), lambda row: str(row.block.version), width=6, right=True, spare=3),
            ),
            name=self.heading.text(),
            letter_keys=desk.settings.letter_keys,
        )
        self.new = icon_button(self.tr("New text…"), "plus")
        self.change = icon_button(self.tr("New version…"), "pencil")
        self.retire = icon_button(self.tr("No longer offer"), "x")
        self.buttons = QWidget()
        self.buttons.setLayout(flow_of(self.new, self.change, self.retire))
        for part in (self.nothing, self.table, self.buttons):
            self.body.addWidget(part)
        self._listen()

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask("text_blocks", lambda: text_blocks(office), owner=self, then=self._show)

    def _show(self, blocks: tuple[TextBlockLine, ...]) -> None:
        self.nothing.setVisible(not blocks)
        self.table.setVisible(bool(blocks))
        self.table.show_listing(AtHand([_Row(number, block) for number, block in enumerate(blocks)]))

    def _listen(self) -> None:
        self.table.counted.connect(lambda *_: self.table.fit_rows(MOST_ROWS))
        self.table.chosen.connect(self._show_chosen)
        self.table.lines.modelReset.connect(self._show_chosen)
        self.table.opened.connect(lambda row: TextBlockDialog(self.desk, row.block, self).open())
        self.new.clicked.connect(lambda: TextBlockDialog(self.desk, None, self).open())
        self.change.clicked.connect(self._change)
        self.retire.clicked.connect(self._retire)
        self._show_chosen()

    def _show_chosen(self, *_chosen: object) -> None:
        is_chosen = self.table.current_line() is not None
        for button in (self.change, self.retire):
            button.setEnabled(is_chosen)

    def _change(self) -> None:
        if (row := self.table.current_line()) is not None:
            TextBlockDialog(self.desk, row.block, self).open()

    def _retire(self) -> None:
        row, office = self.table.current_line(), self.desk.office
        if row is not None:
            said = self.tr("No longer offered: {name}").format(name=row.block.name)
            self.desk.background.act(
                lambda: retire_block(office, name=row.block.name, language=row.block.language),
                owner=self,
                then=lambda done: self.desk.toast(said, done.undo),
            )

    def _where(self, row: _Row) -> str:
        block = row.block
        parts = (
            label("right", block.right) if block.right else "",
            label("ground", block.ground) if block.ground else "",
        )
        return " · ".join(part for part in parts if part) or self.tr("Everything")
