"""The package that a person gets: readable by anyone's program, safe to open, and silent about others."""

import csv
import hashlib
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from math import log2
from pathlib import Path
from typing import Any

import pytest
import pyzipper
from hypothesis import given
from hypothesis import strategies as st

from db import tables
from desktop.letters.errors import LetterProblem
from desktop.letters.fonts import Fonts
from desktop.letters.letter import LANGUAGES
from desktop.letters.package import (
    FileData,
    LetterData,
    PackageWording,
    PersonLine,
    Strike,
    load_package_wording,
    new_passphrase,
    pack,
    package_files,
    portable_csv,
    portable_json,
    require_strong,
    schema_json,
    stands_in,
    struck,
    zip_package,
)
from desktop.letters.package_data import CHANNELS, PERSON_FIELDS
from desktop.letters.package_passphrase import ALPHABET, LEAST_BITS
from desktop.letters.package_words import FILE, KINDS
from desktop.letters.spreadsheet import BYTE_ORDER_MARK
from desktop.letters.style import Style
from tests.letters.json_schema import faults
from tests.letters.package_sample import EXPORT, MESSAGE, MOMENT, data_of

RESOURCES = Path(__file__).parents[2] / "resources"
PASSPHRASE = "k7m-4xr-9wb-hd3-zqn-c8t"


@pytest.fixture(scope="module")
def words() -> PackageWording:
    return load_package_wording(RESOURCES / "letters")


def rows_of(content: bytes) -> list[list[str]]:
    text = content.decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def code_of(act: Any) -> tuple[str, dict[str, object]]:
    with pytest.raises(LetterProblem) as caught:
        act()
    return caught.value.code, caught.value.data


# JSON and CSV


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_fits_its_schema_and_holds_everything(words: PackageWording, language: str) -> None:
    found = json.loads(portable_json(data_of(language), words))
    schema = json.loads(schema_json())
    assert list(faults(found, schema)) == []
    assert found["schema"] == schema["$id"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert found["controller"]["name"] == "Voorbeeld B.V."
    assert found["person"][5] == {
        "field": "email",
        "label": words[language].text("person.email"),
        "value": "jan@example.org",
    }
    assert found["categories"][0]["ends_on"] is None
    assert found["categories"][1]["ends_on"] == "2029-09-12"
    assert [one["event"] for one in found["categories"][1]["events"]] == ["last_contact", "last_action"]
    assert found["requests"][0]["rights"][1] == {
        "right": "complaint",
        "label": words[language].text("right.complaint"),
        "outcome": "",
        "decided_on": None,
    }
    assert found["messages"][0]["received_at"] == "2026-10-24T08:15:00+00:00"
    assert found["messages"][0]["text"] == MESSAGE.text
    assert found["files"][0]["sha256"] == hashlib.sha256(EXPORT.content).hexdigest()
    assert [one["path"] for one in found["letters"]] == [f"{words[language].text('file.letters')}/01.pdf", ""]


def test_a_set_of_only_a_name_fits_the_schema(words: PackageWording) -> None:
    names = ("categories", "requests", "letters", "messages", "disclosures", "files", "left_out")
    data = data_of(**dict.fromkeys(names, ()))
    assert list(faults(json.loads(portable_json(data, words)), json.loads(schema_json()))) == []
    assert all(len(rows_of(table)) == 1 for name, table in portable_csv(data, words).items() if name != "person.csv")


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        (lambda found: found.pop("reference"), "/reference: missing"),
        (lambda found: found["person"][0].update(mood="good"), "/person/0/mood: unknown"),
        (lambda found: found["categories"][0].update(legal_basis="whim"), "/categories/0/legal_basis: 'whim'"),
        (lambda found: found["files"][0].update(bytes="12"), "/files/0/bytes: type"),
        (lambda found: found["files"][0].update(sha256="0"), "/files/0/sha256: pattern"),
        (lambda found: found["requests"][0].update(received_on=None), "/requests/0/received_on: type"),
    ],
)
def test_the_schema_tells_what_does_not_fit(words: PackageWording, spoil: Any, fault: str) -> None:
    found = json.loads(portable_json(data_of(), words))
    spoil(found)
    assert list(faults(found, json.loads(schema_json()))) == [fault]


