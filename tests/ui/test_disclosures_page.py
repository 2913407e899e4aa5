"""The register of disclosures in the window: lists, a new entry, a government request that must be told, a ban."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.clock import AMSTERDAM, FixedClock
from desktop.procedures.directory import keep_person
from desktop.procedures.disclosures import disclosures, register_disclosure
from desktop.procedures.holding_lines import DisclosureLine
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.reply import finalise
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.dialogs.disclosure_form import DisclosureForm
from desktop.ui.dialogs.final_letter import FinalLetterDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.disclosure_words import task_badge, task_text
from desktop.ui.pages.disclosures import DisclosuresPage
from desktop.ui.theme import BadgeState
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)


@pytest.fixture
def jan(office: Office) -> int:
    return keep_person(
        office,
        details=PersonDetails(
            first_name="Jan", prefix="van den", surname="Berg", addresses=(("Dijk 1", "3512 AB", "Utrecht", "NL"),)
        ),
    ).value


@pytest.fixture
def register(office: Office, jan: int) -> Callable[..., int]:
    def put(*, government: bool = True, ban_until: date | None = None) -> int:
        return register_disclosure(
            office,
            person_id=jan,
            recipient="Belastingdienst" if government else "Advocatenkantoor",
            ground="authority_request" if government else "claims",
            is_government=government,
            requested_on=TODAY - timedelta(days=2) if government else None,
            disclosed_on=TODAY - timedelta(days=1),
            law="artikel 53 AWR" if government else "",
            data="Naam en facturen",
            ban_law="artikel 126bb Sv" if ban_until else "",
            ban_until=ban_until,
        ).value

    return put


@pytest.fixture
def page(qtbot, desk: RealDesk) -> DisclosuresPage:
    shown = DisclosuresPage(desk)
    qtbot.addWidget(shown)
    desk.background.happened.connect(lambda _: shown.reload())
    shown.resize(1100, 860)
    shown.show()
    return shown


def rows(page: DisclosuresPage) -> list[int]:
    return [page.table.lines.line_at(row).id for row in range(page.table.lines.rowCount())]


def test_the_filters_show_what_is_to_be_told_and_what_is_forbidden(qtbot, page: DisclosuresPage, register):
    told, other, banned = register(), register(government=False), register(ban_until=date(2026, 5, 1))
    page.show_for(None)
    qtbot.waitUntil(lambda: set(rows(page)) == {told, other, banned})
    page.filters.choose("tell")
    qtbot.waitUntil(lambda: rows(page) == [told])
    assert page.detail.badge.text == "Tell at once"
    page.filters.choose("banned")
    qtbot.waitUntil(lambda: rows(page) == [banned])
    assert page.detail.badge.text == "Not before 1 May 2026"
    assert "artikel 126bb Sv" in words_in(page.detail)


def test_the_task_is_back_on_the_day_a_ban_ends(qtbot, page: DisclosuresPage, clock: FixedClock, register):
    banned = register(ban_until=date(2026, 5, 1))
    clock.instant = datetime(2026, 5, 1, 9, tzinfo=AMSTERDAM)
    page.show_for(banned)
    qtbot.waitUntil(lambda: page.current() is not None)
    assert page.filters.current() == "tell"
    assert page.current().id == banned


def test_a_government_request_is_registered_and_told_by_letter(qtbot, page, desk: RealDesk, office: Office, jan: int):
    page.show_for(None)
    page.register()
    form = dialog_of(qtbot, DisclosureForm)
    form.commit()
    assert form.isVisible()
    assert "Choose the person" in words_in(form)
    form.person.choose(jan)
    qtbot.waitUntil(lambda: form.person.name.text() == "Jan van den Berg")
    form.is_government.setChecked(True)
    assert form.ground.current() == "authority_request"
    form.recipient.setText("Belastingdienst")
    form.requested_on.set_value(TODAY)
    form.commit()
    assert form.isVisible()
    assert "on which law the request rests" in words_in(form)
    form.law.setText("artikel 53 AWR")
    form.commit()
    qtbot.waitUntil(lambda: page.current() is not None)
    assert page.filters.current() == "tell"
    assert desk.toasts[-1][0] == "Registered. The person is to be told at once."
    page.write_letter()
    letter = dialog_of(qtbot, LetterDialog)
    qtbot.waitUntil(lambda: letter.sheet.form.isEnabled())
    letter.sheet.form.fill({"asked": "Naam en facturen"})
    letter.save()
    qtbot.waitUntil(lambda: letter.letter_id is not None)
    letter_id = letter.letter_id
    letter.reject()
    done: list[object] = []
    desk.background.act(lambda: finalise(office, letter_id=letter_id), owner=page, then=done.append)
    qtbot.waitUntil(lambda: rows(page) == [])
    assert disclosures(office)[0].told_on == TODAY
    page.filters.choose("all")
    qtbot.waitUntil(lambda: page.current() is not None)
    assert page.detail.badge.text == "Told on 4 Mar 2026"
    page.write_letter()
    dialog_of(qtbot, FinalLetterDialog).reject()


def test_the_entry_just_registered_is_the_one_shown(qtbot, page: DisclosuresPage, register, jan: int):
    earlier = register()
    page.show_for(earlier)
    qtbot.waitUntil(lambda: page.current() is not None)
    page.register()
    form = dialog_of(qtbot, DisclosureForm)
    form.person.choose(jan)
    qtbot.waitUntil(lambda: form.person.name.text() == "Jan van den Berg")
    form.is_government.setChecked(True)
    form.recipient.setText("Gemeente Utrecht")
    form.requested_on.set_value(TODAY)
    form.law.setText("artikel 5 Wet")
    form.commit()
    qtbot.waitUntil(lambda: len(rows(page)) == 2)
    qtbot.waitUntil(lambda: not page.desk.background.is_busy())
    assert page.current().id != earlier
    assert page.current().recipient == "Gemeente Utrecht"
    assert page.detail.heading.text().startswith("Gemeente Utrecht")


def test_a_ban_needs_its_law_and_its_end(qtbot, page: DisclosuresPage, office: Office, register):
    wanted = register()
    page.show_for(wanted)
    qtbot.waitUntil(lambda: page.current() is not None)
    page.correct()
    form = dialog_of(qtbot, DisclosureForm)
    assert form.forbids.isHidden()
    form.has_ban.setChecked(True)
    form.commit()
    assert not form.forbids.error.isHidden()
    assert not form.until.error.isHidden()
    form.ban_law.setText("artikel 126bb Sv")
    form.ban_until.set_value(TODAY)
    form.commit()
    qtbot.waitUntil(lambda: form.notice.isVisible())  # the law says: it has ended
    assert "ended" in form.notice.heading.text()
    form.ban_until.set_value(date(2026, 6, 1))
    form.commit()
    qtbot.waitUntil(lambda: [line.task for line in disclosures(office)] == ["banned"])


def test_the_six_grounds_stand_in_the_statements_own_words(qtbot, desk: RealDesk, office: Office):
    form = DisclosureForm(desk)
    qtbot.addWidget(form)
    form.show()
    words = words_in(form).replace("\u200b", "")
    grounds = office.statement.sharing.grounds
    assert len(grounds) == len(form.ground.buttons) == 6
    assert all(ground.text.en in words for ground in grounds)


def test_what_does_not_show_counts_for_nothing(qtbot, desk: RealDesk, jan: int):
    form = DisclosureForm(desk, person_id=jan)
    qtbot.addWidget(form)
    form.show()
    form.is_government.setChecked(True)
    form.has_ban.setChecked(True)
    form.ban_law.setText("artikel 126bb Sv")
    form.requested_on.set_value(TODAY)
    form.is_government.setChecked(False)
    facts = form.facts()
    assert (facts["requested_on"], facts["ban_law"], facts["ban_until"]) == (None, "", None)


def test_task_words_and_badges(office: Office, register):
    register()
    tell: DisclosureLine = disclosures(office)[0]
    assert (task_text(tell), task_badge(tell)) == ("Tell at once", BadgeState.LATE)
    register(government=False)
    other = next(line for line in disclosures(office) if not line.is_government)
    assert (task_text(other), task_badge(other)) == ("", None)


@pytest.mark.parametrize("size", [100, 125])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, background, register, size: int):
    theme.apply(qapp, "dark", size)
    wanted = register(ban_until=date(2026, 5, 1))
    page = DisclosuresPage(RealDesk(office, background, Settings(language="nl")))
    qtbot.addWidget(page)
    page.resize(1100, 900)
    page.show()
    page.show_for(wanted)
    qtbot.waitUntil(lambda: page.current() is not None)
    assert (nameless(page), cut_off(page)) == ([], [])
    page.correct()
    form = dialog_of(qtbot, DisclosureForm)
    qtbot.waitUntil(lambda: "Berg" in form.person.name.text())
    assert (nameless(form), cut_off(form)) == ([], [])
    form.reject()
