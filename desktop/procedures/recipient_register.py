"""The register of recipients: who gets personal data from the desk, where they store them, and where notices go.

Whom the statement names and who runs a system for the desk come up by themselves, filled in or not; the desk adds the
processors that the statement gives by kind only. Nothing is taken for granted: of a recipient that is not filled in
nobody knows where it stores data, and a promise in the statement is no safeguard. Source: GDPR art. 13(1)(f), 15(1)(c),
15(2), 19, 44-49; statement section 4.1.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from db import recipients as kept_recipients
from db.records import Address
from db.request_records import Recipient
from db.vault import Connection
from desktop.procedures.office import Done, Office, Topic, note
from desktop.rules.errors import RuleBroken
from desktop.rules.statement import Bilingual
from desktop.rules.transfers import RecipientKind, Safeguard, Storage, require_storage

CHANGED = frozenset({Topic.PROFILE, Topic.CASES, Topic.SUBJECTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientDetails:
    """What is filled in of a recipient. activities: of the desk's own; of others the statement and the systems say."""

    name: str
    kind: RecipientKind = RecipientKind.PROCESSOR
    activities: tuple[str, ...] = ()
    storage: Storage = field(default_factory=Storage)
    street: str = ""
    postcode: str = ""
    town: str = ""
    country: str = "NL"
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterLine:
    """A recipient in the register. id: None while nothing is filled in; code: "" for the desk's own.

    may_leave_eea: the statement in force says that it may store data outside the EEA. is_known: it is told where it
    stores data, and outside the EEA with which safeguard.
    """

    id: int | None
    code: str
    details: RecipientDetails
    may_leave_eea: bool
    is_known: bool
    revision: int


def register(office: Office) -> tuple[RegisterLine, ...]:
    """Everybody in the register: the systems, others whom the statement names, and the desk's own in their order."""
    with office.vault.read() as con:
        kept = by_system(con)
    named = known_names(office)
    unfilled = (Recipient(code=code, name=name, kind=RecipientKind.PROCESSOR) for code, name in named.items())
    own = (one for code, one in kept.items() if code not in named)
    return tuple(_line(office, kept.get(one.code, one)) for one in unfilled) + tuple(_line(office, one) for one in own)


def keep_recipient(office: Office, *, shown: RegisterLine | None, details: RecipientDetails) -> Done[int]:
    """Fill in a recipient, or add one of the desk's own.

    Args:
        shown: the recipient as the employee saw it; None for a new one.

    Raises:
        RuleBroken: "recipient_without_name", "recipient_twice" (name), "recipient_without_activity" (name),
            "notice_email" (email), "statement_says_outside_eea" (name), "country_in_eea" (country),
            "transfer_without_safeguard" (country), "safeguard_without_words", "recipient_overtaken" (name, now: a
            colleague was earlier), "recipient_gone" (name).
    """
    wanted = _checked(office, shown, details)
    with office.vault.write() as con:
        before = _as_shown(office, con, shown) if shown else None
        wanted = _in_place_of(before, wanted)
        _require_free_name(office, con, wanted)
        after = kept_recipients.keep_recipient(con, wanted)
        note(office, con, "recipient_kept", recipient=after.system)
    return Done(int(after.id or 0), CHANGED, _undo(office, before, after))


def remove_recipient(office: Office, *, shown: RegisterLine) -> Done[None]:
    """Take one of the desk's own out of the register, or what was filled in of another.

    Raises:
        RuleBroken: "recipient_overtaken" (name, now), "recipient_gone" (name).
    """
    with office.vault.write() as con:
        before = _as_shown(office, con, shown)
        if before is None or before.id is None:
            raise RuleBroken("recipient_gone", name=shown.details.name)
        kept_recipients.drop_recipient(con, before.id)
        note(office, con, "recipient_removed", recipient=before.system)

    def undo() -> Done[None]:
        with office.vault.write() as con:
            if before.system in by_system(con):
                raise RuleBroken("recipient_changed", name=before.name)
            _require_free_name(office, con, before)
            kept_recipients.keep_recipient(con, before)
            note(office, con, "recipient_taken_back", recipient=before.system)
        return Done(None, CHANGED)

    return Done(None, CHANGED, undo)


# ── for letters and notices ─────────────────────────────────────────────────
def by_system(con: Connection) -> dict[str, Recipient]:
    """What is filled in, by the code that notices know a recipient by."""
    return {one.system: one for one in kept_recipients.recipients(con)}


def find_recipient(register: Mapping[str, Recipient], system: str, name: str) -> Recipient | None:
    """What is filled in of a recipient; a third party, which has no *system*, is found by its name."""
    if system:
        return register.get(system)
    return next((one for one in register.values() if one.name.casefold() == name.casefold()), None)


def storage_of(office: Office, kept: Recipient) -> Storage | None:
    """Where a recipient stores data; None where the statement says that it may leave the EEA and no safeguard is known.

    Source: GDPR art. 15(2).
    """
    if not kept.stored_in:
        return None if may_leave_eea(office, kept.code) else Storage()
    return Storage(kept.stored_in, Safeguard(kept.safeguard), Bilingual(*kept.words))