def test_every_property_of_the_schema_is_described() -> None:
    def look(form: dict[str, Any], place: str) -> None:
        for name, inner in form.get("properties", {}).items():
            assert inner.get("description") or inner["type"] == "object", f"{place}/{name}"
            look(inner.get("items", inner), f"{place}/{name}")

    look(json.loads(schema_json()), "")


def test_the_tables_say_what_the_json_says(words: PackageWording) -> None:
    found_in = portable_csv(data_of(), words)
    found = json.loads(portable_json(data_of(), words))
    categories = rows_of(found_in["categories.csv"])
    assert categories[0] == [name for name in found["categories"][0] if name != "events"]
    row = dict(zip(categories[0], categories[2], strict=True))
    assert row["number"] == "2"
    assert row["items"] == "Naam | E-mailadres | Uw persoonlijke leadscore"
    assert row["ends_on"] == "2029-09-12"
    assert rows_of(found_in["categories_events.csv"])[2][:2] == ["2", "last_contact"]
    assert rows_of(found_in["requests_rights.csv"])[1][:2] == ["2025-0007", "rectification"]
    assert len(rows_of(found_in["person.csv"])) == len(found["person"]) + 1
    assert rows_of(found_in["messages.csv"])[1][4] == MESSAGE.text
    assert all(table.startswith(b"\xef\xbb\xbf") for table in found_in.values())


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula_and_the_json_is_exact(words: PackageWording, start: str) -> None:
    evil = f'{start}cmd|"/c calc"!A1'
    data = data_of(
        person=(PersonLine("surname", evil),),
        messages=(replace(MESSAGE, sender=evil, subject=evil, text=evil),),
        files=(FileData(name=evil, media_type="", content=b""),),
    )
    cells = [cell for table in portable_csv(data, words).values() for row in rows_of(table) for cell in row]
    assert cells.count(f"'{evil}") == 5
    assert not any(cell.startswith(start) for cell in cells)
    assert json.loads(portable_json(data, words))["person"][0]["value"] == evil


@given(st.text(max_size=40))
def test_any_text_comes_through_the_json(text: str) -> None:
    words = load_package_wording(RESOURCES / "letters")
    found = json.loads(portable_json(data_of(messages=(replace(MESSAGE, text=text),)), words))
    assert found["messages"][0]["text"] == text.encode("utf-8", "replace").decode("utf-8")


# Strikes


def test_a_struck_passage_is_gone_everywhere_and_the_reason_stays(words: PackageWording) -> None:
    text = "Piet\nJansen (PIET  JANSEN) woont hier. Jan schreef in januari."
    strikes = (Strike("piet jansen", "gegevens van een ander"), Strike("Jan", "een naam"), Strike("Els", "nergens"))
    assert struck(text, strikes, words["nl"]) == (
        "[weggelaten: gegevens van een ander] ([weggelaten: gegevens van een ander]) woont hier. "
        "[weggelaten: een naam] schreef in januari."
    )
    assert struck("Zoe\u0308 belde", (Strike("Zoë", "a name"),), words["en"]) == "[left out: a name] belde"


def test_passages_that_overlap_leave_nothing_between_them(words: PackageWording) -> None:
    strikes = (Strike("de Vries woont", "adres"), Strike("Jan de Vries", "naam"), Strike("Vries", "naam"))
    assert struck("Dat Jan de Vries woont daar", strikes, words["nl"]) == "Dat [weggelaten: naam; adres] daar"


def test_nothing_is_struck_for_an_empty_passage(words: PackageWording) -> None:
    assert struck("Hallo", (Strike("  ", "x"),), words["nl"]) == "Hallo"
    assert not stands_in("", "Hallo")
    assert stands_in("(hallo)", "zei (Hallo) en")


