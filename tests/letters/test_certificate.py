"""The certificate of destruction: whole, readable for all, the same again, and fit for a spreadsheet."""

import csv
import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters.certificate import (
    CertificateFacts,
    CertificateLine,
    CertificateWording,
    ConfirmedTask,
    certificate_csv,
    certificate_pdf,
    load_certificate_wording,
)
from desktop.letters.certificate_words import FILE
from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.letter import LANGUAGES, Sender
from desktop.letters.spreadsheet import BYTE_ORDER_MARK, written
from desktop.letters.style import Style
from desktop.rules.purge_check import KEPT_REASONS

RESOURCES = Path(__file__).parents[2] / "resources"
PROFILES = {str(profile.value): profile for profile in page.ValidationProfile}
MOMENT = datetime(2026, 11, 4, 13, 31, tzinfo=UTC)
SENDER = Sender(
    organisation="Voorbeeld B.V.",
    street="Voorbeeldweg 12",
    postcode="3511 AB",
    town="Utrecht",
    email="privacy@example.nl",
    website="www.example.nl",
    chamber_of_commerce="00000000",
)
LINE = CertificateLine(
    activity="3.1 D",
    aim="Marketing en productnieuws",
    data=("Naam", "E-mailadres", "Telefoonnummer"),
    system="HubSpot",
    version="1.1",
    period="4 jaar na het laatste contact of, indien dat later is, de laatste actie",
    holdings=1203,
    people=902,
    first_due=date(2026, 1, 2),
    last_due=date(2026, 3, 9),
)


def line(number: int) -> CertificateLine:
    """One of many categories; its clause bears its number."""
    due = LINE.first_due + timedelta(days=number)
    return replace(LINE, activity=f"3.{number} Z", holdings=number + 1, people=1, first_due=due, last_due=due)


def facts_of(language: str = "nl", **changes: Any) -> CertificateFacts:
    """A whole purge, with *changes*."""
    parts: dict[str, Any] = {
        "number": "V2026-001",
        "language": language,
        "sender": SENDER,
        "proposed_by": "Mila Bakker",
        "proposed_at": datetime(2026, 11, 3, 9, 15, tzinfo=UTC),
        "approved_by": "Joris de Wit",
        "approved_at": datetime(2026, 11, 4, 8, 2, tzinfo=UTC),
        "carried_out_by": "Mila Bakker",
        "carried_out_at": datetime(2026, 11, 4, 13, 30, tzinfo=UTC),
        "lines": (LINE, line(1)),
        "people": 902,
        "people_gone": 12,
        "cases_gone": 1,
        "kept": (("held", 4), ("case_open", 1)),
        "tasks": (
            ConfirmedTask(
                system="HubSpot", confirmed_by="Joris de Wit", confirmed_at=datetime(2026, 11, 4, 12, tzinfo=UTC)
            ),
        ),
        "journal_entry": 1234,
    }
    return CertificateFacts(**{**parts, **changes})


@pytest.fixture(scope="session")
def words() -> CertificateWording:
    return load_certificate_wording(RESOURCES / "letters")


@pytest.fixture(scope="session")
def certify(words: CertificateWording, style: Style, fonts: Fonts) -> Callable[..., bytes]:
    def make(language: str = "nl", **changes: Any) -> bytes:
        return certificate_pdf(facts_of(language, **changes), words, style, fonts, MOMENT)

    return make


def assert_conforming(pdf: bytes, folder: Path) -> None:
    file = folder / "certificate.pdf"
    file.write_bytes(pdf)
    for name in ("2a", "ua1"):
        report = page.validate_pdf(str(file), profile=PROFILES[name])
        assert report.is_compliant, [(one.rule_id, one.message) for one in report.failures]


def pages_of(pdf: bytes) -> list[str]:
    return [" ".join(sheet.get_textpage().get_text_range().split()) for sheet in pypdfium2.PdfDocument(pdf)]


def text_of(pdf: bytes) -> str:
    whole = " ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))
    return " ".join(whole.replace("\ufffe", "").replace("\xad\r\n", "").split())


def refused(facts: CertificateFacts, words: CertificateWording, style: Style, fonts: Fonts) -> tuple[str, Any]:
    """The problem that both forms of the certificate name."""
    found = []
    for act in (
        lambda: certificate_pdf(facts, words, style, fonts, MOMENT),
        lambda: certificate_csv(facts, words),
    ):
        with pytest.raises(LetterProblem) as caught:
            act()
        found.append((caught.value.code, caught.value.data))
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"lines": tuple(map(line, range(60)))},
        {"lines": (), "kept": (("held", 2),), "tasks": ()},
        {"kept": (), "tasks": (), "approved_by": "", "approved_at": None, "journal_entry": None},
    ],
    ids=["usual", "sixty", "nothing went", "least"],
)
def test_conforms_to_both_standards(
    certify: Callable[..., bytes], tmp_path: Path, language: str, changes: dict[str, Any]
) -> None:
    assert_conforming(certify(language, **changes), tmp_path)


