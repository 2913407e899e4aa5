"""The countries people of this directory live in, by ISO 3166-1 code, in the language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIRST = ("NL", "BE", "DE")  # where most people live; the rest follows by name
_NAMES = {
    "NL": QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    "AT": QT_TRANSLATE_NOOP("Countries", "Austria"),
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "CY": QT_TRANSLATE_NOOP("Countries", "Cyprus"),
    "CZ": QT_TRANSLATE_NOOP("Countries", "Czechia"),
    "DE": QT_TRANSLATE_NOOP("Countries", "Germany"),
    "DK": QT_TRANSLATE_NOOP("Countries", "Denmark"),
    "EE": QT_TRANSLATE_NOOP("Countries", "Estonia"),
    "ES": QT_TRANSLATE_NOOP("Countries", "Spain"),
    "FI": QT_TRANSLATE_NOOP("Countries", "Finland"),
    "FR": QT_TRANSLATE_NOOP("Countries", "France"),
    "GB": QT_TRANSLATE_NOOP("Countries", "United Kingdom"),
    "GR": QT_TRANSLATE_NOOP("Countries", "Greece"),
    "HR": QT_TRANSLATE_NOOP("Countries", "Croatia"),
    "HU": QT_TRANSLATE_NOOP("Countries", "Hungary"),
    "IE": QT_TRANSLATE_NOOP("Countries", "Ireland"),
    "IS": QT_TRANSLATE_NOOP("Countries", "Iceland"),
    "IT": QT_TRANSLATE_NOOP("Countries", "Italy"),
    "LI": QT_TRANSLATE_NOOP("Countries", "Liechtenstein"),
    "LT": QT_TRANSLATE_NOOP("Countries", "Lithuania"),
    "LU": QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    "LV": QT_TRANSLATE_NOOP("Countries", "Latvia"),
    "MT": QT_TRANSLATE_NOOP("Countries", "Malta"),
    "NO": QT_TRANSLATE_NOOP("Countries", "Norway"),
    "PL": QT_TRANSLATE_NOOP("Countries", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Countries", "Portugal"),
    "RO": QT_TRANSLATE_NOOP("Countries", "Romania"),
    "SE": QT_TRANSLATE_NOOP("Countries", "Sweden"),
    "SI": QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    "SK": QT_TRANSLATE_NOOP("Countries", "Slovakia"),
    "TR": QT_TRANSLATE_NOOP("Countries", "Türkiye"),
    "UA": QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
}


def country_text(code: str) -> str:
    """The name of a country; a code that is not in the list stays a code."""
    source = _NAMES.get(code)
    return QCoreApplication.translate("Countries", source) if source else code


def country_options(kept: str = "NL") -> tuple[tuple[str, str], ...]:
    """(code, name) for a combo box: the nearest first, the rest by name; *kept* is always among them."""
    rest = sorted((country_text(code).casefold(), code) for code in {*_NAMES, kept} - set(_FIRST) if code)
    return tuple((code, country_text(code)) for code in (*_FIRST, *(code for _, code in rest)))
