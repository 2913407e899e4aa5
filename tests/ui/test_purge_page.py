"""A purge from the plan to the certificate, in the window, over a real vault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop.procedures.directory import keep_person
from desktop.procedures.holding_lines import PurgeView, RetentionFilter
from desktop.procedures.holdings import add_holdings, note_fact
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.profile import keep_profile, profile
from desktop.procedures.purges import purge_view, purges
from desktop.procedures.retention_list import holding_ids, retention
from desktop.rules.facts import FactKind
from desktop.ui import theme
from desktop.ui.dialogs.purge_approve import PurgeApproveDialog
from desktop.ui.dialogs.purge_carry_out import PurgeCarryOutDialog
from desktop.ui.dialogs.purge_certificate import PurgeCertificateDialog
from desktop.ui.dialogs.purge_people import PurgePeopleDialog
from desktop.ui.dialogs.purge_plan import PurgePlanDialog
from desktop.ui.pages.purge import PurgePage
from desktop.ui.pages.purges import PurgesPage
from desktop.ui.tables.columns import AtHand
from desktop.ui.tables.numbered_listing import NumberedListing
from desktop.ui.widgets.danger_button import DangerButton
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

BLUEDOLPHIN, WEBSITE = ("3.1 B", "", "bluedolphin"), ("3.2 B", "", "google_analytics")
LONG_AGO, LATELY = date(2023, 6, 1), date(2025, 6, 1)


@pytest.fixture
def hold(office: Office) -> Callable[..., int]:
    """Add a person of whom categories are held, collected on that day; returns their id."""

    def add(name: str, *categories: tuple[str, str, str], on: date = LONG_AGO) -> int:
        details = PersonDetails(surname=name, contacts=(("email", f"{name.lower()}@voorbeeld.example"),))
        person_id = keep_person(office, details=details).value
        add_holdings(office, person_id=person_id, categories=categories, facts={FactKind.COLLECTED: on})
        return person_id

    return add


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    def show(widget: QWidget) -> QWidget:
        widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(widget)
        widget.resize(1100, 800)
        widget.show()
        return widget

    return show


@pytest.fixture
def planned(qtbot, office: Office, desk: RealDesk, shown) -> Callable[[], PurgePlanDialog]:
    """The plan for everything there is."""

    def plan() -> PurgePlanDialog:
        dialog = shown(PurgePlanDialog(desk, lambda: holding_ids(office, RetentionFilter(), 500)))
        qtbot.waitUntil(lambda: dialog.plan is not None)
        return dialog

    return plan


@pytest.fixture
def proposed(qtbot, desk: RealDesk, planned, shown) -> Callable[[], PurgePage]:
    """The page of a purge of everything that may go."""

    def propose() -> PurgePage:
        planned().commit()
        qtbot.waitUntil(lambda: bool(desk.went_to))
        key, purge_id = desk.went_to[-1]
        assert key == "purge"
        page = shown(PurgePage(desk))
        desk.background.happened.connect(page.reload)
        page.show_for(purge_id)
        qtbot.waitUntil(lambda: page.view is not None)
        return page

    return propose


def ask_four_eyes(office: Office) -> None:
    keep_profile(office, changed=replace(profile(office), four_eyes=True))


def wait_for(qtbot, page: PurgePage, test: Callable[[PurgeView], bool]) -> None:
    qtbot.waitUntil(lambda: page.view is not None and test(page.view), timeout=10_000)


# ── the plan ────────────────────────────────────────────────────────────────
def test_the_plan_names_what_goes_and_each_reason_for_what_stays(qtbot, hold, planned):
    hold("Jansen", BLUEDOLPHIN, WEBSITE)
    hold("Visser", BLUEDOLPHIN, on=LATELY)
    dialog = planned()
    assert dialog.going_words[0].text() == "2 category(ies) of 1 person(s) can be erased."
    assert dialog.going_words[1].text().startswith("1 person(s) have nothing left")
    going = dialog.going.table.lines
    qtbot.waitUntil(lambda: going.rowCount() == 2)
    assert [going.index(0, column).data() for column in (0, 1, 3, 4)] == [
        "3.1 B  To secure our service",
        "BlueDolphin",
        "1",
        "1",
    ]
    assert dialog.elsewhere.text().endswith("BlueDolphin, Google Analytics.")
    assert dialog.stays.heading.text() == "Stays: 1 category(ies)"
    dialog.kept_button.click()
    qtbot.waitUntil(lambda: dialog.kept.lines.rowCount() == 1)
    kept = [dialog.kept.lines.index(0, column).data() for column in (0, 3)]
    assert kept == ["Visser", "The period has not ended yet · until 1 Jun 2027"]
    assert dialog.primary.isEnabled()


def test_a_plan_without_anything_to_erase_cannot_be_prepared(qtbot, hold, planned, office):
    hold("Visser", BLUEDOLPHIN, on=LATELY)
    dialog = planned()
    assert dialog.going_words[0].text() == "Nothing of this can be erased now."
    assert not dialog.primary.isEnabled()
    dialog.commit()
    assert purges(office) == ()


# ── the way through ─────────────────────────────────────────────────────────
def test_tasks_are_confirmed_and_the_purge_is_carried_out_with_proof(
    qtbot, tmp_path: Path, office, desk, hold, proposed, shown
):
    hold("Jansen", BLUEDOLPHIN, WEBSITE)
    hold("Visser", BLUEDOLPHIN, on=LATELY)
    page = proposed()
    assert page.title() == "Purge V2026-001"
    assert page.head.state.text == "Prepared"
    assert not page.look.isVisible()
    assert not page.end.erase_button.isEnabled()
    assert "2 other system(s)" in page.end.words.text()
    page.carry_out()
    assert page.findChild(PurgeCarryOutDialog) is None

    for system in ("bluedolphin", "google_analytics"):
        page.tasks.ticks[system].click()
        wait_for(qtbot, page, lambda view, s=system: any(t.confirmed_at for t in view.tasks if t.system == s))
    wait_for(qtbot, page, lambda view: view.may_carry_out)
    page.tasks.ticks["bluedolphin"].click()  # not after all
    wait_for(qtbot, page, lambda view: not view.may_carry_out)
    page.tasks.ticks["bluedolphin"].click()
    wait_for(qtbot, page, lambda view: view.may_carry_out)

    page.end.erase_button.click()
    dialog = page.findChild(PurgeCarryOutDialog)
    qtbot.waitUntil(dialog.cancel.hasFocus)
    assert dialog.cancel.isDefault()
    assert not dialog.danger.isDefault()
    assert not dialog.danger.is_waiting()  # a small one
    assert retention(office, RetentionFilter()).shape().count == 3
    dialog.danger.click()
    wait_for(qtbot, page, lambda view: view.line.state == "certified")
    assert retention(office, RetentionFilter()).shape().count == 1
    assert page.content.heading.text() == "Went"
    assert page.proof.isVisible()
    assert not page.end.isVisible()
    assert desk.notices == []

    page.open_certificate()
    certificate = page.findChild(PurgeCertificateDialog)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    for kind, begin in (("pdf", b"%PDF-"), ("csv", b"\xef\xbb\xbf")):
        target = tmp_path / f"proof.{kind}"
        page.save(kind)
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is not None)
        dialog = page.findChild(QFileDialog)
        dialog.fileSelected.emit(str(target))
        dialog.done(0)
        qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None and not desk.background.is_busy())
        assert desk.notices == []
        assert target.read_bytes().startswith(begin)
    certificate.accept()


def test_the_second_look_is_another_employee_s(qtbot, office, desk, hold, proposed):
    ask_four_eyes(office)
    hold("Jansen", BLUEDOLPHIN)
    page = proposed()
    assert page.head.state.text == "Waits for a second look"
    assert "Another employee must take the second look." in page.end.words.text()
    page.look.button.click()
    dialog = page.findChild(PurgeApproveDialog)
    dialog.primary.click()
    assert [field.error.text() for field in dialog.form.fields] == [
        "This field may not stay empty.",
        "Tick this when you have looked.",
    ]
    dialog.looked.setChecked(True)
    dialog.by.setText("mila bakker")
    dialog.primary.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.notice.heading.text() == "The second look needs somebody else"
    dialog.by.setText("Kees Visser")
    dialog.primary.click()
    wait_for(qtbot, page, lambda view: view.line.state == "approved")
    assert "Kees Visser looked and agreed" in page.look.words.text()
    assert not page.look.button.isVisible()


def test_a_large_purge_waits_and_cancel_has_the_focus(qtbot, office, hold, proposed):
    for number in range(25):
        hold(f"Jansen{number}", BLUEDOLPHIN)
    page = proposed()
    page.tasks.ticks["bluedolphin"].click()
    wait_for(qtbot, page, lambda view: view.may_carry_out)
    page.end.erase_button.click()
    dialog = page.findChild(PurgeCarryOutDialog)
    qtbot.waitUntil(dialog.cancel.hasFocus)
    assert dialog.danger.is_waiting()
    assert not dialog.danger.isEnabled()
    assert dialog.danger.text() == "Erase 25 category(ies) (5)"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert purges(office)[0].state == "approved"


def test_a_purge_is_dropped_and_its_categories_can_be_chosen_again(qtbot, office, hold, planned, proposed):
    hold("Jansen", BLUEDOLPHIN)
    page = proposed()
    assert [group.reason for group in planned().plan.stays] == ["in_another_purge"]
    page.end.drop_button.click()
    box = page.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Drop this purge").click()
    wait_for(qtbot, page, lambda view: view.line.state == "dropped")
    assert page.head.state.text == "Dropped"
    assert not page.end.isVisible()
    assert planned().plan.holdings == 1


def test_whom_to_look_for_is_shown_and_copied(qtbot, desk, hold, proposed, shown):
    hold("Jansen", BLUEDOLPHIN, WEBSITE)
    page = proposed()
    page.show_people(page.view.tasks[0])
    dialog = page.findChild(PurgePeopleDialog)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 1)
    assert [dialog.table.lines.index(0, column).data() for column in range(3)] == [
        "Jansen",
        "E-mail: jansen@voorbeeld.example",
        "3.1 B",
    ]
    dialog.table.selectRow(0)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "jansen@voorbeeld.example"
    assert "outside the vault" in desk.toasts[-1][0]
    dialog.accept()


def test_all_purges_are_listed(qtbot, desk, hold, proposed, shown):
    hold("Jansen", BLUEDOLPHIN)
    page = shown(PurgesPage(desk))
    page.show_for(None)
    qtbot.waitUntil(lambda: page.table._empty.isVisible())
    one = proposed()
    page.reload()
    qtbot.waitUntil(lambda: page.table.lines.rowCount() == 1)
    assert [page.table.lines.index(0, column).data() for column in range(5)] == [
        "V2026-001",
        "Prepared",
        "1",
        "1",
        "0 of 1 done",
    ]
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.went_to[-1] == ("purge", one.view.line.id)


def test_a_purge_that_is_not_there_leaves_a_way_back(qtbot, desk, shown):
    page = shown(PurgePage(desk))
    page.show_for(99)
    qtbot.waitUntil(page.gone.isVisible)
    page.gone.button.click()
    assert desk.went_to == [("purges", None)]
    assert desk.notices == []


def test_what_changed_meanwhile_is_shown_before_the_purge(qtbot, office, hold, proposed):
    """A later contact or collection after the proposal keeps the category out of the purge."""
    hold("Jansen", BLUEDOLPHIN, WEBSITE)
    page = proposed()
    before = purge_view(office, page.view.line.id)
    assert before.plan.holdings == 2
    first = before.plan.holding_ids[0]
    note_fact(office, holding_id=first, kind=FactKind.COLLECTED, on=LATELY)
    page.reload()
    wait_for(qtbot, page, lambda view: view.plan.holdings == 1)
    assert page.kept.isVisible()
    assert page.kept.heading.text() == "Stays: 1 category(ies)"


# ── parts ───────────────────────────────────────────────────────────────────
def test_a_button_that_waits_opens_after_its_seconds(qtbot):
    button = DangerButton("Erase")
    qtbot.addWidget(button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    button.wait(2)
    assert (button.text(), button.accessibleName()) == ("Erase (2)", "Erase")
    button.click()
    button.count_down()
    assert button.accessibleDescription() == "Possible in 1 second(s)."
    button.count_down()
    assert (button.text(), button.isEnabled()) == ("Erase", True)
    button.click()
    assert pressed == [1]


def test_lines_without_an_id_are_numbered_over_pages():
    listing = NumberedListing(AtHand([f"person {number}" for number in range(600)]))
    shape = listing.shape()
    assert shape.count == 600
    assert [row.id for row in listing.page(shape.anchors[2])][:2] == [512, 513]
    assert listing.first()[0].line == "person 0"


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, desk, hold, planned, proposed, shown, size):
    theme.apply(qapp, "light", size)
    ask_four_eyes(office)
    hold("Jansen", BLUEDOLPHIN, WEBSITE)
    hold("Visser", BLUEDOLPHIN, on=LATELY)
    plan = planned()
    assert nameless(plan) == []
    assert cut_off(plan) == []
    page = proposed()
    approve = shown(PurgeApproveDialog(desk, page.view))
    carry_out = shown(PurgeCarryOutDialog(desk, page.view, page.view.plan))
    people = shown(PurgePeopleDialog(desk, page.view.line.id, page.view.tasks[0]))
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    for window in (page, approve, carry_out, people):
        window.resize(window.width() * size // 100, window.height() * size // 100)
        QApplication.processEvents()
        assert nameless(window) == []
        assert cut_off(window) == []
