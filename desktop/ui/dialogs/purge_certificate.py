"""The certificate of destruction of one purge: its pages, and the ways out as PDF and CSV."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import PurgeLine
from desktop.procedures.purges import certificate_csv, certificate_file_name, certificate_pdf
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.saving import save_outside
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.pdf_preview import PdfPreview


class PurgeCertificateDialog(QDialog):
    """The archived pages; nothing on them can be changed."""

    def __init__(self, desk: Desk, purge: PurgeLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.purge = desk, purge
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Certificate of destruction {number}").format(number=purge.number))
        self.notice = NoticeBar()
        self.preview = PdfPreview()
        self.pdf_button = icon_button(self.tr("Save PDF…"), "download")
        self.csv_button = icon_button(self.tr("Save CSV…"), "download")
        for button, kind in ((self.pdf_button, "pdf"), (self.csv_button, "csv")):
            button.clicked.connect(
                lambda _=False, kind=kind: save_certificate(desk, purge, kind, self, bar=self.notice)
            )
        self._build()
        office, purge_id = desk.office, purge.id
        desk.background.ask(
            ("certificate", purge_id),
            lambda: certificate_pdf(office, purge_id),
            owner=self,
            then=self.preview.show_pdf,
            failed=saying(desk, self.notice),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(line(without_people(), "dim"))
        column.addWidget(self.notice)
        column.addWidget(self.preview, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.pdf_button)
        row.addWidget(self.csv_button)
        row.addStretch()
        row.addWidget(close)
        column.addLayout(row)
        self.resize(large_size(self, wide_em=66))


def without_people() -> str:
    """What the certificate does not hold."""
    return QCoreApplication.translate(
        "PurgeCertificate", "It names categories, numbers, days and employees, and nobody whose data went."
    )


def save_certificate(desk: Desk, purge: PurgeLine, kind: str, parent: QWidget, *, bar: NoticeBar | None = None) -> None:
    """Save the certificate outside the vault; kind: "pdf" or "csv"."""
    office, purge_id = desk.office, purge.id

    def content() -> bytes:
        if kind == "pdf":
            return certificate_pdf(office, purge_id)
        return certificate_csv(office, purge_id).encode("utf-8")

    def save(name: str) -> None:
        save_outside(
            desk,
            parent,
            title=QCoreApplication.translate("PurgeCertificate", "Save the certificate"),
            name=name,
            content=content,
            bar=bar,
        )

    desk.background.ask(
        ("certificate_name", purge_id),
        lambda: certificate_file_name(office, purge_id, kind),
        owner=parent,
        then=save,
        failed=saying(desk, bar) if bar else None,
    )
