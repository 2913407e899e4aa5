"""Where a word may end a line: the hook that reportlab asks, answered with the dictionaries of Pyphen."""

from collections.abc import Callable, Iterator
from functools import cache

from pyphen import Pyphen

PATTERNS = {"nl": "nl_NL", "en": "en_GB"}
LEAST_LETTERS = 7  # of a word that may be broken
# Lines are ragged at the right, which is easier to read, so a word is broken only if much of it fits on the line.
LEAST_BEFORE, LEAST_AFTER = 6, 3
LEAST_BESIDE_HYPHEN = 3  # letters on either side of a hyphen of the word itself
LONGEST = 60  # letters; what is longer is no word

Hyphenator = Callable[[str], Iterator[tuple[str, str]]]


@cache
def hyphenator(language: str) -> Hyphenator:
    """What breaks the words of a language: given a word, its beginnings and ends, the longest beginning first.

    A beginning without a hyphen of its own gets one from reportlab. A word with a capital is left whole: it is a name,
    or the first of its sentence.

    >>> list(hyphenator("nl")("persoonsgegevens"))
    [('persoonsgege', 'vens'), ('persoonsge', 'gevens'), ('persoons', 'gegevens')]
    """
    dictionary = Pyphen(lang=PATTERNS[language], left=LEAST_BEFORE, right=LEAST_AFTER)

    def pairs(word: str) -> Iterator[tuple[str, str]]:
        if "-" in word:
            yield from _at_hyphens(word)
        elif word.islower() and len(word) <= LONGEST:
            for position in reversed(dictionary.positions(word)):
                yield word[:position], word[position:]

    return pairs


def _at_hyphens(word: str) -> Iterator[tuple[str, str]]:
    parts = word.split("-")
    for count in range(len(parts) - 1, 0, -1):
        if min(len(parts[count - 1]), len(parts[count])) >= LEAST_BESIDE_HYPHEN:
            yield "-".join(parts[:count]) + "-", "-".join(parts[count:])
