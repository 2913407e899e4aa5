"""From what a letter is about and what the employee filled in to the facts it is composed of."""

from collections.abc import Mapping
from typing import Any

from db import messages, statement_versions
from db.holding_records import Disclosure
from db.profile import fetch_profile
from db.records import Case, CaseId, CaseRight, Profile, Subject
from db.vault import Connection
from desktop.letters.letter import FieldValue, LetterFacts, Recipient, Reference, RefusedRight, Sender
from desktop.procedures.case_facts import untold
from desktop.procedures.matter import Dossier
from desktop.procedures.office import Office
from desktop.procedures.people import is_written_as_registered, name_of
from desktop.rules.case_path import Outcome
from desktop.rules.names import PersonName
from desktop.rules.texts import address_name, country_name, salutation

HOME_COUNTRY = "NL"


def facts_for(
    office: Office, con: Connection, dossier: Dossier, kind: str, language: str, fields: Mapping[str, Any]
) -> LetterFacts:
    """Everything the letter of *kind* needs to know, dated today.

    Args:
        fields: what the employee filled in, by the names of `reply.letter_fields`; dates as ISO text.
    """
    return LetterFacts(
        kind=kind,
        language=language,
        sender=_sender(fetch_profile(con)),
        recipient=_recipient(con, dossier, language),
        reference=Reference(our=dossier.reference),
        date=office.clock.today(),
        fields={**{name: value for name, value in fields.items() if value}, **_known(con, dossier, kind)},
    )


def _known(con: Connection, dossier: Dossier, kind: str) -> dict[str, FieldValue]:
    """What the letter says by itself, without asking the employee."""
    if dossier.case:
        return _known_of_case(dossier.case, kind)
    if dossier.disclosure:
        return _known_of_disclosure(dossier.disclosure)
    version = statement_versions.fetch_version(con, dossier.version)
    return {"version": dossier.version, "in_force_from": (version and version.in_force_from) or ""}


def _known_of_case(case: Case, kind: str) -> dict[str, FieldValue]:
    refused = untold(case)
    known: dict[str, FieldValue] = {
        "received_on": case.received_on,
        "rights": tuple(r.right for r in case.rights),
    }
    if kind == "refusal":
        known["refusals"] = tuple(RefusedRight(right=r.right, grounds=r.grounds, facts=r.facts) for r in refused)
        known["other_rights"] = tuple(r.right for r in case.rights if r not in refused and _awaits_letter(r))
    return known


def _known_of_disclosure(disclosure: Disclosure) -> dict[str, FieldValue]:
    given = disclosure.disclosed_on is not None
    return {
        "authority": disclosure.recipient,
        "requested_on": disclosure.requested_on or "",
        "law": disclosure.law,
        "answer": "given" if given else "nothing_given",
        "disclosed_on": disclosure.disclosed_on or "",
        "data": disclosure.data if given else "",
        "ban_law": disclosure.ban_law,
    }


def _awaits_letter(right: CaseRight) -> bool:
    """Another letter is still to come about it: not told yet, and not taken back by the person."""
    return right.letter_id is None and right.outcome != Outcome.WITHDRAWN


def _sender(profile: Profile) -> Sender:
    return Sender(
        organisation=profile.organisation,
        street=profile.street,
        postcode=profile.postcode,
        town=profile.town,
        email=profile.email,
        telephone=profile.telephone,
        website=profile.website,
        chamber_of_commerce=profile.chamber_of_commerce,
        signer=profile.employee,
        signer_role=profile.employee_role,
    )


def _recipient(con: Connection, dossier: Dossier, language: str) -> Recipient:
    subject, case = dossier.subject, dossier.case
    if subject is None:
        writer = (case.requester or _sender_of_message(con, case)) if case else ""
        return Recipient(address_lines=(writer,) if writer else (), salutation=salutation(PersonName(), language))
    greeting = salutation(name_of(subject), language, as_registered=is_written_as_registered(subject))
    lines = [_addressed(subject), *_organisation(subject), *_address(subject, language)]
    return Recipient(address_lines=tuple(line for line in lines if line), salutation=greeting)


def _addressed(subject: Subject) -> str:
    """The name on the envelope; the e-mail address where there is no name."""
    return address_name(name_of(subject)) or next((c.value for c in subject.contacts), "")


def _organisation(subject: Subject) -> list[str]:
    """The organisation, only where the address is not known: a letter about rights goes to the person, not the firm."""
    return [] if subject.addresses or not subject.organisation else [subject.organisation]


def _address(subject: Subject, language: str) -> list[str]:
    if not subject.addresses:
        return [next((c.value for c in subject.contacts if c.kind == "email"), "")]
    address = subject.addresses[0]
    lines = [address.street, f"{address.postcode}  {address.town.upper()}".strip()]
    if address.country != HOME_COUNTRY:
        lines.append(country_name(address.country, language).upper())
    return lines


def _sender_of_message(con: Connection, case: Case) -> str:
    if case.id is None:
        return ""
    kept = messages.messages_of(con, CaseId(case.id))
    return next((m.sender_name or m.sender_address for m in kept), "")
