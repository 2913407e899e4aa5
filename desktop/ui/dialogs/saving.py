"""Writes something out of the vault to where the employee says, and says that it lies outside the vault then."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.desk import Desk
from desktop.ui.dialogs.failing import saying
from desktop.ui.notices import Notice
from desktop.ui.widgets.notice_bar import NoticeBar


def outside_sentence() -> str:
    """What the screen says wherever a file can leave the vault."""
    return QCoreApplication.translate(
        "Saving", "A file you save lies outside the vault, unencrypted. Delete it when you no longer need it."
    )


def queue_sentence() -> str:
    """What the screen says wherever something can be printed."""
    return QCoreApplication.translate("Saving", "The printer's queue keeps a copy until the letter is printed.")


def save_outside(
    desk: Desk,
    parent: QWidget,
    *,
    title: str,
    name: str,
    content: Callable[[], bytes],
    then: Callable[[Path], None] | None = None,
    bar: NoticeBar | None = None,
) -> QFileDialog:
    """Ask where to, then fetch and write off the UI thread.

    name: proposed file name. content: fetches the bytes; runs on the reader thread. bar: where to say what goes wrong;
    the window's notice where not given.
    """
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(Path(name).suffix[1:])
    dialog.selectFile(Path(name).name)

    failed = saying(desk, bar) if bar else None

    def write(path: str) -> None:
        target = Path(path)

        def done(outcome: Path | OSError) -> None:
            if isinstance(outcome, OSError):
                (bar.say if bar else desk.say)(_not_written(outcome))
                return
            said = QCoreApplication.translate("Saving", "Saved outside the vault: {name}")
            desk.toast(said.format(name=outcome.name))
            if then is not None:
                then(outcome)

        desk.background.ask(("save", path), lambda: _write(target, content()), owner=parent, then=done, failed=failed)

    dialog.fileSelected.connect(write)
    dialog.open()
    return dialog


def _write(target: Path, content: bytes) -> Path | OSError:
    """Write whole or not at all; an OSError is an answer, since the world said no."""
    part = target.with_name(f"{target.name}.part")
    try:
        with open(part, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        return error
    return target


def _not_written(error: OSError) -> Notice:
    return Notice(
        QCoreApplication.translate("Saving", "The file could not be saved"),
        QCoreApplication.translate(
            "Saving", "The system says: {reason}. Choose another folder, or make room there, and save again."
        ).format(reason=error.strerror or type(error).__name__),
        "file_not_written",
    )
