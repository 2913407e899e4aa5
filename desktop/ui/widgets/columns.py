"""Cards beside each other where there is room for two, and one under the other where there is not."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

NARROWEST_EM = 24


class Columns(QWidget):
    """Two columns of equal width, or one; in the order in which the widgets were added."""

    def __init__(
        self,
        *widgets: QWidget,
        gap: int = 14,
        narrowest_em: int = NARROWEST_EM,
        level: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """narrowest_em: how narrow a column may become, in text sizes, before there is only one.

        level: cards beside each other are equally high.
        """
        super().__init__(parent)
        self._narrowest_em = narrowest_em
        self._align = Qt.AlignmentFlag(0) if level else Qt.AlignmentFlag.AlignTop
        self._widgets = list(widgets)
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self._place(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(self._wanted())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._place(self._wanted())

    def columns(self) -> int:
        return self._count

    def minimumSizeHint(self) -> QSize:
        """One column wide: two are a matter of room, never a demand."""
        widest = max((widget.minimumSizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, self._grid.minimumSize().height())

    def _wanted(self) -> int:
        em = self.fontMetrics().height() / 1.2
        return 2 if self.width() >= 2 * self._narrowest_em * em else 1

    def _place(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for widget in self._widgets:
            self._grid.removeWidget(widget)
        for number, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, number // count, number % count, self._align)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < count else 0)
        self._grid.activate()  # whoever asks next how high this must be hears of the new places
