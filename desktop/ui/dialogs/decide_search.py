"""What the searches leave in the way of a decision that gives all data, said before the decision is filled in."""

from PySide6.QtWidgets import QLabel

from desktop.procedures.lines import CaseView, RightLine
from desktop.procedures.search_lines import SearchView
from desktop.procedures.searches import searches_of
from desktop.rules.decisions import SEARCHED
from desktop.rules.outcomes import Outcome
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.notices import notice
from desktop.ui.widgets.mail_view import line

_REFUSED_FOR = {"not_registered": "found_not_registered", "not_found": "search_contradicts"}


def add_search_advice(dialog: ActDialog, desk: Desk, view: CaseView, right: RightLine) -> QLabel:
    """A line among the fields, hidden while nothing is in the way."""
    said = line("", "strong")
    said.hide()
    dialog.form.column.addWidget(said)

    def show(found: SearchView) -> None:
        gaps = {code: found.with_gap(gap) for gap, code in _REFUSED_FOR.items()}
        told = [notice(code, {"systems": systems}).sentence for code, systems in gaps.items() if systems]
        said.setText("\n".join(told))
        said.setVisible(bool(told))
        if told:
            dialog.grow()

    if (right.right, Outcome.GRANTED) in SEARCHED:
        office, case_id = desk.office, view.line.id
        key = ("search_advice", id(said))
        desk.background.ask(key, lambda: searches_of(office, case_id), owner=dialog, then=show)
    return said
