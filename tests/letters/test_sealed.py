"""The sealed file: both standards, the same bytes again, the right text in the right order."""

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2
import pytest

from desktop.letters.compose import compose
from desktop.letters.letter import LANGUAGES, LETTER_KINDS, Block, LetterFacts, Recipient, Section
from desktop.letters.pdf import plain_text, seal

PROFILES = {str(profile.value): profile for profile in page.ValidationProfile}
ROOT = Path(__file__).parents[2]

LONG = "\n".join(
    f"{n}. Uit het logboek van systeem {n} blijkt dat deze gegevens nodig zijn voor de procedure." for n in range(1, 60)
)
NAMES = {
    "arabic": "محمد بن عبد الله",
    "hebrew": "שרה כהן",
    "hebrew with points": "שָׂרָה",
    "polish": "Paweł Łukasiewicz-Dąbrowska",
    "vietnamese": "Nguyễn Thị Hường",
    "turkish": "Şerife Yıldırım-Çelik",
    "greek": "Ελένη Παπαδοπούλου",
    "cyrillic": "Михаил Щербаков",
    "marks without a letter of their own": "Ọ̀ṣun Adébáyọ̀",
    "decomposed": "Zoe\u0308 A\u030angstro\u0308m",
    "mixed": "t.a.v. محمد العلي, afdeling 12",
}

Make = Callable[..., bytes]


def assert_conforming(pdf: bytes, folder: Path) -> None:
    file = folder / "letter.pdf"
    file.write_bytes(pdf)
    for name in ("2a", "ua1"):
        report = page.validate_pdf(str(file), profile=PROFILES[name])
        assert report.is_compliant, [(one.rule_id, one.message) for one in report.failures]


def text_of(pdf: bytes) -> str:
    return " ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))


def printed(block: Block) -> list[str]:
    """The texts of a block as they stand on paper, cell by cell."""
    if block.table is None:
        return [block.text]
    heads = [column.heading for column in block.table.columns if column.heading]
    return heads + [line for row in block.table.rows for cell in row for line in cell]


def pages_of(pdf: bytes) -> int:
    return len(pypdfium2.PdfDocument(pdf))


def structure(pdf: bytes) -> list[str]:
    """The structure types in reading order."""
    found: list[str] = []

    def walk(element: Any) -> None:
        if isinstance(element, pikepdf.Array):
            for kid in element:
                walk(kid)
        elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
            found.append(str(element.S).removeprefix("/"))
            walk(element.get("/K", pikepdf.Array()))

    with pikepdf.open(io.BytesIO(pdf)) as file:
        walk(file.Root.StructTreeRoot.K)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_conforms_to_both_standards(sealed: Make, tmp_path: Path, kind: str, language: str) -> None:
    assert_conforming(sealed(kind, language), tmp_path)


def test_three_pages_conform(sealed: Make, tmp_path: Path) -> None:
    refused = Section(right="erasure", outcome="refused", grounds=("legal_claims",), facts=LONG)
    pdf = sealed("decision", fields={"sections": (refused,)})
    assert pages_of(pdf) >= 3
    assert f"pagina 3 van {pages_of(pdf)}" in text_of(pdf)
    assert_conforming(pdf, tmp_path)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_of_many_scripts_conform(sealed: Make, tmp_path: Path, name: str) -> None:
    recipient = Recipient(address_lines=(name, "2514 EA  DEN HAAG"), salutation=f"Geachte {name},")
    assert_conforming(sealed("delay", recipient=recipient), tmp_path)


def test_conforms_whatever_its_bytes_happen_to_be(sealed: Make, tmp_path: Path) -> None:
    """Compressed content may end in any byte, also one that looks like the end of a line."""
    for number in range(150):
        assert_conforming(sealed("delay", fields={"reasons": f"Dossier {number * 7919} is groot."}), tmp_path)


