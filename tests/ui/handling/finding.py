"""How a test finds its way in a window: the dialog that is open, what its labels say."""

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

D = TypeVar("D", bound=QDialog)


def dialog_of(qtbot: QtBot, kind: type[D]) -> D:
    """The open dialog of that kind, as soon as there is one."""

    def found() -> list[D]:
        return [w for w in QApplication.topLevelWidgets() if type(w) is kind and w.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def answer(qtbot: QtBot, words: str) -> None:
    """Press the button with these words in the question that is open."""
    box = dialog_of(qtbot, QMessageBox)
    next(button for button in box.buttons() if button.text() == words).click()


def words_in(widget: QWidget) -> str:
    """Everything the visible labels and buttons inside say."""
    parts = [w for w in widget.findChildren(QWidget) if isinstance(w, QLabel | QPushButton) and not w.isHidden()]
    return "\n".join(part.text().replace("\u200b", "") for part in parts)
