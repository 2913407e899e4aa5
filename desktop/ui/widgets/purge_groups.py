"""Categories that go or stay, counted by system, as a short table that is as high as it needs to be."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PurgeGroup
from desktop.ui.desk import Desk
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.purge_columns import group_columns, numbered

MOST_ROWS = 10  # before it scrolls inside


class PurgeGroups(QWidget):
    """reasons: say why instead of under which version of the statement."""

    def __init__(self, desk: Desk, *, name: str, reasons: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = LineTable(
            desk.background, group_columns(desk, reasons=reasons), name=name, letter_keys=desk.settings.letter_keys
        )
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setStyleSheet("QTableView, QTableView:focus { border: 0; }")  # the card is its frame
        self.table.counted.connect(lambda *_: self.table.fit_rows(MOST_ROWS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_groups(self, groups: Sequence[PurgeGroup]) -> None:
        self.setVisible(bool(groups))
        self.table.show_listing(numbered(groups))
