"""What one category of data follows: the rule, basis and items of one group of an activity in one statement version.

An activity is one group, named "", except for items with a rule of their own ("verwerkt tot maximaal 13 maanden na
het beëindigen van het account"); those form groups of their own, named after the events they wait for.
"""

from dataclasses import dataclass

from desktop.rules.errors import RuleBroken
from desktop.rules.statement_terms import (
    Activity,
    Bilingual,
    DataItem,
    LegalBasis,
    RetentionTerms,
    Role,
    Statement,
    Variant,
)


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one category.

    group: "" for the activity's own rule. variants: empty in a group with a rule of its own.
    direct_marketing: an objection to marketing ends it at once. letters_count: the desk's own letters are contact.
    """

    activity: str
    group: str
    version: str
    role: Role
    legal_basis: LegalBasis
    aim: Bilingual
    items: tuple[DataItem, ...]
    retention: RetentionTerms
    variants: tuple[Variant, ...]
    direct_marketing: bool
    letters_count: bool


def all_terms(statement: Statement) -> tuple[Terms, ...]:
    """Give the terms of every category, in the statement's order; within an activity its own rule first."""
    return tuple(terms for activity in statement.activities for terms in _groups(statement, activity))


def terms_of(statement: Statement, activity_code: str, group: str = "") -> Terms:
    """Give the terms of one category.

    Args:
        activity_code: such as "3.1 A".
        group: "" or a group of items with their own rule, such as "account_ended".

    Raises:
        RuleBroken: "unknown_category" (activity, group, version) where the statement has none such.
    """
    activity = statement.activity(activity_code)
    for terms in _groups(statement, activity) if activity else ():
        if terms.group == group:
            return terms
    raise RuleBroken("unknown_category", activity=activity_code, group=group, version=statement.version)


def _groups(statement: Statement, activity: Activity) -> list[Terms]:
    """Split the items by the rule they follow; a rule that governs no item makes no group."""
    grouped: dict[str, tuple[RetentionTerms, list[DataItem]]] = {"": (activity.retention, [])}
    for item in activity.items:
        follows = item.retention or activity.retention
        own_name = _group_name(follows, grouped) if _has_own_rule(activity, item) else ""
        grouped.setdefault(own_name, (follows, []))[1].append(item)
    return [
        Terms(
            activity=activity.code,
            group=group,
            version=statement.version,
            role=activity.role,
            legal_basis=activity.legal_basis,
            aim=activity.aim,
            items=tuple(items),
            retention=retention,
            variants=() if group else activity.variants,
            direct_marketing=activity.direct_marketing,
            letters_count=retention.procedural_letters_count,
        )
        for group, (retention, items) in grouped.items()
        if items
    ]


def _has_own_rule(activity: Activity, item: DataItem) -> bool:
    if item.retention is None:
        return False
    return bool(activity.variants) or item.retention.rule != activity.retention.rule


def _group_name(follows: RetentionTerms, grouped: dict[str, tuple[RetentionTerms, list[DataItem]]]) -> str:
    """Name the group after its events; a second rule with the same events adds its period, a third a number."""
    name = "+".join(follows.rule.trigger.events)
    candidates = [name, f"{name} {follows.period}"]
    candidates += [f"{name} {follows.period} {number}" for number in range(2, len(grouped) + 3)]
    return next(
        candidate for candidate in candidates if candidate not in grouped or grouped[candidate][0].rule == follows.rule
    )
