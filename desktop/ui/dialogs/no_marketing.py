"""The list of people who want no marketing: searched, and saved for the mailing tool."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.suppression import FILE_NAME, NoMarketingLine, no_marketing, no_marketing_csv
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.saving import outside_sentence, save_outside
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.tables.case_columns import day_words
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.words import short_day_text

_HEADINGS = {
    "address": QT_TRANSLATE_NOOP("NoMarketing", "E-mail address"),
    "since": QT_TRANSLATE_NOOP("NoMarketing", "Since"),
    "numbers": QT_TRANSLATE_NOOP("NoMarketing", "Requests"),
}


def heading(_table: str, code: str) -> str:
    """What a column is called, on the screen and in the file."""
    return QCoreApplication.translate("NoMarketing", _HEADINGS[code])


class NoMarketingDialog(QDialog):
    """An entry opens its person; of whoever was erased only the address is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("People who want no marketing"))
        self.notice = NoticeBar()
        self.search = SearchBox(self.tr("Address or number of a request"))
        self.count = line("", "dim")
        self.empty = EmptyState(
            self.tr("Nobody is on this list"),
            self.tr("An address comes here when an objection to direct marketing is granted or noted."),
        )
        self.table = LineTable(
            desk.background,
            _columns(),
            name=self.windowTitle(),
            empty=self.empty,
            letter_keys=desk.settings.letter_keys,
        )
        self.save_button = icon_button(self.tr("Save as CSV…"), "download")
        self._build()
        self.search.searched.connect(lambda _: self.reload())
        self.search.left_down.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.save_button.clicked.connect(self.save)
        self.reload()

    def reload(self) -> None:
        office, text = self.desk.office, self.search.text()
        self.desk.background.ask(
            "no_marketing",
            lambda: no_marketing(office, text),
            owner=self,
            then=self._show,
            failed=saying(self.desk, self.notice),
        )

    def save(self) -> None:
        """The whole list, whatever is searched for: the mailing tool needs it all."""
        office = self.desk.office
        save_outside(
            self.desk,
            self,
            title=self.tr("Save the list for the mailing tool"),
            name=FILE_NAME,
            content=lambda: no_marketing_csv(office, heading).encode("utf-8"),
            bar=self.notice,
        )

    def _show(self, lines: tuple[NoMarketingLine, ...]) -> None:
        self.count.setText(self.tr("%n address(es)", "", len(lines)))
        self.table.show_listing(AtHand(lines))

    def _open(self, entry: Any) -> None:
        if entry.person_id is None:
            self.desk.toast(self.tr("This person was erased; only the address is kept."))
            return
        self.accept()
        self.desk.go("person", entry.person_id)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(
            line(
                self.tr(
                    "These addresses get no advertising. They stay here when the person is erased, so that nobody "
                    "writes to them again (GDPR art. 21(3)). Save the list for the mailing tool after every change."
                ),
                "dim",
            )
        )
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        column.addLayout(top)
        column.addWidget(self.notice)
        column.addWidget(self.table, 1)
        column.addWidget(line(outside_sentence(), "dim"))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.save_button)
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(large_size(self, wide_em=52))


def _columns() -> tuple[Column, ...]:
    return (
        Column(heading("", "address"), lambda entry: entry.address, stretch=True, tip=lambda entry: entry.address),
        Column(heading("", "since"), lambda entry: short_day_text(entry.since_on), widest=day_words()),
        Column(heading("", "numbers"), lambda entry: ", ".join(entry.numbers), width=20, dim=True),
    )
