"""Purges, from a choice to a certificate: propose, look a second time, delete elsewhere, erase, prove.

No purge runs by itself: each of these steps is an act of an employee, and the vault erases nothing before the last
of them. What is found along the way is told by `purge_lists`, what goes is judged by `purge_plan`.
"""

import unicodedata
from collections import Counter
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace

from db import journal
from db import purges as kept_purges
from db.errors import VaultError
from db.holding_records import Purge, PurgeId, PurgeItem, PurgeTask
from db.profile import fetch_profile
from db.vault import Connection
from desktop.letters.errors import LetterProblem
from desktop.procedures.case_holdings import DESK
from desktop.procedures.certificates import certificate_csv, certificate_file_name, certificate_pdf
from desktop.procedures.erasures import known_erasures
from desktop.procedures.holding_lines import PurgePlan, PurgeView
from desktop.procedures.office import Done, Office, Topic, employee, note
from desktop.procedures.purge_erasing import erase_judged, id_of, judge_again
from desktop.procedures.purge_finish import fetch, finish_owed, finish_purge
from desktop.procedures.purge_lists import listed_now, open_systems, purge_view, purges, task_people
from desktop.procedures.purge_plan import LARGE_PURGE, judge, plan_of
from desktop.rules.errors import RuleBroken
from desktop.rules.names import fold

__all__ = [
    "LARGE_PURGE",
    "approve",
    "carry_out",
    "certificate_csv",
    "certificate_file_name",
    "certificate_pdf",
    "confirm_task",
    "drop_purge",
    "finish_owed",
    "finish_purge",
    "known_erasures",
    "plan",
    "propose",
    "purge_view",
    "purges",
    "task_people",
]

CHANGED = frozenset({Topic.PURGES})
ERASED = frozenset({Topic.PURGES, Topic.HOLDINGS, Topic.SUBJECTS, Topic.CASES, Topic.DISCLOSURES})
NOT_BEGUN = ("proposed", "approved")


def plan(office: Office, *, holding_ids: Collection[int]) -> PurgePlan:
    """What a purge of these holdings would do; what another purge has already stays for that one."""
    with office.vault.read() as con:
        judgement = judge(office, con, holding_ids, elsewhere=kept_purges.pending_item_ids(con))
        return plan_of(office, con, judgement)


def propose(office: Office, *, holding_ids: Sequence[int]) -> Done[int]:
    """Begin a purge of what may go of these holdings; what must stay, or is in another purge already, is left out.

    Where the office asks for no second look it is approved at once.

    Raises:
        RuleBroken: "nothing_to_purge".
    """
    with office.vault.write() as con:
        goes = judge(office, con, holding_ids, elsewhere=kept_purges.pending_item_ids(con)).goes
        if not goes:
            raise RuleBroken("nothing_to_purge")
        four_eyes, now = fetch_profile(con).four_eyes, office.clock.now()
        systems = dict.fromkeys(one.category.system for one in goes if one.category.system != DESK)
        number = kept_purges.next_purge_number(con, office.clock.today().year)
        purge = Purge(
            number=number,
            state="proposed" if four_eyes else "approved",
            four_eyes=four_eyes,
            proposed_by=employee(con),
            proposed_at=now,
            tasks=tuple(PurgeTask(system=system) for system in systems),
        )
        purge_id = kept_purges.keep_purge(con, purge)
        kept_purges.put_items(
            con,
            purge_id,
            [
                PurgeItem(
                    holding_id=one.id,
                    subject_id=one.holding.subject_id,
                    category_id=one.holding.category_id,
                    due_on=one.holding.reckoned.due_on or office.clock.today(),
                )
                for one in goes
            ],
        )
        counts = Counter(one.category.activity for one in goes)
        note(office, con, "purge_proposed", purge=number, holdings=len(goes), activities=dict(sorted(counts.items())))
    return Done(int(purge_id), CHANGED)