# Zip


def test_a_plain_package_is_the_same_each_time_and_opens_anywhere() -> None:
    files = {"README.txt": b"Hallo", "csv/person.csv": b"x" * 1000}
    first, second = zip_package(files, None, MOMENT), zip_package(files, None, MOMENT)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as read:
        assert read.testzip() is None
        assert {name: read.read(name) for name in read.namelist()} == files
        assert {info.date_time for info in read.infolist()} == {(2026, 11, 3, 14, 31, 40)}  # in Amsterdam
        assert {info.create_system for info in read.infolist()} == {3}


def test_an_encrypted_package_gives_nothing_without_the_passphrase() -> None:
    files = {"README.txt": b"Open it with 7-Zip", "data.json": b"Jan de Vries", "small": b"1"}
    packed = zip_package(files, PASSPHRASE, MOMENT, readable=("README.txt",))
    assert b"Jan de Vries" not in packed
    with zipfile.ZipFile(io.BytesIO(packed)) as read:
        assert read.read("README.txt") == files["README.txt"]
        with pytest.raises((RuntimeError, NotImplementedError)):
            read.read("data.json")
        assert [info.flag_bits & 1 for info in read.infolist()] == [0, 1, 1]
        locked = read.infolist()[1:]
        assert [info.CRC for info in locked] == [0, 0]  # AE-2: a CRC would give away a file of one byte
        # vendor AE, version 2, strength 3 is AES-256
        assert [info.extra[4:9] for info in locked] == [b"\x02\x00AE\x03"] * 2
    with pyzipper.AESZipFile(io.BytesIO(packed)) as read:
        read.setpassword(PASSPHRASE.encode())
        assert {name: read.read(name) for name in files} == files
        read.setpassword(b"k7m-4xr-9wb-hd3-zqn-c8x")
        with pytest.raises(RuntimeError, match="Bad password"):
            read.read("data.json")


def test_a_changed_byte_is_noticed() -> None:
    packed = bytearray(zip_package({"data.json": b"Jan de Vries" * 50}, PASSPHRASE, MOMENT))
    packed[70] ^= 1
    with pyzipper.AESZipFile(io.BytesIO(packed)) as read:
        read.setpassword(PASSPHRASE.encode())
        with pytest.raises(Exception, match=r"HMAC|decompress"):
            read.read("data.json")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a//x",
        "a/",
        "C:/x",
        "a\\x",
        "nul",
        "COM1.txt",
        "a/aux.csv",
        "x.",
        "x ",
        " x",
        ".x",
        "é.txt",
        "x\0",
        "x\n",
        "a:b",
        "x" * 121,
    ],
)
def test_a_name_that_could_harm_is_refused(name: str) -> None:
    assert code_of(lambda: zip_package({name: b""}, None, MOMENT)) == ("unsafe_name", {"name": name})


@pytest.mark.parametrize("names", [("a.txt", "A.TXT"), ("a", "a/b"), ("A/b", "a")])
def test_names_that_fall_together_are_refused(names: tuple[str, str]) -> None:
    code, data = code_of(lambda: zip_package(dict.fromkeys(names, b""), None, MOMENT))
    assert (code, data) == ("unsafe_name", {"name": names[1]})


def test_the_moment_must_be_aware() -> None:
    with pytest.raises(ValueError, match="time zone"):
        zip_package({"a": b""}, None, datetime(2026, 11, 3))  # noqa: DTZ001


# Passphrases


def test_new_passphrases_are_strong_and_easy_to_say() -> None:
    made = {new_passphrase() for _ in range(200)}
    assert len(made) == 200
    assert 18 * log2(len(ALPHABET)) >= 80
    for one in made:
        require_strong(one)
        assert [len(group) for group in one.split("-")] == [3] * 6
    assert not set("01iloOuy") & set(ALPHABET)


