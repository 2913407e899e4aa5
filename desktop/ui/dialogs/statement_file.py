"""The way in for a new version of the statement: a file that is chosen or dragged here, read, and judged."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.procedures.holding_lines import LoadedStatement
from desktop.procedures.statement_versions import LARGEST_BYTES, look_at
from desktop.ui.desk import Desk
from desktop.ui.dialogs.statement_changes import LoadVersionDialog
from desktop.ui.dialogs.statement_problems import StatementProblemsDialog
from desktop.ui.notices import Notice

ENDING = ".toml"


class StatementFiles(QObject):
    """Opens its dialogs over *page*. Emits `loaded(version)` when a version is kept."""

    loaded = Signal(str)

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page

    def choose(self) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self._page, self.tr("Load a new version of the statement"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Statement (*.toml)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.take(Path(path)))
        dialog.open()

    def take(self, path: Path) -> None:
        """Read the file off the UI thread, then say what is wrong with it or what it changes."""
        office = self.desk.office

        def read() -> tuple[bytes, LoadedStatement] | OSError:
            try:
                with path.open("rb") as file:
                    content = file.read(LARGEST_BYTES + 1)
            except OSError as error:  # an answer: the world said no
                return error
            return content, look_at(office, content)

        self.desk.background.ask(
            "statement_file", read, owner=self, then=lambda found: self._show(path, found), failed=self._fail
        )

    def _show(self, path: Path, found: tuple[bytes, LoadedStatement] | OSError) -> None:
        if isinstance(found, OSError):
            self.desk.say(self._unread(path, found))
            return
        content, loaded = found
        dialog: StatementProblemsDialog | LoadVersionDialog
        if loaded.problems:
            dialog = StatementProblemsDialog(self.desk, path, loaded.problems, self._page)
            dialog.again_wanted.connect(lambda: self.take(path))
        else:
            dialog = LoadVersionDialog(self.desk, content, loaded, self._page)
            dialog.acted.connect(lambda done: self.loaded.emit(done.value))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fail(self, error: Exception) -> None:
        self.desk.background.crashed.emit(error)  # the window tells a refusal from a mistake

    def _unread(self, path: Path, error: OSError) -> Notice:
        return Notice(
            self.tr("The file could not be read"),
            self.tr("The system says of {name}: {reason}. Look whether it is still there, and try again.").format(
                name=path.name, reason=error.strerror or type(error).__name__
            ),
            "statement_unreadable",
        )


def statement_in(data: QMimeData) -> Path | None:
    """The statement file that is dragged, None where it is something else; cheap, for it is asked at every move."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() == ENDING), None)
