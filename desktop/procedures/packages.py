"""The package that goes with an answer to a request for access or portability: look at what goes along, choose, build.

It is built after the letter that grants the request, and holds nothing of anybody else: what may be another's is looked
at first, what is another's never goes along. Its content is not kept a second time. Source: GDPR art. 15(3)-(4), 20.
"""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Any

from db import cases
from db import packages as kept_packages
from db.records import Case, CaseId, Subject, SubjectId
from db.request_records import Package, PackageChoice
from db.vault import Connection
from desktop.letters.package import data_report, new_passphrase, pack, stands_in
from desktop.procedures.case_acts import fetch, fetch_open, subject_of_case
from desktop.procedures.directory import likely_same
from desktop.procedures.meanwhile import overtaken
from desktop.procedures.office import Done, Office, Topic, note
from desktop.procedures.package_data import data_set
from desktop.procedures.package_items import ACCESS, PORTABILITY, Item, item_of, items_of, shown
from desktop.procedures.package_lines import BuiltPackage, ItemLine, PackageLine, PackageView
from desktop.procedures.package_promises import packages_to_build
from desktop.procedures.search_gaps import found_without_file
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN
from desktop.rules.portability import require_portable

CHANGED = frozenset({Topic.CASES})


def package_view(office: Office, case_id: int, kind: str, *, reads_files: bool = True) -> PackageView:
    """What the package of a case would hold, item by item, and what stands in the way of building it.

    Args:
        kind: "access" or "portability".
        reads_files: False for a summary that costs little: others who are named in a file are not looked for.

    Raises:
        RuleBroken: "unknown_package" (kind), "person_needed", "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        items = items_of(office, con, case, kind, reads_files=reads_files)
        subject = subject_of_case(con, case)
        alike = likely_same(con, subject) if subject else ()
        built = kept_packages.packages_of(con, CaseId(case_id))
        lacks = _lacks(office, con, case, kind, items)
        awaited = packages_to_build(con, case)
        without_file = found_without_file(office, con, case, kind)
    return PackageView(
        case_id=case_id,
        kind=kind,
        items=tuple(_line(item) for item in items),
        lacks=lacks.code if lacks else "",
        without_file=tuple(office.systems.name_of(code) for code in without_file),
        is_awaited=kind in awaited,
        alike=alike,
        built=tuple(_package_line(one) for one in built if one.kind == kind),
    )


def item_text(office: Office, case_id: int, item: str) -> tuple[str, str]:
    """The text of an item as it was written, and as it goes along.

    Raises:
        RuleBroken: "item_unknown" (item), "person_needed", "case_gone".
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        found = item_of(office, con, case, item)
        return "\n".join(found.parts), "\n".join(shown(found, office, case.language))


def choose_item(
    office: Office,
    *,
    case_id: int,
    item: str,
    is_included: bool,
    left_out: str = "",
    shown: ItemLine | None = None,
) -> Done[None]:
    """Say whether an item goes along. Choosing that it does says as well that somebody looked at it.

    Args:
        item: its key.
        left_out: why it does not, as the person will read it.
        shown: the item that the employee had in front; None: not looked at. So for every act on an item.

    Raises:
        RuleBroken: "item_unknown" (item), "left_out_without_reason" (item), "package_other_person" (items: it is
            another's), "item_overtaken" (by, at, now: a colleague was earlier), "person_needed", "case_closed",
            "case_gone".
    """
    if not is_included and not left_out.strip():
        raise RuleBroken("left_out_without_reason", item=item)
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        found = _item(office, con, case, item, shown)
        strikes = found.choice.strikes if found.choice else ()
        why = "" if is_included else left_out.strip()
        choice = PackageChoice(item=item, is_included=is_included, left_out=why, strikes=strikes)
        if replace(found, choice=choice).state == "of_other":
            raise RuleBroken("package_other_person", items=(item,))
        return _keep(
            office, con, case, found, choice, "package_item_included" if is_included else "package_item_left_out"
        )


