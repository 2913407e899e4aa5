"""The acts on a request that belong to its searches, its package and its notices to recipients."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from desktop.procedures.lines import CaseView
from desktop.rules.case_path import Step
from desktop.ui.pages.case_act_group import ActGroup, CaseAct, is_open, more_menu

if TYPE_CHECKING:  # the page makes the acts
    from desktop.ui.pages.case_file import CasePage


class SearchActs(ActGroup):
    """Each goes to the card that does it."""

    def rows(self) -> tuple[CaseAct, ...]:
        menu = more_menu()
        forward = self.tr("Forward to the controller…")
        return (
            CaseAct("case_add_file", self.tr("Add a file…"), self.add_file, icon="paperclip", menu=menu),
            CaseAct("case_forward", forward, self.forward, icon="send", when=is_open, menu=menu),
            CaseAct(
                "case_notices", self.tr("Send the notices…"), self.send, icon="send", when=_owes_notices, menu=menu
            ),
            CaseAct(
                "case_given",
                self.tr("Data given otherwise…"),
                self.give_otherwise,
                icon="folder-open",
                when=_owes_package,
                menu=menu,
            ),
        )

    def steps(self) -> Mapping[Step, Callable[[], object]]:
        return {Step.SEARCH: self.search, Step.SEND_NOTICES: self.send, Step.BUILD_PACKAGE: self.build}

    def search(self) -> None:
        page = self._page()
        page.scroll.ensureWidgetVisible(page.searches)
        page.searches.go_on()

    def add_file(self) -> None:
        self._page().searches.add_file()

    def send(self) -> None:
        self._page().notices.send()

    def build(self) -> None:
        page = self._page()
        page.scroll.ensureWidgetVisible(page.package)
        page.package.go_on()

    def give_otherwise(self) -> None:
        self._page().package.give_otherwise()

    def forward(self) -> None:
        self._page().notices.forward()

    def _page(self) -> "CasePage":
        return cast("CasePage", self.page)


def _owes_package(view: CaseView) -> bool:
    return is_open(view) and view.step is Step.BUILD_PACKAGE


def _owes_notices(view: CaseView) -> bool:
    return is_open(view) and view.step is Step.SEND_NOTICES