def test_says_who_when_what_and_why_in_dutch(certify: Callable[..., bytes]) -> None:
    text = text_of(certify())
    for words in (
        "Certificaat van vernietiging",
        "Nummer V2026-001",
        "Voorbereid door Mila Bakker, 3 nov 2026 om 10.15 uur",
        "Tweede controle door Joris de Wit, 4 nov 2026 om 09.02 uur",
        "Uitgevoerd door Mila Bakker, 4 nov 2026 om 14.30 uur",
        "Privacyverklaring versie 1.1",
        "1.205 gegevenscategorieën van 902 betrokkenen",
        "12 betrokkenen en 1 dossier",
        "Regel in het logboek 1234",
        "Marketing en productnieuws",
        "Naam; E-mailadres; Telefoonnummer",
        "4 jaar na het laatste contact of, indien dat later is, de laatste actie",
        "2 jan 2026 t/m 9 mrt 2026",
        "HubSpot Joris de Wit 4 nov 2026 om 13.00 uur",
        "Bewaarplicht vanwege een geschil of onderzoek 4",
        "Er liep nog een dossier 1",
        "geen persoonsgegevens van de betrokkenen",
        "In reservekopieën van vóór 4 nov 2026 om 14.30 uur kunnen zij nog voorkomen tot die kopieën verlopen.",
        "Datum en handtekening",
    ):
        assert words in text


def test_says_it_in_english(certify: Callable[..., bytes]) -> None:
    text = text_of(certify("en", kept=()))
    for words in (
        "Certificate of destruction",
        "Proposed by Mila Bakker, 3 Nov 2026 at 10:15 (Amsterdam time)",
        "1,205 categories of data of 902 people",
        "12 people and 1 case file",
        "2 Jan 2026 to 9 Mar 2026",
        "Nothing of what was proposed was left behind.",
        "holds no personal data of the people whose data were destroyed",
        "Copies may remain in backups made before 4 Nov 2026",
    ):
        assert words in text


def test_summer_time_is_amsterdams(certify: Callable[..., bytes]) -> None:
    assert "1 jul 2026 om 00.30 uur" in text_of(certify(proposed_at=datetime(2026, 6, 30, 22, 30, tzinfo=UTC)))


def test_without_a_second_look_it_says_so(certify: Callable[..., bytes]) -> None:
    text = text_of(certify(approved_by="", approved_at=None))
    assert "Tweede controle door niemand; het kantoor vroeg geen tweede controle" in text
    assert text.count("Tweede controle door") == 1
    assert text.count("Datum en handtekening") == 1


def test_several_versions_are_all_named(certify: Callable[..., bytes]) -> None:
    lines = (LINE, replace(LINE, version="1.2"), replace(LINE, activity="3.1 A"))
    assert "Privacyverklaring versies 1.1, 1.2" in text_of(certify(lines=lines))


def test_when_nothing_went_it_certifies_nothing(certify: Callable[..., bytes]) -> None:
    text = text_of(certify(lines=(), tasks=()))
    assert "bij deze vernietiging niets is gewist" in text
    assert "Vernietigd niets" in text
    assert "reservekopieën" not in text
    assert "Wat is vernietigd" not in text


