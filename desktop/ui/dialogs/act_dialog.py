"""What every small dialog is that does one act: a heading, fields, one button; a failure stays inside it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import em_of, room_for
from desktop.ui.dialogs.failing import saying
from desktop.ui.notices import Notice, notice_for
from desktop.ui.theme import with_class
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar


class ActDialog(QDialog):
    """Fill `form`; give the act with `procedure`. Emits `acted(Done)` and closes when the act is done.

    `compared` is what an act on something that was shown is compared with: a revision, or the thing itself. Where a
    colleague was earlier what was typed stays, and what is there now is shown, so that the next press counts.
    """

    acted = Signal(object)

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, *, title: str = "", button: str = "", wide_em: int = 38
    ) -> None:
        """wide_em: width in text sizes. Title and button may also follow by `entitle`."""
        super().__init__(parent)
        self.desk = desk
        self.compared: Any = None
        self._wide_em = wide_em
        self._is_fitted = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        self.heading = line("", "h1")
        self.notice = NoticeBar()
        self.form = Form()
        self.form.column.setContentsMargins(2, 2, 10, 2)
        self.scroll = QScrollArea()
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidget(self.form)
        self.body = QSplitter(Qt.Orientation.Horizontal)
        self.body.setChildrenCollapsible(False)
        self.body.setHandleWidth(1)
        self.body.addWidget(self.scroll)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.primary = with_class(QPushButton(), "primary")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.commit)
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.primary)
        column.addWidget(self.heading)
        column.addWidget(self.notice)
        column.addWidget(self.body, 1)
        column.addLayout(self.buttons)
        self.entitle(title, button)

    def entitle(self, title: str, button: str) -> None:
        """Name the dialog, and its one button by what it does."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.primary.setText(button)

    def add_sentence(self, text: str, style: str = "dim") -> None:
        """A line of explanation among the fields."""
        self.form.column.addWidget(line(text, style))

    def procedure(self) -> Callable[[], Done[Any]]:
        """The act with what the fields hold; called when they are right."""
        raise NotImplementedError

    def sentence(self) -> str:
        """What to say when it is done; "" for nothing."""
        return ""

    def said_meanwhile(self, now: Any) -> str:
        """What a colleague made of it, in words; "" where there is nothing to show."""
        return ""

    def commit(self) -> None:
        """Check the fields and start the act; once at a time."""
        self.notice.hide()
        if not self.primary.isEnabled():
            return
        if not self.form.is_right():
            self.grow()
            QTimer.singleShot(0, self, self._show_field)  # once the problem has its place
            return
        self.primary.setEnabled(False)
        self.desk.background.act(self.procedure(), owner=self, then=self._succeed, failed=self._fail)

    def _show_field(self) -> None:
        """Bring the field that the keyboard is at into view, with its label and its problem."""
        for field in self.form.fields:
            if field.isAncestorOf(self.focusWidget() or self):
                self.scroll.ensureWidgetVisible(field)

    def fit(self) -> None:
        """Be as high as the fields need, as far as the screen allows; they scroll beyond that."""
        room = room_for(self)
        width = min(round(self._wide_em * em_of(self)), room.width())
        self.resize(width, self.height())  # what stands beside each other at that width is measured so
        inside = width - 60
        wanted = self.form.heightForWidth(inside) if self.form.hasHeightForWidth() else self.form.sizeHint().height()
        body = self.body.sizeHint().expandedTo(self.body.minimumSizeHint())  # as the layout counts it
        around = self.layout().totalHeightForWidth(width) - body.height()
        self.resize(width, min(wanted + max(around, 0) + 16, room.height()))

    def grow(self) -> None:
        """Make room for a notice or a problem that has just appeared, so that no field is pushed out of sight."""
        before = self.size()
        self.fit()
        self.resize(self.size().expandedTo(before))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_fitted:
            self._is_fitted = True
            self.form.column.addStretch()
            self.fit()
            self._order_tabs()
            if self.form.fields and not self.form.isAncestorOf(self.focusWidget() or self):
                self.form.fields[0].focus()

    def _order_tabs(self) -> None:
        """Fields first, then the buttons: they were made before the fields were."""
        fields = [w for w in self.form.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for before, after in zip([*fields[-1:], self.cancel], [self.cancel, self.primary], strict=False):
            QWidget.setTabOrder(before, after)

    def _succeed(self, done: Done[Any]) -> None:
        if text := self.sentence():
            self.desk.toast(text, done.undo)
        self.acted.emit(done)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self.primary.setEnabled(True)
        saying(self.desk, self.notice)(error)
        if "now" in getattr(error, "data", {}):
            self._take_over(error)
        self.grow()

    def _take_over(self, error: Exception) -> None:
        now = self.compared = error.data["now"]
        if words := self.said_meanwhile(now):
            said = notice_for(error)
            self.notice.say(Notice(said.title, f"{said.sentence}\n{words}", said.code))
