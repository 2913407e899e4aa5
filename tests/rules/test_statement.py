"""The shipped statement is the published text, word for word; a faulty one is refused with every fault."""

import copy
import json
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.periods import parse_period
from desktop.rules.retention import read_rule, retention_end
from desktop.rules.rights import Right
from desktop.rules.statement import Role, as_json, read_statement, rule_for
from desktop.rules.statement_entry import Lack

ROOT = Path(__file__).parents[2]
FILE = ROOT / "resources" / "statement" / "valueblue-1.1.toml"
PUBLISHED = ROOT / "tests" / "samples" / "privacyverklaring-1.1.txt"
Table = dict[str, Any]

COUNTS = {
    "3.1 A": 14, "3.1 B": 6, "3.1 C": 13, "3.1 D": 16, "3.1 E": 5,
    "3.2 A": 1, "3.2 B": 7, "3.2 C": 7, "3.2 D": 11, "3.2 E": 2,
    "3.3 A": 9, "3.4 A": 15,
}  # fmt: skip
RULES = {  # rules of retention as the law's notes tabulate them: trigger, period
    "3.1 A": ({"event": "account_ended"}, "P13M"),
    "3.1 B": ({"event": "collected"}, "P2Y"),
    "3.1 C": ({"event": "collected"}, "P2Y"),
    "3.1 D": ({"latest_of": ["last_contact", "last_action"]}, "P4Y"),
    "3.1 E": ({"event": "collected"}, "P2Y"),
    "3.2 A": ({"event": "visit_ended"}, "P0D"),
    "3.2 B": ({"event": "collected"}, "P2Y"),
    "3.2 C": ({"event": "collected"}, "P2Y"),
    "3.2 D": ({"event": "last_contact"}, "P4Y"),
    "3.2 E": ({"event": "unsubscribed"}, "P0D"),
    "3.3 A": ({"event": "application_completed"}, "P4W"),
    "3.4 A": ({"event": "last_contact"}, "P4Y"),
}


def one_line(text: str) -> str:
    return " ".join(text.split())


def published_bullets() -> dict[str, list[str]]:
    """Read the data items from the published text: {"3.1 A": ["Naam", ...], ...}."""
    text = PUBLISHED.read_text(encoding="utf-8")
    section, code, bullets = "", "", {}
    for raw in text[text.index("3.1 U gebruikt") : text.index("4. Delen van")].splitlines():
        line = raw.strip()
        if found := re.match(r"(3\.\d) ", line):
            section = found[1]
        elif found := re.match(r"(?:- )?([A-E])\. ", line):
            code = f"{section} {found[1]}"
            bullets[code] = []
        elif line.startswith("- "):
            bullets[code].append(line.removeprefix("- "))
    return bullets


def dutch_texts(value: object) -> Iterator[str]:
    """Walk the file and give every Dutch text in it."""
    if isinstance(value, dict):
        if isinstance(value.get("nl"), str):
            yield value["nl"]
        for part in value.values():
            yield from dutch_texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from dutch_texts(part)


@pytest.fixture(scope="module")
def shipped() -> Table:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


@pytest.fixture
def table(shipped: Table) -> Table:
    return copy.deepcopy(shipped)


@pytest.fixture(scope="module")
def statement(shipped: Table):
    return read_statement(shipped)


# ---------------------------------------------------------------------------------- the published text


def test_twelve_activities_and_106_items(statement):
    assert {activity.code: len(activity.items) for activity in statement.activities} == COUNTS
    assert statement.item_count == 106
    assert len(statement.activities) == 12


def test_items_are_the_published_bullets_in_their_order(statement):
    ours = {activity.code: [item.text.nl for item in activity.items] for activity in statement.activities}
    assert ours == published_bullets()
    assert sum(map(len, ours.values())) == 106


def test_every_dutch_text_stands_in_the_published_statement(shipped):
    published = one_line(PUBLISHED.read_text(encoding="utf-8"))
    texts = list(dutch_texts(shipped))
    assert len(texts) > 200
    assert [text for text in texts if one_line(text) not in published] == []


