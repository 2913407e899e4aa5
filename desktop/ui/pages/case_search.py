"""The search for the person, system by system: whom was asked, what was found, which files came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.search_lines import EnclosureLine, SearchLine, SearchView
from desktop.procedures.searches import searches_of
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.file_adding import files_in
from desktop.ui.dialogs.saving import outside_sentence
from desktop.ui.pages.case_search_doing import SearchDoing
from desktop.ui.pages.list_card import ListCard
from desktop.ui.search_words import gap_sentences, missing_sentence, progress_sentence
from desktop.ui.tables.request_columns import search_columns
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.file_rows import FileRow
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line as text_line
from desktop.ui.words import day_text


class SearchCard(ListCard):
    """Asks for its own lines; hidden where nothing has to be searched and no file is kept."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, " ", search_columns(), parent)
        self.heading.setText(self.tr("Search in the systems"))
        self.setAccessibleName(self.heading.text())
        self.table.setAccessibleName(self.tr("Systems to search"))
        self.view: CaseView | None = None
        self.found: SearchView | None = None
        self.doing = SearchDoing(desk, self)
        self.buttons: dict[str, QPushButton] = {}
        self.file_rows: dict[int, FileRow] = {}
        self._is_unfolded = False
        self.begin_button = icon_button(self.tr("Begin the search"), "search", style="primary")
        self.begin_button.clicked.connect(self.begin)
        self.progress, self.missing = text_line("", "dim"), text_line("", "")
        self.gaps = text_line("", "strong")
        self.person_button = icon_button(self.tr("To the person"), "user")
        self.person_button.clicked.connect(self._open_person)
        self.unfold = icon_button(self.tr("Show the systems"), "chevron-down", style="link")
        self.unfold.clicked.connect(self._unfold)
        self.others = QVBoxLayout()
        self.others.setSpacing(6)
        said = (self.progress, self.missing, self.gaps)
        for number, part in enumerate((*said, self.person_button, self.begin_button, self.unfold)):
            self.body.insertWidget(number, part, 0, Qt.AlignmentFlag(0) if part in said else Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self.others)
        self.outside = text_line(outside_sentence(), "dim")
        self.body.addWidget(self.outside)
        self.setAcceptDrops(True)

    def show_view(self, view: CaseView) -> None:
        if self.view is None or self.view.line.id != view.line.id:
            self.found, self._is_unfolded = None, False
            self.hide()
        self.view = view
        office, case_id = self.desk.office, view.line.id
        self.desk.background.ask(
            ("searches", id(self)), lambda: searches_of(office, case_id), owner=self, then=self._show
        )

    # ── acts ────────────────────────────────────────────────────────────────
    def begin(self) -> None:
        """Make a task for every system that may hold something of the person."""
        if self.view is not None:
            self.doing.begin(self.view.line.id)

    def go_on(self) -> None:
        """Begin, or go to the first system that is still to be searched."""
        waiting = [one for one in self.lines if one.state == "open"]
        if self.found is not None and self.found.missing:
            self.begin()
        elif waiting:
            self.choose(waiting[0].id)

    def add_file(self) -> None:
        """Add a file that no search brought."""
        if self.view is not None:
            self.doing.adding.choose(self.view.line.id)

    def open(self, line: SearchLine) -> None:
        if self._is_open() and line.state == "open":
            self.doing.record(line)

    # ── showing ─────────────────────────────────────────────────────────────
    def _show(self, found: SearchView) -> None:
        self.found = found
        is_open = self._is_open()
        self.file_rows.clear()
        self.progress.setText(progress_sentence(found))
        self.progress.setVisible(bool(found.lines or found.missing))
        self.missing.setText(missing_sentence(found))
        self.missing.setVisible(bool(self.missing.text()))
        self.gaps.setText("\n".join(gap_sentences(found)))
        self.gaps.setVisible(bool(self.gaps.text()))
        self.person_button.setVisible(any(found.with_gap(gap) for gap in ("not_registered", "not_found")))
        self.begin_button.setVisible(is_open and bool(found.missing))
        is_folded = found.is_done and not self._is_unfolded
        self.unfold.setVisible(is_folded)
        for part in (self.table, self.details):
            part.setVisible(bool(found.lines) and not is_folded)
        self.show_lines(found.lines, [one for one in found.lines if one.state == "open"])
        empty(self.others)
        if found.enclosures:
            self.others.addWidget(text_line(self.tr("Other files of this request"), "strong"))
        self._add_files(self.others, found.enclosures)
        has_files = bool(found.enclosures) or any(one.enclosures for one in found.lines)
        self.outside.setVisible(has_files)
        self.setVisible(bool(found.lines or found.enclosures) or (is_open and found.is_needed and bool(found.missing)))

    def show_detail(self, line: SearchLine) -> None:
        facts = FactList(name_em=9)
        facts.add(self.tr("To be found by"), ", ".join(line.known_by))
        registered = self.tr("%n category(ies)", "", line.registered) if line.registered else ""
        facts.add(self.tr("Registered here"), registered)
        facts.add(self.tr("Asked"), self._who(line.asked_of, day_text(line.asked_on) if line.asked_on else ""))
        facts.add(self.tr("Reminded"), day_text(line.chased_on) if line.chased_on else "")
        facts.add(self.tr("Recorded"), self._who(line.done_by, day_text(line.done_on) if line.done_on else ""))
        facts.add(self.tr("What was found"), line.note)
        self.detail.addWidget(text_line(line.name, "strong"))
        if facts.count():
            self.detail.addWidget(facts)
        self._add_files(self.detail, line.enclosures)
        if self._is_open():
            self.detail.addWidget(self._buttons(line))

    def _buttons(self, line: SearchLine) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        self.buttons.clear()
        is_open = line.state == "open"
        for id, words, icon, run, fits in (
            ("record", self.tr("Record the result…"), "pencil", self.open, is_open),
            ("nothing", self.tr("Nothing found"), "check", self.doing.nothing, is_open and not line.enclosures),
            ("ask", self.tr("Who was asked…"), "user", self._ask, is_open),
            ("chase", self.tr("Reminded today"), "bell", self.doing.chase, is_open and line.asked_on is not None),
            ("again", self.tr("Search again"), "refresh-cw", self.doing.again, not is_open),
            ("add", self.tr("Add a file…"), "paperclip", self._add_to, line.state in ("open", "found")),
        ):
            if fits:
                button = icon_button(words, icon, name=f"{line.name}: {words.rstrip('…')}")
                button.clicked.connect(lambda _=False, run=run: run(line))
                self.buttons[id] = button
                flow.addWidget(button)
        return holder

    def _ask(self, line: SearchLine) -> None:
        if self.view is not None:
            self.doing.ask(line, self.view.line.received_on)

    def _add_to(self, line: SearchLine) -> None:
        self.doing.adding.choose(line.case_id, line.id)

    def _add_files(self, column: QVBoxLayout, files: Sequence[EnclosureLine]) -> None:
        asks_portability = any(right.right is Right.PORTABILITY for right in (self.view.rights if self.view else ()))
        for file in files:
            row = FileRow(file, is_open=self._is_open(), asks_portability=asks_portability)
            row.save_wanted.connect(self.doing.save)
            row.drop_wanted.connect(self.doing.drop)
            row.portable.connect(self.doing.mark_portable)
            self.file_rows[file.id] = row
            column.addWidget(row)

    def _open_person(self) -> None:
        if self.view is not None and self.view.person_id is not None:
            self.desk.go("person", self.view.person_id)

    def _unfold(self) -> None:
        self._is_unfolded = True
        if self.found is not None:
            self._show(self.found)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_open(self) -> bool:
        return self.view is not None and self.view.line.closed_on is None

    @staticmethod
    def _who(name: str, day: str) -> str:
        return ", ".join(part for part in (name, day) if part)

    # ── dropping files ──────────────────────────────────────────────────────
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_open() and files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_files(files_in(event.mimeData()))

    def take_files(self, paths: Sequence[Path]) -> None:
        """Keep dropped files with the search that is chosen, or with the request where none is going on."""
        line = self.table.current_line()
        fits = line is not None and not self.table.isHidden() and line.state in ("open", "found")
        if self.view is not None:
            self.doing.adding.add(paths, self.view.line.id, line.id if fits else None)
