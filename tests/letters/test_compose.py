"""A letter is composed whole or not at all, in the person's language, with every ground's article."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop.letters.compose import GAP, compose, compose_draft, missing
from desktop.letters.elements import fields_of
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import (
    CASE_LETTER_KINDS,
    LANGUAGES,
    LETTER_KINDS,
    FeePart,
    LetterFacts,
    Recipient,
    RecipientRow,
    Reference,
    Sender,
)
from desktop.letters.plain import plain_text
from desktop.letters.wording import Wording
from desktop.rules.rights import Right
from desktop.rules.transfers import Safeguard, Storage

Facts = Callable[..., LetterFacts]
EATEN = RecipientRow(name="X", aims=(), told=(("eaten", date(2026, 1, 1)),))
REQUIRED = [(kind, spec.name) for kind in LETTER_KINDS for spec in fields_of(kind) if spec.required]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_complete_facts_lack_nothing(facts: Facts, wording: Wording, kind: str, language: str) -> None:
    given = facts(kind, language)
    assert missing(given, wording) == ()
    text = plain_text(compose(given, wording))
    assert "{" not in text
    assert GAP not in text
    assert ("24 oktober 2026" if language == "nl" else "24 October 2026") in text


@pytest.mark.parametrize(("kind", "name"), REQUIRED)
@pytest.mark.parametrize("empty", ["", "  \n", ()], ids=["empty", "blank", "none"])
def test_a_missing_field_is_named(facts: Facts, wording: Wording, kind: str, name: str, empty: Any) -> None:
    given = facts(kind, fields={name: empty})
    assert name in missing(given, wording)
    with pytest.raises(LetterProblem) as caught:
        compose(given, wording)
    assert caught.value.code == "missing_fields"
    assert name in caught.value.data["fields"]  # type: ignore[operator]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"sender": Sender(organisation="V", street="S", town="U", email="a@example.nl")}, "sender.signer"),
        ({"sender": Sender(organisation="V", street="S", town="U", signer="S")}, "sender.email"),
        ({"sender": Sender(organisation="V", town="U", email="a@example.nl", signer="S")}, "sender.street"),
        ({"sender": Sender(organisation=" ", street="S", town="U", email="a", signer="S")}, "sender.organisation"),
        ({"recipient": Recipient(address_lines=(" ",), salutation="Geachte heer,")}, "recipient.address_lines"),
        ({"recipient": Recipient(address_lines=("J. Berg",), salutation="")}, "recipient.salutation"),
        ({"reference": Reference(our="")}, "reference.our"),
    ],
)
def test_missing_parties_are_named(facts: Facts, wording: Wording, changes: Any, name: str) -> None:
    assert name in missing(facts("delay", **changes), wording)


@pytest.mark.parametrize(
    "text", ["Op {datum} gebeurde het.", "Wegens [reden invullen].", "Het was XXX.", "Op ____ dus.", "En toen [...]"]
)
def test_a_placeholder_left_over_is_named(facts: Facts, wording: Wording, text: str) -> None:
    assert missing(facts("delay", fields={"reasons": text}), wording) == ("reasons",)


@pytest.mark.parametrize("text", ["Kamer [12] van het pand.", "Zie {} niet.", "xxx", "Het is 3 > 2."])
def test_ordinary_signs_are_no_placeholders(facts: Facts, wording: Wording, text: str) -> None:
    expected = ("reasons",) if "{" in text else ()
    assert missing(facts("delay", fields={"reasons": text}), wording) == expected


def test_a_date_half_typed_and_an_unknown_choice_count_as_missing(facts: Facts, wording: Wording) -> None:
    assert missing(facts("delay", fields={"expected_on": "2027-13"}), wording) == ("expected_on",)
    assert "ground" in missing(facts("delay", fields={"ground": "laziness"}), wording)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": "postcard"}, "unknown_kind"),
        ({"language": "fr"}, "unknown_language"),
        ({"fields": {"weather": "rain"}}, "unknown_field"),
        ({"fields": {"rights": ("flying",)}}, "invalid_field"),
        ({"kind": "fee", "fields": {"parts": (FeePart("Post", -1),)}}, "invalid_field"),
        ({"kind": "fee", "fields": {"parts": ("Post",)}}, "invalid_field"),
        (
            {
                "kind": "recipients",
                "fields": {"recipients": (RecipientRow(name="X", aims=(), told=(("eaten", date(2026, 1, 1)),)),)},
            },
            "invalid_field",
        ),
    ],
)
def test_what_no_form_can_send_is_refused(facts: Facts, wording: Wording, changes: Any, code: str) -> None:
    with pytest.raises(LetterProblem) as caught:
        missing(replace(facts("delay"), **changes), wording)
    assert caught.value.code == code


def test_a_draft_shows_gaps_and_names_them(facts: Facts, wording: Wording) -> None:
    lacking = facts("delay", fields={"reasons": "", "expected_on": ""}, reference=Reference(our=""))
    letter, absent = compose_draft(lacking, wording)
    assert f"uiterlijk op {GAP}." in plain_text(letter)
    assert f"Ons kenmerk: {GAP}" in plain_text(letter)
    assert absent == missing(lacking, wording)
    assert {"reasons", "expected_on", "reference.our"} <= set(absent)


@pytest.mark.parametrize(
    ("changes", "name", "line"),
    [
        ({"recipient": Recipient(address_lines=(), salutation="Geachte heer,")}, "recipient.address_lines", GAP),
        ({"recipient": Recipient(address_lines=("J. Berg",), salutation="")}, "recipient.salutation", GAP),
        ({"sender": Sender(organisation="V", street="S", town="U", email="a@b.nl")}, "sender.signer", GAP),
        ({"sender": Sender(organisation="V", town="U", email="a@b.nl", signer="S")}, "sender.street", GAP),
    ],
)
def test_a_draft_shows_what_the_parties_lack(
    facts: Facts, wording: Wording, changes: Any, name: str, line: str
) -> None:
    letter, absent = compose_draft(facts("delay", **changes), wording)
    assert absent == (name,)
    assert line in plain_text(letter).splitlines()


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_a_draft_that_lacks_nothing_is_the_letter(facts: Facts, wording: Wording, kind: str) -> None:
    assert compose_draft(facts(kind), wording) == (compose(facts(kind), wording), ())


@pytest.mark.parametrize(("language", "words"), [("nl", "uw verzoek"), ("en", "your request")])
def test_the_covering_mail_names_the_letter_and_nobody(wording: Wording, language: str, words: str) -> None:
    mail = wording.covering_mail(language, reference="2026-0042", signer="Sanne de Wit", organisation="Voorbeeld B.V.")
    assert words in mail.subject
    assert "2026-0042" in mail.subject
    assert "2026-0042" in mail.body
    assert mail.body.endswith("Sanne de Wit\nVoorbeeld B.V.")
    assert "{" not in mail.subject + mail.body
    assert "\n" not in mail.subject


@pytest.mark.parametrize(("language", "words"), [("nl", "verzoek"), ("en", "request")])
def test_the_mail_with_a_letter_that_nobody_asked_for_speaks_of_no_request(
    wording: Wording, language: str, words: str
) -> None:
    mail = wording.covering_mail(
        language, reference="D2026-0007", signer="Sanne de Wit", organisation="Voorbeeld B.V.", on_request=False
    )
    assert "D2026-0007" in mail.subject
    assert "D2026-0007" in mail.body
    assert words not in mail.subject + mail.body
    assert "{" not in mail.subject + mail.body


def test_a_government_letter_says_what_was_given_or_that_nothing_was(facts: Facts, wording: Wording) -> None:
    given = plain_text(compose(facts("government_request"), wording))
    assert "artikel 53 Algemene wet inzake rijksbelastingen" in given
    assert "25 oktober 2026" in given
    assert "Uw naam en drie facturen over 2025." in given
    assert "verboden" not in given
    nothing = facts("government_request", fields={"answer": "nothing_given", "disclosed_on": "", "data": ""})
    assert "geen gegevens over u verstrekt" in plain_text(compose(nothing, wording))
    silent = facts("government_request", fields={"ban_law": "artikel 126bb Wetboek van Strafvordering"})
    assert "verboden op grond van artikel 126bb" in plain_text(compose(silent, wording))


def test_what_was_given_must_be_named(facts: Facts, wording: Wording) -> None:
    assert missing(facts("government_request", fields={"data": ""}), wording) == ("data",)


def test_each_change_of_the_statement_is_a_point_of_its_own(facts: Facts, wording: Wording) -> None:
    letter = compose(facts("statement_change"), wording)
    points = [block.text for block in letter.blocks if block.label]
    assert points[:2] == ["Wij bewaren uw accountgegevens korter.", "Wij gebruiken voortaan ook uw taal."]


@pytest.mark.parametrize(("language", "total"), [("nl", "€ 45,75"), ("en", "€ 45.75")])
def test_a_fee_is_broken_down_and_added_up(facts: Facts, wording: Wording, language: str, total: str) -> None:
    letter = compose(facts("fee", language), wording)
    (table,) = [block.table for block in letter.blocks if block.table]
    assert [row[0] for row in table.rows][:2] == [("Een werknemer, een uur",), ("Post",)]
    assert table.rows[-1][1] == (total,)
    assert total in "".join(block.text for block in letter.blocks if block.table is None)


def test_a_fee_for_a_request_called_excessive_is_proved_and_tells_of_the_court(facts: Facts, wording: Wording) -> None:
    assert missing(facts("fee", fields={"proof": ""}), wording) == ("proof",)
    text = plain_text(compose(facts("fee"), wording))
    assert "elf keer" in text
    assert "de rechtbank" in text
    copy = facts("fee", fields={"ground": "further_copy", "proof": ""})
    assert "de rechtbank" not in plain_text(compose(copy, wording))


@pytest.mark.parametrize("parts", [(FeePart("Post", 0),), (FeePart(" ", 100),)])
def test_a_fee_of_nothing_or_for_nothing_lacks_its_parts(
    facts: Facts, wording: Wording, parts: tuple[FeePart, ...]
) -> None:
    assert missing(facts("fee", fields={"parts": parts}), wording) == ("parts",)


def test_who_received_data_is_told_with_where_it_stores_them(facts: Facts, wording: Wording) -> None:
    assert "Buiten de EER" not in plain_text(compose(facts("recipients"), wording))
    one = RecipientRow(name="Intercom", aims=("om te antwoorden",), storage=Storage("GB", Safeguard.ADEQUACY))
    told = " ".join(plain_text(compose(facts("recipients", fields={"recipients": (one,)}), wording)).split())
    assert "Buiten de EER: Verenigd Koninkrijk, op grond van een adequaatheidsbesluit" in told
    assert "Op verzoek sturen wij u een kopie" in told
    asked = facts("recipients", fields={"recipients": (one, replace(one, name="Hotjar", storage=None))})
    assert missing(asked, wording) == ("storage:Hotjar",)
    assert f"Buiten de EER: {GAP}" in plain_text(compose_draft(asked, wording)[0])


def test_who_received_data_stands_in_a_table(facts: Facts, wording: Wording) -> None:
    letter = compose(facts("recipients"), wording)
    (table,) = [block.table for block in letter.blocks if block.table]
    assert [row[0] for row in table.rows] == [("Intercom",), ("HubSpot",)]
    assert table.rows[1][1] == ("Om u nieuws te sturen; om onze websites te verbeteren",)
    assert "24 oktober 2026" in table.rows[0][2][0]
    untold = (RecipientRow(name="Intercom", aims=("om uw vraag te beantwoorden",)),)
    letter = compose(facts("recipients", fields={"recipients": untold}), wording)
    assert [len(block.table.columns) for block in letter.blocks if block.table] == [2]
    letter = compose(facts("recipients", fields={"recipients": ()}), wording)
    assert not any(block.table for block in letter.blocks)


def test_the_controller_who_gets_a_request_is_not_spoken_to_as_the_person(facts: Facts, wording: Wording) -> None:
    text = plain_text(compose(facts("forwarding"), wording))
    assert "inzage" in text
    assert "J. van den Berg" in text
    assert "uw verzoek om inzage" not in text


def test_acknowledgement_lists_each_right_as_understood(facts: Facts, wording: Wording) -> None:
    rights = tuple(right.value for right in Right)
    letter = compose(facts("acknowledgement", fields={"rights": rights}), wording)
    items = [block.text for block in letter.blocks if block.kind == "item"]
    assert items == [wording.texts["nl"].terms.rights[right].understood for right in rights]
    assert "uw bezwaar tegen direct marketing" in letter.blocks[0].text


@pytest.mark.parametrize(
    ("means", "words"),
    [("login", "Log in op uw BlueDolphin-account"), ("email", "privacy@example.nl"), ("telephone", "Bel ons op 030")],
)
def test_identity_is_asked_in_the_way_chosen(facts: Facts, wording: Wording, means: str, words: str) -> None:
    text = plain_text(compose(facts("identity_request", fields={"asked_means": means}), wording))
    assert words in text
    for forbidden in ("burgerservicenummer", "pasfoto", "nummer van een identiteitsbewijs", "MRZ", "verwijderen"):
        assert forbidden in text


def test_another_way_needs_its_own_words(facts: Facts, wording: Wording) -> None:
    assert missing(facts("identity_request", fields={"asked_means": "other"}), wording) == ("asked_what",)
    fields = {"asked_means": "other", "asked_what": "Noem de datum van uw laatste bestelling."}
    assert "laatste bestelling" in plain_text(compose(facts("identity_request", fields=fields), wording))


def test_telephone_asked_for_but_not_known_is_named(facts: Facts, wording: Wording) -> None:
    sender = replace(facts("delay").sender, telephone="")
    given = facts("identity_request", fields={"asked_means": "telephone"}, sender=sender)
    assert missing(given, wording) == ("sender.telephone",)


def test_lines_of_a_field_become_paragraphs(facts: Facts, wording: Wording) -> None:
    letter = compose(facts("delay", fields={"reasons": "Eerste.\n\nTweede.\r\nDerde."}), wording)
    assert [block.text for block in letter.blocks if block.spans[0].source == "reasons"] == [
        "Eerste.",
        "Tweede.",
        "Derde.",
    ]


MAY_ACT = (*CASE_LETTER_KINDS, "restriction_lifting")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", MAY_ACT)
def test_a_representative_is_told_first_who_is_meant_by_you(
    facts: Facts, wording: Wording, kind: str, language: str
) -> None:
    plain = compose(facts(kind, language), wording)
    letter = compose(facts(kind, language, {"on_behalf_of": "J. van den Berg"}), wording)
    opening, about = {
        "nl": (
            "U treedt op namens J. van den Berg. Waar verder in deze brief ‘u’ of ‘uw’ staat, bedoelen wij "
            "J. van den Berg.",
            "betreft J. van den Berg",
        ),
        "en": (
            "You are acting on behalf of J. van den Berg. Wherever else this letter says “you” or “your”, we mean "
            "J. van den Berg.",
            "regarding J. van den Berg",
        ),
    }[language]
    assert letter.blocks[0].text == opening
    assert letter.blocks[1:] == plain.blocks
    assert letter.title == f"{plain.title} ({about})"
    assert {span.source for span in letter.blocks[0].spans} == {"", "on_behalf_of"}
    assert about not in plain_text(plain)


@pytest.mark.parametrize("kind", sorted(set(LETTER_KINDS) - set(MAY_ACT)))
def test_a_letter_that_goes_to_no_representative_takes_none(facts: Facts, wording: Wording, kind: str) -> None:
    with pytest.raises(LetterProblem) as caught:
        missing(facts(kind, fields={"on_behalf_of": "J. van den Berg"}), wording)
    assert (caught.value.code, caught.value.data["field"]) == ("unknown_field", "on_behalf_of")


def test_the_name_of_the_person_is_no_markup_and_no_place_to_fill_in(facts: Facts, wording: Wording) -> None:
    letter = compose(facts("delay", fields={"on_behalf_of": "*J.*\nStichting Voorbeeld B.V."}), wording)
    assert letter.blocks[0].text.startswith("U treedt op namens *J.* Stichting Voorbeeld B.V. Waar")
    assert letter.title.endswith("(betreft *J.* Stichting Voorbeeld B.V.)")
    assert missing(facts("delay", fields={"on_behalf_of": "[naam]"}), wording) == ("on_behalf_of",)
    assert not compose(facts("delay", fields={"on_behalf_of": " "}), wording).blocks[0].text.startswith("U treedt op")
