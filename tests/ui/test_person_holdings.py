"""The categories on the person page over a real vault: countdowns, events, the choice, holds, adding, taking back."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from desktop.procedures.directory import keep_person, people
from desktop.procedures.erasures import known_erasures
from desktop.procedures.holding_lines import HoldingView, PersonHoldings
from desktop.procedures.holdings import REMOVAL_REASONS, add_holdings, person_holdings
from desktop.procedures.holds import place_hold
from desktop.procedures.intake import open_case
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.procedures.purge_lists import purge_view
from desktop.procedures.purges import carry_out, confirm_task, propose
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from desktop.ui import theme, translation
from desktop.ui.dialogs.conversation import ConversationDialog
from desktop.ui.dialogs.fact import FactDialog
from desktop.ui.dialogs.hold import HoldDialog
from desktop.ui.dialogs.hold_release import HoldReleaseDialog, HoldReviewDialog
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.holding_choice import HoldingChoiceDialog
from desktop.ui.dialogs.holding_label import HoldingLabelDialog
from desktop.ui.dialogs.holding_remove import HoldingRemoveDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.holding_words import event_value, hold_text, removal_text
from desktop.ui.journal_words import journal_sentence
from desktop.ui.notices import notice_for
from desktop.ui.pages.person import PersonPage
from desktop.ui.retention_words import countdown_text
from tests.ui.handling.finding import words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk

TODAY = date(2026, 3, 4)
SIZES = re.compile(r"(\d+)x(\d+) of (\d+)x(\d+)$")
NAME = "Jan van den Berg"
JAN = PersonDetails(
    initials="J.",
    first_name="Jan",
    prefix="van den",
    surname="Berg",
    roles=("user", "applicant"),
    contacts=(("email", "jan@voorbeeld.example"),),
)
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def jan(office: Office) -> int:
    return keep_person(office, details=JAN).value


@pytest.fixture
def add(office: Office, jan: int) -> Callable[..., int]:
    """Register one category of Jan's."""

    def register(activity: str, system: str, group: str = "", **facts: date) -> int:
        known = {FactKind(kind): on for kind, on in facts.items()}
        return add_holdings(office, person_id=jan, categories=[(activity, group, system)], facts=known).value[0]

    return register


@pytest.fixture
def everything(office: Office, jan: int, add: Callable[..., int]) -> dict[str, int]:
    """Eight categories, in every state there is."""
    held = {
        "open": add("3.1 A", "bluedolphin", account_started=date(2020, 1, 6)),
        "open items": add("3.1 E", "bluedolphin", "account_ended"),
        "active": add("3.1 D", "hubspot", last_contact=date(2024, 5, 2), last_action=date(2024, 8, 1)),
        "overdue": add("3.1 B", "bluedolphin", collected=date(2024, 1, 10)),
        "due": add("3.1 B", "bluedolphin", collected=date(2024, 3, 4)),
        "unknown": add("3.2 A", "linkedin"),
        "held": add("3.2 B", "hotjar", collected=date(2023, 6, 1)),
        "asked": add("3.3 A", "mailbox", collected=date(2026, 2, 1), application_completed=date(2026, 2, 16)),
    }
    hold(office, jan, [held["held"]])
    return held


def hold(office: Office, person_id: int, holding_ids: list[int] | None, kind: str = "hold") -> int:
    placed = place_hold(
        office,
        kind=kind,
        person_ids=[person_id],
        holding_ids=holding_ids,
        reason="Claim about an invoice",
        from_on=TODAY - timedelta(days=60),
        review_on=TODAY,
    )
    return placed.value[0]


def dialog(page: QWidget, kind: type[D]) -> D:
    return next(one for one in page.findChildren(kind) if one.isVisible())


def done(qtbot, desk: RealDesk, dialog: QDialog, toasts: int = 1) -> None:
    """Press the primary button and wait for the act and the reload."""
    dialog.primary.click()
    qtbot.waitUntil(lambda: len(desk.toasts) == toasts)
    qtbot.waitUntil(lambda: not desk.background.is_busy())


def view_of(office: Office, person_id: int, holding_id: int) -> HoldingView:
    return next(one for one in person_holdings(office, person_id).holdings if one.line.id == holding_id)


