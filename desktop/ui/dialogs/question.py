"""A question before something that cannot be taken back, or that would lose what was typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def question(
    parent: QWidget, words: str, *, more: str = "", yes: str, no: str, run: Callable[[], object], destroys: bool = False
) -> QMessageBox:
    """A box to open: *yes* runs, *no* and Esc do nothing. destroys: Enter means *no*."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(words)
    box.setText(words)
    box.setInformativeText(more)
    role = QMessageBox.ButtonRole.DestructiveRole if destroys else QMessageBox.ButtonRole.AcceptRole
    sure, back = box.addButton(yes, role), box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(back if destroys else sure)
    box.setEscapeButton(back)
    wide = 26 * round(box.fontMetrics().height() / 1.2)
    box.setStyleSheet(f"QLabel#qt_msgbox_label, QLabel#qt_msgbox_informativelabel {{ min-width: {wide}px; }}")
    sure.clicked.connect(lambda: run())
    return box
