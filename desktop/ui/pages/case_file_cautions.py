"""What to mind in the request in front, with its days; nothing of it forbids anything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

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
        self.body.setSpacing(12)

    def show_view(self, view: CaseView) -> None:
        empty(self.body)
        self.setVisible(bool(view.cautions))
        for caution in view.cautions:
            state, title, sentence = caution_texts(caution)
            row = QWidget()
            row.setAccessibleName(f"{title}. {sentence}")
            column = QVBoxLayout(row)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(BadgeLabel(title, state), 0, Qt.AlignmentFlag.AlignLeft)
            if sentence:
                column.addWidget(line(sentence, ""))
            self.body.addWidget(row)
