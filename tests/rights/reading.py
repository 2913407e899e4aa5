"""How the words of the table are looked up in the text of a letter."""

import re
from collections.abc import Iterable

from desktop.rules.rights import Right
from tests.rights.table import ASKED, Both, Said


def stands_in(text: str, words: str) -> bool:
    """Say whether the words are in a text; "…" means: and further on in the same line."""
    return re.search(".*".join(re.escape(part.strip(" ")) for part in words.split("…")), text) is not None


def lacking(text: str, said: Iterable[Said], language: str, right: Right) -> list[str]:
    """The elements that a letter does not hold, with the provision that asks for them."""
    wanted = [(one.law, filled(getattr(one, language), language, right)) for one in said]
    return [f"{law}: {words}" for law, words in wanted if not stands_in(text, words)]


def falsely_said(text: str, never: Iterable[Both], language: str) -> list[str]:
    """What a letter says and must not."""
    return [words for one in never if stands_in(text, words := getattr(one, language))]


def filled(words: str, language: str, right: Right) -> str:
    return words.replace("{asked}", getattr(ASKED[right], language))
