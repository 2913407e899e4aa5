"""The letters to one person outside any request, and to whom data about them went."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.disclosures import disclosures_of
from desktop.procedures.holding_lines import DisclosureLine
from desktop.procedures.lines import LetterLine, PersonView
from desktop.procedures.matter import PersonMatter
from desktop.procedures.office import Office
from desktop.procedures.person_letters import letter_matter, person_letters
from desktop.ui.desk import Desk
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.letter_task import government_letter, lifting_letter, statement_letter
from desktop.ui.dialogs.letter_writing import LetterWriting
from desktop.ui.disclosure_words import task_badge, task_text
from desktop.ui.pages.case_file_letters import LettersCard
from desktop.ui.person_words import name_of
from desktop.ui.tables.disclosure_columns import what_happened
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line, row_of
from desktop.ui.words import label


@dataclass(frozen=True, slots=True)
class Papers:
    """Letters oldest first, disclosures newest first."""

    letters: tuple[LetterLine, ...]
    disclosures: tuple[DisclosureLine, ...]


def papers_of(office: Office, person_id: int) -> Papers:
    """Look them up; runs on the reader thread."""
    return Papers(person_letters(office, person_id), disclosures_of(office, person_id))


class PapersCard(LettersCard):
    """Letters open over the page, a disclosure in its register. Hidden where there is neither."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(desk)
        self.desk, self._page = desk, page
        self._person: PersonView | None = None
        self._shown: Papers | None = None
        self._writing = LetterWriting(desk, page)
        self.entries: dict[int, QPushButton] = {}
        self.heading.setText(self.tr("Letters and disclosures"))
        self.setAccessibleName(self.heading.text())
        self.new_button = icon_button(self.tr("New disclosure…"), "plus")
        self.new_button.clicked.connect(self.register)
        self.add_action(self.new_button)
        self.draft_wanted.connect(self.go_on)
        self.drop_wanted.connect(self._writing.drop_draft)
        self.final_wanted.connect(self._show_final)
        self.hide()

    def show_papers(self, view: PersonView, papers: Papers) -> None:
        same = self._person is not None and self._person.details.id == view.details.id
        self._person = view
        self.setVisible(bool(papers.letters or papers.disclosures))
        if same and papers == self._shown:
            return
        self._shown = papers
        focus = self.window().focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self.show_letters(papers.letters, is_open=True)
        self.entries.clear()
        for disclosure in papers.disclosures:
            self.body.addWidget(_rule())
            self.body.addWidget(self._entry(disclosure))
        if had_focus:
            self.new_button.setFocus()

    # ── acts ────────────────────────────────────────────────────────────────
    def register(self) -> None:
        """Write down to whom data of this person went."""
        if self._person is not None:
            DisclosureForm(self.desk, person_id=self._person.details.id, parent=self._page).open()

    def go_on(self, letter: LetterLine) -> None:
        """Open a draft again, for what it was begun for."""
        office, view = self.desk.office, self._person
        if view is None:
            return
        self.desk.background.ask(
            "person_letter",
            lambda: letter_matter(office, letter.id),
            owner=self,
            then=lambda about: self._write(letter, view, about),
        )

    def _write(self, letter: LetterLine, view: PersonView, about: PersonMatter) -> None:
        name, language = name_of(view), view.details.language
        if about.hold_id is not None:
            task = lifting_letter(person_id=about.person_id, hold_id=about.hold_id, person=name, language=language)
        elif about.disclosure_id is not None:
            task = government_letter(
                person_id=about.person_id, disclosure_id=about.disclosure_id, person=name, language=language
            )
        else:
            task = statement_letter(person_id=about.person_id, version=about.version, person=name, language=language)
        self._writing.write(task, letter)

    def _show_final(self, letter: LetterLine) -> None:
        if self._person is not None:
            self._writing.show(name_of(self._person), letter)

    # ── building ────────────────────────────────────────────────────────────
    def _entry(self, disclosure: DisclosureLine) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(line(disclosure.recipient, "strong"), 1)
        badge = task_badge(disclosure)
        if badge is not None:
            head.addWidget(BadgeLabel(task_text(disclosure), badge), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        about = (*what_happened(disclosure), label("sharing_ground", disclosure.ground), disclosure.case_number)
        column.addWidget(line(" · ".join(part for part in about if part), "dim"))
        words = self.tr("Show in the register")
        show = icon_button(words, "send", name=f"{disclosure.recipient}: {words}")
        show.clicked.connect(lambda: self.desk.go("disclosures", disclosure.id))
        self.entries[disclosure.id] = show
        column.addLayout(row_of(show))
        return holder


def _rule() -> QFrame:
    rule = QFrame()
    rule.setObjectName("rule")
    rule.setFixedHeight(1)
    return rule
