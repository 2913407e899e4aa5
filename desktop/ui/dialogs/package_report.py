"""The report on somebody's data as it would be now, before the package is built."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.packages import report_preview
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.pdf_preview import PdfPreview


class PackageReportDialog(QDialog):
    """Shown, and kept nowhere."""

    def __init__(self, desk: Desk, case_id: int, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The report as it would be now"))
        self.notice = NoticeBar()
        self.preview = PdfPreview()
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(line(self.tr("What was not looked at yet does not stand in it."), "dim"))
        column.addWidget(self.notice)
        column.addWidget(self.preview, 1)
        column.addLayout(buttons)
        self.resize(large_size(self, wide_em=66))
        office = desk.office
        desk.background.ask(
            ("package_report", id(self)),
            lambda: report_preview(office, case_id=case_id, kind=kind),
            owner=self,
            then=self.preview.show_pdf,
            failed=saying(desk, self.notice),
        )
