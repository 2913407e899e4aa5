"""Every word of the window is in the translation files, finished, and keeps its placeholders."""

import ast
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from desktop.places import resources
from desktop.ui import translation
from desktop.ui.words import label

FOLDER = resources() / "translations"
WINDOW = Path(translation.__file__).parent


def test_no_translated_text_stands_inside_an_f_string():
    """lupdate does not look there, so such a text would stay English."""
    found = [
        f"{path.name}:{node.lineno}"
        for path in sorted(WINDOW.rglob("*.py"))
        for outer in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(outer, ast.JoinedStr)
        for node in ast.walk(outer)
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("tr", "translate")
    ]
    assert found == []


@dataclass(frozen=True, slots=True)
class Message:
    context: str
    source: str
    texts: tuple[str, ...]
    finished: bool


def messages(file: Path) -> Iterator[Message]:
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = said.findall("numerusform")
            texts = tuple(form.text or "" for form in forms) if forms else (said.text or "",)
            finished = "type" not in said.attrib and all(texts)
            yield Message(context.findtext("name", ""), message.findtext("source", ""), texts, finished)


@pytest.fixture(scope="module")
def updated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copies of both files, brought up to date with the sources."""
    folder = tmp_path_factory.mktemp("translations")
    update = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(path) for path in WINDOW.rglob("*.py"))
    for name, extra in (("inzage_nl.ts", []), ("inzage_en.ts", ["-pluralonly"])):
        copy = folder / name
        copy.write_bytes((FOLDER / name).read_bytes())
        subprocess.run(
            [update, *sources, *extra, "-silent", "-no-obsolete", "-disable-heuristic", "sametext",
             "-disable-heuristic", "similartext", "-locations", "none", "-ts", str(copy)],
            check=True,
            capture_output=True,
        )  # fmt: skip
    return folder


@pytest.mark.parametrize("name", ["inzage_nl.ts", "inzage_en.ts"])
def test_nothing_is_missing_or_unfinished(updated: Path, name: str):
    open_ones = [f"{m.context}: {m.source}" for m in messages(updated / name) if not m.finished]
    assert open_ones == []


def test_placeholders_are_the_same():
    wrong = []
    for message in messages(FOLDER / "inzage_nl.ts"):
        wanted = {name for _, name, _, _ in string.Formatter().parse(message.source) if name}
        for text in message.texts:
            if {name for _, name, _, _ in string.Formatter().parse(text) if name} != wanted:
                wrong.append(message.source)
            if ("%n" in message.source) != ("%n" in text):
                wrong.append(message.source)
    assert wrong == []


def test_endings_are_the_same():
    """A sentence stays a sentence, a dialog's dots stay."""
    wrong = [
        message.source
        for message in messages(FOLDER / "inzage_nl.ts")
        for text in message.texts
        if message.source[-1] in ".…?:" and text[-1:] != message.source[-1]
    ]
    assert wrong == []


def test_dutch_is_in_force_for_our_words_qt_s_and_dates(qapp: QApplication, qtbot, translations: Path):
    assert translation.install(qapp, translations, "nl")
    assert label("right", "access") == "Inzage"
    assert QLocale().toString(1234567) == "1.234.567"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "nnuleren" in box.buttons()[0].text()
    assert translation.install(qapp, translations, "en")
    assert label("right", "access") == "Access"


def test_without_compiled_files_the_window_speaks_english(qapp: QApplication, tmp_path: Path):
    assert not translation.install(qapp, tmp_path, "nl")
    assert label("right", "access") == "Access"


def test_nothing_is_translated_under_another_name():
    """The extractor knows `tr` and `translate` by name; what is said by an alias would stay English."""
    aliases = re.compile(r"^\s*(?!translate\b)\w+ = (?:QCoreApplication\.translate|self\.tr)\b(?!\()", re.MULTILINE)
    found = [
        f"{path.name}: {hit}" for path in sorted(WINDOW.rglob("*.py")) for hit in aliases.findall(path.read_text())
    ]
    assert found == []
