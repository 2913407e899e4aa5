"""The duties on Today: nothing where there is nothing, and from each line the way to where it is done."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from desktop.procedures.directory import keep_person
from desktop.procedures.disclosures import register_disclosure
from desktop.procedures.duties import duties
from desktop.procedures.holding_lines import DutyView, RetentionFilter
from desktop.procedures.holdings import add_holdings
from desktop.procedures.holds import place_hold
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.profile import profile
from desktop.procedures.purges import propose
from desktop.procedures.retention_list import holding_ids
from desktop.procedures.statement_versions import decide_version, load_version
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from desktop.settings import Settings
from desktop.ui import theme
from desktop.ui.pages.preferences import PreferencesPage
from desktop.ui.pages.retention import RetentionPage
from desktop.ui.pages.today import TodayPage
from desktop.ui.pages.today_duties import duty_rows
from desktop.ui.retention_visits import LISTS, list_of, visit_of
from tests.procedures.statement_files import SHORTER_ACCOUNT, statement_file
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)


def today_page(qtbot, desk: RealDesk) -> TodayPage:
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.resize(1100, 860)
    page.show()
    page.show_for(None)
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    return page


@pytest.fixture
def busy(office: Office, clock) -> dict[str, int]:
    """Something for every row."""

    def put(name: str, *categories: tuple[str, str, str], **facts: date) -> int:
        person_id = keep_person(office, details=PersonDetails(surname=name)).value
        if categories:
            known = {FactKind(kind): on for kind, on in facts.items()}
            add_holdings(office, person_id=person_id, categories=categories, facts=known)
        return person_id

    log = ("3.1 B", "", "bluedolphin")
    ids = {
        "overdue": put("Laat", log, collected=date(2023, 1, 10)),
        "unknown": put("Onbekend", ("3.4 A", "", "hubspot")),
        "held": put("Vast", log, collected=date(2023, 6, 1)),
        "ask": put(
            "Vraag", ("3.3 A", "", "mailbox"), collected=date(2026, 2, 1), application_completed=date(2026, 3, 2)
        ),
        "nobody": put("Niemand"),
    }
    ids["hold"] = place_hold(
        office,
        kind="hold",
        person_ids=[ids["held"]],
        holding_ids=None,
        reason="Geschil",
        case_id=None,
        from_on=TODAY,
        review_on=TODAY + timedelta(days=1),
    ).value
    clock.instant += timedelta(days=1)
    overdue = holding_ids(office, RetentionFilter(state=RetentionState.OVERDUE), 10)
    ids["purge"] = propose(office, holding_ids=overdue).value
    ids["disclosure"] = register_disclosure(
        office,
        person_id=ids["nobody"],
        recipient="Belastingdienst",
        ground="authority_request",
        is_government=True,
        requested_on=TODAY,
        disclosed_on=None,
        law="artikel 53 AWR",
        data="",
    ).value
    load_version(office, text=statement_file("1.2", "2026-03-01", SHORTER_ACCOUNT))
    decide_version(office, version="1.2", from_on=office.clock.today())
    return ids


def test_nothing_is_shown_where_there_is_nothing(qtbot, desk: RealDesk, office: Office):
    page = today_page(qtbot, desk)
    assert duty_rows(duties(office)) == ()
    assert page.duties.isHidden()
    assert page.empty.isVisible()


def test_each_duty_leads_to_where_it_is_done(qtbot, desk: RealDesk, busy: dict[str, int]):
    page = today_page(qtbot, desk)
    assert page.duties.isVisible()
    assert page.empty.isHidden()  # no request is open, and still there is something to do
    for button in page.duties.buttons:
        button.click()
    assert desk.went_to == [
        ("disclosures", busy["disclosure"]),
        ("statement", None),
        ("retention", visit_of("overdue")),
        ("retention", visit_of("ask")),
        ("retention", visit_of("unknown")),
        ("retention", visit_of("uncovered")),
        ("person", busy["held"]),
        ("purge", busy["purge"]),
    ]
    said = [f"{row.badge}: {row.what}" for row in page.duties.rows]
    assert said[0] == "Tell at once: Niemand: Belastingdienst asked for their data on 4 Mar 2026"
    assert said[1] == "To be applied: Version 1.2 of the statement is to be applied"
    assert "the first by 30 March 2026" in said[3]
    assert said[6].startswith("Look again: Legal hold on Vast")
    assert [button.accessibleName() for button in page.duties.buttons] == said


def test_many_of_a_kind_are_told_as_a_number(office: Office, busy: dict[str, int]):
    view = duties(office)
    many = DutyView(
        due=1,
        overdue=0,
        unknown=0,
        to_ask=0,
        ask_first=None,
        reviews=view.reviews * 9,
        purges=view.purges * 9,
        to_tell=view.to_tell * 9,
        versions_owed=(),
        uncovered=0,
    )
    pages = [row.page for row in duty_rows(many)]
    assert pages == ["disclosures"] * 6 + ["retention"] + ["person"] * 5 + ["retention"] + ["purge"] * 5 + ["purges"]


def test_the_retention_page_opens_on_the_list_a_duty_names(qtbot, desk: RealDesk, busy: dict[str, int]):
    page = RetentionPage(desk)
    qtbot.addWidget(page)
    page.show()
    for key in LISTS:
        page.show_for(visit_of(key))
        assert page.states.current() == key
    assert list_of(99) == "all"


def test_the_second_look_is_one_tick(qtbot, desk: RealDesk, office: Office):
    page = PreferencesPage(desk)
    qtbot.addWidget(page)
    desk.background.happened.connect(lambda _: page.reload())
    page.show()
    page.show_for(None)
    qtbot.waitUntil(page.second_look.tick.isEnabled)
    page.profile.edits["town"].setText("Zeist")  # being typed: stays, and is not kept
    page.second_look.tick.click()
    qtbot.waitUntil(lambda: profile(office).four_eyes)
    assert profile(office).town == "Utrecht"
    qtbot.waitUntil(lambda: not desk.background.is_busy())
    page.profile.save()
    qtbot.waitUntil(lambda: profile(office).town == "Zeist")
    assert profile(office).four_eyes


@pytest.mark.parametrize("size", [100, 125])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, background, busy, size: int):
    theme.apply(qapp, "dark", size)
    page = today_page(qtbot, RealDesk(office, background, Settings(language="nl")))
    assert (nameless(page), cut_off(page)) == ([], [])
