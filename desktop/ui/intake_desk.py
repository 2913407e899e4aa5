"""The way in for requests: mails one after another, and requests that came without one.

A file is read and taken apart off the UI thread. A file that cannot be read gives its sentence and the next one
comes; closing a dialog goes on with the next mail too.
"""

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.case_file import case_view
from desktop.procedures.intake import propose
from desktop.procedures.lines import CaseView, PersonView
from desktop.ui.desk import Desk
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.intake import IntakeDialog, ReadMail
from desktop.ui.notices import Notice, notice

READ_BYTES = 26_000_000  # a little more than is accepted, so that a larger file is refused as too large


class IntakeDesk(QObject):
    """Give it what `MainWindow.mails_dropped` brings; `new_request` for post, telephone and visits."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self._window = desk, window
        self._waiting: deque[Path | bytes] = deque()
        self._came = self._taken = 0
        self._is_busy = False  # a mail is read or a dialog is open
        self.dialog: IntakeDialog | None = None
        self.another: AnotherPersonDialog | None = None
        self._letter_of_several: int | None = None  # the case of the first of several people in one letter

    def take(self, mails: Sequence[Path | bytes]) -> None:
        """Put mails in the row; the first is shown at once."""
        if not self._is_busy:
            self._came = self._taken = 0
        self._came += len(mails)
        self._waiting.extend(mails)
        if not self._is_busy:
            self._next()

    def new_request(self, known: PersonView | None = None) -> None:
        """Open an empty form, for a person where one is given, unless a mail is being looked at."""
        if not self._is_busy:
            self._is_busy = True
            self._show(None, known)

    def _next(self) -> None:
        self._is_busy = bool(self._waiting)
        if not self._waiting:
            return
        mail = self._waiting.popleft()
        self._taken += 1
        place = self.tr("{number} of {count}").format(number=self._taken, count=self._came) if self._came > 1 else ""
        office = self.desk.office

        def read() -> ReadMail | Notice:
            if isinstance(mail, bytes):
                return ReadMail(mail, propose(office, mail), place)
            try:
                with open(mail, "rb") as file:
                    original = file.read(READ_BYTES)
            except OSError:
                return notice("mail_unreadable", {"name": mail.name})
            return ReadMail(original, propose(office, original), place)

        self.desk.state(self.tr("Reading the mail…"))
        self.desk.background.ask("intake", read, owner=self, then=self._take_answer, failed=self._refuse)

    def _take_answer(self, answer: ReadMail | Notice) -> None:
        if isinstance(answer, Notice):
            self.desk.say(answer)
            self._next()
        else:
            self._show(answer)

    def _refuse(self, error: Exception) -> None:
        self.desk.background.crashed.emit(error)
        self._next()

    def _show(self, read: ReadMail | None, known: PersonView | None = None) -> None:
        dialog = self.dialog = IntakeDialog(self.desk, read, known=known, parent=self._window)
        dialog.opened.connect(lambda case_id: self._opened(case_id, dialog.several.isChecked()))
        dialog.added.connect(self._go)
        dialog.finished.connect(self._close)
        dialog.open()

    def _opened(self, case_id: int, of_several: bool) -> None:
        self._letter_of_several = case_id if of_several else None
        self._go(case_id)

    def _go(self, case_id: int) -> None:
        if not self._waiting:
            self.desk.go("case", case_id)

    def _close(self, _result: int) -> None:
        self.dialog = None
        first, self._letter_of_several = self._letter_of_several, None
        if first is None:
            self._next()
            return
        office = self.desk.office
        self.desk.background.ask(
            "intake_several", lambda: case_view(office, first), owner=self, then=self._ask_another, failed=self._refuse
        )

    def _ask_another(self, view: CaseView) -> None:
        """The next one of several people in the letter of *view*, until there is no other."""
        dialog = self.another = AnotherPersonDialog(self.desk, view, self._window, of_several=True)
        more: list[CaseView] = []
        dialog.opened.connect(lambda _: more.append(view) if dialog.several.isChecked() else None)
        dialog.finished.connect(lambda _: self._ask_another(view) if more else self._end_several())
        dialog.open()

    def _end_several(self) -> None:
        self.another = None
        self._next()
