"""Packages that a letter promised: a case stays open, and its data stay, until each is saved, to be given, or its data
are given another way.

Source: GDPR art. 15(3) and 20(1): a copy that was granted is given whole.
"""

from collections.abc import Mapping
from dataclasses import replace

from db import cases
from db import packages as kept_packages
from db.records import Case, CaseId, CaseRight
from db.request_records import Package
from db.vault import Connection
from desktop.procedures.case_acts import fetch, fetch_open, right_in, with_right
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.package_lines import BuiltPackage
from desktop.rules.errors import RuleBroken
from desktop.rules.outcomes import GIVEN
from desktop.rules.rights import Right

CHANGED = frozenset({Topic.CASES})
GIVEN_OTHERWISE = "given_otherwise"  # among the details of a right: how the data were given, if not as our package
_GIVES_DATA = (Right.ACCESS, Right.PORTABILITY)


def awaits_data(con: Connection, case: Case, right: CaseRight) -> bool:
    """Say whether a right is undecided, or its data are still to be given: till then they do not vanish."""
    if right.outcome is None:
        return True
    if right.right not in _GIVES_DATA or right.outcome not in GIVEN:
        return False
    return right.letter_id is None or right.right in packages_to_build(con, case)


def packages_to_build(con: Connection, case: Case) -> tuple[str, ...]:
    """The rights whose letter promised a package that was neither saved nor given otherwise."""
    promised = [right.right for right in case.rights if _is_promised(right)]
    built = {one.kind for one in kept_packages.packages_of(con, CaseId(case.id or 0))} if promised else set()
    return tuple(right for right in promised if right not in built)


def keep_built(office: Office, built: BuiltPackage) -> Done[None]:
    """Write down that a package was saved outside the vault, once, and what it holds; not its content.

    Raises:
        RuleBroken: "package_overtaken" (number: the case is another person's since it was built), "case_gone".
    """
    with office.vault.write() as con:
        case = fetch(con, built.case_id)
        if case.subject_id != built.person_id:
            raise RuleBroken("package_overtaken", number=case.number)
        made = Package(
            case_id=CaseId(built.case_id),
            kind=built.kind,
            built_at=built.built_at,
            built_by=employee(con),
            sha256=built.sha256,
            bytes=len(built.content),
            is_encrypted=built.is_encrypted,
            contents=built.contents,
        )
        kept_packages.keep_package(con, made)
        if built.without_file:
            note(office, con, "package_without_file", case_id=case.id, systems=built.without_file)
        is_encrypted = made.is_encrypted
        note(office, con, "package_built", case_id=case.id, kind=made.kind, sha256=made.sha256, encrypted=is_encrypted)
    return Done(None, CHANGED)


def give_otherwise(office: Office, *, case_id: int, right: Right, how: str) -> Done[None]:
    """Write down how and why the data were given another way than as a package that is built here.

    Raises:
        RuleBroken: "given_without_words", "package_not_awaited" (right: it was not promised, or is there already),
            "unknown_right", "case_closed", "case_gone".
    """
    if not how.strip():
        raise RuleBroken("given_without_words")
    with office.vault.write() as con:
        case = fetch_open(con, case_id)
        before = right_in(case, right)
        if right not in packages_to_build(con, case):
            raise RuleBroken("package_not_awaited", right=right.value)
        after = replace(before, details={**before.details, GIVEN_OTHERWISE: how.strip()})
        cases.keep_case(con, with_right(case, after))
        note(office, con, "package_given_otherwise", case_id=case.id, right=right.value)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            now = fetch_open(con, case_id)
            if right_in(now, right) != after:
                raise RuleBroken("package_changed")
            cases.keep_case(con, with_right(now, before))
            note(office, con, "package_choice_taken_back", case_id=now.id)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


def without_giving(details: Mapping[str, str]) -> dict[str, str]:
    """The details as they were decided."""
    return {name: said for name, said in details.items() if name != GIVEN_OTHERWISE}


def _is_promised(right: CaseRight) -> bool:
    if right.right not in _GIVES_DATA or right.outcome not in GIVEN or right.letter_id is None:
        return False
    is_package = right.right == Right.PORTABILITY or right.details.get("copy_form") == "package"
    return is_package and GIVEN_OTHERWISE not in right.details
