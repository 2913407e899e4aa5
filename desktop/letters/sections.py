"""Which texts make up what a decision letter says of one right, and what each of them may name and must say.

What a right asks to be laid down is known to `rules.decisions` alone; a text may use the fields by those names.
Source of the lists: GDPR art. 7(3), 11(2), 12(2)-(4), 15-22; EDPB guidelines 01/2022, par. 193; statement section 6.
"""

from collections.abc import Iterable

from desktop.letters.elements import (
    COMMON,
    COPY_OF_SAFEGUARD,
    Needs,
    Scope,
    When,
    choices_of,
    text_fields,
    yes_no_facts,
)
from desktop.rules.decisions import PER_CATEGORY, REQUEST_GROUNDS, DecisionField, fields_for, outcomes_for
from desktop.rules.outcomes import GIVEN, Outcome
from desktop.rules.rights import Right

_OWN = {  # the outcome that a text shared by all rights is about
    "refused": Outcome.REFUSED,
    "nothing_held": Outcome.NOTHING_HELD,
    "not_identified": Outcome.NOT_IDENTIFIED,
    "not_ours": Outcome.NOT_OURS,
    "withdrawn": Outcome.WITHDRAWN,
}
_RIGHTS = tuple(right.value for right in Right)
SECTIONS = (*_RIGHTS, "partly", *_OWN)
FLAGS = frozenset(  # given to a section
    {"has_profiling", "outside_eea", "is_erased", "was_paused", "has_not_asked", "authority_missing"}
)

CARRIED = {"portability": ("portable", "not_portable"), "refused": ("not_portable",)}  # what goes along or not

_WITH_FACTS = ("refused", "not_identified")
_SAID_OF_PROFILING = When("has_profiling", words={"nl": ("leadscore",), "en": ("lead score",)})
_TABLE = When("has_categories", block="categories")
_ON_BEHALF = {"nl": ("namens", "machtiging", "artikel 12"), "en": ("on behalf of", "authorisation", "article 12")}
_SAID_OF_THE_REST = When("has_not_asked", words={"nl": ("niet gevraagd",), "en": ("did not ask",)})

SECTION_NEEDS: dict[str, Needs] = {
    "access": Needs(
        blocks=("overview",),
        mentions={
            "nl": (
                *("doel", "ontvang", "bewaren", "verbeteren", "wissen"),
                *("beperk", "bezwaar", "klacht", "kopie", "geautomatiseerd"),
            ),
            "en": (
                *("purpose", "recipient", "keep", "rectif", "erase"),
                *("restrict", "object", "complain", "copy", "automated"),
            ),
        },
        when=(
            When("has_codes_meaning", uses="codes_meaning"),
            When("has_left_out", uses="left_out"),
            When("outside_eea", words={"nl": ("europese economische ruimte",), "en": ("european economic area",)}),
            When("outside_eea", words=COPY_OF_SAFEGUARD),
            _SAID_OF_PROFILING,
        ),
    ),
    "portability": Needs(
        mentions={"nl": ("json", "csv", "verstrekt"), "en": ("json", "csv", "provided")},
        when=(
            When("transfer_to_controller", uses="transfer_to"),
            When("transfer_transfer_impossible", uses="transfer_reason"),
            When("has_portable", block="portable"),
            When("outcome_granted and has_not_portable", block="not_portable"),  # else "refused" tells it
        ),
    ),
    "rectification": Needs(("now_recorded", "rectified_on"), when=(When("has_supplement", uses="supplement"), _TABLE)),
    "erasure": Needs(
        ("erased_on", "backups_until"),
        mentions={"nl": ("reservekopie",), "en": ("backup",)},
        when=(_TABLE, _SAID_OF_THE_REST),
    ),
    "restriction": Needs(
        ("restricted_since",),
        mentions={
            "nl": ("bewaren", "toestemming", "rechtsvordering", "voordat"),
            "en": ("store", "consent", "legal claim", "before"),
        },
        when=(When("has_request_grounds", uses="request_grounds"), _TABLE, _SAID_OF_THE_REST),
    ),
    "objection": Needs(("stopped_on",), when=(_TABLE, _SAID_OF_THE_REST)),
    "marketing_objection": Needs(
        ("stopped_on", "suppressed"), mentions={"nl": ("lijst", "account"), "en": ("list", "account")}
    ),
    "consent_withdrawal": Needs(
        ("effective_on",),
        mentions={"nl": ("geldig",), "en": ("valid",)},
        when=(When("has_what_erased", uses="what_erased"), When("has_other_basis", uses="other_basis"), _TABLE),
    ),
    "automated_decision": Needs(
        ("explanation",),
        mentions={"nl": ("geautomatiseerd",), "en": ("automated",)},
        when=(_SAID_OF_PROFILING,),
    ),
    "complaint": Needs(("findings", "changes")),
    "partly": Needs(("right",), mentions={"nl": ("voor een deel",), "en": ("part",)}),
    "refused": Needs(
        ("right",),
        ("grounds",),
        when=(
            When("has_facts", uses="facts"),
            When("has_resume_on", uses="resume_on"),
            When("has_categories and outcome_refused", block="categories"),
            When("has_not_portable", block="not_portable"),
        ),
    ),
    "nothing_held": Needs(("right", "searched_for"), when=(When("has_systems", uses="systems"),)),
    "not_identified": Needs(
        ("right", "facts"),
        when=(
            When("not authority_missing", block="grounds"),
            When("authority_missing", words=_ON_BEHALF),
            When("has_needed_to_identify", uses="needed_to_identify"),
            When("has_why_not_asked", uses="why_not_asked"),
        ),
    ),
    "not_ours": Needs(
        ("right", "controller_name", "forwarded_on"),
        when=(
            When("has_controller_contact", uses="controller_contact"),
            When("has_forwarded_how", uses="forwarded_how"),
        ),
    ),
    "withdrawn": Needs(("right",), when=(When("has_withdrawn_on", uses="withdrawn_on"),)),
}