def test_names_and_addresses_stand_in_the_published_statement(statement):
    published = one_line(PUBLISHED.read_text(encoding="utf-8"))
    recipients = {named.name for activity in statement.activities for named in activity.processors}
    assert recipients == {"Intercom", "DynaTrace", "LinkedIn", "Google Analytics", "Hubspot", "Google"}
    facts = [*recipients, statement.controller.name, statement.controller.trade_name, statement.contact.email]
    facts += [statement.requests.email, statement.authority.name, statement.authority.url]
    assert [fact for fact in facts if fact not in published] == []
    assert f"Versie {statement.version} – 12 november 2024" in published
    assert statement.dated_on == date(2024, 11, 12)


def test_nothing_of_the_published_statement_is_left_out(shipped):
    published = one_line(PUBLISHED.read_text(encoding="utf-8"))
    covered = [False] * len(published)
    for text in {one_line(text) for text in dutch_texts(shipped)}:
        for found in re.finditer(re.escape(text), published):
            covered[found.start() : found.end()] = [True] * len(text)
    rest = "".join("\n" if done else letter for letter, done in zip(published, covered, strict=True))
    left = [part.strip(" ,.:;-") for part in rest.split("\n") if re.search(r"\w\w", part)]
    assert left == [  # headings, and words that only lead to a list or join its points
        "Versie 1.1 – 12 november 2024 1. ValueBlue",
        "2. Algemeen",
        "3. Welke persoonsgegevens verzamelen we?",
        "Het betreft de volgende gegevens",
        "Overig",
        "4. Delen van uw persoonsgegevens 4.1 Verwerkers die wij inschakelen",
        "Wij maken gebruik van de volgende soorten verwerkers",
        "en",
        "4.2 Uw gegevens delen met derden",
        "5. Bescherming van uw persoonsgegevens",
        "6. Uw rechten",
        "en",
        "Autoriteit Persoonsgegevens",
        "8. Contact",
    ]


def test_the_same_dutch_has_the_same_english(statement):
    pairs = {item.text for activity in statement.activities for item in activity.items}
    doubled = Counter(text.nl for text in pairs)
    assert [nl for nl, times in doubled.items() if times > 1] == []


def test_printed_slips_are_kept(statement):
    texts = {item.text.nl for activity in statement.activities for item in activity.items}
    assert {"Hubsport user ID", "Datum en tijdstip van in- en uitloggen"} <= texts
    assert "Naam (via ingevulde vragenlijsten)" in texts


# ------------------------------------------------------------------------------------- what it says


@pytest.mark.parametrize(("code", "rule"), RULES.items())
def test_rule_of_each_activity(statement, code: str, rule: tuple[Table, str]):
    terms = statement.activity(code).retention
    trigger, period = rule
    assert terms.period == period
    assert terms.rule == read_rule({"trigger": trigger, "period": period, "bound": "max"})


def test_ratings_and_photo_go_thirteen_months_after_the_account(statement):
    activity = statement.activity("3.1 E")
    own = [item for item in activity.items if item.retention]
    assert [item.text.nl.split()[0] for item in own] == ["Gegeven", "Profielfoto,"]
    for item in own:
        terms = rule_for(activity, item)
        assert (terms.rule.trigger.events, terms.period) == (("account_ended",), "P13M")
    assert rule_for(activity, activity.items[0]).period == "P2Y"


def test_applicant_may_ask_for_a_year(statement):
    activity = statement.activity("3.3 A")
    item = activity.items[0]
    assert rule_for(activity, item).period == "P4W"
    longer = rule_for(activity, item, "keep_one_year_requested")
    assert (longer.period, longer.rule.trigger) == ("P1Y", activity.retention.rule.trigger)
    assert longer.source.nl == "of tot 1 jaar indien u daarom verzoekt"
    with pytest.raises(RuleBroken) as refused:
        rule_for(activity, item, "keep_for_ever")
    assert refused.value.code == "statement_entry"
    assert refused.value.data == {"problems": ("3.3 A: variants.keep_for_ever: missing",)}


