"""The wording as shipped is whole; a fault in any file is named with its file, line and field."""

import re
import shutil
from pathlib import Path

import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS
from desktop.letters.markup import Fault, read_text
from desktop.letters.sections import SECTION_NEEDS, SECTIONS
from desktop.letters.wording import load_wording
from desktop.rules.refusals import RefusalGround

SHIPPED = Path(__file__).parents[2] / "resources" / "letters"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SHIPPED, tmp_path / "letters"))


def faults_in(folder: Path) -> list[Fault]:
    with pytest.raises(LetterProblem) as caught:
        load_wording(folder)
    assert caught.value.code == "wording_faults"
    faults = caught.value.data["faults"]
    assert isinstance(faults, list)
    return faults


def edit(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_shipped_wording_loads_the_same_every_time() -> None:
    first, second = load_wording(SHIPPED), load_wording(SHIPPED)
    assert first.digest == second.digest
    assert set(first.texts) == set(LANGUAGES)
    for texts in first.texts.values():
        assert set(texts.letters) == set(LETTER_KINDS)
        assert set(texts.sections) == set(SECTIONS)
        assert set(texts.grounds) == {ground.value for ground in RefusalGround}


def test_a_changed_word_changes_the_digest(folder: Path) -> None:
    edit(folder, "nl/delay.md", "Het gaat om het volgende.", "Dit is er aan de hand.")
    assert load_wording(folder).digest != load_wording(SHIPPED).digest


EDITS = [
    ("nl/terms.toml", "{signer}", "{naam}", Fault("nl/terms.toml", 0, "unknown_field", "naam")),
    (
        "nl/terms.toml",
        "voortaan ook: {items}",
        "meer.",
        Fault("nl/terms.toml", 0, "term_lacks_place", "changes.items_added {items}"),
    ),
    ("nl/terms.toml", "({our_reference})", "({nummer})", Fault("nl/terms.toml", 0, "unknown_field", "nummer")),
    ("en/terms.toml", "The text on {parts}", "The {text}", Fault("en/terms.toml", 0, "unknown_field", "text")),
    ("en/terms.toml", 'nobody = "none"', "", Fault("en/terms.toml", 0, "term_missing", "changes.nobody")),
    (
        "en/terms.toml",
        'subject = "Our letter',
        'title = "Our letter',
        Fault("en/terms.toml", 0, "term_missing", "mail.subject"),
    ),
    ("nl/delay.md", "{reasons}", "{redenen}", Fault("nl/delay.md", 13, "unknown_field", "redenen")),
    ("nl/delay.md", "{reasons}", "{reasons", Fault("nl/delay.md", 13, "brace_not_understood", "{")),
    ("nl/delay.md", "**{expected_on}**", "**{expected_on}", Fault("nl/delay.md", 20, "emphasis_not_closed", "")),
    (
        "nl/delay.md",
        "[only if: has_remark]",
        "[only if: remark > 3]",
        Fault("nl/delay.md", 15, "condition_not_understood", ""),
    ),
    ("nl/delay.md", "[only if: has_remark]", "[only if: rain]", Fault("nl/delay.md", 15, "unknown_fact", "rain")),
    ("nl/delay.md", "{block: closing}", "{block: goodbye}", Fault("nl/delay.md", 28, "unknown_block", "goodbye")),
    ("nl/delay.md", "{block: closing}", "{block: closing", Fault("nl/delay.md", 28, "include_not_understood", "")),
    (
        "nl/delay.md",
        "{block: closing}",
        "[only if: has_email]",
        Fault("nl/delay.md", 28, "condition_without_block", ""),
    ),
    ("nl/delay.md", "Laat het ons weten", '<img src="x"/> Laat', Fault("nl/delay.md", 24, "unknown_markup", "")),
    ("en/delay.md", "Tell us", "[Tell us](https://x.example)", Fault("en/delay.md", 24, "unknown_markup", "")),
]


@pytest.mark.parametrize(("file", "old", "new", "expected"), EDITS)
def test_a_fault_is_named_with_file_and_line(folder: Path, file: str, old: str, new: str, expected: Fault) -> None:
    edit(folder, file, old, new)
    found = [(one.file, one.line, one.code) for one in faults_in(folder)]
    assert (expected.file, expected.line, expected.code) in found
    if expected.name:
        assert expected.name in {one.name for one in faults_in(folder)}


REQUIRED = [
    ("nl/decision.md", "{block: remedies}", "Iets.", "required_block_absent", "remedies"),
    ("en/decision.md", "{block: remedies}", "Iets.", "required_block_absent", "remedies"),
    (
        "nl/decision.md",
        "[only if: with_remedies]\n{block: remedies}",
        "[only if: with_remedies and has_remark]\n{block: remedies}",
        "required_block_absent",
        "remedies",
    ),
    ("nl/decision.md", "{block: sections}", "", "required_block_absent", "sections"),
    ("nl/decision.md", "{block: recipients}", "Iets.", "required_block_absent", "recipients"),
    ("nl/decision.md", "{block: authority}", "Iets.", "required_words_absent", "autoriteit persoonsgegevens"),
    ("en/decision.md", "{other_rights}", "the rest", "required_field_absent", "other_rights"),
    ("nl/sections/portability.md", "{block: portable}", "Iets.", "required_block_absent", "portable"),
    ("en/sections/refused.md", "{block: not_portable}", "Something.", "required_block_absent", "not_portable"),
    ("nl/fee.md", "{block: fee_parts}", "", "required_block_absent", "fee_parts"),
    ("nl/fee.md", "{block: remedies}", "Iets.", "required_block_absent", "remedies"),
    ("nl/fee.md", "{proof}", "Dat is zo.", "required_field_absent", "proof"),
    ("en/fee.md", "{total}", "a little", "required_field_absent", "total"),
    ("nl/clarification.md", "{could_specify}", "Iets.", "required_field_absent", "could_specify"),
    ("nl/recipients.md", "artikel 19", "de wet", "required_words_absent", "artikel 19"),
    ("nl/recipient_notice.md", "{matching}", "Iemand.", "required_field_absent", "matching"),
    ("nl/recipient_notice.md", "[only if: action_erased]", "", "choice_without_text", "action_erased"),
    ("en/forwarding.md", "{request_text}", "Something.", "required_field_absent", "request_text"),
    ("nl/restriction_lifting.md", "{lift_on}", "later", "required_field_absent", "lift_on"),
    ("nl/blocks/remedies.md", "{block: authority}", "", "required_words_absent", "autoriteit persoonsgegevens"),
    ("nl/blocks/remedies.md", "rechtbank", "rechter", "required_words_absent", "rechtbank"),
    ("en/blocks/remedies.md", "district court", "judge", "required_words_absent", "district court"),
    ("nl/blocks/remedies.md", "zes weken", "enige tijd", "required_words_absent", "zes weken"),
    ("nl/grounds/excessive.md", "({article})", "", "required_field_absent", "article"),
    ("nl/acknowledgement.md", "{answer_by}", "binnenkort", "required_field_absent", "answer_by"),
    ("nl/acknowledgement.md", "geen kosten", "wel kosten", "required_words_absent", "geen kosten"),
    ("nl/acknowledgement.md", "{received_on}", "onlangs", "required_field_absent", "received_on"),
    ("nl/identity_request.md", "burgerservicenummer", "nummer", "required_words_absent", "burgerservicenummer"),
    ("nl/identity_request.md", "[only if: asked_means_login]", "", "choice_without_text", "asked_means_login"),
    ("nl/identity_request.md", "{reason_of_doubt}", "", "required_field_absent", "reason_of_doubt"),
    ("nl/delay.md", "{expected_on}", "later", "required_field_absent", "expected_on"),
    ("nl/delay.md", "{block: authority}", "", "required_block_absent", "authority"),
    ("nl/delay.md", "# Wij hebben meer tijd", "Wij hebben meer tijd", "subject_not_first_and_only", ""),
    ("nl/acknowledgement.md", "[only if: several_rights]", "", "subject_not_first_and_only", ""),
    ("nl/government_request.md", "{law}", "de wet", "required_field_absent", "law"),
    ("nl/government_request.md", "{asked}", "", "required_field_absent", "asked"),
    ("en/government_request.md", "{data}", "Some.", "required_field_absent", "data"),
    ("en/government_request.md", "{ban_law}", "the law", "required_field_absent", "ban_law"),
    ("nl/government_request.md", "[only if: answer_nothing_given]", "", "choice_without_text", "answer_nothing_given"),
    ("nl/government_request.md", "{block: authority}", "", "required_block_absent", "authority"),
    ("nl/statement_change.md", "{in_force_from}", "binnenkort", "required_field_absent", "in_force_from"),
    ("nl/statement_change.md", "{where_to_read}", "de website", "required_field_absent", "where_to_read"),
    ("nl/statement_change.md", "(bezwaar)", "", "required_words_absent", "bezwaar"),
    ("en/statement_change.md", "(you object)", "", "required_words_absent", "object"),
    ("en/statement_change.md", "- {changes}", "- See there.", "required_field_absent", "changes"),
]


@pytest.mark.parametrize(("file", "old", "new", "code", "name"), REQUIRED)
def test_what_the_law_asks_cannot_be_left_out(
    folder: Path, file: str, old: str, new: str, code: str, name: str
) -> None:
    edit(folder, file, old, new)
    assert (code, name) in {(one.code, one.name) for one in faults_in(folder)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("section", "field"),
    [(name, field) for name, needs in SECTION_NEEDS.items() for field in needs.fields]
    + [(name, when.uses) for name, needs in SECTION_NEEDS.items() for when in needs.when if when.uses],
)
def test_no_section_goes_without_what_it_must_tell(folder: Path, language: str, section: str, field: str) -> None:
    file = f"{language}/sections/{section}.md"
    for capital in (field, field.capitalize()):
        path = folder / file
        path.write_text(path.read_text(encoding="utf-8").replace(f"{{{capital}}}", "iets"), encoding="utf-8")
    assert Fault(file, 0, "required_field_absent", field) in faults_in(folder)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("section", "block"),
    [(name, block) for name, needs in SECTION_NEEDS.items() for block in needs.blocks]
    + [(name, when.block) for name, needs in SECTION_NEEDS.items() for when in needs.when if when.block],
)
def test_no_section_goes_without_its_table_or_grounds(folder: Path, language: str, section: str, block: str) -> None:
    file = f"{language}/sections/{section}.md"
    edit(folder, file, f"{{block: {block}}}", "Iets.")
    assert Fault(file, 0, "required_block_absent", block) in faults_in(folder)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", [name for name, needs in SECTION_NEEDS.items() if needs.mentions])
