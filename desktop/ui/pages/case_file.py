"""One request: where it stands, what to do next and by when, and everything that belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.procedures.case_file import case_view
from desktop.procedures.lines import CaseView
from desktop.procedures.office import Topic
from desktop.ui.case_words import person_text
from desktop.ui.desk import Desk
from desktop.ui.page import Page
from desktop.ui.pages.case_act_group import ActGroup
from desktop.ui.pages.case_file_acts import CaseActs
from desktop.ui.pages.case_file_cards import CARD_EM, DatesRow, IdentityCard, JournalCard, RightsCard
from desktop.ui.pages.case_file_head import CaseHead, NextStepCard
from desktop.ui.pages.case_file_letters import LettersCard
from desktop.ui.pages.case_file_messages import MessagesCard
from desktop.ui.pages.case_file_removal import RemovalActs
from desktop.ui.pages.case_file_team_acts import TeamActs
from desktop.ui.pages.case_file_team_cards import TeamCards
from desktop.ui.pages.case_notices import NoticesCard
from desktop.ui.pages.case_package import PackageCard
from desktop.ui.pages.case_search import SearchCard
from desktop.ui.pages.case_search_acts import SearchActs
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.scroll_column import ScrollColumn

MORE_ACTS: tuple[type[ActGroup], ...] = (TeamActs, SearchActs, RemovalActs)  # beside those of the path and the letters


class CasePage(Page):
    """Cards over one CaseView; every act is in `acts`, which also feeds the palette."""

    topics = frozenset({Topic.CASES, Topic.SUBJECTS, Topic.PROFILE})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: int | None = None
        self.view: CaseView | None = None
        self.acts = CaseActs(desk, self, more=MORE_ACTS)
        self.head = CaseHead(desk)
        self.next_step = NextStepCard()
        self.dates = DatesRow()
        self.rights = RightsCard(desk)
        self.searches = SearchCard(desk)
        self.package = PackageCard(desk)
        self.notices = NoticesCard(desk)
        self.identity = IdentityCard()
        self.messages = MessagesCard(desk)
        self.letters = LettersCard(desk)
        self.around = TeamCards(desk)
        self.journal = JournalCard(desk.office.systems.name_of)
        self.gone = EmptyState(
            self.tr("This request is not there any more"),
            button=self.tr("Go to the requests"),
            run=lambda: desk.go("requests"),
        )
        self._build()
        self._listen()

    def title(self) -> str:
        if self.view is None:
            return self.tr("Request")
        return f"{self.view.line.number} · {person_text(self.view.line)}"

    def show_for(self, wanted: int | None) -> None:
        if wanted != self._wanted:
            self._wanted, self.view = wanted, None
            self.acts.view = None
            self.scroll.hide()
            self.gone.hide()
            self.scroll.verticalScrollBar().setValue(0)
        self.reload()

    def reload(self) -> None:
        if self._wanted is None:
            return
        office, wanted = self.desk.office, self._wanted
        self.desk.background.ask(
            "case", lambda: case_view(office, wanted), owner=self, then=self._show, failed=self._miss
        )

    def _show(self, view: CaseView) -> None:
        is_first = self.view is None
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        lists = (self.searches, self.package, self.notices)  # where one goes on from line to line
        goes_on = had_focus and any(card.isAncestorOf(self.focusWidget()) for card in lists)
        self.view = self.acts.view = view
        self.head.show_view(view)
        self.next_step.show_view(view)
        self.dates.show_view(view)
        for card in (self.rights, self.identity, *lists, self.messages, self.letters, self.journal):
            card.show_view(view)
        self.around.show_view(view)
        self.acts.show_view(view)
        self.gone.hide()
        self.scroll.show()
        self.title_changed.emit()
        if (is_first or (had_focus and not goes_on)) and not self.next_step.button.isHidden():
            self.next_step.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _miss(self, error: Exception) -> None:
        if getattr(error, "code", "") != "case_gone":
            self.desk.background.crashed.emit(error)
            return
        self.view = self.acts.view = None
        self.scroll.hide()
        self.gone.show()

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        left, right = QWidget(), QWidget()
        around = self.around
        for holder, cards in (
            (left, (self.rights, self.searches, self.package, self.messages)),
            (right, (self.identity, *around.beside(), self.letters, self.notices, around.related)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
        self.scroll = ScrollColumn(name=self.tr("Request"))
        both = Columns(left, right, narrowest_em=CARD_EM)
        above = (self.head, around.cautions, self.next_step, self.acts.button_row(), self.dates)
        for part in (*above, both, self.journal):
            self.scroll.column.addWidget(part)
        self.scroll.finish()
        self.scroll.hide()
        self.gone.hide()
        self.column.addWidget(self.scroll, 1)
        self.column.addWidget(self.gone, 1)

    def _listen(self) -> None:
        path, writing = self.acts.path, self.acts.writing
        for group in self.acts.groups:
            if isinstance(group, TeamActs):
                self.around.listen(self.acts, group)
        self.next_step.wanted.connect(self.acts.take_step)
        self.rights.list.decision_wanted.connect(path.decide)
        self.identity.record_wanted.connect(path.record_identity)
        self.identity.ask_wanted.connect(writing.ask_identity)
        self.letters.draft_wanted.connect(lambda letter: writing.go_on(letter.kind, letter))
        self.letters.drop_wanted.connect(writing.drop_draft)
        self.letters.final_wanted.connect(writing.show)
        self.notices.final_wanted.connect(writing.show)
        self.head.link_wanted.connect(path.link_person)
