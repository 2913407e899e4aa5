"""Reads `resources/` once and hands the parsed tables to the rooms, which open no file themselves."""

import tomllib
from functools import cache
from typing import Any

from db.vault import Vault
from desktop.letters.fonts import Fonts, load_fonts
from desktop.letters.style import Style, load_style
from desktop.letters.wording import Wording, load_wording
from desktop.places import resources
from desktop.procedures.office import Clock, Office
from desktop.rules.statement import Statement, read_statement
from desktop.rules.working_days import Calendars, nl_default, nl_full, read_equated

STATEMENT = "valueblue-1.1.toml"


def _table(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resources().joinpath(*parts).read_text(encoding="utf-8"))


@cache
def load_statement() -> Statement:
    """The statement in force. Raises RuleBroken("statement_entry") naming every entry that is not whole."""
    return read_statement(_table("statement", STATEMENT))


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


def office_for(vault: Vault, clock: Clock) -> Office:
    """Everything an act may use, round an open vault."""
    return Office(
        vault=vault,
        clock=clock,
        statement=load_statement(),
        calendars=load_calendars(),
        wording=load_letter_wording(),
        style=load_letter_style(),
        fonts=load_letter_fonts(),
    )
