"""Tells apart, inside a dialog, what the law or the world forbids from a mistake of the program."""

from collections.abc import Callable

from desktop.ui.desk import Desk
from desktop.ui.notices import is_expected
from desktop.ui.widgets.notice_bar import NoticeBar


def saying(desk: Desk, bar: NoticeBar) -> Callable[[Exception], None]:
    """A `failed` that shows what can be expected in *bar*; a bug goes on to the log and the crash dialog."""

    def say(error: Exception) -> None:
        if is_expected(error):
            bar.say(error)
        else:
            desk.background.crashed.emit(error)

    return say
