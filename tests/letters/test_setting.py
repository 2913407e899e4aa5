"""Lines and pages: nothing lost, nothing too wide, words broken where Dutch and English break them."""

import doctest
import importlib
import io
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters.compose import compose
from desktop.letters.faces import Faces, faces_of
from desktop.letters.fonts import Fonts
from desktop.letters.hyphens import hyphenator
from desktop.letters.letter import Block, LetterFacts, Span
from desktop.letters.paragraphs import SOFT_HYPHEN, TaggedParagraph, paragraph
from desktop.letters.pdf import seal
from desktop.letters.scripts import Run, parts_of
from desktop.letters.stationery import Stationery
from desktop.letters.style import Style
from desktop.letters.tagging import Element
from desktop.letters.wording import Wording

Facts = Callable[..., LetterFacts]
MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)
MODULES = (
    "archive_file canvas compose elements errors faces filling fonts geometry hyphens letter letter_tables markup "
    "paragraphs pdf plain scripts section_values sections stationery story style tagging terms values wording "
    "wording_checks"
)


@pytest.mark.parametrize("name", MODULES.split())
def test_examples_in_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"desktop.letters.{name}")).failed == 0


@pytest.fixture(scope="session")
def faces(fonts: Fonts) -> Faces:
    return faces_of(fonts)


@pytest.fixture(scope="session")
def stationery(facts: Facts, wording: Wording, style: Style, faces: Faces) -> Stationery:
    return Stationery(compose(facts("delay"), wording), style, faces, Element("Document"))


def set_in(stationery: Stationery, text: str, width: float, language: str = "nl") -> TaggedParagraph:
    style = stationery.text_style(10, 13.5, stationery.inks.text, hyphens=True)
    style.hyphenationLang = hyphenator(language)
    made = paragraph([Span(text, source="reasons")], style, stationery.faces)
    made.wrap(width, 10_000)
    return made


def lines_of(para: TaggedParagraph) -> list[str]:
    """The text of each line."""
    if para.blPara.kind == 0:
        return [" ".join(words) for _, words in para.blPara.lines]
    return [
        "".join(frag.cbDefn.label.text if hasattr(frag, "cbDefn") else frag.text for frag in line.words)
        for line in para.blPara.lines
    ]


@pytest.mark.parametrize(
    ("language", "syllables"),
    [
        ("nl", "per-soons-ge-ge-vens-be-scher-ming"),
        ("nl", "ver-wer-kings-ver-ant-woor-de-lij-ke"),
        ("nl", "grond-wa-ter-ont-trek-king"),
        ("en", "con-fid-en-ti-al-ity"),
    ],
)
def test_words_are_broken_at_their_syllables(stationery: Stationery, language: str, syllables: str) -> None:
    parts = syllables.split("-")
    word = "".join(parts)
    allowed = {"".join(parts[:count]) for count in range(1, len(parts))}
    seen = set()
    for width in range(40, 130, 4):
        for text in (f"de {word}", f"de {word}, en"):
            first = lines_of(set_in(stationery, text, width, language))[0]
            if first.endswith("-"):
                seen.add(first.removeprefix("de ").removesuffix("-"))
    assert len(seen) > 1
    assert seen <= allowed


@pytest.mark.parametrize(
    "text", ["privacy@voorbeeldorganisatie.example", "Voorbeeldstraatweg", "2026-0042", "e-mailadressen", "VVE-er"]
)
def test_names_addresses_and_numbers_are_not_broken(stationery: Stationery, text: str) -> None:
    for width in range(190, 260, 7):
        assert any(text in line for line in lines_of(set_in(stationery, f"Dit gaat naar de {text} van ons", width)))


def test_a_word_goes_on_after_its_own_hyphen_without_another(stationery: Stationery) -> None:
    found = {
        line
        for width in range(60, 200, 3)
        for line in lines_of(set_in(stationery, "het privacy-verantwoordingsverslag", width))
    }
    assert "het privacy-" in found
    assert not any("--" in line for line in found)


def test_telephone_and_postcode_stay_on_one_line(stationery: Stationery) -> None:
    for width in range(90, 240, 5):
        text = "Postbus 93374, 2509 AJ Den Haag (telefoon 088 - 1805 250) of zo"
        lines = [line.replace("\u00a0", " ") for line in lines_of(set_in(stationery, text, width))]
        assert any("2509 AJ" in line for line in lines)
        assert any("088 - 1805 250" in line for line in lines)


@settings(max_examples=100)
@given(
    st.text(alphabet=" abcdefgij-éü.@/" + "Ọ̀" + "שרה" + "محمد" + "12", min_size=1, max_size=200),
    st.floats(min_value=320, max_value=420),
)
def test_no_line_too_wide_and_no_character_lost(stationery: Stationery, text: str, width: float) -> None:
    para = set_in(stationery, text, width)
    assert all(wide <= width + 0.01 for wide in para.line_widths())
    kept = "".join(lines_of(para)).replace("\u00a0", " ")
    # Hyphens that break a word are the only thing added.
    assert kept.replace(" ", "").replace("-", "") == text.replace(" ", "").replace("-", "")


def test_a_right_to_left_name_is_turned_round_as_a_whole(faces: Faces) -> None:
    parts = list(parts_of("t.a.v. שרה 12 כהן, Den Haag", faces, faces.main[0], 10, "name"))
    name = parts[1]
    assert isinstance(name, Run)
    assert (parts[0], name.text, parts[2]) == ("t.a.v. ", "שרה 12 כהן", ", Den Haag")
    assert name.language == "he"
    drawn = [str(glyphs).strip() for _, glyphs in name.pieces]
    assert [text for text in drawn if text] == ["נהכ".replace("נ", "ן"), "12", "הרש"]


