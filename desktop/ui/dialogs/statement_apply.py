"""Applies a version of the statement to what is held: a bar that shows how far it is, and a way to stop it.

The act runs on the writer thread and reports by signal. When it is stopped nothing was changed.
"""

import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.office import Done
from desktop.procedures.statement_applying import apply_version
from desktop.ui import theme
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import em_of
from desktop.ui.dialogs.failing import saying
from desktop.ui.theme import with_class
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.words import number_text

WIDE_EM = 40
MOST_STEPS = 1000  # of the bar; a count of rows may be larger than a bar can hold


class _Teller(QObject):
    """Brings what the writer thread says to the UI thread."""

    progressed = Signal(int, int)  # rows done, rows there are


class ApplyVersionDialog(QDialog):
    """Emits `applied(Done)`. Cancel stops what runs; the dialog closes when nothing runs any more."""

    applied = Signal(object)

    def __init__(self, desk: Desk, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.version = desk, version
        self._stop = threading.Event()
        self.is_running = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Apply version {version}").format(version=version))
        self.notice = NoticeBar()
        self.words = line(
            self.tr(
                "What is held follows the new rules from now on, and every countdown is worked out again. With very "
                "many people that takes a while. Until it is done you can stop it, and nothing is changed then. "
                "Afterwards it cannot be taken back; nothing is erased by it."
            ),
            "",
        )
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, MOST_STEPS)
        room = self.bar.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(room)
        self.bar.hide()  # empty it looks like a field to fill in
        ink = self.bar.palette()
        ink.setColor(QPalette.ColorRole.Highlight, QColor(theme.colours().accent))  # a selection is too faint for it
        self.bar.setPalette(ink)
        self.bar.setAccessibleName(self.tr("How far applying is"))
        self.state = with_class(QLabel(), "dim")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.primary = with_class(QPushButton(self.tr("Apply")), "primary")
        self.primary.clicked.connect(self.start)
        self._build()

    def start(self) -> None:
        """Begin, or begin again."""
        if self.is_running:
            return
        self.notice.hide()
        self._stop.clear()
        self._run(True)
        self._show_progress(0, 0)
        office, version, stop = self.desk.office, self.version, self._stop
        teller = _Teller(self.desk)
        teller.progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

        def act() -> Done[Any]:
            return apply_version(office, version=version, progress=teller.progressed.emit, stopped=stop.is_set)

        self._teller = teller
        self.desk.background.act(act, owner=self, then=self._succeed, failed=self._fail)

    def reject(self) -> None:
        """Esc and Cancel: stop what runs, and stay until it has stopped."""
        if not self.is_running:
            super().reject()
            return
        self._stop.set()
        self.cancel.setEnabled(False)
        self.state.setText(self.tr("Stopping …"))

    def done(self, result: int) -> None:
        """Also where the window closes this dialog before it locks: what is not finished is given up."""
        self._stop.set()
        super().done(result)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.primary)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        for part in (line(self.windowTitle(), "h1"), self.notice, self.words, self.bar, self.state):
            column.addWidget(part)
        column.addStretch()
        column.addLayout(buttons)
        self._run(False)
        width = round(WIDE_EM * em_of(self))
        self.resize(width, column.totalHeightForWidth(width) + round(3 * em_of(self)))

    # ── slots ───────────────────────────────────────────────────────────────
    def _run(self, runs: bool) -> None:
        self.is_running = runs
        self.primary.setEnabled(not runs)
        self.cancel.setEnabled(True)
        self.bar.setVisible(runs)
        self.cancel.setText(self.tr("Stop") if runs else self.tr("Cancel"))
        if runs:
            self.cancel.setFocus()
        else:
            self.bar.setValue(0)
            self.state.setText("")

    def _show_progress(self, done: int, rows: int) -> None:
        self.bar.setValue(MOST_STEPS * done // rows if rows else 0)
        if not self._stop.is_set():
            said = self.tr("{done} of {rows} rows") if rows else self.tr("Looking what there is to do …")
            self.state.setText(said.format(done=number_text(done), rows=number_text(rows)))

    def _succeed(self, done: Done[Any]) -> None:
        self._end()
        moved = self.tr("%n category(ies) follow version {version} now", "", done.value.moved)
        said = moved.format(version=self.version)
        if done.value.stayed:
            stayed = self.tr("%n stay(s) under an older one", "", done.value.stayed)
            said = f"{said}; {stayed}"
        self.desk.toast(said)
        self.applied.emit(done)
        self.accept()

    def _fail(self, error: Exception) -> None:
        self._end()
        saying(self.desk, self.notice)(error)

    def _end(self) -> None:
        self._run(False)
        self._teller.deleteLater()
