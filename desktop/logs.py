"""A log that never holds personal data: kinds of failures and places in the code, no messages, no values."""

import faulthandler
import hashlib
import json
import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

log = logging.getLogger("inzage")


def start_log(folder: Path) -> Callable[[], None]:
    """Write to *folder*/inzage.log, 512 KB a file, three kept. A folder that cannot be written is no reason to stop.

    Returns:
        What ends it.
    """
    ends: list[Callable[[], None]] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "inzage.log", maxBytes=512_000, backupCount=3, encoding="utf-8"
        )
        if not faulthandler.is_enabled():
            fatal = (folder / "fault.log").open("a", encoding="utf-8")
            faulthandler.enable(fatal)  # function names and lines only
            ends += [faulthandler.disable, fatal.close]
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    log.propagate = False
    ends += [lambda: log.removeHandler(handler), handler.close]

    def end() -> None:
        for step in ends:
            step()

    return end


def note_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None, where: str) -> str:
    """Log type and places of a bug; the message and the locals may hold names, so they are left out.

    Returns:
        A short mark that is the same for the same bug, to quote to whoever mends it.
    """
    frames = [f"{Path(f.filename).name}:{f.lineno}:{f.name}" for f in traceback.extract_tb(trace)]
    mark = hashlib.sha256("|".join([kind.__name__, *frames]).encode()).hexdigest()[:12]
    log.error("crash %s", json.dumps({"mark": mark, "type": kind.__name__, "where": where, "frames": frames}))
    return mark


def watch_for_crashes(show: Callable[[str], None]) -> Callable[[], None]:
    """Send every uncaught exception to the log, and its mark to *show* (which must be callable in any thread).

    Returns:
        What puts back the hooks that were there before.
    """
    before = sys.excepthook, threading.excepthook

    def in_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        show(note_crash(kind, error, trace, "window"))

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            show(note_crash(args.exc_type, args.exc_value, args.exc_traceback, "thread"))

    def end() -> None:
        sys.excepthook, threading.excepthook = before

    sys.excepthook, threading.excepthook = in_main, in_thread
    return end
