"""Everything an employee can do on the request in front: buttons, palette and keys all come here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.procedures.lines import CaseView
from desktop.rules.case_path import Step
from desktop.ui.actions import Action, tooltip
from desktop.ui.desk import Desk
from desktop.ui.pages.case_act_group import ActGroup, CaseAct
from desktop.ui.pages.case_file_path import PathActs
from desktop.ui.pages.case_file_writing import WritingActs
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button


class CaseActs(QObject):
    """The groups of acts and their one row of buttons; the next step is taken by the group that knows it."""

    def __init__(self, desk: Desk, page: QWidget, more: Sequence[type[ActGroup]] = ()) -> None:
        """more: groups beside those of the path and the letters."""
        super().__init__(page)
        self.desk, self._page = desk, page
        self.buttons: dict[str, QPushButton] = {}
        self.menus: dict[str, QPushButton] = {}
        self.path = PathActs(desk, page)
        self.writing = WritingActs(desk, page)
        self.groups: tuple[ActGroup, ...] = (self.path, self.writing, *(group(desk, page) for group in more))
        self._view: CaseView | None = None
        self._acts: dict[str, CaseAct] = {}
        self._steps: dict[Step, Callable[[], object]] = {}
        step = CaseAct("case_step", self.tr("Take the next step"), self.take_step, "Ctrl+Return", "arrow-right")
        self._register(step)
        for group in self.groups:
            self._steps.update(group.steps())
            for act in group.rows():
                self._register(act)

    @property
    def view(self) -> CaseView | None:
        return self._view

    @view.setter
    def view(self, view: CaseView | None) -> None:
        self._view = view
        for group in self.groups:
            group.view = view

    def take_step(self) -> None:
        """What the page names as the next step."""
        if self._view is not None and self._view.step in self._steps:
            self._steps[self._view.step]()

    def button_row(self) -> QWidget:
        """A button or a menu for everything beside the next step."""
        row = QWidget()
        row.setAccessibleName(self.tr("What else can be done"))
        flow = FlowLayout(row, gap=4)
        for button in dict.fromkeys(self.buttons.values()):
            flow.addWidget(button)
        return row

    def show_view(self, view: CaseView) -> None:
        """Show the buttons that fit the request, and the menus that have something to offer."""
        offered = {id for id in self.buttons if self._acts[id].when(view)}
        for id, button in self.buttons.items():
            if not self._acts[id].menu:
                button.setVisible(id in offered)
        for words, button in self.menus.items():
            button.setVisible(any(self._acts[id].menu == words for id in offered))

    def _register(self, act: CaseAct) -> None:
        self._acts[act.id] = act
        action = self.desk.actions.add(
            act.id,
            act.text,
            act.run,
            shortcut=act.key,
            icon=act.icon,
            group=self.tr("Request"),
            enabled=lambda: self._view is not None and act.when(self._view),
            owner=self._page,
        )
        if act.menu:
            self.buttons[act.id] = self._menu(act.menu)
        elif act.has_button and act.run != self.take_step:
            self.buttons[act.id] = self._button(action)

    def _button(self, action: Action) -> QPushButton:
        button = icon_button(action.text, action.icon, style="quiet")
        button.setToolTip(tooltip(action))
        button.clicked.connect(lambda: self.desk.actions.run(action.id))
        return button

    def _menu(self, words: str) -> QPushButton:
        """The one button of a menu; it is filled with what fits each time it opens."""
        if words not in self.menus:
            button = icon_button(words, "ellipsis", style="quiet")
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda: self._fill(menu, words))
            button.setMenu(menu)
            self.menus[words] = button
        return self.menus[words]

    def _fill(self, menu: QMenu, words: str) -> None:
        menu.clear()
        mine = [id for id, act in self._acts.items() if act.menu == words]
        self.desk.actions.fill(menu, *(id for id in mine if self.desk.actions.get(id).is_offered()))
