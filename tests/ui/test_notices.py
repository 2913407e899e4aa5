"""Every failure the rooms below can raise has its row, with the data its sentence asks for, and no row is idle."""

import ast
import string
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from db.errors import VaultError, VaultFault
from desktop.letters.errors import LetterProblem, MailProblem
from desktop.letters.markup import Fault
from desktop.rules.errors import RuleBroken
from desktop.ui.journal_words import known_acts
from desktop.ui.notice_rows import RULE
from desktop.ui.notice_rows_world import LETTER, MAIL, VAULT
from desktop.ui.notices import crash_notice, is_expected, notice, notice_for

ROOT = Path(__file__).parents[2]
ERRORS = {"RuleBroken": RULE, "LetterProblem": LETTER, "MailProblem": MAIL}
SAID_BY_THE_WINDOW = {"empty_drop", "mail_unreadable", "keyring_silent", "settings_not_kept", "first_silent"}


def calls(name: str, *folders: str) -> Iterator[ast.Call]:
    for folder in folders:
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name:
                    yield node


def codes_in(node: ast.expr) -> set[str]:
    """The texts an argument may be, also where it is chosen by an if."""
    if isinstance(node, ast.IfExp):
        return codes_in(node.body) | codes_in(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()


def raised() -> list[tuple[str, str, frozenset[str]]]:
    """(error, code, names of its data) at every place where one is raised."""
    return [
        (error, code, frozenset(word.arg or "**" for word in call.keywords))
        for error in ERRORS
        for call in calls(error, "desktop", "db")
        for code in sorted(codes_in(call.args[0]))
    ] + [
        ("RuleBroken", code, frozenset({"by", "at", "now"}))
        for call in calls("overtaken", "desktop")
        for code in sorted(codes_in(call.args[1]))
    ]


def placeholders(row: tuple[str, str]) -> set[str]:
    return {name for text in row for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(("error", "code", "data"), raised())
def test_what_is_raised_has_a_row_with_its_data(error: str, code: str, data: frozenset[str]):
    assert code in ERRORS[error]
    assert placeholders(ERRORS[error][code]) <= data


def test_every_fault_of_the_vault_has_a_row():
    assert {fault.value for fault in VaultFault} <= set(VAULT)
    assert set(VAULT) - {fault.value for fault in VaultFault} <= SAID_BY_THE_WINDOW


def test_no_row_is_idle():
    codes = {code for _, code, _ in raised()}
    assert set(RULE) | set(LETTER) | set(MAIL) == codes | (SAID_BY_THE_WINDOW - set(VAULT))


def test_no_code_stands_in_two_tables():
    tables = (RULE, LETTER, MAIL, VAULT)
    assert sum(map(len, tables)) == len(set().union(*tables))


@pytest.mark.parametrize("code", sorted({**RULE, **LETTER, **MAIL, **VAULT}))
def test_a_sentence_says_what_to_do(code: str):
    title, sentence = {**RULE, **LETTER, **MAIL, **VAULT}[code]
    assert not title.endswith(".")
    assert sentence.endswith(".")
    assert len(sentence) > 20


def test_data_is_put_into_words():
    assert "20 March 2026" in notice_for(RuleBroken("extension_too_late", notice_by=date(2026, 3, 20))).sentence
    assert "20 March 2026" in notice_for(RuleBroken("extension_too_late", notice_by="2026-03-20")).sentence
    many = notice_for(RuleBroken("rights_undecided", rights=("access", "erasure")))
    assert many.sentence == "Decide on these first: Access, Erasure."
    letter = notice_for(LetterProblem("missing_fields", fields=["expected_on", "reasons"]))
    assert letter.sentence == "Fill in first: Expected answer, The facts."
    faults = notice_for(LetterProblem("wording_faults", faults=[Fault("nl/delay.md", 3, "unknown_field", "x")]))
    assert "nl/delay.md:3 unknown_field x" in faults.sentence
    large = notice_for(MailProblem("mail_too_large", bytes=60 * 2**20, limit=50 * 2**20))
    assert "60.0 MB" in large.sentence
    assert "50.0 MB" in large.sentence


def test_missing_data_leaves_a_dash():
    assert "–" in notice_for(RuleBroken("case_closed")).sentence


def test_an_unknown_code_is_named():
    unknown = notice("brand_new")
    assert "brand_new" in unknown.sentence
    assert unknown.code == "brand_new"


def test_the_world_and_the_law_are_expected_and_a_bug_is_not():
    assert is_expected(RuleBroken("no_rights"))
    assert is_expected(VaultError(VaultFault.DISK_FULL))
    assert notice_for(VaultError(VaultFault.DISK_FULL)).title == "The disk is full"
    bug = ValueError("Aylin de Jansen")
    assert not is_expected(bug)
    assert "Jansen" not in notice_for(bug).sentence
    assert "abc" in crash_notice("abc").sentence


def test_every_act_in_the_journal_has_a_sentence():
    acts = set().union(*(codes_in(call.args[2]) for call in calls("note", "desktop/procedures")))
    assert acts
    assert acts <= known_acts()