def test_own_rule_of_an_item_goes_before_a_variant(table):
    activity = next(part for part in table["activity"] if part["code"] == "3.3 A")
    activity["items"][0]["retention"] = dict(activity["retention"], period="P2W")
    read = read_statement(table).activity("3.3 A")
    assert rule_for(read, read.items[0], "keep_one_year_requested").period == "P2W"
    assert rule_for(read, read.items[1], "keep_one_year_requested").period == "P1Y"


def test_legal_bases(statement):
    bases = {activity.code: activity.legal_basis.value for activity in statement.activities}
    assert bases.pop("3.1 A") == "contract"
    consent = {code for code, basis in bases.items() if basis == "consent"}
    assert consent == {"3.1 E", "3.2 C", "3.2 E", "3.4 A"}
    assert {basis for code, basis in bases.items() if code not in consent} == {"legitimate_interest"}
    assert {activity.code for activity in statement.activities if activity.consent} == consent


def test_who_gets_data_and_stores_them_outside_the_eea(statement):
    named = {a.code: [party.name for party in a.processors] for a in statement.activities if a.processors}
    assert named == {
        "3.1 A": ["Intercom"],
        "3.1 C": ["DynaTrace"],
        "3.2 A": ["LinkedIn"],
        "3.2 B": ["Google Analytics"],
        "3.2 C": ["Hubspot", "Google", "LinkedIn"],
        "3.2 D": ["Intercom"],
    }
    assert all(a.disclosure.outside_eea for a in statement.activities if a.disclosure)


def test_opt_outs_and_safeguards_where_the_statement_has_them(statement):
    assert [a.code for a in statement.activities if a.opt_out] == ["3.1 D", "3.2 B", "3.2 E"]
    assert [a.code for a in statement.activities if a.safeguard] == ["3.1 C", "3.1 D", "3.2 B"]


def test_activities_by_role(statement):
    codes = {role: [activity.code for activity in statement.activities_of(role)] for role in Role}
    assert codes == {
        Role.USER: ["3.1 A", "3.1 B", "3.1 C", "3.1 D", "3.1 E"],
        Role.VISITOR: ["3.2 A", "3.2 B", "3.2 C", "3.2 D", "3.2 E"],
        Role.APPLICANT: ["3.3 A"],
        Role.PROSPECT: ["3.4 A"],
    }
    assert statement.activity("3.1 A").heading.in_language("nl") == "U gebruikt BlueDolphin"
    assert statement.activity("3.3 A").heading.in_language("en") == "You apply for a job with us"
    assert statement.activity("9.9 Z") is None


def test_promises_of_sections_four_to_eight(statement):
    assert len(statement.processors.kinds) == 6
    assert len(statement.sharing.grounds) == 6
    assert "onmiddellijk" in statement.sharing.government_request.nl
    assert len(statement.security.measures) == 6
    named = [right for terms in statement.rights for right in terms.rights]
    assert named == [
        Right.ACCESS, Right.PORTABILITY, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION,
        Right.AUTOMATED_DECISION, Right.CONSENT_WITHDRAWAL,
    ]  # fmt: skip
    assert len(statement.rights[0].points) == 6
    assert [method.code for method in statement.identity.methods] == ["login", "email", "telephone"]
    assert (statement.time_limits.answer_within, statement.time_limits.at_most) == ("P1M", "P3M")
    assert statement.authority.url == "https://autoriteitpersoonsgegevens.nl/"
    assert statement.contact.email == "support@valueblue.com"
    assert statement.controller.name == "ValueBlue B.V."


# --------------------------------------------------------------------------------------------- JSON


def test_json_has_exactly_the_promised_shape(statement):
    printed = json.loads(json.dumps(as_json(statement)))
    assert printed.keys() == {"version", "date", "activities"}
    assert (printed["version"], printed["date"]) == ("1.1", "2024-11-12")
    for activity in printed["activities"]:
        assert activity.keys() == {"code", "purpose", "legal_basis", "processors", "items"}
        assert activity["purpose"].keys() == activity["legal_basis"].keys() == {"nl", "en"}
        assert all(isinstance(name, str) for name in activity["processors"])
        for item in activity["items"]:
            assert item.keys() == {"nl", "en", "retention"}
            assert item["retention"].keys() == {"trigger", "period"}
    assert sum(len(activity["items"]) for activity in printed["activities"]) == 106


