"""Loads the office's wording and holds it against what each letter must contain.

A folder has one folder per language: `<kind>.md` for each kind of letter, `blocks/*.md` for texts that letters
share, `grounds/<code>.md` for each ground of refusal, and `terms.toml` for fixed words. Every fault in any file is
reported at once; a wording with a fault is not used at all.
"""

import hashlib
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS
from desktop.letters.markup import Fault, Piece, read_text
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right

BLOCKS = ("authority", "closing", "refused_right", "remedies")
BUILT_IN = "grounds"  # stands for the texts of the grounds of one refused right
LABELS = (
    "date",
    "our_reference",
    "your_reference",
    "handled_by",
    "return_address",
    "chamber_of_commerce",
    "page_count",
)
# The sentences on a new version of the statement, and the fields that each must hold; `statement_points` fills them.
CHANGES: dict[str, tuple[str, ...]] = {
    "about": ("aim", "activity"),
    "about_group": ("aim", "activity", "items"),
    "activity_added": (),
    "activity_removed": (),
    "period_shorter": ("was", "now"),
    "period_longer": ("was", "now"),
    "wish_added": ("now",),
    "wish_changed": ("was", "now"),
    "wish_removed": ("was",),
    "old_rule_stays": (),
    "trigger_changed": ("was", "now"),
    "items_added": ("items",),
    "items_moved": ("items",),
    "items_removed": ("items",),
    "basis_changed": ("was", "now"),
    "recipients_changed": ("was", "now"),
    "nobody": (),
    "text_changed": (),
    "texts_changed": ("parts",),
    "texts_changed_elsewhere": (),
}
MAIL_FIELDS = ("our_reference", "signer", "organisation")
_MAIL_FIELD = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class RightWords:
    """How a right is called in a sentence, and how a request for it is understood."""

    phrase: str
    understood: str


