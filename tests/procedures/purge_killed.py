"""Carries out a purge and kills itself before the n-th thing it does; run by `test_purge_kills`, never imported by it.

Reads from its input, as JSON: key (of the vault, in hexadecimal), instant, purge, points: [[folder, n], ...]. n = 0 is
carried out whole, and the number of points is printed. alone: there is one point, for this very process.
"""

import json
import os
import signal
import subprocess
import sys
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Pool, event

from db.vault import open_vault
from desktop.clock import FixedClock
from desktop.knowledge import load_letter_fonts, office_for
from desktop.procedures import purges


def die() -> None:
    if hasattr(signal, "SIGKILL"):
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(9)


def watch(last: int) -> Any:
    """Count every statement, commit, and connection that is taken or given back; die before the *last* one."""
    steps = count(1)
    seen = [0]

    def step(*_: object) -> None:
        seen[0] = next(steps)
        if seen[0] == last:
            die()

    for target, names in ((Engine, ("before_cursor_execute", "commit")), (Pool, ("checkout", "checkin"))):
        for name in names:
            event.listen(target, name, step)
    return seen


def carry_out(order: dict[str, Any], folder: str, last: int) -> int:
    vault = open_vault(Path(folder), bytes.fromhex(order["key"]))
    office = office_for(vault, FixedClock(datetime.fromisoformat(order["instant"])))
    seen = watch(last)
    view = purges.carry_out(office, purge_id=order["purge"]).value
    if view.line.state != "certified":
        raise SystemExit(f"the purge ended as {view.line.state}")
    steps = seen[0]
    vault.close()
    return int(steps)


def main() -> None:
    order = json.load(sys.stdin)
    load_letter_fonts()  # loaded once, for all the children
    for folder, last in order["points"]:
        if last == 0 or order.get("alone"):
            print(carry_out(order, folder, last))
        elif hasattr(os, "fork"):
            child = os.fork()
            if child == 0:
                carry_out(order, folder, last)
                os._exit(0)
            os.waitpid(child, 0)
        else:
            alone = json.dumps(order | {"points": [[folder, last]], "alone": True})
            subprocess.run([sys.executable, __file__], input=alone, text=True, check=False)


if __name__ == "__main__":
    main()