def approve(office: Office, *, purge_id: int, by: str) -> Done[None]:
    """A second employee has looked and agrees.

    Args:
        by: the name of the one who looked; never the one who proposed it.

    Raises:
        RuleBroken: "approver_missing", "same_employee" (employee), "purge_finished" (number,
            state; also when it was approved already), "purge_gone".
    """
    name = " ".join(_visible(by).split())
    if not name:
        raise RuleBroken("approver_missing")
    with office.vault.write() as con:
        purge = fetch(con, purge_id)
        if purge.state != "proposed":
            raise RuleBroken("purge_finished", number=purge.number, state=purge.state)
        if fold(name) == fold(_visible(purge.proposed_by)):
            raise RuleBroken("same_employee", employee=purge.proposed_by)
        now = office.clock.now()
        kept_purges.keep_purge(con, replace(purge, state="approved", approved_by=name, approved_at=now))
        journal.append(  # signed by the one who looked, not by the one whose desk this is
            con, office.vault.audit_key, at=now, actor=name, act="purge_approved", details={"purge": purge.number}
        )
    return Done(None, CHANGED)


def drop_purge(office: Office, *, purge_id: int) -> Done[None]:
    """Call the purge off; its holdings may be chosen again.

    Raises:
        RuleBroken: "purge_finished", it has erased already or was called off; "purge_gone".
    """
    with office.vault.write() as con:
        purge = _fetch_unbegun(con, purge_id)
        kept_purges.keep_purge(con, replace(purge, state="dropped"))
        note(office, con, "purge_dropped", purge=purge.number)
    return Done(None, CHANGED)


def confirm_task(office: Office, *, purge_id: int, system: str, done: bool) -> Done[None]:
    """Say that everything was deleted in another system, or (done False) that it was not after all.

    Raises:
        RuleBroken: "unknown_task" (system), "purge_finished", "purge_gone".
    """
    with office.vault.write() as con:
        purge = _fetch_unbegun(con, purge_id)
        if system not in {task.system for task in purge.tasks}:
            raise RuleBroken("unknown_task", system=system)
        at = office.clock.now() if done else None
        if done:
            kept_purges.put_items(con, id_of(purge), listed_now(office, con, purge, system))
        kept_purges.confirm_task(con, id_of(purge), system, employee(con), at)
        note(office, con, "purge_task_confirmed" if done else "purge_task_reopened", purge=purge.number, system=system)
    return Done(None, CHANGED)


def carry_out(office: Office, *, purge_id: int) -> Done[PurgeView]:
    """Erase what may go at this moment, empty the files of it and issue the certificate.

    Once the vault has forgotten, nothing takes it back; a reader in the way or a full disk can only delay the
    emptying and the certificate. The purge then stands at "erased", and `finish_purge` or the next start ends it.

    Raises:
        RuleBroken: "second_look_missing", "tasks_open" (systems), "nothing_to_purge", "purge_finished", "purge_gone".
        VaultError: nothing was erased.
    """
    with office.vault.write() as con:
        purge = _fetch_unbegun(con, purge_id)
        if purge.state != "approved":
            raise RuleBroken("second_look_missing", number=purge.number)
        judgement = judge_again(office, con, purge)
        if waiting := open_systems(con, purge, judgement):
            raise RuleBroken("tasks_open", systems=waiting)
        erase_judged(office, con, purge, judgement)
    with suppress(RuleBroken, VaultError, LetterProblem):  # it is shown as owed, with the reason when asked again
        finish_purge(office, purge_id=purge_id)
    return Done(purge_view(office, purge_id), ERASED, ends_undo=True)


def _visible(name: str) -> str:
    """Without the characters that nobody sees, such as a zero width space: they make no other employee."""
    return "".join(letter for letter in name if unicodedata.category(letter) != "Cf")


def _fetch_unbegun(con: Connection, purge_id: int) -> Purge:
    purge = fetch(con, PurgeId(purge_id))
    if purge.state not in NOT_BEGUN:
        raise RuleBroken("purge_finished", number=purge.number, state=purge.state)
    return purge