def strike(
    office: Office, *, case_id: int, item: str, passage: str, why: str, shown: ItemLine | None = None
) -> Done[None]:
    """Strike a passage about somebody else out of an item, everywhere it stands; the reason takes its place.

    Raises:
        RuleBroken: "strike_without_reason" (item), "reason_tells" (item: a reason repeats what is struck),
            "cannot_strike" (item: it has no text), "passage_not_found" (item, passage), "item_unknown" (item),
            "item_overtaken" (by, at, now), "person_needed", "case_closed", "case_gone".

    Source: EDPB guidelines 01/2022, par. 168-173.
    """
    reason = " ".join(why.split())
    if not reason:
        raise RuleBroken("strike_without_reason", item=item)
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        found = _item(office, con, case, item, shown)
        if not found.parts:
            raise RuleBroken("cannot_strike", item=item)
        if not any(stands_in(passage, part) for part in found.parts):
            raise RuleBroken("passage_not_found", item=item, passage=passage)
        before = found.choice.strikes if found.choice else ()
        others = tuple(one for one in before if one[0] != passage)
        _require_silent(item, (*others, (passage, reason)))
        choice = PackageChoice(item=item, is_included=True, strikes=(*others, (passage, reason)))
        return _keep(office, con, case, found, choice, "package_item_struck")


def unstrike(office: Office, *, case_id: int, item: str, passage: str, shown: ItemLine | None = None) -> Done[None]:
    """Let a passage that was struck go along after all.

    Raises:
        RuleBroken: "passage_not_found" (item, passage), "item_unknown" (item), "item_overtaken" (by, at, now),
            "person_needed", "case_closed", "case_gone".
    """
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        found = _item(office, con, case, item, shown)
        before = found.choice.strikes if found.choice else ()
        strikes = tuple(one for one in before if one[0] != passage)
        if found.choice is None or strikes == before:
            raise RuleBroken("passage_not_found", item=item, passage=passage)
        return _keep(office, con, case, found, replace(found.choice, strikes=strikes), "package_item_unstruck")


