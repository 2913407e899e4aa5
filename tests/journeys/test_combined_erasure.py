"""One e-mail that asks four things, in the real window: each decided, one letter that tells all, recipients told."""

import hashlib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from desktop.procedures import case_file, reply
from desktop.procedures.person_holdings import person_holdings
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.facts import FactKind
from desktop.rules.refusals import RefusalGround
from desktop.rules.retention import RetentionState
from desktop.rules.rights import Right
from desktop.rules.texts import date_text
from desktop.start import Program
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.decide import DecideDialog
from desktop.ui.dialogs.decide_category import CategoryRow
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import ConfirmNoticeDialog, NoticeForm
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.person import PersonPage
from desktop.ui.pages.retention import RetentionPage
from tests.journeys.conftest import Person
from tests.journeys.request_steps import begin_to_decide, drop, identify, mail, make_final, search_all, view_of
from tests.journeys.steps import commits, fill_in_the_office, first_start, rows_of
from tests.rights.reading import stands_in

RIGHTS = (Right.ERASURE, Right.RESTRICTION, Right.OBJECTION, Right.CONSENT_WITHDRAWAL)
TEXT = """Geachte heer, mevrouw,

Ik verzoek u mijn persoonsgegevens te wissen (artikel 17 AVG).
Ik trek mijn toestemming voor de optionele velden in.
Ook maak ik bezwaar tegen de verwerking van mijn gegevens.
Mijn functie klopt niet. Ik verzoek u de verwerking van mijn accountgegevens te beperken.

Met vriendelijke groet,
Zoë van den Berg
"""
ACCOUNT, LOG, USE, MARKETING, OPTIONAL = "3.1 A", "3.1 B", "3.1 C", "3.1 D", "3.1 E"
AIMS = {  # as the letter names the categories
    ACCOUNT: "Om u onze dienst 'BlueDolphin' aan te kunnen bieden",
    LOG: "Om onze dienst te beveiligen",
    USE: "Om onze diensten te verbeteren",
    MARKETING: "Marketingmateriaal sturen",
    OPTIONAL: "Optionele velden",
}
SYSTEMS = {ACCOUNT: "bluedolphin", LOG: "bluedolphin", USE: "dynatrace", MARKETING: "hubspot", OPTIONAL: "bluedolphin"}
STILL_PAID = "Uw organisatie betaalt nog voor uw account."
STILL_NEEDED = "Met dit logboek vinden wij misbruik terug."
WEIGHED = "Zonder dit logboek vinden wij misbruik niet, en wij gebruiken het nergens anders voor. Dat weegt zwaarder."
RECIPIENTS = {"HubSpot": "erased", "Dynatrace": "erased", "Intercom": "restricted"}

Days = dict[str, date | None]


def test_a_combined_request_is_decided_told_and_followed(person: Person, program: Program, tmp_path: Path):
    window = first_start(person, program)
    fill_in_the_office(person, window)
    file = tmp_path / "verzoek.eml"
    received = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)
    file.write_bytes(mail(received, subject="Mijn gegevens", text=TEXT))
    page = take_in(person, window, file)
    view = view_of(person, page)
    assert view.person_id is not None
    before = register(person, window, view.person_id)
    identify(person, page)
    assert view_of(person, page).step is Step.SEARCH, "what was never looked for cannot be told as erased"
    assert states(window, view.person_id)[LOG] is RetentionState.RESTRICTED, "an objection pauses use at once"
    search_all(person, page, found=["intercom"])

    withdraw(person, page)
    erase(person, page, before)
    object_to_use(person, page)
    restrict(person, page)
    check_letter(person, page, write_answer(person, page), before)
    tell_recipients(person, page)
    close(person, page)
    check_countdowns(person, window, before, view.line.received_on)
    check_restriction(person, window, view.person_id)


# ── the request comes in ────────────────────────────────────────────────────
def take_in(person: Person, window: DeskWindow, file: Path) -> CasePage:
    drop(window, file)
    dialog = person.sees(IntakeDialog)
    assert {right for right, _ in dialog.rights.chosen()} == set(RIGHTS)
    assert dialog.language.currentData() == "nl"
    dialog.person.new_person.click()
    form = person.sees(PersonForm)
    form.first_name.setText("Zoë")
    form.prefix.setText("van den")
    form.surname.setText("Berg")
    form.roles["user"].setChecked(True)
    form.commit()
    person.gone(PersonForm)
    person.waits(lambda: dialog.person.person_id() is not None)
    dialog.commit()
    page = person.sees(CasePage, lambda page: page.view is not None)
    person.rests()
    return page


