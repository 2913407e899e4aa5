"""From a kept data subject to what the window shows of one, and back."""

from collections.abc import Iterable
from typing import TypeVar

from db.records import Address, Contact, Identifier, Subject, SubjectRow
from desktop.procedures.lines import PersonDetails, PersonLine
from desktop.rules.names import PersonName, search_text, sort_key, split_prefix
from desktop.rules.texts import full_name, list_name

Named = Subject | SubjectRow
Value = TypeVar("Value", Contact, Identifier)
_AS_REGISTERED = "BE"  # Belgian names keep the capitals of the register, also in a salutation


def name_of(subject: Named) -> PersonName:
    """The name parts that rules and letters work with."""
    return PersonName(
        title=subject.title if isinstance(subject, Subject) else None,
        initials=subject.initials,
        first_name=subject.first_name,
        prefix=subject.prefix,
        surname=subject.surname,
    )


def is_written_as_registered(subject: Subject) -> bool:
    """Say whether a salutation leaves the prefix as it is: the person's first address is in Belgium."""
    return bool(subject.addresses) and subject.addresses[0].country == _AS_REGISTERED


def person_line(row: SubjectRow) -> PersonLine:
    name = name_of(row)
    return PersonLine(
        id=row.id,
        display_name=full_name(name),
        list_name=list_name(name),
        organisation=row.organisation,
        email=row.email,
        town=row.town,
        roles=row.roles,
        open_cases=row.open_cases,
    )


def details_of(subject: Subject) -> PersonDetails:
    return PersonDetails(
        id=subject.id,
        initials=subject.initials,
        first_name=subject.first_name,
        prefix=subject.prefix,
        surname=subject.surname,
        title=subject.title,
        language=subject.language,
        function=subject.function,
        organisation=subject.organisation,
        note=subject.note,
        roles=subject.roles,
        addresses=tuple((a.street, a.postcode, a.town, a.country) for a in subject.addresses),
        contacts=tuple((c.kind, c.value) for c in subject.contacts),
        identifiers=tuple((i.kind, i.value) for i in subject.identifiers),
    )


def subject_of(details: PersonDetails) -> Subject:
    """The record to keep, trimmed, without empty lines; a prefix typed before the surname moves to its own field."""
    prefix, surname = details.prefix.strip(), details.surname.strip()
    if not prefix:
        prefix, surname = split_prefix(surname)
    return Subject(
        id=details.id,  # type: ignore[arg-type]  # a plain int from the window is the same id
        initials=details.initials.strip(),
        first_name=details.first_name.strip(),
        prefix=prefix,
        surname=surname,
        title=details.title,
        language=details.language,
        function=details.function.strip(),
        organisation=details.organisation.strip(),
        note=details.note.strip(),
        roles=tuple(dict.fromkeys(details.roles)),
        addresses=tuple(
            Address(street=street.strip(), postcode=postcode.strip(), town=town.strip(), country=country)
            for street, postcode, town, country in details.addresses
            if street.strip() or postcode.strip() or town.strip()
        ),
        contacts=_distinct(Contact(kind=kind, value=value.strip()) for kind, value in details.contacts),
        identifiers=_distinct(Identifier(kind=kind, value=value.strip()) for kind, value in details.identifiers),
    )


def index_of(subject: Subject) -> dict[str, str]:
    """sort_name and search_text, as `db.subjects.keep_subject` takes them."""
    return {
        "sort_name": sort_key(name_of(subject)) or next((c.value.casefold() for c in subject.contacts), ""),
        "search_text": search_text(
            name_of(subject),
            organisation=" ".join([subject.organisation, *(a.town for a in subject.addresses)]),
            emails=emails_of(subject),
            telephones=tuple(c.value for c in subject.contacts if c.kind == "telephone"),
            identifiers=tuple(i.value for i in subject.identifiers),
        ),
    }


def emails_of(subject: Subject | None) -> tuple[str, ...]:
    """The e-mail addresses of the person, in their order."""
    return tuple(contact.value for contact in subject.contacts if contact.kind == "email") if subject else ()


def email_of(subject: Subject | None) -> str:
    """The first e-mail address of the person, "" where none is known."""
    return next(iter(emails_of(subject)), "")


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    """Keep the first of equal values, drop empty ones."""
    return tuple(dict.fromkeys(v for v in values if v.value))
