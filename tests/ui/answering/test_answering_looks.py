"""Nothing of searches, package and notices is cut off or without a name, in both languages, at every text size."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.procedures.case_file import case_view
from desktop.procedures.enclosures import add_enclosure
from desktop.procedures.notices import forward_request, notices_of
from desktop.procedures.office import Office
from desktop.procedures.package_lines import BuiltPackage
from desktop.procedures.packages import package_view
from desktop.procedures.searches import ask_search, begin_search, searches_of
from desktop.rules.rights import Right
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import ConfirmNoticeDialog, ForwardDialog, ImpossibleDialog, NoticeForm
from desktop.ui.dialogs.package import PackageDialog
from desktop.ui.dialogs.package_built import PackageBuiltDialog
from desktop.ui.dialogs.search_result import SearchAskDialog, SearchResultDialog
from desktop.ui.pages.case_file import CasePage
from tests.procedures.answer_desk import EMAIL, RECEIVED, TODAY, hold_data, identify, mail_of, open_case
from tests.ui.handling.test_request_looks import assert_fine, look
from tests.ui.real_desk import RealDesk

__all__ = ["look"]  # a fixture


@pytest.fixture
def case_id(office: Office, zoe: int) -> int:
    """Everything at once: a begun search with a file, a package to look through, a request that is forwarded."""
    hold_data(office, zoe)
    original = mail_of(EMAIL, "Wat weten jullie van mij en van cas@voorbeeld.example?", attachment=b"Bijlage")
    made = open_case(office, zoe, Right.ACCESS, Right.PORTABILITY, original=original)
    identify(office, made)
    begin_search(office, case_id=made)
    first = searches_of(office, made).lines[0]
    ask_search(office, search_id=first.id, asked_of="Beheer", on=TODAY)
    add_enclosure(
        office, case_id=made, search_id=first.id, name="export.csv", content=b"naam;Zo", media_type="text/csv"
    )
    forward_request(office, case_id=made, controller="Molenaar BV", email="privacy@molenaar.example")
    return made


def settled(qtbot: QtBot, desk: RealDesk, widget: QWidget) -> None:
    qtbot.waitUntil(lambda: widget.isVisible() and not desk.background.is_busy())
    assert_fine(widget)


def test_the_case_page(look: str, case_id: int, show: Callable[[int], CasePage], desk: RealDesk, qtbot: QtBot):
    page = show(case_id)
    page.resize(1100, 2800)
    settled(qtbot, desk, page)


def test_the_dialogs(look: str, case_id: int, office: Office, desk: RealDesk, qtbot: QtBot):
    view, notices = case_view(office, case_id), notices_of(office, case_id).lines
    search = searches_of(office, case_id).lines[0]
    package = package_view(office, case_id, "access")
    built = BuiltPackage(
        case_id=case_id,
        person_id=view.person_id or 0,
        kind="access",
        built_at=office.clock.now(),
        name="inzage-2026-0001.zip",
        content=b"zip",
        contents=("LEESMIJ.txt",),
        sha256="a1b2" * 16,
        is_encrypted=True,
    )
    made: tuple[Callable[[], QDialog], ...] = (
        lambda: SearchResultDialog(desk, search),
        lambda: SearchAskDialog(desk, search, received_on=RECEIVED),
        lambda: NoticeForm(desk, notices[0]),
        lambda: ForwardDialog(desk, view),
        lambda: ConfirmNoticeDialog(desk, notices[0]),
        lambda: ImpossibleDialog(desk, notices[0]),
        lambda: NoticeBundleDialog(desk, view.line.number, notices),
        lambda: PackageDialog(desk, view, package),
        lambda: PackageBuiltDialog(desk, built, "k7m-3fx-9qa-tn4-hr2-wz8"),
        lambda: PackageBuiltDialog(desk, built, None),
    )
    for make in made:
        dialog = make()
        dialog.show()
        settled(qtbot, desk, dialog)
        dialog.done(0)
