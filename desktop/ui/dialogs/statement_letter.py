"""The letter that tells one person what a new version of the statement changes: begun, gone on with, or shown again."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop.procedures.directory import person
from desktop.procedures.lines import LetterLine, PersonView
from desktop.procedures.office import Office
from desktop.procedures.person_letters import person_letters
from desktop.procedures.reply import draft_fields, mail_draft, note_letter_left
from desktop.procedures.statement_versions import versions
from desktop.ui.desk import Desk
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.letter_task import LetterTask, statement_letter
from desktop.ui.dialogs.letter_writing import LetterWriting
from desktop.ui.dialogs.saving import save_outside
from desktop.ui.notices import Notice
from desktop.ui.widgets.notice_bar import NoticeBar

KIND = "statement_change"


@dataclass(frozen=True, slots=True)
class Told:
    """What one person was written about one version; either letter may be None."""

    view: PersonView
    draft: LetterLine | None
    final: LetterLine | None


def told_of(office: Office, person_id: int, version: str) -> Told:
    """Look up the latest draft and the latest final letter to a person about that version."""
    view = person(office, person_id)
    about = [
        letter
        for letter in person_letters(office, person_id)
        if letter.kind == KIND and draft_fields(office, letter.id).get("version") == version
    ]
    drafts = [letter for letter in about if letter.finalised_at is None]
    final = [letter for letter in about if letter.finalised_at is not None]
    return Told(view, drafts[-1] if drafts else None, final[-1] if final else None)


def version_to_tell(office: Office) -> str:
    """The latest version that people can be told of: one of which is decided from when it counts, and not the first.

    "" where there is none.
    """
    decided = [line.version for line in versions(office) if line.state != "loaded"]
    return decided[0] if len(decided) > 1 else ""


class StatementLetters(QObject):
    """Opens the letter over *page*."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self._writing = LetterWriting(desk, page)

    def write(self, person_id: int, version: str = "") -> None:
        """Begin the letter, go on with its draft, or show it when it is final. version: the latest where not given."""
        office = self.desk.office

        def find() -> tuple[str, Told | None]:
            about = version or version_to_tell(office)
            return about, told_of(office, person_id, about) if about else None

        self.desk.background.ask("statement_letter", find, owner=self, then=self._open)

    def draft_mail(self, letter_id: int, bar: NoticeBar) -> None:
        """Save an e-mail draft with the final letter attached, and open it; bar: where to say what goes wrong."""
        office = self.desk.office
        self.desk.background.ask(
            ("mail_draft", letter_id),
            lambda: mail_draft(office, letter_id),
            owner=self,
            then=lambda draft: self._save_mail(letter_id, draft, bar),
            failed=saying(self.desk, bar),
        )

    def _save_mail(self, letter_id: int, draft: tuple[str, bytes], bar: NoticeBar) -> None:
        name, content = draft
        save_outside(
            self.desk,
            self._page,
            title=self.tr("Save e-mail draft (with the letter attached), then open it"),
            name=name,
            content=lambda: content,
            then=lambda path: self._open_mail(letter_id, path),
            bar=bar,
        )

    def _open_mail(self, letter_id: int, path: Path) -> None:
        office = self.desk.office
        self.desk.background.act(
            lambda: note_letter_left(office, letter_id=letter_id, way="mail_draft"), owner=self.desk
        )
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.desk.toast(self.tr("No mail program opened. The draft lies at {path}").format(path=path))

    def _open(self, answer: tuple[str, Told | None]) -> None:
        version, told = answer
        if told is None:
            self.desk.say(self._nothing_new())
        elif told.draft is None and told.final is not None:
            self._writing.show(told.view.display_name, told.final)
        else:
            self._writing.write(_task(told.view, version), told.draft)

    def _nothing_new(self) -> Notice:
        return Notice(
            self.tr("There is no new version to tell of"),
            self.tr("Load a new version on the Statement page, and decide from which day it counts."),
        )


def _task(view: PersonView, version: str) -> LetterTask:
    name = view.display_name or next((value for _, value in view.details.contacts), "")
    return statement_letter(
        person_id=view.details.id or 0, version=version, person=name, language=view.details.language
    )
