"""The two columns of a request: beside each other a little earlier than elsewhere, since its cards are narrow."""

from desktop.ui.widgets.columns import Columns

NARROWEST_EM = 25


class CaseColumns(Columns):
    def _wanted(self) -> int:
        em = self.fontMetrics().height() / 1.2
        return 2 if self.width() >= 2 * NARROWEST_EM * em else 1
