"""Versions of the statement in the window: read a file, see what it changes, decide, apply or stop, write to people."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from desktop.clock import FixedClock
from desktop.procedures.directory import keep_person
from desktop.procedures.holdings import add_holdings, person_holdings
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.person_letters import person_letters
from desktop.procedures.statement_versions import decide_version, load_version, versions
from desktop.rules.facts import FactKind
from desktop.rules.statement_changes import ChangeKind, ClauseChange
from desktop.rules.statement_entry import Lack
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.dialogs.statement_apply import ApplyVersionDialog
from desktop.ui.dialogs.statement_changes import LoadVersionDialog, StatementChangesDialog
from desktop.ui.dialogs.statement_decide import DecideVersionDialog
from desktop.ui.dialogs.statement_letter import told_of, version_to_tell
from desktop.ui.dialogs.statement_people import StatementPeopleDialog
from desktop.ui.dialogs.statement_problems import StatementProblemsDialog
from desktop.ui.pages.statement import StatementPage
from desktop.ui.person_papers import PersonPapers
from desktop.ui.statement_change_words import change_words, lack_text
from tests.procedures.statement_files import LONGER_MARKETING, MORE_IN_LOG, SHORTER_ACCOUNT, statement_file
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)
NEXT = statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT, LONGER_MARKETING, MORE_IN_LOG)


@pytest.fixture
def page(qtbot, desk: RealDesk) -> StatementPage:
    shown = StatementPage(desk)
    qtbot.addWidget(shown)
    desk.background.happened.connect(lambda _: shown.reload())
    shown.resize(1100, 800)
    shown.show()
    shown.show_for(None)
    qtbot.waitUntil(lambda: bool(shown.lines))
    return shown


@pytest.fixture
def zoe(office: Office) -> int:
    """Has an account that ended, and gets newsletters."""
    details = PersonDetails(
        first_name="Zoë", prefix="van den", surname="Berg", contacts=(("email", "zoe@voorbeeld.example"),)
    )
    person_id = keep_person(office, details=details).value
    add_holdings(
        office,
        person_id=person_id,
        categories=[("3.1 A", "", "bluedolphin"), ("3.1 D", "", "hubspot")],
        facts={FactKind.ACCOUNT_ENDED: date(2025, 6, 30), FactKind.LAST_CONTACT: date(2024, 5, 2)},
    )
    return person_id


@pytest.fixture
def owed(office: Office) -> str:
    load_version(office, text=NEXT)
    decide_version(office, version="1.2", from_on=TODAY)
    return "1.2"


def due_days(office: Office, person_id: int) -> dict[str, tuple[str, date | None]]:
    held = person_holdings(office, person_id).holdings
    return {view.line.activity: (view.line.version, view.line.due_on) for view in held}


# ── reading a file ──────────────────────────────────────────────────────────
def test_everything_wrong_in_a_file_is_told_at_once_with_its_line(qtbot, page: StatementPage, tmp_path: Path):
    text = NEXT.decode().replace('"P5Y"', '"13"', 1).replace("purpose.nl", "purpos.nl", 1)
    file = tmp_path / "nieuw.toml"
    file.write_text(text, encoding="utf-8")
    page.files.take(file)
    dialog = dialog_of(qtbot, StatementProblemsDialog)
    lines = text.splitlines()
    period = next(number for number, line in enumerate(lines, 1) if '"13"' in line)
    assert {(row.line, row.entry, row.key) for row in dialog.rows} >= {(period, "3.1 D", "retention.period")}
    assert {row.entry for row in dialog.rows} == {"3.1 A", "3.1 D"}
    assert all(row.what for row in dialog.rows)
    dialog.copy_button.click()
    assert f"nieuw.toml:{period}: 3.1 D: retention.period: No unit" in QGuiApplication.clipboard().text()
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(dialog.rows)
    assert [line.version for line in page.lines] == ["1.1"]
    file.write_bytes(NEXT)  # mended
    dialog.again_button.click()
    dialog_of(qtbot, LoadVersionDialog).reject()


def test_a_whole_file_shows_what_it_changes_and_is_kept_without_effect(qtbot, page, desk, office, tmp_path: Path):
    file = tmp_path / "nieuw.toml"
    file.write_bytes(NEXT)
    page.files.take(file)
    dialog = dialog_of(qtbot, LoadVersionDialog)
    said = dialog.changes.text()
    assert "Kept shorter: 6 months instead of 13 months" in said
    assert "Kept longer: 5 years instead of 4 years" in said
    assert "Data added: Screen size" in said
    dialog.commit()
    qtbot.waitUntil(lambda: page.line() is not None and page.line().version == "1.2")
    assert office.statement.version == "1.1"
    assert not page.head.decide_button.isHidden()
    assert not page.head.drop_button.isHidden()
    assert desk.toasts[-1][1] is not None  # keeping it can be undone
    page.drop()
    qtbot.waitUntil(lambda: [line.version for line in page.lines] == ["1.1"])
    assert page.line().version == "1.1"


def test_a_file_can_be_dragged_onto_the_page_and_mail_goes_by(qtbot, page: StatementPage, tmp_path: Path):
    file = tmp_path / "nieuw.toml"
    file.write_bytes(NEXT)
    for name, taken in (("nieuw.toml", True), ("brief.eml", False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        place, keys, copy = QPointF(5, 5), Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place, copy, data, Qt.MouseButton.LeftButton, keys)
        enter.ignore()
        page.dragEnterEvent(enter)
        assert enter.isAccepted() is taken
        page.dropEvent(QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, keys))
    dialog_of(qtbot, LoadVersionDialog).reject()


def test_a_file_that_is_gone_or_far_too_large_is_said(qtbot, page: StatementPage, desk: RealDesk, tmp_path: Path):
    page.files.take(tmp_path / "weg.toml")
    qtbot.waitUntil(lambda: len(desk.notices) == 1)
    assert desk.notices[0].code == "statement_unreadable"
    (tmp_path / "groot.toml").write_bytes(b"#" * 3_000_000)
    page.files.take(tmp_path / "groot.toml")
    qtbot.waitUntil(lambda: len(desk.notices) == 2)
    assert desk.notices[1].code == "statement_too_large"


def test_an_older_version_stays_readable(qtbot, page: StatementPage, office: Office, owed: str):
    page.show_version("1.2")
    qtbot.waitUntil(lambda: page.reading.statement.version == "1.2")
    card = next(card for card in page.reading.cards if card.code == "3.1 A")
    assert dict(card.rows)["Kept"] == "Until 6 months after the account has ended"
    page.head.versions.setCurrentIndex(page.head.versions.findData("1.1"))
    qtbot.waitUntil(lambda: page.reading.statement.version == "1.1")
    card = next(card for card in page.reading.cards if card.code == "3.1 A")
    assert dict(card.rows)["Kept"] == "Until 13 months after the account has ended"


# ── deciding ────────────────────────────────────────────────────────────────
def test_a_longer_period_counts_for_what_is_held_only_when_ticked(qtbot, page, office, zoe: int):
    load_version(office, text=NEXT)
    page.show_version("1.2")
    qtbot.waitUntil(lambda: page.line().version == "1.2")
    page.decide()
    dialog = dialog_of(qtbot, DecideVersionDialog)
    assert list(dialog.ticks) == ["3.1 D"]
    assert not dialog.ticks["3.1 D"].isChecked()
    assert "Kept longer: 5 years instead of 4 years" in words_in(dialog)
    dialog.day.set_value(TODAY - timedelta(days=1))
    dialog.commit()
    assert dialog.isVisible()  # a day that has passed
    dialog.day.set_value(TODAY + timedelta(days=10))
    dialog.ticks["3.1 D"].setChecked(True)
    assert dialog.lengthened() == ("3.1 D",)
    dialog.ticks["3.1 D"].setChecked(False)
    dialog.commit()
    qtbot.waitUntil(lambda: page.line() is not None and page.line().state == "decided")
    assert page.line().in_force_from == TODAY + timedelta(days=10)
    assert page.owed.isHidden()


# ── applying ────────────────────────────────────────────────────────────────
def test_a_version_whose_day_has_come_is_applied_from_the_page(qtbot, page, office, owed: str, zoe: int):
    page.reload()
    qtbot.waitUntil(lambda: page.owed.version == "1.2")
    assert page.owed.isVisible()
    page.apply()
    dialog = dialog_of(qtbot, ApplyVersionDialog)
    dialog.primary.click()
    qtbot.waitUntil(lambda: page.owed.isHidden())
    assert office.statement.version == "1.2"
    assert due_days(office, zoe)["3.1 A"] == ("1.2", date(2025, 12, 30))
    assert due_days(office, zoe)["3.1 D"][0] == "1.1"
    qtbot.waitUntil(lambda: page.line().version == "1.2")


def test_stopping_leaves_everything_as_it_was(qtbot, page, desk, office, owed: str, zoe: int):
    before = due_days(office, zoe)
    dialog = ApplyVersionDialog(desk, "1.2")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.start()
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.is_running)
    assert dialog.notice.isVisible()
    assert "Nothing was changed" in dialog.notice.sentence.text()
    assert due_days(office, zoe) == before
    assert office.statement.version == "1.1"
    dialog.start()  # and again, to its end
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert office.statement.version == "1.2"


def test_closing_the_window_gives_up_what_runs(qtbot, desk: RealDesk, office: Office, owed: str):
    dialog = ApplyVersionDialog(desk, "1.2")
    dialog.open()
    dialog.start()
    dialog.done(0)
    qtbot.waitUntil(lambda: bool(desk.notices))
    assert desk.notices[0].code == "version_stopped"
    assert office.statement.version == "1.1"


# ── writing to people ───────────────────────────────────────────────────────
def test_people_are_listed_by_clause_and_each_gets_a_letter(qtbot, page, office: Office, owed: str, zoe: int):
    keep_person(office, details=PersonDetails(surname="Niemand"))
    page.show_version("1.2")
    qtbot.waitUntil(lambda: page.line() is not None and page.line().version == "1.2")
    page.write_to_people()
    dialog = dialog_of(qtbot, StatementPeopleDialog)
    clauses = [dialog.clause.itemData(at) for at in range(dialog.clause.count())]
    assert clauses == ["3.1 A", "3.1 B", "3.1 D", ""]
    qtbot.waitUntil(lambda: dialog.person() == zoe)
    qtbot.waitUntil(lambda: "not written" in dialog.state.text())
    assert not dialog.mail_button.isEnabled()
    dialog.clause.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.person() is None)
    assert not dialog.letter_button.isEnabled()
    dialog.clause.setCurrentIndex(3)
    qtbot.waitUntil(lambda: dialog.all.lines.rowCount() == 2)
    dialog.all.choose(zoe)
    qtbot.waitUntil(lambda: dialog.person() == zoe)
    dialog.write()
    letter = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: letter.sheet.form.isEnabled())
    assert "6 maanden" in letter.sheet.content()[1]["changes"]
    letter.save()
    qtbot.waitUntil(lambda: letter.letter_id is not None)
    letter.reject()
    assert [one.kind for one in person_letters(office, zoe)] == ["statement_change"]
    qtbot.waitUntil(lambda: "draft" in dialog.state.text())
    assert told_of(office, zoe, "1.2").draft is not None
    assert told_of(office, zoe, "1.1").draft is None
    dialog.reject()


def test_the_palette_offers_the_letter_for_the_person_in_front_or_one_that_is_picked(
    qtbot, desk: RealDesk, page: StatementPage, owed: str, zoe: int
):
    in_front: list[int] = [zoe]
    PersonPapers(desk, page, lambda: in_front[0] if in_front else None)
    desk.actions.run("statement_letter")
    dialog_of(qtbot, LetterDialog).done(0)
    in_front.clear()
    desk.actions.run("statement_letter")
    picker = dialog_of(qtbot, PersonPicker)
    qtbot.waitUntil(lambda: picker.table.current_line() is not None)
    picker.choose.click()
    dialog_of(qtbot, LetterDialog).done(0)


def test_without_a_new_version_there_is_nothing_to_tell(qtbot, desk: RealDesk, page: StatementPage, zoe: int):
    PersonPapers(desk, page, lambda: zoe)
    desk.actions.run("statement_letter")
    qtbot.waitUntil(lambda: len(desk.notices) == 1)
    assert desk.notices[0].title == "There is no new version to tell of"


def test_the_latest_decided_version_is_told_of(office: Office, clock: FixedClock):
    assert version_to_tell(office) == ""
    load_version(office, text=NEXT)
    assert version_to_tell(office) == ""
    decide_version(office, version="1.2", from_on=TODAY + timedelta(days=3))
    assert version_to_tell(office) == "1.2"
    assert [line.state for line in versions(office)] == ["decided", "in_force"]


# ── words and looks ─────────────────────────────────────────────────────────
@pytest.mark.parametrize("lack", list(Lack))
def test_everything_that_can_be_wrong_has_words(lack: Lack):
    assert lack_text(lack) != lack_text("something_else")
    assert "_" not in lack_text(lack)


@pytest.mark.parametrize("kind", list(ChangeKind))
def test_every_kind_of_change_has_words(kind: ChangeKind):
    is_period = "period" in kind
    said = change_words(
        ClauseChange("3.1 A", "", kind, "P1Y" if is_period else "before", "P2Y" if is_period else "after"), "en"
    )
    whole = f"{said.what} {said.was} {said.now}"
    assert "{" not in whole
    assert any(text in whole for text in ("before", "after", "1 year", "2 years"))


def test_a_wish_that_comes_or_goes_is_told_with_its_period():
    wish = "keep_one_year_requested"
    came = change_words(ClauseChange("3.3 A", "", ChangeKind.PERIOD_LONGER, None, "P1Y", wish), "en")
    assert came.what == "A wish of the person is new: 1 year if the person asks for it"
    other = change_words(ClauseChange("3.3 A", "", ChangeKind.PERIOD_LONGER, "P1Y", "P2Y", wish), "en")
    assert other.what == "Kept longer: 2 years instead of 1 year (if the person asks for it)"


@pytest.mark.parametrize("size", [100, 125])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, background, owed: str, zoe: int, size: int):
    theme.apply(qapp, "dark", size)
    desk = RealDesk(office, background, Settings(language="nl"))
    page = StatementPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 860)
    page.show()
    page.show_version("1.2")
    qtbot.waitUntil(lambda: page.line() is not None and page.line().version == "1.2")
    openers: tuple[tuple[Callable[[], None], type[QDialog]], ...] = (
        (page.show_changes, StatementChangesDialog),
        (page.decide, DecideVersionDialog),
        (page.apply, ApplyVersionDialog),
        (page.write_to_people, StatementPeopleDialog),
    )
    assert (nameless(page), cut_off(page)) == ([], [])
    for run, kind in openers:
        run()
        dialog = dialog_of(qtbot, kind)
        assert (nameless(dialog), cut_off(dialog)) == ([], [])
        dialog.reject()
