"""The words of notices to recipients: what happened with the data, how far a notice is, what it still needs."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.notice_lines import NoticeLine, RecipientLine
from desktop.procedures.recipient_register import RegisterLine
from desktop.rules.texts import aims_text
from desktop.rules.transfers import RecipientKind, Safeguard
from desktop.ui.countries import country_text
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState
from desktop.ui.words import day_text, short_day_text

_ACTIONS = {
    "rectified": QT_TRANSLATE_NOOP("Recipients", "Rectified"),
    "erased": QT_TRANSLATE_NOOP("Recipients", "Erased"),
    "restricted": QT_TRANSLATE_NOOP("Recipients", "Restricted"),
    "lifted": QT_TRANSLATE_NOOP("Recipients", "Restriction lifted"),
    "forwarded": QT_TRANSLATE_NOOP("Recipients", "Forwarded"),
}
_STATES = {
    "to_choose": (QT_TRANSLATE_NOOP("Recipients", "Choose first"), BadgeState.SOON),
    "incomplete": (QT_TRANSLATE_NOOP("Recipients", "Fill in first"), BadgeState.SOON),
    "ready": (QT_TRANSLATE_NOOP("Recipients", "To be sent"), BadgeState.SOON),
    "sent": (QT_TRANSLATE_NOOP("Recipients", "Sent"), BadgeState.PAUSED),
    "confirmed": (QT_TRANSLATE_NOOP("Recipients", "Confirmed"), BadgeState.DONE),
    "impossible": (QT_TRANSLATE_NOOP("Recipients", "Cannot be told"), BadgeState.PAUSED),
}
_KINDS = {
    RecipientKind.PROCESSOR: QT_TRANSLATE_NOOP("Recipients", "Processor"),
    RecipientKind.CONTROLLER: QT_TRANSLATE_NOOP("Recipients", "Controller of its own"),
}
_SAFEGUARDS = {
    Safeguard.ADEQUACY: QT_TRANSLATE_NOOP("Recipients", "Adequacy decision (article 45)"),
    Safeguard.STANDARD_CLAUSES: QT_TRANSLATE_NOOP("Recipients", "Standard contractual clauses (article 46(2)(c))"),
    Safeguard.BINDING_RULES: QT_TRANSLATE_NOOP("Recipients", "Binding corporate rules (article 46(2)(b))"),
    Safeguard.OTHER: QT_TRANSLATE_NOOP("Recipients", "Another safeguard of article 46"),
    Safeguard.DEROGATION: QT_TRANSLATE_NOOP("Recipients", "An exception of article 49"),
}
_LACKS = {
    "address": QT_TRANSLATE_NOOP("Recipients", "an address"),
    "matching": QT_TRANSLATE_NOOP("Recipients", "by what they find the person"),
    "data": QT_TRANSLATE_NOOP("Recipients", "which data it is about"),
}


def kind_text(kind: RecipientKind) -> str:
    """In what capacity a recipient gets data."""
    return QCoreApplication.translate("Recipients", _KINDS[kind])


def safeguard_text(safeguard: Safeguard) -> str:
    """What a transfer outside the EEA rests on."""
    return QCoreApplication.translate("Recipients", _SAFEGUARDS[safeguard])


def storage_text(line: RegisterLine) -> str:
    """Where a recipient stores data, or that nobody filled it in."""
    storage = line.details.storage
    if not line.is_known:
        return QCoreApplication.translate("Recipients", "Not filled in")
    if storage.safeguard is None:
        return QCoreApplication.translate("Recipients", "Within the EEA")
    return f"{country_text(storage.country)}: {safeguard_text(storage.safeguard)}"


def action_text(action: str) -> str:
    """What was done with the data, or with the request."""
    source = _ACTIONS.get(action)
    return QCoreApplication.translate("Recipients", source) if source else action.capitalize()


def deed_text(line: NoticeLine) -> str:
    """The same for one notice: what is still to be done is not told as done."""
    if line.is_coming and line.action == "erased":
        return QCoreApplication.translate("Recipients", "To be erased")
    return action_text(line.action)


def state_badge(line: NoticeLine) -> tuple[str, BadgeState]:
    """One that nobody confirmed for two weeks says so."""
    if line.is_to_chase:
        return QCoreApplication.translate("Recipients", "No answer yet"), BadgeState.LATE
    source, state = _STATES[line.state]
    return QCoreApplication.translate("Recipients", source), state


def widest_states() -> tuple[str, ...]:
    """Every word a state may have, so that a column can make room for them."""
    waits = QCoreApplication.translate("Recipients", "No answer yet")
    return (waits, *(QCoreApplication.translate("Recipients", source) for source, _ in _STATES.values()))


def lacks_sentence(line: NoticeLine) -> str:
    """What must be filled in before it can be sent; "" for nothing."""
    if line.state == "to_choose":
        return QCoreApplication.translate("Recipients", "Choose first whether they are told, and of which data.")
    if line.state != "incomplete":
        return ""
    parts = [QCoreApplication.translate("Recipients", _LACKS[name]) for name in line.lacks]
    return QCoreApplication.translate("Recipients", "Still missing: {parts}.").format(parts=", ".join(parts))


def address_text(line: NoticeLine) -> str:
    """Where it goes, on one line."""
    town = " ".join(part for part in (line.postcode, line.town) if part)
    return ", ".join(part for part in (line.street, town, line.email) if part)


def notice_sentence(line: NoticeLine) -> str:
    """What stands in a notice now, in one line."""
    parts = (state_badge(line)[0], address_text(line), line.matching, line.data, line.impossible, life_sentence(line))
    said = "; ".join(" ".join(part.split()) for part in parts if part)
    return QCoreApplication.translate("Recipients", "Now: {notice}").format(notice=said)


def life_sentence(line: NoticeLine) -> str:
    """What became of it, day by day."""
    parts = []
    if line.sent_on:
        parts.append(QCoreApplication.translate("Recipients", "sent {day}").format(day=short_day_text(line.sent_on)))
    if line.chased_on:
        said = QCoreApplication.translate("Recipients", "reminded {day}")
        parts.append(said.format(day=short_day_text(line.chased_on)))
    if line.confirmed_on:
        said = QCoreApplication.translate("Recipients", "confirmed {day} by {name}")
        parts.append(said.format(day=short_day_text(line.confirmed_on), name=line.confirmed_by))
    return ", ".join(parts)


def received_sentence(line: RecipientLine, language: str) -> str:
    """What a recipient has data of a person for."""
    aims = [aim.in_language(language) for aim in line.aims]
    if line.disclosed_on:
        said = QCoreApplication.translate("Recipients", "given on {day}, see the register of disclosures")
        aims.append(said.format(day=day_text(line.disclosed_on)))
    return aims_text(aims)


def told_sentence(line: RecipientLine) -> str:
    """What a recipient was told of the data, "" for nothing."""
    said = QCoreApplication.translate("Recipients", "{action}: told on {day}")
    return "; ".join(said.format(action=action_text(action), day=short_day_text(day)) for action, day in line.told)
