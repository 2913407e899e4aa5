"""One letter to write: what it is about, and what its dialog must know of that."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import CaseView
from desktop.procedures.matter import CaseMatter, Matter, PersonMatter
from desktop.rules.rights import Right
from desktop.ui.case_words import extension_sentence, to_tell
from desktop.ui.words import label, rights_text


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTask:
    """One letter to write.

    subject: stands beside the kind in the title, a case number or a name. language: what the letter begins in.
    latest_on: the last day that may be promised. rights: those that a decision letter can tell of.
    advice: what the employee must know before writing; "" for nothing.
    """

    about: Matter
    kind: str
    subject: str
    language: str
    latest_on: date | None = None
    rights: tuple[Right, ...] = ()
    advice: str = ""

    @property
    def title(self) -> str:
        return f"{label('letter_kind', self.kind)} · {self.subject}"


def letter_of_case(view: CaseView, kind: str) -> LetterTask:
    """A letter of *kind* in a case."""
    return LetterTask(
        about=CaseMatter(view.line.id),
        kind=kind,
        subject=view.line.number,
        language=view.language,
        latest_on=view.deadline.work_to_3m,
        rights=tuple(right.right for right in to_tell(view)) if kind == "decision" else (),
        advice=_advice_in_case(view, kind),
    )


def government_letter(*, person_id: int, disclosure_id: int, person: str, language: str) -> LetterTask:
    """The letter that tells a person that a government asked for their data."""
    return LetterTask(
        about=PersonMatter(person_id, disclosure_id=disclosure_id),
        kind="government_request",
        subject=person,
        language=language,
        advice=QCoreApplication.translate(
            "LetterSheet",
            "The authority, the law and what was given stand in the register and come from there. Once this letter is "
            "final, the person has been told.",
        ),
    )


def statement_letter(*, person_id: int, version: str, person: str, language: str) -> LetterTask:
    """The letter that tells a person what a new version of the statement changes for them."""
    return LetterTask(
        about=PersonMatter(person_id, version=version),
        kind="statement_change",
        subject=person,
        language=language,
        advice=QCoreApplication.translate(
            "LetterSheet",
            "The changes that touch what is held of this person are filled in. Put them in your own words where that "
            "is clearer; each line becomes a point.",
        ),
    )


def lifting_letter(*, person_id: int, hold_id: int, person: str, language: str) -> LetterTask:
    """The letter that announces the lifting of a restriction."""
    return LetterTask(
        about=PersonMatter(person_id, hold_id=hold_id),
        kind="restriction_lifting",
        subject=person,
        language=language,
        advice=QCoreApplication.translate(
            "LetterSheet",
            "The person is told before the data are used again. Once this letter is final, the restriction can be "
            "lifted from the day it names; a week leaves them time to act.",
        ),
    )


def _advice_in_case(view: CaseView, kind: str) -> str:
    match kind:
        case "delay":
            if not view.may_extend:
                return extension_sentence(view)
            takes = QCoreApplication.translate(
                "LetterSheet", "The extension takes effect when this notice is made final."
            )
            return f"{extension_sentence(view)} {takes}"
        case "decision":
            decided = rights_text(tuple(right.right for right in to_tell(view)))
            return QCoreApplication.translate(
                "LetterSheet",
                "This letter tells what was decided on: {rights}. Grounds, facts, categories and where the person can "
                "turn to stand in it by themselves.",
            ).format(rights=decided or "–")
        case "clarification":
            return QCoreApplication.translate(
                "LetterSheet",
                "Only for access to a large amount of data. If the person wants everything, they get everything; the "
                "time you wait may not count, so plan by the work-to date.",
            )
        case "fee":
            return QCoreApplication.translate(
                "LetterSheet",
                "The breakdown stands in it by itself. The first copy is free; the person may also withdraw or narrow "
                "the request.",
            )
        case "recipients":
            return QCoreApplication.translate(
                "LetterSheet", "Who received data of this person stands in it by itself, by name."
            )
        case "identity_request":
            return QCoreApplication.translate(
                "LetterSheet",
                "Ask only where there is a real doubt, in the lightest way. Never ask for a copy of a document.",
            )
    return ""