def test_json_gives_each_item_its_own_rule(statement):
    printed = {activity["code"]: activity for activity in as_json(statement)["activities"]}
    assert printed["3.1 D"]["items"][0] == {
        "nl": "Naam",
        "en": "Name",
        "retention": {"trigger": {"latest_of": ["last_contact", "last_action"]}, "period": "P4Y"},
    }
    assert printed["3.1 E"]["items"][4]["retention"] == {
        "trigger": {"event": "account_ended"},
        "period": "P13M",
    }
    assert printed["3.2 C"]["processors"] == ["Hubspot", "Google", "LinkedIn"]


# ---------------------------------------------------------------------------------------- refusals


def problems_of(table: object) -> tuple[str, ...]:
    with pytest.raises(RuleBroken) as refused:
        read_statement(table)  # type: ignore[arg-type]
    assert refused.value.code == "statement_entry"
    return refused.value.data["problems"]


def security_log(table: Table) -> Table:
    return next(part for part in table["activity"] if part["code"] == "3.1 B")


def holder(table: Any, path: str) -> tuple[Any, Any]:
    """Give the table or list that "items.2.en" stands in, and the last key."""
    *steps, last = (int(step) if step.isdigit() else step for step in path.split("."))
    for step in steps:
        table = table[step]
    return table, last


def without(path: str) -> Callable[[Table], None]:
    def spoil(entry: Table) -> None:
        table, key = holder(entry, path)
        del table[key]

    return spoil


def changed(path: str, value: object) -> Callable[[Table], None]:
    def spoil(entry: Table) -> None:
        table, key = holder(entry, path)
        table[key] = value

    return spoil


