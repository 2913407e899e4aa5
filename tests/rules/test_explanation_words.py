"""An end explains itself in one sentence with its clause, in Dutch and in English."""

from datetime import date

import pytest

from desktop.rules.event_words import EARLY, EVENTS, YOUR_EVENTS
from desktop.rules.explanation_words import explain, explanation_text, period_phrase
from desktop.rules.facts import FactKind
from desktop.rules.retention import Choice
from desktop.rules.statement import Event
from desktop.rules.terms import Terms, all_terms, terms_of

F = FactKind
CONTACT, ACTION = date(2024, 5, 2), date(2024, 8, 1)
SENTENCES = [
    (
        "3.1 D",
        {F.LAST_CONTACT: CONTACT, F.LAST_ACTION: ACTION},
        "3.1 D: 4 jaar na de laatste van laatste contact 2 mei 2024 en laatste actie 1 augustus 2024 → 1 augustus 2028",
        "3.1 D: 4 years after the later of last contact 2 May 2024 and last action 1 August 2024 → 1 August 2028",
    ),
    (
        "3.1 D",
        {F.LAST_CONTACT: CONTACT},
        "3.1 D: 4 jaar na het laatste contact op 2 mei 2024 (laatste actie niet bekend) → 2 mei 2028",
        "3.1 D: 4 years after the last contact on 2 May 2024 (last action not known) → 2 May 2028",
    ),
    (
        "3.1 D",
        {},
        "3.1 D: eindigt 4 jaar na de laatste van laatste contact en laatste actie; "
        "het laatste contact en de laatste actie zijn niet bekend",
        "3.1 D: ends 4 years after the later of last contact and last action; "
        "the last contact and the last action are not known",
    ),
    (
        "3.1 A",
        {F.ACCOUNT_ENDED: date(2024, 11, 12)},
        "3.1 A: 13 maanden na het einde van het account op 12 november 2024 → 12 december 2025",
        "3.1 A: 13 months after the account ended on 12 November 2024 → 12 December 2025",
    ),
    (
        "3.1 A",
        {F.ACCOUNT_STARTED: CONTACT},
        "3.1 A: eindigt 13 maanden na het einde van het account; het account is nog niet beëindigd",
        "3.1 A: ends 13 months after the account is ended; the account has not ended",
    ),
    (
        "3.1 A",
        {},
        "3.1 A: eindigt 13 maanden na het einde van het account; het einde van het account is niet bekend",
        "3.1 A: ends 13 months after the account is ended; the end of the account is not known",
    ),
    (
        "3.1 B",
        {F.COLLECTED: CONTACT},
        "3.1 B: 2 jaar na het verzamelen op 2 mei 2024 → 2 mei 2026",
        "3.1 B: 2 years after the data were collected on 2 May 2024 → 2 May 2026",
    ),
    (
        "3.1 B",
        {},
        "3.1 B: eindigt 2 jaar na het verzamelen; de dag van verzamelen is niet bekend",
        "3.1 B: ends 2 years after the data are collected; the day the data were collected is not known",
    ),
    (
        "3.2 A",
        {F.VISIT_ENDED: CONTACT},
        "3.2 A: bij het einde van het bezoek op 2 mei 2024 → 2 mei 2024",
        "3.2 A: when the visit ended on 2 May 2024 → 2 May 2024",
    ),
    (
        "3.2 C",
        {F.COLLECTED: CONTACT, F.CONSENT_WITHDRAWN: ACTION},
        "3.2 C: toestemming ingetrokken op 1 augustus 2024 → 1 augustus 2024",
        "3.2 C: consent withdrawn on 1 August 2024 → 1 August 2024",
    ),
    (
        "3.1 D",
        {F.LAST_CONTACT: CONTACT, F.MARKETING_OBJECTION: ACTION},
        "3.1 D: bezwaar tegen direct marketing op 1 augustus 2024 → 1 augustus 2024",
        "3.1 D: objection to direct marketing on 1 August 2024 → 1 August 2024",
    ),
    (
        "3.1 A",
        {F.ERASURE_GRANTED: ACTION},
        "3.1 A: verzoek om wissen ingewilligd op 1 augustus 2024 → 1 augustus 2024",
        "3.1 A: erasure granted on 1 August 2024 → 1 August 2024",
    ),
    (
        "3.2 D",
        {F.LAST_CONTACT: CONTACT, F.LAST_LETTER: ACTION},
        "3.2 D: 4 jaar na de laatste van laatste contact 2 mei 2024 en onze laatste brief 1 augustus 2024 "
        "→ 1 augustus 2028",
        "3.2 D: 4 years after the later of last contact 2 May 2024 and our last letter 1 August 2024 → 1 August 2028",
    ),
    (
        "3.2 D",
        {F.LAST_LETTER: ACTION},
        "3.2 D: 4 jaar na onze laatste brief op 1 augustus 2024 → 1 augustus 2028",
        "3.2 D: 4 years after our last letter on 1 August 2024 → 1 August 2028",
    ),
    (
        "3.2 E",
        {F.UNSUBSCRIBED: CONTACT},
        "3.2 E: bij de uitschrijving op 2 mei 2024 → 2 mei 2024",
        "3.2 E: when the person unsubscribed on 2 May 2024 → 2 May 2024",
    ),
    (
        "3.2 E",
        {F.CONSENT_GIVEN: CONTACT},
        "3.2 E: eindigt bij de uitschrijving; de betrokkene heeft zich niet uitgeschreven",
        "3.2 E: ends when the person unsubscribes; the person has not unsubscribed",
    ),
    (
        "3.3 A",
        {F.APPLICATION_COMPLETED: date(2026, 11, 2)},
        "3.3 A: 4 weken na de afronding van de sollicitatie op 2 november 2026 → 30 november 2026",
        "3.3 A: 4 weeks after the application was completed on 2 November 2026 → 30 November 2026",
    ),
    (
        "3.3 A",
        {F.APPLICATION_COMPLETED: date(2026, 11, 2), F.KEEP_ONE_YEAR_REQUESTED: date(2026, 11, 3)},
        "3.3 A: op verzoek van de betrokkene 1 jaar na de afronding van de sollicitatie op 2 november 2026 "
        "→ 2 november 2027",
        "3.3 A: at the person's request, 1 year after the application was completed on 2 November 2026 "
        "→ 2 November 2027",
    ),
    (
        "3.3 A",
        {F.COLLECTED: CONTACT},
        "3.3 A: eindigt 4 weken na de afronding van de sollicitatie; de sollicitatie is nog niet afgerond",
        "3.3 A: ends 4 weeks after the application is completed; the application has not been completed",
    ),
    (
        "3.1 B",
        {F.COLLECTED: CONTACT, F.OBJECTION_UPHELD: ACTION},
        "3.1 B: bezwaar gehonoreerd op 1 augustus 2024 → 1 augustus 2024",
        "3.1 B: objection upheld on 1 August 2024 → 1 August 2024",
    ),
    (
        "3.1 A",
        {F.ACCOUNT_ENDED: date(2024, 11, 12), F.OBJECTION_UPHELD: ACTION},
        "3.1 A: 13 maanden na het einde van het account op 12 november 2024 → 12 december 2025",
        "3.1 A: 13 months after the account ended on 12 November 2024 → 12 December 2025",
    ),
]


