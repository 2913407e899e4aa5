"""One registry feeds shortcuts, palette and key sheet; the palette finds, runs and gives the focus back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop.ui.actions import Actions, tooltip
from desktop.ui.key_sheet import KeySheet
from desktop.ui.palette import CommandPalette, Entry


@pytest.fixture
def window(qtbot) -> QWidget:
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.edit = QLineEdit()
    QVBoxLayout(shown).addWidget(shown.edit)
    shown.show()
    shown.activateWindow()
    return shown


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def actions(window: QWidget, ran: list[str]) -> Actions:
    registry = Actions()
    for id, text, key in (("new", "New request", "Ctrl+N"), ("delay", "Delay", ""), ("lock", "Lock", "Ctrl+L")):
        registry.add(id, text, lambda id=id: ran.append(id), shortcut=key, group="Requests", window=window)
    return registry


def test_a_shortcut_runs_its_action(qtbot, window: QWidget, actions: Actions, ran: list[str]):
    qtbot.keyClick(window.edit, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["new"]
    assert tooltip(actions.get("new")) == "New request (Ctrl+N)"


def test_an_action_that_is_off_does_not_run(qtbot, window: QWidget, actions: Actions, ran: list[str]):
    actions.get("new").enabled = lambda: False
    qtbot.keyClick(window.edit, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not actions.run("new")
    assert ran == []
    assert "new" not in {action.id for action in actions.offered()}


def test_an_action_goes_with_its_owner(qtbot, window: QWidget, actions: Actions):
    page = QWidget(window)
    actions.add("merge", "Merge", print, owner=page)
    assert "merge" not in {action.id for action in actions.offered()}
    page.show()
    assert "merge" in {action.id for action in actions.offered()}
    page.deleteLater()
    qtbot.waitUntil(lambda: "merge" not in {action.id for action in actions.all()})


def test_menu_shows_shortcuts(window: QWidget, actions: Actions):
    menu = QMenu(window)
    actions.fill(menu, "new", "", "lock")
    assert [a.text() for a in menu.actions()] == ["New request", "", "Lock"]
    assert menu.actions()[1].isSeparator()


def test_key_sheet_lists_every_shortcut(qtbot, actions: Actions):
    sheet = KeySheet(actions, letter_keys=True)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(sheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    assert {"New request", "Ctrl+N", "Lock", "Ctrl+L", "In lists"} <= words
    assert "Delay" not in words


@pytest.fixture
def palette(window: QWidget, actions: Actions, ran: list[str]) -> CommandPalette:
    def search(text, answer):
        window.answer = lambda: answer([Entry(f"Found {text}", lambda: ran.append(text), "Person")])

    return CommandPalette(actions, search, window)


def test_palette_lists_actions_with_their_keys(window: QWidget, palette: CommandPalette):
    palette.open_with()
    assert [(e.text, e.key) for e in palette.entries()] == [
        ("New request", "Ctrl+N"),
        ("Delay", ""),
        ("Lock", "Ctrl+L"),
    ]
    assert palette.geometry() == window.rect()


def test_palette_finds_runs_and_gives_the_focus_back(qtbot, window: QWidget, palette: CommandPalette, ran: list[str]):
    window.edit.setFocus()
    palette.open_with("", window.edit)
    qtbot.keyClicks(palette.edit, "lay")
    assert [e.text for e in palette.entries()] == ["Delay"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert ran == ["delay"]
    assert not palette.isVisible()
    assert window.edit.hasFocus()


def test_palette_adds_what_is_found_below(qtbot, window: QWidget, palette: CommandPalette, ran: list[str]):
    palette.open_with()
    qtbot.keyClicks(palette.edit, "lo")
    window.answer()
    assert [e.text for e in palette.entries()] == ["Lock", "Found lo"]
    qtbot.keyClick(palette.edit, Qt.Key.Key_Down)
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert ran == ["lo"]


def test_palette_ignores_a_stale_answer(qtbot, window: QWidget, palette: CommandPalette):
    palette.open_with()
    qtbot.keyClicks(palette.edit, "z")
    late = window.answer
    qtbot.keyClicks(palette.edit, "z")
    late()
    assert palette.entries() == []
    assert palette.nothing.isVisible()


def test_palette_keeps_the_focus_and_wraps_around(qtbot, palette: CommandPalette):
    palette.open_with()
    qtbot.keyClick(palette.edit, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 2
    qtbot.keyClick(palette.edit, Qt.Key.Key_Tab)
    assert palette.list.currentRow() == 0
    assert palette.edit.hasFocus()
    qtbot.keyClick(palette.edit, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_palette_closes_on_a_click_beside_it(qtbot, palette: CommandPalette):
    palette.open_with()
    with qtbot.waitSignal(palette.closed):
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
