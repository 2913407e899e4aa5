"""A letter is composed whole or not at all, in the person's language, with every ground's article."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop.letters.compose import GAP, compose, compose_draft, missing
from desktop.letters.elements import fields_of
from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS, LetterFacts, Recipient, Reference, RefusedRight, Sender
from desktop.letters.plain import plain_text
from desktop.letters.wording import Wording
from desktop.rules.refusals import RefusalGround, article, grounds_for
from desktop.rules.rights import Right

Facts = Callable[..., LetterFacts]
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
    refused = RefusedRight(right="access", grounds=("excessive",), facts=text)
    assert missing(facts("refusal", fields={"refusals": (refused,)}), wording) == ("refusals.access.facts",)


@pytest.mark.parametrize("text", ["Kamer [12] van het pand.", "Zie {} niet.", "xxx", "Het is 3 > 2."])
def test_ordinary_signs_are_no_placeholders(facts: Facts, wording: Wording, text: str) -> None:
    expected = ("reasons",) if "{" in text else ()
    assert missing(facts("delay", fields={"reasons": text}), wording) == expected


def test_a_refusal_without_grounds_or_facts_is_named(facts: Facts, wording: Wording) -> None:
    refused = RefusedRight(right="erasure", grounds=(), facts=" ")
    assert missing(facts("refusal", fields={"refusals": (refused,)}), wording) == (
        "refusals.erasure.grounds",
        "refusals.erasure.facts",
    )


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("right", "ground"), [(right, ground) for right in Right for ground in grounds_for(right)])
def test_every_ground_of_every_right_gives_article_facts_and_remedies(
    facts: Facts, wording: Wording, right: Right, ground: RefusalGround, language: str
) -> None:
    refused = RefusedRight(right=right.value, grounds=(ground.value,), facts="Dit zijn de feiten.")
    fields: dict[str, Any] = {"rights": (right.value,), "refusals": (refused,), "other_rights": ()}
    if ground is RefusalGround.CANNOT_IDENTIFY:
        assert missing(facts("refusal", language, fields), wording) == ("needed_to_identify",)
        fields["needed_to_identify"] = "Uw klantnummer."
    text = plain_text(compose(facts("refusal", language, fields), wording))
    assert article(ground, language) in text
    assert "Dit zijn de feiten." in text
    assert "Autoriteit Persoonsgegevens" in text
    assert ("de rechtbank" if language == "nl" else "district court") in text


def test_several_refused_rights_each_have_their_reasons(facts: Facts, wording: Wording) -> None:
    refusals = (
        RefusedRight(right="access", grounds=("copy_harms_others",), facts="In de mails staan anderen."),
        RefusedRight(right="erasure", grounds=("legal_claims",), facts="Er loopt een procedure."),
    )
    letter = compose(facts("refusal", fields={"refusals": refusals, "other_rights": ()}), wording)
    headings = [block.text for block in letter.blocks if block.kind == "heading"]
    assert letter.title == "Beslissing op uw verzoeken"
    assert "Waarom wij zo beslissen op uw verzoek om inzage" in headings
    assert "Waarom wij zo beslissen op uw verzoek om uw gegevens te wissen" in headings
    text = plain_text(letter)
    order = ["artikel 15, vierde lid", "In de mails", "artikel 17, derde lid", "Er loopt", "Autoriteit"]
    assert sorted(order, key=text.index) == order


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
