"""Who else has to do with the request in front: the representative, and questions to the person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.team_lines import RepresentativeLine, SuspensionLine
from desktop.ui.countries import country_text
from desktop.ui.team_words import team_label
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import flow_of
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text


class RepresentativeCard(Card):
    """Hidden where nobody acts for the person."""

    correct_wanted = Signal()
    authority_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Representative"))
        self.heading.show()
        self.setAccessibleName(self.tr("Representative"))
        self.facts = QVBoxLayout()
        self.body.addLayout(self.facts)
        self.correct = icon_button(self.tr("Correct…"), "pencil", name=self.tr("Correct the representative"))
        self.authority = icon_button(self.tr("Record the authority…"), "shield-check")
        self.remove = icon_button(self.tr("Remove"), "x", name=self.tr("Remove the representative"))
        self.buttons = QWidget()
        self.buttons.setLayout(flow_of(self.authority, self.correct, self.remove))
        self.body.addWidget(self.buttons)
        for button, wanted in (
            (self.correct, self.correct_wanted),
            (self.authority, self.authority_wanted),
            (self.remove, self.remove_wanted),
        ):
            button.clicked.connect(wanted)

    def show_view(self, view: CaseView) -> None:
        empty(self.facts)
        known = view.representative
        self.setVisible(known is not None)
        self.buttons.setVisible(view.line.closed_on is None)
        if known is None:
            return
        put_words(
            self.authority,
            self.tr("Record the authority…") if known.authority_on is None else self.tr("Correct the authority…"),
        )
        facts = FactList(name_em=8.5)
        facts.add(self.tr("Name"), known.name)
        facts.add(self.tr("As"), team_label("representative", known.kind))
        facts.add(self.tr("Organisation"), known.organisation)
        facts.add(self.tr("Address"), _address(known))
        facts.add(self.tr("E-mail"), known.email)
        if known.authority_on is not None:
            by = self.tr("{day}, seen by {name}").format(day=day_text(known.authority_on), name=known.authority_by)
            facts.add(self.tr("Authority"), f"{known.authority}\n{by}")
        self.facts.addWidget(facts)
        if known.authority_on is None:
            said = self.tr("Their authority was not shown yet: all letters go to the person but the one that says so.")
            self.facts.addWidget(line(said, "dim"))


class QuestionsCard(Card):
    """What was asked of the person, and whether they answered; hidden where nothing was asked."""

    answered_wanted = Signal(object)  # SuspensionLine
    reminded_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Questions to the person"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.buttons: dict[tuple[str, str], QPushButton] = {}  # (reason, "answered" or "reminded")

    def show_view(self, view: CaseView) -> None:
        empty(self.body)
        self.buttons.clear()
        self.setVisible(bool(view.suspensions))
        for asked in view.suspensions:
            facts = FactList(name_em=8.5)
            facts.add(self.tr("Question"), team_label("question", asked.reason))
            facts.add(self.tr("Asked"), day_text(asked.asked_on))
            facts.add(self.tr("Reminded"), day_text(asked.reminded_on) if asked.reminded_on else "")
            facts.add(self.tr("Answered"), day_text(asked.answered_on) if asked.answered_on else self.tr("Not yet"))
            self.body.addWidget(facts)
            if asked.answered_on is None and view.line.closed_on is None:
                self.body.addWidget(self._acts(asked))

    def _acts(self, asked: SuspensionLine) -> QWidget:
        answered = icon_button(self.tr("Answered…"), "check")
        reminded = icon_button(self.tr("Reminded today"), "bell")
        answered.clicked.connect(lambda: self.answered_wanted.emit(asked))
        reminded.clicked.connect(lambda: self.reminded_wanted.emit(asked))
        self.buttons[asked.reason, "answered"], self.buttons[asked.reason, "reminded"] = answered, reminded
        holder = QWidget()
        holder.setLayout(flow_of(answered, reminded))
        return holder


def _address(known: RepresentativeLine) -> str:
    town = f"{known.postcode}  {known.town}".strip()
    country = "" if known.country == "NL" or not (known.street or town) else country_text(known.country)
    return "\n".join(part for part in (known.street, town, country) if part)
