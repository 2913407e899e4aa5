"""What belongs to the request in front: the same letter, the same question again, and what the person asked before."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.history import EarlierLine, earlier_requests
from desktop.procedures.lines import CaseView
from desktop.procedures.team_lines import LinkLine
from desktop.ui.desk import Desk
from desktop.ui.team_words import team_label
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.earlier_list import EarlierList
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line


class RelatedCard(Card):
    """Hidden where there is nothing. Emits the id of the other case with what is wanted of the link."""

    unlink_wanted = Signal(int)
    repeat_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Related and earlier requests"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._view: CaseView | None = None
        self.links = QVBoxLayout()
        self.links.setSpacing(4)
        self.body.addLayout(self.links)
        self.list = EarlierList(take=self._button)
        self.list.opened.connect(lambda case_id: desk.go("case", case_id))
        self.list.taken.connect(lambda one: self.repeat_wanted.emit(one.case_id))
        self.body.addWidget(self.list)
        self.buttons: dict[int, QPushButton] = {}

    def show_view(self, view: CaseView) -> None:
        is_other = self._view is None or self._view.line.id != view.line.id
        self._view = view
        self.setVisible(bool(view.links or view.earlier_requests))
        empty(self.links)
        self.buttons.clear()
        for link in view.links:
            self.links.addWidget(self._link(link, is_open=view.line.closed_on is None))
        if is_other or not view.earlier_requests:
            self.list.show_lines(())
        if view.earlier_requests and view.person_id is not None:
            office, person_id, case_id = self.desk.office, view.person_id, view.line.id
            self.desk.background.ask(
                "case_earlier",
                lambda: earlier_requests(office, person_id=person_id, before_case=case_id),
                owner=self,
                then=lambda lines: self._show_earlier(case_id, lines),
                failed=self._miss,
            )

    def _show_earlier(self, case_id: int, lines: tuple[EarlierLine, ...]) -> None:
        if self._view is not None and self._view.line.id == case_id:
            self.list.show_lines(lines)

    def _miss(self, error: Exception) -> None:
        if getattr(error, "code", "") != "case_gone":  # the page says that
            self.desk.background.crashed.emit(error)

    def _link(self, link: LinkLine, *, is_open: bool) -> QWidget:
        row = QWidget()
        head = QHBoxLayout(row)
        head.setContentsMargins(0, 0, 0, 0)
        number = icon_button(
            link.number, "link", style="link", name=self.tr("Open {number}").format(number=link.number)
        )
        number.clicked.connect(lambda: self.desk.go("case", link.case_id))
        head.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(line(" · ".join(part for part in (team_label("link", link.kind), link.person) if part), ""), 1)
        if is_open:
            away = icon_button(
                "", "x", style="quiet", name=self.tr("Take away the link with {number}").format(number=link.number)
            )
            away.setToolTip(away.accessibleName())
            away.clicked.connect(lambda: self.unlink_wanted.emit(link.case_id))
            self.buttons[link.case_id] = away
            head.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, one: EarlierLine) -> str:
        """That this request asks the same again can be said of an earlier one that is not linked yet."""
        view = self._view
        if view is None or view.line.closed_on is not None:
            return ""
        asked = {right.right for right in view.rights}
        is_linked = one.case_id in {link.case_id for link in view.links}
        shares = asked & {right.right for right in one.rights}
        return self.tr("Asked again here") if shares and not is_linked else ""
