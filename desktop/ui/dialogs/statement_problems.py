"""Everything that is wrong with a statement file, on which line, all at once; to copy, to mend, and to read again."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.icons import put_icon
from desktop.ui.statement_change_words import lack_text
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import with_class
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import number_text

WIDE_EM = 74


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One thing wrong, with its place in the list."""

    id: int
    line: int
    entry: str
    key: str
    what: str


class StatementProblemsDialog(QDialog):
    """Nothing was kept. Emits `again_wanted` when the mended file is to be read once more."""

    again_wanted = Signal()

    def __init__(
        self, desk: Desk, path: Path, problems: Sequence[tuple[int, str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rows = tuple(
            ProblemRow(number, at, entry, key, lack_text(lack))
            for number, (at, entry, key, lack) in enumerate(problems)
        )
        self.setWindowTitle(self.tr("This statement cannot be loaded yet"))
        self._name = path.name
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Line"), lambda row: number_text(row.line), width=7, right=True),
                Column(self.tr("Entry"), lambda row: row.entry, width=13, tip=lambda row: row.entry),
                Column(self.tr("Key"), lambda row: row.key, width=22, tip=lambda row: row.key),
                Column(self.tr("What is wrong"), lambda row: row.what, stretch=True, tip=lambda row: row.what),
            ),
            name=self.tr("What is wrong in the file"),
            letter_keys=desk.settings.letter_keys,
        )
        self._build(path)
        self.table.show_listing(AtHand(self.rows))

    def text(self) -> str:
        """All of it, a line each."""
        return "\n".join(
            f"{self._name}:{row.line}: {': '.join(part for part in (row.entry, row.key, row.what) if part)}"
            for row in self.rows
        )

    def _build(self, path: Path) -> None:
        said = self.tr("%n thing(s) to mend in {file}. Nothing was kept.", "", len(self.rows)).format(file=path.name)
        self.copy_button = icon_button(self.tr("Copy all"), "copy")
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.again_button = with_class(QPushButton(self.tr("Read the file again")), "primary")
        self.again_button.clicked.connect(self._again)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.again_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(line(said, "dim"))
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.resize(large_size(self, wide_em=WIDE_EM))
        self.table.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy_button.setText(self.tr("Copied"))
        put_icon(self.copy_button, "check", "dim")

    def _again(self) -> None:
        self.again_wanted.emit()
        self.accept()
