"""Says, as long as it lasts, that nobody in this vault exists, with one click to leave."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.ui.theme import with_class


class DemoBanner(QFrame):
    """Runs the whole width of the window."""

    def __init__(self, leave: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_class(self, "banner")
        self.setObjectName("demo")
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 6, 28, 6)
        label = QLabel(self.tr("Demo: invented people. Nothing here is real, and nothing is kept."))
        button = QPushButton(self.tr("Leave the demo"))
        button.clicked.connect(lambda: leave())
        row.addWidget(label, 1)
        row.addWidget(button)