def test_no_section_goes_without_the_words_the_law_asks(folder: Path, language: str, section: str) -> None:
    file, words = f"{language}/sections/{section}.md", SECTION_NEEDS[section].mentions[language]
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for word in words:
        # Names of fields and facts stay as they are.
        changed = re.sub(rf"\{{.*?\}}|\[.*?\]|{word}", lambda m: m[0] if m[0][0] in "{[" else "iets", text, flags=re.I)
        path.write_text(changed, encoding="utf-8")
        assert Fault(file, 0, "required_words_absent", word) in faults_in(folder)


@pytest.mark.parametrize(
    ("file", "added", "code", "name"),
    [
        ("nl/sections/erasure.md", "{left_out}", "unknown_field", "left_out"),
        ("nl/sections/erasure.md", "{facts}", "unknown_field", "facts"),
        ("nl/sections/erasure.md", "{block: overview}", "unknown_block", "overview"),
        ("nl/sections/erasure.md", "{block: remedies}", "unknown_block", "remedies"),
        ("nl/sections/erasure.md", "[only if: right_erasure]\nJa.", "unknown_fact", "right_erasure"),
        ("nl/sections/erasure.md", "[only if: outcome_refused]\nNee.", "unknown_fact", "outcome_refused"),
        ("nl/sections/erasure.md", "# Beslissing", "subject_in_block", ""),
        ("nl/grounds/excessive.md", "{needed_to_identify}", "unknown_field", "needed_to_identify"),
        ("nl/acknowledgement.md", "{block: sections}", "unknown_block", "sections"),
        ("nl/acknowledgement.md", "[only if: with_remedies]\nJa.", "unknown_fact", "with_remedies"),
    ],
)
def test_a_text_names_only_what_is_known_where_it_stands(
    folder: Path, file: str, added: str, code: str, name: str
) -> None:
    path = folder / file
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{added}\n", encoding="utf-8")
    assert (file, code, name) in {(one.file, one.code, one.name) for one in faults_in(folder)}


