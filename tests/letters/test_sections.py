"""What a decision letter says of each right: whole for every decision, in order, no refusal without its way out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import page
import pytest

from desktop.letters.compose import GAP, compose, compose_draft, missing
from desktop.letters.elements import REMEDIES
from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.letter import LANGUAGES, NOT_ASKED, CategoryRow, Letter, LetterFacts, OverviewRow, Party, Section
from desktop.letters.pdf import seal
from desktop.letters.plain import plain_text
from desktop.letters.sections import SECTION_NEEDS, SECTIONS, scope_of_section, texts_for
from desktop.letters.style import Style
from desktop.letters.wording import Wording
from desktop.rules.decisions import REFUSING, WITH_REMEDIES, fields_for, outcomes_for
from desktop.rules.outcomes import Outcome
from desktop.rules.refusals import RefusalGround, article, grounds_for
from desktop.rules.rights import Right
from desktop.rules.texts import date_text

PROFILES = {str(profile.value): profile for profile in page.ValidationProfile}
MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)
AND = {"nl": " en ", "en": " and "}
DECISIONS = [(right, outcome) for right in Right for outcome in outcomes_for(right)]

Facts = Callable[..., LetterFacts]
Make = Callable[..., Section]
Answer = Callable[..., dict[str, Any]]
Compose = Callable[..., Letter]


@pytest.fixture
def answered(facts: Facts, answer: Answer, wording: Wording) -> Compose:
    """Compose a decision letter on sections alone."""

    def make(*sections: Section, language: str = "nl", **fields: Any) -> Letter:
        given = {"other_rights": (), "recipients": (), "remark": "", **answer(*sections), **fields}
        return compose(facts("decision", language, given), wording)

    return make


@pytest.fixture
def lacking(facts: Facts, answer: Answer, wording: Wording) -> Callable[..., tuple[str, ...]]:
    def make(*sections: Section) -> tuple[str, ...]:
        given = {"other_rights": (), "recipients": (), "remark": "", **answer(*sections)}
        return missing(facts("decision", fields=given), wording)

    return make


def headings(letter: Letter) -> list[tuple[int, str]]:
    return [(block.level, block.text) for block in letter.blocks if block.kind == "heading"]


def tables(letter: Letter) -> list[Any]:
    return [block.table for block in letter.blocks if block.table is not None]


def assert_conforming(pdf: bytes, folder: Path) -> None:
    file = folder / "letter.pdf"
    file.write_bytes(pdf)
    for name in ("2a", "ua1"):
        report = page.validate_pdf(str(file), profile=PROFILES[name])
        assert report.is_compliant, [(one.rule_id, one.message) for one in report.failures]


def test_every_section_has_its_needs_and_every_decision_its_texts() -> None:
    assert set(SECTION_NEEDS) == set(SECTIONS)
    assert {name for right, outcome in DECISIONS for name in texts_for(right, outcome)} == set(SECTIONS)
    for name, needs in SECTION_NEEDS.items():
        scope = scope_of_section(name)
        assert set(needs.fields) | {when.uses for when in needs.when if when.uses} <= scope.fields
        assert set(needs.blocks) | {when.block for when in needs.when if when.block} <= scope.blocks


@pytest.mark.parametrize(("right", "outcome"), DECISIONS)
def test_a_text_may_use_every_field_that_its_decision_lays_down(right: Right, outcome: Outcome) -> None:
    known = frozenset[str]().union(
        *(scope.fields | scope.facts for scope in map(scope_of_section, texts_for(right, outcome)))
    )
    for field in fields_for(right, outcome):
        assert field.name in known or {f"{field.name}_{choice}" for choice in field.choices} <= known


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("right", "outcome"), DECISIONS)
def test_every_decision_is_told_whole_and_conforms(
    answered: Compose,
    section: Make,
    wording: Wording,
    style: Style,
    fonts: Fonts,
    tmp_path: Path,
    right: Right,
    outcome: Outcome,
    language: str,
) -> None:
    one = section(right, outcome)
    letter = answered(one, language=language)
    text = plain_text(letter)
    assert GAP not in text
    assert "{" not in text
    for field in fields_for(right, outcome):
        value = one.words[field.name]
        if field.kind != "choice" and field.name != "transfer_reason":  # that is of another choice
            assert (date_text(value, language) if isinstance(value, date) else value) in text, field.name
    if outcome in REFUSING:
        assert "De belastingwet verplicht ons" in text
        assert article(RefusalGround(one.grounds[0]), language) in text
    leaves_out = "left_out" in one.words or (right is Right.PORTABILITY and bool(one.overview))
    for word in REMEDIES[language]:
        if outcome in WITH_REMEDIES or leaves_out:
            assert word in text.lower()
    assert ("zes weken" in text or "six weeks" in text) == (outcome in WITH_REMEDIES or leaves_out)
    assert "autoriteitpersoonsgegevens.nl" in text
    assert_conforming(seal(letter, style, fonts, MOMENT), tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("right", "outcome"), DECISIONS)
def test_every_decision_is_told_with_the_least_it_needs(
    answered: Compose, section: Make, right: Right, outcome: Outcome, language: str
) -> None:
    full = section(right, outcome)
    needed = {field.name for field in fields_for(right, outcome) if field.required}
    least = {name: value for name, value in full.words.items() if name in needed}
    if "transfer" in least:
        least["transfer"] = "to_person"
    text = plain_text(answered(replace(full, words=least, request_grounds=(), systems=()), language=language))
    assert GAP not in text


@pytest.mark.parametrize(("right", "outcome"), DECISIONS)
def test_what_a_decision_lacks_is_named_with_its_right(
    lacking: Callable[..., tuple[str, ...]], section: Make, right: Right, outcome: Outcome
) -> None:
    full = section(right, outcome)
    assert lacking(full) == ()
    needed = [field.name for field in fields_for(right, outcome) if field.required]
    for name in needed:
        assert f"sections.{right}.{name}" in lacking(replace(full, words={**full.words, name: " "}))
    bare = lacking(replace(full, grounds=(), facts="", categories=(), overview=(), words={}))
    assert set(bare) >= {f"sections.{right}.{name}" for name in needed}
    if outcome in REFUSING:
        assert {f"sections.{right}.grounds", f"sections.{right}.facts"} <= set(bare)
        assert f"sections.{right}.facts" in lacking(replace(full, facts="Omdat [reden invullen]."))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("right", "ground"), [(right, ground) for right in Right for ground in grounds_for(right)])
def test_every_ground_of_every_right_gives_article_facts_and_remedies(
    answered: Compose, section: Make, right: Right, ground: RefusalGround, language: str
) -> None:
    refused = section(right, "refused", grounds=(ground.value,), facts="Dit zijn de feiten.", categories=())
    text = plain_text(answered(refused, language=language))
    assert article(ground, language) in text
    assert "Dit zijn de feiten." in text
    assert "Autoriteit Persoonsgegevens" in text
    assert ("de rechtbank" if language == "nl" else "district court") in text


def test_one_right_has_no_heading_of_its_own_and_several_do(answered: Compose, section: Make) -> None:
    one = answered(section("access"))
    assert (2, "Inzage") not in headings(one)
    assert min(level for level, _ in headings(one)) == 2
    both = answered(section("access"), section("erasure", "partly_granted"))
    assert [text for level, text in headings(both) if level == 2][:2] == ["Inzage", "Wissen van gegevens"]
    inside = headings(both)[headings(both).index((2, "Inzage")) + 1 : headings(both).index((2, "Wissen van gegevens"))]
    assert {level for level, _ in inside} == {3, 4} or {level for level, _ in inside} == {3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_level_of_headings_is_skipped(answered: Compose, section: Make, language: str) -> None:
    sections = [section(right, outcomes_for(right)[0]) for right in Right]
    for letter in (answered(*sections, language=language), answered(sections[0], language=language)):
        levels = [1, *(level for level, _ in headings(letter))]
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_all_rights_in_one_letter_conform(
    answered: Compose, section: Make, style: Style, fonts: Fonts, tmp_path: Path
) -> None:
    sections = [section(right, outcome) for right in Right for outcome in outcomes_for(right)[1:2]]
    letter = answered(*sections)
    assert letter.title.endswith("uw verzoeken")
    assert_conforming(seal(letter, style, fonts, MOMENT), tmp_path)


def test_what_is_granted_is_told_before_what_is_refused(answered: Compose, section: Make, wording: Wording) -> None:
    text = plain_text(answered(section("erasure", "partly_granted")))
    assert text.count("voor een deel toe") == 1
    order = ["voor een deel toe", "21 oktober 2026", "Er loopt een geschil", "De belastingwet", "zes weken"]
    assert sorted(order, key=text.index) == order


def test_a_table_tells_what_is_done_with_each_category(answered: Compose, section: Make, wording: Wording) -> None:
    (table,) = tables(answered(section("erasure", "partly_granted")))
    words = wording.texts["nl"].terms.tables
    assert [column.heading for column in table.columns] == [
        words["tables"][name] for name in ("data", "decision", "reason")
    ]
    erased, kept = table.rows
    assert erased[0] == ("Om onze dienst te beveiligen", "IP-adres, Tijdstip van inloggen")
    assert (erased[1], erased[2]) == ((words["decisions"]["erase"],), (words["tables"]["as_asked"],))
    assert kept[1] == (words["decisions"]["keep"],)
    assert kept[2] == (
        f"{words['tables']['until']}. Er loopt een geschil over een factuur.".replace("{day}", "2 maart 2027"),
        "(artikel 17, eerste lid, AVG)",
    )


@pytest.mark.parametrize(
    ("language", "decision", "reason"),
    [
        ("nl", "Valt buiten uw verzoek", "Tot 2 maart 2028. U hebt ons niet gevraagd dit te wissen."),
        ("en", "Not part of your request", "Until 2 March 2028. You did not ask us to erase this."),
    ],
)
def test_what_was_not_asked_about_is_told_apart_and_needs_no_reason_of_ours(
    answered: Compose, section: Make, lacking: Callable[..., tuple[str, ...]], language: str, decision: str, reason: str
) -> None:
    one = section("erasure")
    left = replace(one.categories[0], aim="om uw vragen te beantwoorden", decision=NOT_ASKED, until=date(2028, 3, 2))
    whole = replace(one, categories=(*one.categories, left), flags=frozenset({"has_not_asked"}))
    assert lacking(whole) == ()
    (table,) = tables(answered(whole, language=language))
    assert table.rows[-1][1:] == ((decision,), (reason,))


@pytest.mark.parametrize("right", ["erasure", "restriction", "objection"])
@pytest.mark.parametrize(("language", "words"), [("nl", "niet gevraagd"), ("en", "did not ask")])
def test_that_more_is_held_than_the_request_was_about_is_said(
    answered: Compose, section: Make, right: str, language: str, words: str
) -> None:
    one = section(right)
    assert words not in plain_text(answered(one, language=language))
    assert words in plain_text(answered(replace(one, flags=one.flags | {"has_not_asked"}), language=language))


def test_a_table_without_reasons_has_no_column_for_them(answered: Compose, section: Make) -> None:
    (table,) = tables(answered(section("erasure")))
    assert len(table.columns) == 2


def test_the_reasons_of_the_categories_are_enough(
    answered: Compose, lacking: Callable[..., tuple[str, ...]], section: Make
) -> None:
    """Where the table says why for each category, the right as a whole need not say it once more."""
    one = section("erasure", "refused", grounds=(), facts="")
    assert lacking(one) == ()
    text = plain_text(answered(one))
    assert "Er is geen grond om de gegevens te wissen" in text  # the ground of the category, explained
    assert "Er loopt een geschil over een factuur." in text
    assert "zes weken" in text


@pytest.mark.parametrize("change", [{"ground": ""}, {"facts": " "}, {"facts": "Omdat ____."}])
def test_a_category_that_is_kept_says_why(
    lacking: Callable[..., tuple[str, ...]], section: Make, change: dict[str, str]
) -> None:
    one = section("erasure", "partly_granted")
    done, kept = one.categories
    assert lacking(replace(one, categories=(done, replace(kept, **change)))) == ("sections.erasure.categories",)


def test_each_ground_is_explained_once(answered: Compose, section: Make) -> None:
    one = section("erasure", "partly_granted", grounds=("legal_claims", "no_erasure_ground"))
    text = plain_text(answered(one))
    assert text.count("Er is geen grond om de gegevens te wissen") == 1
    assert text.count("Wij hoeven gegevens niet te wissen voor zover wij ze nodig hebben om een rechtsvordering") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overview_tells_all_of_every_category(
    answered: Compose, section: Make, wording: Wording, language: str
) -> None:
    letter = answered(section("access"), language=language)
    words = wording.texts[language].terms.tables
    first, second = tables(letter)
    assert not first.has_headings
    assert dict(first.rows) == {
        (words["overview"]["data"],): ("IP-adres, Tijdstip van inloggen",),
        (words["overview"]["basis"],): (words["bases"]["legitimate_interest"],),
        (words["overview"]["recipients"],): (words["overview"]["nobody"],),
        (words["overview"]["period"],): (
            "Tot 2 jaar na het verzamelen",
            words["overview"]["ends_on"].replace("{day}", date_text(date(2028, 10, 1), language)),
        ),
        (words["overview"]["sources"],): (words["sources"]["use"][0].upper() + words["sources"]["use"][1:],),
    }
    assert ((words["overview"]["recipients"],), (f"Intercom{AND[language]}HubSpot",)) in second.rows
    (outside,) = [cell for label, cell in second.rows if label == (words["overview"]["outside_eea"],)]
    said = {
        "nl": "Intercom: Verenigde Staten, op grond van standaardbepalingen van de Europese Commissie (artikel 46, "
        "tweede lid, onder c, AVG); HubSpot: India, op grond van een goedgekeurde gedragscode (artikel 46 AVG)",
        "en": "Intercom: United States, on the basis of standard clauses of the European Commission (article 46(2)(c) "
        "GDPR); HubSpot: India, on the basis of an approved code of conduct (article 46 GDPR)",
    }
    assert outside == (said[language],)
    over = letter.blocks[[block.table for block in letter.blocks].index(first) - 1]
    assert over.kind == "heading"
    assert "Om onze dienst te beveiligen" in over.text
    assert "3.1 B" in over.text


def test_nobody_is_told_of_access_before_it_is_known_where_each_recipient_stores_data(
    answered: Compose, section: Make, facts: Any, wording: Wording
) -> None:
    unknown = tuple(
        replace(row, recipients=(Party("Hotjar B.V.", None), *row.recipients)) for row in section("access").overview
    )
    asked = facts("decision", fields={"sections": (section("access", overview=unknown),), "rights": ("access",)})
    assert missing(asked, wording) == ("sections.access.storage:Hotjar B.V.",)
    draft, _ = compose_draft(asked, wording)
    assert f"Hotjar B.V.: {GAP}" in plain_text(draft)
    with pytest.raises(LetterProblem, match="missing_fields"):
        compose(asked, wording)
    answered(section("portability", overview=unknown))  # tells of no recipient


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_carried_elsewhere_stands_in_a_table_and_what_is_not_in_another(
    answered: Compose, section: Make, wording: Wording, language: str
) -> None:
    words = wording.texts[language].terms.tables
    letter = answered(section("portability", "partly_granted"), language=language)
    carried, left = tables(letter)
    for table in (carried, left):
        assert [column.heading for column in table.columns] == [words["tables"]["data"], words["tables"]["basis"]]
    assert carried.rows == (
        (("Om uw vraag te beantwoorden", "Naam, Inhoud van uw bericht"), (words["bases"]["consent"],)),
    )
    assert left.rows == (
        (("Om onze dienst te beveiligen", "IP-adres, Tijdstip van inloggen"), (words["bases"]["legitimate_interest"],)),
    )
    order = [block.table for block in letter.blocks]
    (refused,) = [number for number, block in enumerate(letter.blocks) if block.kind == "heading" and block.level == 2][
        :1
    ]
    assert order.index(carried) < refused < order.index(left)


def test_what_cannot_be_carried_is_told_with_why_and_what_can_be_done_about_it(
    answered: Compose, section: Make
) -> None:
    assert [len(tables(answered(section("portability", outcome)))) for outcome in ("granted", "refused")] == [2, 1]
    told = plain_text(answered(section("portability")))
    assert told.index("gaan niet mee") < told.index("artikel 20, eerste lid, onder a") < told.index("zes weken")
    all_goes = section("portability", overview=section("portability").overview[1:])
    whole = plain_text(answered(all_goes))
    assert len(tables(answered(all_goes))) == 1
    assert [
        words for words in ("gaan niet mee", "artikel 20, eerste lid, onder a", "zes weken") if words in whole
    ] == []
    assert not tables(answered(section("portability", overview=())))
    assert not tables(answered(section("access", "refused", overview=section("access").overview)))


def test_what_was_told_to_a_third_party_has_no_basis_of_ours(
    answered: Compose, section: Make, wording: Wording
) -> None:
    shared = OverviewRow(
        aim="een wettelijke plicht",
        activity="4.2",
        items=("Facturen",),
        basis="",
        recipients=(Party("de Belastingdienst"),),
        period="",
        ends_on=None,
        sources=(),
    )
    (table,) = tables(answered(section("access", overview=(shared,))))
    words = wording.texts["nl"].terms.tables["overview"]
    assert [label for (label,), _ in table.rows] == [words["data"], words["recipients"]]


@pytest.mark.parametrize(("language", "score"), [("nl", "leadscore"), ("en", "lead score")])
def test_profiling_and_transfers_are_told_where_they_are(
    answered: Compose, section: Make, language: str, score: str
) -> None:
    eea = {"nl": "Europese Economische Ruimte", "en": "European Economic Area"}[language]
    one = section("access")
    text = plain_text(answered(replace(one, flags=frozenset({"has_profiling"})), language=language))
    assert score in text
    assert eea in text
    inside = tuple(replace(row, recipients=tuple(Party(p.name) for p in row.recipients)) for row in one.overview)
    text = plain_text(answered(replace(one, overview=inside), language=language))
    assert score not in text
    assert eea not in text


def test_access_without_an_overview_is_not_whole(lacking: Callable[..., tuple[str, ...]], section: Make) -> None:
    assert lacking(section("access", overview=())) == ("sections.access.overview",)


def test_the_way_out_is_told_as_soon_as_one_right_asks_for_it(answered: Compose, section: Make) -> None:
    plain = [section("rectification"), section("marketing_objection")]
    assert "rechtbank" not in plain_text(answered(*plain))
    assert "rechtbank" in plain_text(answered(*plain, section("erasure", "nothing_held")))
    words = {"copy_form": "enclosed"}
    assert "rechtbank" not in plain_text(answered(section("access", words=words)))
    assert "rechtbank" in plain_text(answered(section("access", words={**words, "left_out": "De namen van anderen."})))


def test_the_letter_tells_of_the_rights_it_names_and_no_other(facts: Facts, wording: Wording, section: Make) -> None:
    given = {"rights": ("erasure", "access"), "sections": (section("erasure"),)}
    assert missing(facts("decision", fields=given), wording) == ("sections.access",)
    for rights, sections in ((("access",), (section("erasure"),)), (("erasure",), (section("erasure"),) * 2)):
        with pytest.raises(LetterProblem) as caught:
            missing(facts("decision", fields={"rights": rights, "sections": sections}), wording)
        assert (caught.value.code, caught.value.data["field"]) == ("invalid_field", "sections")


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"right": "flying"}, "invalid_field", "sections"),
        ({"outcome": "lost"}, "invalid_field", "sections"),
        ({"right": "marketing_objection", "outcome": "refused"}, "invalid_field", "sections.marketing_objection"),
        ({"grounds": ("rain",)}, "invalid_field", "sections.erasure.grounds"),
        ({"request_grounds": ("accuracy_contested",)}, "invalid_field", "sections.erasure.request_grounds"),
        ({"flags": frozenset({"rain"})}, "invalid_field", "sections.erasure.flags"),
        ({"words": {"left_out": "Iets."}}, "unknown_field", "sections.erasure.left_out"),
        ({"words": {"erased_on": 3}}, "", ""),
        (
            {"categories": (CategoryRow(aim="a", activity="3.1 A", items=(), decision="stop"),)},
            "invalid_field",
            "sections.erasure.categories",
        ),
    ],
)
def test_what_no_decision_can_hold_is_refused(
    facts: Facts, wording: Wording, section: Make, changes: dict[str, Any], code: str, field: str
) -> None:
    one = replace(section("erasure"), **changes)
    given = facts("decision", fields={"rights": (one.right,) if one.right != "flying" else (), "sections": (one,)})
    if not code:
        assert "sections.erasure.erased_on" in missing(given, wording)
        return
    with pytest.raises(LetterProblem) as caught:
        missing(given, wording)
    assert (caught.value.code, caught.value.data["field"]) == (code, field)


def test_an_unknown_basis_or_source_is_refused(facts: Facts, wording: Wording, section: Make) -> None:
    row = section("access").overview[0]
    for change in ({"basis": "whim"}, {"sources": ("rumour",)}):
        one = section("access", overview=(replace(row, **change),))
        with pytest.raises(LetterProblem) as caught:
            missing(facts("decision", fields={"rights": ("access",), "sections": (one,)}), wording)
        assert caught.value.data["field"] == "sections.access.overview"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_ends_in_a_full_stop_gets_no_second(answered: Compose, section: Make, language: str) -> None:
    text = plain_text(answered(section("portability"), language=language))
    assert "Voorbeeldzorg B.V." in text
    assert "B.V.." not in text


def test_a_draft_shows_where_a_section_has_gaps(facts: Facts, wording: Wording, section: Make) -> None:
    one = section("erasure", words={"erased_on": "", "backups_until": "2027-01-19"})
    letter, absent = compose_draft(facts("decision", fields={"rights": ("erasure",), "sections": (one,)}), wording)
    assert absent == ("sections.erasure.erased_on",)
    assert GAP in plain_text(letter)


def test_an_unprintable_character_is_named_with_its_right(
    answered: Compose, section: Make, style: Style, fonts: Fonts
) -> None:
    for one, field in (
        (section("rectification", words={"now_recorded": "王", "rectified_on": date(2026, 1, 2)}), "now_recorded"),
        (section("access", overview=(replace(section("access").overview[0], period="王"),)), "overview"),
    ):
        with pytest.raises(LetterProblem) as caught:
            seal(answered(one), style, fonts, MOMENT)
        assert caught.value.data == {"character": "王", "field": f"sections.{one.right}.{field}"}


def test_what_people_write_in_a_table_stays_text(answered: Compose, section: Make) -> None:
    one = section("erasure", "partly_granted")
    kept = replace(one.categories[1], facts="**vet** <b>", aim="{aim} <i>")
    table = tables(answered(replace(one, categories=(kept,), outcome="refused", words={})))[0]
    assert table.rows[0][2][0].endswith("**vet** <b>")
    assert table.rows[0][0][0] == "{aim} <i>"
    row = OverviewRow(
        aim="{activity}",
        activity="3.1 A",
        items=("a",),
        basis="consent",
        recipients=(Party("{day}"),),
        period="{day}",
        ends_on=None,
        sources=(),
    )
    letter = answered(section("access", overview=(row,)))
    assert any(block.kind == "heading" and "{activity}" in block.text for block in letter.blocks)


@pytest.mark.parametrize("count", [1, 14])
def test_a_long_overview_is_tagged_and_conforms(
    answered: Compose, section: Make, style: Style, fonts: Fonts, tmp_path: Path, count: int
) -> None:
    rows = section("access").overview * count
    letter = answered(section("access", overview=rows))
    assert len(tables(letter)) == 2 * count
    assert_conforming(seal(letter, style, fonts, MOMENT), tmp_path)
