"""What to mind in the request in front, with its days; nothing of it forbids anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.ui.caution_words import caution_texts
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.mail_view import line


class CautionsCard(Card):
    """Hidden where there is nothing to mind; the most pressing first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Mind"))
        self.heading.show()
        self.setAccessibleName(self.tr("Mind"))

    def show_view(self, view: CaseView) -> None:
        empty(self.body)
        self.setVisible(bool(view.cautions))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, caution in enumerate(view.cautions):
            state, title, sentence = caution_texts(caution)
            grid.addWidget(BadgeLabel(title, state), number, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(line(sentence, ""), number, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(rows)