# ── the page ────────────────────────────────────────────────────────────────
def test_each_category_says_what_where_how_long_and_why(everything, jan, shown):
    page = shown(jan)
    assert len(page.categories.rows) == 8
    row = page.categories.rows[everything["active"]]
    words = words_in(row)
    assert "3.1 D  Sending marketing material" in words
    assert "HubSpot · to go on 1 August 2028 · statement 1.1" in words
    assert (
        "3.1 D: 4 years after the later of last contact 2 May 2024 and last action 1 August 2024 → 1 August 2028"
        in words
    )
    assert row.bar.accessibleName() == countdown_text(row.view.line)
    assert "Sending marketing material" in row.accessibleName()


@pytest.mark.parametrize(
    ("which", "words", "state"),
    [
        ("open", "No end yet", RetentionState.OPEN),
        ("unknown", "Start event unknown", RetentionState.OPEN),
        ("active", "year", RetentionState.ACTIVE),
        ("due", "Due today", RetentionState.DUE),
        ("overdue", "overdue", RetentionState.OVERDUE),
        ("held", "Legal hold", RetentionState.HELD),
    ],
)
def test_a_state_is_told_in_words(everything, jan, shown, which, words, state):
    row = shown(jan).categories.rows[everything[which]]
    assert row.view.line.state is state
    assert words in row.accessibleName()
    assert row.bar.countdown.state is state


def test_a_restriction_is_a_state_of_its_own(office, everything, jan, shown):
    hold(office, jan, [everything["active"]], kind="restriction")
    row = shown(jan).categories.rows[everything["active"]]
    assert row.view.line.state is RetentionState.RESTRICTED
    assert "without it, to go on 1 August 2028" in words_in(row)


def test_details_are_folded_and_stay_unfolded_when_the_page_reloads(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    row = page.categories.rows[everything["overdue"]]
    assert "IP address" not in words_in(row)
    row.fold.click()
    assert "Name · E-mail address · IP address" in words_in(row)
    assert "until 2 years after collecting them" in words_in(row)
    assert "Legitimate interest" in words_in(row)
    add_holdings(office, person_id=jan, categories=[("3.4 A", "", "hubspot")])
    page.reload()
    qtbot.waitUntil(lambda: len(page.categories.rows) == 9)
    again = page.categories.rows[everything["overdue"]]
    assert again is not row
    assert again.is_unfolded()
    again.fold.click()
    assert not again.is_unfolded()


def test_nothing_registered_offers_to_add(jan, shown):
    page = shown(jan)
    assert page.categories.empty.isVisible()
    assert page.categories.empty.heading.text() == "Nothing counts down for this person"
    assert not page.items.isVisible()
    assert not page.holds.isVisible()
    page.categories.empty.button.click()
    assert dialog(page, HoldingAddDialog)


def test_another_person_shows_nothing_of_the_one_before(qtbot, office, everything, jan, shown):
    page = shown(jan)
    other = keep_person(office, details=PersonDetails(surname="Ander")).value
    page.show_for(other)
    assert page.acts.held is None
    qtbot.waitUntil(lambda: page.acts.held is not None)
    assert page.categories.rows == {}
    assert not page.holds.isVisible()


# ── data items ──────────────────────────────────────────────────────────────
def test_an_item_tells_when_each_use_stops_and_when_it_goes(jan, add, shown):
    add("3.1 B", "bluedolphin", collected=date(2025, 6, 1))
    add("3.1 D", "hubspot", last_contact=date(2024, 5, 2), last_action=date(2024, 8, 1))
    page = shown(jan)
    cells = {cells[0]: cells[1:] for cells in page.items.cells}
    assert cells["Name"] == ("3.1 B: 1 Jun 2027\n3.1 D: 1 Aug 2028", "1 Aug 2028")
    assert cells["IP address"][1] == "1 Aug 2028"
    assert cells["Date and time of logging in and out"] == ("3.1 B: 1 Jun 2027", "1 Jun 2027")
    assert page.items.cells[0][1].count("\n") == 1, "what serves several purposes comes first"


def test_an_item_on_hold_or_without_end_has_no_day(office, jan, add, shown):
    add("3.1 A", "bluedolphin", account_started=date(2020, 1, 6))
    held = add("3.2 B", "hotjar", collected=date(2023, 6, 1))
    hold(office, jan, [held])
    cells = {cells[0]: cells[2] for cells in shown(jan).items.cells}
    assert cells["Password (encrypted)"] == "no end known yet"
    assert cells["Demographic data"] == "not while it is on hold"


def test_the_rest_of_the_items_is_folded(qtbot, everything, jan, shown):
    page = shown(jan)
    count = len(page.items.cells)
    assert count > 12
    short = words_in(page.items)
    assert str(count) in page.items.more.text()
    page.items.more.click()
    qtbot.waitUntil(lambda: len(words_in(page.items)) > len(short))
    assert "Show fewer" in page.items.more.text()


# ── events ──────────────────────────────────────────────────────────────────
def test_an_event_of_the_person_moves_every_countdown_at_once_and_can_be_undone(
    qtbot, office, everything, jan, shown, desk
):
    page = shown(jan)
    page.categories.events.buttons[FactKind.ACCOUNT_ENDED].click()
    asks = dialog(page, FactDialog)
    assert asks.chosen() is FactKind.ACCOUNT_ENDED
    asks.on.set_value(date(2025, 11, 12))
    done(qtbot, desk, asks)
    for which in ("open", "open items"):
        assert page.categories.rows[everything[which]].view.line.expires_on == date(2026, 12, 12)
    assert desk.toasts[0][0] == "Noted: Account ended, 12 November 2025"
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: page.categories.rows[everything["open"]].view.line.expires_on is None)


