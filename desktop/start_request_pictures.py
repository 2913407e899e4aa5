"""What the pictures of requests show: decisions, searches, packages and notices, on the demo's own requests."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from desktop.procedures import case_file, directory, requests
from desktop.procedures.lines import CaseView
from desktop.procedures.notices import notices_of
from desktop.procedures.office import Office
from desktop.procedures.package_lines import BuiltPackage
from desktop.procedures.packages import package_view
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.searches import searches_of
from desktop.rules.case_path import Outcome
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.letter_task import letter_of_case, lifting_letter
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import ForwardDialog, NoticeForm
from desktop.ui.dialogs.package import PackageDialog
from desktop.ui.dialogs.package_built import PackageBuiltDialog
from desktop.ui.dialogs.search_result import SearchResultDialog
from desktop.ui.main_window import MainWindow

Make = tuple[str, Callable[[], Any]]
PASSPHRASE = "k7m-3fx-9qa-tn4-hr2-wz8"  # noqa: S105 - of a picture; no package has it
RESTRICTION = "restriction"


def case_views(office: Office) -> tuple[CaseView, ...]:
    """Every request of the demo, as its page shows it."""
    lines = [*requests.requests(office, "open").first(), *requests.requests(office, "closed").first()]
    return tuple(case_file.case_view(office, line.id) for line in lines)


def request_pages(office: Office, views: Sequence[CaseView]) -> Iterator[tuple[str, int | None]]:
    """The pages, by key and the id each is visited for: one request for each thing there is to see."""
    wanted: tuple[Callable[[CaseView], bool], ...] = (
        lambda view: bool(view.cautions),
        lambda view: view.representative is not None,
        lambda view: view.fee is not None,
        lambda view: bool(view.links),
        lambda view: any(right.outcome is Outcome.PARTLY_GRANTED for right in view.rights),
        lambda view: any(line.enclosures for line in searches_of(office, view.line.id).lines),
        lambda view: bool(notices_of(office, view.line.id).lines),
    )
    found = (next((view.line.id for view in views if test(view)), None) for test in wanted)
    for case_id in dict.fromkeys(found):
        if case_id is not None:
            yield "case", case_id


def request_dialogs(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    """The dialogs, by the name of their picture."""
    yield from _decisions(desk, parent, views)
    yield from _searches(desk, parent, views)
    yield from _notices(desk, parent, views)
    yield from _lifting(desk, parent, views)


def _decisions(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    for name, right, outcome in (
        ("decide-erasure", Right.ERASURE, Outcome.PARTLY_GRANTED),
        ("decide-access", Right.ACCESS, Outcome.GRANTED),
        ("decide-refusal", Right.ACCESS, Outcome.REFUSED),
    ):
        for view, line in _undecided(views, right)[:1]:

            def make(view: CaseView = view, line: Any = line, outcome: Outcome = outcome) -> DecideDialog:
                dialog = DecideDialog(desk, view, line, parent)
                dialog.outcome.choose(outcome)
                return dialog

            yield name, make
    for view in _first(views, lambda view: len([one for one in view.rights if one.outcome and not one.told]) > 0):
        yield "letter-decision", partial(LetterDialog, desk, letter_of_case(view, "decision"), parent=parent)


def _searches(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    office = desk.office
    for view in _first(views, lambda view: bool(searches_of(office, view.line.id).lines) and not view.line.closed_on):
        line = searches_of(office, view.line.id).lines[0]
        yield "search-result", partial(SearchResultDialog, desk, line, parent)
    for view in _first(views, lambda view: view.person_id is not None and Right.ACCESS in view.line.rights):
        package = package_view(office, view.line.id, "access")
        yield "package", partial(PackageDialog, desk, view, package, parent)
        built = BuiltPackage(
            case_id=view.line.id,
            person_id=view.person_id or 0,
            kind="access",
            built_at=office.clock.now(),
            name=f"{view.line.number}-access.zip",
            content=b"",
            contents=("README.txt", "report.pdf"),
            sha256="0" * 64,
            is_encrypted=True,
        )
        yield "package-built", partial(PackageBuiltDialog, desk, built, PASSPHRASE, parent)


def _notices(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    office = desk.office
    for view in _first(views, lambda view: bool(notices_of(office, view.line.id).lines)):
        yield "notice-form", partial(NoticeForm, desk, notices_of(office, view.line.id).lines[0], parent)
    for view in _first(views, lambda view: bool(notices_of(office, view.line.id).to_send)):
        to_send = notices_of(office, view.line.id).to_send
        yield "notice-bundle", partial(NoticeBundleDialog, desk, view.line.number, to_send, parent)
    for view in _first(views, lambda view: view.line.closed_on is None and view.person_id is not None):
        yield "forward", partial(ForwardDialog, desk, view, parent)


def _lifting(desk: Desk, parent: MainWindow, views: Sequence[CaseView]) -> Iterator[Make]:
    """The letter that ends the first restriction there is."""
    office = desk.office
    for person_id in dict.fromkeys(view.person_id for view in views if view.person_id is not None):
        for hold in person_holdings(office, person_id).holds:
            if hold.kind == RESTRICTION and hold.released_on is None:
                who = directory.person(office, person_id)
                task = lifting_letter(
                    person_id=person_id, hold_id=hold.id, person=who.display_name, language=who.details.language
                )
                yield "letter-lifting", partial(LetterDialog, desk, task, parent=parent)
                return


def _undecided(views: Sequence[CaseView], right: Right) -> list[tuple[CaseView, Any]]:
    return [
        (view, line)
        for view in views
        if view.line.closed_on is None and view.identity is not None
        for line in view.rights
        if line.right is right and line.outcome is None
    ]


def _first(views: Sequence[CaseView], test: Callable[[CaseView], bool]) -> tuple[CaseView, ...]:
    return tuple(view for view in views if test(view))[:1]
