"""Retention in the real window: from a new person to the certificate of their erasure, and a statement that changes."""

import calendar
from datetime import date, timedelta
from pathlib import Path

from desktop.procedures import directory
from desktop.procedures.purge_lists import purges
from desktop.procedures.statement_versions import versions
from desktop.rules.retention import RetentionState
from desktop.start import Program
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.fact import FactDialog
from desktop.ui.dialogs.hold import HoldDialog
from desktop.ui.dialogs.hold_release import HoldReleaseDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.dialogs.purge_approve import PurgeApproveDialog
from desktop.ui.dialogs.purge_carry_out import PurgeCarryOutDialog
from desktop.ui.dialogs.purge_plan import PurgePlanDialog
from desktop.ui.dialogs.statement_apply import MOST_STEPS, ApplyVersionDialog
from desktop.ui.dialogs.statement_changes import LoadVersionDialog
from desktop.ui.dialogs.statement_decide import DecideVersionDialog
from desktop.ui.dialogs.statement_problems import StatementProblemsDialog
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.person import PersonPage
from desktop.ui.pages.person_holding import HoldingRow
from desktop.ui.pages.purge import PurgePage
from desktop.ui.pages.retention import RetentionPage
from desktop.ui.pages.statement import StatementPage
from tests.db.page_reader import traces
from tests.journeys.conftest import Person
from tests.journeys.steps import adds, choose_file, commits, fill_in_the_office, first_start, rows_of
from tests.procedures.statement_files import SHORTER_ACCOUNT, statement_file
from tests.ui.handling.finding import words_in

NAME, EMAIL = "Quispelzwaan", "ysbrecht@quispelzwaan.example"
TRACES = (b"quispelzwaan", b"ysbrecht", b"spelzw")


