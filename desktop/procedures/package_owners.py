"""Whose an item of a package is: nothing from another person's records may go along with somebody's own.

The number of the person is not enough: a case may have been another's before, two people may share an e-mail address,
and an export of one user may name their colleagues. Source: GDPR art. 15(4), 20(4); art. 32.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from db import journal, search, subjects
from db.profile import fetch_profile
from db.records import Case, CaseId, Message, Subject, SubjectId
from db.vault import Connection
from desktop.procedures.contacts import is_ours
from desktop.procedures.people import name_of
from desktop.rules.names import fold, query_words
from desktop.rules.texts import full_name

_BEFORE_AT = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}")  # read backwards
_AFTER_AT = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_MOST_COLLEAGUES = 500
_SHARED_KINDS = ("bluedolphin_tenant", "organisation")  # identifiers that colleagues have in common


class Owner(StrEnum):
    """Whose it is, as far as the vault can tell."""

    PERSON = "person"
    UNSURE = "unsure"  # somebody has to look before it may go along
    OTHER = "other"  # never goes along


@dataclass(frozen=True, slots=True, kw_only=True)
class Owned:
    """Whose an item is, and why that is not sure: codes, with the addresses, identifiers and names of others in it.

    why: "sender_unknown", "sender_shared", "sender_other", "names_others", "case_of_another_before", "of_earlier_case",
    "file" or "proof".
    """

    owner: Owner = Owner.PERSON
    why: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


PERSONS_OWN = Owned()


@dataclass(slots=True)
class Owners:
    """Tells whose an item is for one person, within one transaction."""

    con: Connection
    subject: Subject
    _holders: dict[str, frozenset[SubjectId]] = field(default_factory=dict)
    _known_colleagues: tuple[Subject, ...] | None = None

    def of_message(self, case: Case, message: Message, history: "CaseHistory") -> Owned:
        """A message is its sender's: the person's, the desk's and a representative's with shown authority go along."""
        sender = message.sender_address.strip().casefold()
        unsure = ["proof"] if message.is_proof else []
        if sender and not self._may_send(case, sender):
            holders = self._holders_of(sender)
            if holders and self.subject.id not in holders:
                return Owned(owner=Owner.OTHER, why=("sender_other",))
            unsure.append("sender_shared" if holders - {self.subject.id} else "")
            unsure.append("" if holders else "sender_unknown")
        elif not sender and history.was_of_another:
            unsure.append("case_of_another_before")
        text = f"{message.subject}\n{message.text}"
        others = self.others_in(text) if sender and self._is_own(sender) else self._named_in(text)
        return _owned([*unsure, "names_others" if others else ""], others)

    def of_attachment(self, message: Message, carrier: Owned, *, is_struck: bool) -> Owned:
        """What came with a message goes with it. Somebody looks at what the desk itself sent, such as an export, and at
        what came with a message out of which something was struck.
        """
        is_to_look = is_struck or is_ours(message.sender_address, fetch_profile(self.con).email)
        return Owned(owner=Owner.UNSURE, why=("file",)) if is_to_look and carrier.owner is Owner.PERSON else carrier

    def of_text(self, text: str, *, was_of_another: bool = False) -> Owned:
        """What the desk itself wrote of the person is the person's, unless it names somebody else."""
        others = self._named_in(text)
        why = ["case_of_another_before" if was_of_another else "", "names_others" if others else ""]
        return _owned(why, others)

    def of_file(self, text: str | None, *, of_earlier_case: bool, was_of_another: bool) -> Owned:
        """A file is always looked at first; one that names other people of the directory goes only when they are
        struck out of it, and one that was added for another person never goes.

        Args:
            text: what it says, without what was struck; None where it cannot be read here.
            was_of_another: it came while the case was another person's; added anew, it is looked at as this one's.
        """
        if was_of_another:
            return Owned(owner=Owner.OTHER, why=("case_of_another_before",))
        others = self.others_in(text or "")
        found, names = self._colleagues_in(text or "")
        is_other = bool(found) or any(self._holders_of(one) for one in others)
        others = tuple(dict.fromkeys((*others, *found, *names)))
        why = ("file", *(["of_earlier_case"] if of_earlier_case else []), *(["names_others"] if others else []))
        return Owned(owner=Owner.OTHER if is_other else Owner.UNSURE, why=why, others=others)

    def others_in(self, text: str) -> tuple[str, ...]:
        """The e-mail addresses in a text that are neither the person's nor the desk's, each once."""
        found = dict.fromkeys(_addresses_in(text))
        ours = fetch_profile(self.con).email
        return tuple(one for one in found if not is_ours(one, ours) and not self._is_own(one))

    def _named_in(self, text: str) -> tuple[str, ...]:
        """Who else stands in a text that is not the person's own: by address, by identifier, by name."""
        if not text.strip():
            return ()
        found, names = self._colleagues_in(text)
        return tuple(dict.fromkeys((*self.others_in(text), *found, *names)))

    def _colleagues_in(self, text: str) -> tuple[list[str], list[str]]:
        """The identifiers, and the names, of people of the same organisation that stand in a text."""
        colleagues = self._colleagues()
        words = fold(text) if colleagues else ""
        identifiers: list[str] = []
        names: list[str] = []
        for colleague in colleagues:
            own = {one.value for one in self.subject.identifiers}
            theirs = (one.value for one in colleague.identifiers if one.kind not in _SHARED_KINDS)
            identifiers += [one for one in theirs if one not in own and _stands_in(fold(one), words)]
            given = colleague.first_name or colleague.initials
            if _stands_in(fold(colleague.surname), words) and (not given or _stands_in(fold(given), words)):
                names.append(full_name(name_of(colleague)))
        return identifiers, names

    def _colleagues(self) -> tuple[Subject, ...]:
        if self._known_colleagues is None:
            organisation = self.subject.organisation
            query = search.DirectoryQuery(words=query_words(organisation))
            rows = search.first_page(self.con, query, _MOST_COLLEAGUES) if organisation else ()
            ids = [row.id for row in rows if row.id != self.subject.id and fold(row.organisation) == fold(organisation)]
            self._known_colleagues = subjects.fetch_subjects(self.con, ids)
        return self._known_colleagues

    def _may_send(self, case: Case, sender: str) -> bool:
        own = self._is_own(sender) and self._holders_of(sender) == {self.subject.id}
        acting = case.representative
        may_act = bool(acting and acting.authority_on and acting.email.strip().casefold() == sender)
        return own or may_act or is_ours(sender, fetch_profile(self.con).email)

    def _is_own(self, address: str) -> bool:
        return self.subject.id in self._holders_of(address)

    def _holders_of(self, address: str) -> frozenset[SubjectId]:
        if address not in self._holders:
            found = subjects.subjects_with_contact(self.con, "email", address)
            self._holders[address] = frozenset(one.id for one in found if one.id is not None)
        return self._holders[address]


