"""What can be carried elsewhere, and what not."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.rules.errors import RuleBroken
from desktop.rules.portability import portable, portable_items, require_portable
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from desktop.rules.statement_terms import LegalBasis
from desktop.rules.systems import read_systems
from desktop.rules.terms import all_terms, terms_of

SYSTEMS = Path(__file__).parents[2] / "resources" / "statement" / "systems.toml"
PROFILING = read_systems(tomllib.loads(SYSTEMS.read_text(encoding="utf-8"))).profiling


def test_of_the_statement_contract_and_consent_are_portable(shipped_statement):
    activities = {terms.activity for terms in all_terms(shipped_statement) if portable(terms)}
    assert activities == {"3.1 A", "3.1 E", "3.2 C", "3.2 E", "3.4 A"}


@pytest.mark.parametrize("basis", LegalBasis)
def test_only_consent_and_contract_are_portable(shipped_statement, basis: LegalBasis):
    terms = replace(terms_of(shipped_statement, "3.1 A"), legal_basis=basis)
    assert portable(terms) == (basis in (LegalBasis.CONSENT, LegalBasis.CONTRACT))
    assert bool(portable_items(terms, ())) == portable(terms)


def test_the_ground_is_one_of_the_right():
    assert RefusalGround.BASIS_NOT_PORTABLE in grounds_for(Right.PORTABILITY)


def test_a_lead_score_was_not_provided_by_the_person(shipped_statement):
    prospect = terms_of(shipped_statement, "3.4 A")
    items = [item.text.nl for item in portable_items(prospect, PROFILING)]
    assert "Uw persoonlijke leadscore" in [item.text.nl for item in prospect.items]
    assert items == [item.text.nl for item in prospect.items if item.text.nl != "Uw persoonlijke leadscore"]
    assert portable_items(prospect, ["UW PERSOONLIJKE LEADSCORE"]) == portable_items(prospect, PROFILING)
    assert portable_items(terms_of(shipped_statement, "3.1 D"), PROFILING) == ()


def test_where_nothing_is_portable_it_is_said_why(shipped_statement):
    def held(*codes: str) -> list:
        return [terms_of(shipped_statement, code) for code in codes]

    require_portable(held("3.1 B", "3.1 A"))
    with pytest.raises(RuleBroken) as broken:
        require_portable(held("3.1 B", "3.1 D", "3.1 B"))
    assert broken.value.code == "nothing_portable"
    assert broken.value.data == {"activities": ("3.1 B", "3.1 D"), "bases": ("legitimate_interest",)}
    with pytest.raises(RuleBroken):
        require_portable([])