COLLECTED = {"event": "collected"}
TRIGGER = "retention.trigger"
FAULTS = [  # how the entry 3.1 B is spoilt, and what is said of it
    (without("retention"), "retention: missing"),
    (without("retention.trigger"), f"{TRIGGER}: missing"),
    (without("retention.period"), "retention.period: missing"),
    (without("retention.source"), "retention.source: missing"),
    (without("retention.source.nl"), "retention.source.nl: missing"),
    (without("retention.source.en"), "retention.source.en: missing"),
    (changed("retention.period", ""), "retention.period: missing"),
    (changed("retention.period", 2), "retention.period: no_unit"),
    (changed("retention.period", "2"), "retention.period: no_unit"),
    (changed("retention.period", "P2"), "retention.period: no_unit"),
    (changed("retention.period", 1.5), "retention.period: wrong_kind"),
    (changed("retention.period", True), "retention.period: wrong_kind"),
    *[
        (changed("retention.period", bad), "retention.period: not_a_period")
        for bad in ("1Y", "P1.5Y", "PT24H", "P", "P-1Y", "-P1Y", "P1M1Y", "2 jaar")
    ],
    (changed("retention.bound", "most"), "retention.bound: unknown"),
    (changed("retention.cutoff", "week_end"), "retention.cutoff: unknown"),
    (changed(TRIGGER, "collected"), f"{TRIGGER}: wrong_kind"),
    (changed(TRIGGER, {}), f"{TRIGGER}: missing"),
    (changed(TRIGGER, {"event": "colected"}), f"{TRIGGER}.event: unknown"),
    (changed(TRIGGER, {"event": ""}), f"{TRIGGER}.event: missing"),
    (changed(TRIGGER, {"event": ["collected"]}), f"{TRIGGER}.event: wrong_kind"),
    (changed(TRIGGER, {"latest_of": []}), f"{TRIGGER}.latest_of: missing"),
    (changed(TRIGGER, {"latest_of": "collected"}), f"{TRIGGER}.latest_of: wrong_kind"),
    (changed(TRIGGER, {"latest_of": ["collected"]}), f"{TRIGGER}.latest_of: too_few"),
    (changed(TRIGGER, {"latest_of": ["collected"] * 2}), f"{TRIGGER}.latest_of: too_few"),
    (changed(TRIGGER, {"earliest_of": ["collected", "x"]}), f"{TRIGGER}.earliest_of: unknown"),
    (changed(TRIGGER, {"earliest_of": ["collected", 1]}), f"{TRIGGER}.earliest_of: wrong_kind"),
    (changed(TRIGGER, COLLECTED | {"latest_of": ["collected"]}), f"{TRIGGER}: ambiguous"),
    (changed(TRIGGER, COLLECTED | {"require_all": "yes"}), f"{TRIGGER}.require_all: wrong_kind"),
    (changed(TRIGGER, COLLECTED | {"cutof": 1}), f"{TRIGGER}.cutof: unknown_key"),
    (without("purpose"), "purpose: missing"),
    (without("purpose.en"), "purpose.en: missing"),
    (changed("purpose", "Om te"), "purpose: wrong_kind"),
    (changed("purpose.nl", "  "), "purpose.nl: missing"),
    (changed("purpose.de", "Um"), "purpose.de: unknown_key"),
    (without("legal_basis"), "legal_basis: missing"),
    (changed("legal_basis.code", "habit"), "legal_basis.code: unknown"),
    (without("legal_basis.en"), "legal_basis.en: missing"),
    (changed("legal_basis.code", "consent"), "consent: missing"),
    (changed("consent", {"given": {"nl": "ja", "en": "yes"}}), "consent: without_basis"),
    (without("role"), "role: missing"),
    (changed("role", "reader"), "role: unknown"),
    (changed("role", "visitor"), "role: not_of_role"),
    (without("items"), "items: missing"),
    (changed("items", []), "items: missing"),
    (changed("items", "Naam"), "items: wrong_kind"),
    (changed("items.2", "IP-adres"), "items.3: wrong_kind"),
    (without("items.2.en"), "items.3.en: missing"),
    (changed("items.2.nl", "Naam"), "items.3.nl: doubled"),
    (changed("items.2.retention", {"period": "P1Y"}), "items.3.retention.source: missing"),
    (changed("safeguards", {"nl": "Veilig", "en": "Safe"}), "safeguards: unknown_key"),
    (changed("disclosure", {"recipients": ["nobody"]}), "disclosure.recipients: unknown"),
    (changed("variants", {"longer": {"period": "P1Y"}}), "variants.longer.trigger: missing"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "said"), FAULTS, ids=[said for _, said in FAULTS])
def test_faulty_entry_is_refused_and_named(table: Table, spoil: Callable[[Table], None], said: str):
    spoil(security_log(table))
    assert f"3.1 B: {said}" in problems_of(table)


@pytest.mark.parametrize("period", ["P0D", "P90D", "P4W", "P1Y6M"])
def test_sound_periods_are_taken_as_written(table: Table, period: str):
    security_log(table)["retention"]["period"] = period
    terms = read_statement(table).activity("3.1 B").retention
    assert (terms.period, terms.rule.period) == (period, parse_period(period))


@pytest.mark.parametrize(
    "trigger",
    [
        {"event": "consent_withdrawn"},
        {"latest_of": ["account_ended", "last_contact"], "require_all": True},
        {"earliest_of": ["consent_withdrawn", "unsubscribed"]},
    ],
)
def test_triggers_mean_and_print_what_was_written(table: Table, trigger: Table):
    security_log(table)["retention"]["trigger"] = trigger
    statement = read_statement(table)
    assert statement.activity("3.1 B").retention.rule == read_rule({"trigger": trigger, "period": "P2Y"})
    printed = as_json(statement)["activities"][1]["items"][0]["retention"]
    assert printed == {"trigger": trigger, "period": "P2Y"}


def test_a_duty_to_keep_may_be_cut_off(table: Table):
    security_log(table)["retention"] |= {"bound": "min", "cutoff": "calendar_year_end", "period": "P7Y"}
    terms = read_statement(table).activity("3.1 B").retention
    assert retention_end(terms.rule, {"collected": date(2024, 3, 15)}).destroy_from == date(2032, 1, 1)