def test_a_missing_a_strange_an_empty_and_a_foreign_file_are_named_together(folder: Path) -> None:
    (folder / "en" / "delay.md").unlink()
    (folder / "en" / "blocks" / "joke.md").write_text("Ha.", encoding="utf-8")
    (folder / "nl" / "blocks" / "closing.md").write_text("\n\n", encoding="utf-8")
    (folder / "nl" / "delay.md").write_bytes("één".encode("latin-1"))
    found = {(one.file, one.code) for one in faults_in(folder)}
    assert found >= {
        ("en/delay.md", "file_missing"),
        ("en/blocks/joke.md", "unexpected_file"),
        ("nl/blocks/closing.md", "empty"),
        ("nl/delay.md", "not_utf8"),
    }


def test_missing_terms_are_named(folder: Path) -> None:
    edit(folder, "nl/terms.toml", 'phrase = "uw klacht"', "")
    edit(folder, "nl/terms.toml", 'ends_on = "voor u: tot {day}"', 'ends_on = "voor u: tot dan"')
    edit(folder, "en/terms.toml", 'page_count = "page {page} of {pages}"', 'page_count = "page {page}"')
    found = {(one.file, one.code, one.name) for one in faults_in(folder)}
    assert ("nl/terms.toml", "term_missing", "rights.complaint.phrase") in found
    assert ("nl/terms.toml", "term_lacks_place", "overview.ends_on {day}") in found
    assert ("en/terms.toml", "term_lacks_place", "labels.page_count {pages}") in found


