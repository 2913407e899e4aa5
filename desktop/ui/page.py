"""What every page of the window is: a widget with a title, for one thing or for all, that says what it shows.

The window builds a page at its first visit, calls `show_for` at every visit, and `reload` when an act changed
one of the page's topics. Pages never know each other; they ask the desk to go somewhere.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.desk import Desk


class Page(QWidget):
    """Base of the pages; `column` is the layout to fill, margins already right."""

    title_changed = Signal()
    topics: frozenset[str] = frozenset()  # desktop.procedures.office.Topic values this page shows

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.foot: QWidget | None = None  # a row of buttons at the bottom that nothing may lie over
        self.setObjectName("page")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def title(self) -> str:
        """The heading in the window's top bar; emit title_changed when it becomes another."""
        raise NotImplementedError

    def show_for(self, wanted: int | None) -> None:
        """Show the thing with that id, or the page's own beginning for None. Called at every visit."""

    def reload(self) -> None:
        """Ask again for what is on the screen, keeping selection and place."""

    def may_leave(self) -> bool:
        """Say False to keep the employee here, for one, because of unsaved text that was just pointed out."""
        return True
