"""The other end of `incoming`: a process of its own that reads one message and ends.

Whatever a hostile message does to the parser, it does it here: with a cap on memory and processor time
where the system has one, without the vault's key in its memory, and killed when its time is up.

Protocol, over pipes only, so that no personal data touches the disk: in comes one line of JSON
(`{"want": "mail" | "attachment", ...}`), then the raw message; out goes one line of JSON
(`{"mail": ...}`, `{"attachment": size}` or `{"problem": code, "data": ...}`), then the attachment's bytes.
"""

import json
import math
import sys
from dataclasses import asdict
from datetime import datetime

from desktop.letters.errors import MailProblem
from desktop.letters.mail_reading import read_attachment, read_message

MEMORY_BYTES = 1 << 30


def worker_main() -> int:
    """Answer the one question on standard input; the program's entry point for "read-mail".

    Returns:
        The exit status: 0 whenever an answer was written, be it a problem.
    """
    # Opened by number: a windowed program on Windows has no sys.stdin or sys.stdout, but it has the pipes.
    with open(0, "rb", closefd=False) as stdin:
        question = json.loads(stdin.readline())
        _limit(float(question["time_limit_s"]))
        raw = stdin.read()
    answer, payload = _answer(question, raw)
    with open(1, "wb", closefd=False) as stdout:
        stdout.write(json.dumps(answer).encode("ascii") + b"\n" + payload)
    return 0


def _answer(question: dict[str, object], raw: bytes) -> tuple[dict[str, object], bytes]:
    try:
        if question["want"] == "attachment":
            payload = read_attachment(raw, int(str(question["index"])))
            return {"attachment": len(payload)}, payload
        as_of = question.get("as_of")
        mail = asdict(read_message(raw, as_of=datetime.fromisoformat(str(as_of)) if as_of else None))
        mail["received_at"] = mail["received_at"] and mail["received_at"].isoformat()
        return {"mail": mail}, b""
    except MailProblem as problem:
        return {"problem": problem.code, "data": problem.data}, b""


def _limit(time_limit_s: float) -> None:
    """Cap this process where the system can; the parent's time limit holds everywhere."""
    if sys.platform == "win32":
        return
    import resource

    caps = {
        resource.RLIMIT_AS: MEMORY_BYTES,
        resource.RLIMIT_CPU: math.ceil(time_limit_s) + 1,
        resource.RLIMIT_CORE: 0,  # a crash must leave no file with the message in it
    }
    for kind, cap in caps.items():
        hard = resource.getrlimit(kind)[1]
        allowed = cap if hard == resource.RLIM_INFINITY else min(cap, hard)
        try:
            resource.setrlimit(kind, (allowed, hard))
        except (OSError, ValueError):
            continue  # macOS refuses a cap on address space
