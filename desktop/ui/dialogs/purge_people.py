"""Whom to look for in another system, and the confirmation that they were deleted there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PurgeTaskLine
from desktop.procedures.purges import task_people
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.numbered_listing import NumberedListing
from desktop.ui.tables.purge_columns import Numbered, task_people_columns
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line


class PurgePeopleDialog(QDialog):
    """Shows them as the vault still knows them; copies what one person is found by."""

    def __init__(self, desk: Desk, purge_id: int, task: PurgeTaskLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Delete in {system}").format(system=task.system_name))
        self.table = LineTable(
            desk.background,
            task_people_columns(),
            name=self.tr("People to look for in {system}").format(system=task.system_name),
            letter_keys=desk.settings.letter_keys,
        )
        self.copy_button = icon_button(self.tr("Copy what they are found by"), "copy")
        self.copy_button.setEnabled(False)
        self.copy_button.clicked.connect(self._copy)
        self._build()
        self.table.chosen.connect(lambda row: self.copy_button.setEnabled(row is not None))
        self.table.opened.connect(lambda _: self._copy())
        self.table.show_listing(NumberedListing(task_people(desk.office, purge_id, task.system)))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(
            line(
                self.tr(
                    "Look each of them up there and delete the categories named. When all are gone, confirm it on the "
                    "page of the purge. After the purge this list is gone too."
                ),
                "dim",
            )
        )
        column.addWidget(self.table, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self.resize(large_size(self, wide_em=60))

    def _copy(self) -> None:
        """Put the identifiers of the person in the list on the clipboard, one a line."""
        row = self.table.current_line()
        if isinstance(row, Numbered):
            QGuiApplication.clipboard().setText("\n".join(value for _, value in row.line.identifiers))
            self.desk.toast(self.tr("Copied. The clipboard lies outside the vault."))
