"""The shipped statement, and ways to change its file."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.rules.statement import Statement, read_statement

SHIPPED = Path(__file__).parents[2] / "resources" / "statement"


@pytest.fixture(scope="session")
def statement_text() -> str:
    return (SHIPPED / "valueblue-1.1.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def shipped_statement(statement_text: str) -> Statement:
    return read_statement(tomllib.loads(statement_text))


@pytest.fixture
def rewritten(statement_text: str) -> Callable[..., Statement]:
    """The shipped statement with texts of its file replaced, each once and each of them present."""

    def rewrite(*replaced: tuple[str, str]) -> Statement:
        text = statement_text
        for old, new in (('version = "1.1"', 'version = "1.2"'), *replaced):
            assert old in text
            text = text.replace(old, new, 1)
        return read_statement(tomllib.loads(text))

    return rewrite
