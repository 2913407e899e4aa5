"""The differences between two versions, and which of them may count for what is held already."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.rules.periods import Period, add
from desktop.rules.statement import Bilingual
from desktop.rules.statement_changes import ChangeKind, changes, governs_existing, never_later
from desktop.rules.terms import all_terms, terms_of

PERIODS = st.builds(Period, st.integers(0, 3), st.integers(0, 30), st.integers(0, 6), st.integers(0, 70))
K = ChangeKind
ACCOUNT = 'trigger = { event = "account_ended" }\nperiod = "P13M"\nbound = "max"'
MARKETING = 'trigger = { latest_of = ["last_contact", "last_action"] }\nperiod = "P4Y"\nbound = "max"'
WISH = "[activity.variants.keep_one_year_requested]"


def account(trigger: str = 'event = "account_ended"', period: str = "P13M", more: str = 'bound = "max"'):
    return ACCOUNT, f'trigger = {{ {trigger} }}\nperiod = "{period}"\n{more}'


def both_ways(old, new) -> tuple[list, list]:
    return [
        [(c.activity, c.group, c.kind, c.was, c.now) for c in changes(first, second)]
        for first, second in ((old, new), (new, old))
    ]


def governs(old, new, code: str, group: str = "") -> bool:
    return governs_existing(terms_of(old, code, group), terms_of(new, code, group))


def test_nothing_changed(shipped_statement, rewritten):
    assert changes(shipped_statement, shipped_statement) == ()
    assert changes(shipped_statement, rewritten()) == ()
    assert all(governs_existing(terms, terms) for terms in all_terms(shipped_statement))


@pytest.mark.parametrize(
    ("period", "kind"),
    [
        ("P1Y", K.PERIOD_SHORTER),
        ("P2Y", K.PERIOD_LONGER),
        ("P1Y1M", None),
        ("P12M4W", K.PERIOD_SHORTER),
        ("P396D", K.PERIOD_LONGER),
        ("P398D", K.PERIOD_LONGER),
        ("P394D", K.PERIOD_LONGER),
        ("P393D", K.PERIOD_SHORTER),
        ("P56W", K.PERIOD_SHORTER),
    ],
)
def test_a_period_becomes_shorter_or_longer(shipped_statement, rewritten, period: str, kind: ChangeKind | None):
    new = rewritten(account(period=period))
    found = [change for change in changes(shipped_statement, new) if change.activity == "3.1 A"]
    assert [(change.kind, change.was, change.now) for change in found] == ([(kind, "P13M", period)] if kind else [])
    assert governs(shipped_statement, new, "3.1 A") == (kind is not K.PERIOD_LONGER)
    assert governs(shipped_statement, new, "3.1 B")


def test_what_is_sometimes_longer_counts_as_longer_both_ways(shipped_statement, rewritten):
    new = rewritten(('period = "P4W"', 'period = "P1M"'))
    there, back = both_ways(shipped_statement, new)
    assert there == [("3.3 A", "", K.PERIOD_LONGER, "P4W", "P1M")]
    assert back == [("3.3 A", "", K.PERIOD_SHORTER, "P1M", "P4W")]
    thirty = rewritten(('period = "P4W"', 'period = "P30D"'))
    there, back = both_ways(new, thirty)
    assert [there[0][2], back[0][2]] == [K.PERIOD_LONGER, K.PERIOD_LONGER]


@pytest.mark.parametrize(
    ("changed", "existing"),
    [
        (account('event = "last_action"'), False),
        (account('latest_of = ["account_ended", "last_action"]'), False),
        (account(more='bound = "min"'), False),
        (account(more='bound = "max"\ncutoff = "month_end"'), False),
    ],
)
def test_another_start_is_told_with_both_clauses(shipped_statement, rewritten, changed, existing: bool):
    new = rewritten(changed)
    there, back = both_ways(shipped_statement, new)
    source = shipped_statement.activity("3.1 A").retention.source
    assert there == [("3.1 A", "", K.TRIGGER_CHANGED, source, source)]
    assert back == there
    assert governs(shipped_statement, new, "3.1 A") is existing


def test_losing_a_cutoff_or_a_duty_can_only_end_earlier(shipped_statement, rewritten):
    assert governs(rewritten(account(more='bound = "max"\ncutoff = "month_end"')), shipped_statement, "3.1 A")
    assert governs(rewritten(account(more='bound = "min"')), shipped_statement, "3.1 A")


def test_waiting_for_more_or_for_all_needs_a_decision(shipped_statement, rewritten):
    every = rewritten((MARKETING, MARKETING.replace("] }", "], require_all = true }")))
    assert not governs(shipped_statement, every, "3.1 D")
    assert governs(every, shipped_statement, "3.1 D")


def test_a_lost_way_to_end_early_needs_a_decision(shipped_statement, rewritten):
    silent = rewritten(("direct_marketing = true\n", ""))
    assert not governs(shipped_statement, silent, "3.1 D")
    assert governs(silent, shipped_statement, "3.1 D")
    letters = rewritten(("procedural_letters_count = true\n", ""))
    assert governs(shipped_statement, letters, "3.2 D")
    assert not governs(letters, shipped_statement, "3.2 D")


def test_a_wish_that_comes_or_goes(shipped_statement, rewritten):
    start = 'period = "P1Y"\nbound = "max"\nsource.nl = "of tot 1 jaar'
    two_years = rewritten((start, start.replace("P1Y", "P2Y")))
    found = changes(shipped_statement, two_years)
    assert [(c.kind, c.was, c.now, c.variant) for c in found] == [
        (K.PERIOD_LONGER, "P1Y", "P2Y", "keep_one_year_requested")
    ]
    assert not governs(shipped_statement, two_years, "3.3 A")
    assert governs(two_years, shipped_statement, "3.3 A")


def without_wish(statement_text: str) -> tuple[str, str]:
    start = statement_text.index(WISH)
    end = statement_text.index("# ----", start)
    return statement_text[start:end], ""


def test_a_wish_that_is_no_longer_offered(shipped_statement, rewritten, statement_text: str):
    plain = rewritten(without_wish(statement_text))
    there, back = changes(shipped_statement, plain), changes(plain, shipped_statement)
    wish = "keep_one_year_requested"
    assert [(c.kind, c.was, c.now, c.variant) for c in there] == [(K.PERIOD_SHORTER, "P1Y", None, wish)]
    assert [(c.kind, c.was, c.now, c.variant) for c in back] == [(K.PERIOD_LONGER, None, "P1Y", wish)]
    assert governs(shipped_statement, plain, "3.3 A")
    assert not governs(plain, shipped_statement, "3.3 A")


def test_items_come_and_go_one_by_one(shipped_statement, rewritten):
    new = rewritten(
        ('    { nl = "Sessie-ID", en = "Session ID" },\n', ""),
        ('    { nl = "Functie", en = "Position" },\n', '    { nl = "Rang", en = "Rank" },\n'),
    )
    there, back = both_ways(shipped_statement, new)
    assert there == [
        ("3.1 A", "", K.ITEMS_ADDED, None, Bilingual("Rang", "Rank")),
        ("3.1 A", "", K.ITEMS_REMOVED, Bilingual("Functie", "Position"), None),
        ("3.1 A", "", K.ITEMS_REMOVED, Bilingual("Sessie-ID", "Session ID"), None),
    ]
    assert {(kind, now) for _, _, kind, _, now in back if kind is K.ITEMS_ADDED} == {
        (K.ITEMS_ADDED, Bilingual("Functie", "Position")),
        (K.ITEMS_ADDED, Bilingual("Sessie-ID", "Session ID")),
    }


def test_an_item_that_loses_its_own_rule_moves_between_groups(shipped_statement, rewritten, statement_text: str):
    start = statement_text.index("[activity.items.retention]")
    end = statement_text.index("[[activity.items]]", start)
    new = rewritten((statement_text[start:end], ""))
    there, _ = both_ways(shipped_statement, new)
    assert [(group, kind) for _, group, kind, _, _ in there] == [
        ("", K.ITEMS_ADDED),
        ("account_ended", K.ITEMS_REMOVED),
    ]


def test_an_activity_comes_or_goes(shipped_statement, rewritten, statement_text: str):
    start = statement_text.index('[[activity]]\ncode = "3.2 A"')
    end = statement_text.index('[[activity]]\ncode = "3.2 B"')
    there, back = both_ways(shipped_statement, rewritten((statement_text[start:end], "")))
    aim = shipped_statement.activity("3.2 A").aim
    assert there == [("3.2 A", "", K.ACTIVITY_REMOVED, aim, None)]
    assert back == [("3.2 A", "", K.ACTIVITY_ADDED, None, aim)]


def test_basis_recipients_and_words(shipped_statement, rewritten):
    new = rewritten(
        ('code = "contract"', 'code = "legitimate_interest"'),
        ('recipients = ["intercom"]', 'recipients = ["intercom", "hubspot"]'),
        ("Om onze dienst te beveiligen, verwerken wij", "Om onze dienst veilig te houden, verwerken wij"),
        ("ons gerechtvaardigd belang om de dienst adequaat", "ons belang om de dienst adequaat"),
        ("Wij slaan uw wachtwoorden versleuteld op.", "Wij bewaren geen wachtwoorden."),
        ('email = "support@valueblue.com"', 'email = "privacy@valueblue.com"'),
    )
    found = changes(shipped_statement, new)
    said = [(c.activity, c.group, c.kind, c.now.nl if isinstance(c.now, Bilingual) else c.now) for c in found]
    basis = new.activity("3.1 A").legal_basis_text.nl
    assert said == [
        ("3.1 A", "", K.BASIS_CHANGED, basis),
        ("3.1 A", "", K.RECIPIENTS_CHANGED, "Intercom, Hubspot"),
        ("3.1 B", "", K.TEXT_CHANGED, new.activity("3.1 B").legal_basis_text.nl),
        ("3.1 B", "", K.TEXT_CHANGED, new.activity("3.1 B").purpose.nl),
        ("", "security", K.TEXT_CHANGED, "Wij bewaren geen wachtwoorden."),
        ("", "requests", K.TEXT_CHANGED, "privacy@valueblue.com"),
    ]


def test_a_text_that_comes_or_goes_stands_alone(shipped_statement, rewritten, statement_text: str):
    start = statement_text.index('    { nl = "Wij maken back-ups')
    line = statement_text[start : statement_text.index("\n", start) + 1]
    there, back = both_ways(shipped_statement, rewritten((line, "")))
    backups = Bilingual("Wij maken back-ups van uw persoonsgegevens.", "We make backups of your personal data.")
    assert there == [("", "security", K.TEXT_CHANGED, backups, None)]
    assert back == [("", "security", K.TEXT_CHANGED, None, backups)]


def test_withdrawing_consent_must_stay_possible(shipped_statement, rewritten, statement_text: str):
    start = statement_text.index("[activity.legal_basis]", statement_text.index('code = "3.2 C"'))
    end = statement_text.index("[activity.retention]", start)
    other = '[activity.legal_basis]\ncode = "contract"\nnl = "Overeenkomst."\nen = "Contract."\n\n'
    new = rewritten((statement_text[start:end], other))
    assert not governs(shipped_statement, new, "3.2 C")
    assert governs(new, shipped_statement, "3.2 C")


@given(PERIODS, PERIODS, st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_what_governs_existing_data_never_ends_later(was: Period, now: Period, start: date):
    if never_later(was, now):
        assert add(start, now) <= add(start, was)
