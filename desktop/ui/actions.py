"""The one registry of everything the employee can start: feeds menus, tooltips, palette and key sheet.

An action of the whole window has no owner. One that belongs to a page or dialog has that widget as owner:
it works while the focus is inside, shows in the palette while the owner is visible, and goes with the owner.
"""

from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui import icons


@dataclass(eq=False, slots=True)
class Action:
    """One thing to start. group is the heading in the key sheet, already translated."""

    id: str
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    enabled: Callable[[], bool] | None = None
    owner: QWidget | None = None
    qaction: QAction | None = None

    def is_offered(self) -> bool:
        """Whether it can be started now."""
        if self.owner is not None and not (shiboken6.isValid(self.owner) and self.owner.isVisible()):
            return False
        return self.enabled is None or self.enabled()

    def key_text(self) -> str:
        """The shortcut as this system writes it; "" where there is none."""
        return QKeySequence(self.shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """All actions, in the order they were added."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, Action] = {}

    def add(
        self,
        id: str,
        text: str,
        run: Callable[[], object],
        *,
        shortcut: str = "",
        icon: str = "",
        group: str = "",
        enabled: Callable[[], bool] | None = None,
        owner: QWidget | None = None,
        window: QWidget | None = None,
    ) -> Action:
        """Register an action, replacing one with that id. Give its widget as owner, or else the window."""
        self.remove(id)
        action = Action(id, text, run, shortcut, icon, group, enabled, owner)
        place = owner or window
        if place is not None:
            action.qaction = self._qaction(action, place)
        if owner is not None:
            owner.destroyed.connect(lambda: self._drop(action))
        self._actions[id] = action
        self.changed.emit()
        return action

    def remove(self, id: str) -> None:
        action = self._actions.pop(id, None)
        if action is not None and action.qaction is not None and shiboken6.isValid(action.qaction):
            action.qaction.deleteLater()

    def get(self, id: str) -> Action:
        return self._actions[id]

    def run(self, id: str) -> bool:
        """Start an action if it is offered now."""
        action = self._actions[id]
        if not action.is_offered():
            return False
        action.run()
        return True

    def all(self) -> tuple[Action, ...]:
        return tuple(self._actions.values())

    def offered(self) -> tuple[Action, ...]:
        return tuple(action for action in self._actions.values() if action.is_offered())

    def fill(self, menu: QMenu, *ids: str) -> None:
        """Put actions into a menu; "" makes a dividing line."""
        for id in ids:
            if not id:
                menu.addSeparator()
            elif (qaction := self._actions[id].qaction) is not None:
                menu.addAction(qaction)

    def _qaction(self, action: Action, place: QWidget) -> QAction:
        qaction = QAction(action.text, place)
        if action.icon:
            qaction.setIcon(icons.icon(action.icon))
        if action.shortcut:
            qaction.setShortcut(QKeySequence(action.shortcut))
            qaction.setShortcutContext(
                Qt.ShortcutContext.WidgetWithChildrenShortcut
                if action.owner is not None
                else Qt.ShortcutContext.WindowShortcut
            )
        qaction.triggered.connect(lambda: action.is_offered() and action.run())
        place.addAction(qaction)
        return qaction

    def _drop(self, action: Action) -> None:
        if shiboken6.isValid(self) and self._actions.get(action.id) is action:
            del self._actions[action.id]


def tooltip(action: Action) -> str:
    """What to show when the mouse rests on the action's button."""
    return f"{action.text} ({action.key_text()})" if action.shortcut else action.text
