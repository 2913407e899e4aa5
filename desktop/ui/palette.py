"""Ctrl+K: one field for everything that can be started, opened or found.

It lies over the window, keeps the focus in its field, and shows each action's shortcut, so that it teaches
itself to be needed less.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.ui import icons, theme
from desktop.ui.actions import Actions
from desktop.ui.theme import with_class
from desktop.ui.widgets.toast import announce

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
MOST_ACTIONS = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the palette. detail: what kind of thing it is; key: its shortcut, as the system writes it."""

    text: str
    run: Callable[[], object]
    detail: str = ""
    key: str = ""
    icon: str = ""


Answer = Callable[[Sequence[Entry]], None]


class CommandPalette(QWidget):
    """Covers its parent while open. search(text, answer) may answer later; a stale answer is ignored."""

    closed = Signal()

    def __init__(
        self,
        actions: Actions,
        search: Callable[[str, Answer], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._search = search
        self._found: Sequence[Entry] = ()
        self._before: QWidget | None = None
        self.card = with_class(QFrame(self), "card")
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(14, 14, 14, 10)
        column.setSpacing(10)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type an action, a request or a name"))
        self.edit.setAccessibleName(self.tr("Search everything"))
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setObjectName("results")
        self.nothing = with_class(QLabel(self.tr("Nothing was found.")), "dim")
        self.hint = with_class(QLabel(self.tr("↑↓ choose    Enter open    Esc close")), "dim")
        for part in (self.edit, self.nothing, self.list, self.hint):
            column.addWidget(part, 1 if part is self.list else 0)
        self.edit.textChanged.connect(self._ask)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        self.list.currentItemChanged.connect(self._tell)
        if parent is not None:
            parent.installEventFilter(self)
        self.hide()

    def open_with(self, text: str = "", before: QWidget | None = None) -> None:
        """Show it; *before* gets the focus back when it closes."""
        self._before = before
        self._found = ()
        self._place()
        self.show()
        self.raise_()
        self.edit.setText(text)
        self.edit.selectAll()
        self._ask(text)
        self.edit.setFocus()

    def close_again(self) -> None:
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus()
            self.closed.emit()

    def entries(self) -> list[Entry]:
        """What is shown now."""
        return [self.list.item(row).data(ENTRY_ROLE) for row in range(self.list.count())]

    def _ask(self, text: str) -> None:
        words = text.strip()
        self._fill()
        if self._search is None:
            return
        if not words:
            self._found = ()
            self._fill()
            return
        self._search(words, lambda entries: self._take(words, entries))

    def _take(self, words: str, entries: Sequence[Entry]) -> None:
        if self.isVisible() and words == self.edit.text().strip():
            self._found = tuple(entries)
            self._fill()

    def _fill(self) -> None:
        words = self.edit.text().casefold().split()
        actions = [
            Entry(action.text, action.run, action.group, action.key_text(), action.icon or "chevron-right")
            for action in self._actions.offered()
            if action.id != "palette" and all(word in action.text.casefold() for word in words)
        ]
        self.list.clear()
        for entry in (*actions[:MOST_ACTIONS], *self._found):
            item = QListWidgetItem(entry.text)
            item.setData(ENTRY_ROLE, entry)
            said = (entry.text, entry.detail, entry.key)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in said if part))
            self.list.addItem(item)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)
        self.list.setCurrentRow(0)
        self._place()

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        entry: Entry = item.data(ENTRY_ROLE)
        self.close_again()
        entry.run()

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            announce(self.edit, item.data(Qt.ItemDataRole.AccessibleTextRole))

    def _step(self, by: int) -> None:
        if rows := self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + by) % rows)

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        letter = self.fontMetrics().averageCharWidth()
        width = min(96 * letter, parent.width() - 48)
        rows = max(1, min(self.list.count(), 10))
        row = entry_height(self.fontMetrics().height())
        margins = self._column.contentsMargins()
        edges = margins.top() + margins.bottom() + 2 * self._column.spacing() + 4
        edges += self.edit.sizeHint().height() + self.hint.sizeHint().height()
        height = min(edges + rows * row, parent.height() - 60)
        self.card.setGeometry((parent.width() - width) // 2, max(24, parent.height() // 9), width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is not self.edit or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self._step(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._run(self.list.currentItem())
            case Qt.Key.Key_Escape:
                self.close_again()
            case _:
                return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 150 if theme.is_dark() else 70))
        painter.end()


def entry_height(text_height: int) -> int:
    return round(2.1 * text_height)


class _EntryDelegate(QStyledItemDelegate):
    """Icon, words, kind of thing, and the shortcut at the right."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY_ROLE)
        table, metrics = theme.colours(), option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(table.selected))
            painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6)
        side = metrics.ascent() + 2
        rect = option.rect.adjusted(10, 0, -12, 0)
        if entry.icon:
            ratio = painter.device().devicePixelRatio()
            picture = icons.pixmap(entry.icon, side, ratio)
            painter.drawPixmap(rect.x(), rect.center().y() - side // 2 + 1, picture)
        rect.adjust(side + 12, 0, 0, 0)
        painter.setPen(QColor(table.dim))
        flags = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        right = "    ".join(part for part in (entry.detail, entry.key) if part)
        room = metrics.horizontalAdvance(right)
        painter.drawText(rect, flags | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(QColor(table.text))
        words = QRect(rect.x(), rect.y(), max(0, rect.width() - room - 16), rect.height())
        shown = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, entry_height(option.fontMetrics.height()))
