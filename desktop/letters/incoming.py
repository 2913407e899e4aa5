"""Reads an e-mail file that somebody sent: the door through which strangers' bytes come in.

The bytes go through a pipe to a short-lived process of limited time and memory (`incoming_worker`) and come
back as plain values; this process, which holds the vault's key, never parses them. Outlook's own .msg files
are named as such, so that the employee can save the message as .eml.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.letters.errors import MailProblem
from desktop.letters.incoming_worker import worker_main
from desktop.letters.mail_reading import Attached, IncomingMail

__all__ = [
    "MAIL_BYTES",
    "Attached",
    "IncomingMail",
    "attachment_bytes",
    "read_mail",
    "worker_command",
    "worker_main",
]

MAIL_BYTES = 25_000_000
_BOOT = (
    "import sys; sys.path.append(sys.argv[1]); "
    "from desktop.letters.incoming_worker import worker_main; sys.exit(worker_main())"
)


def read_mail(raw: bytes, *, time_limit_s: float = 10, as_of: datetime | None = None) -> IncomingMail:
    """Read a saved message in a process of its own.

    Args:
        raw: the file, byte for byte; at most `MAIL_BYTES`.
        time_limit_s: after so many seconds the process is ended.
        as_of: the present moment, aware, so that a date in the future is doubted; None leaves that out.

    Returns:
        Sender, subject, plain text, moment of receipt, the names of the attachments, and warnings:
        "date_from_sender", "no_date", "receipt_doubtful", "sender_clock_differs", "html_only", "no_sender", "no_text",
        "charset_guessed", "cut_header", "cut_text", "too_many_parts", "too_deep", "forwarded_message",
        "reply_to_differs".

    Raises:
        MailProblem: "mail_too_large" (bytes, limit), "not_a_mail", "outlook_msg", "mail_too_slow"
            (limit_s), "mail_damaged".
    """
    question = {"want": "mail", "as_of": as_of.astimezone(UTC).isoformat() if as_of else None}
    answer, _ = _ask(question, raw, time_limit_s)
    try:
        return _mail(answer["mail"])
    except (KeyError, TypeError, ValueError) as error:
        raise MailProblem("mail_damaged") from error


def attachment_bytes(raw: bytes, index: int, *, time_limit_s: float = 10) -> bytes:
    """Take one attachment out of a message, in a process of its own.

    Args:
        raw: the file, byte for byte.
        index: the attachment's place in `IncomingMail.attachments`, from 0.
        time_limit_s: after so many seconds the process is ended.

    Returns:
        The attachment's bytes; a forwarded message as it was sent.

    Raises:
        MailProblem: as `read_mail`, and "no_such_attachment" (index).
    """
    answer, payload = _ask({"want": "attachment", "index": index}, raw, time_limit_s)
    if answer.get("attachment") != len(payload):
        raise MailProblem("mail_damaged")
    return payload


def worker_command() -> list[str]:
    """Return the command that starts the reading process.

    A frozen program is its own interpreter, and its entry point answers "read-mail" with `worker_main()`;
    else Python runs without the user's settings and without site-packages, which takes some 50 ms.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, "read-mail"]
    return [sys.executable, "-I", "-S", "-c", _BOOT, str(Path(__file__).resolve().parents[2])]


def _ask(question: Mapping[str, object], raw: bytes, time_limit_s: float) -> tuple[dict[str, Any], bytes]:
    if len(raw) > MAIL_BYTES:
        raise MailProblem("mail_too_large", bytes=len(raw), limit=MAIL_BYTES)
    head = json.dumps({**question, "time_limit_s": time_limit_s}).encode("ascii") + b"\n"
    try:
        done = subprocess.run(  # noqa: S603 our own interpreter, our own module
            worker_command(),
            input=head + raw,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a traceback could quote the message
            timeout=time_limit_s,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        # `from None`: the exception underneath holds the message itself
        raise MailProblem("mail_too_slow", limit_s=time_limit_s) from None
    line, _, payload = done.stdout.partition(b"\n")
    try:
        answer = json.loads(line)
    except ValueError:
        answer = None
    if done.returncode != 0 or not isinstance(answer, dict):
        raise MailProblem("mail_damaged")
    if "problem" in answer:
        raise MailProblem(str(answer["problem"]), **answer.get("data", {}))
    return answer, payload


def _mail(found: Mapping[str, Any]) -> IncomingMail:
    received_at = found["received_at"]
    return IncomingMail(
        sender_name=str(found["sender_name"]),
        sender_address=str(found["sender_address"]),
        subject=str(found["subject"]),
        text=str(found["text"]),
        received_at=datetime.fromisoformat(received_at) if received_at else None,
        received_from=str(found["received_from"]),
        attachments=tuple(
            Attached(str(a["name"]), str(a["media_type"]), int(a["bytes"])) for a in found["attachments"]
        ),
        warnings=tuple(str(warning) for warning in found["warnings"]),
    )
