"""The systems that store personal data: which activity is kept where, and what the vault's directory holds of it.

The hall reads the file and hands over the parsed table. The directory of the vault is no system of its own: it holds
what it needs to find people, and an identifier goes from it with the last category that lists it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.rules.errors import RuleBroken
from desktop.rules.statement_terms import Bilingual
from desktop.rules.terms import Terms

VaultFields = Mapping[str, tuple[str, ...]]
"""Which field of the directory holds which items: field ("hotjar", "telephone") -> Dutch texts of the statement."""


SOURCES = ("self", "use", "employer", "derived")
"""Where data come from: the person, their use of a service, their employer, or conclusions drawn from other data."""


@dataclass(frozen=True, slots=True)
class System:
    """A system.

    activities: of which it may hold data; usual_for: those of which it usually does. recipient: somebody else runs it,
    and is told of a rectification, erasure or restriction (GDPR art. 4(9), 19). named_as: the code by which the
    statement names that party, "" for the system's own. identifier: the field of `vault_fields` by which it knows
    people, "" for the e-mail address. search_only: holds copies of others and is looked into, but nothing is registered
    there. is_own: this program itself, so that nobody has to look there. correspondence: what is found there is mail,
    of which the file of the request tells: an answer is whole without its being registered. in_letter: what a letter
    calls it; None: its name.
    """

    code: str
    name: str
    activities: tuple[str, ...] = ()
    usual_for: tuple[str, ...] = ()
    recipient: bool = False
    named_as: str = ""
    identifier: str = ""
    search_only: bool = False
    is_own: bool = False
    correspondence: bool = False
    in_letter: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class Systems:
    """All systems in the order of the file, and what the vault's directory holds itself.

    Going through them gives those in which data are registered; `systems` has those that are only searched as well.
    profiling: the Dutch texts of the items that judge a person. sources: per activity codes of `SOURCES`.
    """

    systems: tuple[System, ...] = ()
    vault_fields: VaultFields = field(default_factory=dict)
    profiling: tuple[str, ...] = ()
    sources: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[System]:
        return (system for system in self.systems if not system.search_only)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def name_of(self, code: str) -> str:
        """Give the name of a system; one that is not in the file any more keeps its code."""
        return next((system.name for system in self.systems if system.code == code), code)

    def told_as(self, code: str, language: str) -> str:
        """Give what a letter in "nl" or "en" calls a system."""
        words = next((system.in_letter for system in self.systems if system.code == code), None)
        return words.in_language(language) if words else self.name_of(code)

    def storing(self, activity: str) -> tuple[System, ...]:
        """Give the systems that may hold data of an activity, the usual ones first.

        An activity that the file does not know, as a new version of the statement may bring, may be in any of them.
        """
        found = [system for system in self if activity in system.activities] or list(self)
        return tuple(sorted(found, key=lambda system: activity not in system.usual_for))

    def searchable_for(self, activities: Iterable[str], role_activities: Iterable[str] = ()) -> tuple[System, ...]:
        """Give the systems to look into for a person, in the order of the file; those with copies always.

        Args:
            activities: of what is held of the person. role_activities: of the roles the person may have.

        Source: GDPR art. 15(1): "nothing held" can be said of systems that were searched, and of no other.
        """
        codes = {system.code for activity in (*activities, *role_activities) for system in self.storing(activity)}
        return tuple(
            system for system in self.systems if not system.is_own and (system.search_only or system.code in codes)
        )

    def is_profiling(self, terms: Terms) -> bool:
        """Say whether a category holds an item that judges the person, such as a lead score. Source: GDPR art. 4(4)."""
        texts = {text.casefold() for text in self.profiling}
        return any(item.text.nl.casefold() in texts for item in terms.items)

    def sources_of(self, terms: Terms) -> tuple[str, ...]:
        """Say where the data of a category come from, as codes of `SOURCES`; empty where the file does not know it.

        Source: GDPR art. 15(1)(g).
        """
        return self.sources.get(terms.activity, ())


def read_systems(parsed: Mapping[str, object]) -> Systems:
    """Read the file of systems.

    Args:
        parsed: what `tomllib` made of it: `system` and `source`, lists of tables, `vault_fields`, a table of lists, and
            `profiling`, a table of `items`.

    Raises:
        RuleBroken: "systems_file" (entry: the code or number of the system, or the name of another part; key).
    """
    listed = parsed.get("system")
    if not isinstance(listed, list) or not listed:
        raise RuleBroken("systems_file", entry="system", key="system")
    systems = tuple(_system(number, table) for number, table in enumerate(listed, 1))
    codes = [system.code for system in systems]
    if doubled := next((code for code in codes if codes.count(code) > 1), None):
        raise RuleBroken("systems_file", entry=doubled, key="code")
    fields = _table("vault_fields", parsed)
    for system in systems:
        if system.identifier and system.identifier not in fields:
            raise RuleBroken("systems_file", entry=system.code, key="identifier")
    return Systems(
        systems,
        {str(name): _texts("vault_fields", name, fields) for name in fields},
        _texts("profiling", "items", _table("profiling", parsed)),
        _sources(parsed.get("source", [])),
    )


def _table(name: str, parsed: Mapping[str, object]) -> Mapping[str, object]:
    table = parsed.get(name, {})
    if not isinstance(table, Mapping):
        raise RuleBroken("systems_file", entry=name, key=name)
    return table


def _sources(listed: object) -> dict[str, tuple[str, ...]]:
    sources: dict[str, tuple[str, ...]] = {}
    for table in listed if isinstance(listed, list) else [None]:
        if not isinstance(table, Mapping):
            raise RuleBroken("systems_file", entry="source", key="source")
        codes = _texts("source", "codes", table)
        if not codes or not set(codes) <= set(SOURCES):
            raise RuleBroken("systems_file", entry="source", key="codes")
        for activity in _texts("source", "activities", table):
            if activity in sources:
                raise RuleBroken("systems_file", entry="source", key="activities")
            sources[activity] = codes
    return sources


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
    named_as, identifier = (_word(str(code), key, table) for key in ("named_as", "identifier"))
    flags = {key: _yes(str(code), key, table) for key in ("recipient", "search_only", "is_own", "correspondence")}
    said = _words(str(code), table)
    return System(
        str(code), str(name), activities, usual_for, named_as=named_as, identifier=identifier, in_letter=said, **flags
    )


def _words(entry: str, table: Mapping[str, object]) -> Bilingual | None:
    words = table.get("in_letter")
    if words is None:
        return None
    nl, en = (words.get("nl"), words.get("en")) if isinstance(words, Mapping) else (None, None)
    if not isinstance(nl, str) or not isinstance(en, str) or not nl.strip() or not en.strip():
        raise RuleBroken("systems_file", entry=entry, key="in_letter")
    return Bilingual(nl, en)


def _yes(entry: str, key: str, table: Mapping[str, object]) -> bool:
    value = table.get(key, False)
    if not isinstance(value, bool):
        raise RuleBroken("systems_file", entry=entry, key=key)
    return value


def _word(entry: str, key: str, table: Mapping[str, object]) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise RuleBroken("systems_file", entry=entry, key=key)
    return value


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