def test_terms_count_down_from_their_event(statement):
    marketing = statement.activity("3.1 D").retention.rule
    events = {"last_contact": date(2024, 5, 2), "last_action": date(2024, 8, 1)}
    assert retention_end(marketing, events).expires_on == date(2028, 8, 1)
    assert retention_end(statement.activity("3.1 A").retention.rule, events).expires_on is None


def test_all_faults_are_named_at_once(table: Table):
    del table["activity"][0]["retention"]["trigger"]
    table["activity"][1]["retention"]["period"] = "1Y"
    del table["activity"][2]["items"][12]["en"]
    table["activity"][4]["items"][3]["retention"]["period"] = 13
    del table["activity"][10]["variants"]["keep_one_year_requested"]["source"]
    del table["sharing"]["grounds"][5]["nl"]
    table["time_limits"]["at_most"] = "3"
    assert problems_of(table) == (
        "3.1 A: retention.trigger: missing",
        "3.1 B: retention.period: not_a_period",
        "3.1 C: items.13.en: missing",
        "3.1 E: items.4.retention.period: no_unit",
        "3.3 A: variants.keep_one_year_requested.source: missing",
        "statement: sharing.grounds.6.nl: missing",
        "statement: time_limits.at_most: no_unit",
    )


def test_doubled_codes_are_named(table: Table):
    table["activity"][1]["code"] = "3.1 A"
    table["role"].append(table["role"][0])
    table["recipient"][1]["code"] = "intercom"
    table["processors"]["kinds"][1]["code"] = "hosting"
    found = problems_of(table)
    assert {
        "3.1 A: code: doubled",
        "role user: code: doubled",
        "recipient intercom: code: doubled",
        "statement: processors.kinds.2.code: doubled",
    } <= set(found)


def test_an_activity_without_a_code_is_named_by_its_place(table: Table):
    del table["activity"][6]["code"]
    assert problems_of(table) == ("activity 7: code: missing",)


def test_an_unknown_legal_basis_is_one_fault(table: Table):
    table["activity"][4]["legal_basis"]["code"] = "goodwill"
    assert problems_of(table) == ("3.1 E: legal_basis.code: unknown",)


def test_a_role_that_is_not_described_is_unknown(table: Table):
    table["role"] = [role for role in table["role"] if role["code"] != "prospect"]
    assert problems_of(table) == ("3.4 A: role: unknown",)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("version", 1.1, "version: wrong_kind"),
        ("version", None, "version: missing"),
        ("date", "2024-11-12", "date: wrong_kind"),
        ("date", datetime(2024, 11, 12, 10, 0), "date: wrong_kind"),  # noqa: DTZ001 (as TOML gives it)
        ("date", None, "date: missing"),
        ("activity", None, "activity: missing"),
        ("activity", {"code": "3.1 A"}, "activity: wrong_kind"),
        ("rights", None, "rights: missing"),
        ("rights", {"right": [{"codes": ["acces"]}]}, "rights.right.1.codes: unknown"),
        ("rights", {"right": [{"codes": [""]}]}, "rights.right.1.codes: unknown"),
        ("rights", {"right": [{"codes": [{}]}]}, "rights.right.1.codes: wrong_kind"),
        ("security", {"measures": ["slot"]}, "security.measures.1: wrong_kind"),
        ("contact", [], "contact: wrong_kind"),
        ("version_note", "x", "version_note: unknown_key"),
    ],
)
def test_faults_outside_the_activities(table: Table, key: str, value: object, said: str):
    table[key] = value
    if value is None:
        del table[key]
    assert f"statement: {said}" in problems_of(table)


@pytest.mark.parametrize("nothing", [{}, None, [], "text"])
def test_what_is_no_statement_at_all(nothing: object):
    assert problems_of(nothing)


def test_every_problem_ends_in_a_known_word(table: Table):
    table["activity"] = [{}, 3, {"code": "3.1 A", "retention": {"trigger": {}}}]
    assert {problem.rsplit(": ", 1)[1] for problem in problems_of(table)} <= set(Lack)