@pytest.mark.parametrize(("code", "facts", "dutch", "english"), SENTENCES)
def test_the_sentence(shipped_statement, code: str, facts: dict, dutch: str, english: str):
    explained = explain(terms_of(shipped_statement, code), facts, {})
    assert explanation_text(explained, "nl") == dutch
    assert explanation_text(explained, "en") == english


def test_what_an_explanation_holds(shipped_statement):
    explained = explain(terms_of(shipped_statement, "3.1 D"), {F.LAST_CONTACT: CONTACT, F.LAST_ACTION: ACTION}, {})
    assert explained.events == ((F.LAST_CONTACT, CONTACT), (F.LAST_ACTION, ACTION))
    assert (explained.started_by, explained.started_on) == (F.LAST_ACTION, ACTION)
    assert (explained.choice, explained.variant, explained.early) == (Choice.LATEST_OF, None, None)


BEFORE = 'trigger = { latest_of = ["last_contact", "last_action"] }\nperiod = "P4Y"\nbound = "max"'


def rule(trigger: str, more: str = 'bound = "max"', period: str = "P4Y") -> tuple[str, str]:
    return BEFORE, f'trigger = {{ {trigger} }}\nperiod = "{period}"\n{more}'


EVENTS_KNOWN = {F.LAST_CONTACT: CONTACT, F.LAST_ACTION: ACTION, F.ACCOUNT_ENDED: date(2024, 9, 3)}


