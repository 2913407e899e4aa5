"""The report "your data": whole, readable for all, in both languages, whatever people write."""

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import page
import pikepdf
import pypdfium2
import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.letter import LANGUAGES, Sender
from desktop.letters.package import PackageWording, PersonLine, data_report, load_package_wording
from desktop.letters.style import Style
from tests.letters.package_sample import MESSAGE, MOMENT, data_of

RESOURCES = Path(__file__).parents[2] / "resources"
PROFILES = {str(profile.value): profile for profile in page.ValidationProfile}
NOTHING: dict[str, Any] = dict.fromkeys(
    ("person", "categories", "requests", "letters", "messages", "disclosures", "files", "left_out"), ()
)


@pytest.fixture(scope="module")
def words() -> PackageWording:
    return load_package_wording(RESOURCES / "letters")


@pytest.fixture(scope="module")
def report(words: PackageWording, style: Style, fonts: Fonts) -> Callable[..., bytes]:
    def make(language: str = "nl", **changes: Any) -> bytes:
        return data_report(data_of(language, **changes), words, style, fonts, MOMENT)

    return make


def assert_conforming(pdf: bytes, folder: Path) -> None:
    file = folder / "report.pdf"
    file.write_bytes(pdf)
    for name in ("2a", "ua1"):
        found = page.validate_pdf(str(file), profile=PROFILES[name])
        assert found.is_compliant, [(one.rule_id, one.message) for one in found.failures]


def text_of(pdf: bytes) -> str:
    whole = " ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))
    return " ".join(whole.replace("\ufffe", "").replace("\xad\r\n", "").replace("\u00a0", " ").split())


def tags_of(pdf: bytes) -> list[str]:
    """The structure of the file, in reading order."""

    def look(element: Any) -> list[str]:
        kids = element.get("/K", [])
        kids = kids if isinstance(kids, pikepdf.Array) else [kids]
        inner = [tag for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid for tag in look(kid)]
        return [str(element["/S"])[1:], *inner]

    with pikepdf.open(io.BytesIO(pdf)) as file:
        return look(file.Root.StructTreeRoot.K)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "changes",
    [
        {},
        NOTHING,
        {"messages": (replace(MESSAGE, text="Een woord en nog een. " * 2000),) * 3},
        {"categories": data_of().categories * 40},
        {
            "messages": (
                replace(MESSAGE, subject="", sender="", attachments=(), text="你好。" * 400 + "😀 王小明 مرحبا"),
            )
        },
    ],
    ids=["usual", "nothing", "long", "many", "other scripts"],
)
def test_conforms_to_both_standards(
    report: Callable[..., bytes], tmp_path: Path, language: str, changes: dict[str, Any]
) -> None:
    assert_conforming(report(language, **changes), tmp_path)


def test_says_everything_in_dutch(report: Callable[..., bytes]) -> None:
    text = text_of(report())
    for words in (
        "Uw gegevens Dit zijn de persoonsgegevens die Voorbeeld B.V. op 3 november 2026 van u had.",
        "kenmerk 2026-0042",
        "Achternaam Vries",
        "Aantekening van onze medewerkers Belt liever dan dat hij mailt. Is op woensdag vrij.",
        "Marketing en productnieuws (3.1 D)",
        "Naam; E-mailadres; Uw persoonlijke leadscore",
        "ons gerechtvaardigd belang",
        "Wij bewaren deze gegevens tot 12 september 2029.",
        "Het einde van de termijn is nog niet bekend.",
        "Laatste contact: 12 september 2025",
        "Verbeteren van gegevens: ingewilligd, 12 maart 2025",
        "Klacht: nog niet beslist",
        "Aantekening: Naam verbeterd.",
        "Bericht 1, 24 oktober 2026 om 10.15 uur",
        "Van Jan de Vries <jan@example.org>",
        "waarin [weggelaten: gegevens van een collega] mij heeft geholpen.",
        "Bijlagen handtekening.png",
        "12 maart 2025 Beslissing 2025-0007 brieven/01.pdf",
        "9 januari 2024 Afwijzing 2023-0100",
        "Belastingdienst 2 juni 2026 Naam en drie facturen over 2025",
        "bijlagen/01.csv Export J. de Vries.CSV HubSpot",
        "Twee regels over een collega weggelaten.",
        "De naam van een collega in uw bericht van 24 oktober 2026 gegevens van een collega",
        "Dit is het einde van het overzicht van 3 november 2026.",
    ):
        assert words in text


def test_says_it_in_english(report: Callable[..., bytes]) -> None:
    text = text_of(report("en"))
    for words in (
        "Your data These are the personal data that Voorbeeld B.V. held about you on 3 November 2026.",
        "our legitimate interests",
        "We keep these data until 12 September 2029.",
        "Last contact: 12 September 2025",
        "Rectification: granted, 12 March 2025",
        "Complaint: not decided yet",
        "Message 1, 24 October 2026 at 10:15",
        "12 March 2025 Decision 2025-0007 letters/01.pdf",
        "enclosures/01.csv",
        "What we left out, and why A copy may not harm the rights of others",
        "This is the end of the overview of 3 November 2026.",
    ):
        assert words in text


