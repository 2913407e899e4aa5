"""One person: how to address and reach them, their requests, what is held of them until when, and their papers."""

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.directory import person
from desktop.procedures.holding_lines import PersonHoldings
from desktop.procedures.lines import PersonView
from desktop.procedures.notice_lines import RecipientLine
from desktop.procedures.office import Topic
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.recipients import recipients_of_person
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.icons import put_icon, spaced
from desktop.ui.page import Page
from desktop.ui.pages.person_holding_acts import HoldingActs
from desktop.ui.pages.person_holdings import CategoriesCard
from desktop.ui.pages.person_holds import HoldsCard
from desktop.ui.pages.person_items import ItemsCard
from desktop.ui.pages.person_papers_card import Papers, PapersCard, papers_of
from desktop.ui.pages.person_recipients import RecipientsCard
from desktop.ui.pages.person_requests_card import RequestsCard
from desktop.ui.person_words import contact_facts, name_of, naming_facts, role_facts
from desktop.ui.theme import with_class
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn


class PersonPage(Page):
    """Shows the person with the id it is visited for; says so when that one is gone."""

    topics = frozenset({Topic.SUBJECTS, Topic.CASES, Topic.HOLDINGS, Topic.PURGES, Topic.STATEMENT, Topic.DISCLOSURES})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._wanted: int | None = None
        self.view: PersonView | None = None
        self.naming = Card(self.tr("Name and salutation"))
        self.contact = Card(self.tr("Contact"))
        self.role = Card(self.tr("Role"))
        self.requests = RequestsCard(desk)
        self.acts = HoldingActs(desk, self)
        self.holds = HoldsCard(desk, self.acts)
        self.categories = CategoriesCard(desk, self.acts)
        self.items = ItemsCard(desk)
        self.papers = PapersCard(desk, self)
        self.recipients = RecipientsCard(desk)
        self.gone = EmptyState(
            self.tr("This person is not in the directory any more"),
            self.tr("They were removed, or merged with another entry."),
            button=self.tr("Go to the directory"),
            run=lambda: desk.go("people"),
        )
        self._build()
        self._register()

    def title(self) -> str:
        return name_of(self.view) if self.view else self.tr("Person")

    def show_for(self, wanted: int | None) -> None:
        if wanted != self._wanted:
            self._wanted, self.view, self.acts.held = wanted, None, None
            self._show(None, is_gone=False)
        self.reload()

    def reload(self) -> None:
        if self._wanted is None:
            return
        office, wanted = self.desk.office, self._wanted
        self.desk.background.ask(
            "person",
            lambda: (
                person(office, wanted),
                person_holdings(office, wanted),
                papers_of(office, wanted),
                recipients_of_person(office, wanted),
            ),
            owner=self,
            then=self._take,
            failed=self._miss,
        )

    # ── acts ────────────────────────────────────────────────────────────────
    def correct(self) -> None:
        if self.view:
            PersonForm(self.desk, self.view.details, self).open()

    def merge(self) -> None:
        """Choose the other entry, then look at both beside each other."""
        if self.view is None:
            return
        picker = PersonPicker(self.desk, begin=self.view.details.surname, parent=self)
        picker.setWindowTitle(self.tr("Merge with whom?"))
        picker.picked.connect(self._merge_with)
        picker.open()

    def new_request(self) -> None:
        if self.view:
            dialog = IntakeDialog(self.desk, known=self.view, parent=self)
            dialog.opened.connect(lambda case_id: self.desk.go("case", case_id))
            dialog.open()

    def _merge_with(self, other_id: int) -> None:
        if self.view is None:
            return
        if other_id == self.view.details.id:
            self.desk.toast(self.tr("That is the same entry; choose another one."))
            return
        office, view = self.desk.office, self.view
        self.desk.background.ask(
            "merge_other",
            lambda: person(office, other_id),
            owner=self,
            then=lambda other: self._open_merge(view, other),
        )

    def _open_merge(self, one: PersonView, other: PersonView) -> None:
        dialog = MergeDialog(self.desk, one, other, self)
        dialog.merged.connect(lambda kept: self.desk.go("person", kept))
        dialog.open()

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.request_button = QPushButton(spaced(self.tr("New request for this person")))
        self.correct_button = QPushButton(spaced(self.tr("Correct…")))
        self.merge_button = QPushButton(spaced(self.tr("Merge with…")))
        put_icon(self.request_button, "file-plus", "dim")
        put_icon(self.correct_button, "pencil", "dim")
        put_icon(self.merge_button, "merge", "dim")
        self.correct_button.clicked.connect(self.correct)
        self.merge_button.clicked.connect(self.merge)
        self.request_button.clicked.connect(self.new_request)
        row = FlowLayout(gap=8)
        for button in (self.request_button, self.correct_button, self.merge_button):
            row.addWidget(button)
        self.body = ScrollColumn()
        self.body.column.addLayout(row)
        self.body.column.addWidget(self.holds)
        self.body.column.addWidget(Columns(self.naming, self.contact, level=True))
        for card in (self.role, self.requests, self.categories, self.recipients, self.items, self.papers):
            self.body.column.addWidget(card)
        self.body.finish()
        with_class(self.request_button, "primary")
        put_icon(self.request_button, "file-plus", "on_accent")
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.gone, 1)
        self.gone.hide()

    def _register(self) -> None:
        add, group = self.desk.actions.add, self.tr("People")
        correct = add(
            "correct_person",
            self.tr("Correct this person…"),
            self.correct,
            shortcut="Ctrl+E",
            icon="pencil",
            group=group,
            owner=self,
        )
        merge = add(
            "merge_person",
            self.tr("Merge this person with…"),
            self.merge,
            shortcut="Ctrl+M",
            icon="merge",
            group=group,
            owner=self,
        )
        add(
            "request_for_person",
            self.tr("New request for this person"),
            self.new_request,
            icon="file-plus",
            group=group,
            owner=self,
        )
        self.correct_button.setToolTip(tooltip(correct))
        self.merge_button.setToolTip(tooltip(merge))

    # ── showing ─────────────────────────────────────────────────────────────
    def _take(self, found: tuple[PersonView, PersonHoldings, Papers, tuple[RecipientLine, ...]]) -> None:
        self.view, held, papers, recipients = found
        self.acts.held, self.acts.cases = held, self.view.cases
        self.acts.person = self.view
        for card in (self.holds, self.categories, self.items):
            card.show_held(held)
        self.papers.show_papers(self.view, papers)
        self.recipients.show_lines(recipients)
        self._show(self.view, is_gone=False)

    def _miss(self, error: Exception) -> None:
        if getattr(error, "code", "") == "person_gone":
            self.view = self.acts.held = None
            self._show(None, is_gone=True)
        else:
            self.desk.background.crashed.emit(error)

    def _show(self, view: PersonView | None, *, is_gone: bool) -> None:
        self.gone.setVisible(is_gone)
        self.body.setVisible(view is not None)
        if view is not None:
            self._fill(self.naming, naming_facts(view))
            self._fill(self.contact, contact_facts(view))
            self._fill(self.role, role_facts(view))
            if view.details.id is not None:
                self.requests.show_cases(view.cases, view.details.id)
        self.title_changed.emit()

    def _fill(self, card: Card, facts: tuple[tuple[str, str], ...]) -> None:
        card.clear()
        rows = FactList(name_em=8)
        for name, value in facts:
            rows.add(name, value)
        if rows.count():
            card.body.addWidget(rows)
        else:
            card.body.addWidget(line(self.tr("Nothing known yet."), "dim"))
        card.body.addStretch()
