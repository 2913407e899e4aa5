"""A few points of help that unfold when they are asked for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.icons import put_icon
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line


class FoldedHelp(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, title: str, points: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.button = icon_button(title, "chevron-down", style="link")
        self.button.clicked.connect(lambda: self.unfold(self.points.isHidden()))
        self.points = QWidget()
        inside = QVBoxLayout(self.points)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for point in points:
            inside.addWidget(line(f"•  {point}", "dim"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.points)
        self.points.hide()
        self.setVisible(bool(points))

    def unfold(self, is_open: bool) -> None:
        self.points.setVisible(is_open)
        put_icon(self.button, "chevron-up" if is_open else "chevron-down", "accent")
