"""What goes into a package of data, item by item: look, leave out, strike out; then build it."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.procedures.lines import CaseView
from desktop.procedures.office import Topic
from desktop.procedures.package_lines import BuiltPackage, ItemLine, PackageView
from desktop.procedures.packages import build_package, item_text, package_view, proposed_passphrase
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.package_built import PackageBuiltDialog
from desktop.ui.dialogs.package_choosing import PackageChoosing
from desktop.ui.dialogs.package_report import PackageReportDialog
from desktop.ui.package_words import counts_sentence, lacks_sentence, without_file_sentence
from desktop.ui.tables.line_table import LineTable
from desktop.ui.tables.purge_columns import numbered
from desktop.ui.tables.request_columns import item_columns
from desktop.ui.theme import with_class
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.package_item import PackageItem
from desktop.ui.words import label


class PackageDialog(QDialog):
    """Every choice is kept at once and can be undone; closing loses nothing."""

    def __init__(self, desk: Desk, case: CaseView, view: PackageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.view = desk, view
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(
            self.tr("Package of data · {right} · {number}").format(
                right=label("right", view.kind), number=case.line.number
            )
        )
        self.notice = NoticeBar()
        self.table = LineTable(
            desk.background,
            item_columns(desk),
            name=self.tr("Items of the package"),
            letter_keys=desk.settings.letter_keys,
        )
        self.item = PackageItem(desk, is_open=case.line.closed_on is None)
        self.counts, self.lacks = line("", ""), line("", "dim")
        self.without_file = line("", "strong")
        self.given = QCheckBox(self.tr("What was found there is given in another way, or stands in the report"))
        self.encrypt = QCheckBox(self.tr("Encrypt with a passphrase, to be given apart"))
        self.encrypt.setChecked(True)
        self.report_button = icon_button(self.tr("Show the report"), "eye")
        self.build_button = with_class(QPushButton(self.tr("Build the package")), "primary")
        self._build()
        self._listen()
        self._show(view)
        self.resize(large_size(self, wide_em=94))
        self.halves.setSizes([round(0.6 * self.width()), round(0.4 * self.width())])

    # ── acts ────────────────────────────────────────────────────────────────
    def _make(self) -> None:
        """Build it as it was chosen; what it is encrypted with is shown once."""
        if not self.build_button.isEnabled():
            return
        self.notice.hide()
        self.build_button.setEnabled(False)
        office, view = self.desk.office, self.view
        passphrase = proposed_passphrase() if self.encrypt.isChecked() else None
        confirmed = view.without_file if self.given.isChecked() else ()
        self.desk.background.ask(
            ("package_build", id(self)),
            lambda: build_package(
                office, case_id=view.case_id, kind=view.kind, passphrase=passphrase, without_file=confirmed
            ),
            owner=self,
            then=lambda built: self._show_built(built, passphrase),
            failed=self._fail,
        )

    def _show_report(self) -> None:
        PackageReportDialog(self.desk, self.view.case_id, self.view.kind, self).open()

    def _show_built(self, built: BuiltPackage, passphrase: str | None) -> None:
        self._allow()
        PackageBuiltDialog(self.desk, built, passphrase, self).open()

    def _fail(self, error: Exception) -> None:
        self._allow()
        saying(self.desk, self.notice)(error)

    # ── showing ─────────────────────────────────────────────────────────────
    def _reload(self, changed: frozenset[Topic]) -> None:
        if changed & {Topic.CASES, Topic.SUBJECTS, Topic.HOLDINGS, Topic.DISCLOSURES}:
            self._look_again()

    def _look_again(self) -> None:
        office, view = self.desk.office, self.view
        self.desk.background.ask(
            ("package_dialog", id(self)),
            lambda: package_view(office, view.case_id, view.kind),
            owner=self,
            then=self._show,
            failed=saying(self.desk, self.notice),
        )

    def _show(self, view: PackageView) -> None:
        """The item that was looked at stays, or the first that asks for a look is chosen."""
        chosen = self.table.current_line()
        key = chosen.line.key if chosen is not None else ""
        if view.without_file != self.view.without_file:
            self.given.setChecked(False)  # it was said of other systems
        self.view = view
        pressing = [number for number, one in enumerate(view.items) if one.state in ("to_look", "of_other")]
        kept = [number for number, one in enumerate(view.items) if one.key == key]
        self.table.show_listing(numbered(view.items))
        if view.items:
            self.table.choose((*kept, *pressing, 0)[0])
        self.counts.setText(counts_sentence(view))
        self.lacks.setText(lacks_sentence(view))
        self.lacks.setVisible(bool(view.lacks))
        self.without_file.setText(without_file_sentence(view))
        for part in (self.without_file, self.given):
            part.setVisible(bool(view.without_file))
        self._allow()

    def _allow(self) -> None:
        """It can be built once nothing is in the way."""
        is_said = self.given.isChecked() or not self.view.without_file
        self.build_button.setEnabled(not self.view.lacks and is_said)
        self.build_button.setAccessibleDescription(self.lacks.text() or ("" if is_said else self.without_file.text()))

    def _choose(self, row: Any | None) -> None:
        self.item.setVisible(row is not None)
        if row is None:
            return
        item: ItemLine = row.line
        self.item.show_item(item)
        if not item.can_strike:
            return
        office, case_id = self.desk.office, self.view.case_id
        self.desk.background.ask(
            ("package_item", id(self)),
            lambda: item_text(office, case_id, item.key),
            owner=self,
            then=lambda texts: self.item.show_texts(*texts),
            failed=saying(self.desk, self.notice),
        )

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(line(self._explained(), "dim"))
        if self.view.alike:
            names = ", ".join(one.display_name or one.list_name for one in self.view.alike)
            said = self.tr("Other entries may be the same person; their data are not in here: {names}.")
            column.addWidget(line(said.format(names=names), ""))
        column.addWidget(self.notice)
        scroll = with_class(QScrollArea(), "card")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.item)
        self.halves = QSplitter(Qt.Orientation.Horizontal)
        self.halves.setChildrenCollapsible(False)
        self.halves.setHandleWidth(1)
        for number, (part, margins) in enumerate(((self.table, (0, 0, 8, 0)), (scroll, (8, 0, 0, 0)))):
            half = QWidget()
            inside = QVBoxLayout(half)
            inside.setContentsMargins(*margins)
            inside.addWidget(part)
            self.halves.addWidget(half)
            self.halves.setStretchFactor(number, 1)
        column.addWidget(self.halves, 1)
        column.addWidget(self.counts)
        column.addWidget(self.lacks)
        column.addWidget(self.without_file)
        column.addWidget(self.given)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.build_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.encrypt)
        buttons.addStretch()
        self.report_button.setAutoDefault(False)
        self.report_button.setVisible(self.view.kind == "access")  # a portability package holds no report
        buttons.addWidget(self.report_button)
        buttons.addWidget(close)
        buttons.addWidget(self.build_button)
        column.addLayout(buttons)

    def _explained(self) -> str:
        if self.view.kind == "access":
            return self.tr(
                "A report to read, the same data for a computer, the letters and the files. What is left out or struck "
                "out is named in it with the reason."
            )
        return self.tr(
            "What the person provided on consent or a contract, as JSON and CSV. Files go along where they are ticked "
            "for data portability in the search."
        )

    def _listen(self) -> None:
        self.table.chosen.connect(self._choose)
        choosing = PackageChoosing(self.desk, self, self.notice, self.view.case_id)
        choosing.overtaken.connect(self._look_again)
        self.item.included.connect(choosing.include)
        self.item.left_out.connect(choosing.leave_out)
        self.item.struck.connect(choosing.strike)
        self.item.put_back.connect(choosing.put_back)
        self.item.copy_wanted.connect(choosing.save_copy)
        self.given.toggled.connect(self._allow)
        self.report_button.clicked.connect(self._show_report)
        self.build_button.clicked.connect(self._make)
        self.desk.background.happened.connect(self._reload)