def test_says_so_where_there_is_nothing(report: Callable[..., bytes]) -> None:
    text = text_of(report(**NOTHING))
    assert text.count("Hierover hebben wij niets van u.") == 7
    assert "Wij hebben niets weggelaten." in text


def test_headings_and_tables_are_in_the_structure(report: Callable[..., bytes]) -> None:
    tags = tags_of(report())
    assert tags.count("H1") == 1
    assert tags.count("H2") == 8
    assert tags.count("H3") == 1
    assert tags.count("Table") == 8
    assert tags.count("THead") == 6
    assert [tag for tag in tags if tag in ("H1", "H2", "H3")][:6] == ["H1", "H2", "H2", "H2", "H2", "H3"]


def test_lines_that_the_writer_broke_stay_lines_and_others_flow(report: Callable[..., bytes]) -> None:
    sheets = " ".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(report()))
    assert "Jan de Vries\r\nVoorbeeldlaan 3\r\nUtrecht" in sheets
    assert "ook van de gesprekken" in sheets


def test_what_cannot_be_printed_is_told_and_stops_nothing(report: Callable[..., bytes]) -> None:
    foreign = "你好。我想知道 你们有哪些关于我的数据。"
    message = replace(MESSAGE, subject="Over 王小明 😀", text=f"Beste,\n\n{foreign}\n\nGroet")
    text = text_of(report(messages=(message,), person=(PersonLine("surname", "王"),)))
    assert "Over [U+738B][U+5C0F][U+660E] [U+1F600]" in text
    count = len(foreign.replace(" ", ""))
    assert (
        f"[{count} tekens in een schrift dat dit document niet kan weergeven; zij staan wel in uw-gegevens.json]"
        in text
    )
    assert "Achternaam [U+738B]" in text
    assert "Groet" in text


def test_a_text_longer_than_a_field_may_be_is_whole(report: Callable[..., bytes]) -> None:
    text = "".join(f"w{number} " for number in range(9000))
    found = text_of(report(messages=(replace(MESSAGE, text=text),))).split()
    assert [word for word in found if word[0] == "w" and word[1:].isdigit()] == text.split()


@pytest.mark.parametrize(
    "evil", ["<b>x</b>", "<img src='/etc/passwd'/>", "{made_on} {0}", "a & b < c", "[alleen als: x]"]
)
def test_what_people_write_stays_literal(report: Callable[..., bytes], evil: str) -> None:
    text = text_of(report(person=(PersonLine("note", evil),), messages=(replace(MESSAGE, text=evil),)))
    assert text.count(evil) == 2


def test_the_file_names_itself_and_is_the_same_each_time(report: Callable[..., bytes]) -> None:
    pdf = report()
    assert report() == pdf
    with pikepdf.open(io.BytesIO(pdf)) as file:
        assert str(file.docinfo["/Title"]) == "Uw gegevens 2026-0042"
        assert str(file.docinfo["/CreationDate"]) == "D:20261103143140+01'00'"
        assert str(file.Root.Lang) == "nl-NL"


@pytest.mark.parametrize(
    ("changes", "code", "data"),
    [
        ({"reference": " "}, "missing_fields", {"fields": ["reference"]}),
        ({"sender": Sender(organisation="")}, "missing_fields", {"fields": ["sender.organisation"]}),
        (
            {"messages": (replace(MESSAGE, received_at=datetime(2026, 11, 3)),)},  # noqa: DTZ001
            "invalid_field",
            {"field": "messages.received_at"},
        ),
    ],
)
def test_a_set_that_is_not_whole_is_refused(
    report: Callable[..., bytes], changes: dict[str, Any], code: str, data: dict[str, object]
) -> None:
    with pytest.raises(LetterProblem) as caught:
        report(**changes)
    assert (caught.value.code, caught.value.data) == (code, data)


def test_an_unknown_language_and_a_naive_moment_are_refused(words: PackageWording, style: Style, fonts: Fonts) -> None:
    with pytest.raises(LetterProblem, match="unknown_language"):
        data_report(data_of("de"), words, style, fonts, MOMENT)
    with pytest.raises(ValueError, match="time zone"):
        data_report(data_of(), words, style, fonts, datetime(2026, 11, 3))  # noqa: DTZ001


def test_a_day_of_long_ago_is_written_too(report: Callable[..., bytes]) -> None:
    request = replace(data_of().requests[0], received_on=date(1999, 12, 31))
    assert "31 december 1999" in text_of(report(requests=(request,)))