@dataclass(frozen=True, slots=True)
class CoveringMail:
    """The message that brings a letter by e-mail."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The fixed words of one language. mail, notice: with the fields of MAIL_FIELDS still in them."""

    closing_line: str
    conjunction: str
    labels: Mapping[str, str]
    rights: Mapping[str, RightWords]
    mail: CoveringMail  # with a letter about a request
    notice: CoveringMail  # with a letter that nobody asked for
    changes: Mapping[str, str]  # by the keys of CHANGES, with their fields still in them
    statement_parts: Mapping[str, str]  # how a part of the statement outside section 3 is called


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the office wrote in one language."""

    letters: Mapping[str, tuple[Piece, ...]]
    blocks: Mapping[str, tuple[Piece, ...]]
    grounds: Mapping[str, tuple[Piece, ...]]
    terms: Terms

    def expand(self, pieces: tuple[Piece, ...], facts: frozenset[str]) -> Iterator[Piece]:
        """The pieces that stay under the facts, with shared blocks in place of their includes.

        The includes "refused_right" and "grounds" are left as they are: they depend on the case.
        """
        for piece in pieces:
            if piece.condition is not None and not piece.condition.holds(facts):
                continue
            if piece.kind == "include" and piece.include not in (BUILT_IN, "refused_right"):
                yield from self.expand(self.blocks[piece.include], facts)
            else:
                yield piece


@dataclass(frozen=True, slots=True)
class Wording:
    """A complete, checked wording. digest: the SHA-256 of all its files, kept with every final letter."""

    texts: Mapping[str, Texts]
    digest: str

    def covering_mail(
        self, language: str, *, reference: str, signer: str, organisation: str, on_request: bool = True
    ) -> CoveringMail:
        """The message that brings the letter with *reference*; it names nothing of what the letter says.

        Args:
            on_request: the letter answers a request of the person.
        """
        terms = self.texts[language].terms
        mail = terms.mail if on_request else terms.notice
        values = {"our_reference": reference, "signer": signer, "organisation": organisation}

        def filled(text: str) -> str:
            return _MAIL_FIELD.sub(lambda found: values[found[1]], text)

        return CoveringMail(filled(mail.subject), filled(mail.body))


class _Folder:
    """Reads the files of one language and remembers what was wrong."""

    def __init__(self, root: Path, language: str) -> None:
        self.root, self.language = root, language
        self.faults: list[Fault] = []
        self.contents: dict[str, bytes] = {}

    def text_of(self, name: str) -> str | None:
        file = f"{self.language}/{name}"
        try:
            content = (self.root / file).read_bytes()
            self.contents[file] = content
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            self.faults.append(Fault(file, 0, "not_utf8"))
        except OSError:
            self.faults.append(Fault(file, 0, "file_missing"))
        return None

    def pieces_of(self, name: str) -> tuple[Piece, ...]:
        text = self.text_of(name)
        if text is None:
            return ()
        pieces, faults = read_text(text, f"{self.language}/{name}")
        self.faults.extend(faults)
        if not pieces and not faults:
            self.faults.append(Fault(f"{self.language}/{name}", 0, "empty"))
        return pieces

    def refuse_strangers(self, expected: set[str]) -> None:
        folder = self.root / self.language
        found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
        for name in sorted(found - expected):
            self.faults.append(Fault(f"{self.language}/{name}", 0, "unexpected_file"))

    def read(self) -> Texts:
        names = {kind: f"{kind}.md" for kind in LETTER_KINDS}
        blocks = {name: f"blocks/{name}.md" for name in BLOCKS}
        grounds = {ground.value: f"grounds/{ground.value}.md" for ground in RefusalGround}
        self.refuse_strangers({*names.values(), *blocks.values(), *grounds.values()})
        return Texts(
            {kind: self.pieces_of(name) for kind, name in names.items()},
            {block: self.pieces_of(name) for block, name in blocks.items()},
            {ground: self.pieces_of(name) for ground, name in grounds.items()},
            self.terms(),
        )

    def terms(self) -> Terms:
        file = f"{self.language}/terms.toml"
        try:
            table: dict[str, Any] = tomllib.loads(self.text_of("terms.toml") or "")
        except tomllib.TOMLDecodeError as problem:
            self.faults.append(Fault(file, 0, "not_toml", str(problem)))
            table = {}

        def word(section: Any, key: str, name: str) -> str:
            value = section.get(key) if isinstance(section, dict) else None
            if not isinstance(value, str) or not value.strip():
                self.faults.append(Fault(file, 0, "term_missing", name))
                return ""
            return value.strip()

        labels = {key: word(table.get("labels"), key, f"labels.{key}") for key in LABELS}
        for place in ("{page}", "{pages}"):
            if labels["page_count"] and place not in labels["page_count"]:
                self.faults.append(Fault(file, 0, "term_lacks_place", f"labels.page_count {place}"))
        rights = table.get("rights")
        words = {}
        for right in Right:
            entry = rights.get(right.value) if isinstance(rights, dict) else None
            phrase = word(entry, "phrase", f"rights.{right.value}.phrase")
            words[right.value] = RightWords(phrase, word(entry, "understood", f"rights.{right.value}.understood"))
        mails = {}
        for section in ("mail", "notice"):
            mail = CoveringMail(*(word(table.get(section), key, f"{section}.{key}") for key in ("subject", "body")))
            for name in _MAIL_FIELD.findall(mail.subject + mail.body):
                if name not in MAIL_FIELDS:
                    self.faults.append(Fault(file, 0, "unknown_field", name))
            mails[section] = mail
        closing, conjunction = word(table, "closing_line", "closing_line"), word(table, "and", "and")
        changes = self._changes(word, table.get("changes"))
        parts = table.get("statement_parts")
        named = {key: word(parts, key, f"statement_parts.{key}") for key in parts} if isinstance(parts, dict) else {}
        return Terms(closing, conjunction, labels, words, mails["mail"], mails["notice"], changes, named)

    def _changes(self, word: Callable[[Any, str, str], str], section: Any) -> dict[str, str]:
        found = {key: word(section, key, f"changes.{key}") for key in CHANGES}
        for key, text in found.items():
            fields = set(_MAIL_FIELD.findall(text))
            for name in sorted(fields - set(CHANGES[key])):
                self.faults.append(Fault(f"{self.language}/terms.toml", 0, "unknown_field", name))
            for name in CHANGES[key] if text else ():
                if name not in fields:
                    fault = Fault(f"{self.language}/terms.toml", 0, "term_lacks_place", f"changes.{key} {{{name}}}")
                    self.faults.append(fault)
        return found


def load_wording(folder: Path) -> Wording:
    """Read and check the wording in every language.

    Args:
        folder: the folder that holds one folder per language.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and line.
    """
    # Here, not at the top: the checks need the types above.
    from desktop.letters.wording_checks import check_texts

    faults: list[Fault] = []
    texts: dict[str, Texts] = {}
    contents: dict[str, bytes] = {}
    for language in LANGUAGES:
        reader = _Folder(folder, language)
        texts[language] = reader.read()
        faults += reader.faults or check_texts(texts[language], language)
        contents |= reader.contents
    if faults:
        raise LetterProblem("wording_faults", faults=sorted(faults, key=lambda f: (f.file, f.line, f.code, f.name)))
    digest = hashlib.sha256()
    for file, content in sorted(contents.items()):
        digest.update(f"{file}\0{len(content)}\0".encode() + content)
    return Wording(texts, digest.hexdigest())
