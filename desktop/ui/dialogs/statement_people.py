"""The people a new version of the statement touches, each with a way to write to them.

With a clause chosen it lists what is held under it, soonest due first; without one, the whole directory.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.procedures.directory import people
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.retention_list import retention
from desktop.rules.statement import Statement
from desktop.rules.statement_changes import ChangeKind, ClauseChange
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.saving import outside_sentence
from desktop.ui.dialogs.statement_letter import StatementLetters, Told, told_of
from desktop.ui.local_time import moment_in_words
from desktop.ui.retention_words import system_name
from desktop.ui.statement_change_words import clause_text
from desktop.ui.tables.columns import Column
from desktop.ui.tables.holding_columns import who_text
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.person_columns import name_text, roles_text
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.search_box import SearchBox

WIDE_EM = 66
EVERYBODY = ""


class StatementPeopleDialog(QDialog):
    """Choose somebody, then write. statements: the version to tell of, then the one before it."""

    def __init__(
        self,
        desk: Desk,
        changes: Sequence[ClauseChange],
        statements: Sequence[Statement],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk, self.version = desk, statements[0].version
        self.told: Told | None = None
        self.letters = StatementLetters(desk, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Write to people about version {version}").format(version=self.version))
        touched = dict.fromkeys(
            change.activity for change in changes if change.activity and change.kind is not ChangeKind.ACTIVITY_ADDED
        )
        language = desk.settings.language
        self.clause = choice(
            (
                *((activity, clause_text(activity, "", statements, language)) for activity in touched),
                (EVERYBODY, self.tr("Everybody in the directory")),
            )
        )
        self.search = SearchBox(self.tr("Search by name, e-mail or organisation"))
        self.held = self._table(self._held_columns(), self.tr("What is held under this clause"))
        self.all = self._table(self._people_columns(), self.tr("People"))
        self.stack = QStackedWidget()
        self.state = line("", "dim")
        self.notice = NoticeBar()
        self.letter_button = icon_button(self.tr("Write the letter…"), "file-text", style="primary")
        self.mail_button = icon_button(self.tr("E-mail draft…"), "mail")
        self._build()
        self._listen()
        self._show_list()

    def person(self) -> int | None:
        """The id of the person chosen in the list in front."""
        row: Any = self._front().current_line()
        if row is None:
            return None
        return int(row.id) if self._front() is self.all else row.person_id

    def write(self) -> None:
        if (person_id := self.person()) is not None:
            self.letters.write(person_id, self.version)

    def draft_mail(self) -> None:
        if self.told is not None and self.told.final is not None:
            self.notice.hide()
            self.letters.draft_mail(self.told.final.id, self.notice)

    # ── building ────────────────────────────────────────────────────────────
    def _table(self, columns: tuple[Column, ...], name: str) -> LineTable:
        return LineTable(
            self.desk.background,
            columns,
            name=name,
            empty=EmptyState(self.tr("Nobody found"), self.tr("Choose another clause, or search for something else.")),
            letter_keys=self.desk.settings.letter_keys,
        )

    def _held_columns(self) -> tuple[Column, ...]:
        desk = self.desk
        return (
            Column(self.tr("Person"), who_text, width=26, tip=who_text),
            Column(self.tr("Organisation"), lambda row: row.organisation, stretch=True),
            Column(self.tr("System"), lambda row: system_name(desk, row.system), width=16, dim=True),
        )

    def _people_columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Person"), name_text, width=26, tip=name_text),
            Column(self.tr("Organisation"), lambda row: row.organisation, stretch=True),
            Column(self.tr("E-mail"), lambda row: row.email, width=26, spare=1),
            Column(self.tr("Roles"), lambda row: roles_text(row.roles), width=16, dim=True, spare=2),
        )

    def _build(self) -> None:
        self.clause.setAccessibleName(self.tr("Clause that changes"))
        self.clause.setSizeAdjustPolicy(self.clause.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.clause.setMinimumContentsLength(26)
        for table in (self.held, self.all):
            self.stack.addWidget(table)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addStretch()
        buttons.addWidget(self.mail_button)
        buttons.addWidget(self.letter_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        said = self.tr(
            "Each letter names what changes for that person alone. Once it is final you can print it, save it or "
            "send it as an e-mail."
        )
        column.addWidget(line(f"{said} {outside_sentence()}", "dim"))
        for part in (self.notice, self.clause, self.search):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.state)
        column.addLayout(buttons)
        self.resize(large_size(self, wide_em=WIDE_EM))

    def _listen(self) -> None:
        self.clause.currentIndexChanged.connect(lambda _: self._show_list())
        self.search.searched.connect(lambda _: self._show_list())
        self.search.left_down.connect(self.all.setFocus)
        for table in (self.held, self.all):
            table.chosen.connect(lambda _: self._look())
            table.opened.connect(lambda _: self.write())
            table.counted.connect(lambda shown, _: self._choose_first(shown))
        self.letter_button.clicked.connect(self.write)
        self.mail_button.clicked.connect(self.draft_mail)
        self.desk.background.happened.connect(self._happened)

    # ── showing ─────────────────────────────────────────────────────────────
    def _front(self) -> LineTable:
        return self.all if self.stack.currentWidget() is self.all else self.held

    def _show_list(self) -> None:
        office, activity = self.desk.office, str(self.clause.currentData())
        self.search.setVisible(activity == EVERYBODY)
        if activity == EVERYBODY:
            self.stack.setCurrentWidget(self.all)
            self.all.show_listing(people(office, self.search.text()))
        else:
            self.stack.setCurrentWidget(self.held)
            self.held.show_listing(retention(office, RetentionFilter(activity=activity)))
        self._look()

    def _choose_first(self, shown: int) -> None:
        if not shown:
            self._look()
        elif self._front().current_line() is None:
            self._front().selectRow(0)

    def _happened(self, _topics: object) -> None:
        self._look()

    def _look(self) -> None:
        """Ask what the chosen person was written already."""
        self.told = None
        person_id, office, version = self.person(), self.desk.office, self.version
        self.letter_button.setEnabled(person_id is not None)
        self.mail_button.setEnabled(False)
        if person_id is None:
            self.desk.background.forget(("told", id(self)))
            self.state.setText(self.tr("Choose somebody to write to."))
            return
        self.desk.background.ask(
            ("told", id(self)),
            lambda: told_of(office, person_id, version),
            owner=self,
            then=self._show_told,
            failed=saying(self.desk, self.notice),
        )

    def _show_told(self, told: Told) -> None:
        self.told = told
        final = told.final
        self.mail_button.setEnabled(final is not None)
        self.mail_button.setToolTip("" if final else self.tr("First make the letter final."))
        self.mail_button.setAccessibleDescription(self.mail_button.toolTip())
        words, said = self.tr("Write the letter…"), self.tr("{name} was not written about this version yet.")
        if told.draft is not None:
            words, said = self.tr("Go on with the draft…"), self.tr("There is a draft of the letter to {name}.")
        elif final is not None and final.finalised_at is not None:
            words = self.tr("Show the letter…")
            said = self.tr("The letter to {name} is final since {moment}.")
        moment = moment_in_words(final.finalised_at) if final and final.finalised_at else ""
        put_words(self.letter_button, words)
        self.state.setText(said.format(name=told.view.display_name, moment=moment))