def texts_for(right: Right, outcome: Outcome) -> tuple[str, ...]:
    """Name the texts of SECTIONS that tell of a decision, in order: first what is granted and done, then what is not.

    >>> texts_for(Right.ERASURE, Outcome.PARTLY_GRANTED)
    ('partly', 'erasure', 'refused')
    """
    match outcome:
        case Outcome.GRANTED:
            return (right.value,)
        case Outcome.PARTLY_GRANTED:
            return ("partly", right.value, "refused")
    return (outcome.value,)


def scope_of_section(name: str) -> Scope:
    """What a text of SECTIONS may name."""
    specs = _specs(name)
    fields = COMMON.fields | text_fields(specs) | {"right", "article", "received_on", "systems"}
    facts = COMMON.facts | yes_no_facts(specs) | FLAGS | {"has_systems"}
    blocks: set[str] = set()
    choices = [*choices_of(specs), *_cases(name)]
    if name in _WITH_FACTS:
        fields |= {"facts"}
        facts |= {"has_facts"}
        blocks.add("grounds")
    if name in (*REQUEST_GROUNDS, "refused"):
        fields |= {"request_grounds"}
        facts |= {"has_request_grounds"}
    if name in (*PER_CATEGORY, "refused"):
        facts |= {"has_categories"}
        blocks.add("categories")
    if name == Right.ACCESS:
        blocks.add("overview")
    for table in CARRIED.get(name, ()):
        facts |= {f"has_{table}"}
        blocks.add(table)
    return Scope(fields, facts.union(*choices), frozenset(blocks), tuple(choices))


def _uses(name: str) -> tuple[tuple[Right, Outcome], ...]:
    """The decisions whose fields a text tells of."""
    rights, told = ((Right(name),), GIVEN) if name in _RIGHTS else (Right, frozenset({_OWN.get(name)}))
    return tuple((right, one) for right in rights for one in outcomes_for(right) if one in told)


def _specs(name: str) -> tuple[DecisionField, ...]:
    """The fields a text may use; one that not every decision told in it lays down is no required one."""
    uses = [fields_for(right, outcome) for right, outcome in _uses(name)]
    found: dict[str, DecisionField] = {}
    for fields in uses:
        for one in fields:
            is_sure = one.required and all(one.name in {other.name for other in others} for others in uses)
            found[one.name] = DecisionField(one.name, one.kind, is_sure, one.choices)
    return tuple(found.values())


def _cases(name: str) -> Iterable[tuple[str, ...]]:
    """The groups of facts that tell decisions in one text apart."""
    if name == "refused":
        yield (f"outcome_{Outcome.REFUSED}", f"outcome_{Outcome.PARTLY_GRANTED}")
    elif name in _RIGHTS:
        yield tuple(f"outcome_{outcome}" for _, outcome in _uses(name))
    if name not in _RIGHTS:
        yield tuple(f"right_{right}" for right in Right)
