"""Tables in a letter: every cell once, with its headings, whatever page it falls on."""

import doctest
import importlib
import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters.compose import compose
from desktop.letters.errors import LetterProblem
from desktop.letters.faces import faces_of
from desktop.letters.fonts import Fonts
from desktop.letters.letter import Block, Letter, LetterFacts, Span
from desktop.letters.paragraphs import paragraph
from desktop.letters.pdf import plain_text, seal
from desktop.letters.stationery import Stationery
from desktop.letters.style import Style
from desktop.letters.tables import Cell, Column, Table
from desktop.letters.tables_on_paper import TaggedTable
from desktop.letters.tagging import Element
from desktop.letters.wording import Wording

MOMENT = datetime(2026, 10, 26, 8, 30, tzinfo=UTC)
PROFILES = {str(profile.value): profile for profile in page.ValidationProfile}
COLUMNS = (Column("Gegeven", 3), Column("Waar", 2), Column("Aantal", 1, is_number=True))

SealTable = Callable[..., bytes]


@pytest.fixture(scope="session")
def with_blocks(wording: Wording, facts: Callable[..., LetterFacts]) -> Callable[..., Letter]:
    letter = compose(facts("delay"), wording)
    return lambda *blocks: replace(letter, blocks=(*letter.blocks[:1], *blocks, *letter.blocks[1:]))


@pytest.fixture(scope="session")
def sealed_table(with_blocks: Callable[..., Letter], style: Style, fonts: Fonts) -> SealTable:
    """Seal a letter in the middle of which stands a table."""

    def make(rows: list[tuple[Cell, ...]], columns: tuple[Column, ...] = COLUMNS, **more: Any) -> bytes:
        table = Table(columns=columns, rows=tuple(rows), **more)
        return seal(with_blocks(Block("table", (), table=table)), style, fonts, MOMENT)

    return make


def row(number: int, words: int = 1) -> tuple[Cell, ...]:
    return ((" ".join([f"r{number}e"] * words), "toelichting"), ("Intercom",), (str(number),))


def assert_conforming(pdf: bytes, folder: Path) -> None:
    file = folder / "table.pdf"
    file.write_bytes(pdf)
    for name in ("2a", "ua1"):
        report = page.validate_pdf(str(file), profile=PROFILES[name])
        assert report.is_compliant, [(one.rule_id, one.message) for one in report.failures]


def text_of(pdf: bytes) -> str:
    return " ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))


Tree = tuple[str, str, list[Any]]  # tag, scope, kids


def tables_of(pdf: bytes) -> list[Tree]:
    """Every table of the structure tree, without what is inside its cells."""

    def tree(element: Any) -> Tree:
        kids = element.get("/K", pikepdf.Array())
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        inner = [tree(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        scope = str(element.get("/A", pikepdf.Dictionary()).get("/Scope", ""))
        return str(element.S), scope, inner

    def walk(node: Tree) -> list[Tree]:
        return [node] if node[0] == "/Table" else [found for kid in node[2] for found in walk(kid)]

    with pikepdf.open(io.BytesIO(pdf)) as file:
        return walk(tree(file.Root.StructTreeRoot.K))


def artifacts_of(pdf: bytes, subtype: str) -> int:
    with pikepdf.open(io.BytesIO(pdf)) as file:
        return sum(
            str(one.operator) == "BDC" and str(one.operands[0]) == "/Artifact" and str(one.operands[1]) == subtype
            for sheet in file.pages
            for one in pikepdf.parse_content_stream(sheet)
        )


@pytest.mark.parametrize("name", ["tables", "spreadsheet", "flow", "tables_on_paper"])
def test_examples_in_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"desktop.letters.{name}")).failed == 0


@pytest.mark.parametrize("count", [1, 3, 120])
def test_conforms_and_names_every_heading(sealed_table: SealTable, tmp_path: Path, count: int) -> None:
    pdf = sealed_table([row(number) for number in range(count)])
    assert_conforming(pdf, tmp_path)
    (table,) = tables_of(pdf)
    head, body = table[2]
    assert (head[0], body[0]) == ("/THead", "/TBody")
    assert [[cell[:2] for cell in one[2]] for one in head[2]] == [[("/TH", "/Column")] * 3]
    assert [[cell[:2] for cell in one[2]] for one in body[2]] == [[("/TH", "/Row"), ("/TD", ""), ("/TD", "")]] * count


def test_headings_stand_on_every_page_but_are_read_once(sealed_table: SealTable) -> None:
    pdf = sealed_table([row(number) for number in range(120)], dense=True)
    pages = [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf)]
    with_rows = [text for text in pages if "toelichting" in text]
    assert len(with_rows) >= 3
    assert all("Gegeven" in text and "Aantal" in text for text in with_rows)
    assert artifacts_of(pdf, str(pikepdf.Dictionary(Type=pikepdf.Name.Pagination))) == len(with_rows) - 1


def test_an_empty_cell_is_a_cell(sealed_table: SealTable, tmp_path: Path) -> None:
    pdf = sealed_table([(("naam",), (), ("",)), ((), ("",), ("1",))])
    assert_conforming(pdf, tmp_path)
    (table,) = tables_of(pdf)
    assert [len(one[2]) for one in table[2][1][2]] == [3, 3]


def test_without_headings_the_first_cell_heads_its_row(sealed_table: SealTable, tmp_path: Path) -> None:
    pdf = sealed_table([(("Nummer",), ("V2026-001",))], (Column("", 1), Column("", 3)))
    assert_conforming(pdf, tmp_path)
    assert tables_of(pdf) == [("/Table", "", [("/TR", "", [("/TH", "/Row", []), ("/TD", "", [])])])]


