"""What this program is, which version, and what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.licences import SQLCIPHER_NOTICE, own_version, parts
from desktop.ui.theme import with_class
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.scroll_column import ScrollColumn


class AboutDialog(QDialog):
    """Closes by Esc or its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Inzage"))
        em = self.fontMetrics().height() / 1.2
        scroll = ScrollColumn(name=self.tr("Licences"))
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.column.addWidget(
            line(
                self.tr(
                    "Answers requests of data subjects in time and with reasons, on this computer only. "
                    "Inzage is licensed under Apache-2.0. It contains:"
                ),
                "",
            )
        )
        self.parts = FactList(name_em=16)
        for part in parts():
            self.parts.add(" ".join(text for text in (part.name, part.version) if text), part.licence)
        scroll.column.addWidget(self.parts)
        scroll.column.addWidget(
            line(
                self.tr(
                    "Qt and PySide6 are used under the LGPL: they lie beside the program as separate libraries and may "
                    "be replaced by your own build. SQLCipher, which encrypts the vault, asks for this notice:"
                ),
                "",
            )
        )
        self.notice = QPlainTextEdit(SQLCIPHER_NOTICE)
        self.notice.setReadOnly(True)
        self.notice.setTabChangesFocus(True)
        self.notice.setAccessibleName(self.tr("Licence of SQLCipher"))
        self.notice.setMinimumHeight(round(12 * em))
        scroll.column.addWidget(self.notice)
        scroll.finish()
        close = with_class(QPushButton(self.tr("Close")), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(line(f"Inzage {own_version()}".strip(), "h1"))
        column.addWidget(scroll, 1)
        column.addLayout(buttons)
        self.resize(round(44 * em), round(44 * em))
