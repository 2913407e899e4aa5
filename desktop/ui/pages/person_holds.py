"""The legal holds and restrictions on a person: in force on top, what ended before folded."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import HoldingView, HoldLine, PersonHoldings
from desktop.ui.desk import Desk
from desktop.ui.holding_words import hold_text, scope_text, use_text, written_text
from desktop.ui.pages.person_holding_acts import HoldingActs
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text, label


class HoldsCard(Card):
    """Hidden where nothing ever was on hold."""

    def __init__(self, desk: Desk, acts: HoldingActs, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk, self.acts = desk, acts
        self.heading.show()
        self.releases: dict[int, QPushButton] = {}
        self.reviews: dict[int, QPushButton] = {}
        self.announcements: dict[int, QPushButton] = {}
        self.uses: dict[int, QPushButton] = {}
        self.ended = QWidget()
        self._is_open = False
        self._held: tuple[HoldingView, ...] = ()

    def show_held(self, held: PersonHoldings) -> None:
        self._held = held.holdings
        empty(self.body)
        self.releases.clear()
        self.reviews.clear()
        self.announcements.clear()
        self.uses.clear()
        now = [hold for hold in held.holds if hold.released_on is None]
        before = [hold for hold in held.holds if hold.released_on is not None]
        self.heading.setText(self.tr("On hold") if now else self.tr("Holds that ended"))
        self.setAccessibleName(self.heading.text())
        self.setVisible(bool(held.holds))
        for number, hold in enumerate(now):
            if number:
                rule = QFrame()
                rule.setObjectName("rule")
                rule.setFixedHeight(1)
                self.body.addWidget(rule)
            self.body.addWidget(self._in_force(hold))
        if before:
            self._add_ended(before, folded=bool(now))

    def _in_force(self, hold: HoldLine) -> QWidget:
        holder = QWidget()
        scope = scope_text(self.desk, hold, self._held)
        holder.setAccessibleName(f"{hold_text(hold.kind)}: {scope}. {written_text(hold, hold.reason)}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(BadgeLabel(hold_text(hold.kind), BadgeState.PAUSED), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(line(scope, "strong"), 1)
        if hold.review_is_due:
            head.addWidget(BadgeLabel(self.tr("Look at it again"), BadgeState.SOON), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(line(written_text(hold, hold.reason), ""))
        column.addWidget(line(self._about(hold), "dim"))
        for use in hold.uses:
            column.addWidget(line(use_text(use), ""))
        column.addWidget(self._acts(hold))
        return holder

    def _about(self, hold: HoldLine) -> str:
        said = self.tr("In force since {from_on}, placed by {who}. To be looked at again on {review_on}.").format(
            from_on=day_text(hold.from_on), who=hold.placed_by or "–", review_on=day_text(hold.review_on)
        )
        if hold.ground:
            said = f"{label('request_ground', hold.ground)}. {said}"
        if hold.lift_on is not None:
            announced = self.tr("The person was told that it is lifted on {day}.").format(day=day_text(hold.lift_on))
            return f"{said} {announced}"
        if not hold.may_lift:
            first = self.tr("Before it is lifted, the person is told by letter.")
            return f"{said} {first}"
        return said

    def _acts(self, hold: HoldLine) -> QWidget:
        holder, kind = QWidget(), hold_text(hold.kind)
        flow = FlowLayout(holder, gap=6)
        release = icon_button(self.tr("Release…"), "check", name=self.tr("Release: {hold}").format(hold=kind))
        announce = icon_button(self.tr("Announce the lifting…"), "mail")
        announce.clicked.connect(lambda: self.acts.announce(hold))
        review = icon_button(self.tr("Looked at, keep…"), "eye", name=self.tr("Keep: {hold}").format(hold=kind))
        release.clicked.connect(lambda: self.acts.release(hold))
        review.clicked.connect(lambda: self.acts.review(hold))
        self.reviews[hold.id] = review
        flow.addWidget(review)
        if hold.may_lift:
            self.releases[hold.id] = release
            flow.addWidget(release)
        else:
            self.announcements[hold.id] = announce
            flow.addWidget(announce)
        if hold.kind == "restriction":
            use = icon_button(self.tr("Used all the same…"), "pencil", name=self.tr("Note a use of what is restricted"))
            use.clicked.connect(lambda: self.acts.note_use(hold, scope_text(self.desk, hold, self._held)))
            self.uses[hold.id] = use
            flow.addWidget(use)
        if hold.case_id is not None:
            case = icon_button(self.tr("Open request {number}").format(number=hold.case_number), "inbox", style="quiet")
            case.clicked.connect(lambda: self.desk.go("case", hold.case_id))
            flow.addWidget(case)
        return holder

    def _add_ended(self, before: list[HoldLine], *, folded: bool) -> None:
        self.ended = QWidget()
        column = QVBoxLayout(self.ended)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for hold in before:
            column.addWidget(line(self._ended(hold), "dim"))
            for use in hold.uses:
                column.addWidget(line(use_text(use), "dim"))
        if folded:
            fold = icon_button(self.tr("Show holds that ended"), "chevron-down", style="link")
            fold.clicked.connect(self._unfold)
            fold.clicked.connect(fold.hide)
            fold.setHidden(self._is_open)
            self.body.addWidget(fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.ended.setVisible(self._is_open or not folded)
        self.body.addWidget(self.ended)

    def _unfold(self) -> None:
        self._is_open = True
        self.ended.show()

    def _ended(self, hold: HoldLine) -> str:
        return self.tr("{hold}, {scope}, from {from_on} to {released_on}: {reason} Released by {who}: {why}").format(
            hold=hold_text(hold.kind),
            scope=scope_text(self.desk, hold, self._held),
            from_on=day_text(hold.from_on),
            released_on=day_text(hold.released_on) if hold.released_on else "–",
            reason=_sentence(written_text(hold, hold.reason)),
            who=hold.released_by or "–",
            why=written_text(hold, hold.release_reason),
        )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
