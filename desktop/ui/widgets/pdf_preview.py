"""The real pages of a letter, and their text beside them for a screen reader and for copying.

Only our own PDF bytes are shown, from memory; QtPdf needs the buffer alive as long as the document.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.theme import with_class
from desktop.ui.widgets.chip_bar import ChipBar


class PdfPreview(QWidget):
    """`show_pdf` replaces the pages and keeps the place that was looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer: QBuffer | None = None
        self.pages = QPdfView(self)
        self.pages.setDocument(self.document)
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pages.setAccessibleName(self.tr("Pages of the letter"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.shown_as = ChipBar(
            (("pages", self.tr("Pages")), ("text", self.tr("Text"))), name=self.tr("Show the letter as")
        )
        self.note = with_class(QLabel(), "dim")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.text)
        head = QHBoxLayout()
        head.addWidget(self.shown_as, 1)
        head.addWidget(self.note, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self.shown_as.chosen.connect(lambda key: self._stack.setCurrentIndex(int(key == "text")))

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages; damaged bytes show as no page at all."""
        bar = self.pages.verticalScrollBar()
        place = bar.value()
        buffer = QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.close()
        self.document.load(buffer)
        if self._buffer is not None:
            self._buffer.deleteLater()
        self._buffer = buffer
        bar.setValue(place)
        self.text.setPlainText("\n\n".join(self._page_text(number) for number in range(self.page_count())))
        self.note.setText(self.tr("%n page(s)", "", self.page_count()))

    def page_count(self) -> int:
        return self.document.pageCount()

    def _page_text(self, number: int) -> str:
        return self.document.getAllText(number).text().replace("\r\n", "\n").strip()
