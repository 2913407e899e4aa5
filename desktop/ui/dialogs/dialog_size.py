"""How large a dialog may be: within the screen, or within its own window where that is larger."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog


def em_of(dialog: QDialog) -> float:
    """The text size in pixels."""
    return dialog.fontMetrics().height() / 1.2


def room_for(dialog: QDialog) -> QSize:
    """What a dialog may take at most."""
    screen = (dialog.screen() or QGuiApplication.primaryScreen()).availableSize() - QSize(40, 80)
    parent = dialog.parentWidget()
    return screen if parent is None else screen.expandedTo(parent.window().size() - QSize(40, 40))


def large_size(dialog: QDialog, *, wide_em: int) -> QSize:
    """A size for a dialog that shows pages: as wide as asked, and nearly as high as there is room."""
    em = em_of(dialog)
    return QSize(round(wide_em * em), round(60 * em)).boundedTo(room_for(dialog))
