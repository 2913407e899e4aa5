"""Who gets a letter: the person, whoever was shown to act for them, or the third party that a notice is for."""

from db import messages
from db.profile import fetch_profile
from db.records import Address, Case, CaseId, Representative, Subject
from db.request_records import Notice
from db.suppression import normalised
from db.vault import Connection
from desktop.letters.letter import Recipient
from desktop.procedures.contacts import is_ours
from desktop.procedures.matter import Dossier
from desktop.procedures.people import email_of, emails_of, is_written_as_registered, name_of
from desktop.rules.cautions import ReplyTo
from desktop.rules.names import PersonName
from desktop.rules.texts import address_name, country_name, nameless_writer, salutation

HOME_COUNTRY = "NL"
BY_EMAIL = "email"  # the channel of a case
BELGIUM = "BE"  # its names keep the capitals of the register, also in a salutation


def recipient_of(con: Connection, dossier: Dossier, language: str) -> Recipient:
    """The address lines and the salutation of a letter in *language*.

    Whoever gave neither name nor address, at the counter or over the telephone, gets it by hand or hears it read.
    """
    if dossier.notice:
        return _third_party(dossier.notice, language)
    if dossier.representative:
        return _representative(dossier.representative, language)
    subject, case = dossier.subject, dossier.case
    if subject is None:
        writer = (case.requester or _sender_of_message(con, case)) if case else ""
        line = writer or nameless_writer(dossier.reference, language)
        return Recipient(address_lines=(line,), salutation=salutation(PersonName(), language))
    greeting = salutation(name_of(subject), language, as_registered=is_written_as_registered(subject))
    lines = [addressed(subject), *_organisation(subject), *_address(subject, language)]
    return Recipient(address_lines=tuple(line for line in lines if line), salutation=greeting)


def email_to(con: Connection, dossier: Dossier) -> str:
    """Where a letter goes by e-mail; "" where no address is known.

    A request by e-mail is answered to the address it was last written from, also where nobody was identified.

    Source: article 12(3) GDPR: who asks by electronic means is answered by electronic means where possible.
    """
    if dossier.notice:
        return dossier.notice.email
    if dossier.representative:
        return dossier.representative.email
    return _written_from(con, dossier.case) or email_of(dossier.subject)


def reply_elsewhere(con: Connection, case: Case, subject: Subject | None) -> ReplyTo | None:
    """Where a reply goes by e-mail if the directory knows other addresses of the person and not this one; else None.

    Source: GDPR art. 5(1)(f), 12(6): the answer must not reach somebody else.
    """
    address, known = _written_from(con, case), emails_of(subject)
    if not address or not known or normalised(address) in map(normalised, known):
        return None
    return ReplyTo(address, known)


def is_by_email(dossier: Dossier) -> bool:
    """Whether a letter answers a request that came by e-mail, to whoever asked."""
    case = dossier.case or dossier.placed_in
    return case is not None and case.channel == BY_EMAIL and dossier.notice is None


def _third_party(notice: Notice, language: str) -> Recipient:
    lines = [notice.recipient, *(_address_lines(notice.address, language) or [notice.email])]
    return Recipient(address_lines=tuple(line for line in lines if line), salutation=salutation(PersonName(), language))


def _representative(acting: Representative, language: str) -> Recipient:
    name = PersonName(
        title=acting.title,
        initials=acting.initials,
        first_name=acting.first_name,
        prefix=acting.prefix,
        surname=acting.surname,
    )
    lines = [
        acting.organisation,
        address_name(name),
        *(_address_lines(acting.address, language) or [acting.email]),
    ]
    greeting = salutation(name, language, as_registered=acting.address.country == BELGIUM)
    return Recipient(address_lines=tuple(line for line in lines if line), salutation=greeting)


def addressed(subject: Subject) -> str:
    """The name on the envelope; the e-mail address where there is no name."""
    return address_name(name_of(subject)) or next((c.value for c in subject.contacts), "")


def _organisation(subject: Subject) -> list[str]:
    """The organisation, only where the address is not known: a letter about rights goes to the person, not the firm."""
    return [] if subject.addresses or not subject.organisation else [subject.organisation]


def _address(subject: Subject, language: str) -> list[str]:
    if not subject.addresses:
        return [email_of(subject)]
    return _address_lines(subject.addresses[0], language)


def _address_lines(address: Address, language: str) -> list[str]:
    """Empty where nothing but the country is known."""
    if not (address.street or address.postcode or address.town):
        return []
    lines = [address.street, f"{address.postcode}  {address.town.upper()}".strip()]
    if address.country != HOME_COUNTRY:
        lines.append(country_name(address.country, language).upper())
    return lines


def _written_from(con: Connection, case: Case | None) -> str:
    """The sender of the newest message of a request by e-mail; what our own office sent or forwarded does not count.

    While somebody acts whose authority was not shown, who wrote may not be the person, so no sender counts.
    """
    if case is None or case.id is None or case.channel != BY_EMAIL or case.representative:
        return ""
    own = fetch_profile(con).email
    came = [m for m in messages.messages_of(con, case.id) if m.sender_address and not is_ours(m.sender_address, own)]
    newest = max(came, key=lambda m: (m.received_at or case.opened_at, m.id or 0), default=None)
    return newest.sender_address if newest else ""


def _sender_of_message(con: Connection, case: Case) -> str:
    if case.id is None:
        return ""
    kept = messages.messages_of(con, CaseId(case.id))
    return next((m.sender_name or m.sender_address for m in kept), "")