def test_an_unknown_event_has_a_button_to_note_it(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    row = page.categories.rows[everything["unknown"]]
    row.buttons["lacks_visit_ended"].click()
    asks = dialog(page, FactDialog)
    assert "Counts for this category" in words_in(asks)
    asks.primary.click()
    assert "Fill in a date." in words_in(asks)
    asks.on.set_value(date(2026, 3, 1))
    done(qtbot, desk, asks)
    view = view_of(office, jan, everything["unknown"])
    assert view.facts == {FactKind.VISIT_ENDED: date(2026, 3, 1)}
    assert view.line.lacks == ""
    assert "lacks_visit_ended" not in page.categories.rows[everything["unknown"]].buttons


def test_an_emptied_day_takes_the_event_away(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    row = page.categories.rows[everything["overdue"]]
    row.fold.click()
    row.buttons["collected"].click()
    asks = dialog(page, FactDialog)
    assert asks.on.value() == date(2024, 1, 10)
    asks.on.set_value(None)
    done(qtbot, desk, asks)
    assert desk.toasts[0][0] == "Taken away: Data collected"
    assert view_of(office, jan, everything["overdue"]).facts == {}


def test_a_contradiction_is_said_in_the_dialog(qtbot, everything, jan, shown):
    page = shown(jan)
    page.acts.note_event(None, FactKind.ACCOUNT_ENDED)
    asks = dialog(page, FactDialog)
    asks.on.set_value(date(2019, 1, 1))
    asks.primary.click()
    qtbot.waitUntil(asks.notice.isVisible)
    assert "Account ended on 1 January 2019 would lie before Account started on 6 January 2020" in words_in(asks)
    assert asks.isVisible()


def test_what_has_not_happened_yet_can_be_told_apart_from_what_is_not_known(jan, add, shown):
    holding_id = add("3.1 A", "bluedolphin")
    page = shown(jan)
    row = page.categories.rows[holding_id]
    assert "Account ended: not known" in row.buttons["lacks_account_ended"].text()
    page.acts.note_event(row.view, FactKind.ACCOUNT_ENDED)
    asks = dialog(page, FactDialog)
    assert "choose “Account started” instead" in asks.instead.text()
    asks.kind.setCurrentIndex(asks.kind.findData(FactKind.ACCOUNT_STARTED))
    assert asks.instead.isHidden()
    started = {FactKind.ACCOUNT_STARTED: TODAY}
    assert event_value(FactKind.ACCOUNT_ENDED, started, lacks=False) == "Account ended: not yet"


def test_the_focus_comes_back_to_what_was_pressed(qtbot, everything, jan, shown, desk):
    page = shown(jan)
    page.activateWindow()
    button = page.categories.events.buttons[FactKind.LAST_ACTION]
    button.setFocus()
    button.click()
    asks = dialog(page, FactDialog)
    asks.on.set_value(date(2025, 8, 1))
    done(qtbot, desk, asks)
    again = page.categories.events.buttons[FactKind.LAST_ACTION]
    assert again is not button
    assert page.focusWidget() is again


def test_a_conversation_restarts_what_counts_from_the_last_contact(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    page.acts.buttons["holdings_conversation"].click()
    asks = dialog(page, ConversationDialog)
    asks.on.set_value(TODAY + timedelta(days=1))
    asks.primary.click()
    assert asks.isVisible(), "a conversation does not lie ahead"
    asks.on.set_value(TODAY)
    done(qtbot, desk, asks)
    assert view_of(office, jan, everything["active"]).line.expires_on == date(2030, 3, 4)
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: view_of(office, jan, everything["active"]).line.expires_on == date(2028, 8, 1))


# ── the choice ──────────────────────────────────────────────────────────────
def test_the_choice_is_asked_noted_changed_and_undone(qtbot, office, everything, jan, shown, desk):
    page, holding_id = shown(jan), everything["asked"]
    assert "Ask by 16 March 2026" in words_in(page.categories.rows[holding_id])
    page.categories.rows[holding_id].buttons["keep"].click()
    asks = dialog(page, HoldingChoiceDialog)
    asks.primary.click()
    assert "Choose yes or no." in words_in(asks)
    asks.yes.click()
    done(qtbot, desk, asks)
    assert view_of(office, jan, holding_id).line.expires_on == date(2027, 2, 16)
    assert "keep" not in page.categories.rows[holding_id].buttons

    page.acts.answer_choice(view_of(office, jan, holding_id))
    again = dialog(page, HoldingChoiceDialog)
    assert again.yes.isChecked()
    again.no.click()
    done(qtbot, desk, again, toasts=2)
    assert view_of(office, jan, holding_id).line.expires_on == date(2026, 3, 16)
    desk.background.undo(desk.toasts[1][1], owner=page)
    qtbot.waitUntil(lambda: FactKind.KEEP_ONE_YEAR_REQUESTED in view_of(office, jan, holding_id).facts)
    assert FactKind.KEEP_ONE_YEAR_DECLINED not in view_of(office, jan, holding_id).facts


def test_an_answer_before_the_data_leaves_the_old_answer(qtbot, office, everything, jan, shown, desk):
    page, holding_id = shown(jan), everything["asked"]
    page.acts.answer_choice(view_of(office, jan, holding_id))
    first = dialog(page, HoldingChoiceDialog)
    first.yes.click()
    done(qtbot, desk, first)
    page.acts.answer_choice(view_of(office, jan, holding_id))
    second = dialog(page, HoldingChoiceDialog)
    second.no.click()
    second.on.set_value(date(2026, 1, 1))  # before the data were collected
    second.primary.click()
    qtbot.waitUntil(second.notice.isVisible)
    assert view_of(office, jan, holding_id).facts[FactKind.KEEP_ONE_YEAR_REQUESTED] == TODAY


# ── adding and taking back ──────────────────────────────────────────────────
def test_usual_categories_are_ticked_and_their_events_asked(qtbot, office, jan, shown, desk):
    page = shown(jan)
    page.acts.add()
    asks = dialog(page, HoldingAddDialog)
    usual = {(choice.activity, choice.system) for choice in asks.chosen()}
    assert ("3.1 A", "bluedolphin") in usual
    assert ("3.3 A", "mailbox") in usual
    assert ("3.2 B", "hotjar") not in usual, "not a visitor"
    assert asks.days[FactKind.COLLECTED].isVisible()
    assert FactKind.KEEP_ONE_YEAR_REQUESTED not in asks.days, "that is asked by its own question"
    asks._day_fields[FactKind.COLLECTED].set_value(date(2025, 6, 1))
    asks._day_fields[FactKind.ACCOUNT_STARTED].set_value(date(2020, 1, 6))
    done(qtbot, desk, asks)
    held = person_holdings(office, jan)
    assert {(view.line.activity, view.line.system) for view in held.holdings} == usual
    assert held.facts == {FactKind.ACCOUNT_STARTED: date(2020, 1, 6)}
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: person_holdings(office, jan).holdings == ())


def test_only_the_events_of_what_is_ticked_are_asked(jan, add, shown):
    add("3.1 A", "bluedolphin", account_started=date(2020, 1, 6))
    page = shown(jan)
    page.acts.add()
    asks = dialog(page, HoldingAddDialog)
    assert "3.1 A  BlueDolphin, held already" in [check.text() for check, _ in asks.others.checks]
    assert FactKind.ACCOUNT_STARTED not in asks.days, "it is known"
    for check, choice in asks.usual.checks:
        check.setChecked(choice.activity == "3.1 D")
    assert [kind for kind, field in asks.days.items() if field.isVisible()] == [
        FactKind.LAST_CONTACT,
        FactKind.LAST_ACTION,
    ]
    for check, _ in asks.usual.checks:
        check.setChecked(False)
    asks.primary.click()
    assert "Tick at least one category." in words_in(asks)
    asks.unfold.click()
    assert asks.others.isVisible()


def test_a_mistake_is_taken_back_with_a_reason_and_the_undo_brings_it_back(qtbot, office, everything, jan, shown, desk):
    page, holding_id = shown(jan), everything["unknown"]
    row = page.categories.rows[holding_id]
    row.fold.click()
    row.buttons["remove"].click()
    asks = dialog(page, HoldingRemoveDialog)
    assert list(asks.reasons) == list(REMOVAL_REASONS)
    asks.reasons["registered_twice"].click()
    done(qtbot, desk, asks)
    assert holding_id not in page.categories.rows
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: holding_id in page.categories.rows)


