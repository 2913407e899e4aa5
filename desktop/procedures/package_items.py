"""The items of a package: everything the vault holds of one person that goes with an answer, found by their number.

For access that is all of it; for portability what they provided on consent or a contract. A disclosure that a law
forbids to tell is no item, and leaves no gap that would tell of it. Source: GDPR art. 15(3), 20(1); statement 4.2.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import Any

from db import case_notes, cases, categories, disclosures, enclosures, holdings, letters, messages
from db.packages import choices_of
from db.records import Case, CaseId, Letter, Message, MessageId, Subject, SubjectId
from db.request_records import Enclosure, PackageChoice
from db.vault import Connection
from desktop.letters.package import Strike, struck
from desktop.procedures.case_acts import subject_of_case
from desktop.procedures.enclosures import content_of
from desktop.procedures.holdings_reckoned import terms_for
from desktop.procedures.office import Office
from desktop.procedures.package_owners import PERSONS_OWN, CaseHistory, Owned, Owner, Owners, history_of
from desktop.rules.deadlines import local_day
from desktop.rules.errors import RuleBroken
from desktop.rules.portability import portable
from desktop.rules.statement import Bilingual
from desktop.rules.terms import Terms

ACCESS, PORTABILITY = "access", "portability"
_TEXT_ENDINGS = frozenset({".csv", ".htm", ".html", ".json", ".log", ".md", ".txt", ".xml"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One item. parts: its texts out of which passages can be struck, () for none; source: the record it is made of;
    is_looked_at: somebody chose since the case is this person's; terms: of a category.
    """

    key: str
    kind: str
    label: Bilingual
    source: Any
    on: date | None = None
    owned: Owned = PERSONS_OWN
    parts: tuple[str, ...] = ()
    choice: PackageChoice | None = None
    is_looked_at: bool = False
    terms: Terms | None = None

    @property
    def strikes(self) -> tuple[Strike, ...]:
        return tuple(Strike(passage, why) for passage, why in self.choice.strikes) if self.choice else ()

    @property
    def state(self) -> str:
        """One of the states of `package_lines.ItemLine`."""
        if self.choice is not None and not self.choice.is_included:
            return "left_out"
        if self.owned.owner is Owner.OTHER:
            return "of_other"
        return "included" if self.is_looked_at or self.owned.owner is Owner.PERSON else "to_look"


def items_of(office: Office, con: Connection, case: Case, kind: str, *, reads_files: bool = True) -> tuple[Item, ...]:
    """Everything that may go into the package of this case.

    Args:
        kind: "access" or "portability".
        reads_files: False does not look into the files, which may be long: others who are named in one are not seen.

    Raises:
        RuleBroken: "unknown_package" (kind), "person_needed" (no person is linked).
    """
    if kind not in (ACCESS, PORTABILITY):
        raise RuleBroken("unknown_package", kind=kind)
    gathered = _gathering(office, con, case)
    gathered.reads_files = reads_files
    return tuple(gathered.portable() if kind == PORTABILITY else gathered.all())


def item_of(office: Office, con: Connection, case: Case, key: str) -> Item:
    """One of them by its key.

    Raises:
        RuleBroken: "item_unknown" (item), "person_needed".
    """
    found = next((item for item in _gathering(office, con, case).all(only_file=key) if item.key == key), None)
    if found is None:
        raise RuleBroken("item_unknown", item=key)
    return found


def shown(item: Item, office: Office, language: str) -> tuple[str, ...]:
    """The texts of an item as they go along: without what was struck."""
    return tuple(struck(part, item.strikes, office.package_wording[language]) for part in item.parts)


def _gathering(office: Office, con: Connection, case: Case) -> "_Gathering":
    subject = subject_of_case(con, case)
    if subject is None or subject.id is None:
        raise RuleBroken("person_needed")
    return _Gathering(office, con, case, subject, subject.id)


