"""Who received data of a person, by name: for the person who asks, and for the notices of art. 19.

The systems that others run for the desk, whoever the statement names for what is held, the desk's own processors in the
register of recipients, and the third parties of the register of disclosures. What a law forbids to tell is not among
them. Source: GDPR art. 4(9), 15(1)(c), 15(2), 19; CJEU C-154/21; statement sections 4.1 and 4.2.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from db import cases, categories, disclosures, holdings, notices, searches, subjects
from db.holding_records import CategoryId, Holding
from db.records import CaseId, SubjectId
from db.request_records import Recipient as Registered
from db.vault import Connection
from desktop.letters.letter import RecipientRow
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.notice_lines import RecipientLine
from desktop.procedures.office import Office
from desktop.procedures.recipient_register import by_system, find_recipient, storage_of
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Bilingual, Recipient
from desktop.rules.terms import Terms
from desktop.rules.transfers import Storage

NOTHING_THERE = frozenset({"nothing", "not_applicable"})
NEAR = Storage()  # within the EEA, as section 1 of the statement says of whatever it does not say otherwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """A recipient and what it received. system: by what the register of recipients knows it, "" for a third party.

    disclosed: what it was given by the register of disclosures, as a third party or besides. is_authority: a public
    body that asked, which is not to be told. storage: where it stores data; None while nobody filled that in.
    """

    name: str
    system: str = ""
    terms: tuple[Terms, ...] = ()
    disclosed: tuple[str, ...] = ()
    disclosed_on: date | None = None
    is_authority: bool = False
    storage: Storage | None = NEAR

    @property
    def activities(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(terms.activity for terms in self.terms))


def recipients_of_person(office: Office, person_id: int) -> tuple[RecipientLine, ...]:
    """Everybody who received data of the person, with what they were told of it, in the order of the systems; third
    parties last.

    Raises:
        RuleBroken: "person_gone".
    """
    with office.vault.read() as con:
        if subjects.fetch_subject(con, SubjectId(person_id)) is None:
            raise RuleBroken("person_gone")
        return recipient_lines(office, con, SubjectId(person_id))


def recipient_lines(office: Office, con: Connection, subject_id: SubjectId) -> tuple[RecipientLine, ...]:
    """The same within a transaction."""
    own_cases = [row.case for row in cases.cases_of_subject(con, subject_id)]
    running = [CaseId(case.id or 0) for case in own_cases if case.closed_on is None]
    received = receivers(office, con, subject_id, holdings.holdings_of(con, subject_id), running)
    lines = {
        _key(one.name, one.system): RecipientLine(
            name=one.name,
            system=one.system,
            aims=_aims(terms.aim for terms in one.terms),
            disclosed_on=one.disclosed_on,
            told=(),
            storage=one.storage,
        )
        for one in received
    }
    kept = by_system(con)
    for case in own_cases:
        for notice in notices.notices_of(con, CaseId(case.id or 0)):
            if notice.sent_on is None:
                continue
            key = _key(notice.recipient, notice.system)
            known = lines.get(key) or RecipientLine(
                name=notice.recipient,
                system=notice.system,
                aims=(),
                disclosed_on=None,
                told=(),
                storage=_storage(office, kept, notice.system, notice.recipient),
            )
            aims = _aims([*known.aims, *_aims_in_force(office, notice.activities)])
            lines[key] = replace(known, aims=aims, told=(*known.told, (notice.action, notice.sent_on)))
    return tuple(lines.values())


def recipient_rows(lines: Sequence[RecipientLine], language: str) -> tuple[RecipientRow, ...]:
    """The same as a letter in *language* writes it."""
    return tuple(
        RecipientRow(
            name=line.name,
            aims=tuple(aim.in_language(language) for aim in line.aims),
            told=line.told,
            storage=line.storage,
        )
        for line in lines
    )


def receivers(
    office: Office, con: Connection, subject_id: SubjectId, held: Sequence[Holding], case_ids: Iterable[CaseId]
) -> tuple[Receiver, ...]:
    """Who received what is held.

    Args:
        held: the holdings it is about; the files of cases are the desk's own and go to nobody.
        case_ids: where a search of these cases found nothing at a party that only the statement names, it is left out.
    """
    return receivers_of(office, con, subject_id, [one.category_id for one in held if not one.case_id], case_ids)


def receivers_of(
    office: Office, con: Connection, subject_id: SubjectId, kinds: Iterable[CategoryId], case_ids: Iterable[CaseId]
) -> tuple[Receiver, ...]:
    """The same for kinds of data, held or gone: whoever received what was erased since is told of it too."""
    searched = _searched(con, case_ids)
    known = categories.categories(con)
    own = [(known[kind].system, terms_for(office, known[kind])) for kind in kinds]
    found: dict[str, Receiver] = {}
    outside = {one.code for one in office.systems.systems if one.recipient}
    for system, terms in own:
        if system in outside:
            _add(found, Receiver(name=office.systems.name_of(system), system=system, terms=(terms,)))
    for _, terms in own:
        activity = office.shelf.statement(terms.version).activity(terms.activity)
        for named in activity.processors if activity else ():
            for one in _named(office, named, terms, found, searched):
                _add(found, one)
    kept = by_system(con)
    for ours in kept.values():
        if not ours.code and (its := tuple(terms for _, terms in own if terms.activity in ours.activities)):
            _add(found, Receiver(name=ours.name, system=ours.system, terms=its))
    order = [one.code for one in office.systems.systems]
    by_place = sorted(found.values(), key=lambda one: order.index(one.system) if one.system in order else len(order))
    registered = [_as_registered(office, kept, one) for one in by_place]
    return _with_disclosures(registered, third_parties(office, con, subject_id))


def _as_registered(office: Office, kept: Mapping[str, Registered], one: Receiver) -> Receiver:
    name = kept[one.system].name if one.system in kept else one.name
    return replace(one, name=name, storage=_storage(office, kept, one.system, one.name))


def _with_disclosures(received: Sequence[Receiver], given: Sequence[Receiver]) -> tuple[Receiver, ...]:
    """Each once: what a recipient of the register was given besides is told with what it gets anyway."""
    third = {one.name.casefold(): one for one in given}
    told = []
    for one in received:
        more = third.pop(one.name.casefold(), None)
        told.append(replace(one, disclosed=more.disclosed, disclosed_on=more.disclosed_on) if more else one)
    return (*told, *third.values())


def _storage(office: Office, kept: Mapping[str, Registered], system: str, name: str) -> Storage | None:
    """Where somebody stores data: of a third party that the register does not know, the statement says nothing else."""
    found = find_recipient(kept, system, name)
    if found is not None:
        return storage_of(office, found)
    return None if system else NEAR


def _named(
    office: Office, named: Recipient, terms: Terms, found: Collection[str], searched: Mapping[str, str]
) -> list[Receiver]:
    """Whom the statement means: those systems of the party where something is held, else the party itself, unless a
    search of all its systems found nothing there.
    """
    its = [one for one in office.systems.systems if one.recipient and named.code == (one.named_as or one.code)]
    held = [one for one in its if one.code in found]
    if held:
        return [Receiver(name=one.name, system=one.code, terms=(terms,)) for one in held]
    if its and all(searched.get(one.code) in NOTHING_THERE for one in its):
        return []
    meant = its[0] if its else None
    return [
        Receiver(name=meant.name if meant else named.name, system=meant.code if meant else named.code, terms=(terms,))
    ]


def third_parties(office: Office, con: Connection, subject_id: SubjectId) -> tuple[Receiver, ...]:
    """Of the register of disclosures; one of which the person may not be told yet is not there for anybody."""
    today, found, kept_of = office.clock.today(), dict[str, Receiver](), by_system(con)
    for row in reversed(disclosures.disclosures_of(con, subject_id)):
        kept = row.disclosure
        if kept.disclosed_on is None or (kept.ban_until is not None and today < kept.ban_until):
            continue
        before = found.get(kept.recipient.casefold())
        found[kept.recipient.casefold()] = Receiver(
            name=kept.recipient,
            disclosed=(*(before.disclosed if before else ()), kept.data),
            disclosed_on=max(kept.disclosed_on, before.disclosed_on if before and before.disclosed_on else date.min),
            is_authority=kept.is_government or (before is not None and before.is_authority),
            storage=_storage(office, kept_of, "", kept.recipient),
        )
    return tuple(found.values())


def _add(found: dict[str, Receiver], one: Receiver) -> None:
    before = found.get(one.system)
    terms = dict.fromkeys([*(before.terms if before else ()), *one.terms])
    found[one.system] = replace(one, terms=tuple(terms))


def _searched(con: Connection, case_ids: Iterable[CaseId]) -> dict[str, str]:
    """What came of the latest search of each system."""
    done = [task for case_id in case_ids for task in searches.tasks_of(con, case_id) if task.done_on]
    return {task.system: task.state for task in sorted(done, key=lambda task: (task.done_on or date.min, task.id or 0))}


def _aims_in_force(office: Office, activities: Sequence[str]) -> list[Bilingual]:
    found = [office.statement.activity(code) for code in activities]
    return [activity.aim for activity in found if activity]


def _aims(aims: Iterable[Bilingual]) -> tuple[Bilingual, ...]:
    return tuple(dict.fromkeys(aims))


def _key(name: str, system: str) -> str:
    return system or name.casefold()
