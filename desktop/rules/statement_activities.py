"""Reads section 3 of a statement file: roles, named recipients, activities with their items and rules.

A fault is noted in the entry it belongs to and reading goes on; see `desktop.rules.statement_entry`.
"""

from collections.abc import Iterator, Mapping

from desktop.rules.facts import FactKind
from desktop.rules.retention import Bound, Choice, Cutoff, RetentionRule, Trigger
from desktop.rules.statement_entry import Entry, Lack
from desktop.rules.statement_terms import (
    Activity,
    Bilingual,
    Consent,
    DataItem,
    Disclosure,
    Event,
    LegalBasis,
    Recipient,
    RetentionTerms,
    Role,
    RoleTerms,
    Variant,
)

WISHES = (FactKind.KEEP_ONE_YEAR_REQUESTED,)  # what can be recorded that chooses another period


def read_roles(whole: Entry) -> tuple[RoleTerms, ...]:
    """Read the roles a person can have, in the order of the file."""
    roles = []
    for entry in _named(whole, "role"):
        roles.append(RoleTerms(entry.code("code", Role), entry.text("section"), entry.both("heading")))
        entry.end()
    return tuple(roles)


def read_activities(whole: Entry, roles: tuple[RoleTerms, ...]) -> tuple[Activity, ...]:
    """Read the recipients and the activities, in the order of the file."""
    recipients: dict[str, Recipient] = {}
    for entry in _named(whole, "recipient"):
        recipient = Recipient(entry.text("code"), entry.text("name"), entry.both_or_none("what"))
        recipients[recipient.code] = recipient
        entry.end()
    return tuple(_activity(entry, roles, recipients) for entry in _named(whole, "activity"))


def _named(whole: Entry, key: str) -> Iterator[Entry]:
    """Open the tables of a top-level list, each named by its code, or by its number where it has none."""
    seen: set[str] = set()
    for number, table in enumerate(whole.listed(key), 1):
        code = table.get("code") if isinstance(table, Mapping) else None
        known = isinstance(code, str) and bool(code.strip())
        name = str(code).strip() if known else str(number)
        named = name if known and key == "activity" else f"{key} {name}"
        entry = Entry(table, named, whole.problems, place=(key, number - 1))
        if known and name in seen:
            entry.problem("code", Lack.DOUBLED)
        seen.add(name)
        yield entry


def _activity(entry: Entry, roles: tuple[RoleTerms, ...], recipients: Mapping[str, Recipient]) -> Activity:
    code, role = entry.text("code"), entry.code("role", Role)
    terms = next((terms for terms in roles if terms.role == role), None)
    if not entry.failed and (terms is None or not code.startswith(f"{terms.section} ")):
        entry.problem("role", Lack.UNKNOWN if terms is None else Lack.NOT_OF_ROLE)
    legal_basis, legal_basis_text = _legal_basis(entry)
    activity = Activity(
        code=code,
        role=role,
        heading=terms.heading if terms else Bilingual("", ""),
        aim=entry.both("aim"),
        purpose=entry.both("purpose"),
        legal_basis=legal_basis,
        legal_basis_text=legal_basis_text,
        safeguard=entry.both_or_none("safeguard"),
        opt_out=entry.both_or_none("opt_out"),
        consent=_consent(entry, legal_basis),
        disclosure=_disclosure(entry.part("disclosure"), recipients) if entry.has("disclosure") else None,
        retention=_retention(entry.part("retention")),
        variants=_variants(entry.part("variants")) if entry.has("variants") else (),
        items=_items(entry),
        direct_marketing=entry.flag("direct_marketing", absent=False),
    )
    entry.end()
    return activity


def _legal_basis(entry: Entry) -> tuple[LegalBasis, Bilingual]:
    part = entry.part("legal_basis")
    basis = part.code("code", LegalBasis)
    if part.failed:  # one fault is enough: read on as if the basis matched the consent facts
        basis = LegalBasis.CONSENT if entry.has("consent") else LegalBasis.LEGITIMATE_INTEREST
    text = part.here()
    part.end()
    return basis, text


def _consent(entry: Entry, basis: LegalBasis) -> Consent | None:
    if not entry.has("consent"):
        if basis is LegalBasis.CONSENT:
            entry.problem("consent", Lack.MISSING)
        return None
    part = entry.part("consent")
    if basis is not LegalBasis.CONSENT:
        part.problem("", Lack.WITHOUT_BASIS)
    consent = Consent(part.both("given"), part.both_or_none("withdrawal"))
    part.end()
    return consent


def _disclosure(part: Entry, recipients: Mapping[str, Recipient]) -> Disclosure:
    named = []
    for code in part.listed("recipients"):
        if isinstance(code, str) and code in recipients:
            named.append(recipients[code])
        else:
            part.problem("recipients", Lack.UNKNOWN)
    disclosure = Disclosure(tuple(named), part.flag("outside_eea"), part.both("text"), part.both("safeguard"))
    part.end()
    return disclosure


def _items(entry: Entry) -> tuple[DataItem, ...]:
    items: list[DataItem] = []
    for part in entry.parts("items"):
        item = DataItem(
            text=part.here(),
            purpose=part.both_or_none("purpose"),
            retention=_retention(part.part("retention")) if part.has("retention") else None,
        )
        if item.text.nl and item.text.nl in {known.text.nl for known in items}:
            part.problem("nl", Lack.DOUBLED)
        part.end()
        items.append(item)
    return tuple(items)


def _variants(part: Entry) -> tuple[Variant, ...]:
    for name in part.table:
        if name not in WISHES:
            part.problem(name, Lack.UNKNOWN)
    return tuple(Variant(name, _retention(part.part(name))) for name in part.table)


def _retention(part: Entry) -> RetentionTerms:
    written, period = part.period("period")
    rule = RetentionRule(
        trigger=_trigger(waits_for := part.part("trigger")),
        period=period,
        bound=part.code("bound", Bound) if part.has("bound") else Bound.MAX,
        cutoff=part.code("cutoff", Cutoff) if part.has("cutoff") else None,
    )
    letters_count = part.flag("procedural_letters_count", absent=False)
    if letters_count and not waits_for.failed and Event.LAST_CONTACT not in rule.trigger.events:
        part.problem("procedural_letters_count", Lack.WITHOUT_CONTACT)
    terms = RetentionTerms(rule, written, part.both("source"), letters_count)
    part.end()
    return terms


def _trigger(part: Entry) -> Trigger:
    choices = [choice for choice in Choice if part.has(choice)]
    if len(choices) != 1:
        if not part.failed:
            part.problem("", Lack.AMBIGUOUS if choices else Lack.MISSING)
        return Trigger(Choice.EVENT, ())
    choice = choices[0]
    if choice is Choice.EVENT:
        events: tuple[Event, ...] = (part.code(choice, Event),)
    else:
        events = tuple(part.as_code(choice, event, Event) for event in part.listed(choice))
        if not part.failed and len(set(events)) < 2:
            part.problem(choice, Lack.TOO_FEW)
    trigger = Trigger(choice, events, part.flag("require_all", absent=False))
    part.end()
    return trigger