def test_what_is_on_hold_or_a_file_cannot_be_taken_back(everything, jan, shown):
    row = shown(jan).categories.rows[everything["held"]]
    row.unfold(True)
    assert "remove" not in row.buttons
    assert "hold" in row.buttons


def test_a_name_tells_two_of_a_kind_apart(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    page.acts.label(view_of(office, jan, everything["open"]))
    asks = dialog(page, HoldingLabelDialog)
    asks.label.setText("Tenant north")
    done(qtbot, desk, asks)
    qtbot.waitUntil(lambda: "Tenant north" in words_in(page.categories.rows[everything["open"]]))


# ── holds ───────────────────────────────────────────────────────────────────
def test_a_hold_on_chosen_categories_tells_what_each_is_for(office, everything, jan, shown):
    words = words_in(shown(jan).holds)
    assert "3.2 B  To improve our websites" in words


def test_a_hold_in_force_stands_on_top_and_tells_all(everything, jan, shown):
    page = shown(jan)
    words = words_in(page.holds)
    assert page.holds.isVisible()
    for part in ("On hold", "3.2 B", "Claim about an invoice", "Mila Bakker", "4 March 2026"):
        assert part in words
    badges = [child.accessibleName() for child in page.holds.findChildren(QWidget)]
    assert "Look at it again" in badges, "its review day has come"


def test_a_hold_on_everything_takes_along_who_looks_the_same(qtbot, office, everything, jan, shown, desk):
    other = keep_person(office, details=PersonDetails(initials="J.", surname="Berg", contacts=JAN.contacts)).value
    number = open_case(
        office,
        received_on=TODAY,
        channel="post",
        rights=[(Right.RESTRICTION, "")],
        person_id=jan,
        requester=NAME,
        language="nl",
    ).value
    page = shown(jan)
    page.acts.place_hold()
    asks = dialog(page, HoldDialog)
    qtbot.waitUntil(asks.entries.isVisible)
    assert asks.entries.values() == (other,)
    asks.kind.setCurrentIndex(asks.kind.findData("restriction"))
    asks.case.setCurrentIndex(asks.case.findData(number))
    asks.primary.click()
    assert "may not stay empty" in words_in(asks), "without a reason there is no hold"
    asks.reason.setPlainText("The person contests the accuracy")
    done(qtbot, desk, asks)
    for person_id in (jan, other):
        on_it = [one for one in person_holdings(office, person_id).holds if one.kind == "restriction"]
        assert [one.everything for one in on_it] == [True]
        assert on_it[0].case_id == number
    assert view_of(office, jan, everything["active"]).line.state is RetentionState.RESTRICTED
    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: not person_holdings(office, other).holds)


