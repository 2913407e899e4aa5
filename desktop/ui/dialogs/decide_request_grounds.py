"""Why the person may ask this, Art. 17(1) and 18(1): ticked where a decision looks at each category."""

from collections.abc import Sequence

from desktop.procedures.lines import RightLine
from desktop.rules.decisions import REQUEST_GROUNDS, RequestGround, grounds_given_by
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.ui.widgets.form import Form
from desktop.ui.widgets.tick_list import TickList
from desktop.ui.words import label

BY_CATEGORY = GIVEN | {Outcome.REFUSED}  # with a decision on each category


class RequestGrounds(TickList):
    """Puts itself into a form as a field; hidden for a right whose article names no such grounds."""

    def __init__(self, form: Form, right: RightLine, asked: Sequence[RightLine]) -> None:
        """asked: every right of the request; what the others say counts until this one is decided."""
        super().__init__(indented=False)
        stands = [one.right for one in asked if one.outcome is None or one.outcome in GIVEN]
        ticked = right.request_grounds if right.outcome else grounds_given_by(stands)
        self._outcome: Outcome | None = None
        for ground in REQUEST_GROUNDS.get(right.right, ()):
            self.add(label("request_ground", ground), is_on=ground in ticked, value=ground)
        self._field = form.add(self.tr("Why the person may ask this"), self, check=self._lacks)

    def show_for(self, outcome: Outcome | None) -> None:
        self._outcome = outcome
        self._field.setVisible(bool(self.checks) and outcome in BY_CATEGORY)

    def chosen(self) -> tuple[RequestGround, ...]:
        """What is ticked, as far as the outcome in front asks for it."""
        return self.values() if self._outcome in BY_CATEGORY else ()

    def _lacks(self) -> str:
        is_given = self._outcome in GIVEN
        return self.tr("Choose at least one.") if is_given and not self.values() else ""