@pytest.mark.parametrize("name", ["arabic", "hebrew"])
def test_right_to_left_name_is_spoken_in_its_own_order(sealed: Make, name: str) -> None:
    """The whole name stands in one span, in logical order, whatever order its glyphs are drawn in."""
    recipient = Recipient(address_lines=(NAMES[name],), salutation="Geachte heer of mevrouw,")
    with pikepdf.open(io.BytesIO(sealed("delay", recipient=recipient))) as file:
        operators = pikepdf.parse_content_stream(file.pages[0])
        spoken = [
            str(one.operands[1].ActualText)
            for one in operators
            if str(one.operator) == "BDC" and str(one.operands[0]) == "/Span"
        ]
    assert NAMES[name] in spoken


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_text_taken_out_is_the_text_put_in(
    sealed: Make, wording: Any, facts: Callable[..., LetterFacts], kind: str, language: str
) -> None:
    letter = compose(facts(kind, language), wording)
    pdf = sealed(kind, language)
    found = " ".join(text_of(pdf).replace("\ufffe", "").replace("\xad\r\n", "").split())
    for number in range(1, pages_of(pdf) + 1):  # what every page repeats is no part of the text
        count = letter.page_count_text.format(page=number, pages=pages_of(pdf))
        for repeated in (f"{letter.footer} {count}", letter.later_header):
            found = " ".join(found.replace(" ".join(repeated.split()), " ", 1).split())
    expected = [letter.title, letter.salutation, *letter.address_lines, *letter.signature_lines]
    body = [text for block in letter.blocks for text in printed(block)]
    expected += body
    place = 0
    for text in (letter.title, letter.salutation, *body, letter.closing_line):
        place = found.find(" ".join(text.split()), place)
        assert place >= 0, text
    for text in expected:
        assert " ".join(text.split()) in found
        assert text in plain_text(letter)


def test_reading_order(sealed: Make) -> None:
    order = structure(sealed("acknowledgement"))
    assert order[0] == "Document"
    first_heading = order.index("H1")
    assert order.count("H1") == 1
    # Sender, unit, contact, return line, address; then references; then the subject.
    assert [tag for tag in order[1:first_heading] if tag == "P"] == ["P"] * 5
    assert order[order.index("L") : first_heading] == ["L", *["LI", "Lbl", "LBody"] * 3]
    body = order[first_heading:]
    assert body[:4] == ["H1", "P", "P", "H2"]
    assert body[4:11] == ["L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody"]


def test_same_letter_same_bytes(sealed: Make) -> None:
    assert sealed("decision") == sealed("decision")


def test_same_bytes_in_other_processes(sealed: Make) -> None:
    program = (
        "import hashlib, sys; sys.path[:0] = sys.argv[1:]\n"
        "from conftest import *\n"
        "pdf = seal(compose(facts_of('decision'), load_wording(RESOURCES / 'letters')),"
        " load_style(RESOURCES / 'letters' / 'style.toml'), load_fonts(RESOURCES / 'fonts'), MOMENT)\n"
        "print(hashlib.sha256(pdf).hexdigest())"
    )
    expected = hashlib.sha256(sealed("decision")).hexdigest()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(Path(__file__).parent), str(ROOT)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == expected


def test_bears_the_moment_given(wording: Any, style: Any, fonts: Any, facts: Callable[..., LetterFacts]) -> None:
    letter = compose(facts("delay"), wording)
    winter = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
    with pikepdf.open(io.BytesIO(seal(letter, style, fonts, winter))) as file:
        assert str(file.docinfo["/CreationDate"]) == "D:20261201120000+01'00'"
        assert b"2026-12-01T12:00:00+01:00" in file.Root.Metadata.read_bytes()
    with pytest.raises(ValueError, match="time zone"):
        seal(letter, style, fonts, datetime(2026, 12, 1, 11, 0))  # noqa: DTZ001


def test_only_our_faces_all_embedded(sealed: Make) -> None:
    with pikepdf.open(io.BytesIO(sealed("decision"))) as file:
        assert file.pdf_version == "1.7"
        fonts = [one for one in file.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        names = {str(font.BaseFont).split("+")[-1] for font in fonts}
        described = [font.FontDescriptor for font in fonts if "/FontDescriptor" in font]
        assert all("/FontFile2" in descriptor for descriptor in described)
    assert names == {"SourceSans3-Regular", "SourceSans3-Bold"}
    assert b"Helvetica" not in sealed("decision")


def test_language_and_title(sealed: Make) -> None:
    with pikepdf.open(io.BytesIO(sealed("delay", "en"))) as file:
        assert str(file.Root.Lang) == "en-GB"
        assert str(file.docinfo["/Title"]) == "We need more time for our answer"
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)


@pytest.mark.parametrize("lines", range(1, 40))
def test_no_page_holds_only_the_signature(sealed: Make, lines: int) -> None:
    reasons = "\n".join(["Uw gegevens staan in een oud systeem dat wij met de hand moeten doorzoeken."] * lines)
    pdf = sealed("delay", fields={"reasons": reasons})
    last = pypdfium2.PdfDocument(pdf)[pages_of(pdf) - 1].get_textpage().get_text_range()
    assert "Hebt u vragen" in last
    assert (
        last.index("Hebt u vragen") < last.index("Met vriendelijke groet,") < last.index("Sanne de Wit\r\nmedewerker")
    )