def test_a_hold_on_chosen_categories_needs_one(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    row = page.categories.rows[everything["overdue"]]
    row.unfold(True)
    row.buttons["hold"].click()
    asks = dialog(page, HoldDialog)
    assert asks.some.isChecked()
    assert asks.categories.values() == (everything["overdue"],)
    asks.reason.setPlainText("A dispute")
    asks.checks[everything["overdue"]].click()
    asks.primary.click()
    assert "Tick at least one category." in words_in(asks)
    asks.checks[everything["overdue"]].click()
    done(qtbot, desk, asks)
    assert view_of(office, jan, everything["overdue"]).line.state is RetentionState.HELD
    assert view_of(office, jan, everything["active"]).line.state is RetentionState.ACTIVE


def test_a_release_says_what_becomes_due_before_and_after(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    hold_id = page.acts.held.holds[0].id
    page.holds.releases[hold_id].click()
    asks = dialog(page, HoldReleaseDialog)
    assert "Due at once when it is released:\n•  3.2 B, Hotjar" in words_in(asks)
    asks.primary.click()
    assert "may not stay empty" in words_in(asks)
    asks.reason.setPlainText("The claim was settled")
    done(qtbot, desk, asks)
    assert "1 category" in desk.toasts[0][0]
    assert desk.toasts[0][1] is not None, "a release can be undone"
    assert view_of(office, jan, everything["held"]).line.state in (RetentionState.DUE, RetentionState.OVERDUE)
    qtbot.waitUntil(lambda: "Holds that ended" in words_in(page.holds))
    qtbot.waitUntil(lambda: "The claim was settled" in words_in(page.holds))


def test_a_review_keeps_a_hold_until_a_later_day(qtbot, office, everything, jan, shown, desk):
    page = shown(jan)
    hold_id = page.acts.held.holds[0].id
    page.holds.reviews[hold_id].click()
    asks = dialog(page, HoldReviewDialog)
    asks.review_on.set_value(TODAY)
    asks.primary.click()
    assert asks.isVisible(), "a review lies ahead"
    asks.review_on.set_value(date(2026, 9, 1))
    done(qtbot, desk, asks)
    kept = person_holdings(office, jan).holds[0]
    assert (kept.review_on, kept.review_is_due) == (date(2026, 9, 1), False)
    qtbot.waitUntil(lambda: "1 September 2026" in words_in(page.holds))


# ── erased before ───────────────────────────────────────────────────────────
@pytest.fixture
def erased(office: Office, jan: int, add: Callable[..., int]) -> str:
    """Jan was erased by a purge; gives its number."""
    holding_id = add("3.1 B", "bluedolphin", collected=date(2023, 1, 10))
    purge_id = propose(office, holding_ids=[holding_id]).value
    for task in purge_view(office, purge_id).tasks:
        confirm_task(office, purge_id=purge_id, system=task.system, done=True)
    carry_out(office, purge_id=purge_id)
    assert people(office, "").shape().count == 0
    return known_erasures(office, JAN)[0].purge_number


def test_somebody_erased_before_is_reported_and_comes_back_only_after_a_look(qtbot, office, erased, desk):
    form = PersonForm(desk)
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    form.open()
    form.surname.setText("Berg")
    assert form.erased.isHidden()
    form.emails.rows()[0].edit.setText("JAN@voorbeeld.example")
    qtbot.waitUntil(form.erased.isVisible)
    assert erased in form.erased.sentence.text()
    form.primary.click()
    qtbot.waitUntil(form.notice.isVisible)
    assert erased in form.notice.sentence.text()
    assert people(office, "").shape().count == 0
    form.erased.looked.click()
    form.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert people(office, "").shape().count == 1


def test_what_was_confirmed_of_one_does_not_count_for_another(qtbot, erased, desk):
    form = PersonForm(desk)
    qtbot.addWidget(form)
    form.open()
    row = form.emails.rows()[0]
    row.edit.setText("jan@voorbeeld.example")
    qtbot.waitUntil(form.erased.isVisible)
    form.erased.looked.click()
    row.edit.setText("noor@voorbeeld.example")
    qtbot.waitUntil(form.erased.isHidden)
    assert not form.erased.has_looked()
    assert not form.erased.looked.isChecked()


# ── words ───────────────────────────────────────────────────────────────────
def test_events_and_holds_are_named_in_the_journal_and_in_notices():
    assert journal_sentence("fact_noted", {"kind": "account_ended", "on": "2025-11-12"}) == (
        "Event noted: Account ended, 12 November 2025"
    )
    placed = {"kind": "restriction", "from_on": "2026-03-04", "review_on": "2026-09-01"}
    assert journal_sentence("hold_placed", placed).startswith("Restriction placed from 4 March 2026")
    removed = {"activity": "3.1 A", "system": "bluedolphin", "reason": "registered_twice"}
    assert journal_sentence("holding_removed", removed).endswith("taken back: It is registered twice")
    assert "3.1 A, 3.1 D" in journal_sentence("holdings_added", {"activities": ["3.1 A", "3.1 D"], "holdings": 2})
    said = notice_for(RuleBroken("fact_in_future", kind=FactKind.COLLECTED, on=TODAY))
    assert said.sentence.startswith("Data collected cannot be noted for 4 March 2026")


def test_every_kind_of_hold_and_reason_has_words():
    from db.holding_tables import HOLD_KINDS

    assert [hold_text(kind) for kind in HOLD_KINDS] == ["Legal hold", "Restriction"]
    assert all("_" not in removal_text(reason) for reason in REMOVAL_REASONS)
    assert len({removal_text(reason) for reason in REMOVAL_REASONS}) == len(REMOVAL_REASONS)


# ── looks ───────────────────────────────────────────────────────────────────
@pytest.mark.parametrize(("language", "size"), [("en", 100), ("nl", 125), ("nl", 150)])
def test_everything_has_a_name_and_room(
    qtbot, qapp, office, everything, jan, shown, desk, translations, language, size
):
    theme.apply(qapp, "light", size)
    translation.install(qapp, translations, language)
    page = shown(jan)
    page.resize(828 * size // 100, 900)
    for row in page.categories.rows.values():
        row.unfold(True)
    assert_fine(qtbot, page)
    held: PersonHoldings = page.acts.held
    view, one = held.holdings[0], held.holds[0]
    for make in (
        lambda: HoldingAddDialog(desk, held, page),
        lambda: FactDialog(desk, jan, kinds=list(FactKind), facts=held.facts, holding=view, parent=page),
        lambda: ConversationDialog(desk, jan, page),
        lambda: HoldDialog(desk, held, chosen=(view.line.id,), parent=page),
        lambda: HoldReleaseDialog(desk, one, held.holdings, page),
        lambda: HoldReviewDialog(desk, one, page),
        lambda: HoldingChoiceDialog(desk, view, page),
        lambda: HoldingLabelDialog(desk, view, page),
        lambda: HoldingRemoveDialog(desk, view, page),
    ):
        asks = make()
        asks.open()
        assert_fine(qtbot, asks)
        asks.done(0)


def assert_fine(qtbot, window: QWidget) -> None:
    qtbot.waitUntil(lambda: clipped(window) == [])  # rows that wrap find their height in a second round
    assert nameless(window) == []
    if isinstance(window, PersonPage):
        assert window.body.widget().width() <= window.body.viewport().width()


def clipped(window: QWidget) -> list[str]:
    """What is cut off by more than the pixel that rounding to text sizes costs."""
    sizes = {found: tuple(map(int, SIZES.search(found).groups())) for found in cut_off(window)}
    return [found for found, (wide, high, wants, needs) in sizes.items() if wide < wants or high < needs - 1]