def build_package(
    office: Office, *, case_id: int, kind: str, passphrase: str | None = None, without_file: Collection[str] = ()
) -> BuiltPackage:
    """Build the package as it was chosen; it can be built again, also after the case is closed. It counts as given once
    it was saved: `package_promises.keep_built`.

    Args:
        kind: "access" or "portability".
        passphrase: to encrypt it with, given to the person apart; None for a plain zip.
        without_file: names of the systems of which the employee says that what was found there is given in another way,
            or stands in the report.

    Raises:
        RuleBroken: "package_before_letter" (right: no final letter tells that it is granted), "package_not_granted"
            (right, outcome), "package_other_person" (items: another's, not left out), "package_to_look" (items: nobody
            looked at them yet), "nothing_portable" (activities, bases), "found_without_file" (systems: their names),
            "unknown_package", "person_needed", "case_gone".
        LetterProblem: "passphrase_weak", "passphrase_character", "passphrase_too_long", and what the pages cannot set.
        MailProblem: an attachment cannot be taken out of its message.
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        items = items_of(office, con, case, kind)
        if lacks := _lacks(office, con, case, kind, items):
            raise lacks
        missing = found_without_file(office, con, case, kind)
        names = tuple(office.systems.name_of(code) for code in missing)
        if set(names) - set(without_file):
            raise RuleBroken("found_without_file", systems=names)
        subject = _subject(con, case, items)
        data = data_set(office, con, case, subject, kind, items)
    now = office.clock.now()
    packed = pack(kind, data, passphrase, office.package_wording, office.style, office.fonts, now)
    return BuiltPackage(
        case_id=case_id,
        person_id=subject.id or 0,
        kind=kind,
        built_at=now,
        name=packed.name,
        content=packed.content,
        contents=packed.contents,
        sha256=hashlib.sha256(packed.content).hexdigest(),
        is_encrypted=passphrase is not None,
        without_file=missing,
    )


def report_preview(office: Office, *, case_id: int, kind: str) -> bytes:
    """The report on the data as it would be now, as PDF; what somebody must look at first does not stand in it.

    Raises:
        RuleBroken: "unknown_package" (kind), "package_other_person", "person_needed", "case_gone".
        LetterProblem: what the pages cannot set.
    """
    with office.vault.read() as con:
        case = fetch(con, case_id)
        items = items_of(office, con, case, kind)
        data = data_set(office, con, case, _subject(con, case, items), kind, items)
    return data_report(data, office.package_wording, office.style, office.fonts, office.clock.now())


def proposed_passphrase() -> str:
    """A strong one that is easy to read out over the telephone; it is kept nowhere."""
    return new_passphrase()


def _lacks(office: Office, con: Connection, case: Case, kind: str, items: tuple[Item, ...]) -> RuleBroken | None:
    """Why it cannot be built yet, None where nothing stands in the way."""
    right = next((one for one in case.rights if one.right == kind), None)
    if right is None or right.outcome is None:
        return RuleBroken("package_before_letter", right=kind)
    if right.outcome not in GIVEN:
        return RuleBroken("package_not_granted", right=kind, outcome=right.outcome)
    if right.letter_id is None:
        return RuleBroken("package_before_letter", right=kind)
    by_state = {state: tuple(item.key for item in items if item.state == state) for state in ("of_other", "to_look")}
    if by_state["of_other"]:
        return RuleBroken("package_other_person", items=by_state["of_other"])
    if by_state["to_look"]:
        return RuleBroken("package_to_look", items=by_state["to_look"])
    if kind == PORTABILITY:
        held = [item.terms for item in items_of(office, con, case, ACCESS) if item.kind == "category" and item.terms]
        try:
            require_portable(held)
        except RuleBroken as problem:
            return problem
    return None


def _subject(con: Connection, case: Case, items: tuple[Item, ...]) -> Subject:
    """The person of a case; looks once more that every record is theirs, right before it goes out.

    Raises:
        RuleBroken: "person_needed", "package_other_person" (items).
    """
    subject = subject_of_case(con, case)
    if subject is None or subject.id is None:
        raise RuleBroken("person_needed")
    subject_id = subject.id
    own_cases = set(cases.case_ids_of(con, subject_id))
    wrong = tuple(one.key for one in items if one.state == "included" and not _is_of(one, subject_id, own_cases))
    if wrong:
        raise RuleBroken("package_other_person", items=wrong)
    return subject


def _is_of(item: Item, subject_id: SubjectId, own_cases: set[CaseId]) -> bool:
    source = item.source[0] if isinstance(item.source, tuple) else item.source
    match item.kind:
        case "person" | "note":
            return bool(source.id == subject_id)
        case "request":
            return source.id in own_cases
        case "message" | "attachment" | "file":
            return source.case_id in own_cases
        case "letter":
            return source.subject_id == subject_id or source.case_id in own_cases
    return bool(source.subject_id == subject_id)


def _require_silent(item: str, strikes: Collection[tuple[str, str]]) -> None:
    """No reason, which the person reads, says what another strike takes out."""
    if any(stands_in(passage, why) for passage, _ in strikes for _, why in strikes):
        raise RuleBroken("reason_tells", item=item)


def _item(office: Office, con: Connection, case: Case, key: str, shown: ItemLine | None) -> Item:
    """The item to choose about, as long as nobody chose about it since it was shown."""
    found = item_of(office, con, case, key)
    now = _line(found)
    if shown is not None and (now.state, now.left_out, now.strikes) != (shown.state, shown.left_out, shown.strikes):
        raise overtaken(con, "item_overtaken", "package_", now, case_id=CaseId(case.id or 0), item=key)
    return found


def _keep(office: Office, con: Connection, case: Case, item: Item, choice: PackageChoice, act: str) -> Done[None]:
    case_id = CaseId(case.id or 0)
    before = kept_packages.choices_of(con, case_id).get(item.key)
    kept_packages.keep_choice(con, case_id, choice)
    note(office, con, act, case_id=case_id, item=item.key)
    return Done(None, CHANGED, _putting_back(office, case_id, before, choice))


def _putting_back(
    office: Office, case_id: CaseId, before: PackageChoice | None, after: PackageChoice
) -> Callable[[], Done[Any]]:
    """The undo raises RuleBroken "package_changed": somebody chose otherwise meanwhile."""

    def undo() -> Done[None]:
        with office.vault.write() as con:
            fetch_open(con, case_id)
            if kept_packages.choices_of(con, case_id).get(after.item) != after:
                raise RuleBroken("package_changed")
            if before is None:
                kept_packages.drop_choice(con, case_id, after.item)
            else:
                kept_packages.keep_choice(con, case_id, before)
            note(office, con, "package_choice_taken_back", case_id=case_id, item=after.item)
        return Done(None, CHANGED)

    return undo


def _line(item: Item) -> ItemLine:
    return ItemLine(
        key=item.key,
        kind=item.kind,
        label=item.label,
        on=item.on,
        state=item.state,
        why=item.owned.why,
        others=item.owned.others,
        left_out=item.choice.left_out if item.choice else "",
        strikes=item.choice.strikes if item.choice else (),
        can_strike=bool(item.parts),
    )


def _package_line(package: Package) -> PackageLine:
    return PackageLine(
        id=package.id or 0,
        kind=package.kind,
        built_at=package.built_at,
        built_by=package.built_by,
        sha256=package.sha256,
        bytes=package.bytes,
        is_encrypted=package.is_encrypted,
        contents=package.contents,
    )
