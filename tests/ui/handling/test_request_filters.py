"""The list of requests: filters by chip and by field, kept ones, one act on several, and what goes out as a file."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.procedures.assignment import assign, set_waiting
from desktop.procedures.case_file import case_view
from desktop.procedures.office import Office
from desktop.procedures.request_filters import RequestFilter, filters, save_filter
from desktop.procedures.requests import counts
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.bulk import BulkAssignDialog, BulkRemindDialog, BulkWaitDialog
from desktop.ui.dialogs.register import RegisterDialog
from desktop.ui.dialogs.request_filter import SaveFilterDialog
from desktop.ui.pages.requests import RequestsPage
from desktop.ui.team_words import TEAM_TABLES, filter_text, team_label
from tests.ui.handling.finding import dialog_of, words_in

Open = Callable[..., int]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RequestsPage:
    made = RequestsPage(desk)
    qtbot.addWidget(made)
    desk.background.happened.connect(lambda _: made.reload())
    made.resize(1200, 800)
    made.show()
    made.show_for(None)
    return made


def lists(qtbot: QtBot, page: RequestsPage, *case_ids: int) -> None:
    def found() -> set[int]:
        lines = page.table.lines
        return {lines.line_at(row).id for row in range(lines.rowCount()) if lines.line_at(row)}

    page.reload()  # cases may have come since it was shown
    qtbot.waitUntil(lambda: found() == set(case_ids))


def test_fields_narrow_the_list_and_the_chips_follow(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    erasure, access = open_for(), open_for(Right.ACCESS)
    lists(qtbot, page, erasure, access)
    page.bar.row.choose("right", "access")
    lists(qtbot, page, access)
    assert page.filters.current() == ""
    assert not page.save.isHidden()
    page.bar.row.choose("right", "")
    assert page.filters.current() == "open"
    assert page.save.isHidden()
    set_waiting(office, case_id=erasure, what="Leverancier")
    page.filters.choose("waiting")
    lists(qtbot, page, erasure)
    assert page.bar.row.chosen("waiting") == "others"


def test_a_typed_word_narrows_the_list(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    one, other = open_for(), open_for(linked=False)
    assert case_view(office, other).requester
    lists(qtbot, page, one, other)
    page.bar.search.setText(case_view(office, one).line.number)
    lists(qtbot, page, one)


def test_mine_is_who_sits_at_the_desk(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    mine, other = open_for(), open_for()
    assign(office, case_id=other, to="Sam de Boer")
    page.reload()
    page.filters.choose("mine")
    lists(qtbot, page, mine)
    qtbot.waitUntil(lambda: page.bar.row.boxes["handler"].findData("Sam de Boer") > 0)
    page.bar.row.choose("handler", "Sam de Boer")
    lists(qtbot, page, other)


def test_a_filter_is_kept_chosen_again_and_thrown_away(
    open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot
):
    access = open_for(Right.ACCESS)
    open_for()
    page.bar.row.choose("right", "access")
    page.save_filter()
    dialog = dialog_of(qtbot, SaveFilterDialog)
    dialog.commit()
    assert dialog.form.fields[0].error.text()
    dialog.name.setText("Inzage")
    dialog.commit()
    qtbot.waitUntil(lambda: "Inzage" in words_in(page.filters))
    key = f"saved-{filters(office)[0].id}"
    qtbot.waitUntil(lambda: page.filters.current() == key)
    page.filters.choose("all")
    page.filters.choose(key)
    assert page.bar.row.chosen("right") == "access"
    lists(qtbot, page, access)
    page.drop.click()
    qtbot.waitUntil(lambda: filters(office) == ())
    qtbot.waitUntil(lambda: page.filters.current() == "")
    lists(qtbot, page, access)  # what is shown stays


def test_a_kept_handler_who_left_is_still_offered(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    open_for()
    save_filter(office, name="Van Robin", wanted=RequestFilter(handler="Robin Smit", due_within_days=21))
    page.reload()
    key = f"saved-{filters(office)[0].id}"
    qtbot.waitUntil(lambda: "Van Robin" in words_in(page.filters))
    page.filters.choose(key)
    assert page.bar.row.chosen("handler") == "Robin Smit"
    assert page.bar.row.chosen("due") == "21"
    lists(qtbot, page)


def select_all(page: RequestsPage) -> None:
    page.table.selectAll()


def test_several_are_handed_over_after_a_look(
    open_for: Open, office: Office, page: RequestsPage, desk: Desk, qtbot: QtBot
):
    one, other, theirs = open_for(), open_for(), open_for()
    assign(office, case_id=theirs, to="Sam de Boer")
    lists(qtbot, page, one, other, theirs)
    assert not page.acts["bulk_assign"].isEnabled()
    select_all(page)
    assert page.acts["bulk_assign"].isEnabled()
    undos = []
    desk.toasted.connect(lambda text, undo: undos.append(undo))
    page.acts["bulk_assign"].click()
    dialog = dialog_of(qtbot, BulkAssignDialog)
    qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 3)
    assert not dialog.primary.isEnabled()  # nobody is named yet
    dialog.to.setEditText("Sam de Boer")
    qtbot.waitUntil(dialog.primary.isEnabled)
    assert "2 request" in dialog.counts.text()
    dialog.commit()
    qtbot.waitUntil(lambda: {case_view(office, c).line.handler for c in (one, other)} == {"Sam de Boer"})
    qtbot.waitUntil(lambda: bool(undos))
    desk.background.undo(undos[-1], owner=page, then=lambda _: None)
    qtbot.waitUntil(lambda: {case_view(office, c).line.handler for c in (one, other)} == {"Mila Bakker"})


def test_a_change_meanwhile_stops_all_of_it(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    one, other = open_for(), open_for()
    lists(qtbot, page, one, other)
    select_all(page)
    page.acts["bulk_wait"].click()
    dialog = dialog_of(qtbot, BulkWaitDialog)
    dialog.what.setText("Juridische zaken")
    qtbot.waitUntil(dialog.primary.isEnabled)
    assign(office, case_id=other, to="Sam de Boer")
    dialog.commit()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert case_view(office, one).line.waiting_for == ""
    dialog.reject()


def test_reminders_in_several(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    one, other = open_for(), open_for()
    lists(qtbot, page, one, other)
    page.table.selectionModel().select(
        page.table.lines.index(0, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    page.acts["bulk_remind"].click()
    dialog = dialog_of(qtbot, BulkRemindDialog)
    dialog.text.setText("Nabellen")
    qtbot.waitUntil(dialog.primary.isEnabled)
    dialog.commit()
    qtbot.waitUntil(lambda: sum(len(case_view(office, c).reminders) for c in (one, other)) == 1)


def choose_file(qtbot: QtBot, path: Path) -> None:
    dialog = dialog_of(qtbot, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_the_days_go_out_without_a_name(open_for: Open, page: RequestsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    case_id = open_for(Right.ACCESS)
    lists(qtbot, page, case_id)
    page.export_days()
    choose_file(qtbot, tmp_path / "dagen.ics")
    qtbot.waitUntil((tmp_path / "dagen.ics").exists)
    written = (tmp_path / "dagen.ics").read_text(encoding="utf-8")
    assert "legal limit" in written
    assert "Berg" not in written


def test_an_empty_filter_has_no_days(page: RequestsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    said = []
    desk.said.connect(said.append)
    page.export_days()
    choose_file(qtbot, tmp_path / "dagen.ics")
    qtbot.waitUntil(lambda: bool(said))
    assert said[0].code == "calendar_empty"
    assert not (tmp_path / "dagen.ics").exists()


@pytest.mark.parametrize("with_names", [True, False])
def test_the_register_names_people_only_where_asked(
    open_for: Open, page: RequestsPage, qtbot: QtBot, tmp_path: Path, with_names: bool
):
    open_for(Right.ACCESS)
    page.export_register()
    dialog = dialog_of(qtbot, RegisterDialog)
    dialog.last.set_value(date(2025, 1, 1))
    dialog.commit()
    assert any(field.error.text() for field in dialog.form.fields)
    dialog.last.set_value(date(2026, 3, 4))
    dialog.with_names.setChecked(with_names)
    dialog.commit()
    choose_file(qtbot, tmp_path / "register.csv")
    qtbot.waitUntil((tmp_path / "register.csv").exists)
    written = (tmp_path / "register.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert ("Berg" in written.decode("utf-8-sig")) is with_names


def test_an_empty_period_is_said_and_the_dialog_stays(page: RequestsPage, qtbot: QtBot, tmp_path: Path):
    page.export_register()
    dialog = dialog_of(qtbot, RegisterDialog)
    dialog.commit()
    choose_file(qtbot, tmp_path / "register.csv")
    qtbot.waitUntil(dialog.notice.isVisible)
    assert dialog.isVisible()
    dialog.reject()


def test_counts_of_the_usual_filters(open_for: Open, office: Office, page: RequestsPage, qtbot: QtBot):
    open_for()
    page.reload()
    qtbot.waitUntil(lambda: "Mine  1" in words_in(page.filters))
    assert set(counts(office)) == {key for key, _ in page.bar._usual}


def test_a_filter_says_itself_in_one_line():
    wanted = RequestFilter(right=Right.ACCESS, handler="me", due_within_days=7, text="berg")
    assert filter_text(wanted) == "Open, Access, Handled by me, Due within 7 day(s), “berg”"


def test_every_code_has_words():
    for table, words in TEAM_TABLES.items():
        for code in words:
            assert team_label(table, code)
