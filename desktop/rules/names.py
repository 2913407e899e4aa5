"""People's names as the Dutch write, sort and misspell them, and the words by which they are found.

The main name sorts, not the prefix: Jan van den Berg stands under the B. Two foldings exist and differ:
`fold` only drops case and diacritics; `sounds` also evens out the spellings the ear cannot tell apart
(Bergh and Berg, Dijk and Dyck). A person is kept under both, so a search needs no more than two alternatives
a word.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŋ": "n", "ı": "i"}
)
_APOSTROPHES = str.maketrans(dict.fromkeys("‘’‛`´ʼ′", "'"))
_DIAERESIS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"))
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"[\d\s()+./-]+")
_SOUNDS = (  # in this order; each evens out one habit of spelling
    (re.compile(r"eij|ey|ei|ij|y"), "y"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th|dt|d\b"), "t"),
    (re.compile(r"sch\b"), "s"),
    (re.compile(r"c(?=[kx])"), ""),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c(?!h)"), "k"),
    (re.compile(r"ae"), "a"),
    (re.compile(r"([a-z])\1+"), r"\1"),
)
_PREFIXES = re.compile(
    r"((?:(?:van|von|de|den|der|het|ter|ten|te|in|op|['’]t|el|la|le|du)\s+)+)(\S.*)", re.IGNORECASE | re.DOTALL
)
_LONG_PREFIXES = {"v": ("van",), "vd": ("van", "de", "den", "der"), "vh": ("van", "het"), "vt": ("van", "t")}
_SHORTEST_SOUND = 3  # letters; shorter ones would find half the directory


@dataclass(frozen=True, slots=True)
class PersonName:
    """The parts of a name; title is the wished salutation ("heer", "mevrouw", "beste"), None: not known."""

    title: str | None = None
    initials: str = ""
    first_name: str = ""
    prefix: str = ""
    surname: str = ""


def fold(text: str) -> str:
    """Drop case, diacritics and the differences between apostrophes; runs of white space become one space.

    >>> fold("Żółć  Müller-Straße d’Ĳssel")
    "zolc muller-strasse d'ijssel"
    """
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    marks = filter(unicodedata.combining, set(plain))  # each once, for the text may be a long file
    kept = plain.translate(dict.fromkeys(map(ord, marks)))
    return " ".join(kept.casefold().translate(_LETTERS).split())


def words_of(text: str) -> tuple[str, ...]:
    """Split folded text into words of letters and digits; an apostrophe joins, everything else parts.

    >>> words_of("Jansen-de Jong, d'Ancona")
    ('jansen', 'de', 'jong', 'dancona')
    """
    return tuple(_WORD.findall(fold(text).replace("'", "")))


def sounds(word: str) -> str:
    """Even out spellings that sound alike, for a folded word.

    >>> sounds("bergh") == sounds("berg"), sounds("dijck") == sounds("dyk"), sounds("hendrickx")
    (True, True, 'hendriks')
    """
    for pattern, plain in _SOUNDS:
        word = pattern.sub(plain, word)
    return word


def split_prefix(surname: str) -> tuple[str, str]:
    """Part the prefixes that were typed before a main name from it; something of the name always remains.

    Args:
        surname: as typed in one field; the letters keep their case.

    Returns:
        The prefix, "" for none, and the main name. d' and l' stay with the name they are written to.

    >>> split_prefix("van den Berg"), split_prefix("d'Ancona"), split_prefix("In ’t  Veld"), split_prefix("De")
    (('van den', 'Berg'), ('', "d'Ancona"), ('In ’t', 'Veld'), ('', 'De'))
    """
    found = _PREFIXES.fullmatch(surname.strip())
    return (" ".join(found[1].split()), found[2]) if found else ("", surname.strip())


def parted(written: str) -> PersonName:
    """Part a name as it stands under a letter into first name, prefix and main name; an e-mail address is no name.

    >>> parted("Anouk van der Linden")
    PersonName(title=None, initials='', first_name='Anouk', prefix='van der', surname='Linden')
    """
    words = [word for word in written.split() if "@" not in word]
    for number in range(len(words)):
        prefix, surname = split_prefix(" ".join(words[number:]))
        if prefix:
            return PersonName(first_name=" ".join(words[:number]), prefix=prefix, surname=surname)
    return PersonName(first_name=" ".join(words[:-1]), surname="".join(words[-1:]))


def sort_key(name: PersonName) -> str:
    """Return what the directory sorts on: main name, then prefix, then first name or initials, folded.

    Two spaces stand between the parts, so that all of "Berg" come before "Berg Jansen"; "" for no name.

    >>> sort_key(PersonName(initials="J.", prefix="van den", surname="Berg"))
    'berg  van den  j.'
    """
    parts = (name.surname, name.prefix, name.first_name or name.initials)
    return "  ".join(folded for part in parts if (folded := fold(part).lstrip("'")))


def _prefix_variants(prefix: str, surname: str) -> Iterable[str]:
    """Van den Berg is also typed "vandenberg", "vdberg" and "vd berg"; who is kept as "v.d. Berg", in full too."""
    parts, main = words_of(prefix), "".join(words_of(surname))
    if not parts:
        return
    short = "".join(part[0] for part in parts)
    yield from ("".join(parts), short, f"{''.join(parts)}{main}", f"{short}{main}")
    yield from _LONG_PREFIXES.get("".join(parts), ())


def _spelled_out(text: str) -> str:
    """Müller is also typed Mueller."""
    lowered = unicodedata.normalize("NFC", text).lower()
    for letter, two in _DIAERESIS:
        lowered = lowered.replace(letter, two)
    return lowered


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _telephone_words(number: str) -> Iterable[str]:
    digits = _digits(number)
    yield digits
    if domestic := _domestic(number):
        yield domestic
        yield f"31{domestic[1:]}"


def _domestic(number: str) -> str:
    """The Dutch number with its leading 0; "" where it is not written as an international Dutch one."""
    digits = _digits(number)
    for lead in ("0031", "31") if number.strip().startswith(("+", "00", "31")) else ():
        if digits.startswith(lead):
            return "0" + digits.removeprefix(lead).removeprefix("0")
    return digits if digits.startswith("0") and not digits.startswith("00") else ""


def search_text(
    name: PersonName,
    *,
    organisation: str = "",
    emails: Sequence[str] = (),
    telephones: Sequence[str] = (),
    identifiers: Sequence[str] = (),
) -> str:
    """Return the words by which a person is found, folded, each once, with a space between.

    Besides the words themselves: prefix and main name written together and shortened, the spelling that
    `sounds` makes of every word, telephone numbers as digits in both Dutch forms, and identifiers without
    punctuation.
    """
    spoken = " ".join((name.first_name, name.surname, organisation))
    words = [*words_of(f"{name.initials} {name.first_name} {name.prefix} {name.surname} {organisation}")]
    words += _prefix_variants(name.prefix, name.surname)
    words += words_of(_spelled_out(spoken))
    words += [sounds(word) for word in (*words_of(spoken), *_prefix_variants(name.prefix, name.surname))]
    words += [fold(email) for email in emails]
    for number in telephones:
        words += _telephone_words(number)
    for identifier in identifiers:
        words += [*fold(identifier).split(), "".join(words_of(identifier))]
    return " ".join(dict.fromkeys(word for word in words if word))


def query_words(text: str) -> tuple[tuple[str, ...], ...]:
    """Turn what was typed into words to look for: all of them, each in one of its alternatives.

    Args:
        text: as typed, in any order and spelling: "vd berg", "berg, van den", "Bergh", "06-1234 5678".

    Returns:
        One tuple a word, the word as typed (folded) first, then the spelling that sounds alike where that
        adds anything; () for no word at all. A number is one word, an address with @ stays as it stands.

    >>> query_words("v.d. Bergh")
    (('vd',), ('bergh', 'berg'))
    """
    if _NUMBER.fullmatch(text) and len(_digits(text)) > 1:
        digits, domestic = _digits(text), _domestic(text)
        return (tuple(dict.fromkeys(word for word in (digits, domestic) if word)),)
    words: list[tuple[str, ...]] = []
    for typed in re.split(r"[\s,;]+", text):
        if "@" in typed:
            words.append((fold(typed),))
        else:
            words += [_alternatives(word) for word in words_of(typed)]
    return tuple(dict.fromkeys(_with_short_prefix(words)))


def _alternatives(word: str) -> tuple[str, ...]:
    alike = sounds(word)
    if len(alike) < _SHORTEST_SOUND or not word.isalpha():
        return (word,)
    return tuple(dict.fromkeys((word, alike)))


def _with_short_prefix(words: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Join the letters of "v d Berg" and "v. 't Hof" to the short prefix a person is kept under."""
    joined: list[tuple[str, ...]] = []
    for word in words:
        if joined and joined[-1] == ("v",) and word in (("d",), ("h",), ("t",)):
            joined[-1] = (f"v{word[0]}",)
        else:
            joined.append(word)
    return joined
