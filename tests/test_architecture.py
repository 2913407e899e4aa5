"""The plan of the house as a test: rooms, arrows, where each library lives, who asks the time, sizes."""

import ast
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import packaging
import pytest

ROOT = Path(__file__).parents[1]
HALL = "desktop"  # start and its neighbours wire the rooms, so they may use all
MAY_USE = {
    "db": set(),
    "desktop.settings": set(),
    "desktop.version": set(),
    "desktop.rules": set(),
    "desktop.letters": {"desktop.rules"},
    "desktop.procedures": {"desktop.settings", "desktop.rules", "desktop.letters", "db"},
    "desktop.ui": {"desktop.settings", "desktop.version", "desktop.rules", "desktop.procedures"},
}
HOME = {  # library -> the one place that imports it
    "PySide6": "desktop.ui",
    "shiboken6": "desktop.ui",
    "sqlalchemy": "db",
    "sqlcipher3": "db",
    "nacl": "db",
    "reportlab": "desktop.letters",
    "pyphen": "desktop.letters",
    "uharfbuzz": "desktop.letters",
    "pyzipper": "desktop.letters",
    "Cryptodome": "desktop.letters",
    "icalendar": "desktop.letters",
    "holidays": "desktop.rules",
    "babel": "desktop.rules",
    "keyring": "desktop.vault_key",
    "platformdirs": "desktop.places",
}
GUESTS = {
    (f"desktop.{name}", "PySide6") for name in ("start", "start_way_in", "start_pictures")
}  # the hall of the window
CLOCK = "desktop.clock"
ASKS_THE_TIME = (
    "date.today",
    "datetime.today",
    "datetime.now",
    ".utcnow",
    "time.time",
    ".currentDate",
    ".currentDateTime",
)
LIMITS = {"module": 400, "class": 200, "function": 50}  # lines
EXCEPTIONS: dict[tuple[str, str], str] = {}  # (module, name) -> why it may be longer


def modules() -> Iterator[tuple[str, Path]]:
    for top in ("db", "desktop"):
        for path in sorted((ROOT / top).rglob("*.py")):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


def room_of(name: str) -> str:
    """'desktop.ui.pages.cases' -> 'desktop.ui'; 'desktop.start' -> 'desktop'."""
    return next((room for room in MAY_USE if f"{name}.".startswith(f"{room}.")), HALL)


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"line {node.lineno}: no relative imports"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_room_is_on_the_plan():
    rooms = {f"desktop.{p.parent.name}" for p in (ROOT / "desktop").glob("*/__init__.py")}
    assert rooms <= MAY_USE.keys()


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_module_keeps_to_the_plan(name: str, path: Path):
    text, room = path.read_text(encoding="utf-8"), room_of(name)
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "a module says what it is for"
    for target in imports(tree):
        library = target.split(".")[0]
        if library in ("db", "desktop") and room != HALL:
            other = room_of(target)
            assert other == room or other in MAY_USE[room], f"{room} must not use {target}"
        elif library in HOME and (name, library) not in GUESTS:
            assert f"{name}.".startswith(f"{HOME[library]}."), f"{library} lives in {HOME[library]}"
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(ASKS_THE_TIME):
            assert name == CLOCK, f"line {node.lineno}: take the day as an argument"


@pytest.mark.parametrize(("name", "path"), list(modules()))
def test_sizes(name: str, path: Path):
    text = path.read_text(encoding="utf-8")
    sizes = [("module", name, len(text.splitlines()))]
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            kind = "class" if isinstance(node, ast.ClassDef) else "function"
            sizes.append((kind, node.name, (node.end_lineno or 0) - node.lineno + 1))
    assert [s for s in sizes if s[2] > LIMITS[s[0]] and (name, s[1]) not in EXCEPTIONS] == []


def test_the_top_level_is_the_customers():
    allowed = {"pyproject.toml", "desktop", "resources", "db", "tests", "packaging", "run.py"}
    allowed |= {"README.md", "CHANGELOG.md", "DECISIONS.md", "LICENSE"}
    allowed |= {f"requirements{part}.txt" for part in ("", "-dev", "-tools")}
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith((".", "__pycache__"))}
    assert found <= allowed


def test_our_packaging_folder_does_not_shadow_the_library():
    assert not (ROOT / "packaging" / "__init__.py").exists()
    assert Path(packaging.__file__).is_relative_to(Path(str(distribution("packaging").locate_file(""))))
