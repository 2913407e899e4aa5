"""What the pictures of a person's categories of data show: somebody on hold, somebody to be asked, nobody, dialogs."""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.procedures import directory
from desktop.procedures.holding_lines import HoldingLine, PersonHoldings, RetentionFilter
from desktop.procedures.lifting import RESTRICTION
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.retention_list import retention, uncovered
from desktop.rules.facts import PERSON_FACTS, FactKind
from desktop.rules.retention import RetentionState
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.conversation import ConversationDialog
from desktop.ui.dialogs.fact import FactDialog
from desktop.ui.dialogs.hold import HoldDialog
from desktop.ui.dialogs.hold_release import HoldReleaseDialog, HoldReviewDialog
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.holding_choice import HoldingChoiceDialog
from desktop.ui.dialogs.holding_label import HoldingLabelDialog
from desktop.ui.dialogs.holding_remove import HoldingRemoveDialog
from desktop.ui.dialogs.restricted_use import RestrictedUseDialog
from desktop.ui.main_window import MainWindow

ON_HOLD = RetentionFilter(state=RetentionState.HELD)
RESTRICTED = RetentionFilter(state=RetentionState.RESTRICTED)
TO_ASK = RetentionFilter(work="ask")


def holding_pages(office: Office) -> Iterator[tuple[str, int | None]]:
    """The pages, by key and the id each is visited for."""
    for wanted in (ON_HOLD, TO_ASK):
        for line in _first(office, wanted):
            yield "person", line.person_id
    for nobody in uncovered(office).first()[:1]:
        yield "person", nobody.id


def holding_dialogs(desk: Desk, parent: MainWindow) -> Iterator[tuple[str, Callable[[], ActDialog]]]:
    """The dialogs, by the name of their picture."""
    for line in _first(desk.office, TO_ASK):
        held = _held(desk.office, line)
        view = next(one for one in held.holdings if one.line.id == line.id)
        yield "holding-choice", partial(HoldingChoiceDialog, desk, view, parent)
    for line in _first(desk.office, ON_HOLD):
        held = _held(desk.office, line)
        cases = directory.person(desk.office, held.person_id).cases
        view, hold = held.holdings[0], held.holds[0]
        kinds = [kind for kind in FactKind if kind in PERSON_FACTS]
        chosen = (view.line.id,)
        yield "holding-add", partial(HoldingAddDialog, desk, held, parent)
        yield "fact", partial(FactDialog, desk, held.person_id, kinds=kinds, facts=held.facts, parent=parent)
        yield "conversation", partial(ConversationDialog, desk, held.person_id, parent)
        yield "hold", partial(HoldDialog, desk, held, cases, parent=parent)
        yield "hold-chosen", partial(HoldDialog, desk, held, cases, chosen=chosen, parent=parent)
        yield "hold-release", partial(HoldReleaseDialog, desk, hold, held.holdings, parent)
        yield "hold-review", partial(HoldReviewDialog, desk, hold, parent)
        yield "holding-label", partial(HoldingLabelDialog, desk, view, parent)
        yield "holding-remove", partial(HoldingRemoveDialog, desk, view, parent)
    for line in _first(desk.office, RESTRICTED):
        held = _held(desk.office, line)
        restriction = next(one for one in held.holds if one.kind == RESTRICTION)
        yield "restricted-use", partial(RestrictedUseDialog, desk, restriction, line.person, parent)


def _first(office: Office, wanted: RetentionFilter) -> list[HoldingLine]:
    """The first category of a person in that filter; none where there is none."""
    return [line for line in retention(office, wanted).first() if line.person_id is not None][:1]


def _held(office: Office, line: HoldingLine) -> PersonHoldings:
    if line.person_id is None:
        raise LookupError("nobody's category")
    return person_holdings(office, line.person_id)