def test_every_reason_has_its_words(certify: Callable[..., bytes]) -> None:
    texts = {text_of(certify(kept=((reason, 1),))) for reason in KEPT_REASONS}
    assert len(texts) == len(KEPT_REASONS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sixty_categories_have_headings_on_every_page(
    certify: Callable[..., bytes], words: CertificateWording, language: str
) -> None:
    pages = pages_of(certify(language, lines=tuple(map(line, range(60)))))
    assert len(pages) >= 3
    heading = words[language].text("column.aim")
    with_rows = [text for text in pages if " Z " in text]
    assert len(with_rows) >= 3
    assert all(heading in text for text in with_rows)
    whole = " ".join(pages)
    assert [whole.count(f"3.{number} Z ") for number in range(60)] == [1] * 60
    for number, text in enumerate(pages, 1):
        assert words[language].text("page_count", page=number, pages=len(pages)) in text


@pytest.mark.parametrize("count", range(1, 40, 3))
def test_no_page_holds_only_the_signatures(certify: Callable[..., bytes], count: int) -> None:
    last = pages_of(certify(lines=tuple(map(line, range(count)))))[-1]
    assert last.index("tot die kopieën verlopen.") < last.index("Datum en handtekening")


@settings(max_examples=25)
@given(st.lists(st.integers(min_value=1, max_value=900), min_size=1, max_size=12))
def test_however_long_the_lists_of_data(certify: Callable[..., bytes], sizes: list[int]) -> None:
    lines = tuple(
        replace(LINE, activity=f"9.{number} Z", data=tuple(f"d{number}d" for _ in range(size)))
        for number, size in enumerate(sizes)
    )
    text = text_of(certify(lines=lines)).replace(";", " ")
    assert [text.split().count(f"d{number}d") for number in range(len(sizes))] == sizes


def test_the_file_names_itself(certify: Callable[..., bytes]) -> None:
    with pikepdf.open(io.BytesIO(certify())) as file:
        assert str(file.docinfo["/Title"]) == "Certificaat van vernietiging V2026-001"
        assert str(file.docinfo["/CreationDate"]) == "D:20261104143100+01'00'"
        assert str(file.Root.Lang) == "nl-NL"


def test_same_purge_same_bytes(certify: Callable[..., bytes]) -> None:
    program = (
        "import hashlib, sys; sys.path[:0] = sys.argv[1:]\n"
        "from test_certificate import *\n"
        "from desktop.letters.fonts import load_fonts\n"
        "from desktop.letters.style import load_style\n"
        "pdf = certificate_pdf(facts_of(), load_certificate_wording(RESOURCES / 'letters'),"
        " load_style(RESOURCES / 'letters' / 'style.toml'), load_fonts(RESOURCES / 'fonts'), MOMENT)\n"
        "print(hashlib.sha256(pdf).hexdigest())"
    )
    pdf = certify()
    assert certify() == pdf
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program, str(Path(__file__).parent), str(RESOURCES.parent)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.strip() == hashlib.sha256(pdf).hexdigest()


def test_a_character_that_no_face_has_is_written_as_its_code(certify: Callable[..., bytes], tmp_path: Path) -> None:
    """The data are gone: an employee's name cannot keep the certificate from being issued."""
    pdf = certify(proposed_by="王 Bakker 🦊")
    assert_conforming(pdf, tmp_path)
    assert "[U+738B] Bakker [U+1F98A]" in text_of(pdf)


@pytest.mark.parametrize("name", ["محمد العلي", "שרה כהן", "Nguyễn Thị Hường"])
def test_names_of_many_scripts_conform(certify: Callable[..., bytes], tmp_path: Path, name: str) -> None:
    assert_conforming(certify(carried_out_by=name), tmp_path)


@pytest.mark.parametrize(
    ("changes", "code", "data"),
    [
        ({"number": " "}, "missing_fields", {"fields": ["number"]}),
        ({"sender": Sender(organisation="")}, "missing_fields", {"fields": ["sender.organisation"]}),
        (
            {"proposed_by": "", "carried_out_by": "\u202e"},
            "missing_fields",
            {"fields": ["proposed_by", "carried_out_by"]},
        ),
        ({"approved_by": ""}, "missing_fields", {"fields": ["approved_by"]}),
        ({"approved_at": None}, "missing_fields", {"fields": ["approved_at"]}),
        ({"language": "de"}, "unknown_language", {"language": "de"}),
        ({"kept": (("because", 1),)}, "invalid_field", {"field": "kept"}),
        ({"proposed_at": datetime(2026, 11, 3)}, "invalid_field", {"field": "proposed_at"}),  # noqa: DTZ001
    ],
)
def test_facts_that_are_not_whole_are_refused(
    words: CertificateWording, style: Style, fonts: Fonts, changes: dict[str, Any], code: str, data: dict[str, Any]
) -> None:
    assert refused(facts_of(**changes), words, style, fonts) == (code, data)


def test_the_moment_must_be_aware(words: CertificateWording, style: Style, fonts: Fonts) -> None:
    with pytest.raises(ValueError, match="time zone"):
        certificate_pdf(facts_of(), words, style, fonts, datetime(2026, 11, 4))  # noqa: DTZ001


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline=""), delimiter=";"))