def test_a_whole_text_from_right_to_left_fits_its_lines(stationery: Stationery) -> None:
    para = set_in(stationery, "محمد بن عبد الله العلي " * 40, 408)
    assert len(para.blPara.lines) > 5
    assert all(width <= 408 for width in para.line_widths())


HOSTILE_WORDS = ["http://" + ":" * 19_000, "a." * 9_500, "-" * 19_000, "x" * 19_000, "Ọ̀" * 6_000, "ש" * 19_000]


@pytest.mark.parametrize("word", HOSTILE_WORDS, ids=["address", "dots", "hyphens", "letters", "marks", "leftward"])
def test_no_word_takes_long_or_leaves_the_sheet(
    facts: Facts, wording: Wording, style: Style, fonts: Fonts, word: str
) -> None:
    letter = compose(facts("delay", fields={"reasons": word}), wording)
    start = time.process_time()
    pdf = seal(letter, style, fonts, MOMENT)
    assert time.process_time() - start < 5
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        assert all(text.get_charbox(index)[2] < 510 for index in range(text.count_chars()))


def test_what_broke_a_word_is_a_soft_hyphen(facts: Facts, wording: Wording, style: Style, fonts: Fonts) -> None:
    """Read out or copied, the word is whole: the hyphen at the line's end is not part of it."""
    text = "Voor de verwerking geldt dit. " + "de verwerkingsverantwoordelijke persoonsgegevensbescherming " * 12
    for spans in ((Span(text),), (Span("Let op.", bold=True), Span(" " + text))):
        letter = compose(facts("delay"), wording)
        letter = replace(letter, blocks=(Block("paragraph", spans), *letter.blocks))
        page = pypdfium2.PdfDocument(seal(letter, style, fonts, MOMENT))[0].get_textpage().get_text_range()
        whole = page.replace("\ufffe", "").replace(f"{SOFT_HYPHEN}\r\n", "").replace(SOFT_HYPHEN, "")
        assert "".join(text.split()) in "".join(whole.split())
        operators = b"".join(_contents(seal(letter, style, fonts, MOMENT)))
        assert operators.count(b"-) Tj") == 0


def _contents(pdf: bytes) -> list[bytes]:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return [page.Contents.read_bytes() for page in file.pages]


blocks = st.lists(
    st.tuples(st.sampled_from(["heading", "paragraph", "intro", "item"]), st.integers(min_value=1, max_value=220)),
    min_size=3,
    max_size=14,
)


@settings(max_examples=60)
@given(blocks, st.integers(min_value=1, max_value=200))
def test_pages_keep_what_belongs_together(
    facts: Facts, wording: Wording, style: Style, fonts: Fonts, kinds: list[tuple[str, int]], last: int
) -> None:
    """Each word of a block bears its number, so that its lines can be counted page by page."""
    # Rows of headings only are no letter: what must stay together has to fit on a page.
    kinds = [
        one
        for one, after in zip(kinds, [*kinds[1:], ("paragraph", 1)], strict=True)
        if one[0] not in ("heading", "intro") or after[0] not in ("heading", "intro")
    ]
    made = [_block(kind, number, words) for number, (kind, words) in enumerate([*kinds, ("paragraph", last)])]
    letter = replace(compose(facts("delay"), wording), blocks=tuple(made))
    pages = [
        page.get_textpage().get_text_range().splitlines()
        for page in pypdfium2.PdfDocument(seal(letter, style, fonts, MOMENT))
    ]
    where = [
        {index: count for index, page in enumerate(pages) if (count := sum(f"w{number}e" in line for line in page))}
        for number in range(len(made))
    ]
    for block, found, following in zip(made, where, [*where[1:], None], strict=True):
        assert found
        if len(found) > 1:
            assert min(found.values()) >= 2, (block.kind, found)
        if following and (block.kind == "heading" or block.text.endswith(":")):
            assert max(found) == min(following)
    ending = next(index for index, page in enumerate(pages) if any("Met vriendelijke groet" in line for line in page))
    assert ending == len(pages) - 1 == max(where[-1])


def _block(kind: str, number: int, words: int) -> Block:
    if kind == "heading":
        words = min(words, 6)
    text = " ".join([f"w{number}e"] * words) + (":" if kind == "intro" else "")
    kind = "paragraph" if kind == "intro" else kind
    return Block(kind, (Span(text),), "•" if kind == "item" else "")


@pytest.mark.parametrize("count", range(14, 26))
def test_a_sentence_stays_with_what_somebody_wrote_after_it(
    facts: Facts, wording: Wording, style: Style, fonts: Fonts, count: int
) -> None:
    filler = [Block("paragraph", (Span(f"Regel {number}."),)) for number in range(count)]
    said = [
        Block("paragraph", (Span("Het gaat om het volgende."),)),
        Block("paragraph", (Span("De facturen.", source="reasons"),)),
    ]
    letter = replace(compose(facts("delay"), wording), blocks=(*filler, *said, *filler))
    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(seal(letter, style, fonts, MOMENT))]
    assert sum("het volgende." in text and "De facturen." in text for text in pages) == 1


def test_other_letters_leave_no_trace(facts: Facts, wording: Wording, style: Style, fonts: Fonts) -> None:
    """What was set before, in whatever script, changes no byte of a letter."""
    arabic, hebrew = (
        compose(facts("delay", fields={"reasons": text}), wording)
        for text in ("محمد بن عبد الله", "שָׂרָה כהן و محمد Ọ̀ṣun")
    )
    first = seal(arabic, style, fonts, MOMENT)
    seal(hebrew, style, fonts, MOMENT)
    assert seal(arabic, style, fonts, MOMENT) == first
