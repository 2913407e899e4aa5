"""Loads the office's wording and holds it against what each letter must contain.

A folder has one folder per language: `<kind>.md` for each kind of letter, `sections/*.md` for what a decision letter
says of one right, `blocks/*.md` for texts that letters share, `grounds/<code>.md` for each ground of refusal, and
`terms.toml` for fixed words. Every fault in any file is reported at once; a wording with a fault is not used at all.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import LANGUAGES, LETTER_KINDS
from desktop.letters.markup import Fault, Piece, read_text
from desktop.letters.sections import SECTIONS
from desktop.letters.terms import CoveringMail, Terms, filled, read_terms
from desktop.letters.wording_checks import check_texts
from desktop.rules.refusals import RefusalGround

BLOCKS = ("authority", "closing", "remedies")


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the office wrote in one language."""

    letters: Mapping[str, tuple[Piece, ...]]
    sections: Mapping[str, tuple[Piece, ...]]
    blocks: Mapping[str, tuple[Piece, ...]]
    grounds: Mapping[str, tuple[Piece, ...]]
    terms: Terms

    def expand(self, pieces: tuple[Piece, ...], facts: frozenset[str]) -> Iterator[Piece]:
        """The pieces that stay under the facts, with shared blocks in place of their includes.

        Built-in blocks, which depend on the case, are left as they are.
        """
        for piece in pieces:
            if piece.condition is not None and not piece.condition.holds(facts):
                continue
            if piece.include in self.blocks:
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
        return CoveringMail(filled(mail.subject, values), filled(mail.body, values))


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
        sections = {name: f"sections/{name}.md" for name in SECTIONS}
        blocks = {name: f"blocks/{name}.md" for name in BLOCKS}
        grounds = {ground.value: f"grounds/{ground.value}.md" for ground in RefusalGround}
        self.refuse_strangers({*names.values(), *sections.values(), *blocks.values(), *grounds.values()})
        terms, faults = read_terms(self.text_of("terms.toml") or "", f"{self.language}/terms.toml")
        self.faults += faults
        return Texts(
            {kind: self.pieces_of(name) for kind, name in names.items()},
            {section: self.pieces_of(name) for section, name in sections.items()},
            {block: self.pieces_of(name) for block, name in blocks.items()},
            {ground: self.pieces_of(name) for ground, name in grounds.items()},
            terms,
        )


def load_wording(folder: Path) -> Wording:
    """Read and check the wording in every language.

    Args:
        folder: the folder that holds one folder per language.

    Raises:
        LetterProblem: "wording_faults", with faults: a list of Fault, by file and line.
    """
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
