"""The choices about the items of a package; each is kept at once and can be undone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.procedures.enclosures import enclosure_content
from desktop.procedures.intake import attachment_of
from desktop.procedures.office import Done, Office
from desktop.procedures.package_lines import ItemLine
from desktop.procedures.packages import choose_item, strike, unstrike
from desktop.ui.desk import Desk
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.saving import save_outside
from desktop.ui.widgets.notice_bar import NoticeBar


class PackageChoosing(QObject):
    """Says in *bar* what stands in the way. Emits `overtaken` where a colleague chose about the item meanwhile."""

    overtaken = Signal()

    def __init__(self, desk: Desk, dialog: QWidget, bar: NoticeBar, case_id: int) -> None:
        super().__init__(dialog)
        self.desk, self._dialog, self._bar, self._case_id = desk, dialog, bar, case_id

    def include(self, item: ItemLine) -> None:
        office, case_id = self.desk.office, self._case_id
        self._act(
            lambda: choose_item(office, case_id=case_id, item=item.key, is_included=True, shown=item),
            self.tr("It goes along"),
        )

    def leave_out(self, item: ItemLine, why: str) -> None:
        office, case_id = self.desk.office, self._case_id
        self._act(
            lambda: choose_item(office, case_id=case_id, item=item.key, is_included=False, left_out=why, shown=item),
            self.tr("Left out"),
        )

    def strike(self, item: ItemLine, passage: str, why: str) -> None:
        office, case_id = self.desk.office, self._case_id
        self._act(
            lambda: strike(office, case_id=case_id, item=item.key, passage=passage, why=why, shown=item),
            self.tr("Struck out"),
        )

    def put_back(self, item: ItemLine, passage: str) -> None:
        office, case_id = self.desk.office, self._case_id
        self._act(
            lambda: unstrike(office, case_id=case_id, item=item.key, passage=passage, shown=item), self.tr("Put back")
        )

    def save_copy(self, item: ItemLine) -> None:
        """A file that is no plain text is looked at outside the vault."""
        office = self.desk.office
        save_outside(
            self.desk,
            self._dialog,
            title=self.tr("Save a copy to look at"),
            name=item.label.nl,
            content=lambda: content_of(office, item.key),
            bar=self._bar,
        )

    def _act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        self._bar.hide()
        self.desk.background.act(
            procedure,
            owner=self,
            then=lambda done: self.desk.toast(said, done.undo),
            failed=self._refuse,
        )

    def _refuse(self, error: Exception) -> None:
        saying(self.desk, self._bar)(error)
        if getattr(error, "code", "") == "item_overtaken":
            self.overtaken.emit()


def content_of(office: Office, key: str) -> bytes:
    """The file behind an item of kind "file" or "attachment"; runs on the reader thread.

    Raises:
        RuleBroken: as `enclosure_content`.
        MailProblem: the attachment cannot be taken out of its message.
    """
    kind, *numbers = key.split("/")
    if kind == "file":
        return enclosure_content(office, int(numbers[0]))
    return attachment_of(office, int(numbers[0]), int(numbers[1]))
