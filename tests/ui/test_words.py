"""Every code has words, and the words say what they should."""

from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

from db import tables
from desktop.letters.elements import fields_of
from desktop.letters.letter import LETTER_KINDS
from desktop.rules.case_path import Outcome, Stage, Step
from desktop.rules.categories import ProposalReason
from desktop.rules.decisions import CategoryDecision, RequestGround, fields_for, outcomes_for
from desktop.rules.explanation import StepKind, Target, explain
from desktop.rules.refusals import RefusalGround
from desktop.rules.request_dates import deadline
from desktop.rules.rights import Right
from desktop.rules.statement_traps import Trap
from desktop.rules.working_days import nl_default
from desktop.ui import decision_words, letter_words, translation, words
from desktop.ui.deadline_words import _STEPS, explained, explained_lines, warning_text
from desktop.ui.journal_words import journal_sentence
from desktop.ui.theme import BadgeState
from desktop.ui.words import TABLES, days_left_text, deadline_badge, label, options


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("right", Right),
        ("stage", Stage),
        ("step", Step),
        ("outcome", Outcome),
        ("ground", RefusalGround),
        ("channel", tables.CHANNELS),
        ("identity_method", tables.IDENTITY_METHODS),
        ("role", tables.ROLES),
        ("contact_kind", tables.CONTACT_KINDS),
        ("identifier_kind", tables.IDENTIFIER_KINDS),
        ("letter_kind", tables.LETTER_KINDS),
        ("request_ground", RequestGround),
        ("extension_ground", tables.EXTENSION_GROUNDS),
        ("language", tables.LANGUAGES),
        ("title", ("", *tables.TITLES)),
    ],
)
def test_a_table_holds_exactly_the_codes_there_are(table: str, codes: type[StrEnum] | tuple[str, ...]):
    assert set(TABLES[table]) == {str(code) for code in codes}
    assert [code for code, _ in options(table)] == list(TABLES[table])


def test_every_field_and_choice_of_a_letter_has_words():
    for kind in LETTER_KINDS:
        for field in fields_of(kind):
            assert field.name in letter_words._FIELDS.keys() | decision_words.DETAILS.keys()
            assert set(field.choices) <= set(letter_words._CHOICES)


def test_everything_of_a_decision_has_words():
    asked = {spec for right in Right for outcome in outcomes_for(right) for spec in fields_for(right, outcome)}
    assert set(decision_words.DETAILS) == {spec.name for spec in asked}
    assert set(decision_words._CHOICES) == {code for spec in asked for code in spec.choices}
    assert set(decision_words._OUTCOMES) == set(Outcome)
    assert set(decision_words._CATEGORY_CHOICES) == set(CategoryDecision)
    assert len({decision_words.decided_text(one, 2) for one in CategoryDecision}) == len(CategoryDecision)
    assert set(decision_words._REASONS) == set(ProposalReason)
    assert set(decision_words._TRAPS) == set(Trap)


def test_what_a_letter_lacks_is_named_as_the_dialog_names_it():
    assert letter_words.field_label("sections.erasure.backups_until") == "Gone from the backups by"
    assert letter_words.field_label("sections.access.facts") == "The facts"


def test_what_a_request_does_to_restrictions_is_told_apart():
    said = journal_sentence("hold_placed", {"kind": "restriction", "ground": "objection_pending", "holdings": 3})
    assert said == "Use restricted, categories: 3 (an objection is being weighed)"
    by_hand = {"kind": "restriction", "from_on": "2026-03-04", "review_on": "2026-06-04"}
    assert journal_sentence("hold_placed", by_hand).startswith("Restriction placed from 4 March 2026")


def test_an_unknown_code_stays_readable():
    assert label("right", "brand_new") == "Brand new"
    assert label("title", None) == "Not known"


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", {-2: "2 days late", -1: "1 day late", 0: "Today", 1: "1 day left", 3: "3 days left"}),
        ("nl", {-2: "2 dagen te laat", -1: "1 dag te laat", 0: "Vandaag", 1: "Nog 1 dag", 3: "Nog 3 dagen"}),
    ],
)
def test_countdown_words(qapp, translations: Path, language: str, texts: dict[int, str]):
    translation.install(qapp, translations, language)
    assert {days: days_left_text(days) for days in texts} == texts


class Line:
    """What a countdown looks at."""

    def __init__(self, days: int, state: str = "on_track", *, waiting: bool = False, closed: bool = False) -> None:
        self.days_left, self.state, self.waiting_for_identity = days, state, waiting
        self.closed_on = date(2026, 3, 1) if closed else None


@pytest.mark.parametrize(
    ("line", "state"),
    [
        (Line(-1, "overdue"), BadgeState.LATE),
        (Line(-1, "overdue", waiting=True), BadgeState.LATE),
        (Line(1, "at_risk"), BadgeState.SOON),
        (Line(7), BadgeState.SOON),
        (Line(8), BadgeState.OK),
        (Line(8, waiting=True), BadgeState.PAUSED),
        (Line(-9, "overdue", closed=True), BadgeState.DONE),
    ],
)
def test_countdown_badge(line: Line, state: BadgeState):
    assert deadline_badge(line)[1] is state


@pytest.mark.parametrize(
    ("language", "target", "sentence"),
    [
        (
            "en",
            Target.LIMIT,
            "Received Saturday 28 February 2026 → one month: 28 March, a Saturday → next working day: Monday 30 March",
        ),
        (
            "nl",
            Target.LIMIT,
            "Ontvangen zaterdag 28 februari 2026 → één maand: 28 maart, een zaterdag → "
            "eerstvolgende werkdag: maandag 30 maart",
        ),
        (
            "en",
            Target.WORK_TO,
            "Received Saturday 28 February 2026 → one month: 28 March, a Saturday → "
            "last working day before: Friday 27 March",
        ),
    ],
)
def test_a_deadline_explains_itself(qapp, translations: Path, language: str, target: Target, sentence: str):
    translation.install(qapp, translations, language)
    calendar = nl_default()
    assert explained(explain(deadline(date(2026, 2, 28), calendar), calendar), target) == sentence


def test_a_clipped_month_and_holidays_are_named(qapp, translations: Path):
    translation.install(qapp, translations, "en")
    calendar = nl_default()
    lines = explained_lines(explain(deadline(date(2026, 3, 31), calendar), calendar), Target.LIMIT)
    assert "that month has no day 31" in " ".join(lines)
    easter = explained(explain(deadline(date(2026, 3, 3), calendar), calendar), Target.LIMIT)
    assert "Good Friday" in easter
    assert "Easter Monday" in easter


def test_every_step_and_warning_has_words(qapp, translations: Path):
    assert set(_STEPS) == set(StepKind)
    for code in ("asked_late", "asked_after_month", "capped_by_promise"):
        assert warning_text(code).endswith(".")


def test_journal_sentences():
    assert (
        journal_sentence("case_opened", {"received_on": "2026-02-28", "channel": "post"})
        == "Request opened, received on 28 February 2026 (Post)"
    )
    assert journal_sentence("right_decided", {"right": "access", "outcome": "granted"}) == "Decision on access: granted"
    assert journal_sentence("something_new", {}) == "Something new"
    assert "–" in journal_sentence("case_opened", {})


def test_mail_warnings_are_those_that_intake_gives():
    source = (Path(words.__file__).parents[1] / "letters" / "incoming.py").read_text(encoding="utf-8")
    for code in TABLES["mail_warning"]:
        assert f'"{code}"' in source
