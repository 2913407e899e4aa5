"""One Inzage a user and data folder: a second start hands its files to the first, which comes forward."""

import errno
import hashlib
import json
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

WAIT_MS = 2000
MOST_BYTES = 64_000
TAKEN = b"ok\n"  # what the first instance answers once it has the paths


class Instance(QObject):
    """Ask `is_first` once; then either listen to `called` or `hand_over` and leave."""

    called = Signal(list)  # the paths a second start was given; perhaps none

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: of the data; `is_first` makes it."""
        super().__init__(parent)
        self._folder = folder
        self._lock = QLockFile(str(folder / "inzage.lock"))
        self._lock.setStaleLockTime(0)  # a holder that died is known by its process, never by the lock's age
        self._server: QLocalServer | None = None
        self._parts: dict[QLocalSocket, bytes] = {}

    def is_first(self) -> bool:
        """Try to be the one; True starts listening.

        Raises:
            OSError: the folder cannot be made or written, so nobody can tell.
        """
        if self._lock.isLocked():
            return True
        self._folder.mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(50):
            if self._lock.error() != QLockFile.LockError.LockFailedError:
                raise _why_unwritable(self._folder)
            return False
        QLocalServer.removeServer(self._name)  # left over where a process died
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(self._name)
        return True

    @property
    def _name(self) -> str:
        return f"inzage-{hashlib.sha256(str(self._folder.resolve()).encode()).hexdigest()[:16]}"

    def hand_over(self, paths: list[str]) -> bool:
        """Give the first instance *paths* and bring it forward; False if it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(Path(path).resolve()) for path in paths]).encode() + b"\n")
        answer = b""  # written is not delivered: a program that hangs never reads it
        while len(answer) < len(TAKEN) and (socket.bytesAvailable() or socket.waitForReadyRead(WAIT_MS)):
            answer += bytes(socket.readAll().data())
        socket.disconnectFromServer()
        return answer == TAKEN

    def close(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _accept(self) -> None:
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            self._parts[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(lambda socket=socket: self._done(socket))
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket not in self._parts:
            return
        self._parts[socket] += bytes(socket.readAll().data())
        line, end, _ = self._parts[socket].partition(b"\n")
        if not end and len(line) <= MOST_BYTES:
            return
        del self._parts[socket]
        self.called.emit(_paths(line))
        if isValid(socket) and socket.state() == QLocalSocket.LocalSocketState.ConnectedState:
            socket.write(TAKEN)
            socket.flush()

    def _done(self, socket: QLocalSocket) -> None:
        self._parts.pop(socket, None)
        socket.deleteLater()


def bring_forward(window: QWidget) -> None:
    """Show the window on top, also where it was minimised."""
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def _why_unwritable(folder: Path) -> OSError:
    """Ask the system what Qt does not tell: write a little, and keep what it says."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(4096))
            probe.flush()
    except OSError as error:
        return error
    return OSError(errno.EACCES, "the lock cannot be written", str(folder))


def _paths(line: bytes) -> list[str]:
    try:
        given = json.loads(line)
    except ValueError:
        return []
    return [path for path in given if isinstance(path, str)] if isinstance(given, list) else []
