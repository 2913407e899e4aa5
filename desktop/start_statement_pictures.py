"""What the pictures of the statement and the register of disclosures show: a version that waits, and their dialogs."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from desktop.procedures.disclosures import disclosures
from desktop.procedures.office import Office
from desktop.procedures.statement_versions import longer_activities, statement_of, version_changes, versions
from desktop.ui.desk import Desk
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.statement_apply import ApplyVersionDialog
from desktop.ui.dialogs.statement_changes import StatementChangesDialog
from desktop.ui.dialogs.statement_decide import DecideVersionDialog
from desktop.ui.dialogs.statement_people import StatementPeopleDialog
from desktop.ui.dialogs.statement_problems import StatementProblemsDialog
from desktop.ui.main_window import MainWindow

PROBLEMS = (
    (88, "3.1 A", "purpos", "unknown_key"),
    (89, "3.1 A", "purpose.nl", "missing"),
    (236, "3.1 D", "retention.period", "no_unit"),
    (402, "3.2 C", "retention.trigger", "ambiguous"),
)


def statement_pages(office: Office) -> Iterator[tuple[str, int | None]]:
    """The pages, by key and the id each is visited for."""
    yield "disclosures", None
    for line in disclosures(office, "tell")[:1]:
        yield "disclosures", line.id


def statement_dialogs(desk: Desk, parent: MainWindow) -> Iterator[tuple[str, Callable[[], Any]]]:
    """The dialogs, by the name of their picture."""
    office = desk.office
    yield "disclosure-new", partial(DisclosureForm, desk, parent=parent)
    for line in disclosures(office, "banned")[:1]:
        yield "disclosure-correct", partial(DisclosureForm, desk, line, parent=parent)
    yield "statement-problems", partial(StatementProblemsDialog, desk, Path("statement-1.2.toml"), PROBLEMS, parent)
    for version in [line for line in versions(office) if line.state != "in_force"][:1]:
        changed = version_changes(office, version.version)
        both = (statement_of(office, version.version), office.statement)
        longer = longer_activities(office, version.version)
        yield "statement-changes", partial(StatementChangesDialog, desk, changed, both, parent)
        yield "statement-decide", partial(DecideVersionDialog, desk, version, longer, changed, both, parent)
        yield "statement-people", partial(StatementPeopleDialog, desk, changed, both, parent)
        yield "statement-apply", partial(ApplyVersionDialog, desk, version.version, parent)
