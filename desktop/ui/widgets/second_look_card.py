"""Whether a purge needs a second look by another employee: for the whole office, in force at once."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.procedures.lines import OfficeProfile
from desktop.procedures.profile import keep_profile, profile
from desktop.ui.desk import Desk
from desktop.ui.dialogs.failing import saying
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar


class SecondLookCard(Card):
    """One tick, and one sentence on what it does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Purging"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.desk = desk
        self.notice = NoticeBar()
        self.tick = QCheckBox(self.tr("A purge needs a second look"))
        self.tick.setEnabled(False)
        words = self.tr(
            "Another employee than the one who prepared it then looks at each new purge before anything is erased."
        )
        self.tick.setAccessibleDescription(words)
        for part in (self.notice, self.tick, line(words, "dim")):
            self.body.addWidget(part)
        self.tick.clicked.connect(self._keep)

    def reload(self) -> None:
        office = self.desk.office
        self.desk.background.ask("second_look", lambda: profile(office), owner=self, then=self._show)

    def _show(self, kept: OfficeProfile) -> None:
        self.tick.setChecked(kept.four_eyes)
        self.tick.setEnabled(True)

    def _keep(self, on: bool) -> None:
        """Change this one thing of the particulars that are kept, not of those being typed."""
        office = self.desk.office
        self.notice.hide()
        self.desk.background.act(
            lambda: keep_profile(office, changed=replace(profile(office), four_eyes=on)),
            owner=self,
            then=lambda _: self.desk.toast(self._said(on)),
            failed=self._fail,
        )

    def _said(self, on: bool) -> str:
        if on:
            return self.tr("Every new purge needs a second look")
        return self.tr("A purge can be carried out without a second look")

    def _fail(self, error: Exception) -> None:
        saying(self.desk, self.notice)(error)
        self.reload()
