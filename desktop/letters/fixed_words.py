"""The fixed words of what is no letter: one TOML file for each language, held against what it must say."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES
from desktop.letters.markup import Fault

_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class FixedWords:
    """The words of one language, by "section.key"; their fields still in them."""

    words: Mapping[str, str]

    def text(self, key: str, **values: object) -> str:
        """The words under *key*; the values of its fields are put in as they are."""
        return _FIELD.sub(lambda found: str(values[found[1]]), self.words[key])


def load_fixed_words(
    folder: Path, file: str, fields: Mapping[str, tuple[str, ...]], counted: Mapping[str, int] | None = None
) -> Mapping[str, FixedWords]:
    """Read and check the words of every language.

    Args:
        folder: the folder that holds one folder per language.
        file: its name in each of them.
        fields: by key, the fields that its words name, all of them and no others.
        counted: by key, of how many words it consists.

    Returns:
        The words by language.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and name.
    """
    faults: list[Fault] = []
    wording: dict[str, FixedWords] = {}
    for language in LANGUAGES:
        name = f"{language}/{file}"
        read = _read(folder, name)
        if isinstance(read, Fault):
            faults.append(read)
            continue
        faults += [Fault(name, 0, code, key) for code, key in _faults(read, fields, counted or {})]
        wording[language] = FixedWords(read)
    if faults:
        raise LetterProblem("wording_faults", faults=sorted(faults, key=lambda f: (f.file, f.code, f.name)))
    return wording


def _read(folder: Path, file: str) -> dict[str, str] | Fault:
    try:
        return _flat(tomllib.loads((folder / file).read_text(encoding="utf-8")))
    except OSError:
        return Fault(file, 0, "file_missing")
    except UnicodeDecodeError:
        return Fault(file, 0, "not_utf8")
    except tomllib.TOMLDecodeError as problem:
        return Fault(file, 0, "not_toml", str(problem))


def _flat(table: Mapping[str, Any]) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, value in table.items():
        inner = {f"{name}.{key}": word for key, word in value.items()} if isinstance(value, dict) else {name: value}
        words |= {key: word.strip() if isinstance(word, str) else "" for key, word in inner.items()}
    return words


def _faults(
    words: Mapping[str, str], fields: Mapping[str, tuple[str, ...]], counted: Mapping[str, int]
) -> list[tuple[str, str]]:
    faults = [("term_unknown", key) for key in words.keys() - fields.keys()]
    for key, needed in fields.items():
        if not words.get(key):
            faults.append(("term_missing", key))
            continue
        named = _FIELD.findall(words[key])
        faults += [("unknown_field", f"{key} {name}") for name in named if name not in needed]
        faults += [("term_lacks_place", f"{key} {{{name}}}") for name in needed if name not in named]
    faults += [("term_missing", key) for key, count in counted.items() if len(words.get(key, "").split()) != count]
    return faults
