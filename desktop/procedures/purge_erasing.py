"""The erasing itself: one transaction that asks the rules again about every holding and leaves no half.

Everything that is to be known afterwards (statistics, tombstones, results, the journal line) is written in the same
transaction. The files are free of what was erased only after the checkpoint of `desktop.procedures.purge_finish`.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from db import cases, holdings, subjects, suppression
from db.categories import categories
from db.erasure import erase
from db.holding_records import CategoryId, Purge, PurgeId, PurgeItem
from db.purges import items, keep_purge, put_items
from db.records import Case, CaseId, Subject, SubjectId
from db.remains import remains
from db.statistics import keep_case_statistics
from db.tombstones import NewTombstone, keep_tombstones
from db.vault import Connection
from desktop.procedures.erasures import marks_left
from desktop.procedures.figures import statistics_of
from desktop.procedures.holdings_reckoned import reckon_holdings, terms_for
from desktop.procedures.office import Office, employee, note
from desktop.procedures.people import index_of
from desktop.procedures.purge_plan import GONE, Judged, Judgement, judge
from desktop.rules.errors import RuleBroken
from desktop.rules.facts import FactKind
from desktop.rules.reckoning import recordable_facts
from desktop.rules.systems import fields_to_clear

LASTING_FACTS = frozenset({FactKind.MARKETING_OBJECTION})  # known of whoever stays, whatever is kept of them


def judge_again(office: Office, con: Connection, purge: Purge) -> Judgement:
    """Reckon every holding of the purge anew from its facts, then ask the rules."""
    chosen = [item.holding_id for item in items(con, id_of(purge))]
    reckon_holdings(office, con, chosen)
    return judge(office, con, chosen)


def erase_judged(office: Office, con: Connection, purge: Purge, judgement: Judgement) -> None:
    """Erase what may go, and write down what became of every item.

    Raises:
        RuleBroken: "nothing_to_purge", everything stays.
    """
    if not judgement.goes:
        raise RuleBroken("nothing_to_purge")
    today = office.clock.today()
    files = _files(con, judgement)
    stones = list(_tombstones(office, con, id_of(purge), judgement, today))
    keep_case_statistics(con, statistics_of(office, con, files))
    erase(
        con,
        holding_ids=[one.id for one in judgement.goes],
        subject_ids=judgement.leaving,
        case_ids=judgement.case_ids,
    )
    keep_tombstones(con, stones)
    corrected = _clear_people_who_stay(office, con, judgement)
    put_items(con, id_of(purge), _results(con, purge, judgement))
    keep_purge(con, replace(purge, state="erased", erased_by=employee(con), erased_at=office.clock.now()))
    note(
        office,
        con,
        "purge_carried_out",
        purge=purge.number,
        holdings=len(judgement.goes),
        kept=len(judgement.stays),
        people_gone=len(judgement.leaving),
        people_cleared=corrected,
        cases_gone=len(judgement.case_ids),
    )


def id_of(purge: Purge) -> PurgeId:
    if purge.id is None:
        raise LookupError("a purge that was never kept has no id")
    return purge.id


def _files(con: Connection, judgement: Judgement) -> dict[CaseId, Case]:
    found = {case_id: cases.fetch_case(con, case_id) for case_id in judgement.case_ids}
    return {case_id: case for case_id, case in found.items() if case is not None}


def _tombstones(
    office: Office, con: Connection, purge_id: PurgeId, judgement: Judgement, today: date
) -> Iterator[NewTombstone]:
    """A stone for every holding, case file and person; asked while the people are still there to be marked."""
    for one in judgement.goes:
        yield (purge_id, "holding", one.id, one.holding.category_id, today, ())
        if one.holding.case_id is not None:
            yield (purge_id, "case", one.holding.case_id, one.holding.category_id, today, ())
    for subject_id in sorted(judgement.leaving):
        subject = subjects.fetch_subject(con, subject_id)
        yield (purge_id, "person", subject_id, None, today, marks_left(office, subject) if subject else ())


def _results(con: Connection, purge: Purge, judgement: Judgement) -> Iterator[PurgeItem]:
    """Every item as it was at this moment: its category may follow a newer statement than when it was chosen."""
    now = {one.id: one for one in judgement.judged}
    for item in items(con, id_of(purge)):
        found = now.get(item.holding_id)
        if found is None:
            yield replace(item, result="kept", reason=GONE)
        else:
            yield _result(item, found)


def _result(item: PurgeItem, found: Judged) -> PurgeItem:
    return replace(
        item,
        subject_id=found.holding.subject_id,
        category_id=found.holding.category_id,
        due_on=found.holding.reckoned.due_on or item.due_on,
        result="kept" if found.reason else "erased",
        reason=found.reason,
    )


# ── people who stay ─────────────────────────────────────────────────────────
@dataclass(frozen=True, slots=True)
class _ToClear:
    fields: frozenset[str]  # kinds of data in the directory
    facts: frozenset[FactKind]


def _clear_people_who_stay(office: Office, con: Connection, judgement: Judgement) -> int:
    """Take from the directory what no remaining category of the person lists; return how many were changed."""
    gone: dict[SubjectId, set[CategoryId]] = defaultdict(set)
    for one in judgement.goes:
        if one.holding.subject_id is not None and one.holding.subject_id not in judgement.leaving:
            gone[one.holding.subject_id].add(one.holding.category_id)
    left = remains(con, gone.keys())
    in_case = {row.case.subject_id for row in cases.open_cases(con)}
    answers: dict[tuple[frozenset[CategoryId], frozenset[CategoryId], bool], _ToClear] = {}
    changed = 0
    for subject_id in sorted(gone):
        question = frozenset(gone[subject_id]), frozenset(left[subject_id].categories), subject_id in in_case
        if question not in answers:
            answers[question] = _to_clear(office, con, *question)
        changed += _clear(office, con, subject_id, answers[question])
    return changed


def _to_clear(
    office: Office, con: Connection, gone: frozenset[CategoryId], left: frozenset[CategoryId], in_case: bool
) -> _ToClear:
    """in_case: a case is open, whose file will be a category when it is closed and needs what that lists till then."""
    known = categories(con)
    gone_terms = [terms_for(office, known[category_id]) for category_id in sorted(gone)]
    left_terms = [terms_for(office, known[category_id]) for category_id in sorted(left)]
    if in_case and (file_terms := office.shelf.case_file_terms()):
        left_terms.append(file_terms)
    meant = {kind for terms in gone_terms for kind in recordable_facts(terms)}
    means = {kind for terms in left_terms for kind in recordable_facts(terms)}
    return _ToClear(
        fields=fields_to_clear(gone_terms, left_terms, office.systems.vault_fields),
        facts=frozenset(meant - means - LASTING_FACTS),
    )


def _clear(office: Office, con: Connection, subject_id: SubjectId, answer: _ToClear) -> bool:
    """Nothing has to be reckoned anew: no fact goes that a remaining category could use."""
    facts = [kind for kind in holdings.person_facts(con, subject_id) if kind in answer.facts]
    for kind in facts:
        holdings.put_person_fact(con, subject_id, kind, None)
    subject = subjects.fetch_subject(con, subject_id) if answer.fields else None
    cleared = _without(subject, answer.fields) if subject else None
    if cleared is not None and cleared != subject:
        if "email" in answer.fields:
            suppression.let_stay(con, subject_id)
        subjects.keep_subject(con, cleared, now=office.clock.now(), **index_of(cleared))
    return bool(facts) or cleared != subject


def _without(subject: Subject, fields: frozenset[str]) -> Subject:
    return replace(
        subject,
        identifiers=tuple(known for known in subject.identifiers if known.kind not in fields),
        contacts=tuple(known for known in subject.contacts if known.kind not in fields),
        addresses=() if "address" in fields else subject.addresses,
        function="" if "function" in fields else subject.function,
        organisation="" if "organisation" in fields else subject.organisation,
    )
