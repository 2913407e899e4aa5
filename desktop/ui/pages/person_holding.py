"""One category of a person: what, where, how long still and why; the rest of it folded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import HoldingView, PersonHoldings
from desktop.rules.facts import FactKind
from desktop.rules.statement_terms import LegalBasis
from desktop.ui.desk import Desk
from desktop.ui.holding_words import due_text, events_to_note, explained, hold_text, holding_name, written_text
from desktop.ui.icons import put_icon
from desktop.ui.pages.person_holding_acts import HoldingActs
from desktop.ui.retention_words import category_text, countdown_badge, countdown_text, system_name
from desktop.ui.statement_words import basis_text
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.countdown_bar import CountdownBar
from desktop.ui.widgets.event_chips import EventChips
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button, put_words
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text

BAR_EM = 9  # width of the bar
WISHES = (FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED)  # a question of its own asks for these


class HoldingRow(QFrame):
    """`buttons` by name: details, keep, event, hold, label, remove; the chips of events by their code."""

    def __init__(
        self, desk: Desk, acts: HoldingActs, held: PersonHoldings, view: HoldingView, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.acts, self.held, self.view = desk, acts, held, view
        self.buttons: dict[str, QPushButton] = {}
        self.facts = {**held.facts, **view.facts}
        self.details: QWidget | None = None
        self.setAccessibleName(f"{holding_name(desk, view)}: {countdown_text(view.line)}. {explained(desk, view)}")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addLayout(self._head())
        self._column.addLayout(self._where())
        self._column.addLayout(self._why())
        if (asked := self._asked()) is not None:
            self._column.addWidget(asked)

    # ── what always shows ───────────────────────────────────────────────────
    def _head(self) -> QHBoxLayout:
        row, shown = QHBoxLayout(), self.view.line
        row.setSpacing(12)
        row.addWidget(line(category_text(self.desk, shown.activity, shown.group, shown.version), "strong"), 1)
        badge = countdown_badge(shown)
        state = BadgeLabel(countdown_text(shown), badge) if badge else line(countdown_text(shown), "dim")
        state.setAccessibleName(countdown_text(shown))
        if badge is None:
            state.setWordWrap(False)
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _where(self) -> QHBoxLayout:
        row, shown = QHBoxLayout(), self.view.line
        row.setSpacing(12)
        parts = (
            system_name(self.desk, shown.system),
            shown.label,
            shown.case_number,
            due_text(self.view),
            self.tr("statement {version}").format(version=shown.version),
        )
        row.addWidget(line(" · ".join(part for part in parts if part), "dim"), 1)
        self.bar = CountdownBar(shown)
        self.bar.setFixedWidth(round(BAR_EM * self.fontMetrics().height() / 1.2))
        row.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _why(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        self.explanation = line(explained(self.desk, self.view), "")
        row.addWidget(self.explanation, 1)
        self.fold = self._button("details", self.tr("Details"), "chevron-down", style="link")
        self.fold.clicked.connect(lambda: self.unfold(self.details is None or self.details.isHidden()))
        row.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignTop)
        self._name_fold(whole=False)
        return row

    def _asked(self) -> QWidget | None:
        """What somebody should do about it: note the event it lacks, ask for the choice."""
        lacks = self.view.explanation.lacks
        may_ask = self.view.line.ask_by is not None
        if lacks is None and not may_ask:
            return None
        chips = self._chips((lacks,) if lacks is not None else ())
        self.buttons.update({f"lacks_{kind}": button for kind, button in chips.buttons.items()})
        if may_ask:
            words = self.tr("Keep for one year? Ask by {day}…").format(day=day_text(self.view.line.ask_by))
            keep = self._button("keep", words, "calendar", style="chip")
            keep.clicked.connect(lambda: self.acts.answer_choice(self.view))
            chips.add(keep)
        return chips

    # ── what is folded ──────────────────────────────────────────────────────
    def unfold(self, whole: bool) -> None:
        """Show the details, or put them away."""
        if self.details is None:
            if not whole:
                return
            self.details = self._make_details()
            self._column.addWidget(self.details)
        self.details.setVisible(whole)
        self._name_fold(whole=whole)

    def is_unfolded(self) -> bool:
        return self.details is not None and not self.details.isHidden()

    def _name_fold(self, *, whole: bool) -> None:
        put_words(self.fold, self.tr("Less") if whole else self.tr("Details"))
        put_icon(self.fold, "chevron-up" if whole else "chevron-down", "accent")
        name = self.tr("Fewer details of {name}") if whole else self.tr("Details of {name}")
        self.fold.setAccessibleName(name.format(name=holding_name(self.desk, self.view)))

    def _make_details(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 4)
        column.setSpacing(8)
        column.addWidget(line(self.tr("Depends on"), "dim"))
        known = [kind for kind in self.view.facts if kind not in self.view.depends_on]
        chips = self._chips(tuple(kind for kind in (*self.view.depends_on, *known) if kind not in WISHES))
        self.buttons.update({str(kind): button for kind, button in chips.buttons.items()})
        column.addWidget(chips)
        column.addWidget(self._facts())
        column.addWidget(self._acts())
        return holder

    def _chips(self, kinds: tuple[FactKind, ...]) -> EventChips:
        lacks = {self.view.explanation.lacks} - {None}
        return EventChips(kinds, self.facts, lacks, lambda kind: self.acts.note_event(self.view, kind))

    def _facts(self) -> FactList:
        view, language = self.view, self.desk.settings.language
        facts = FactList(name_em=9)
        facts.add(self.tr("Data items"), " · ".join(item.in_language(language) for item in view.items))
        facts.add(self.tr("Statement says"), self.tr("“{quote}”").format(quote=view.source.in_language(language)))
        facts.add(self.tr("Legal basis"), basis_text(LegalBasis(view.legal_basis)))
        facts.add(self.tr("Choice"), self._choice())
        for hold in view.holds:
            facts.add(hold_text(hold.kind), written_text(hold, hold.reason))
        return facts

    def _choice(self) -> str:
        asked, declined = (self.view.facts.get(kind) for kind in WISHES)
        if asked:
            return self.tr("Asked on {day} to keep it for one year").format(day=day_text(asked))
        return self.tr("Not kept for one year, answered on {day}").format(day=day_text(declined)) if declined else ""

    def _acts(self) -> QWidget:
        holder, acts, view = QWidget(), self.acts, self.view
        flow = FlowLayout(holder, gap=4)
        rows = [("event", self.tr("Note an event…"), "calendar", lambda: acts.note_event(view))]
        if self._has_choice():
            rows.append(("answer", self.tr("Keep for one year…"), "circle-check", lambda: acts.answer_choice(view)))
        rows.append(("hold", self.tr("Hold…"), "lock", lambda: acts.place_hold((view.line.id,))))
        if not view.line.case_number:
            rows.append(("label", self.tr("Name…"), "pencil", lambda: acts.label(view)))
            if not view.holds:
                rows.append(("remove", self.tr("Registered by mistake…"), "undo-2", lambda: acts.remove(view)))
        for name, words, icon, run in rows:
            button = self._button(name, words, icon, style="quiet")
            button.clicked.connect(lambda _=False, run=run: run())
            flow.addWidget(button)
        return holder

    def _has_choice(self) -> bool:
        return any(kind in events_to_note(self.desk, self.view) for kind in WISHES)

    def _button(self, name: str, words: str, icon: str, *, style: str) -> QPushButton:
        of_which = f"{words.rstrip('…')}: {holding_name(self.desk, self.view)}"
        self.buttons[name] = icon_button(words, icon, style=style, name=of_which)
        return self.buttons[name]