def test_numbers_end_under_each_other(sealed_table: SealTable) -> None:
    sheet = pypdfium2.PdfDocument(sealed_table([row(7), row(12345)]))[0].get_textpage()
    text, ends = sheet.get_text_range(), {}
    for number in ("7", "12345"):
        last = text.index(f"Intercom {number}") + len(f"Intercom {number}") - 1
        ends[number] = sheet.get_charbox(last, loose=True)[2]
    assert ends["7"] == pytest.approx(ends["12345"], abs=0.2)


@settings(max_examples=40)
@given(st.lists(st.integers(min_value=1, max_value=160), min_size=1, max_size=30), st.booleans())
def test_no_word_is_lost_and_a_row_stays_whole(sealed_table: SealTable, sizes: list[int], dense: bool) -> None:
    pdf = sealed_table([row(number, words) for number, words in enumerate(sizes)], dense=dense)
    pages = [sheet.get_textpage().get_text_range().split() for sheet in pypdfium2.PdfDocument(pdf)]
    for number, words in enumerate(sizes):
        found = [count for text in pages if (count := text.count(f"r{number}e"))]
        assert found == [words]
    assert_first_row_with_headings(pages)


def assert_first_row_with_headings(pages: list[list[str]]) -> None:
    """No page ends with the headings."""
    assert all("toelichting" in text for text in pages if "Gegeven" in text)


@settings(max_examples=15)
@given(st.integers(min_value=900, max_value=4000), st.integers(min_value=1, max_value=60))
def test_a_row_taller_than_a_page_goes_on(sealed_table: SealTable, words: int, before: int) -> None:
    pdf = sealed_table([*(row(number) for number in range(before)), row(99, words), row(100)], dense=True)
    texts = [sheet.get_textpage().get_text_range().split() for sheet in pypdfium2.PdfDocument(pdf)]
    assert sum(text.count("r99e") for text in texts) == words
    assert sum(text.count("r100e") for text in texts) == 1
    (table,) = tables_of(pdf)
    assert len(table[2][1][2]) == before + 2


def test_a_row_taller_than_a_page_conforms(sealed_table: SealTable, tmp_path: Path) -> None:
    assert_conforming(sealed_table([row(1, 3000), row(2)]), tmp_path)


@pytest.mark.parametrize("word", ["x" * 3000, "a." * 1500, "-" * 2000], ids=["letters", "dots", "hyphens"])
def test_no_word_leaves_its_cell(with_blocks: Callable[..., Letter], style: Style, fonts: Fonts, word: str) -> None:
    paper = Stationery(with_blocks(), style, faces_of(fonts), Element("Document"))
    table = TaggedTable(Table(columns=COLUMNS, rows=(((word,), (word,), (word,)),)), paper, paragraph)
    cells = table.rows[0].cells
    assert [cell.x + cell.width <= after.x for cell, after in pairwise(cells)] == [True, True]
    assert cells[-1].x + cells[-1].width <= paper.width + 0.01
    for cell in cells:
        assert all(width <= cell.width + 0.01 for para in cell.paragraphs for width in para.line_widths())


@pytest.mark.parametrize("name", ["שרה כהן", "محمد بن عبد الله"], ids=["hebrew", "arabic"])
def test_names_of_other_scripts_conform(sealed_table: SealTable, tmp_path: Path, name: str) -> None:
    assert_conforming(sealed_table([((name,), (name,), ("1",))]), tmp_path)


def test_an_introduction_stays_with_its_table(with_blocks: Callable[..., Letter], style: Style, fonts: Fonts) -> None:
    table = Block("table", (), table=Table(columns=COLUMNS, rows=(row(1), row(2))))
    for lines in range(10, 40):
        filling = [Block("paragraph", (Span("Vulling."),))] * lines
        intro = Block("paragraph", (Span("Dit zijn de gegevens."),))
        pdf = seal(with_blocks(*filling, intro, table), style, fonts, MOMENT)
        pages = [sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf)]
        (place,) = [text for text in pages if "Dit zijn de gegevens" in text]
        assert "r1e" in place


def test_a_letter_may_end_with_a_table(
    wording: Wording, facts: Callable[..., LetterFacts], style: Style, fonts: Fonts, tmp_path: Path
) -> None:
    letter = compose(facts("delay"), wording)
    table = Block("table", (), table=Table(columns=COLUMNS, rows=tuple(row(number) for number in range(60))))
    pdf = seal(replace(letter, blocks=(*letter.blocks, table)), style, fonts, MOMENT)
    assert_conforming(pdf, tmp_path)
    text = text_of(pdf)
    assert text.index("r59e") < text.index("Met vriendelijke groet")


def test_plain_text_reads_each_cell_after_its_heading(with_blocks: Callable[..., Letter]) -> None:
    table = Block("table", (), table=Table(columns=COLUMNS, rows=(row(1), row(2))))
    assert (
        "Gegeven: r1e, toelichting; Waar: Intercom; Aantal: 1\nGegeven: r2e, toelichting; Waar: Intercom; Aantal: 2\n\n"
        in plain_text(with_blocks(table))
    )


def test_same_table_same_bytes(sealed_table: SealTable) -> None:
    rows = [row(number, 9) for number in range(80)]
    assert sealed_table(rows) == sealed_table(rows)


def test_what_cannot_be_printed_is_named(sealed_table: SealTable) -> None:
    with pytest.raises(LetterProblem) as caught:
        sealed_table([(("数",), ("",), ("",))], source="rows")
    assert (caught.value.code, caught.value.data) == ("unprintable_character", {"character": "数", "field": "rows"})


def test_a_ragged_table_is_none() -> None:
    with pytest.raises(ValueError, match="cells"):
        Table(columns=COLUMNS, rows=((("one",),),))
    with pytest.raises(ValueError, match="cells"):
        Table(columns=(), rows=())
