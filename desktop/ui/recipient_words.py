"""The words of notices to recipients: what happened with the data, how far a notice is, what it still needs."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.notice_lines import NoticeLine, RecipientLine
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
_LACKS = {
    "address": QT_TRANSLATE_NOOP("Recipients", "an address"),
    "matching": QT_TRANSLATE_NOOP("Recipients", "by what they find the person"),
    "data": QT_TRANSLATE_NOOP("Recipients", "which data it is about"),
}


def action_text(action: str) -> str:
    """What was done with the data, or with the request."""
    source = _ACTIONS.get(action)
    return QCoreApplication.translate("Recipients", source) if source else action.capitalize()


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
    return "; ".join(aims)


def told_sentence(line: RecipientLine) -> str:
    """What a recipient was told of the data, "" for nothing."""
    said = QCoreApplication.translate("Recipients", "{action}: told on {day}")
    return "; ".join(said.format(action=action_text(action), day=short_day_text(day)) for action, day in line.told)
