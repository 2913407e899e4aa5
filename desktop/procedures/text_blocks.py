"""The desk's own texts for reasons: offered where a reason is written, each version kept as it was.

A letter names the version it used, so that afterwards everybody can see which text it was.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from db import letters
from db import text_blocks as kept_blocks
from db.request_records import TextBlock
from db.vault import Connection
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.rules.errors import RuleBroken
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right

CHANGED = frozenset({Topic.PROFILE})


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBlockLine:
    """One version of one text; right and ground None: for every one. retired_at: None while it is offered."""

    id: int
    name: str
    right: Right | None
    ground: RefusalGround | None
    language: str
    version: int
    text: str
    kept_at: datetime
    kept_by: str
    retired_at: datetime | None


def keep_block(
    office: Office,
    *,
    name: str,
    language: str,
    text: str,
    right: Right | None = None,
    ground: RefusalGround | None = None,
) -> Done[int]:
    """Keep a text, or the next version of the one with this name and language; one that was retired is back.

    Its undo raises RuleBroken "text_block_in_use" (name, version) where a newer version was kept or a letter used it.

    Raises:
        RuleBroken: "text_block_without_name", "text_block_without_text", "text_block_unchanged" (version),
            "ground_not_for_right" (right, ground).
    """
    title, wanted = name.strip(), text.strip()
    _require_whole(title, wanted, right, ground)
    with office.vault.write() as con:
        newest = _newest(con, title, language)
        block = TextBlock(
            name=title,
            right=right or "",
            ground=ground or "",
            language=language,
            version=newest.version + 1 if newest else 1,
            text=wanted,
            kept_at=office.clock.now(),
            kept_by=employee(con),
        )
        if newest and newest.retired_at is None and _says(newest) == _says(block):
            raise RuleBroken("text_block_unchanged", version=newest.version)
        kept = kept_blocks.keep_block(con, block)
        note(office, con, "text_block_kept", language=language, version=block.version)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = _newest(con, title, language)
            if now is None or now.id != kept or letters.was_made_of(con, _version(block)):
                raise RuleBroken("text_block_in_use", name=title, version=block.version)
            kept_blocks.drop_block(con, kept)
            note(office, con, "text_block_dropped", language=language, version=block.version)
        return Done(None, CHANGED)

    return Done(int(kept), CHANGED, undo)


def retire_block(office: Office, *, name: str, language: str) -> Done[None]:
    """Offer a text no longer; letters that used it keep it.

    Raises:
        RuleBroken: "text_block_gone".
    """
    return _set_retired(office, name, language, office.clock.now())


def text_blocks(office: Office) -> tuple[TextBlockLine, ...]:
    """The newest version of each text that is offered, by name and language."""
    with office.vault.read() as con:
        return tuple(_line(block) for block in kept_blocks.blocks(con))


def block_versions(office: Office, *, name: str, language: str) -> tuple[TextBlockLine, ...]:
    """Every version of a text, the newest first, retired ones too."""
    with office.vault.read() as con:
        return tuple(_line(block) for block in kept_blocks.block_versions(con, name, language))


def offered(
    office: Office, *, language: str, right: Right | None = None, grounds: Iterable[RefusalGround] = ()
) -> tuple[TextBlockLine, ...]:
    """The texts that fit where a reason is written, those made for the ground and the right first.

    Args:
        right: None, where the letter is about no right in particular.
        grounds: those that were chosen; a text for another ground is not offered.
    """
    chosen = set(grounds)
    fitting = [
        line
        for line in text_blocks(office)
        if line.language == language and line.right in (None, right) and (line.ground is None or line.ground in chosen)
    ]
    return tuple(sorted(fitting, key=lambda line: (line.ground is None, line.right is None, line.name.casefold())))


def used_in(con: Connection, texts: Iterable[str], language: str) -> tuple[str, ...]:
    """Name the texts that stand, word for word, in what was filled in, as "name@version"; by name.

    Args:
        texts: the filled-in fields of a letter.
    """
    written = [_plain(text) for text in texts if text.strip()]
    found = []
    for block in kept_blocks.blocks(con):
        if block.language != language:
            continue
        for one in kept_blocks.block_versions(con, block.name, language):
            if any(_plain(one.text) in text for text in written):
                found.append(_version(one))
                break
    return tuple(found)


def _require_whole(name: str, text: str, right: Right | None, ground: RefusalGround | None) -> None:
    if not name:
        raise RuleBroken("text_block_without_name")
    if not text:
        raise RuleBroken("text_block_without_text")
    if right and ground and ground not in grounds_for(right):
        raise RuleBroken("ground_not_for_right", right=right.value, ground=ground.value)


def _set_retired(office: Office, name: str, language: str, at: datetime | None) -> Done[None]:
    with office.vault.write() as con:
        newest = _newest(con, name, language)
        if newest is None:
            raise RuleBroken("text_block_gone")
        kept_blocks.retire(con, name, language, at)
        act = "text_block_offered" if at is None else "text_block_retired"
        note(office, con, act, language=language, version=newest.version)
    return Done(None, CHANGED, lambda: _set_retired(office, name, language, newest.retired_at))


def _newest(con: Connection, name: str, language: str) -> TextBlock | None:
    return next(iter(kept_blocks.block_versions(con, name, language)), None)


def _version(block: TextBlock) -> str:
    """As a letter names it."""
    return f"{block.name}@{block.version}"


def _says(block: TextBlock) -> tuple[str, str, str]:
    return block.right, block.ground, block.text


def _plain(text: str) -> str:
    """Where the lines break is no difference."""
    return " ".join(text.split())


def _line(block: TextBlock) -> TextBlockLine:
    return TextBlockLine(
        id=int(block.id or 0),
        name=block.name,
        right=Right(block.right) if block.right else None,
        ground=RefusalGround(block.ground) if block.ground else None,
        language=block.language,
        version=block.version,
        text=block.text,
        kept_at=block.kept_at,
        kept_by=block.kept_by,
        retired_at=block.retired_at,
    )
