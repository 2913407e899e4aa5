"""What a version of the statement changes: to read beside a kept version, or to look at before one is kept."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import LoadedStatement
from desktop.procedures.office import Done
from desktop.procedures.statement_versions import load_version
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ClauseChange
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.icons import put_icon
from desktop.ui.statement_change_words import clauses_in_words
from desktop.ui.statement_version_words import version_text
from desktop.ui.theme import with_class
from desktop.ui.widgets.clause_changes import ClauseChanges
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.words import day_text

WIDE_EM = 62


class StatementChangesDialog(QDialog):
    """Reads only. statements: the new version, then the one it is compared with."""

    def __init__(
        self,
        desk: Desk,
        changes: Sequence[ClauseChange],
        statements: Sequence[Statement],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What version {version} changes").format(version=statements[0].version))
        against = statements[1].version if len(statements) > 1 else ""
        self.changes = ClauseChanges(clauses_in_words(changes, statements, desk.settings.language))
        body = ScrollColumn(name=self.windowTitle())
        if against:
            said = self.tr("Compared with version {version}.").format(version=against)
            body.column.addWidget(line(f"{said} {counting_sentence()}", "dim"))
        body.column.addWidget(self.changes)
        body.finish()
        self.copy_button = icon_button(self.tr("Copy all"), "copy")
        self.copy_button.clicked.connect(self._copy)
        close = with_class(QPushButton(self.tr("Close")), "primary")
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(body, 1)
        column.addLayout(buttons)
        self.resize(large_size(self, wide_em=WIDE_EM))
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.changes.text())
        self.copy_button.setText(self.tr("Copied"))
        put_icon(self.copy_button, "check", "dim")


class LoadVersionDialog(ActDialog):
    """The file was read and is whole: what it would change, and a button to keep it. `acted` gives its name."""

    def __init__(self, desk: Desk, content: bytes, loaded: LoadedStatement, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=WIDE_EM)
        self._content, self.version = content, loaded.version
        title = self.tr("Load {version}").format(version=version_text(loaded.version).lower())
        self.entitle(title[:1].upper() + title[1:], self.tr("Keep this version"))
        now = desk.office.statement
        day = day_text(loaded.dated_on) if loaded.dated_on else "–"
        self.add_sentence(
            self.tr(
                "The file is whole: version {version}, dated {day}. Compared with version {now}, which is in force, "
                "this changes. Keeping it changes nothing yet; you decide afterwards from which day it counts."
            ).format(version=loaded.version, day=day, now=now.version),
            "",
        )
        self.changes = ClauseChanges(clauses_in_words(loaded.changes, (now,), desk.settings.language))
        self.form.column.addWidget(self.changes)

    def procedure(self) -> Callable[[], Done[Any]]:
        office, content = self.desk.office, self._content
        return lambda: load_version(office, text=content)

    def sentence(self) -> str:
        return self.tr("{version} is kept").format(version=version_text(self.version))


def counting_sentence() -> str:
    """For what is held already: which rule counts by itself, and which after a decision."""
    return QCoreApplication.translate(
        "StatementChangesDialog",
        "A shorter period counts for what is held already too; a longer one only after a decision.",
    )
