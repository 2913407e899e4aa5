"""The letter that announces that a restriction will be lifted: written from the person, or from the request."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.holding_lines import HoldLine
from desktop.procedures.letter_start import language_for
from desktop.procedures.lines import CaseView, LetterLine
from desktop.procedures.matter import PersonMatter
from desktop.procedures.office import Office
from desktop.procedures.person_holdings import person_holdings
from desktop.procedures.person_letters import letter_matter, person_letters
from desktop.rules.outcomes import GIVEN
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.letter_task import lifting_letter
from desktop.ui.dialogs.letter_writing import LetterWriting

KIND = "restriction_lifting"


class LiftingLetters(QObject):
    """Goes on with the draft about a restriction where there is one."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._writing = LetterWriting(desk, page)

    def write(self, hold: HoldLine, person: str) -> None:
        """Write about one restriction; person: the name of who is told."""
        office, person_id = self.desk.office, hold.person_id
        if person_id is None:
            return
        about = PersonMatter(person_id, hold_id=hold.id)
        self.desk.background.ask(
            ("lifting_draft", id(self)),
            lambda: (draft_about(office, person_id, hold.id), language_for(office, about)),
            owner=self,
            then=lambda found: self._begin(hold.id, person_id, person, *found),
        )

    def _begin(self, hold_id: int, person_id: int, person: str, draft: LetterLine | None, language: str) -> None:
        task = lifting_letter(person_id=person_id, hold_id=hold_id, person=person, language=language)
        self._writing.write(task, draft)

    def write_for_case(self, view: CaseView) -> None:
        """Write about the restriction that a request brought; several are chosen from on the person's page."""
        office, person_id = self.desk.office, view.person_id
        if person_id is None:
            return
        self.desk.background.ask(
            ("case_restrictions", id(self)),
            lambda: restrictions_of(office, person_id, view.line.id),
            owner=self,
            then=lambda holds: self._choose(holds, view),
        )

    def _choose(self, holds: tuple[HoldLine, ...], view: CaseView) -> None:
        if len(holds) == 1:
            self.write(holds[0], view.line.person)
        elif holds:
            self.desk.go("person", view.person_id)
            self.desk.toast(self.tr("Choose which restriction is to be lifted."))
        else:
            self.desk.toast(self.tr("No restriction from this request is in force."))


def may_lift_for(view: CaseView) -> bool:
    """Whether a request may have brought a restriction that is in force: one that was told, or an objection."""
    restricted = any(one.right is Right.RESTRICTION and one.outcome in GIVEN and one.told for one in view.rights)
    paused = any(one.right is Right.OBJECTION and one.told for one in view.rights)
    return view.person_id is not None and (restricted or paused)


def draft_about(office: Office, person_id: int, hold_id: int) -> LetterLine | None:
    """The draft that was begun about a restriction; runs on the reader thread."""
    for letter in reversed(person_letters(office, person_id)):
        if letter.kind == KIND and letter.finalised_at is None and letter_matter(office, letter.id).hold_id == hold_id:
            return letter
    return None


def restrictions_of(office: Office, person_id: int, case_id: int) -> tuple[HoldLine, ...]:
    """The restrictions in force that a request brought; runs on the reader thread."""
    return tuple(
        hold
        for hold in person_holdings(office, person_id).holds
        if hold.kind == "restriction" and hold.released_on is None and hold.case_id == case_id
    )