def register(person: Person, window: DeskWindow, person_id: int) -> Days:
    """Write down what is held in the five categories of users; the days on which they end by themselves."""
    today = window.desk.office.clock.today()
    window.go("person", person_id)
    page = person.sees(PersonPage, lambda page: page.acts.held is not None)
    person.rests()
    person.does("holdings_add")
    dialog = person.sees(HoldingAddDialog)
    for check, choice in (*dialog.usual.checks, *dialog.others.checks):
        check.setChecked(not choice.group and SYSTEMS.get(choice.activity) == choice.system)
    for kind, days in {
        FactKind.ACCOUNT_STARTED: 400,
        FactKind.ACCOUNT_ENDED: 60,
        FactKind.COLLECTED: 100,
        FactKind.LAST_CONTACT: 80,
        FactKind.LAST_ACTION: 70,
    }.items():
        if kind in dialog.days:
            dialog.days[kind].editor.set_value(today - timedelta(days=days))
    commits(person, dialog)
    person.waits(lambda: len(page.categories.rows) == len(AIMS))
    before = {activity: row.view.line.due_on for activity, row in rows_of(page).items()}
    assert all(day is not None and day > today for day in before.values())
    window.back()
    person.sees(CasePage, lambda page: page.view is not None)
    person.rests()
    return before


def states(window: DeskWindow, person_id: int) -> dict[str, RetentionState]:
    held = person_holdings(window.desk.office, person_id).holdings
    return {one.line.activity: one.line.state for one in held}


# ── the decisions ───────────────────────────────────────────────────────────
def rows(dialog: DecideDialog) -> dict[str, CategoryRow]:
    return {row.shown.activity: row for row in dialog.categories.rows.values()}


def pick(row: CategoryRow, decision: CategoryDecision | None, ground: RefusalGround | None = None) -> None:
    row.choice.setCurrentIndex(row.choice.findData(decision))
    if ground is not None:
        row.ground.setCurrentIndex(row.ground.findData(ground))


def tick(person: Person, dialog: DecideDialog, ground: RequestGround) -> None:
    next(check for check, value in dialog.request_grounds.checks if value is ground).click()
    person.rests()


def withdraw(person: Person, page: CasePage) -> None:
    """Only what rests on consent can be chosen."""
    dialog = begin_to_decide(person, page, Right.CONSENT_WITHDRAWAL)
    assert Outcome.REFUSED not in dialog.outcome.buttons
    dialog.outcome.buttons[Outcome.GRANTED].click()
    person.rests()
    chosen = {activity for activity, row in rows(dialog).items() if row.decision() is CategoryDecision.WITHDRAW}
    assert chosen == {OPTIONAL}
    dialog.details.fill({"effective_on": view_of(person, page).line.received_on.isoformat()})
    commits(person, dialog)


def erase(person: Person, page: CasePage, before: Days) -> None:
    """Three categories go now; the account and the security log stay until their own day, each for a reason."""
    today = page.desk.office.clock.today()
    dialog = begin_to_decide(person, page, Right.ERASURE)
    dialog.outcome.buttons[Outcome.PARTLY_GRANTED].click()
    person.rests()
    asked = {RequestGround.CONSENT_WITHDRAWN, RequestGround.OBJECTED}
    assert set(dialog.request_grounds.values()) == asked, "as the request says beside"
    found = rows(dialog)
    for activity in (USE, MARKETING, OPTIONAL):
        assert found[activity].decision() is CategoryDecision.ERASE, "proposed"
    for activity in (ACCOUNT, LOG):
        pick(found[activity], CategoryDecision.KEEP, RefusalGround.NO_ERASURE_GROUND)
        found[activity].until.set_value(before[activity])
    assert dialog.outcome.current() is Outcome.PARTLY_GRANTED
    dialog.details.fill({"erased_on": today.isoformat(), "backups_until": (today + timedelta(days=35)).isoformat()})
    dialog.primary.click()
    assert dialog.isVisible(), "what stays needs its reason"
    found[ACCOUNT].facts.setPlainText(STILL_PAID)
    found[LOG].facts.setPlainText(STILL_NEEDED)
    commits(person, dialog)


def object_to_use(person: Person, page: CasePage) -> None:
    """What is erased is no longer used either; the security log goes on after the weighing."""
    dialog = begin_to_decide(person, page, Right.OBJECTION)
    dialog.outcome.buttons[Outcome.PARTLY_GRANTED].click()
    person.rests()
    found = rows(dialog)
    for activity, row in found.items():
        if activity not in (USE, MARKETING, LOG):
            pick(row, None)
    assert found[USE].decision() is CategoryDecision.STOP
    assert found[MARKETING].decision() is CategoryDecision.STOP
    pick(found[LOG], CategoryDecision.CONTINUE, RefusalGround.COMPELLING_GROUNDS)
    found[LOG].facts.setPlainText(WEIGHED)
    assert dialog.outcome.current() is Outcome.PARTLY_GRANTED
    dialog.details.fill({"resume_on": resumed_on(page).isoformat()})
    commits(person, dialog)


