"""A desk over a real office, Zoë of whom something is held, and the case page on a request of hers."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.procedures.office import Office
from desktop.ui.pages.case_file import CasePage
from tests.procedures import answer_desk
from tests.ui.real_desk import RealDesk


@pytest.fixture
def zoe(office: Office) -> int:
    return answer_desk.keep(office)


@pytest.fixture
def show(desk: RealDesk, qtbot: QtBot) -> Callable[[int], CasePage]:
    """The case page on a case, shown and filled, also the cards that ask for their own lines."""

    def open_page(case_id: int) -> CasePage:
        page = CasePage(desk)
        qtbot.addWidget(page)
        desk.background.happened.connect(lambda _: page.reload())
        page.resize(1280, 1000)
        page.show()
        page.show_for(case_id)
        qtbot.waitUntil(lambda: page.view is not None and not desk.background.is_busy())
        return page

    return open_page
