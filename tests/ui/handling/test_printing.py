"""Printing: every page goes out at its real size, the address stays where the envelope has its window."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.procedures.intake import open_case
from desktop.procedures.office import Office
from desktop.procedures.reply import CaseMatter, preview
from desktop.rules.rights import Right
from desktop.ui.dialogs.printing import DPI, PrintJob, letter_printer

MM = 25.4 / 72
INK = 128


@pytest.fixture
def pdf(office: Office, jan: int) -> bytes:
    case_id = open_case(
        office,
        received_on=office.clock.today(),
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=jan,
        requester="",
        language="nl",
    ).value
    fields = {"reason_of_doubt": "het adres onbekend is", "asked_means": "login", "answer_by": "2026-03-18"}
    shown = preview(office, about=CaseMatter(case_id), kind="identity_request", language="nl", fields=fields)
    assert shown.pdf is not None
    return shown.pdf


def to_file(path: Path) -> QPrinter:
    printer = letter_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def ink_box(pdf: bytes | Path, number: int) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what is printed, in mm."""
    page = pypdfium2.PdfDocument(pdf)[number]
    grey = page.render(scale=2).to_pil().convert("L").point(lambda value: 255 * (value < INK))
    return tuple(edge / 2 * MM for edge in grey.getbbox())


def test_all_pages_are_printed_in_place(qapp: QApplication, qtbot: QtBot, pdf: bytes, tmp_path: Path):
    target = tmp_path / "print.pdf"
    job = PrintJob(pdf, to_file(target))
    count = job.page_count()
    assert count >= 1
    pages: list[int] = []
    job.printed.connect(pages.append)
    with qtbot.waitSignal(job.ended, timeout=20_000) as ended:
        job.start()
    assert ended.args == [True]
    assert pages == list(range(1, count + 1))
    assert len(pypdfium2.PdfDocument(target)) == count
    for number in range(count):
        for printed, meant in zip(ink_box(target, number), ink_box(pdf, number), strict=True):
            assert printed == pytest.approx(meant, abs=0.5)


def test_only_the_pages_asked_for_are_printed(qapp: QApplication, qtbot: QtBot, pdf: bytes, tmp_path: Path):
    printer = to_file(tmp_path / "print.pdf")
    printer.setFromTo(1, 1)
    job = PrintJob(pdf, printer)
    assert job.page_count() == 1
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start()


def test_printing_can_be_cancelled(qapp: QApplication, qtbot: QtBot, pdf: bytes, tmp_path: Path):
    job = PrintJob(pdf, to_file(tmp_path / "print.pdf"))
    with qtbot.waitSignal(job.ended, timeout=20_000) as ended:
        job.start()
        job.cancel()
    assert ended.args == [False]


def test_a_letter_printer_uses_the_whole_sheet(qapp: QApplication):
    printer = letter_printer()
    assert printer.fullPage()
    assert printer.resolution() == DPI