@pytest.mark.parametrize(
    ("passphrase", "code", "data"),
    [
        ("", "passphrase_weak", {"bits": 0, "least": LEAST_BITS}),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "passphrase_weak", {"bits": 0, "least": LEAST_BITS}),
        ("Welkom2026!", "passphrase_weak", {"bits": 36, "least": LEAST_BITS}),
        ("paard ë batterij nietje", "passphrase_character", {"character": "ë"}),
        ("paard\tbatterij nietje", "passphrase_character", {"character": "\t"}),
        (f" {PASSPHRASE}", "passphrase_character", {"character": " "}),
        ("abcdefgh" * 13, "passphrase_too_long", {"limit": 99}),
    ],
)
def test_a_passphrase_that_would_not_do_is_refused(passphrase: str, code: str, data: dict[str, object]) -> None:
    assert code_of(lambda: zip_package({"a": b""}, passphrase, MOMENT)) == (code, data)


# Whole packages


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_access_package_holds_what_its_report_names(
    words: PackageWording, style: Style, fonts: Fonts, language: str
) -> None:
    packed = pack("access", data_of(language), None, words, style, fonts, MOMENT)
    text = words[language].text
    folders = text("file.letters"), text("file.enclosures")
    assert packed.name == f"{text('file.access')}-2026-0042.zip"
    assert packed.contents == (
        text("file.readme"),
        text("file.report"),
        text("file.data"),
        f"{folders[0]}/01.pdf",
        f"{folders[1]}/01.csv",
        f"{folders[1]}/02",
    )
    with zipfile.ZipFile(io.BytesIO(packed.content)) as read:
        assert tuple(read.namelist()) == packed.contents
        assert read.read(f"{folders[1]}/01.csv") == EXPORT.content
        assert read.read(text("file.report")).startswith(b"%PDF-1.7")
        readme = read.read(text("file.readme")).decode("utf-8-sig")
    assert "7-Zip" not in readme
    for name in packed.contents[1:3]:
        assert name in readme


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_portability_package_is_for_a_computer(
    words: PackageWording, style: Style, fonts: Fonts, language: str
) -> None:
    files = package_files("portability", data_of(language, letters=()), words, style, fonts, MOMENT)
    text = words[language].text
    assert text("file.report") not in files
    assert list(faults(json.loads(files[text("file.data")]), json.loads(files["schema.json"]))) == []
    assert rows_of(files["csv/person.csv"])[0] == ["field", "label", "value"]
    assert files[text("file.readme")].startswith(b"\xef\xbb\xbf")  # the oldest Notepad takes it for another encoding
    readme = files[text("file.readme")].decode("utf-8-sig")
    assert readme.count("\n") == readme.count("\r\n")
    for word in (text("file.data"), "schema.json", "csv", text("file.enclosures"), "UTF-8", "(= + - @)", '" | "'):
        assert word in readme


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stays_readable_tells_nothing_of_the_person_and_how_to_open_the_rest(
    words: PackageWording, style: Style, fonts: Fonts, kind: str, language: str
) -> None:
    data = data_of(language)
    packed = pack(kind, data, PASSPHRASE, words, style, fonts, MOMENT)
    with zipfile.ZipFile(io.BytesIO(packed.content)) as read:
        readme = read.read(words[language].text("file.readme")).decode("utf-8-sig")
        names = " ".join(read.namelist())
        assert [info.filename for info in read.infolist() if not info.flag_bits & 1] == [packed.contents[0]]
    assert "7-Zip" in readme
    assert "AES-256" in readme
    assert "Windows" in readme
    assert "macOS" in readme
    assert PASSPHRASE not in readme
    for secret in [line.value for line in data.person if len(line.value) > 2] + ["Export", "Belastingdienst"]:
        assert secret not in readme + names
    for clear in (b"jan@example.org", b"900017"):
        assert clear not in packed.content
    assert "7-Zip" in words[language].text("mail.protected")


def test_an_unknown_kind_of_package_is_refused(words: PackageWording, style: Style, fonts: Fonts) -> None:
    code, data = code_of(lambda: package_files("all", data_of(), words, style, fonts, MOMENT))
    assert (code, data) == ("unknown_package_kind", {"kind": "all"})


