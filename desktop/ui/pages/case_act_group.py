"""A group of acts on the request in front; `CaseActs` gathers the groups into buttons, menus, palette and keys."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.office import Done
from desktop.rules.case_path import Step
from desktop.ui.desk import Desk


def is_open(view: CaseView) -> bool:
    return view.line.closed_on is None


def is_closed(view: CaseView) -> bool:
    return view.line.closed_on is not None


@dataclass(frozen=True, slots=True)
class CaseAct:
    """One thing to do. when: whether the request allows it; menu: the words of the menu it stands in, "" for none.

    has_button: it stands in the row of the page; not where a card offers it, for then palette and keys are enough.
    """

    id: str
    text: str
    run: Callable[[], object]
    key: str = ""
    icon: str = ""
    when: Callable[[CaseView], bool] = is_open
    menu: str = ""
    has_button: bool = True


def more_menu() -> str:
    """The words of the menu for what is seldom done, whichever group it belongs to."""
    return QCoreApplication.translate("Case", "More…")


class ActGroup(QObject):
    """Base of the groups. `view` is the request in front, None while there is none; nothing is offered then."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self.page = desk, page
        self.view: CaseView | None = None

    def rows(self) -> tuple[CaseAct, ...]:
        """What is offered, in the order of the buttons."""
        return ()

    def steps(self) -> Mapping[Step, Callable[[], object]]:
        """What to do for the next steps that this group takes."""
        return {}

    def act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        """Do it, and say so with a way back; what stands in the way is said in the window."""
        self.desk.background.act(procedure, owner=self, then=lambda done: self.desk.toast(said, done.undo))