def months_before(day: date, months: int) -> date:
    """The same day of the month that long ago, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def enters_person(person: Person, window: DeskWindow) -> PersonPage:
    """Somebody with an account, in the directory."""
    window.go("people")
    person.sees(PeoplePage)
    person.does("new_person")
    form = person.sees(PersonForm)
    form.initials.setText("Y.")
    form.surname.setText(NAME)
    form.emails.rows()[0].edit.setText(EMAIL)
    form.roles["user"].setChecked(True)
    commits(person, form)
    page = person.sees(PersonPage, lambda page: page.acts.held is not None)
    person.rests()
    return page


def states_of(page: PersonPage) -> set[RetentionState]:
    return {row.view.line.state for row in page.categories.rows.values()}


def retention_page(person: Person, window: DeskWindow, list_key: str, rows: int) -> RetentionPage:
    """The Retention page with one of its lists, once it has that many rows."""
    window.go("retention")
    page = person.sees(RetentionPage)
    page.states.choose(list_key)
    person.waits(lambda: page.lists.table.lines.is_settled() and page.lists.table.lines.count() == rows)
    person.rests()
    return page


def test_from_a_new_person_to_the_certificate_of_their_erasure(person: Person, program: Program, tmp_path: Path):
    window = first_start(person, program)
    preferences = fill_in_the_office(person, window)
    preferences.second_look.tick.click()
    person.rests()
    office = window.desk.office
    today = office.clock.today()

    page = enters_person(person, window)
    assert page.acts.held is not None
    gone_id = page.acts.held.person_id
    assert any(NAME in found for found in searched(person, window))
    lately, long_ago = months_before(today, 12), months_before(today, 62)
    rows = adds(person, page, "3.1 B", "3.1 D", collected=lately, last_contact=long_ago, last_action=long_ago)
    assert "12 month" in rows["3.1 B"].accessibleName()
    assert "overdue" in rows["3.1 D"].accessibleName()
    assert "3.1 D: 4 years after the later of last contact" in words_in(rows["3.1 D"])
    correct_the_day(person, page, rows["3.1 B"], long_ago)
    assert states_of(page) == {RetentionState.OVERDUE}

    hold_and_release(person, window, page)
    purge = prepare_purge(person, window)
    second_look(person, purge)
    carry_out(person, purge)
    save_certificate(person, purge, tmp_path)
    is_gone(person, window, gone_id)
    comes_back_after_a_look(person, window)


def correct_the_day(person: Person, page: PersonPage, row: HoldingRow, day: date) -> None:
    """Correct the event of one category; its countdown moves at once."""
    row.fold.click()
    row.buttons["collected"].click()
    dialog = person.sees(FactDialog)
    dialog.on.set_value(day)
    commits(person, dialog)
    person.waits(lambda: "overdue" in rows_of(page)["3.1 B"].accessibleName())


def hold_and_release(person: Person, window: DeskWindow, page: PersonPage) -> None:
    """While the hold lasts a purge leaves everything alone and says why; afterwards all of it is due at once."""
    person.does("holdings_hold")
    dialog = person.sees(HoldDialog)
    dialog.primary.click()
    assert dialog.isVisible(), "without a reason there is no hold"
    dialog.reason.setPlainText("Claim about an invoice")
    commits(person, dialog)
    person.waits(page.holds.isVisible)
    assert "Claim about an invoice" in words_in(page.holds)
    assert states_of(page) == {RetentionState.HELD}

    retention_page(person, window, "overdue", 0)
    held = retention_page(person, window, "held", 2)
    assert held.lists.table.lines.index(0, 4).data() == "Legal hold"
    held.all_button.click()
    plan = person.sees(PurgePlanDialog, lambda dialog: dialog.plan is not None)
    assert plan.going_words[0].text() == "Nothing of this can be erased now."
    assert not plan.primary.isEnabled()
    plan.kept_button.click()
    person.waits(lambda: plan.kept.lines.rowCount() == 2)
    assert plan.kept.lines.index(0, 3).data().startswith("A legal hold")
    plan.cancel.click()
    person.gone(PurgePlanDialog)

    held.lists.table.opened.emit(held.lists.table.lines.line_at(0))
    person.waits(lambda: window.page() is page)
    person.rests()
    next(iter(page.holds.releases.values())).click()
    release = person.sees(HoldReleaseDialog)
    assert "Due at once when it is released:" in words_in(release)
    release.reason.setPlainText("The claim was settled")
    commits(person, release)
    person.waits(lambda: states_of(page) == {RetentionState.OVERDUE})
    assert "2 categor" in words_in(window.toasts)


def prepare_purge(person: Person, window: DeskWindow) -> PurgePage:
    """Everything that is overdue, from the Retention page by the plan to the purge that waits."""
    overdue = retention_page(person, window, "overdue", 2)
    overdue.all_button.click()
    plan = person.sees(PurgePlanDialog, lambda dialog: dialog.plan is not None)
    assert plan.plan is not None
    assert (plan.plan.holdings, plan.plan.leaving, plan.stays.isVisible()) == (2, 1, False)
    assert "Another employee looks at it first" in plan.after.text()
    commits(person, plan)
    page = person.sees(PurgePage, lambda page: page.view is not None)
    assert page.head.state.text == "Waits for a second look"
    assert not page.end.erase_button.isEnabled()
    return page


def second_look(person: Person, page: PurgePage) -> None:
    """Who prepared it cannot be who looks; a colleague can."""
    page.look.button.click()
    dialog = person.sees(PurgeApproveDialog)
    dialog.looked.setChecked(True)
    dialog.by.setText("mila  bakker")
    dialog.primary.click()
    person.waits(dialog.notice.isVisible)
    assert dialog.notice.heading.text() == "The second look needs somebody else"
    dialog.by.setText("Kees Visser")
    commits(person, dialog)
    person.waits(lambda: page.view is not None and page.view.line.state == "approved")
    assert "Kees Visser looked and agreed" in page.look.words.text()


def carry_out(person: Person, page: PurgePage) -> None:
    """Each other system is confirmed; then the last question, which begins on Cancel."""
    assert page.view is not None
    for task in page.view.tasks:
        assert not page.end.erase_button.isEnabled()
        page.tasks.ticks[task.system].click()
        person.rests()
    person.waits(page.end.erase_button.isEnabled)
    page.end.erase_button.click()
    dialog = person.sees(PurgeCarryOutDialog)
    person.waits(dialog.cancel.hasFocus)
    assert dialog.cancel.isDefault()
    commits(person, dialog)
    person.waits(lambda: page.view is not None and page.view.line.state == "certified")
    assert page.proof.isVisible()


def save_certificate(person: Person, page: PurgePage, folder: Path) -> None:
    """As PDF and as CSV, outside the vault; neither names the person."""
    for kind, button, begin in (
        ("pdf", page.proof.pdf_button, b"%PDF-"),
        ("csv", page.proof.csv_button, b"\xef\xbb\xbf"),
    ):
        button.click()
        target = folder / f"certificate.{kind}"
        choose_file(person, target)
        person.waits(target.exists)
        content = target.read_bytes()
        assert content.startswith(begin)
        assert not any(piece in content.lower() for piece in TRACES)
    assert "V2" in target.read_text(encoding="utf-8-sig")
    assert "Kees Visser" in target.read_text(encoding="utf-8-sig")


def searched(person: Person, window: DeskWindow) -> list[str]:
    """What the search over everything finds by the name."""
    person.does("palette")
    window.palette_layer.edit.setText(NAME)
    person.rests()
    found = [entry.text for entry in window.palette_layer.entries()]
    window.palette_layer.close_again()
    return found


def is_gone(person: Person, window: DeskWindow, gone_id: int) -> None:
    """From the directory, from every search, from the page that showed them, and from the file itself."""
    office = window.desk.office
    window.go("people")
    page = person.sees(PeoplePage)
    person.waits(lambda: page.table.lines.is_settled() and page.table.lines.count() == 0)
    page.search.setText(NAME)
    person.waits(lambda: page.empty.heading.text() == "Nobody found" and page.table.lines.is_settled())
    assert page.table.lines.count() == 0
    assert searched(person, window) == []
    assert not window.desk.background.can_undo(), "no undo brings an erased person back"
    assert [line.state for line in purges(office)] == ["certified"]
    window.go("person", gone_id)
    shown = person.sees(PersonPage)
    person.waits(shown.gone.isVisible)
    assert not shown.body.isVisible()
    assert not window.notices.isVisible()
    window.back()
    person.sees(PeoplePage)
    assert office.vault.checkpoint()
    assert traces(office.vault.path, office.vault._file_key, (*TRACES, b"valueblue"))[0].sought == b"valueblue"
    assert traces(office.vault.path, office.vault._file_key, TRACES) == []


def comes_back_after_a_look(person: Person, window: DeskWindow) -> None:
    """The same address is known as erased; nobody comes back by themselves."""
    office = window.desk.office
    person.does("new_person")
    form = person.sees(PersonForm)
    form.surname.setText("Anders")
    form.emails.rows()[0].edit.setText(EMAIL.upper())
    person.waits(form.erased.isVisible)
    number = purges(office)[0].number
    assert number in form.erased.sentence.text()
    form.primary.click()
    person.waits(form.notice.isVisible)
    assert number in form.notice.sentence.text()
    assert directory.people(office, "").shape().count == 0
    form.erased.looked.click()
    commits(person, form)
    page = person.sees(PersonPage, lambda page: page.view is not None)
    person.waits(lambda: page.title() == "Anders")


# ── a statement that changes ────────────────────────────────────────────────
def test_a_new_statement_is_loaded_decided_applied_and_moves_the_countdown(
    person: Person, program: Program, tmp_path: Path
):
    window = first_start(person, program)
    office = window.desk.office
    today = office.clock.today()
    page = enters_person(person, window)
    ended = months_before(today, 3)
    rows = adds(person, page, "3.1 A", account_started=months_before(today, 30), account_ended=ended)
    before = rows["3.1 A"].view.line
    assert before.version == "1.1"

    window.go("statement")
    statement = person.sees(StatementPage, lambda page: bool(page.lines))
    good = statement_file("1.2", today.isoformat(), SHORTER_ACCOUNT)
    faulty_then_good(person, statement, good, tmp_path / "statement.toml")
    assert [line.version for line in versions(office)] == ["1.2", "1.1"]
    decide_and_apply(person, statement, today)

    window.back()
    person.waits(lambda: window.page() is page)
    person.waits(lambda: rows_of(page)["3.1 A"].view.line.version == "1.2")
    after = rows_of(page)["3.1 A"].view.line
    assert before.due_on is not None
    assert after.due_on is not None
    assert after.due_on < before.due_on - timedelta(days=200)  # six months instead of thirteen
    assert "6 months after the account" in words_in(rows_of(page)["3.1 A"])


def faulty_then_good(person: Person, page: StatementPage, good: bytes, file: Path) -> None:
    """A file with mistakes is refused whole, each with its line; mended, the same file is kept."""
    text = good.decode()
    file.write_text(text.replace('"P4Y"', '"4Y"', 1).replace("purpose.nl", "purpos.nl", 1), encoding="utf-8")
    page.head.load_button.click()
    choose_file(person, file)
    problems = person.sees(StatementProblemsDialog)
    lines = file.read_text(encoding="utf-8").splitlines()
    wrong = {number for number, line in enumerate(lines, 1) if '"4Y"' in line or "purpos.nl" in line}
    assert len(wrong) == 2
    assert wrong <= {row.line for row in problems.rows}
    assert all(row.what for row in problems.rows)
    assert [line.version for line in page.lines] == ["1.1"]
    file.write_bytes(good)
    problems.again_button.click()
    load = person.sees(LoadVersionDialog)
    assert "Kept shorter: 6 months instead of 13 months" in load.changes.text()
    commits(person, load)
    person.waits(lambda: page.line() is not None and page.line().version == "1.2")


def decide_and_apply(person: Person, page: StatementPage, today: date) -> None:
    """It counts from today; the bar comes to its end and what is held follows."""
    page.head.decide_button.click()
    decide = person.sees(DecideVersionDialog)
    decide.day.set_value(today)
    commits(person, decide)
    person.waits(page.owed.isVisible)
    page.owed.button.click()
    dialog = person.sees(ApplyVersionDialog)
    seen: list[int] = []
    dialog.bar.valueChanged.connect(seen.append)
    dialog.primary.click()
    person.gone(ApplyVersionDialog)
    assert max(seen) == MOST_STEPS, "the bar came to its end"
    person.waits(page.owed.isHidden)
    person.rests()
