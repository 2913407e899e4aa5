"""The wording as shipped is whole; a fault in any file is named with its file, line and field."""

import shutil
from pathlib import Path

import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS
from desktop.letters.markup import Fault, read_text
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
    ("nl/refusal.md", "{block: remedies}", "", "required_block_absent", "remedies"),
    ("en/refusal.md", "{block: remedies}", "", "required_block_absent", "remedies"),
    (
        "nl/refusal.md",
        "{block: remedies}",
        "[only if: has_remark]\n{block: remedies}",
        "required_block_absent",
        "remedies",
    ),
    ("nl/refusal.md", "{block: refused_right}", "", "required_block_absent", "refused_right"),
    ("nl/blocks/remedies.md", "{block: authority}", "", "required_words_absent", "autoriteit persoonsgegevens"),
    ("nl/blocks/remedies.md", "rechtbank", "rechter", "required_words_absent", "rechtbank"),
    ("en/blocks/remedies.md", "district court", "judge", "required_words_absent", "district court"),
    ("nl/blocks/remedies.md", "zes weken", "enige tijd", "required_words_absent", "zes weken"),
    ("nl/blocks/refused_right.md", "{facts}", "-", "required_field_absent", "facts"),
    ("nl/blocks/refused_right.md", "{block: grounds}", "", "required_block_absent", "grounds"),
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
    edit(folder, "en/terms.toml", 'page_count = "page {page} of {pages}"', 'page_count = "page {page}"')
    found = {(one.file, one.code, one.name) for one in faults_in(folder)}
    assert ("nl/terms.toml", "term_missing", "rights.complaint.phrase") in found
    assert ("en/terms.toml", "term_lacks_place", "labels.page_count {pages}") in found


def test_terms_that_are_not_toml_are_named(folder: Path) -> None:
    (folder / "nl" / "terms.toml").write_text("closing_line = ", encoding="utf-8")
    assert ("nl/terms.toml", "not_toml") in {(one.file, one.code) for one in faults_in(folder)}


def test_lists_headings_and_long_paragraphs_are_read() -> None:
    pieces, faults = read_text("# Kop\n\n## Tussen\neerste regel\ntweede\n\n- een\n  verder\n- twee\n1. drie", "x.md")
    assert faults == ()
    assert [piece.kind for piece in pieces] == ["subject", "heading", "paragraph", "item", "item", "numbered"]
    assert [piece.line for piece in pieces] == [1, 3, 4, 7, 9, 10]
    assert [part.text for part in pieces[3].content if hasattr(part, "text")] == ["een verder"]
