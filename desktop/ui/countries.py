"""The countries people live in and recipients store data in, by ISO 3166-1 code, in the language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FIRST = ("NL", "BE", "DE")  # where most people live; the rest follows by name
_NAMES = {
    "NL": QT_TRANSLATE_NOOP("Countries", "Netherlands"),
    "AT": QT_TRANSLATE_NOOP("Countries", "Austria"),
    "AR": QT_TRANSLATE_NOOP("Countries", "Argentina"),
    "AU": QT_TRANSLATE_NOOP("Countries", "Australia"),
    "BE": QT_TRANSLATE_NOOP("Countries", "Belgium"),
    "BG": QT_TRANSLATE_NOOP("Countries", "Bulgaria"),
    "BR": QT_TRANSLATE_NOOP("Countries", "Brazil"),
    "CA": QT_TRANSLATE_NOOP("Countries", "Canada"),
    "CH": QT_TRANSLATE_NOOP("Countries", "Switzerland"),
    "CL": QT_TRANSLATE_NOOP("Countries", "Chile"),
    "CN": QT_TRANSLATE_NOOP("Countries", "China"),
    "CO": QT_TRANSLATE_NOOP("Countries", "Colombia"),
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
    "IL": QT_TRANSLATE_NOOP("Countries", "Israel"),
    "IN": QT_TRANSLATE_NOOP("Countries", "India"),
    "IS": QT_TRANSLATE_NOOP("Countries", "Iceland"),
    "IT": QT_TRANSLATE_NOOP("Countries", "Italy"),
    "JP": QT_TRANSLATE_NOOP("Countries", "Japan"),
    "KR": QT_TRANSLATE_NOOP("Countries", "South Korea"),
    "LI": QT_TRANSLATE_NOOP("Countries", "Liechtenstein"),
    "LT": QT_TRANSLATE_NOOP("Countries", "Lithuania"),
    "LU": QT_TRANSLATE_NOOP("Countries", "Luxembourg"),
    "LV": QT_TRANSLATE_NOOP("Countries", "Latvia"),
    "MT": QT_TRANSLATE_NOOP("Countries", "Malta"),
    "MX": QT_TRANSLATE_NOOP("Countries", "Mexico"),
    "MY": QT_TRANSLATE_NOOP("Countries", "Malaysia"),
    "NO": QT_TRANSLATE_NOOP("Countries", "Norway"),
    "NZ": QT_TRANSLATE_NOOP("Countries", "New Zealand"),
    "PH": QT_TRANSLATE_NOOP("Countries", "Philippines"),
    "PL": QT_TRANSLATE_NOOP("Countries", "Poland"),
    "PT": QT_TRANSLATE_NOOP("Countries", "Portugal"),
    "RO": QT_TRANSLATE_NOOP("Countries", "Romania"),
    "RS": QT_TRANSLATE_NOOP("Countries", "Serbia"),
    "SE": QT_TRANSLATE_NOOP("Countries", "Sweden"),
    "SG": QT_TRANSLATE_NOOP("Countries", "Singapore"),
    "SI": QT_TRANSLATE_NOOP("Countries", "Slovenia"),
    "SK": QT_TRANSLATE_NOOP("Countries", "Slovakia"),
    "TR": QT_TRANSLATE_NOOP("Countries", "Türkiye"),
    "UA": QT_TRANSLATE_NOOP("Countries", "Ukraine"),
    "US": QT_TRANSLATE_NOOP("Countries", "United States"),
    "UY": QT_TRANSLATE_NOOP("Countries", "Uruguay"),
    "VN": QT_TRANSLATE_NOOP("Countries", "Vietnam"),
    "ZA": QT_TRANSLATE_NOOP("Countries", "South Africa"),
}


def country_text(code: str) -> str:
    """The name of a country; a code that is not in the list stays a code."""
    source = _NAMES.get(code)
    return QCoreApplication.translate("Countries", source) if source else code


def country_options(kept: str = "NL") -> tuple[tuple[str, str], ...]:
    """(code, name) for a combo box: the nearest first, the rest by name; *kept* is always among them."""
    rest = sorted((country_text(code).casefold(), code) for code in {*_NAMES, kept} - set(_FIRST) if code)
    return tuple((code, country_text(code)) for code in (*_FIRST, *(code for _, code in rest)))