@pytest.mark.parametrize(
    ("changed", "facts", "dutch", "english"),
    [
        (
            rule('earliest_of = ["last_contact", "last_action"]'),
            EVENTS_KNOWN,
            "4 jaar na de eerste van laatste contact 2 mei 2024 en laatste actie 1 augustus 2024 → 2 mei 2028",
            "4 years after the earlier of last contact 2 May 2024 and last action 1 August 2024 → 2 May 2028",
        ),
        (
            rule('latest_of = ["last_contact", "last_action", "account_ended"]'),
            EVENTS_KNOWN,
            "4 jaar na de laatste van laatste contact 2 mei 2024, laatste actie 1 augustus 2024 en "
            "einde van het account 3 september 2024 → 3 september 2028",
            "4 years after the latest of last contact 2 May 2024, last action 1 August 2024 and "
            "end of the account 3 September 2024 → 3 September 2028",
        ),
        (
            rule('latest_of = ["last_contact", "account_ended"], require_all = true'),
            {F.LAST_CONTACT: CONTACT, F.ACCOUNT_STARTED: CONTACT},
            "eindigt 4 jaar na de laatste van laatste contact 2 mei 2024 en einde van het account; "
            "het account is nog niet beëindigd",
            "ends 4 years after the later of last contact 2 May 2024 and end of the account; the account has not ended",
        ),
        (
            rule('event = "last_contact"', 'bound = "min"\ncutoff = "calendar_year_end"', "P7Y"),
            EVENTS_KNOWN,
            "7 jaar na het laatste contact op 2 mei 2024, gerekend vanaf 31 december 2024 → 31 december 2031, "
            "te vernietigen vanaf 1 januari 2032",
            "7 years after the last contact on 2 May 2024, counted from 31 December 2024 → 31 December 2031, "
            "to be destroyed from 1 January 2032",
        ),
        (
            rule('latest_of = ["last_contact", "last_action"]', period="P0D"),
            EVENTS_KNOWN,
            "bij de laatste van laatste contact 2 mei 2024 en laatste actie 1 augustus 2024 → 1 augustus 2024",
            "on the later of last contact 2 May 2024 and last action 1 August 2024 → 1 August 2024",
        ),
    ],
)
def test_rules_the_shipped_statement_does_not_have(rewritten, changed, facts: dict, dutch: str, english: str):
    explained = explain(terms_of(rewritten(changed), "3.1 D"), facts, {})
    assert explanation_text(explained, "nl") == f"3.1 D: {dutch}"
    assert explanation_text(explained, "en") == f"3.1 D: {english}"


def test_every_event_has_its_words():
    assert EVENTS.keys() == set(F)  # a copy of somebody's data names whatever is recorded
    for words in (*EVENTS.values(), *EARLY.values()):
        assert set(words) == {"nl", "en"}


def told(terms: Terms) -> tuple[str, str]:
    return period_phrase(terms, "nl"), period_phrase(terms, "en")


