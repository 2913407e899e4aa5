"""Dates, periods and names as a letter writes them, in Dutch and English.

Nothing here guesses a person's gender: without a wished salutation the initials or first name stay. A Dutch
prefix takes a capital only where no initials or first name stand before it: "heer De Vries", "J. de Vries"; a
Belgian one stays as it is registered.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from math import inf

from desktop.rules.names import PersonName
from desktop.rules.periods import Period

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}
_UNITS = ("year", "month", "week")
_TITLED = {"heer": ("Geachte heer", "Dear Mr"), "mevrouw": ("Geachte mevrouw", "Dear Ms")}  # (Dutch, English)
_TITLED["mijnheer"] = _TITLED["heer"]
_APOSTROPHES = "'’‘`´"


def date_text(day: date, language: str) -> str:
    """Write a day in full: no leading zero, the Dutch month in lower case.

    Args:
        language: "nl" or "en".

    Source: Dutch letter conventions (Onze Taal).

    >>> date_text(date(2026, 3, 2), "nl"), date_text(date(2026, 3, 2), "en")
    ('2 maart 2026', '2 March 2026')
    """
    from babel.dates import format_date  # here, not above: start-up needs no locale data

    return format_date(day, "d MMMM y", locale=_LOCALES[language])


def country_name(code: str, language: str) -> str:
    """Name a country as the last line of an address writes it, without capitals; an unknown code stays a code.

    Args:
        code: ISO 3166-1 alpha-2.
        language: "nl" or "en"; the post asks for the sender's language or English.

    >>> country_name("BE", "nl"), country_name("DE", "en")
    ('België', 'Germany')
    """
    from babel import Locale

    return str(Locale.parse(_LOCALES[language]).territories.get(code, code))


def period_text(period: Period, language: str) -> str:
    """Write a period in words; *language* is "nl" or "en".

    "jaar" keeps the singular after a number, "maand", "week" and "dag" do not.

    >>> period_text(Period(months=13), "nl"), period_text(Period(years=2), "en")
    ('13 maanden', '2 years')
    """
    from babel.dates import format_timedelta
    from babel.lists import format_list
    from babel.units import format_unit

    locale = _LOCALES[language]
    amounts = zip((period.years, period.months, period.weeks), _UNITS, strict=True)
    parts = [format_unit(amount, f"duration-{unit}", "long", locale=locale) for amount, unit in amounts if amount]
    if period.days or not parts:  # format_unit knows no Dutch days (babel 2.18), format_timedelta does
        days = timedelta(days=period.days)
        parts.append(format_timedelta(days, granularity="day", threshold=inf, locale=locale))
    return format_list(parts, locale=locale)


def _main_name(name: PersonName) -> str:
    """Prefix and surname, as registered; d' and l' take no space."""
    glue = "" if name.prefix.endswith(tuple(_APOSTROPHES)) else " "
    return f"{name.prefix}{glue}{name.surname}".strip() if name.surname else ""


def _with_capital(main_name: str, prefix: str) -> str:
    """'t and d' stay small; otherwise the first word of a prefix takes a capital."""
    is_elided = prefix[-1:] in _APOSTROPHES and " " not in prefix
    is_small = not prefix or prefix[0] in _APOSTROPHES or is_elided
    return main_name if is_small else main_name[:1].upper() + main_name[1:]


def salutation(name: PersonName, language: str, *, as_registered: bool = False) -> str:
    """Open a letter to *name*, comma included.

    Args:
        language: "nl" or "en"; the person's wish (`name.title`) is honoured in both.
        as_registered: keep the capitals of the prefix as they are, as Belgian names want.

    Source: taaladvies.net, vraag 304 and "taal en gender in brieven"; Onze Taal, "hoofdletters in namen".

    >>> salutation(PersonName(title="heer", initials="J.", prefix="de", surname="Vries"), "nl")
    'Geachte heer De Vries,'
    >>> salutation(PersonName(initials="J.", prefix="de", surname="Vries"), "en")
    'Dear J. de Vries,'
    >>> salutation(PersonName(title="heer", prefix="de", surname="Vries"), "nl", as_registered=True)
    'Geachte heer de Vries,'
    """
    dutch = language == "nl"
    main = _main_name(name)
    formal = main if as_registered else _with_capital(main, name.prefix)
    if name.title in _TITLED:
        opening, english = _TITLED[name.title]
        if dutch:
            return f"{opening} {formal}".rstrip() + ","
        return f"{english} {formal}," if formal else "Dear Sir or Madam,"
    opening = ("Beste" if name.title == "beste" else "Geachte") if dutch else "Dear"
    given = name.initials or name.first_name
    if given:
        return f"{opening} {given} {main}".rstrip() + ","
    if not dutch:
        return "Dear Sir or Madam,"
    return f"{opening} heer of mevrouw {formal}".rstrip() + ","


def nameless_writer(number: str, language: str) -> str:
    """Address whoever made a request without giving a name.

    Args:
        number: of the request.
        language: "nl" or "en".

    >>> nameless_writer("2026-0042", "nl"), nameless_writer("2026-0042", "en")
    ('De indiener van verzoek 2026-0042', 'The person who made request 2026-0042')
    """
    return f"{'De indiener van verzoek' if language == 'nl' else 'The person who made request'} {number}"


def full_name(name: PersonName) -> str:
    """Write a name with all its parts, for a screen.

    >>> full_name(PersonName(initials="J.", first_name="Jan", prefix="van den", surname="Berg"))
    'J. (Jan) van den Berg'
    """
    given = name.initials or name.first_name
    if name.initials and name.first_name:
        given = f"{name.initials} ({name.first_name})"
    return f"{given} {_main_name(name)}".strip()


def address_name(name: PersonName) -> str:
    """Write a name for the address window: initials, or else the first name, then the main name.

    >>> address_name(PersonName(initials="J.", first_name="Jan", prefix="van den", surname="Berg"))
    'J. van den Berg'
    """
    return f"{name.initials or name.first_name} {_main_name(name)}".strip()


def list_name(name: PersonName) -> str:
    """Write a name as a list sorted on the main name shows it.

    >>> list_name(PersonName(initials="J.", prefix="van den", surname="Berg"))
    'Berg, J. van den'
    """
    given = f"{name.initials or name.first_name} {name.prefix}".strip()
    return ", ".join(part for part in (name.surname, given) if part)


def capitalised(text: str) -> str:
    """A text as it begins a line or a sentence.

    >>> capitalised("om onze dienst te beveiligen")
    'Om onze dienst te beveiligen'
    """
    return text[:1].upper() + text[1:]


def aims_text(aims: Iterable[str]) -> str:
    """Write several aims on one line, as in a sentence: only the first begins with a capital.

    A word with more capitals than its first letter keeps them.

    >>> aims_text(["om onze dienst te beveiligen", "Om onze diensten te verbeteren", "IT-ondersteuning"])
    'Om onze dienst te beveiligen; om onze diensten te verbeteren; IT-ondersteuning'
    """
    first, *others = [*aims] or [""]
    return "; ".join((capitalised(first), *map(_inside, others)))


def _inside(text: str) -> str:
    word = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if word[1:] == word[1:].lower() else text
