"""What the pictures of a team's work show: handing over, a representative, a fee, several requests at once, texts."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from desktop.procedures.lines import CaseView
from desktop.procedures.recipient_register import register
from desktop.procedures.request_filters import RequestFilter
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.another_person import AnotherPersonDialog
from desktop.ui.dialogs.answered import AnsweredDialog
from desktop.ui.dialogs.bulk import BulkAssignDialog, BulkRemindDialog, BulkWaitDialog
from desktop.ui.dialogs.case_removal import RemoveCaseDialog
from desktop.ui.dialogs.fee import FeeAnswerDialog, FeeDialog, FeePaidDialog
from desktop.ui.dialogs.handing import AssignDialog, NoteDialog, WaitingDialog
from desktop.ui.dialogs.no_marketing import NoMarketingDialog
from desktop.ui.dialogs.recipient_form import RecipientDialog
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.dialogs.reminder import MoveReminderDialog, ReminderDialog
from desktop.ui.dialogs.representative import AuthorityDialog, RepresentativeDialog
from desktop.ui.dialogs.request_filter import SaveFilterDialog
from desktop.ui.dialogs.text_block import TextBlockDialog
from desktop.ui.main_window import MainWindow

Make = tuple[str, Callable[[], Any]]
AT_ONCE = 6  # requests in a preview


def team_dialogs(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    """The dialogs, by the name of their picture."""
    some = [view for view in views if view.line.closed_on is None]
    ids = [view.line.id for view in views[:AT_ONCE]]
    for view in some[:1]:
        yield "team-assign", partial(AssignDialog, desk, view, parent)
        yield "team-waiting", partial(WaitingDialog, desk, view, parent)
        yield "team-note", partial(NoteDialog, desk, view, parent)
        yield "team-reminder", partial(ReminderDialog, desk, view, parent)
        yield "case-removal", partial(RemoveCaseDialog, desk, view, parent)
        yield "another-person", partial(AnotherPersonDialog, desk, view, parent, of_several=True)
    for view in _with(some, lambda view: view.representative) or some[:1]:
        yield "representative", partial(RepresentativeDialog, desk, view, parent)
        yield "authority", partial(AuthorityDialog, desk, view, parent)
    for view in _with(views, lambda view: view.fee) or some[:1]:
        yield "fee", partial(FeeDialog, desk, view, parent)
        yield "fee-answer", partial(FeeAnswerDialog, desk, view, parent)
        yield "fee-paid", partial(FeePaidDialog, desk, view, parent)
    for view in _with(views, lambda view: view.reminders):
        yield "reminder-move", partial(MoveReminderDialog, desk, view.reminders[0], parent)
    for view in _with(views, lambda view: view.suspensions):
        yield "answered", partial(AnsweredDialog, desk, view, view.suspensions[0], parent)
    yield "bulk-assign", partial(_named, BulkAssignDialog, desk, ids, parent)
    yield "bulk-wait", partial(BulkWaitDialog, desk, ids, parent)
    yield "bulk-reminder", partial(BulkRemindDialog, desk, ids, parent)
    yield "register", partial(RegisterDialog, desk, desk.office.clock.today().year, parent)
    yield "filter", partial(SaveFilterDialog, desk, RequestFilter(right=Right.ERASURE, due_within_days=14), parent)
    yield "no-marketing", partial(NoMarketingDialog, desk, parent)
    for line in register(desk.office)[:1]:
        yield "recipient", partial(RecipientDialog, desk, line, parent)
    yield "recipient-new", partial(RecipientDialog, desk, None, parent)
    yield "text-block", partial(TextBlockDialog, desk, None, parent)


def _named(kind: type[BulkAssignDialog], desk: Desk, ids: Sequence[int], parent: MainWindow) -> BulkAssignDialog:
    dialog = kind(desk, ids, parent)
    dialog.to.setEditText("Sam de Wit")
    return dialog


def _with(views: Sequence[CaseView], part: Callable[[CaseView], object]) -> Sequence[CaseView]:
    """The first of them that has that part."""
    return [view for view in views if part(view)][:1]
