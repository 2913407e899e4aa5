"""The examples in the docstrings of the rules are true, and every public name says what it is for."""

import doctest
import importlib
import inspect
import pkgutil
from types import ModuleType

import pytest

import desktop.rules

MODULES = [f"desktop.rules.{found.name}" for found in pkgutil.iter_modules(desktop.rules.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str):
    failed, _ = doctest.testmod(importlib.import_module(name))
    assert failed == 0


def public(module: ModuleType):
    for name, thing in vars(module).items():
        own = getattr(thing, "__module__", None) == module.__name__
        if own and not name.startswith("_") and (inspect.isfunction(thing) or inspect.isclass(thing)):
            yield thing
            if inspect.isclass(thing):
                yield from (
                    method
                    for key, method in vars(thing).items()
                    if inspect.isfunction(method) and not key.startswith("_")
                )


@pytest.mark.parametrize("name", MODULES)
def test_everything_public_says_what_it_is_for(name: str):
    module = importlib.import_module(name)
    assert module.__doc__
    assert [thing.__qualname__ for thing in public(module) if not inspect.getdoc(thing)] == []
