"""The systems that store personal data: which activity is kept where, and what the vault's directory holds of it.

The hall reads the file and hands over the parsed table. The directory of the vault is no system of its own: it holds
what it needs to find people, and an identifier goes from it with the last category that lists it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.rules.errors import RuleBroken
from desktop.rules.terms import Terms

VaultFields = Mapping[str, tuple[str, ...]]
"""Which field of the directory holds which items: field ("hotjar", "telephone") -> Dutch texts of the statement."""


@dataclass(frozen=True, slots=True)
class System:
    """A system. activities: of which it may hold data; usual_for: those of which it usually does."""

    code: str
    name: str
    activities: tuple[str, ...]
    usual_for: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Systems:
    """All systems, in the order of the file, and what the vault's directory holds itself."""

    systems: tuple[System, ...] = ()
    vault_fields: VaultFields = field(default_factory=dict)

    def __iter__(self) -> Iterator[System]:
        return iter(self.systems)

    def __len__(self) -> int:
        return len(self.systems)

    def name_of(self, code: str) -> str:
        """Give the name of a system; one that is not in the file any more keeps its code."""
        return next((system.name for system in self.systems if system.code == code), code)

    def storing(self, activity: str) -> tuple[System, ...]:
        """Give the systems that may hold data of an activity, the usual ones first.

        An activity that the file does not know, as a new version of the statement may bring, may be in any of them.
        """
        found = [system for system in self.systems if activity in system.activities] or self.systems
        return tuple(sorted(found, key=lambda system: activity not in system.usual_for))


def read_systems(parsed: Mapping[str, object]) -> Systems:
    """Read the file of systems.

    Args:
        parsed: what `tomllib` made of it: `system`, a list of tables, and `vault_fields`, a table of lists.

    Raises:
        RuleBroken: "systems_file" (entry: the code or number of the system, or "vault_fields"; key).
    """
    listed = parsed.get("system")
    if not isinstance(listed, list) or not listed:
        raise RuleBroken("systems_file", entry="system", key="system")
    systems = tuple(_system(number, table) for number, table in enumerate(listed, 1))
    codes = [system.code for system in systems]
    if doubled := next((code for code in codes if codes.count(code) > 1), None):
        raise RuleBroken("systems_file", entry=doubled, key="code")
    fields = parsed.get("vault_fields", {})
    if not isinstance(fields, Mapping):
        raise RuleBroken("systems_file", entry="vault_fields", key="vault_fields")
    return Systems(systems, {str(name): _texts("vault_fields", name, fields) for name in fields})


def _system(number: int, table: object) -> System:
    if not isinstance(table, Mapping):
        raise RuleBroken("systems_file", entry=str(number), key="system")
    code, name = table.get("code"), table.get("name")
    for key, value in (("code", code), ("name", name)):
        if not isinstance(value, str) or not value.strip():
            raise RuleBroken("systems_file", entry=str(code or number), key=key)
    activities, usual_for = (_texts(str(code), key, table) for key in ("activities", "usual_for"))
    if not set(usual_for) <= set(activities):
        raise RuleBroken("systems_file", entry=str(code), key="usual_for")
    return System(str(code), str(name), activities, usual_for)


def _texts(entry: str, key: str, table: Mapping[str, object]) -> tuple[str, ...]:
    listed = table.get(key, [])
    if not isinstance(listed, list) or not all(isinstance(text, str) and text.strip() for text in listed):
        raise RuleBroken("systems_file", entry=entry, key=key)
    return tuple(listed)


def fields_to_clear(gone: Iterable[Terms], left: Iterable[Terms], vault_fields: VaultFields) -> frozenset[str]:
    """Name the fields of the directory that go: listed by a category that went, and by none that remains.

    Args:
        gone, left: the categories of one person that are erased now, and those that stay.

    Source: GDPR art. 5(1)(c) and (e).
    """
    went, stay = _items(gone), _items(left)
    return frozenset(
        name
        for name, texts in vault_fields.items()
        if (items := {text.casefold() for text in texts}) & went and not items & stay
    )


def _items(categories: Iterable[Terms]) -> set[str]:
    return {item.text.nl.casefold() for terms in categories for item in terms.items}
