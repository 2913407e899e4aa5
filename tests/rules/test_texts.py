"""Salutations, names and periods beyond the published examples."""

import pytest

from desktop.rules.names import PersonName
from desktop.rules.periods import parse_period
from desktop.rules.texts import address_name, full_name, list_name, period_text, salutation


@pytest.mark.parametrize(
    ("name", "dutch", "english"),
    [
        (PersonName(), "Geachte heer of mevrouw,", "Dear Sir or Madam,"),
        (PersonName(title="heer", prefix="'t", surname="Hart"), "Geachte heer 't Hart,", "Dear Mr 't Hart,"),
        (PersonName(title="heer", prefix="van 't", surname="Hof"), "Geachte heer Van 't Hof,", "Dear Mr Van 't Hof,"),
        (PersonName(title="heer", surname="Van den Berghe"), "Geachte heer Van den Berghe,", "Dear Mr Van den Berghe,"),
        (PersonName(title="beste", first_name="Kim", surname="Verbeek"), "Beste Kim Verbeek,", "Dear Kim Verbeek,"),
        (PersonName(initials="M.", prefix="d'", surname="Ancona"), "Geachte M. d'Ancona,", "Dear M. d'Ancona,"),
        (PersonName(first_name="Kim"), "Geachte Kim,", "Dear Kim,"),
        (PersonName(title="mevrouw", first_name="Kim"), "Geachte mevrouw,", "Dear Sir or Madam,"),
        (PersonName(title="mevrouw", prefix="de", surname="Wit"), "Geachte mevrouw De Wit,", "Dear Ms De Wit,"),
    ],
)
def test_salutation(name: PersonName, dutch: str, english: str):
    assert (salutation(name, "nl"), salutation(name, "en")) == (dutch, english)


def test_names_with_parts_missing():
    assert list_name(PersonName(surname="Wit")) == "Wit"
    assert list_name(PersonName(first_name="Kim")) == "Kim"
    assert full_name(PersonName(first_name="Kim", prefix="d'", surname="Ancona")) == "Kim d'Ancona"
    assert address_name(PersonName(prefix="de", surname="Wit")) == "de Wit"


@pytest.mark.parametrize(
    ("period", "dutch", "english"),
    [
        ("P0D", "0 dagen", "0 days"),
        ("P1D", "1 dag", "1 day"),
        ("P90D", "90 dagen", "90 days"),
        ("P1Y", "1 jaar", "1 year"),
        ("P12M", "12 maanden", "12 months"),
        ("P1Y6M", "1 jaar en 6 maanden", "1 year and 6 months"),
    ],
)
def test_periods(period: str, dutch: str, english: str):
    parsed = parse_period(period)
    assert (period_text(parsed, "nl"), period_text(parsed, "en")) == (dutch, english)
