"""The letters outside a request and the disclosures on the person page, over a real vault."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.procedures.directory import keep_person
from desktop.procedures.disclosures import disclosures_of, register_disclosure
from desktop.procedures.lines import PersonDetails
from desktop.procedures.matter import PersonMatter
from desktop.procedures.office import Office
from desktop.procedures.person_letters import letter_matter, person_letters
from desktop.procedures.reply import finalise, save_draft
from desktop.procedures.statement_versions import decide_version, load_version
from desktop.rules.errors import RuleBroken
from desktop.ui import theme
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.pages.person import PersonPage
from desktop.ui.widgets.badge_label import BadgeLabel
from tests.procedures.statement_files import SHORTER_ACCOUNT, statement_file
from tests.ui.handling.finding import answer, dialog_of, words_in
from tests.ui.looking import cut_off, nameless

TODAY = date(2026, 3, 4)


@pytest.fixture
def jan(office: Office) -> int:
    details = PersonDetails(
        first_name="Jan", prefix="van den", surname="Berg", addresses=(("Dijk 1", "3512 AB", "Utrecht", "NL"),)
    )
    return keep_person(office, details=details).value


@pytest.fixture
def asked(office: Office, jan: int) -> int:
    """A government asked for Jan's data and got them; he is to be told."""
    return register_disclosure(
        office,
        person_id=jan,
        recipient="Belastingdienst",
        ground="authority_request",
        is_government=True,
        requested_on=TODAY - timedelta(days=2),
        disclosed_on=TODAY - timedelta(days=1),
        law="artikel 53 AWR",
        data="Naam en facturen",
    ).value


@pytest.fixture
def begun(office: Office, jan: int, asked: int) -> int:
    """The letter on that request, as a draft."""
    return save_draft(
        office,
        about=PersonMatter(jan, disclosure_id=asked),
        kind="government_request",
        language="nl",
        fields={"asked": "Naam en facturen"},
    ).value


def badges(page: PersonPage) -> list[str]:
    """What the badges of the card say, from top to bottom."""
    return [badge.text for badge in page.papers.findChildren(BadgeLabel) if badge.isVisible()]


def test_without_letters_and_disclosures_there_is_no_card(qtbot, office, jan, asked, shown):
    other = keep_person(office, details=PersonDetails(surname="Ander")).value
    page = shown(other)
    assert not page.papers.isVisible()
    page.show_for(jan)
    qtbot.waitUntil(page.papers.isVisible)
    page.show_for(other)
    qtbot.waitUntil(lambda: page.acts.held is not None and not page.papers.isVisible())


def test_a_disclosure_tells_whom_when_why_and_leads_to_the_register(jan, asked, shown, desk):
    page = shown(jan)
    words = words_in(page.papers)
    assert "Belastingdienst" in words
    assert "Asked on 2 Mar 2026 · Given on 3 Mar 2026 · " in words
    assert badges(page) == ["Tell at once"]
    assert "No letter yet." in words
    page.papers.entries[asked].click()
    assert desk.went_to == [("disclosures", asked)]


def test_a_draft_is_gone_on_with_made_final_and_shown(qtbot, office, jan, asked, begun, shown, desk):
    page = shown(jan)
    page.papers.buttons[begun].click()
    dialog = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: dialog.sheet.form.isEnabled())
    assert dialog.task.about == PersonMatter(jan, disclosure_id=asked)
    assert dialog.sheet.content()[1]["asked"] == "Naam en facturen"
    qtbot.waitUntil(lambda: dialog.sheet.missing == ())
    dialog.ask_finalise()
    answer(qtbot, "Make final")
    dialog_of(qtbot, FinalLetterDialog).reject()
    qtbot.waitUntil(lambda: badges(page) == ["Final", "Told on 4 Mar 2026"])
    assert disclosures_of(office, jan)[0].told_on == TODAY
    page.papers.buttons[begun].click()
    final = dialog_of(qtbot, FinalLetterDialog)
    assert "Jan van den Berg" in final.windowTitle()
    final.reject()
    assert desk.notices == []


def test_a_letter_on_a_new_statement_is_gone_on_with_under_its_version(qtbot, office, jan, shown):
    load_version(office, text=statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT))
    decide_version(office, version="1.2", from_on=TODAY)
    letter_id = save_draft(
        office, about=PersonMatter(jan, version="1.2"), kind="statement_change", language="nl", fields={}
    ).value
    page = shown(jan)
    page.papers.buttons[letter_id].click()
    dialog = dialog_of(qtbot, LetterDialog)
    assert (dialog.task.about, dialog.letter_id) == (PersonMatter(jan, version="1.2"), letter_id)
    dialog.done(0)


def test_a_draft_is_thrown_away_after_asking(qtbot, office, jan, asked, begun, shown):
    page = shown(jan)
    page.papers.drop_wanted.emit(person_letters(office, jan)[0])
    answer(qtbot, "Throw away")
    qtbot.waitUntil(lambda: "No letter yet." in words_in(page.papers))
    assert person_letters(office, jan) == ()


def test_a_new_disclosure_is_of_this_person(qtbot, office, jan, asked, shown):
    page = shown(jan)
    page.papers.new_button.click()
    form = dialog_of(qtbot, DisclosureForm)
    assert form.person.person_id == jan
    form.recipient.setText("Advocatenkantoor")
    form.disclosed_on.set_value(TODAY)
    form.data.setPlainText("Facturen")
    form.ground.choose("claims")
    form.commit()
    qtbot.waitUntil(lambda: len(page.papers.entries) == 2)
    assert {line.recipient for line in disclosures_of(office, jan)} == {"Belastingdienst", "Advocatenkantoor"}


def test_the_matter_of_a_letter_is_found_and_a_dropped_one_is_said(office, jan, asked, begun):
    assert letter_matter(office, begun) == PersonMatter(jan, disclosure_id=asked)
    finalise(office, letter_id=begun)
    assert letter_matter(office, begun) == PersonMatter(jan, disclosure_id=asked)
    with pytest.raises(RuleBroken, match="letter_gone"):
        letter_matter(office, 99)


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, jan, begun, shown, size: int):
    theme.apply(qapp, "dark", size)
    page = shown(jan)
    page.resize(828 * size // 100, 900)
    qtbot.waitUntil(lambda: cut_off(page) == [])
    assert nameless(page) == []
