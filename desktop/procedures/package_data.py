"""From the items that were chosen to the values a package is made of; what was left out is named with its reason.

Source: GDPR art. 15(1)(d), (3)-(4), 20; EDPB guidelines 01/2022, par. 152-156 and 168-173.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from db import holdings, letters
from db.holding_records import Category, Disclosure, Holding
from db.profile import fetch_profile
from db.records import Case, Letter, LetterId, Message, Subject
from db.request_records import Enclosure
from db.vault import Connection
from desktop.letters.incoming import attachment_bytes
from desktop.letters.package import (
    CategoryData,
    DataSet,
    DatedFact,
    DisclosureData,
    FileData,
    LeftOut,
    LetterData,
    MessageData,
    PersonLine,
    RequestData,
    RightData,
)
from desktop.procedures.enclosures import content_of
from desktop.procedures.matter import dossier_of, matter_of
from desktop.procedures.office import Office
from desktop.procedures.package_items import PORTABILITY, Item, raw_attachment, shown
from desktop.procedures.profile import sender_of
from desktop.rules.errors import RuleBroken
from desktop.rules.explanation_words import period_phrase
from desktop.rules.facts import fact_kind
from desktop.rules.portability import portable_items
from desktop.rules.reckoning import recordable_facts
from desktop.rules.statement import Bilingual
from desktop.rules.systems import fields_to_clear
from desktop.rules.terms import Terms
from desktop.rules.texts import country_name, date_text

LANGUAGE_NAMES = {"nl": Bilingual(nl="Nederlands", en="Dutch"), "en": Bilingual(nl="Engels", en="English")}
_PROVIDED = frozenset({"initials", "first_name", "prefix", "surname", "email"})  # by whoever has an account
_SECTIONS = {
    "person": "section.person",
    "note": "person.note",
    "category": "section.categories",
    "request": "section.requests",
    "letter": "section.letters",
    "message": "section.messages",
    "attachment": "section.messages",
    "disclosure": "section.disclosures",
    "file": "section.files",
}


def data_set(
    office: Office, con: Connection, case: Case, subject: Subject, kind: str, items: Sequence[Item]
) -> DataSet:
    """What the package holds, in the language of the case.

    Args:
        items: all of them, as `package_items.items_of` gives them; those that are left out are only named.
    """
    gathered = _DataSet(office, con, case, subject, kind, items)
    return DataSet(
        reference=case.number,
        language=case.language,
        made_on=office.clock.today(),
        sender=sender_of(fetch_profile(con)),
        person=tuple(gathered.person()),
        categories=tuple(gathered.categories()),
        requests=tuple(gathered.requests()),
        letters=tuple(gathered.letters()),
        messages=tuple(gathered.messages()),
        disclosures=tuple(gathered.disclosures()),
        files=tuple(gathered.files()),
        left_out=tuple(gathered.left_out()),
    )


class _DataSet:
    """The lists of a set, made of the included items."""

    def __init__(
        self, office: Office, con: Connection, case: Case, subject: Subject, kind: str, items: Sequence[Item]
    ) -> None:
        self.office, self.con, self.case, self.subject, self.kind, self.items = office, con, case, subject, kind, items
        self.words = office.package_wording[case.language]

    def _included(self, kind: str) -> Iterator[Item]:
        return (item for item in self.items if item.kind == kind and item.state == "included")

    def _shown(self, item: Item) -> tuple[str, ...]:
        return shown(item, self.office, self.case.language)

    def _said(self, text: Bilingual) -> str:
        return text.in_language(self.case.language)

    def person(self) -> Iterator[PersonLine]:
        if not any(self._included("person")):
            return
        wanted = None
        if self.kind == PORTABILITY:
            listed = [item.terms for item in self._included("category") if item.terms]
            wanted = _PROVIDED | fields_to_clear(listed, (), self.office.systems.vault_fields)
        for group, line in self._person_lines():
            if line.value.strip() and (wanted is None or group in wanted):
                yield line
        for item in self._included("note"):
            yield PersonLine("note", *self._shown(item))

    def _person_lines(self) -> Iterator[tuple[str, PersonLine]]:
        """Each with the field of the directory it belongs to."""
        one, language = self.subject, self.case.language
        for name in ("title", "initials", "first_name", "prefix", "surname", "organisation", "function"):
            yield name, PersonLine(name, getattr(one, name) or "")
        yield "language", PersonLine("language", self._said(LANGUAGE_NAMES[one.language]))
        headings = {role.role.value: role.heading for role in self.office.statement.roles}
        for role in one.roles:
            yield "role", PersonLine("role", self._said(headings[role]) if role in headings else role)
        for place in one.addresses:
            country = country_name(place.country, language)
            for name, value in (("street", place.street), ("postcode", place.postcode), ("town", place.town)):
                yield "address", PersonLine(name, value)
            yield "address", PersonLine("country", country)
        for contact in one.contacts:
            yield contact.kind, PersonLine(contact.kind, contact.value)
        for known in one.identifiers:
            yield known.kind, PersonLine("organisation_id" if known.kind == "organisation" else known.kind, known.value)

    def categories(self) -> Iterator[CategoryData]:
        about_person = holdings.person_facts(self.con, self.subject.id) if self.subject.id else {}
        for item in self._included("category"):
            if item.terms is None:
                continue
            held, category = item.source
            yield self._category(held, category, item.terms, about_person)

    def _category(
        self, held: Holding, category: Category, terms: Terms, about_person: Mapping[str, date]
    ) -> CategoryData:
        known = {kind: on for kind, on in about_person.items() if fact_kind(kind) in recordable_facts(terms)}
        profiling = self.office.systems.profiling
        listed = portable_items(terms, profiling) if self.kind == PORTABILITY else terms.items
        return CategoryData(
            activity=terms.activity,
            aim=self._said(terms.aim),
            basis=terms.legal_basis.value,
            items=tuple(self._said(item.text) for item in listed),
            system=self.office.systems.name_of(category.system),
            period=period_phrase(terms, self.case.language),
            ends_on=held.reckoned.due_on,
            facts=tuple(DatedFact(kind, on) for kind, on in {**known, **held.facts}.items()),
        )

    def requests(self) -> Iterator[RequestData]:
        for item in self._included("request"):
            case: Case = item.source
            yield RequestData(
                number=case.number,
                received_on=case.received_on,
                channel=case.channel,
                rights=tuple(RightData(one.right, one.outcome or "", one.outcome_on) for one in case.rights),
                closed_on=case.closed_on,
                note="\n".join(self._shown(item)),
            )

    def letters(self) -> Iterator[LetterData]:
        for item in self._included("letter"):
            letter: Letter = item.source
            yield LetterData(
                kind=letter.kind,
                dated_on=item.on or self.office.clock.today(),
                reference=dossier_of(self.con, matter_of(letter)).reference,
                text=letter.text,
                pdf=letters.pdf_of(self.con, LetterId(letter.id or 0)),
            )

    def messages(self) -> Iterator[MessageData]:
        along: dict[int | None, list[str]] = defaultdict(list)
        for item in self._included("attachment"):
            along[item.source[0].id].append(item.label.nl)
        for item in self._included("message"):
            message: Message = item.source
            sender, subject, text = self._shown(item)
            yield MessageData(
                received_at=message.received_at,
                sender=sender,
                subject=subject,
                text=text,
                attachments=tuple(along.get(message.id, ())),
            )

    def disclosures(self) -> Iterator[DisclosureData]:
        grounds = {clause.code: clause.text for clause in self.office.statement.sharing.grounds}
        for item in self._included("disclosure"):
            kept: Disclosure = item.source
            ground = grounds.get(kept.ground)
            yield DisclosureData(
                recipient=kept.recipient,
                on=item.on or self.office.clock.today(),
                what=" ".join(self._shown(item)),
                ground=self._said(ground) if ground else "",
            )

    def files(self) -> Iterator[FileData]:
        for item in self._included("attachment"):
            message, index = item.source
            raw = raw_attachment(self.con, message)
            if raw is None:
                raise RuleBroken("no_original")
            attachment = message.attachments[index]
            yield FileData(name=attachment.name, media_type=attachment.media_type, content=attachment_bytes(raw, index))
        for item in self._included("file"):
            enclosure: Enclosure = item.source
            content = self._shown(item)[0].encode() if item.strikes else content_of(self.con, enclosure)
            yield FileData(
                name=enclosure.name,
                media_type=enclosure.media_type,
                content=content,
                note="; ".join(dict.fromkeys(strike.why for strike in item.strikes)),
            )

    def left_out(self) -> Iterator[LeftOut]:
        for item in self.items:
            if item.state == "left_out" and item.choice:
                yield LeftOut(self._what(item), item.choice.left_out)
            elif item.state == "included":
                for why in dict.fromkeys(strike.why for strike in item.strikes):
                    yield LeftOut(self._what(item), why)

    def _what(self, item: Item) -> str:
        """Names an item by its kind and day alone: a name or a subject might be another person's."""
        detail = self._said(item.label) if item.kind in ("category", "request") else ""
        if item.on and not detail:
            detail = date_text(item.on, self.case.language)
        return ": ".join(part for part in (self.words.text(_SECTIONS[item.kind]), detail) if part)
