"""Reads `resources/` once and hands the parsed tables to the rooms, which open no file themselves."""

import tomllib
from functools import cache
from typing import Any

from db.vault import Vault
from desktop.letters.certificate import CertificateWording, load_certificate_wording
from desktop.letters.fonts import Fonts, load_fonts
from desktop.letters.package import PackageWording, load_package_wording
from desktop.letters.style import Style, load_style
from desktop.letters.wording import Wording, load_wording
from desktop.places import resources
from desktop.procedures.office import Clock, Office
from desktop.procedures.statement_shelf import begin_retention, open_shelf
from desktop.rules.statement import Statement, read_statement
from desktop.rules.systems import Systems, read_systems
from desktop.rules.working_days import Calendars, nl_default, nl_full, read_equated

STATEMENT = "valueblue-1.1.toml"


def _text(*parts: str) -> str:
    return resources().joinpath(*parts).read_text(encoding="utf-8")


def _table(*parts: str) -> dict[str, Any]:
    return tomllib.loads(_text(*parts))


def statement_text() -> str:
    """The statement that comes with the program, as its file says it."""
    return _text("statement", STATEMENT)


@cache
def load_statement() -> Statement:
    """The statement that comes with the program. Raises RuleBroken("statement_entry") naming what is not whole."""
    return read_statement(tomllib.loads(statement_text()))


@cache
def load_systems() -> Systems:
    """The systems that store personal data. Raises RuleBroken("systems_file")."""
    return read_systems(_table("statement", "systems.toml"))


@cache
def load_calendars() -> Calendars:
    """Dutch working days without and with the days equated by decree."""
    return Calendars(default=nl_default(), full=nl_full(read_equated(_table("holidays", "nl-equated.toml"))))


@cache
def load_letter_style() -> Style:
    return load_style(resources() / "letters" / "style.toml")


@cache
def load_letter_fonts() -> Fonts:
    return load_fonts(resources() / "fonts")


@cache
def load_letter_wording() -> Wording:
    return load_wording(resources() / "letters")


@cache
def load_certificate_words() -> CertificateWording:
    return load_certificate_wording(resources() / "letters")


@cache
def load_package_words() -> PackageWording:
    return load_package_wording(resources() / "letters")


def office_for(vault: Vault, clock: Clock) -> Office:
    """Everything an act may use, round an open vault."""
    shipped = statement_text()
    office = Office(
        vault=vault,
        clock=clock,
        shelf=open_shelf(vault, shipped),
        systems=load_systems(),
        calendars=load_calendars(),
        wording=load_letter_wording(),
        certificate_wording=load_certificate_words(),
        package_wording=load_package_words(),
        style=load_letter_style(),
        fonts=load_letter_fonts(),
    )
    begin_retention(office, shipped)
    return office