@dataclass(frozen=True, slots=True)
class CaseHistory:
    """Whose a case was before. letters, files: by SHA-256 of each final letter and of each file that was added, whether
    that was for somebody else.

    chosen: the items of its package of which something was chosen since it is this person's.
    """

    was_of_another: bool
    letters: Mapping[str, bool]
    files: Mapping[str, bool]
    chosen: frozenset[str]


def history_of(con: Connection, case_id: CaseId, subject_id: SubjectId) -> CaseHistory:
    """Read in the journal for whom a case was, when each of its letters was written.

    Entries that became one person by a merge are one here.
    """
    same = {None, subject_id, *_merged_into(con, subject_id)}
    linked: list[SubjectId | None] = [None]
    letters: dict[str, bool] = {}
    files: dict[str, bool] = {}
    chosen: set[str] = set()
    was_of_another = False
    for entry in journal.entries(con, case_id=case_id):
        match entry.act:
            case "case_opened" | "person_linked":
                linked.append(entry.subject_id)
                chosen.clear()
            case "person_unlinked":
                linked = linked[:-1] or [None]
                chosen.clear()
            case "letter_finalised":
                letters[str(entry.details.get("sha256", ""))] = linked[-1] not in same
            case "enclosure_added":
                files[str(entry.details.get("sha256", ""))] = linked[-1] not in same
            case act if act.startswith("package_item_"):
                chosen.add(str(entry.details.get("item", "")))
            case "package_choice_taken_back":
                chosen.discard(str(entry.details.get("item", "")))
        was_of_another = was_of_another or linked[-1] not in same
    return CaseHistory(was_of_another, letters, files, frozenset(chosen))


def _merged_into(con: Connection, subject_id: SubjectId) -> set[SubjectId]:
    """The entries that became this one, also those that had become one of them."""
    found: set[SubjectId] = set()
    waiting = [subject_id]
    while waiting:
        for entry in journal.entries(con, subject_id=waiting.pop()):
            dropped = SubjectId(int(entry.details.get("dropped", 0)))
            if entry.act == "people_merged" and dropped not in found:
                found.add(dropped)
                waiting.append(dropped)
            elif entry.act == "merge_undone":
                found.discard(dropped)
    return found


def _addresses_in(text: str) -> Iterator[str]:
    """Looked for around each @, so that a long text without one costs nothing."""
    for sign in re.finditer("@", text):
        at = sign.start()
        before = _BEFORE_AT.match(text[max(0, at - 64) : at][::-1])
        after = _AFTER_AT.match(text, at + 1, at + 254)
        if before and after:
            yield f"{before[0][::-1]}@{after[0]}".casefold().strip(".")


def _stands_in(words: str, text: str) -> bool:
    """As words of their own: "Jan" does not stand in "januari"."""
    return bool(words) and words in text and re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def _owned(why: Iterable[str], others: tuple[str, ...]) -> Owned:
    codes = tuple(dict.fromkeys(code for code in why if code))
    return Owned(owner=Owner.UNSURE if codes else Owner.PERSON, why=codes, others=others)
