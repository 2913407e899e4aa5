"""Brings files from outside into a request: chosen in a dialog, or dropped."""

import mimetypes
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.procedures.enclosures import MOST_BYTES, add_enclosure
from desktop.procedures.office import Done
from desktop.rules.errors import RuleBroken
from desktop.ui.desk import Desk


class FileAdding(QObject):
    """Adds one file after the other; each can be undone, and what goes wrong with one leaves the others."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page

    def choose(self, case_id: int, search_id: int | None = None) -> QFileDialog:
        """Ask which files; search_id: the search that brought them."""
        dialog = QFileDialog(self._page, self.tr("Add files to the request"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.add(map(Path, names), case_id, search_id))
        dialog.open()
        return dialog

    def add(self, paths: "Sequence[Path] | map[Path]", case_id: int, search_id: int | None = None) -> None:
        """Read and keep them, off the UI thread."""
        for path in paths:
            said = self.tr("File added: {name}").format(name=path.name)
            self.desk.background.act(
                self._adding(path, case_id, search_id), owner=self, then=lambda done, said=said: self._say(said, done)
            )

    def _adding(self, path: Path, case_id: int, search_id: int | None) -> Callable[[], Done[int]]:
        office = self.desk.office
        media_type = mimetypes.guess_type(path.name)[0] or ""

        def act() -> Done[int]:
            content = read_file(path)
            return add_enclosure(
                office, case_id=case_id, search_id=search_id, name=path.name, content=content, media_type=media_type
            )

        return act

    def _say(self, said: str, done: Done[int]) -> None:
        self.desk.toast(said, done.undo)


def read_file(path: Path) -> bytes:
    """Read a file that is not too large to keep.

    Raises:
        RuleBroken: "enclosure_too_large" (name, bytes, most), "file_unreadable" (name, reason).
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise RuleBroken("enclosure_too_large", name=path.name, bytes=size, most=MOST_BYTES)
        return path.read_bytes()
    except OSError as error:
        raise RuleBroken("file_unreadable", name=path.name, reason=error.strerror or type(error).__name__) from error


def files_in(data: QMimeData) -> list[Path]:
    """The files that were dragged here; folders are left out."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
