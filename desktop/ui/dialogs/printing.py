"""Prints a letter at its real size: QtPdf gives pictures only, so each page goes to the printer as one, at 300 dpi.

Nothing is fitted to the page: the address must stay in the window of the envelope.
"""

from collections.abc import Callable

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QObject,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QProgressDialog, QWidget

from desktop.ui.notices import Notice

DPI = 300
POINTS_PER_INCH = 72


def letter_printer() -> QPrinter:
    """A printer set for a letter: A4, the whole sheet, no margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DPI)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    return printer


def no_printer() -> Notice:
    return Notice(
        QCoreApplication.translate("Printing", "There is no printer"),
        QCoreApplication.translate(
            "Printing",
            "This computer knows no printer. Set one up in the system's settings, or save the letter as PDF and print "
            "it elsewhere.",
        ),
        "no_printer",
    )


def print_letter(
    pdf: bytes, parent: QWidget, say: Callable[[Notice], None], done: Callable[[], object] | None = None
) -> None:
    """Ask which printer, and print with a progress bar that can be cancelled; *done* is called when all went out."""
    if not QPrinterInfo.availablePrinterNames():
        say(no_printer())
        return
    printer = letter_printer()
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def start() -> None:
        job = start_printing(pdf, printer, parent)
        if done is not None:
            job.ended.connect(lambda whole: done() if whole else None)

    dialog.accepted.connect(start)
    dialog.open()


def start_printing(pdf: bytes, printer: QPrinter, parent: QWidget) -> "PrintJob":
    """Print all pages, or those chosen in the dialog, from a timer; the window stays alive meanwhile."""
    job = PrintJob(pdf, printer, parent)
    bar = QProgressDialog(
        QCoreApplication.translate("Printing", "Printing…"),
        QCoreApplication.translate("Printing", "Cancel"),
        0,
        job.page_count(),
        parent,
    )
    bar.setWindowTitle(QCoreApplication.translate("Printing", "Print"))
    bar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    job.printed.connect(bar.setValue)
    job.ended.connect(lambda _: bar.close())
    bar.canceled.connect(job.cancel)
    job.start()
    return job


class PrintJob(QObject):
    """Emits `printed(pages so far)` and at last `ended(whether all pages went out)`."""

    printed = Signal(int)
    ended = Signal(bool)

    def __init__(self, pdf: bytes, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._printer = printer
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document = QPdfDocument(self)
        self._document.load(self._buffer)
        first, last = printer.fromPage() or 1, printer.toPage() or self._document.pageCount()
        self._pages = list(range(first - 1, min(last, self._document.pageCount())))
        self._next = 0
        self._painter: QPainter | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._print_page)

    def page_count(self) -> int:
        return len(self._pages)

    def start(self) -> None:
        painter = QPainter()
        if not painter.begin(self._printer):
            self._end(False)
            return
        self._painter = painter
        self._timer.start()

    def cancel(self) -> None:
        if self._painter is not None:
            self._printer.abort()
            self._end(False)

    def _print_page(self) -> None:
        if self._painter is None or self._next >= len(self._pages):
            self._end(True)
            return
        if self._next:
            self._printer.newPage()
        number = self._pages[self._next]
        points = self._document.pagePointSize(number)
        scale = DPI / POINTS_PER_INCH
        picture = self._document.render(number, QSize(round(points.width() * scale), round(points.height() * scale)))
        device = self._printer.resolution() / POINTS_PER_INCH
        self._painter.drawImage(QRectF(0, 0, points.width() * device, points.height() * device), picture)
        self._next += 1
        self.printed.emit(self._next)

    def _end(self, whole: bool) -> None:
        self._timer.stop()
        if self._painter is not None:
            self._painter.end()
            self._painter = None
        self.ended.emit(whole)
        self.deleteLater()
