"""The directory: search as you type, filter by role, open, add and merge people."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.procedures.directory import people, person
from desktop.procedures.lines import PersonLine
from desktop.procedures.office import Topic
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.dialogs.no_marketing import NoMarketingDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.icons import put_icon, spaced
from desktop.ui.page import Page
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.person_columns import person_columns
from desktop.ui.theme import with_class
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.words import number_text, options


class PeoplePage(Page):
    """Search, filter and selection stay while the window is open."""

    topics = frozenset({Topic.SUBJECTS, Topic.CASES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.search = SearchBox(self.tr("Search by name, e-mail, telephone or organisation"))
        self.roles = ChipBar((("", self.tr("Everyone")), *options("role")), name=self.tr("Roles"))
        self.empty = EmptyState(
            self.tr("Nobody in the directory yet"),
            self.tr("People are added when you open a request, or here."),
            button=self.tr("New person"),
            run=self.add_person,
        )
        self.table = LineTable(
            desk.background,
            person_columns(),
            name=self.tr("People"),
            empty=self.empty,
            letter_keys=desk.settings.letter_keys,
        )
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.new_button = QPushButton(spaced(self.tr("New person")))
        self.merge_button = QPushButton(spaced(self.tr("Merge…")))
        self.no_marketing_button = QPushButton(spaced(self.tr("No marketing…")))
        self.count = with_class(QLabel(), "dim")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self._is_asked = False
        self._build()
        self._register()
        self._listen()

    def title(self) -> str:
        return self.tr("People")

    def show_for(self, wanted: int | None) -> None:
        if wanted is not None:
            self.desk.go("person", wanted)
        if self._is_asked:
            self.reload()
        else:
            self._is_asked = True
            self._ask()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.table.reload()

    # ── acts ────────────────────────────────────────────────────────────────
    def add_person(self) -> None:
        form = PersonForm(self.desk, None, self)
        form.kept.connect(lambda person_id: self.desk.go("person", person_id))
        form.open()

    def merge_selected(self) -> None:
        """Look at the two selected people beside each other."""
        pair = self.selected_pair()
        if pair is None:
            return
        office, (one, other) = self.desk.office, pair
        self.desk.background.ask(
            "merge_pair",
            lambda: (person(office, one.id), person(office, other.id)),
            owner=self,
            then=lambda views: MergeDialog(self.desk, views[0], views[1], self).open(),
        )

    def show_no_marketing(self) -> None:
        """The list of those who want no marketing."""
        NoMarketingDialog(self.desk, self).open()

    def selected_pair(self) -> tuple[PersonLine, PersonLine] | None:
        """The two selected people, None where it is not two."""
        selection = self.table.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        if sum(part.height() for part in ranges) != 2:  # a count, not a list: it may be a million rows
            return None
        rows = sorted(row for part in ranges for row in range(part.top(), part.bottom() + 1))
        one, other = (self.table.lines.line_at(row) for row in rows)
        return None if one is None or other is None else (one, other)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        put_icon(self.new_button, "user-plus", "dim")
        put_icon(self.merge_button, "merge", "dim")
        put_icon(self.no_marketing_button, "ban", "dim")
        self.merge_button.setEnabled(False)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.search, 1)
        buttons = (self.no_marketing_button, self.merge_button, self.new_button)
        for button in buttons:  # aligned: else the lowest bounds the row
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.roles, 1)
        middle.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(top)
        self.column.addLayout(middle)
        self.column.addWidget(self.table, 1)

    def _register(self) -> None:
        add, group = self.desk.actions.add, self.tr("People")
        new = add(
            "new_person",
            self.tr("New person"),
            self.add_person,
            shortcut="Ctrl+Shift+N",
            icon="user-plus",
            group=group,
            owner=self,
        )
        merge = add(
            "merge_people",
            self.tr("Merge two selected people…"),
            self.merge_selected,
            shortcut="Ctrl+M",
            icon="merge",
            group=group,
            enabled=lambda: self.selected_pair() is not None,
            owner=self,
        )
        add(
            "no_marketing",
            self.tr("People who want no marketing…"),
            self.show_no_marketing,
            icon="ban",
            group=group,
            owner=self,
        )
        add(
            "search_people",
            self.tr("Search people"),
            self._go_searching,
            shortcut="Ctrl+F",
            icon="search",
            group=group,
            owner=self,
        )
        self.new_button.setToolTip(tooltip(new))
        self._merge_tip = tooltip(merge)
        self._show_selection()

    def _listen(self) -> None:
        self.search.searched.connect(lambda _: self._ask())
        self.search.left_down.connect(self.table.setFocus)
        self.search.returnPressed.connect(self._open_only)
        self.roles.chosen.connect(lambda _: self._ask())
        self.table.opened.connect(lambda line: self.desk.go("person", line.id))
        self.table.counted.connect(self._show_count)
        self.table.selectionModel().selectionChanged.connect(self._show_selection)
        self.table.lines.modelReset.connect(self._show_selection)
        self.new_button.clicked.connect(self.add_person)
        self.merge_button.clicked.connect(self.merge_selected)
        self.no_marketing_button.clicked.connect(self.show_no_marketing)

    # ── slots ───────────────────────────────────────────────────────────────
    def _ask(self) -> None:
        text, role = " ".join(self.search.text().split()), self.roles.current() or None
        if text or role:
            self.empty.say(self.tr("Nobody found"), self.tr("Search for something else, or add a new person."))
        else:
            self.empty.say(
                self.tr("Nobody in the directory yet"),
                self.tr("People are added when you open a request, or here."),
            )
        self.table.show_listing(people(self.desk.office, text, role))

    def _go_searching(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _open_only(self) -> None:
        """Enter in the search box opens the one person found, and otherwise goes into the list."""
        only = self.table.lines.line_at(0) if self.table.lines.count() == 1 else None
        if only is not None and self.table.lines.is_settled():
            self.desk.go("person", only.id)
        elif self.table.lines.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self, shown: int, count: int) -> None:
        said = self.tr("%n person(s)", "", count)
        if shown < count:
            said = self.tr("{shown} of {count}; refine the search to see the rest").format(
                shown=number_text(shown), count=number_text(count)
            )
        self.count.setText(said)

    def _show_selection(self, *_changed: Any) -> None:
        is_pair = self.selected_pair() is not None
        self.merge_button.setEnabled(is_pair)
        hint = self.tr("Select two people (Ctrl or Shift with a click, or Shift with an arrow key) to merge them.")
        self.merge_button.setToolTip(self._merge_tip if is_pair else hint)
        self.merge_button.setAccessibleDescription("" if is_pair else hint)