def may_leave_eea(office: Office, code: str) -> bool:
    """Say whether the statement in force says of a recipient that it may store data outside the EEA."""
    names = {one.named_as or one.code for one in office.systems.systems if one.code == code} or {code}
    shared = (activity.disclosure for activity in office.statement.activities)
    return any(one.outside_eea and names & {party.code for party in one.recipients} for one in shared if one)


def known_names(office: Office) -> dict[str, str]:
    """Those who come up by themselves: the name of each by its code, in the order of the systems."""
    run = {one.code: one.name for one in office.systems.systems if one.recipient}
    meant = {one.named_as or one.code for one in office.systems.systems if one.recipient}
    parties = (party for activity in office.statement.activities for party in activity.processors)
    return run | {party.code: party.name for party in parties if party.code not in meant}


# ── one recipient ───────────────────────────────────────────────────────────
def _line(office: Office, kept: Recipient) -> RegisterLine:
    storage = storage_of(office, kept) if kept.id is not None else None
    details = RecipientDetails(
        name=kept.name,
        kind=RecipientKind(kept.kind),
        activities=tuple(_activities(office, kept)),
        storage=storage or Storage(),
        street=kept.address.street,
        postcode=kept.address.postcode,
        town=kept.address.town,
        country=kept.address.country,
        email=kept.email,
    )
    return RegisterLine(
        id=kept.id,
        code=kept.code,
        details=details,
        may_leave_eea=may_leave_eea(office, kept.code),
        is_known=storage is not None,
        revision=kept.revision,
    )


def _activities(office: Office, kept: Recipient) -> Iterator[str]:
    """Of the desk's own those it chose, else those of its system and those that name it; as the statement has them."""
    if not kept.code:
        yield from kept.activities
        return
    system = next((one for one in office.systems.systems if one.code == kept.code), None)
    named_as = (system.named_as if system else "") or kept.code
    for activity in office.statement.activities:
        is_kept_there = system is not None and activity.code in system.activities
        if is_kept_there or named_as in {party.code for party in activity.processors}:
            yield activity.code


def _checked(office: Office, shown: RegisterLine | None, details: RecipientDetails) -> Recipient:
    code, name, email = shown.code if shown else "", " ".join(details.name.split()), details.email.strip()
    storage = details.storage
    if not name:
        raise RuleBroken("recipient_without_name")
    if not code and not details.activities:
        raise RuleBroken("recipient_without_activity", name=name)
    if email and "@" not in email:
        raise RuleBroken("notice_email", email=email)
    if not storage.country and may_leave_eea(office, code):
        raise RuleBroken("statement_says_outside_eea", name=name)
    require_storage(storage)
    words = (storage.words.nl.strip(), storage.words.en.strip()) if storage.country else ("", "")
    return Recipient(
        code=code,
        name=name,
        kind=details.kind.value,
        activities=() if code else tuple(details.activities),
        stored_in=storage.country,
        safeguard=storage.safeguard.value if storage.country and storage.safeguard else "",
        words=words,
        address=Address(
            street=details.street.strip(),
            postcode=details.postcode.strip(),
            town=details.town.strip(),
            country=details.country,
        ),
        email=email,
    )


def _require_free_name(office: Office, con: Connection, wanted: Recipient) -> None:
    """One name is one recipient: letters and third parties know it by that."""
    others = [one.name for one in kept_recipients.recipients(con) if one.id != wanted.id]
    others += [name for code, name in known_names(office).items() if code != wanted.code]
    if wanted.name.casefold() in {name.casefold() for name in others}:
        raise RuleBroken("recipient_twice", name=wanted.name)


def _as_shown(office: Office, con: Connection, shown: RegisterLine) -> Recipient | None:
    """What is kept now of a recipient that somebody saw; None where nothing was filled in, then or now."""
    for one in kept_recipients.recipients(con):
        if one.id == shown.id or (shown.code and one.code == shown.code):
            if (one.id, one.revision) != (shown.id, shown.revision):
                raise RuleBroken("recipient_overtaken", name=shown.details.name, now=_line(office, one))
            return one
    if shown.id is not None:
        raise RuleBroken("recipient_gone", name=shown.details.name)
    return None


def _in_place_of(before: Recipient | None, wanted: Recipient) -> Recipient:
    return replace(wanted, id=before.id, revision=before.revision) if before else wanted


def _undo(office: Office, before: Recipient | None, after: Recipient) -> Callable[[], Done[None]]:
    """Put back what was; "recipient_changed" where somebody went on with it meanwhile."""

    def undo() -> Done[None]:
        with office.vault.write() as con:
            if after.id is None or kept_recipients.fetch_recipient(con, after.id) != after:
                raise RuleBroken("recipient_changed", name=after.name)
            if before is None:
                kept_recipients.drop_recipient(con, after.id)
            else:
                restored = _in_place_of(after, before)
                _require_free_name(office, con, restored)
                kept_recipients.keep_recipient(con, restored)
            note(office, con, "recipient_taken_back", recipient=after.system)
        return Done(None, CHANGED)

    return undo
