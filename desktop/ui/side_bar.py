"""The bar at the left: the pages with what waits there, and the lock at its foot."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.actions import Action, tooltip
from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import with_class
from desktop.ui.widgets.scroll_column import ScrollColumn


class NavButton(QPushButton):
    """A page's button; draws its count at the right, where the eye can run down a column."""

    def __init__(self, action: Action) -> None:
        super().__init__(spaced(action.text))
        with_class(self, "nav")
        self._text = action.text
        self.count = 0
        put_icon(self, action.icon)
        self.setCheckable(True)
        self.setToolTip(tooltip(action))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self.count = count
        self.setAccessibleName(f"{self._text}, {QLocale().toString(count)}" if count else self._text)
        self.update()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 4 * self.fontMetrics().averageCharWidth() + 16, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count:
            painter = QPainter(self)
            painter.setPen(QColor(theme.colours().text if self.isChecked() else theme.colours().dim))
            words = self.rect().adjusted(0, 0, -self.fontMetrics().averageCharWidth() * 3 // 2, 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(words, flags, QLocale().toString(self.count))
            painter.end()


class _Column(QWidget):
    """Never lower than the buttons want: a style sheet's min-height would let the layout press them together."""

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _Pages(ScrollColumn):
    """As high as its buttons while there is room, two of them at least; as wide as they and their scroll bar need."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, gap=4, body=_Column())
        self.column.setContentsMargins(0, 0, 0, 0)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self.updateGeometry())

    def sizeHint(self) -> QSize:
        bar = self.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() else 0
        return self.widget().sizeHint() + QSize(beside, 0)

    def minimumSizeHint(self) -> QSize:
        hint, pages = self.sizeHint(), self.widget().findChildren(NavButton)
        return QSize(hint.width(), sum(button.sizeHint().height() for button in pages[:2]))


BELONGS_TO = {"case": "requests", "person": "people", "purges": "retention", "purge": "retention"}


class SideBar(QFrame):
    """Emits `chosen(page key)`. In a low window the pages scroll; the name and the foot stay where they are."""

    chosen = Signal(str)

    def __init__(self, pages: tuple[Action, ...], foot: tuple[Action, ...], parent: QWidget | None = None) -> None:
        """pages: actions whose ids are "go_<key>". foot: quiet buttons at the bottom."""
        super().__init__(parent)
        self.setObjectName("side")
        self.setAccessibleName(self.tr("Pages"))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(4)
        name = with_class(QLabel("Inzage"), "h2")
        name.setContentsMargins(10, 4, 0, 10)
        column.addWidget(name)
        self._pages = _Pages(name=self.tr("Pages"))
        column.addWidget(self._pages, 1)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, NavButton] = {}
        for action in pages:
            key = action.id.removeprefix("go_")
            button = NavButton(action)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            self._pages.column.addWidget(button)
        self._pages.finish()
        for action in foot:
            column.addWidget(self._foot_button(action))

    def mark(self, key: str) -> None:
        """Show which page is open; one case belongs to the requests, one person to the people, and so on."""
        button = self._buttons[BELONGS_TO.get(key, key)]
        button.setChecked(True)
        self._pages.ensureWidgetVisible(button, 0, 0)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        for key, button in self._buttons.items():
            button.show_count(counts.get(key, 0))

    @staticmethod
    def _foot_button(action: Action) -> QPushButton:
        button = with_class(QPushButton(spaced(f"{action.text}   {action.key_text()}")), "nav")
        put_icon(button, action.icon, "dim")
        button.setAccessibleName(action.text)
        button.setToolTip(tooltip(action))
        button.clicked.connect(lambda: action.run())
        return button
