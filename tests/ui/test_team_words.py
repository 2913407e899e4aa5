"""Every warning, code and amount of a team's work has its words."""

from datetime import date

import pytest

from db import request_tables
from desktop.procedures.calendar import ENTRIES
from desktop.procedures.register import COLUMNS
from desktop.procedures.request_filters import State, Waiting
from desktop.rules import cautions
from desktop.rules.cautions import Caution
from desktop.rules.rights import Right
from desktop.rules.suspensions import Reason
from desktop.ui.caution_words import caution_texts, known_cautions
from desktop.ui.journal_words import journal_sentence
from desktop.ui.money_words import money_text, read_money
from desktop.ui.team_words import TEAM_TABLES, team_label
from desktop.ui.theme import BadgeState


@pytest.mark.parametrize(
    ("table", "codes"),
    [
        ("representative", request_tables.REPRESENTATIVE_KINDS),
        ("question", Reason),
        ("fee_ground", request_tables.FEE_GROUNDS),
        ("fee_answer", [answer for answer in request_tables.FEE_ANSWERS if answer]),
        ("state", State),
        ("waiting", Waiting),
        ("calendar", ENTRIES),
        ("register", COLUMNS),
    ],
)
def test_a_table_holds_exactly_the_codes_there_are(table: str, codes: object):
    assert set(TEAM_TABLES[table]) == {str(code) for code in codes}


def test_other_tables_are_those_of_every_window():
    assert team_label("right", Right.ACCESS) == "Access"
    assert team_label("link", "brand_new") == "Brand new"


def test_every_caution_has_words_with_its_day():
    said = cautions.cautions.__doc__ or ""
    assert all(f'"{code}"' in said for code in known_cautions())
    for code in known_cautions():
        data = {"number": "2026-0001", "reason": "identity", "address": "a@b.nl", "known": "c@d.nl"}
        data |= {"right": "marketing_objection", "rights": "access, erasure", "systems": "HubSpot"}
        state, title, sentence = caution_texts(Caution(code, date(2026, 3, 28), data))
        assert state in (BadgeState.LATE, BadgeState.SOON)
        assert "{" not in title + sentence
        assert "–" not in title + sentence
        assert sentence.endswith(".")
    assert "28 March 2026" in caution_texts(Caution("refuse_before", date(2026, 3, 28)))[1]
    assert caution_texts(Caution("brand_new"))[1] == "Brand new"
    for right, law, other in (("consent_withdrawal", "art. 7(3)", "21(3)"), ("marketing_objection", "21(3)", "7(3)")):
        sentence = caution_texts(Caution("stop_now", date(2026, 3, 28), {"right": right}))[2]
        assert law in sentence
        assert other not in sentence
    rights = {"number": "2026-0001", "rights": "access, erasure"}
    assert "(Access, Erasure)" in caution_texts(Caution("earlier_unanswered", date(2026, 1, 5), rights))[2]


@pytest.mark.parametrize(
    ("text", "cents"),
    [("12,50", 1250), ("12.50", 1250), ("€ 7", 700), (" 90,- ", 9000), ("12,5", None), ("", None), ("1.000", None)],
)
def test_an_amount_as_somebody_types_it(text: str, cents: int | None):
    assert read_money(text) == cents


def test_journal_sentences():
    assert money_text(10250) == "€ 102.50"
    kept = journal_sentence("fee_kept", {"ground": "excessive", "cents": 10250})
    assert kept == "Fee of € 102.50 laid down (the request is excessive (art. 12(5)))"
    assert journal_sentence("case_assigned", {"handler": "Sam de Boer"}) == "Handed to Sam de Boer"
    asked = journal_sentence("question_answered", {"reason": "specification", "on": "2026-03-04"})
    assert asked == "Answered on 4 March 2026: question which data are meant"