@pytest.mark.parametrize("name", ["..\\..\\x.exe", "x.", "CON.txt", "a/b.PDF", "зарплата.xlsx", "=x.csv", "..", ""])
def test_however_a_file_was_called_it_is_packed(words: PackageWording, style: Style, fonts: Fonts, name: str) -> None:
    file = FileData(name=name, media_type="", content=b"1")
    packed = pack("portability", data_of(files=(file,)), None, words, style, fonts, MOMENT)
    assert packed.contents[-1].startswith("bijlagen/01")
    with zipfile.ZipFile(io.BytesIO(packed.content)) as read:
        assert json.loads(read.read("uw-gegevens.json"))["files"][0]["name"] == name


def test_the_same_set_is_the_same_package_in_another_process(words: PackageWording, style: Style, fonts: Fonts) -> None:
    program = (
        "import hashlib\n"
        "from pathlib import Path\n"
        "from desktop.letters.fonts import load_fonts\n"
        "from desktop.letters.package import load_package_wording, pack\n"
        "from desktop.letters.style import load_style\n"
        "from tests.letters.package_sample import MOMENT, data_of\n"
        "folder = Path('resources')\n"
        "letters = folder / 'letters'\n"
        "packed = pack('access', data_of(), None, load_package_wording(letters), load_style(letters / 'style.toml'),"
        " load_fonts(folder / 'fonts'), MOMENT)\n"
        "print(hashlib.sha256(packed.content).hexdigest())"
    )
    packed = pack("access", data_of(), None, words, style, fonts, MOMENT)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=RESOURCES.parent, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == hashlib.sha256(packed.content).hexdigest()


def test_what_takes_long_to_load_waits_for_the_first_package() -> None:
    program = (
        "import sys\n"
        "import desktop.letters.calendar_file, desktop.letters.package, desktop.letters.register_file\n"
        "slow = {'reportlab', 'pyzipper', 'Cryptodome', 'icalendar', 'dateutil', 'babel'}\n"
        "assert not slow & sys.modules.keys()\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=RESOURCES.parent, check=True)


def test_a_letter_in_every_kind_has_its_words(words: PackageWording) -> None:
    kinds = tables.LETTER_KINDS
    letters = tuple(LetterData(kind=kind, dated_on=MOMENT.date(), reference="1") for kind in kinds)
    found = json.loads(portable_json(data_of(letters=letters), words))
    assert len({one["label"] for one in found["letters"]}) == len(kinds)
    assert list(faults(found, json.loads(schema_json()))) == []


def test_the_codes_are_those_of_the_vault() -> None:
    assert set(CHANNELS) == set(tables.CHANNELS)
    identifiers = {"organisation_id" if kind == "organisation" else kind for kind in tables.IDENTIFIER_KINDS}
    assert {*tables.CONTACT_KINDS, *identifiers} <= set(PERSON_FIELDS)


def test_a_moment_keeps_its_zone(words: PackageWording) -> None:
    at = MESSAGE.received_at
    assert at is not None
    data = data_of(messages=(replace(MESSAGE, received_at=at.astimezone() + timedelta(0)),))
    assert datetime.fromisoformat(json.loads(portable_json(data, words))["messages"][0]["received_at"]) == at


def test_words_that_are_missing_are_named(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        text = (RESOURCES / "letters" / language / FILE).read_text(encoding="utf-8")
        (tmp_path / language / FILE).write_text(text.replace("{why}", "{who}"), encoding="utf-8")
    code, data = code_of(lambda: load_package_wording(tmp_path))
    assert code == "wording_faults"
    found: Any = data["faults"]
    assert [(one.file, one.code, one.name) for one in found] == [
        (f"{language}/{FILE}", code, name)
        for language in ("en", "nl")
        for code, name in (("term_lacks_place", "omitted {why}"), ("unknown_field", "omitted who"))
    ]