class _Gathering:
    """The items of one person, each by the person's own number, within one transaction."""

    def __init__(self, office: Office, con: Connection, case: Case, subject: Subject, subject_id: SubjectId) -> None:
        self.office, self.con, self.case, self.subject, self.subject_id = office, con, case, subject, subject_id
        self.owners = Owners(con, subject)
        self.reads_files = True
        self.choices = choices_of(con, CaseId(case.id or 0))
        self.own_cases = [row.case for row in cases.cases_of_subject(con, subject_id)]
        self.own_cases.sort(key=lambda one: (one.received_on, one.id or 0))
        self.histories = {one.id: history_of(con, CaseId(one.id or 0), subject_id) for one in self.own_cases}

    def all(self, only_file: str = "") -> Iterator[Item]:
        """only_file: the key of the one item that is looked for; files, which may be long, are read for it alone."""
        yield self._person()
        if self.subject.note:
            note = self.subject.note
            yield self._item(
                "note", "note", same("Notitie", "Note"), self.subject, parts=(note,), owned=self._own(note)
            )
        yield from self._categories()
        for case in self.own_cases:
            yield self._request(case)
        yield from self._letters()
        for case in self.own_cases:
            yield from self._messages(case)
        yield from self._disclosures()
        yield from self._files(self.own_cases, only_file)

    def portable(self) -> Iterator[Item]:
        yield self._person()
        yield from (one for one in self._categories() if one.terms and portable(one.terms))
        yield from (one for one in self._files([self.case]) if one.source.is_portable)

    def _item(self, key: str, kind: str, label: Bilingual, source: Any, **rest: Any) -> Item:
        return Item(
            key=key,
            kind=kind,
            label=label,
            source=source,
            choice=self.choices.get(key),
            is_looked_at=key in self._history(self.case).chosen,
            **rest,
        )

    def _own(self, text: str, *, was_of_another: bool = False) -> Owned:
        return self.owners.of_text(text, was_of_another=was_of_another)

    def _history(self, case: Case) -> CaseHistory:
        return self.histories[case.id]

    def _person(self) -> Item:
        return self._item("person", "person", same("Persoonsgegevens", "Personal details"), self.subject)

    def _categories(self) -> Iterator[Item]:
        known = categories.categories(self.con)
        for one in holdings.holdings_of(self.con, self.subject_id):
            category = known[one.category_id]
            terms = terms_for(self.office, category)
            place = self.office.systems.name_of(category.system)
            label = Bilingual(nl=f"{terms.aim.nl} ({place})", en=f"{terms.aim.en} ({place})")
            yield self._item(f"category/{one.id}", "category", label, (one, category), terms=terms)

    def _request(self, case: Case) -> Item:
        notes = case_notes.notes_of(self.con, CaseId(case.id or 0))
        text = "\n".join(part for part in (case.note, *(one.text for one in reversed(notes))) if part.strip())
        return self._item(
            f"request/{case.id}",
            "request",
            same(case.number),
            case,
            on=case.received_on,
            parts=(text,) if text else (),
            owned=self._own(text, was_of_another=bool(text) and self._history(case).was_of_another),
        )

    def _letters(self) -> Iterator[Item]:
        outside = letters.letters_of_person(self.con, self.subject_id)
        of_cases = [
            (one, case) for case in self.own_cases for one in letters.letters_of(self.con, CaseId(case.id or 0))
        ]
        for letter, case in sorted([*((one, None) for one in outside), *of_cases], key=lambda pair: pair[0].id or 0):
            if letter.finalised_at is None:
                continue
            to_another = case is not None and self._history(case).letters.get(letter.sha256, True)
            yield self._item(
                f"letter/{letter.id}",
                "letter",
                same(letter.kind),
                letter,
                on=local_day(letter.finalised_at),
                owned=self._of_letter(letter, to_another=to_another),
            )

    def _of_letter(self, letter: Letter, *, to_another: bool) -> Owned:
        """A letter that forwards a request repeats the message, whatever was struck out of that since."""
        if to_another:
            return Owned(owner=Owner.OTHER, why=("case_of_another_before",))
        return self._own(letter.text) if letter.kind == "forwarding" else PERSONS_OWN

    def _messages(self, case: Case) -> Iterator[Item]:
        for message in messages.messages_of(self.con, CaseId(case.id or 0)):
            sender = f"{message.sender_name} <{message.sender_address}>" if message.sender_address else ""
            item = self._item(
                f"message/{message.id}",
                "message",
                same(message.subject),
                message,
                on=local_day(message.received_at) if message.received_at else None,
                parts=(sender or message.sender_name, message.subject, message.text),
                owned=self.owners.of_message(case, message, self._history(case)),
            )
            yield item
            yield from self._attachments(message, item)

    def _attachments(self, message: Message, carrier: Item) -> Iterator[Item]:
        owned = self.owners.of_attachment(message, carrier.owned, is_struck=bool(carrier.strikes))
        for index, attachment in enumerate(message.attachments):
            item = self._item(
                f"attachment/{message.id}/{index}",
                "attachment",
                same(attachment.name),
                (message, index),
                on=carrier.on,
                owned=owned,
            )
            follows = item.choice is None and carrier.state == "left_out"
            yield replace(item, choice=carrier.choice) if follows else item

    def _disclosures(self) -> Iterator[Item]:
        today = self.office.clock.today()
        for row in reversed(disclosures.disclosures_of(self.con, self.subject_id)):
            kept = row.disclosure
            if kept.disclosed_on is None or (kept.ban_until is not None and today < kept.ban_until):
                continue
            yield self._item(
                f"disclosure/{kept.id}",
                "disclosure",
                same(kept.recipient),
                kept,
                on=kept.disclosed_on,
                parts=(kept.data,),
                owned=self._own(kept.data),
            )

    def _files(self, of_cases: list[Case], only: str = "") -> Iterator[Item]:
        for case in of_cases:
            for enclosure in enclosures.enclosures_of(self.con, CaseId(case.id or 0)):
                if only in ("", f"file/{enclosure.id}"):
                    yield self._file(case, enclosure)

    def _file(self, case: Case, enclosure: Enclosure) -> Item:
        text = _text_of(self.con, enclosure) if self.reads_files else None
        item = self._item(
            f"file/{enclosure.id}",
            "file",
            same(enclosure.name),
            enclosure,
            on=local_day(enclosure.added_at),
            parts=() if text is None else (text,),
        )
        remaining = shown(item, self.office, self.case.language)
        owned = self.owners.of_file(
            remaining[0] if remaining else None,
            of_earlier_case=case.id != self.case.id,
            was_of_another=self._history(case).files.get(enclosure.sha256, False),
        )
        return replace(item, owned=owned)


def raw_attachment(con: Connection, message: Message) -> bytes | None:
    """The original of a message, to take an attachment out of."""
    return messages.raw_of(con, MessageId(message.id or 0))


def same(nl: str, en: str = "") -> Bilingual:
    """A label; without an English one it is the same in both languages."""
    return Bilingual(nl=nl, en=en or nl)


def _text_of(con: Connection, enclosure: Enclosure) -> str | None:
    """The text of a file that is nothing but text; None for any other, which is not even fetched."""
    if not (enclosure.media_type.startswith("text/") or PurePath(enclosure.name).suffix.lower() in _TEXT_ENDINGS):
        return None
    content = content_of(con, enclosure)
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
