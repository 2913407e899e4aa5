"""The whole job in the real window: from the first start to the closed case and the lock, on an encrypted vault."""

import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QPushButton

from db import purges, tombstones
from desktop.demo import PEOPLE
from desktop.procedures import case_file, directory, intake, reply
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.decisions import CategoryDecision, RequestGround
from desktop.rules.rights import Right
from desktop.start import Program
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.letter import LetterDialog
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import NoticeForm
from desktop.ui.dialogs.package import PackageDialog
from desktop.ui.dialogs.package_built import PackageBuiltDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.first_run import FirstRunWizard
from desktop.ui.opening import OpeningWindow
from desktop.ui.pages.case_file import CasePage
from desktop.ui.pages.person import PersonPage
from desktop.ui.unlock import UnlockWindow
from tests.journeys.conftest import Person
from tests.journeys.request_steps import begin_to_decide, drop, identify, mail, make_final, search_all, view_of
from tests.journeys.steps import PHRASE, adds, choose_file, commits, fill_in_recipients, fill_in_the_office, first_start

TEXT = """Dear Sir or Madam,

Under Article 15 GDPR I request access to my personal data. I also ask you to erase my personal data (Article 17 GDPR),
and I withdraw my consent.

Kind regards,
Zoë van den Berg
"""


def take_in(person: Person, window: DeskWindow, file: Path) -> CasePage:
    drop(window, file)
    dialog = person.sees(IntakeDialog)
    assert {right for right, _ in dialog.rights.chosen()} == {Right.ACCESS, Right.ERASURE, Right.CONSENT_WITHDRAWAL}
    dialog.person.new_person.click()
    form = person.sees(PersonForm)
    assert form.surname.text() != ""
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


def register(person: Person, window: DeskWindow, person_id: int) -> None:
    """Write down what is held: an account that runs, and data for direct marketing."""
    office = window.desk.office
    window.go("person", person_id)
    page = person.sees(PersonPage, lambda page: page.acts.held is not None)
    person.rests()
    year_ago = office.clock.today() - timedelta(days=365)
    adds(person, page, "3.1 A", "3.1 D", account_started=year_ago)
    window.back()
    person.sees(CasePage, lambda page: page.view is not None)
    person.rests()


def delay(person: Person, page: CasePage) -> None:
    person.does("case_delay")
    letter = person.sees(LetterDialog)
    person.waits(lambda: letter.sheet.missing != ())
    letter.ask_finalise()
    assert "ground" in letter.sheet.missing
    assert not any(isinstance(w, QMessageBox) and w.isVisible() for w in person.app.allWidgets())
    letter.sheet.form.fill({"ground": "complexity", "reasons": "Your data are kept in four systems."})
    person.waits(lambda: letter.sheet.missing == ())
    final = make_final(person, letter)
    final.accept()
    assert view_of(person, page).line.extended


def decide_all(person: Person, page: CasePage) -> None:
    """Access is granted, nothing rests on consent; of the erasure is decided category by category."""
    today = page.desk.office.clock.today()
    consent = begin_to_decide(person, page, Right.CONSENT_WITHDRAWAL)
    assert Outcome.REFUSED not in consent.outcome.buttons
    consent.outcome.buttons[Outcome.NOTHING_HELD].click()
    consent.details.fill({"searched_for": "your name and zoe@voorbeeld.example"})
    commits(person, consent)

    access = begin_to_decide(person, page, Right.ACCESS)
    access.outcome.buttons[Outcome.GRANTED].click()
    access.details.fill({"copy_form": "package"})
    commits(person, access)

    erasure = begin_to_decide(person, page, Right.ERASURE)
    erasure.outcome.buttons[Outcome.PARTLY_GRANTED].click()
    next(tick for tick, ground in erasure.request_grounds.checks if ground is RequestGround.NO_LONGER_NEEDED).click()
    person.rests()
    rows = {row.shown.activity: row for row in erasure.categories.rows.values()}
    decided = {activity: row.decision() for activity, row in rows.items()}
    assert decided == {"3.1 A": CategoryDecision.KEEP, "3.1 D": CategoryDecision.ERASE}
    assert erasure.outcome.current() is Outcome.PARTLY_GRANTED
    erasure.details.fill({"erased_on": today.isoformat(), "backups_until": (today + timedelta(days=35)).isoformat()})
    erasure.primary.click()
    assert erasure.isVisible(), "what stays needs its reason"
    rows["3.1 A"].facts.setPlainText("You still use your account.")
    commits(person, erasure)


