"""What each kind of letter asks for, and what its text must contain to be lawful.

The wording may be rewritten by the office; this module is what it is held against. Source of the lists: GDPR
art. 11, 12(1)-(6), 13-14; EDPB Guidelines 01/2022, par. 57, 73-79, 162-164, 193; UAVG art. 35; statement 2, 4.2.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.letters.letter import LETTER_KINDS


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One fact that a kind of letter takes.

    kind: "text" (one line), "paragraph" (may hold blank lines), "date", "choice" (a code out of choices), "rights"
    (codes) or "refusals" (RefusedRight). from_case: taken from the case, or from the register that the letter tells
    of, not asked from the employee.
    """

    name: str
    required: bool
    kind: str
    choices: tuple[str, ...] = ()
    from_case: bool = False


@dataclass(frozen=True, slots=True)
class Needs:
    """What the text of a kind must use or say; mentions by language, each alternative in lower case.

    when: pairs of a fact and a field that the text must use where that fact holds.
    """

    fields: tuple[str, ...]
    blocks: tuple[str, ...]
    mentions: Mapping[str, tuple[str, ...]]
    when: tuple[tuple[str, str], ...] = ()


_RECEIVED = FieldSpec("received_on", True, "date", from_case=True)
_RIGHTS = FieldSpec("rights", True, "rights", from_case=True)
_REMARK = FieldSpec("remark", False, "paragraph")

_FIELDS: dict[str, tuple[FieldSpec, ...]] = {
    "acknowledgement": (_RECEIVED, _RIGHTS, FieldSpec("answer_by", True, "date"), _REMARK),
    "identity_request": (
        _RECEIVED,
        _RIGHTS,
        FieldSpec("reason_of_doubt", True, "paragraph"),
        FieldSpec("asked_means", True, "choice", ("login", "email", "telephone", "other")),
        FieldSpec("asked_what", False, "paragraph"),
        FieldSpec("answer_by", True, "date"),
    ),
    "delay": (
        _RECEIVED,
        _RIGHTS,
        FieldSpec("ground", True, "choice", ("complexity", "number_of_requests")),
        FieldSpec("reasons", True, "paragraph"),
        FieldSpec("expected_on", True, "date"),
        _REMARK,
    ),
    "refusal": (
        _RECEIVED,
        _RIGHTS,
        FieldSpec("refusals", True, "refusals", from_case=True),
        FieldSpec("other_rights", False, "rights", from_case=True),
        FieldSpec("needed_to_identify", False, "paragraph"),
        _REMARK,
    ),
    "government_request": (
        FieldSpec("authority", True, "text", from_case=True),
        FieldSpec("requested_on", True, "date", from_case=True),
        FieldSpec("law", True, "text", from_case=True),
        FieldSpec("asked", True, "paragraph"),
        FieldSpec("answer", True, "choice", ("given", "nothing_given"), from_case=True),
        FieldSpec("disclosed_on", False, "date", from_case=True),
        FieldSpec("data", False, "paragraph", from_case=True),
        FieldSpec("ban_law", False, "text", from_case=True),
        _REMARK,
    ),
    "statement_change": (
        FieldSpec("version", True, "text", from_case=True),
        FieldSpec("in_force_from", True, "date", from_case=True),
        FieldSpec("changes", True, "paragraph"),
        FieldSpec("where_to_read", True, "text"),
        _REMARK,
    ),
}

REMEDIES = {
    "nl": ("autoriteit persoonsgegevens", "autoriteitpersoonsgegevens.nl", "rechtbank", "zes weken"),
    "en": ("autoriteit persoonsgegevens", "autoriteitpersoonsgegevens.nl", "district court", "six weeks"),
}
_AUTHORITY = {language: words[:2] for language, words in REMEDIES.items()}

NEEDS: dict[str, Needs] = {
    "acknowledgement": Needs(
        ("received_on", "rights", "rights_understood", "answer_by"),
        ("closing",),
        {"nl": ("geen kosten", "intrekken"), "en": ("free of charge", "withdraw")},
    ),
    "identity_request": Needs(
        ("received_on", "rights", "reason_of_doubt", "answer_by"),
        ("closing",),
        {
            "nl": ("burgerservicenummer", "foto", "nummer van", "mrz", "verwijderen", "termijn"),
            "en": ("citizen service number", "photo", "number of", "mrz", "delete", "period"),
        },
    ),
    "delay": Needs(
        ("received_on", "rights", "reasons", "expected_on"),
        ("authority", "closing"),
        {"nl": ("verleng", "drie maanden", *_AUTHORITY["nl"]), "en": ("extend", "three months", *_AUTHORITY["en"])},
    ),
    "refusal": Needs(("received_on", "rights", "refused_rights"), ("refused_right", "remedies", "closing"), REMEDIES),
    "government_request": Needs(
        ("authority", "requested_on", "law", "asked"),
        ("authority", "closing"),
        {"nl": ("inzage", *_AUTHORITY["nl"]), "en": ("access", *_AUTHORITY["en"])},
        when=(("answer_given", "data"), ("answer_given", "disclosed_on"), ("has_ban_law", "ban_law")),
    ),
    "statement_change": Needs(
        ("version", "in_force_from", "changes", "where_to_read"),
        ("authority", "closing"),
        {
            "nl": ("bezwaar", "wissen", "toestemming", "intrekken", *_AUTHORITY["nl"]),
            "en": ("object", "erase", "consent", "withdraw", *_AUTHORITY["en"]),
        },
    ),
}


def fields_of(kind: str) -> tuple[FieldSpec, ...]:
    """The facts that a kind of letter takes, in the order in which they are asked.

    Args:
        kind: one of LETTER_KINDS.

    Raises:
        KeyError: the kind does not exist.

    >>> [field.name for field in fields_of("acknowledgement")]
    ['received_on', 'rights', 'answer_by', 'remark']
    """
    return _FIELDS[kind]


def facts_of(kind: str) -> frozenset[str]:
    """The yes/no facts that conditions in the text of a kind may name."""
    names = {"several_rights", "has_telephone", "has_email", "has_website"}
    if kind == "refusal":
        names |= {"several_refusals", "only_cannot_identify", "cannot_identify"}
    for spec in fields_of(kind):
        if spec.kind == "choice":
            names |= {f"{spec.name}_{choice}" for choice in spec.choices}
        if not spec.required:
            names.add(f"has_{spec.name}")
    return frozenset(names)


def text_fields_of(kind: str) -> frozenset[str]:
    """The names that may stand between braces in the text of a kind."""
    names = {"organisation", "email", "telephone", "website", "our_reference", "your_reference", "date"}
    names.add("rights_understood")
    for spec in fields_of(kind):
        if spec.kind not in ("choice", "refusals"):
            names.add(spec.name)
    if kind == "refusal":
        names |= {"refused_rights", "refused_right", "facts", "article"}
    return frozenset(names)


def all_facts() -> frozenset[str]:
    """The facts of every kind together: what a block that several letters share may name."""
    return frozenset().union(*(facts_of(kind) for kind in LETTER_KINDS))


def all_text_fields() -> frozenset[str]:
    """The field names of every kind together."""
    return frozenset().union(*(text_fields_of(kind) for kind in LETTER_KINDS))
