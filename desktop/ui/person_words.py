"""What is known of a person in words: for the person page and the merge."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import PersonView
from desktop.ui.countries import country_text
from desktop.ui.tables.person_columns import roles_text
from desktop.ui.words import label


def name_of(view: PersonView) -> str:
    """The name, or else the first contact, so that nobody is without a heading."""
    contacts = view.details.contacts
    return view.display_name or (contacts[0][1] if contacts else QCoreApplication.translate("Person", "No name"))


def person_facts(view: PersonView) -> tuple[tuple[str, str], ...]:
    """(name of the fact, value), in the order of the form; a value is "" where nothing is known."""
    return (*naming_facts(view), *contact_facts(view), *role_facts(view))


def naming_facts(view: PersonView) -> tuple[tuple[str, str], ...]:
    """How the person is called, and in which language."""
    openings = [view.salutation_nl, view.salutation_en]
    if view.details.language != "nl":
        openings.reverse()  # the person's own language first
    return (
        (QCoreApplication.translate("Person", "Name"), view.display_name),
        (QCoreApplication.translate("Person", "In letters"), "\n".join(openings)),
        (QCoreApplication.translate("Person", "Language"), label("language", view.details.language)),
    )


def contact_facts(view: PersonView) -> tuple[tuple[str, str], ...]:
    """Where the person can be reached; each value a line."""
    details = view.details
    return (
        (QCoreApplication.translate("Person", "E-mail"), _values(details.contacts, "email")),
        (QCoreApplication.translate("Person", "Telephone"), _values(details.contacts, "telephone")),
        (QCoreApplication.translate("Person", "Address"), "\n\n".join(_address(*a) for a in details.addresses)),
    )


def role_facts(view: PersonView) -> tuple[tuple[str, str], ...]:
    """In what role the person is known, under which identifiers, and what was noted."""
    details = view.details
    identifiers = "\n".join(f"{label('identifier_kind', kind)}: {value}" for kind, value in details.identifiers)
    return (
        (QCoreApplication.translate("Person", "Roles"), roles_text(details.roles)),
        (QCoreApplication.translate("Person", "Organisation"), details.organisation),
        (QCoreApplication.translate("Person", "Function"), details.function),
        (QCoreApplication.translate("Person", "Identifiers"), identifiers),
        (QCoreApplication.translate("Person", "Note"), details.note),
    )


def _values(contacts: tuple[tuple[str, str], ...], wanted: str) -> str:
    return "\n".join(value for kind, value in contacts if kind == wanted)


def _address(street: str, postcode: str, town: str, country: str) -> str:
    abroad = "" if country == "NL" else country_text(country)
    return "\n".join(part for part in (street, f"{postcode}  {town}".strip(), abroad) if part)
