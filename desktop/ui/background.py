"""Runs acts and questions off the UI thread and brings their answers back to whoever still wants them.

Two plain threads, each of which ends up with its own connection to the vault: a *writer* that runs acts in
the order they were asked for, and a *reader* for questions, where a newer question with the same key makes
the older one pointless: it is interrupted, skipped, or its answer dropped. Nobody else starts a thread.

A callback runs on the UI thread and only while its `owner` lives. A failure nobody took with `failed` goes to
the signal `crashed`; the window shows it, so a page need not handle what the law or the world forbids.

What a job holds may be a widget, and whoever drops the last reference to a widget destroys it. So jobs and
answers are kept on the UI side under a number, and a thread lets go of both before it tells that number.
"""

import itertools
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from desktop.ui.collecting import Collector

if TYPE_CHECKING:  # the procedures bring the vault's libraries along; the first window is painted without them
    from desktop.procedures.office import Done

Failed = Callable[[Exception], None]
_REMEMBERED_UNDOS = 20


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    owner: QObject
    then: Callable[[Any], None] | None
    failed: Failed | None
    key: Hashable = None  # None: an act
    is_undo: bool = False


def is_interruption(error: Exception) -> bool:
    """Whether *error* only says that a newer question stopped this one."""
    from desktop.procedures.office import Interrupted  # not above, see there; loaded long since

    return isinstance(error, Interrupted)


class Background(QObject):
    """The two threads. `interrupt` stops the statement the reader is running; callable from any thread."""

    happened = Signal(frozenset)  # the topics an act has changed; pages reload what they show
    crashed = Signal(object)  # an exception that nobody took with `failed`
    busy = Signal(bool)  # acts are under way, or none are any more
    _answered = Signal(int)  # the job's number

    def __init__(self, *, interrupt: Callable[[], None] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interrupt = interrupt
        self._acts: SimpleQueue[int | None] = SimpleQueue()
        self._questions: SimpleQueue[int | None] = SimpleQueue()
        self._jobs: dict[int, _Job] = {}  # from the asking until the answer
        self._answers: dict[int, tuple[Any, Exception | None]] = {}  # a skipped question has none
        self._turns = itertools.count(1)
        self._latest: dict[Hashable, int] = {}  # the only turn of each key whose answer is wanted
        self._running: Hashable = None
        self._lock = threading.Lock()  # guards _latest and _running
        self._undos: list[Callable[[], Done[Any]]] = []
        self._pending_acts = 0
        self._stopped = False
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._collector = Collector(self)
        self._threads = (
            threading.Thread(target=self._write, name="writer", daemon=True),
            threading.Thread(target=self._read, name="reader", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def act(
        self,
        procedure: "Callable[[], Done[Any]]",
        *,
        owner: QObject,
        then: "Callable[[Done[Any]], None] | None" = None,
        failed: Failed | None = None,
    ) -> None:
        """Run *procedure* after the acts asked for before it; `then` gets its whole Done (value, undo)."""
        self._start_act(_Job(procedure, owner, then, failed))

    def ask(
        self,
        key: Hashable,
        question: Callable[[], Any],
        *,
        owner: QObject,
        then: Callable[[Any], None],
        failed: Failed | None = None,
    ) -> None:
        """Run *question*; an older one with the same *key* is given up. `then` gets what it returns."""
        if self._stopped:
            return
        with self._lock:
            turn = self._latest[key] = next(self._turns)
            self._give_up_running(key)
        self._jobs[turn] = _Job(question, owner, then, failed, key)
        self._questions.put(turn)

    def forget(self, key: Hashable) -> None:
        """Give up the question *key*, if one is open."""
        with self._lock:
            if self._latest.pop(key, None) is not None:
                self._give_up_running(key)

    def is_busy(self) -> bool:
        """Whether an answer is still to come: an act or a question that somebody waits for."""
        with self._lock:
            return bool(self._latest) or self._pending_acts > 0

    def can_undo(self) -> bool:
        return bool(self._undos)

    def undo(
        self,
        which: "Callable[[], Done[Any]] | None" = None,
        *,
        owner: QObject,
        then: "Callable[[Done[Any]], None] | None" = None,
    ) -> bool:
        """Take back *which* (a Done.undo), or the last act that can be taken back. False: nothing to undo."""
        if which is None:
            if not self._undos:
                return False
            which = self._undos[-1]
        if which not in self._undos:
            return False  # taken back already
        self._undos.remove(which)
        self._start_act(_Job(which, owner, then, None, is_undo=True))
        return True

    def stop(self) -> None:
        """Finish the acts asked for, give up the questions, end both threads; no answer comes any more."""
        if self._stopped:
            return
        self._stopped = True
        with self._lock:
            self._latest.clear()
            if self._running is not None and self._interrupt:
                self._interrupt()
        self._acts.put(None)
        self._questions.put(None)
        for thread in self._threads:
            thread.join()
        self._collector.stop()
        self._undos.clear()
        self._jobs.clear()
        self._answers.clear()

    def _start_act(self, job: _Job) -> None:
        if self._stopped:
            return
        self._pending_acts += 1
        if self._pending_acts == 1:
            self.busy.emit(True)
        number = next(self._turns)
        self._jobs[number] = job
        self._acts.put(number)

    def _give_up_running(self, key: Hashable) -> None:
        if self._running == key and key is not None and self._interrupt:
            self._interrupt()

    def _write(self) -> None:
        while (number := self._acts.get()) is not None:
            self._answers[number] = self._done(number)
            self._answered.emit(number)

    def _read(self) -> None:
        while (number := self._questions.get()) is not None:
            with self._lock:
                key = self._jobs[number].key
                wanted = self._latest.get(key) == number
                self._running = key if wanted else None
            if wanted:
                self._answers[number] = self._done(number)
                with self._lock:
                    self._running = None
            self._answered.emit(number)

    def _done(self, number: int) -> tuple[Any, Exception | None]:
        job = self._jobs[number]
        while True:
            try:
                return job.work(), None
            except Exception as error:  # noqa: BLE001 - carried to the UI thread, where it is shown
                # an interruption meant for the question before may hit this one: ask again while it is wanted
                if not is_interruption(error) or self._latest.get(job.key) != number:
                    return None, error

    def _deliver(self, number: int) -> None:
        if self._stopped:
            return
        job = self._jobs.pop(number)
        result, error = self._answers.pop(number, (None, None))
        if job.key is not None:
            with self._lock:
                if self._latest.get(job.key) != number:
                    return
                del self._latest[job.key]
        else:
            self._pending_acts -= 1
            if self._pending_acts == 0:
                self.busy.emit(False)
        alive = shiboken6.isValid(job.owner)
        if error is not None:
            if job.failed and alive:
                job.failed(error)
            else:
                self.crashed.emit(error)
            return
        if job.key is None:
            self._note(job, result)
        if job.then and alive:
            job.then(result)

    def _note(self, job: _Job, done: "Done[Any]") -> None:
        if done.ends_undo:
            self._undos.clear()
        if done.undo is not None and not job.is_undo:
            self._undos = [*self._undos[1 - _REMEMBERED_UNDOS :], done.undo]
        if done.changed:
            self.happened.emit(frozenset(done.changed))
