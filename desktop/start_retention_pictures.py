"""What the pictures of retention and purges show: a purge that is prepared, one that is done, and their dialogs."""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.procedures import purges
from desktop.procedures.holding_lines import RetentionFilter
from desktop.procedures.office import Office
from desktop.procedures.retention_list import holding_ids
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.purge_approve import PurgeApproveDialog
from desktop.ui.dialogs.purge_carry_out import PurgeCarryOutDialog
from desktop.ui.dialogs.purge_certificate import PurgeCertificateDialog
from desktop.ui.dialogs.purge_people import PurgePeopleDialog
from desktop.ui.dialogs.purge_plan import PurgePlanDialog
from desktop.ui.main_window import MainWindow

MANY = 5000


def retention_pages(office: Office) -> Iterator[tuple[str, int | None]]:
    """The pages, by key and the id each is visited for."""
    yield "retention", None
    yield "purges", None
    for purge in purges.purges(office):
        yield "purge", purge.id


def retention_dialogs(
    desk: Desk, parent: MainWindow
) -> Iterator[tuple[str, Callable[[], ActDialog | PurgeCertificateDialog | PurgePeopleDialog]]]:
    """The dialogs, by the name of their picture."""
    office = desk.office
    everything = partial(holding_ids, office, RetentionFilter(), MANY)
    yield "purge-plan", partial(PurgePlanDialog, desk, everything, parent)
    for line in purges.purges(office):
        view = purges.purge_view(office, line.id)
        if line.state == "certified":
            yield "purge-certificate", partial(PurgeCertificateDialog, desk, line, parent)
        elif view.plan is not None and view.tasks:
            yield "purge-approve", partial(PurgeApproveDialog, desk, view, parent)
            yield "purge-people", partial(PurgePeopleDialog, desk, line.id, view.tasks[0], parent)
            yield "purge-carry-out", partial(PurgeCarryOutDialog, desk, view, view.plan, parent)