def restrict(person: Person, page: CasePage) -> None:
    """What stays and is contested is only stored meanwhile."""
    dialog = begin_to_decide(person, page, Right.RESTRICTION)
    dialog.outcome.buttons[Outcome.GRANTED].click()
    tick(person, dialog, RequestGround.ACCURACY_CONTESTED)
    for activity, row in rows(dialog).items():
        pick(row, CategoryDecision.RESTRICT if activity == ACCOUNT else None)
    assert dialog.outcome.current() is Outcome.GRANTED
    commits(person, dialog)


def resumed_on(page: CasePage) -> date:
    return page.desk.office.clock.today() + timedelta(days=14)


# ── the answer ──────────────────────────────────────────────────────────────
def write_answer(person: Person, page: CasePage) -> int:
    """The letter is looked at and made final; what is archived is what was shown."""
    office = page.desk.office
    assert view_of(person, page).step is Step.SEND_REPLY
    page.next_step.button.click()
    dialog = person.sees(LetterDialog)
    person.rests()
    assert dialog.sheet.language.currentData() == "nl"
    assert set(dialog.sheet.form.values()["rights"]) == {right.value for right in RIGHTS}
    person.waits(lambda: dialog.sheet.missing == () and dialog.sheet.preview.page_count() > 0)
    person.waits(lambda: STILL_NEEDED in words(dialog.sheet.preview.text.toPlainText()))
    final = make_final(person, dialog)
    told = final.letter
    final.accept()
    assert hashlib.sha256(reply.letter_pdf(office, told.id)).hexdigest() == told.sha256
    assert {right.letter_id for right in view_of(person, page).rights} == {told.id}
    return told.id


def words(text: str) -> str:
    """On one line."""
    return " ".join(text.split())


def check_letter(person: Person, page: CasePage, letter_id: int, before: Days) -> None:
    """Every element that the law asks of the four answers, with its days."""
    view, today = view_of(person, page), page.desk.office.clock.today()
    received, now, resumed = (date_text(day, "nl") for day in (view.line.received_on, today, resumed_on(page)))
    until = {activity: date_text(day, "nl") for activity, day in before.items() if day}
    backups = date_text(today + timedelta(days=35), "nl")
    text = words(reply.letter_text(page.desk.office, letter_id))
    for said in (
        # what it answers
        f"Ons kenmerk: {view.line.number}",
        f"Datum: {now}",
        f"Op {received} hebben wij … ontvangen",
        "uw verzoek om uw gegevens te wissen … uw verzoek om beperking van de verwerking … uw bezwaar",
        # article 17: what goes, when; what stays, until when and why
        "omdat u uw toestemming hebt ingetrokken … bezwaar hebt gemaakt",
        f"{AIMS[USE]} … Wordt gewist",
        f"{AIMS[MARKETING]} … Wordt gewist",
        f"{AIMS[OPTIONAL]} … Wordt gewist",
        f"wissen … uiterlijk op {now}",
        f"reservekopieën … {backups} … gebruiken ze daaruit niet",
        f"{AIMS[ACCOUNT]} … Nog bewaard … {until[ACCOUNT]} … {STILL_PAID} … artikel 17",
        f"{AIMS[LOG]} … Nog bewaard … {until[LOG]} … {STILL_NEEDED} … artikel 17",
        # article 18: since when, which data, what is still allowed, notice before it ends
        f"Sinds {now} … bewaren wij alleen nog",
        "nagaan of deze gegevens juist zijn",
        f"{AIMS[ACCOUNT]} … Gebruik beperkt",
        "toestemming … rechtsvordering … rechten van een ander … algemeen belang",
        "Voordat wij de beperking opheffen … bericht",
        # article 21(1): what stopped, what goes on after the weighing, from when
        f"Sinds {now} gebruiken wij uw gegevens niet meer",
        f"{AIMS[USE]} … Gebruik gestopt",
        f"{AIMS[LOG]} … Gebruik gaat door … {WEIGHED}",
        "Dwingende gerechtvaardigde gronden … artikel 21, eerste lid, AVG",
        f"weer vanaf {resumed}",
        # article 7(3): as of when, and not for the past
        f"toestemming is per {received} ingetrokken … artikel 7, derde lid, AVG",
        "vóór die dag … blijft geldig",
        f"{AIMS[OPTIONAL]} … Toestemming ingetrokken",
        # article 19, and where to go
        "andere organisaties … artikel 19 AVG",
        "Autoriteit Persoonsgegevens",
        "rechtbank … zes weken",
    ):
        assert stands_in(text, said), said
    for recipient in RECIPIENTS:
        assert recipient in text, recipient