def write_answer(person: Person, page: CasePage) -> None:
    """One letter answers the three rights, with all that the law asks."""
    office = page.desk.office
    assert view_of(person, page).step is Step.SEND_REPLY
    page.next_step.button.click()
    letter = person.sees(LetterDialog)
    person.waits(lambda: letter.sheet.preview.text.toPlainText() != "")
    final = make_final(person, letter)
    told = final.letter
    final.accept()
    text = " ".join(reply.letter_text(office, told.id).split())
    for words in (
        *(
            "Access",
            "Erasure",
            "Withdrawal of consent",
            "You still use your account.",
            "HubSpot",
            "zoe@voorbeeld.example",
        ),
        *("Autoriteit Persoonsgegevens", "district court", "article 17"),
    ):
        assert words in text, words
    assert hashlib.sha256(reply.letter_pdf(office, told.id)).hexdigest() == told.sha256


def tell_recipients(person: Person, page: CasePage) -> None:
    """The notice needs to know where it goes; then it is sent, and the request can be closed."""
    person.waits(lambda: view_of(person, page).step is Step.SEND_NOTICES)
    page.next_step.button.click()
    form = person.sees(NoticeForm)
    form.address.email.setText("privacy@hubspot.example")
    commits(person, form)
    person.waits(lambda: page.notices.found is not None and page.notices.found.lines[0].state == "ready")
    page.next_step.button.click()
    bundle = person.sees(NoticeBundleDialog)
    person.rests()
    commits(person, bundle)
    person.waits(lambda: page.notices.found is not None and page.notices.found.lines[0].state == "sent")


def hand_over(person: Person, page: CasePage, file: Path) -> None:
    """The package that the letter speaks of: looked through, encrypted, saved outside the vault."""
    person.rests()
    page.package.buttons[Right.ACCESS].click()
    dialog = person.sees(PackageDialog)
    person.waits(dialog.given.isVisible)
    assert not dialog.build_button.isEnabled(), "no file came of what was found"
    dialog.given.click()
    person.waits(dialog.build_button.isEnabled)
    dialog.build_button.click()
    built = person.sees(PackageBuiltDialog)
    assert built.passphrase.text()
    built.save_button.click()
    choose_file(person, file)
    person.waits(lambda: built.is_saved)
    assert file.read_bytes().startswith(b"PK")
    assert b"Berg" not in file.read_bytes()
    built.reject()
    person.gone(PackageBuiltDialog)
    dialog.reject()
    person.gone(PackageDialog)


def test_one_request_from_the_dropped_mail_to_the_closed_case(person: Person, program: Program, tmp_path: Path):
    window = first_start(person, program)
    fill_in_recipients(person, fill_in_the_office(person, window))
    received = datetime.now(UTC).replace(microsecond=0) - timedelta(days=3)  # a real mail of three days ago
    raw = mail(received, subject="My personal data", text=TEXT)
    file = tmp_path / "request.eml"
    file.write_bytes(raw)
    page = take_in(person, window, file)
    office = window.desk.office

    view = view_of(person, page)
    assert view.line.number.endswith("-0001")
    assert view.line.person == "Zoë van den Berg"
    assert view.line.work_to <= view.line.limit
    assert view.explanation
    assert intake.original_of(office, view.messages[0].id) == raw
    case_id = view.line.id
    assert view.person_id is not None

    register(person, window, view.person_id)
    identify(person, page)
    delay(person, page)
    search_all(person, page)
    decide_all(person, page)
    write_answer(person, page)
    tell_recipients(person, page)
    hand_over(person, page, tmp_path / "package.zip")

    person.waits(lambda: view_of(person, page).step is Step.CLOSE)
    person.does("case_close")
    person.waits(lambda: page.view is not None and page.view.line.stage is Stage.CLOSED)
    acts = [line.act for line in case_file.case_view(office, case_id).journal]
    assert acts[0] == "case_opened"
    assert acts[-1] == "case_closed"
    assert {"identity_established", "search_recorded", "letter_finalised", "right_decided", "notices_sent"} <= set(acts)

    lock_and_open_again(person, program)


def lock_and_open_again(person: Person, program: Program) -> None:
    person.does("lock")
    unlock = person.sees(UnlockWindow)
    assert program.window is None
    unlock.passphrase.edit.setText("een heel andere zin dan die")
    unlock.open_button.click()
    person.waits(lambda: not unlock.is_busy())
    assert unlock.isVisible()
    unlock.passphrase.edit.setText(PHRASE)
    unlock.open_button.click()
    window = person.sees(DeskWindow)
    assert [p.display_name for p in directory.people(window.desk.office, "vd berg").first()] == ["Zoë van den Berg"]


def test_the_demo_opens_and_one_click_leaves_it(person: Person, program: Program):
    program.begin([], demo=True)
    person.sees(OpeningWindow)
    window = person.sees(DeskWindow)
    assert window.banner.isVisible()
    person.rests()
    office = window.desk.office
    with office.vault.read() as con:
        erased = sum(tombstones.counts_of(con, one.id).get("person", 0) for one in purges.purges(con) if one.id)
    assert len(directory.people(office, "").first()) + erased == PEOPLE
    leave = next(b for b in window.banner.findChildren(QPushButton))
    leave.click()
    person.sees(FirstRunWizard)
    assert program.window is None
