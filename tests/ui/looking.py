"""What a test looks for in a window: parts without a name for a screen reader, and words that are cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

SETTLING = 4  # a layout may make the one around it ask again
LEAST_TARGET_PX = 24  # WCAG 2.2, 2.5.8
_ROLE = QAccessible.Role
_LONG = (_ROLE.Table, _ROLE.List, _ROLE.Tree)
_SKIPPED = (_ROLE.Window, _ROLE.ScrollBar, _ROLE.Grip, _ROLE.Client, _ROLE.Pane)


def nameless(window: QWidget) -> list[str]:
    """Every part that takes the focus without a name, and every button too small to hit."""
    return list(_walk(QAccessible.queryAccessibleInterface(window), 0))


def _walk(part: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if part is None or not part.isValid() or depth > 30:
        return
    state, thing = part.state(), part.object()
    takes_focus = state.focusable and not state.invisible and part.role() not in _SKIPPED
    if takes_focus and not part.text(QAccessible.Text.Name).strip():
        yield f"no name: {type(thing).__name__} {thing.objectName() if thing else ''} {part.role().name}"
    is_target = isinstance(thing, QAbstractButton) and thing.isVisible() and not isinstance(thing.parent(), QLineEdit)
    if is_target and min(thing.width(), thing.height()) < LEAST_TARGET_PX:
        yield f"too small: {thing.width()}x{thing.height()} {thing.accessibleName() or thing.text()}"
    if part.role() in _LONG:
        return
    for number in range(part.childCount()):
        yield from _walk(part.child(number), depth + 1)


def cut_off(window: QWidget) -> list[str]:
    """Every visible label and button that has less room than its words need, once the layouts came to rest."""
    for _ in range(SETTLING):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            continue
        if widget.property("class") == "h1":
            continue  # elided on purpose, with a tooltip
        if isinstance(widget, QAbstractButton) and not widget.text():
            continue  # a picture has no words to lose
        need = widget.sizeHint()
        height = need.height()
        if isinstance(widget, QLabel) and widget.wordWrap():
            height = widget.heightForWidth(widget.width())
            need.setWidth(0)
        if isinstance(widget, QLineEdit):
            need.setWidth(0)
        if widget.height() < height or widget.width() < need.width():
            words = widget.text() or widget.accessibleName()
            found.append(f"{words!r}: {widget.width()}x{widget.height()} of {need.width()}x{height}")
    return found