def test_the_words_to_a_representative_name_the_person(folder: Path) -> None:
    edit(folder, "nl/terms.toml", "{on_behalf_of}", "iemand anders")
    edit(folder, "en/terms.toml", "{subject} (", "Our letter (")
    found = {(one.file, one.code, one.name) for one in faults_in(folder)}
    assert found == {
        ("nl/terms.toml", "term_lacks_place", "representative.opening {on_behalf_of}"),
        ("nl/terms.toml", "term_lacks_place", "representative.subject {on_behalf_of}"),
        ("en/terms.toml", "term_lacks_place", "representative.subject {subject}"),
    }


def test_terms_that_are_not_toml_are_named(folder: Path) -> None:
    (folder / "nl" / "terms.toml").write_text("closing_line = ", encoding="utf-8")
    assert ("nl/terms.toml", "not_toml") in {(one.file, one.code) for one in faults_in(folder)}


def test_lists_headings_and_long_paragraphs_are_read() -> None:
    pieces, faults = read_text("# Kop\n\n## Tussen\neerste regel\ntweede\n\n- een\n  verder\n- twee\n1. drie", "x.md")
    assert faults == ()
    assert [piece.kind for piece in pieces] == ["subject", "heading", "paragraph", "item", "item", "numbered"]
    assert [piece.line for piece in pieces] == [1, 3, 4, 7, 9, 10]
    assert [part.text for part in pieces[3].content if hasattr(part, "text")] == ["een verder"]
