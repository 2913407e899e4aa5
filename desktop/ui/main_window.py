"""The frame: side bar, top bar, pages with a way back, notices, toasts, palette, and mail dragged in.

It knows pages only by key and by what `page.Page` promises. What it cannot do itself (open a dialog for a new
request, lock, leave the demo) it says by signal; whoever builds the window listens.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.demo_banner import DemoBanner
from desktop.ui.desk import Desk
from desktop.ui.finding import entry_for
from desktop.ui.frame_actions import FRAME_PAGES, add_frame_actions
from desktop.ui.history import History, Visit
from desktop.ui.key_sheet import KeySheet
from desktop.ui.mail_drop import holds_mail, mails_in
from desktop.ui.notices import is_expected, notice
from desktop.ui.page import Page
from desktop.ui.palette import Answer, CommandPalette
from desktop.ui.side_bar import SideBar
from desktop.ui.top_bar import TopBar
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.toast import Toast

Build = Callable[[Desk], Page]
COUNTS = {  # page: what its number says
    "requests": "open",
    "today": "late",
    "retention": "retention_due",
    "disclosures": "to_tell",
}
COUNTED = frozenset(  # topics after which the counts are asked again
    {"cases", "holdings", "purges", "statement", "disclosures"}
)


class MainWindow(QMainWindow):
    """pages: how to build each page of FRAME_PAGES, by its key; each is built at its first visit."""

    new_request_asked = Signal()
    mails_dropped = Signal(list)  # pathlib.Path or bytes, as they came
    lock_asked = Signal()
    leave_demo_asked = Signal()

    def __init__(self, desk: Desk, pages: Mapping[str, Build], *, demo: bool = False) -> None:
        super().__init__()
        self.desk = desk
        self._builders = dict(pages)
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._history = History()
        self.setWindowTitle("Inzage")
        self.setAcceptDrops(True)
        add_frame_actions(self)
        self._build(demo)
        self._listen()
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        self.setMinimumSize(min(900, 110 * letter), 24 * line)
        self.resize(170 * letter, 44 * line)
        self.refresh_counts()

    # ── going places ────────────────────────────────────────────────────────
    def go(self, key: str, wanted: int | None = None) -> None:
        """Show a page, remembering the one before; the page in front may refuse to be left."""
        here = self._history.here
        if here is not None and not self._page(here.key).may_leave():
            self.side.mark(here.key)
            return
        self._history.go(Visit(key, wanted))
        self._show_here()

    def back(self) -> None:
        if self._history.can_go_back() and self.page().may_leave():
            self._history.back()
            self._show_here()

    def can_go_back(self) -> bool:
        return self._history.can_go_back()

    def page(self) -> Page:
        """The page in front."""
        page = self.stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - the stack holds nothing else
        return page

    def _show_here(self) -> None:
        visit = self._history.here
        if visit is None:
            return
        page = self._page(visit.key)
        self.notices.hide()
        self.stack.setCurrentWidget(page)
        self.side.mark(visit.key)
        self.top.show_way_back(self._history.can_go_back())
        page.show_for(visit.wanted)
        if visit.key in self._stale:
            self._stale.discard(visit.key)
            page.reload()
        self._show_title()

    def _page(self, key: str) -> Page:
        if key not in self._pages:
            page = self._builders[key](self.desk)
            page.title_changed.connect(self._show_title)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def _show_title(self) -> None:
        if self._history.here is not None:
            title = self.page().title()
            self.top.title.show_text(title)
            self.setWindowTitle(f"{title} – Inzage")

    # ── what pages say ──────────────────────────────────────────────────────
    def refresh_counts(self) -> None:
        """Ask again what waits, for the side bar and the status bar."""
        self.desk.background.ask("counts", self.desk.questions.counts, owner=self, then=self._show_counts)

    def show_crash(self, mark: str) -> None:
        """Say that the program made a mistake; *mark* is the log's."""
        CrashDialog(mark, self).open()

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self.side.show_counts({page: counts.get(name, 0) for page, name in COUNTS.items()})
        open_ones, late = counts.get("open", 0), counts.get("late", 0)
        # by name of the class: for a number, self.tr of a class made from this one would find no words
        said = [QCoreApplication.translate("MainWindow", "%n open request(s)", "", open_ones)]
        if late:
            said.append(QCoreApplication.translate("MainWindow", "%n late", "", late))
        self.state.setText(" · ".join((*said, self.tr("vault encrypted"))))

    def _happened(self, topics: frozenset[Any]) -> None:
        names = {str(topic) for topic in topics}
        for key, page in self._pages.items():
            if names & {str(topic) for topic in page.topics}:
                if self._history.here is not None and key == self._history.here.key:
                    page.reload()
                else:
                    self._stale.add(key)
        if names & COUNTED:
            self.refresh_counts()

    def _failed(self, error: Exception) -> None:
        if not is_expected(error):
            raise error  # to the program's own hook: log without personal data, then show_crash
        self.desk.say(error)

    def _toast(self, text: str, undo: Callable[[], Any] | None) -> None:
        take_back = (lambda: self.take_back(undo)) if undo is not None else None
        self.toasts.show_text(text, take_back)

    def take_back(self, which: Callable[[], Any] | None = None) -> None:
        """Undo an act, or the last one."""
        said = self.tr("Taken back")
        self.desk.background.undo(which, owner=self, then=lambda _: self.toasts.show_text(said))

    # ── palette, keys, mail ─────────────────────────────────────────────────
    def open_palette(self) -> None:
        self.palette_layer.open_with("", self.focusWidget())

    def open_keys(self) -> None:
        KeySheet(self.desk.actions, self.desk.settings.letter_keys, self).open()

    def add_mail(self) -> None:
        """Choose saved mails; the same way in as dragging them."""
        dialog = QFileDialog(self, self.tr("Add mail"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Saved mail (*.eml)"), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.take_files)
        dialog.open()

    def take_files(self, paths: list[str]) -> None:
        """Take saved mails by path, from the dialog or from a second start of the program."""
        if paths:
            self.mails_dropped.emit([Path(path) for path in paths])

    def _find(self, text: str, answer: Answer) -> None:
        self.desk.background.ask(
            "palette",
            lambda: self.desk.questions.find(text),
            owner=self.palette_layer,
            then=lambda lines: answer([entry_for(line, self.desk) for line in lines]),
        )

    # ── building ────────────────────────────────────────────────────────────
    def _build(self, demo: bool) -> None:
        actions = self.desk.actions
        self.side = SideBar(
            tuple(actions.get(f"go_{key}") for key in FRAME_PAGES), (actions.get("keys"), actions.get("lock"))
        )
        self.top = TopBar(actions.get("back"), actions.get("palette"), actions.get("new_request"))
        self.notices = NoticeBar()
        self.stack = QStackedWidget()
        content = _content(self.top, self.notices, self.stack)
        self.banner = DemoBanner(self.leave_demo_asked.emit)
        self.banner.setVisible(demo)
        self.setCentralWidget(_root(self.banner, self.side, content))
        self.state = QLabel()
        self.state.setContentsMargins(12, 4, 12, 4)
        self.statusBar().addWidget(self.state, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.toasts = Toast(content, lambda: _foot_of(self.stack.currentWidget()))
        self.palette_layer = CommandPalette(actions, self._find, self)

    def _listen(self) -> None:
        self.side.chosen.connect(lambda key: self.go(key))
        self.desk.went.connect(self.go)
        self.desk.said.connect(self.notices.say)
        self.desk.toasted.connect(self._toast)
        self.stack.currentChanged.connect(lambda _: QTimer.singleShot(0, self.toasts, self.toasts.put))  # laid out
        self.desk.stated.connect(self.state.setText)
        self.desk.background.happened.connect(self._happened)
        self.desk.background.crashed.connect(self._failed)

    # ── Qt ──────────────────────────────────────────────────────────────────
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_mail(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mails = mails_in(event.mimeData())
        event.acceptProposedAction()
        if mails:
            self.mails_dropped.emit(mails)
        else:
            self.desk.say(notice("empty_drop"))


def _foot_of(page: QWidget | None) -> QWidget | None:
    return page.foot if isinstance(page, Page) else None


def _content(*parts: QWidget) -> QFrame:
    """Everything right of the side bar; the last part takes the room."""
    content = QFrame()
    content.setObjectName("content")
    column = QVBoxLayout(content)
    column.setContentsMargins(28, 20, 28, 16)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
    return content


def _root(banner: QWidget, side: QWidget, content: QWidget) -> QWidget:
    """The banner over the whole width, below it side bar and content."""
    root = QWidget()
    outer = QVBoxLayout(root)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a low window presses it together
    outer.addWidget(banner)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(side)
    row.addWidget(content, 1)
    outer.addLayout(row, 1)
    return root