TWO_YEARS = ("tot 2 jaar na het verzamelen", "until 2 years after collection")
AFTER_ACCOUNT = ("tot 13 maanden na het einde van uw account", "until 13 months after the end of your account")
AFTER_CONTACT = ("tot 4 jaar na ons laatste contact met u", "until 4 years after our last contact with you")
PHRASES = {
    ("3.1 A", ""): AFTER_ACCOUNT,
    ("3.1 B", ""): TWO_YEARS,
    ("3.1 C", ""): TWO_YEARS,
    ("3.1 D", ""): (
        "tot 4 jaar na ons laatste contact met u of, als dat later is, uw laatste actie op BlueDolphin",
        "until 4 years after our last contact with you or, if that is later, your last action on BlueDolphin",
    ),
    ("3.1 E", ""): TWO_YEARS,
    ("3.1 E", "account_ended"): AFTER_ACCOUNT,
    ("3.2 A", ""): ("tijdens uw bezoek aan onze website", "during your visit to our website"),
    ("3.2 B", ""): TWO_YEARS,
    ("3.2 C", ""): TWO_YEARS,
    ("3.2 D", ""): AFTER_CONTACT,
    ("3.2 E", ""): ("tot u zich uitschrijft", "until you unsubscribe"),
    ("3.3 A", ""): (
        "tot 4 weken (of 1 jaar, als u daarom vraagt) na de afronding van uw sollicitatie",
        "until 4 weeks (or 1 year, if you ask for that) after the completion of your application",
    ),
    ("3.4 A", ""): AFTER_CONTACT,
}


def test_the_person_is_told_the_period_of_every_category(shipped_statement):
    assert {(terms.activity, terms.group): told(terms) for terms in all_terms(shipped_statement)} == PHRASES


@pytest.mark.parametrize(
    ("changed", "dutch", "english"),
    [
        (
            rule('earliest_of = ["last_contact", "account_ended"]'),
            "tot 4 jaar na ons laatste contact met u of, als dat eerder is, het einde van uw account",
            "until 4 years after our last contact with you or, if that is earlier, the end of your account",
        ),
        (
            rule('event = "last_contact"', 'bound = "min"\ncutoff = "calendar_year_end"', "P7Y"),
            "ten minste tot 7 jaar na het einde van het jaar van ons laatste contact met u",
            "at least until 7 years after the end of the year of our last contact with you",
        ),
        (
            rule('event = "consent_withdrawn"', 'bound = "max"\ncutoff = "month_end"', "P0D"),
            "tot het einde van de maand van de intrekking van uw toestemming",
            "until the end of the month of the withdrawal of your consent",
        ),
        (
            rule('event = "consent_withdrawn"', period="P0D"),
            "tot u uw toestemming intrekt",
            "until you withdraw your consent",
        ),
        (
            rule('event = "account_ended"', period="P0D"),
            "tot het einde van uw account",
            "until the end of your account",
        ),
        (
            rule('latest_of = ["last_contact", "account_ended"]', period="P0D"),
            "tot ons laatste contact met u of, als dat later is, het einde van uw account",
            "until our last contact with you or, if that is later, the end of your account",
        ),
    ],
)
def test_the_person_is_told_a_period_the_shipped_statement_does_not_have(rewritten, changed, dutch: str, english: str):
    assert told(terms_of(rewritten(changed), "3.1 D")) == (dutch, english)


def test_a_wish_that_counts_from_something_else_is_told_beside_the_period(rewritten):
    wish = 'trigger = { event = "application_completed" }\nperiod = "P1Y"'
    terms = terms_of(rewritten((wish, wish.replace("application_completed", "last_contact"))), "3.3 A")
    assert told(terms) == (
        "tot 4 weken na de afronding van uw sollicitatie, of tot 1 jaar na ons laatste contact met u "
        "als u daarom vraagt",
        "until 4 weeks after the completion of your application, or until 1 year after our last contact with you "
        "if you ask for that",
    )


def test_every_event_of_the_statement_can_be_told_to_the_person():
    assert set(YOUR_EVENTS) == set(Event)
    assert all(set(words) == {"nl", "en"} for words in YOUR_EVENTS.values())