# ── the recipients ──────────────────────────────────────────────────────────
def tell_recipients(person: Person, page: CasePage) -> None:
    """Each gets an address, all of them their letter in one go, and one of them confirms."""
    card = page.notices
    person.waits(lambda: view_of(person, page).step is Step.SEND_NOTICES and len(card.lines) == len(RECIPIENTS))
    assert {one.recipient: one.action for one in card.lines} == RECIPIENTS
    for recipient in RECIPIENTS:
        open_notice(person, page, recipient, "correct")
        form = person.sees(NoticeForm)
        form.address.email.setText(f"privacy@{recipient.lower()}.example")
        commits(person, form)
        person.waits(lambda recipient=recipient: state(page, recipient) == "ready")
    card.send_button.click()
    bundle = person.sees(NoticeBundleDialog)
    person.waits(lambda: bundle.preview.page_count() > 0)
    assert bundle.shown.count() == len(RECIPIENTS)
    for number in range(bundle.shown.count()):
        bundle.shown.setCurrentIndex(number)
        recipient = bundle.shown.currentText().split(" · ")[0]
        person.waits(lambda recipient=recipient: recipient in bundle.preview.text.toPlainText())
        assert "zoe@voorbeeld.example" in bundle.preview.text.toPlainText(), "by what they know her"
        assert STILL_PAID not in words(bundle.preview.text.toPlainText()), "what they need not know stays here"
    commits(person, bundle)
    person.waits(lambda: {state(page, recipient) for recipient in RECIPIENTS} == {"sent"})
    open_notice(person, page, "HubSpot", "confirm")
    confirmed = person.sees(ConfirmNoticeDialog)
    confirmed.by.setText("HubSpot Privacy")
    commits(person, confirmed)
    person.waits(lambda: state(page, "HubSpot") == "confirmed")


def open_notice(person: Person, page: CasePage, recipient: str, button: str) -> None:
    person.rests()
    wanted = next(one for one in page.notices.lines if one.recipient == recipient)
    page.notices.choose(wanted.id)
    person.waits(lambda: page.notices.table.current_line() == wanted and button in page.notices.buttons)
    page.notices.buttons[button].click()


def state(page: CasePage, recipient: str) -> str:
    return next((one.state for one in page.notices.lines if one.recipient == recipient), "")


def close(person: Person, page: CasePage) -> None:
    """Two recipients may still confirm later."""
    person.waits(lambda: view_of(person, page).step is Step.CLOSE)
    person.does("case_close")
    person.waits(lambda: page.view is not None and page.view.line.stage is Stage.CLOSED)
    view = view_of(person, page)
    acts = [line.act for line in case_file.case_view(page.desk.office, view.line.id).journal]
    assert acts.count("right_decided") == len(RIGHTS)
    assert acts[-1] == "case_closed"


# ── what became of the data ─────────────────────────────────────────────────
def check_countdowns(person: Person, window: DeskWindow, before: Days, received_on: date) -> None:
    """What goes is due at once and can be purged; what stays keeps its day, and is restricted meanwhile."""
    today = window.desk.office.clock.today()
    window.go("retention")
    page = person.sees(RetentionPage)
    page.states.choose("all")
    table = page.lists.table
    person.waits(lambda: table.lines.is_settled() and table.lines.count() > len(AIMS))
    person.rests()
    shown = [table.lines.line_at(row) for row in range(table.lines.count())]
    lines = {line.activity: line for line in shown if line is not None and line.activity in AIMS}
    ends = {USE: today, MARKETING: today, OPTIONAL: received_on}
    assert {activity: line.due_on for activity, line in lines.items()} == before | ends
    assert {lines[activity].state for activity in (USE, MARKETING)} == {RetentionState.DUE}
    assert lines[OPTIONAL].state is RetentionState.OVERDUE
    assert {lines[activity].state for activity in (ACCOUNT, LOG)} == {RetentionState.RESTRICTED}
    page.states.choose("restricted")
    person.waits(lambda: table.lines.is_settled() and table.lines.count() == 2)


def check_restriction(person: Person, window: DeskWindow, person_id: int) -> None:
    """In force on the account without an end, and on the log until the day that the letter named."""
    window.go("person", person_id)
    page = person.sees(PersonPage, lambda page: page.acts.held is not None)
    person.waits(page.holds.isVisible)
    person.rests()
    assert page.acts.held is not None
    placed = {one.ground: one for one in page.acts.held.holds if one.released_on is None}
    contested, pending = placed["accuracy_contested"], placed["objection_pending"]
    assert (contested.activities, contested.lift_on, contested.may_lift) == ((ACCOUNT,), None, False)
    assert (pending.activities, pending.may_lift) == ((LOG,), False)
    assert pending.lift_on == window.desk.office.clock.today() + timedelta(days=14)
