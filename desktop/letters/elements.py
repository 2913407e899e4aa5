"""What each kind of letter asks for, and what its text must contain to be lawful.

The wording may be rewritten by the office; this module is what it is held against. Source of the lists: GDPR
art. 11, 12(1)-(6), 13-14, 15(3), 18(3), 19, 28(3)(e), recital 63; EDPB Guidelines 01/2022, par. 57, 73-79, 159,
162-164, 192-194; UAVG art. 35; statement 2, 4.2.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.letters.terms import NOTICE_ACTIONS
from desktop.rules.decisions import DecisionField


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One fact that a kind of letter takes.

    kind: "text" (one line), "paragraph" (may hold blank lines), "date", "choice" (a code out of choices), "rights"
    (codes), "sections" (Section), "fee_parts" (FeePart) or "recipients" (RecipientRow). from_case: taken from the case,
    or from the register that the letter tells of, not asked from the employee.
    """

    name: str
    required: bool
    kind: str
    choices: tuple[str, ...] = ()
    from_case: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """What the text must also use or say where a condition holds, as "has_remark and not several_rights"."""

    condition: str
    uses: str = ""  # a field
    block: str = ""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by language

    def holds(self, facts: frozenset[str]) -> bool:
        """Say whether the condition holds, given the facts that are true."""
        terms = self.condition.split(" and ")
        return all((one.removeprefix("not ") in facts) != one.startswith("not ") for one in terms)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a text must use or say: fields, blocks, and words by language, each in lower case."""

    fields: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    mentions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    when: tuple[When, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """What a text may name. blocks: built in; choices: groups of facts of which exactly one holds."""

    fields: frozenset[str]
    facts: frozenset[str]
    blocks: frozenset[str] = frozenset()
    choices: tuple[tuple[str, ...], ...] = ()


# What every text of a letter may name.
SENDER_FIELDS = frozenset({"organisation", "email", "telephone", "website"})
COMMON = Scope(
    SENDER_FIELDS | {"our_reference", "your_reference", "date"},
    frozenset({"several_rights", "has_telephone", "has_email", "has_website"}),
)

_RECEIVED = FieldSpec("received_on", True, "date", from_case=True)
_RIGHTS = FieldSpec("rights", True, "rights", from_case=True)
_ON_BEHALF_OF = FieldSpec("on_behalf_of", False, "text", from_case=True)  # the person, where another is written to
_CASE = (_RECEIVED, _RIGHTS, _ON_BEHALF_OF)
_RECIPIENTS = FieldSpec("recipients", False, "recipients", from_case=True)
_MATCHING = FieldSpec("matching", True, "paragraph", from_case=True)
_ANSWER_BY = FieldSpec("answer_by", True, "date")
_REMARK = FieldSpec("remark", False, "paragraph")
ASKING = ("in_time", "late", "again")  # a question that stops the clock, one after the month, a reminder of one

_FIELDS: dict[str, tuple[FieldSpec, ...]] = {
    "acknowledgement": (*_CASE, _ANSWER_BY, _REMARK),
    "identity_request": (
        *_CASE,
        FieldSpec("asking", True, "choice", ASKING, from_case=True),
        FieldSpec("reason_of_doubt", True, "paragraph"),
        FieldSpec("asked_means", True, "choice", ("login", "email", "telephone", "other")),
        FieldSpec("asked_what", False, "paragraph"),
        _ANSWER_BY,
    ),
    "clarification": (
        *_CASE,
        FieldSpec("other_rights", False, "rights", from_case=True),  # those beside access that await their answer
        FieldSpec("amount", True, "paragraph"),
        FieldSpec("could_specify", True, "paragraph"),
        _ANSWER_BY,
        _REMARK,
    ),
    "delay": (
        *_CASE,
        FieldSpec("ground", True, "choice", ("complexity", "number_of_requests")),
        FieldSpec("reasons", True, "paragraph"),
        FieldSpec("expected_on", True, "date"),
        _REMARK,
    ),
    "fee": (
        *_CASE,
        FieldSpec("ground", True, "choice", ("further_copy", "excessive", "unfounded"), from_case=True),
        FieldSpec("proof", False, "paragraph", from_case=True),
        FieldSpec("parts", True, "fee_parts", from_case=True),
        _ANSWER_BY,
        _REMARK,
    ),
    "decision": (
        *_CASE,
        FieldSpec("sections", True, "sections", from_case=True),
        FieldSpec("other_rights", False, "rights", from_case=True),
        _RECIPIENTS,
        _REMARK,
    ),
    "recipients": (*_CASE, _RECIPIENTS, _REMARK),
    "recipient_notice": (
        FieldSpec("action", True, "choice", tuple(one for one in NOTICE_ACTIONS if one != "forwarded"), from_case=True),
        FieldSpec("acted_on", True, "date", from_case=True),
        _MATCHING,
        FieldSpec("data", True, "paragraph", from_case=True),
        _ANSWER_BY,
        _REMARK,
    ),
    "forwarding": (
        _RECEIVED,
        _RIGHTS,
        FieldSpec("requester", True, "text", from_case=True),
        _MATCHING,
        FieldSpec("request_text", True, "paragraph", from_case=True),
        _REMARK,
    ),
    "restriction_lifting": (
        _ON_BEHALF_OF,
        FieldSpec("restricted_on", True, "date", from_case=True),
        FieldSpec("data", True, "paragraph", from_case=True),
        FieldSpec("outcome", True, "paragraph"),
        FieldSpec("lift_on", True, "date"),
        FieldSpec("what_next", True, "paragraph"),
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
AUTHORITY = {language: words[:2] for language, words in REMEDIES.items()}

COPY_OF_SAFEGUARD = {"nl": ("op verzoek", "kopie"), "en": ("on request", "copy")}  # art. 13(1)(f)

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
    "clarification": Needs(
        ("received_on", "rights", "amount", "could_specify", "answer_by"),
        ("closing",),
        {"nl": ("alles", "termijn"), "en": ("everything", "period")},
        (When("has_other_rights", uses="other_rights"),),
    ),
    "delay": Needs(
        ("received_on", "rights", "reasons", "expected_on"),
        ("authority", "closing"),
        {"nl": ("verleng", "drie maanden", *AUTHORITY["nl"]), "en": ("extend", "three months", *AUTHORITY["en"])},
    ),
    "fee": Needs(
        ("received_on", "rights", "total", "answer_by"),
        ("fee_parts", "closing"),
        {"nl": ("intrekken", "beperken", "termijn"), "en": ("withdraw", "narrow", "period")},
        tuple(
            need
            for ground in ("ground_excessive", "ground_unfounded")
            for need in (When(ground, uses="proof"), When(ground, block="remedies"), When(ground, words=REMEDIES))
        ),
    ),
    "decision": Needs(
        ("received_on", "rights"),
        ("sections", "closing"),
        AUTHORITY,
        (
            When("with_remedies", block="remedies"),
            When("with_remedies", words=REMEDIES),
            When("has_other_rights", uses="other_rights"),
            When("has_recipients", block="recipients"),
        ),
    ),
    "recipients": Needs(
        ("received_on",),
        ("authority", "closing"),
        {"nl": ("artikel 19", *AUTHORITY["nl"]), "en": ("article 19", *AUTHORITY["en"])},
        (When("has_recipients", block="recipients"), When("outside_eea", words=COPY_OF_SAFEGUARD)),
    ),
    "recipient_notice": Needs(
        ("acted_on", "matching", "data", "answer_by"),
        ("closing",),
        {"nl": ("bevestig",), "en": ("confirm",)},
        (When("not action_lifted", words={"nl": ("artikel 19",), "en": ("article 19",)}),),
    ),
    "forwarding": Needs(
        ("received_on", "rights_headings", "requester", "matching", "request_text"),
        ("closing",),
        {"nl": ("artikel 28",), "en": ("article 28",)},
    ),
    "restriction_lifting": Needs(("restricted_on", "data", "outcome", "lift_on", "what_next"), ("closing",), AUTHORITY),
    "government_request": Needs(
        ("authority", "requested_on", "law", "asked"),
        ("authority", "closing"),
        {"nl": ("inzage", *AUTHORITY["nl"]), "en": ("access", *AUTHORITY["en"])},
        (
            When("answer_given", uses="data"),
            When("answer_given", uses="disclosed_on"),
            When("has_ban_law", uses="ban_law"),
        ),
    ),
    "statement_change": Needs(
        ("version", "in_force_from", "changes", "where_to_read"),
        ("authority", "closing"),
        {
            "nl": ("bezwaar", "wissen", "toestemming", "intrekken", *AUTHORITY["nl"]),
            "en": ("object", "erase", "consent", "withdraw", *AUTHORITY["en"]),
        },
    ),
}

_BLOCKS = {"sections": "sections", "recipients": "recipients", "fee_parts": "fee_parts"}  # by the kind of a field


def fields_of(kind: str) -> tuple[FieldSpec, ...]:
    """The facts that a kind of letter takes, in the order in which they are asked.

    Args:
        kind: one of LETTER_KINDS.

    Raises:
        KeyError: the kind does not exist.

    >>> [field.name for field in fields_of("acknowledgement")]
    ['received_on', 'rights', 'on_behalf_of', 'answer_by', 'remark']
    """
    return _FIELDS[kind]


def scope_of(kind: str) -> Scope:
    """What the text of a kind may name."""
    specs = fields_of(kind)
    fields, facts = COMMON.fields | text_fields(specs), COMMON.facts | yes_no_facts(specs)
    if any(spec.name == "rights" for spec in specs):
        fields |= {"rights_understood", "rights_headings"}
    if kind == "fee":
        fields |= {"total"}
    if kind == "decision":
        facts |= {"with_remedies"}
    if kind == "recipients":
        facts |= {"outside_eea"}
    blocks = frozenset(_BLOCKS[spec.kind] for spec in specs if spec.kind in _BLOCKS)
    return Scope(fields, facts, blocks, choices_of(specs))


def text_fields(specs: Iterable[FieldSpec | DecisionField]) -> frozenset[str]:
    """The names of those that stand between braces; a choice and a table are no words."""
    return frozenset(spec.name for spec in specs if spec.kind != "choice" and spec.kind not in _BLOCKS)


def yes_no_facts(specs: Iterable[FieldSpec | DecisionField]) -> frozenset[str]:
    """The facts that fields bring: which choice was made, and whether what may be empty is filled."""
    filled = frozenset(f"has_{spec.name}" for spec in specs if not spec.required)
    return filled.union(*choices_of(specs))


def choices_of(specs: Iterable[FieldSpec | DecisionField]) -> tuple[tuple[str, ...], ...]:
    """For each choice the facts of which exactly one holds."""
    return tuple(tuple(f"{spec.name}_{choice}" for choice in spec.choices) for spec in specs if spec.choices)
