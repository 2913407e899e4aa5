"""The register of disclosures (statement section 4.2): to whom data went, and of what the person must still be told."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.procedures.directory import person
from desktop.procedures.disclosures import disclosures
from desktop.procedures.holding_lines import DisclosureLine
from desktop.procedures.lines import LetterLine, PersonView
from desktop.procedures.office import Done, Topic
from desktop.procedures.person_letters import person_letters
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.letter_task import government_letter
from desktop.ui.dialogs.letter_writing import LetterWriting
from desktop.ui.disclosure_words import nothing_text
from desktop.ui.page import Page
from desktop.ui.pages.disclosure_detail import DisclosureDetail
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.disclosure_columns import disclosure_columns
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn

ALL, TELL, BANNED = "all", "tell", "banned"
Lists = dict[str, Sequence[DisclosureLine]]


class DisclosuresPage(Page):
    """Visited for an entry it shows that one; Enter begins or shows its letter."""

    topics = frozenset({Topic.DISCLOSURES, Topic.SUBJECTS, Topic.CASES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: int | None = None
        self._lists: Lists = {}
        self._writing = LetterWriting(desk, self)
        self.filters = ChipBar(
            (
                (ALL, self.tr("Everything")),
                (TELL, self.tr("Tell the person now")),
                (BANNED, self.tr("Telling still forbidden")),
            ),
            name=self.tr("What is to be done"),
        )
        self.new_button = icon_button(self.tr("Register a disclosure"), "plus")
        self.empty = EmptyState("", "", button=self.tr("Register a disclosure"), run=self.register)
        self.table = LineTable(
            desk.background,
            disclosure_columns(desk),
            name=self.tr("Register of disclosures"),
            empty=self.empty,
            letter_keys=desk.settings.letter_keys,
        )
        self.detail = DisclosureDetail(desk)
        self._build()
        self._register()
        self._listen()

    def title(self) -> str:
        return self.tr("Disclosures")

    def show_for(self, wanted: int | None) -> None:
        self._wanted = wanted
        self.reload()

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask(
            "disclosures",
            lambda: {which: disclosures(office, which) for which in (ALL, TELL, BANNED)},
            owner=self,
            then=self._take,
        )

    def current(self) -> DisclosureLine | None:
        """The entry that is chosen."""
        found = self.table.current_line()
        return found if isinstance(found, DisclosureLine) else None

    # ── acts ────────────────────────────────────────────────────────────────
    def register(self) -> None:
        form = DisclosureForm(self.desk, parent=self)
        form.acted.connect(self._show_new)
        form.open()

    def correct(self) -> None:
        if (chosen := self.current()) is not None:
            DisclosureForm(self.desk, chosen, parent=self).open()

    def write_letter(self) -> None:
        """Begin the letter that tells the person, go on with its draft, or show it when it is final."""
        chosen = self.current()
        if chosen is None or not chosen.is_government or self.detail.letter_button.isHidden():
            return
        office = self.desk.office

        def question() -> tuple[PersonView, LetterLine | None]:
            letters = person_letters(office, chosen.person_id)
            return person(office, chosen.person_id), next((one for one in letters if one.id == chosen.letter_id), None)

        self.desk.background.ask(
            "disclosure_letter", question, owner=self, then=lambda found: self._open_letter(chosen, *found)
        )

    def _open_letter(self, chosen: DisclosureLine, view: PersonView, letter: LetterLine | None) -> None:
        is_final = letter is not None and letter.finalised_at is not None
        if letter is not None and is_final and not chosen.task:
            self._writing.show(chosen.person, letter)
            return
        task = government_letter(
            person_id=chosen.person_id,
            disclosure_id=chosen.id,
            person=chosen.person,
            language=view.details.language,
        )
        self._writing.write(task, None if is_final else letter)

    def _show_new(self, done: Done[int]) -> None:
        self._wanted = done.value
        self.reload()

    # ── showing ─────────────────────────────────────────────────────────────
    def _take(self, lists: Lists) -> None:
        self._lists = lists
        self.filters.show_counts({key: len(lines) for key, lines in lists.items()})
        if self._wanted is not None:
            has = [key for key in (TELL, BANNED, ALL) if any(each.id == self._wanted for each in lists[key])]
            with QSignalBlocker(self.filters):  # the list is shown once, below
                self.filters.choose(has[0] if has else ALL)
            if not has:
                self._wanted = None
        self._show_list()

    def _show_list(self) -> None:
        before = self.current()
        wanted = self._wanted if self._wanted is not None else before.id if before else None
        key = self.filters.current()
        self.empty.say(*nothing_text(key))
        self.empty.button.setVisible(key == ALL)
        self.table.show_listing(AtHand(self._lists.get(key, ())))
        if wanted is not None:
            self.table.choose(wanted)

    def _show_detail(self, chosen: object) -> None:
        self.detail.setVisible(isinstance(chosen, DisclosureLine))
        if isinstance(chosen, DisclosureLine):
            if chosen.id == self._wanted:
                self._wanted = None
            self.detail.show_line(chosen)

    def _choose_first(self, shown: int, _count: int) -> None:
        if not shown:
            self._show_detail(None)
        elif self.table.current_line() is None:
            self.table.selectRow(0)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.filters, 1)
        top.addWidget(self.new_button)
        body = ScrollColumn(name=self.tr("Disclosures"))  # scrolls only where window or text leave too little room
        body.column.setContentsMargins(0, 0, 0, 0)
        body.column.addWidget(line(self._promise(), "dim"))
        body.column.addLayout(top)
        body.column.addWidget(self.table, 1)
        body.column.addWidget(self.detail)
        self.column.addWidget(body)
        self.detail.hide()

    def _promise(self) -> str:
        promised = self.desk.office.statement.sharing.government_request.in_language(self.desk.settings.language)
        return self.tr("The statement promises: “{promise}”").format(promise=promised)

    def _register(self) -> None:
        add, group = self.desk.actions.add, self.tr("Disclosures")
        new = add(
            "register_disclosure",
            self.tr("Register a disclosure…"),
            self.register,
            shortcut="Ctrl+Shift+N",
            icon="plus",
            group=group,
            owner=self,
        )
        add(
            "correct_disclosure",
            self.tr("Correct this entry…"),
            self.correct,
            shortcut="Ctrl+E",
            icon="pencil",
            group=group,
            enabled=lambda: self.current() is not None,
            owner=self,
        )
        add(
            "disclosure_letter",
            self.tr("Letter that tells the person…"),
            self.write_letter,
            icon="file-text",
            group=group,
            enabled=lambda: self.current() is not None and not self.detail.letter_button.isHidden(),
            owner=self,
        )
        self.new_button.setToolTip(tooltip(new))

    def _listen(self) -> None:
        self.filters.chosen.connect(lambda _: self._show_list())
        self.table.chosen.connect(self._show_detail)
        self.table.counted.connect(self._choose_first)
        self.table.opened.connect(lambda _: self.write_letter())
        self.new_button.clicked.connect(self.register)
        self.detail.letter_button.clicked.connect(self.write_letter)
        self.detail.correct_button.clicked.connect(self.correct)
        self.detail.person_button.clicked.connect(lambda: self._go("person"))
        self.detail.case_button.clicked.connect(lambda: self._go("case"))

    def _go(self, page: str) -> None:
        if (chosen := self.current()) is not None:
            self.desk.go(page, chosen.person_id if page == "person" else chosen.case_id)
