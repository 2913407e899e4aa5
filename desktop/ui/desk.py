"""What a page or dialog gets in its constructor: the office, the threads, the actions, and ways to speak up.

A desk knows no window: it emits, and the window listens. So a page can be tested on a desk of its own.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.notices import Notice, notice_for

if TYPE_CHECKING:  # the procedures bring the vault's libraries along; they load while the first window is painted
    from desktop.procedures.office import Done, Office


@dataclass(frozen=True, slots=True)
class Questions:
    """What the frame itself asks of the office; run by the reader thread.

    counts: how many requests there are, by "open", "late", "this_week", "identity", "closed", "all"; and
        by "retention_due" how many categories are due or overdue, and by "to_tell" how many people must be told
        of a government request.
    find: the lines (cases and people) that fit a text, best first.
    """

    counts: Callable[[], Mapping[str, int]] = dict
    find: Callable[[str], Sequence[Any]] = lambda text: ()


class Desk(QObject):
    """One employee's session with one open vault."""

    went = Signal(str, object)  # page key, id or None
    said = Signal(object)  # a Notice to show
    toasted = Signal(str, object)  # sentence, undo or None
    stated = Signal(str)  # a sentence for the status bar
    settings_changed = Signal(object)  # the new Settings; the hall keeps and applies them

    def __init__(
        self,
        *,
        office: "Office",
        background: Background,
        settings: Settings,
        actions: Actions,
        questions: Questions | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.office = office
        self.background = background
        self.settings = settings
        self.actions = actions
        self.questions = questions or Questions()

    def go(self, page: str, wanted: int | None = None) -> None:
        """Show a page of the window by its key, such as "person"; wanted: the id of what it is to show."""
        self.went.emit(page, wanted)

    def say(self, notice: Notice | Exception) -> None:
        """Show a notice in the window until it is closed; an exception is put into words first."""
        self.said.emit(notice_for(notice) if isinstance(notice, Exception) else notice)

    def toast(self, text: str, undo: "Callable[[], Done[Any]] | None" = None) -> None:
        """Show a short sentence for ten seconds, with an Undo button where `undo` (a Done.undo) is given."""
        self.toasted.emit(text, undo)

    def state(self, text: str) -> None:
        """Put a sentence into the status bar, until the counts come by again."""
        self.stated.emit(text)

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit(settings)