def test_the_spreadsheet_has_a_row_for_everything(words: CertificateWording) -> None:
    text = certificate_csv(facts_of(), words)
    assert text.encode("utf-8").startswith(b"\xef\xbb\xbfCertificaat;")
    assert text.count("\r\n") == text.count("\n") == 7
    headings, first, second, *rest = rows_of(text)
    row = dict(zip(headings, first, strict=True))
    assert row == {
        "Certificaat": "V2026-001",
        "Uitgevoerd op": "2026-11-04T14:30:00+01:00",
        "Uitgevoerd door": "Mila Bakker",
        "Voorbereid door": "Mila Bakker",
        "Tweede controle door": "Joris de Wit",
        "Wat": "Vernietigd",
        "Onderdeel": "3.1 D",
        "Doel": "Marketing en productnieuws",
        "Gegevens": "Naam, E-mailadres, Telefoonnummer",
        "Systeem": "HubSpot",
        "Versie van de verklaring": "versie 1.1",
        "Bewaartermijn": "4 jaar na het laatste contact of, indien dat later is, de laatste actie",
        "Aantal": "1203",
        "Betrokkenen": "902",
        "Eerste vervaldag": "2026-01-02",
        "Laatste vervaldag": "2026-03-09",
        "Reden": "",
    }
    what, number, people, reason = (headings.index(name) for name in ("Wat", "Aantal", "Betrokkenen", "Reden"))
    assert second[what] == "Vernietigd"
    assert [(one[what], one[number], one[people], one[reason]) for one in rest] == [
        ("Bewaard", "4", "", "Bewaarplicht vanwege een geschil of onderzoek"),
        ("Bewaard", "1", "", "Er liep nog een dossier"),
        ("Betrokkenen geheel uit de administratie", "", "12", ""),
        ("Dossiers geheel uit de administratie", "1", "", ""),
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_of_a_certificate_is_a_formula(words: CertificateWording, start: str) -> None:
    evil = f'{start}cmd|"/c calc"!A1'
    poisoned = replace(LINE, aim=evil, data=(evil,), system=evil, period=f"\t{evil}\r\n")
    text = certificate_csv(facts_of(lines=(poisoned,), proposed_by=evil, number=evil), words)
    cells = [cell for row in rows_of(text) for cell in row]
    assert cells.count(f"'{evil}") == 5 * 2 + 4  # number and who proposed in each row, and four in the line
    assert not any(cell.startswith(start) for cell in cells)


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=3), min_size=1, max_size=4))
def test_a_spreadsheet_gives_back_what_was_written(rows: list[list[str]]) -> None:
    read = rows_of(written(rows))
    assert len(read) == len(rows)
    for row, found in zip(rows, read, strict=True):
        assert [
            cell.removeprefix("'") if text and text[0] != "'" else cell for text, cell in zip(row, found, strict=True)
        ] == row
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\0")) for cell in found)


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('number = "Nummer"', "", ("term_missing", "facts.number")),
        ('number = "Nummer"', 'number = ""', ("term_missing", "facts.number")),
        ('number = "Nummer"', "number = 3", ("term_missing", "facts.number")),
        ('number = "Nummer"', 'number = "Nummer {who}"', ("unknown_field", "facts.number who")),
        ('number = "Nummer"', 'number = "Nummer"\nmood = "goed"', ("term_unknown", "facts.mood")),
        ("{name}, {at}", "{name}", ("term_lacks_place", "facts.by {at}")),
        ("okt nov dec", "okt nov", ("term_missing", "number.months")),
        ('held = "', 'hold = "', ("term_missing", "kept.held")),
    ],
)
def test_words_that_do_not_fit_are_refused(tmp_path: Path, old: str, new: str, fault: tuple[str, str]) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        text = (RESOURCES / "letters" / language / FILE).read_text(encoding="utf-8")
        if language == "nl":
            assert old in text
            text = text.replace(old, new)
        (tmp_path / language / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(LetterProblem) as caught:
        load_certificate_wording(tmp_path)
    assert caught.value.code == "wording_faults"
    faults: Any = caught.value.data["faults"]
    assert fault in [(one.code, one.name) for one in faults]
    assert {one.file for one in faults} == {f"nl/{FILE}"}


def test_files_that_cannot_be_read_are_all_named(tmp_path: Path) -> None:
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / FILE).write_bytes(b"title = '\xff'")
    with pytest.raises(LetterProblem) as caught:
        load_certificate_wording(tmp_path)
    faults: Any = caught.value.data["faults"]
    assert [(one.file, one.code) for one in faults] == [(f"en/{FILE}", "file_missing"), (f"nl/{FILE}", "not_utf8")]
    (tmp_path / "nl" / FILE).write_text("title = ", encoding="utf-8")
    with pytest.raises(LetterProblem) as caught:
        load_certificate_wording(tmp_path)
    assert [one.code for one in caught.value.data["faults"]] == ["file_missing", "not_toml"]  # type: ignore[attr-defined]
