"""The privacy statement as data: reading it from its file, asking it questions, printing it as JSON.

The hall reads the TOML file and hands over the parsed table; nothing here opens anything. A statement with a
single faulty entry is refused whole, with every fault named, because a wrong period would erase or keep
somebody's data at the wrong time. Source: statement sections 3 to 8; GDPR art. 13(2)(a) and 30(1)(f).
"""

from collections.abc import Mapping

from desktop.rules.errors import RuleBroken
from desktop.rules.retention import Choice, Trigger
from desktop.rules.statement_activities import read_activities, read_roles
from desktop.rules.statement_entry import Entry, Fault, Lack
from desktop.rules.statement_promises import (
    read_authority,
    read_contact,
    read_controller,
    read_identity,
    read_introduction,
    read_processors,
    read_requests,
    read_rights,
    read_security,
    read_sharing,
    read_time_limits,
)
from desktop.rules.statement_terms import (
    Activity,
    Bilingual,
    Clause,
    DataItem,
    Event,
    LegalBasis,
    Recipient,
    RetentionTerms,
    Role,
    Statement,
)

__all__ = [
    "Activity",
    "Bilingual",
    "Clause",
    "DataItem",
    "Event",
    "LegalBasis",
    "Recipient",
    "RetentionTerms",
    "Role",
    "Statement",
    "as_json",
    "read_statement",
    "read_with_faults",
    "rule_for",
]


def read_statement(table: Mapping[str, object]) -> Statement:
    """Turn the parsed file of a statement into values, or refuse it.

    Args:
        table: what `tomllib` made of the file.

    Returns:
        The statement, every part in the order of the file.

    Raises:
        RuleBroken: "statement_entry" with problems, a tuple of strings "entry: key: what is wrong" such as
            "3.1 B: retention.period: no_unit", in the order of the file; the last word is a value of
            `desktop.rules.statement_entry.Lack`.
    """
    statement, faults = read_with_faults(table)
    if faults:
        raise RuleBroken("statement_entry", problems=tuple(str(fault) for fault in faults))
    return statement


def read_with_faults(table: Mapping[str, object]) -> tuple[Statement, tuple[Fault, ...]]:
    """Read a statement to its end, whatever is wrong with it.

    Returns:
        The statement, worth something only where there are no faults; and the faults, in the order of the file.
    """
    faults: list[Fault] = []
    whole = Entry(table, "statement", faults)
    statement = Statement(
        version=whole.text("version"),
        dated_on=whole.day("date"),
        title=whole.both("title"),
        controller=read_controller(whole.part("controller")),
        introduction=read_introduction(whole.part("about")),
        roles=(roles := read_roles(whole)),
        activities=read_activities(whole, roles),
        processors=read_processors(whole.part("processors")),
        sharing=read_sharing(whole.part("sharing")),
        security=read_security(whole.part("security")),
        rights_text=(rights := whole.part("rights")).both("text"),
        rights=read_rights(rights),
        requests=read_requests(whole.part("requests")),
        identity=read_identity(whole.part("identity")),
        time_limits=read_time_limits(whole.part("time_limits")),
        authority=read_authority(whole.part("authority")),
        contact=read_contact(whole.part("contact")),
    )
    whole.end()
    return statement, tuple(faults)


def rule_for(activity: Activity, item: DataItem, variant: str | None = None) -> RetentionTerms:
    """Give the terms that decide how long *item* is kept within *activity*.

    Args:
        variant: the name of a variant that applies, such as "keep_one_year_requested" (statement 3.3 A);
            None for the ordinary case. An item with a rule of its own follows that one in any case.

    Returns:
        The item's own rule, else the variant's, else the activity's.

    Raises:
        RuleBroken: "statement_entry" if the activity has no such variant.
    """
    if item.retention:
        return item.retention
    if variant is None:
        return activity.retention
    for known in activity.variants:
        if known.name == variant:
            return known.retention
    raise RuleBroken("statement_entry", problems=(f"{activity.code}: variants.{variant}: {Lack.MISSING}",))


def as_json(statement: Statement) -> dict[str, object]:
    """Give section 3 in plain values, ready for `json.dumps`.

    Returns:
        {"version", "date", "activities": [{"code", "purpose", "legal_basis", "processors", "items":
        [{"nl", "en", "retention": {"trigger", "period"}}]}]}: texts as {"nl", "en"}, the date as ISO 8601,
        processors as the names the statement uses, periods as ISO 8601 durations.
    """
    return {
        "version": statement.version,
        "date": statement.dated_on.isoformat(),
        "activities": [_activity_as_json(activity) for activity in statement.activities],
    }


def _activity_as_json(activity: Activity) -> dict[str, object]:
    return {
        "code": activity.code,
        "purpose": activity.purpose.as_table(),
        "legal_basis": activity.legal_basis_text.as_table(),
        "processors": [processor.name for processor in activity.processors],
        "items": [_item_as_json(item, rule_for(activity, item)) for item in activity.items],
    }


def _item_as_json(item: DataItem, terms: RetentionTerms) -> dict[str, object]:
    retention = {"trigger": _trigger_as_json(terms.rule.trigger), "period": terms.period}
    return {**item.text.as_table(), "retention": retention}


def _trigger_as_json(trigger: Trigger) -> dict[str, object]:
    """Write a trigger the way `desktop.rules.retention.read_rule` takes it."""
    names = [str(event) for event in trigger.events]
    table: dict[str, object] = {trigger.choice.value: names[0] if trigger.choice is Choice.EVENT else names}
    return table | ({"require_all": True} if trigger.require_all else {})
