"""The frame: going and coming back, reloading what changed, notices, mail dragged in, names, and room for words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton

from desktop.procedures.office import Done, Topic
from desktop.rules.errors import RuleBroken
from desktop.settings import Settings
from desktop.ui import theme, translation
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.crash_dialog import CrashDialog
from desktop.ui.desk import Desk, Questions
from desktop.ui.key_sheet import KeySheet
from desktop.ui.main_window import MainWindow
from desktop.ui.page import Page
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.search_box import SearchBox
from tests.ui.lists import COLUMNS, many
from tests.ui.looking import cut_off, nameless


class ListPage(Page):
    """A page as pages are: filters, a search and a list."""

    topics = frozenset({Topic.CASES})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.calls: list[object] = []
        self.may = True
        self.column.addWidget(ChipBar((("open", "Open"), ("late", "Late")), name="Filter"))
        self.column.addWidget(SearchBox("Search a name"))
        self.table = LineTable(desk.background, COLUMNS, name="Requests")
        self.column.addWidget(self.table, 1)
        self.table.show_listing(many(600))

    def title(self) -> str:
        return f"Request {self.calls[-1]}" if self.calls and isinstance(self.calls[-1], int) else "Requests"

    def show_for(self, wanted: int | None) -> None:
        self.calls.append(wanted)

    def reload(self) -> None:
        self.calls.append("reload")
        self.table.reload()

    def may_leave(self) -> bool:
        return self.may


class OtherPage(Page):
    topics = frozenset({Topic.SUBJECTS})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.reloads = 0
        self.column.addWidget(QLabel("Other"))

    def title(self) -> str:
        return "Other"

    def reload(self) -> None:
        self.reloads += 1


PAGES = {
    "today": OtherPage,
    "requests": ListPage,
    "people": OtherPage,
    "statement": OtherPage,
    "preferences": OtherPage,
}
Frame = Callable[[], MainWindow]


@pytest.fixture
def frame(qtbot, background: Background, monkeypatch: pytest.MonkeyPatch) -> Frame:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)

    def build(demo: bool = True) -> MainWindow:
        desk = Desk(
            office=None,
            background=background,
            settings=Settings(),
            actions=Actions(),
            questions=Questions(counts=lambda: {"open": 5, "late": 1}),
        )
        window = MainWindow(desk, PAGES, demo=demo)
        window.keep = desk
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        window.go("requests")
        qtbot.waitUntil(lambda: window.state.text() != "")
        return window

    return build


def test_ways_and_the_way_back(qtbot, frame: Frame):
    window = frame()
    window.desk.go("requests", 7)
    assert window.page().calls == [None, 7]
    assert window.top.title.whole() == "Request 7"
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.page(), OtherPage)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page().calls == [None, 7, 7]
    qtbot.keyClick(window.page().table, Qt.Key.Key_Escape)
    assert window.page().calls[-1] is None
    assert not window.can_go_back()
    assert not window.top.back_button.isVisible()


def test_a_page_may_hold_the_employee(frame: Frame):
    window = frame()
    window.page().may = False
    window.desk.go("people")
    assert isinstance(window.page(), ListPage)
    assert window.side._buttons["requests"].isChecked()


def test_pages_reload_when_their_topic_changed_at_once_or_when_they_come_to_the_front(qtbot, frame: Frame):
    window = frame()
    window.desk.go("people")
    people = window.page()
    window.desk.go("requests")
    done = Done(None, frozenset({Topic.CASES, Topic.SUBJECTS}))
    window.desk.background.act(lambda: done, owner=window)
    qtbot.waitUntil(lambda: "reload" in window.page().calls)
    assert people.reloads == 0
    window.desk.go("people")
    assert people.reloads == 1


def test_counts_stand_in_the_bars(qtbot, frame: Frame):
    window = frame()
    assert window.side._buttons["requests"].accessibleName() == "Requests, 5"
    assert window.side._buttons["today"].count == 1
    assert "vault encrypted" in window.state.text()


def test_a_failure_nobody_takes_is_put_into_words(qtbot, frame: Frame):
    window = frame()

    def fails() -> Done[None]:
        raise RuleBroken("no_rights")

    window.desk.background.act(fails, owner=window)
    qtbot.waitUntil(window.notices.isVisible)
    assert window.notices.heading.text() == "No right was chosen"
    window.desk.go("people")
    assert not window.notices.isVisible()


def test_a_bug_goes_to_the_program_s_hook(qtbot, frame: Frame):
    window = frame()

    def buggy() -> Done[None]:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised:
        window.desk.background.act(buggy, owner=window)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    window.show_crash("abc123")
    dialog = window.findChild(CrashDialog)
    assert any("abc123" in label.text() for label in dialog.findChildren(QLabel))
    dialog.close()


def test_a_toast_takes_the_act_back(qtbot, frame: Frame):
    window, kept = frame(), ["case"]

    def puts_back() -> Done[None]:
        kept.append("case")
        return Done(None)

    def closes() -> Done[None]:
        kept.clear()
        return Done(None, undo=puts_back)

    window.desk.background.act(closes, owner=window, then=lambda done: window.desk.toast("Request closed", done.undo))
    qtbot.waitUntil(window.toasts.isVisible)
    qtbot.mouseClick(window.toasts.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept == ["case"])
    qtbot.waitUntil(lambda: window.toasts.label.text() == "Taken back")


def test_control_z_takes_back_the_last_act(qtbot, frame: Frame):
    window, kept = frame(), []
    undo = lambda: (kept.append("back"), Done(None))[1]  # noqa: E731
    window.desk.background.act(lambda: Done(None, undo=undo), owner=window)
    qtbot.waitUntil(window.desk.background.can_undo)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: kept == ["back"])


def drop(window: MainWindow, data: QMimeData) -> bool:
    """Drag *data* in and let it go; returns whether the window would have it."""
    buttons, keys, act = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(200, 200), act, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), act, data, buttons, keys))
    return enter.isAccepted()


def test_saved_mail_dragged_in_is_told_by_path(qtbot, frame: Frame, tmp_path: Path):
    window, data = frame(), QMimeData()
    file = tmp_path / "Verzoek.EML"
    data.setUrls([QUrl.fromLocalFile(str(file)), QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    with qtbot.waitSignal(window.mails_dropped) as dropped:
        assert drop(window, data)
    assert dropped.args == [[file]]


def test_mail_handed_over_as_bytes(qtbot, frame: Frame):
    window, data = frame(), QMimeData()
    data.setData("message/rfc822", b"Subject: x\r\n\r\ny")
    with qtbot.waitSignal(window.mails_dropped) as dropped:
        assert drop(window, data)
    assert dropped.args == [[b"Subject: x\r\n\r\ny"]]


def test_a_promise_without_mail_gets_a_sentence(qtbot, frame: Frame):
    window, data = frame(), QMimeData()
    data.setData("message/rfc822", b"")
    with qtbot.assertNotEmitted(window.mails_dropped):
        assert drop(window, data)
    assert window.notices.isVisible()


def test_other_things_are_not_taken(frame: Frame, tmp_path: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.jpg"))])
    assert not drop(frame(), data)


def test_keys_of_the_frame(qtbot, frame: Frame):
    window = frame()
    control = Qt.KeyboardModifier.ControlModifier
    for key, signal in ((Qt.Key.Key_N, window.new_request_asked), (Qt.Key.Key_L, window.lock_asked)):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(window, key, control)
    qtbot.keyClick(window, Qt.Key.Key_K, control)
    assert window.palette_layer.isVisible()
    qtbot.keyClick(window.palette_layer.edit, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(KeySheet)
    assert sheet.isVisible()
    sheet.close()
    with qtbot.waitSignal(window.leave_demo_asked):
        qtbot.mouseClick(window.banner.findChildren(type(window.top.main_button))[0], Qt.MouseButton.LeftButton)


def test_add_mail_chooses_files(qtbot, frame: Frame, tmp_path: Path):
    window = frame()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.mails_dropped) as chosen:
        dialog.filesSelected.emit([str(tmp_path / "a.eml")])
    assert chosen.args == [[tmp_path / "a.eml"]]
    dialog.close()


def test_everything_that_takes_the_focus_has_a_name(frame: Frame):
    window = frame()
    window.open_palette()
    assert nameless(window) == []


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("size", [100, 125, 150])
def test_no_words_are_cut_off(qapp, qtbot, frame: Frame, translations: Path, language: str, size: int):
    assert translation.install(qapp, translations, language)
    theme.apply(qapp, "light", size)
    window = frame()
    window.desk.go("people")
    window.desk.go("requests")
    qtbot.waitUntil(lambda: window.state.text() != "")  # the counts have come

    def fits() -> bool:
        """As small as it may be: a layout may say only later how small that is."""
        window.resize(window.minimumSize().expandedTo(window.minimumSizeHint()))
        return cut_off(window) == []

    qtbot.waitUntil(fits)


@pytest.mark.parametrize("size", [100, 150])
def test_in_a_low_window_the_pages_scroll_and_the_foot_stays(qapp, qtbot, frame: Frame, size: int):
    theme.apply(qapp, "light", size)
    window = frame()
    window.resize(window.minimumSize())
    side = window.side
    last, lock = side._buttons["preferences"], side.findChildren(QPushButton)[-1]
    qtbot.waitUntil(lambda: window.height() == window.minimumHeight() and side.height() < 20 * last.height())

    def is_whole(button: QPushButton) -> bool:
        return button.visibleRegion().boundingRect() == button.rect()

    window.desk.go("today")
    qtbot.waitUntil(lambda: is_whole(side._buttons["today"]))
    assert not is_whole(last), "there is no room for every page"
    assert is_whole(lock)
    window.desk.go("preferences")
    qtbot.waitUntil(lambda: is_whole(last))
    assert is_whole(lock)
    assert cut_off(side) == []
    assert nameless(side) == []


@pytest.mark.parametrize(("language", "words"), [("en", "Requests"), ("nl", "Verzoeken")])
def test_the_frame_speaks_the_language(qapp, frame: Frame, translations: Path, language: str, words: str):
    translation.install(qapp, translations, language)
    window = frame()
    assert window.side._buttons["requests"].text().strip() == words
    expected = {
        "en": "5 open requests · 1 late · vault encrypted",
        "nl": "5 open verzoeken · 1 te laat · kluis versleuteld",
    }
    assert window.state.text() == expected[language]
