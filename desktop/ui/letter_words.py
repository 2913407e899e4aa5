"""Labels and hints for what a letter asks, and the words of its choices."""

from PySide6.QtCore import QCoreApplication

from desktop.ui.decision_words import DETAILS, detail_label
from desktop.ui.marking import QT_TRANSLATE_NOOP

_FIELDS = {
    "received_on": (QT_TRANSLATE_NOOP("Letters", "Received on"), ""),
    "rights": (QT_TRANSLATE_NOOP("Letters", "Rights"), ""),
    "on_behalf_of": (QT_TRANSLATE_NOOP("Letters", "On behalf of"), ""),
    "answer_by": (
        QT_TRANSLATE_NOOP("Letters", "Answer by"),
        QT_TRANSLATE_NOOP("Letters", "The day the letter names."),
    ),
    "remark": (
        QT_TRANSLATE_NOOP("Letters", "Remark"),
        QT_TRANSLATE_NOOP("Letters", "A paragraph of your own; may stay empty."),
    ),
    "reason_of_doubt": (
        QT_TRANSLATE_NOOP("Letters", "Why you doubt the identity"),
        QT_TRANSLATE_NOOP("Letters", "The law asks for a reasonable doubt; name it."),
    ),
    "asking": (QT_TRANSLATE_NOOP("Letters", "When the question is asked"), ""),
    "asked_means": (QT_TRANSLATE_NOOP("Letters", "How to establish identity"), ""),
    "asked_what": (
        QT_TRANSLATE_NOOP("Letters", "What you ask for"),
        QT_TRANSLATE_NOOP("Letters", "No more than needed; never a full copy of an identity document."),
    ),
    "ground": (QT_TRANSLATE_NOOP("Letters", "Reason for the delay"), ""),
    "reasons": (
        QT_TRANSLATE_NOOP("Letters", "The facts"),
        QT_TRANSLATE_NOOP("Letters", "What makes this request take longer, in words the person understands."),
    ),
    "expected_on": (
        QT_TRANSLATE_NOOP("Letters", "Expected answer"),
        QT_TRANSLATE_NOOP("Letters", "Never later than three months after receipt."),
    ),
    "other_rights": (QT_TRANSLATE_NOOP("Letters", "What another letter tells"), ""),
    "facts": (QT_TRANSLATE_NOOP("Letters", "The facts"), ""),
    "amount": (
        QT_TRANSLATE_NOOP("Letters", "How much there is"),
        QT_TRANSLATE_NOOP("Letters", "Why the amount of data calls for a question: which systems, over how long."),
    ),
    "could_specify": (
        QT_TRANSLATE_NOOP("Letters", "What the person could name"),
        QT_TRANSLATE_NOOP("Letters", "Such as a period, a contact or a kind of data."),
    ),
    "proof": (QT_TRANSLATE_NOOP("Letters", "Why a fee may be asked"), ""),
    "parts": (QT_TRANSLATE_NOOP("Letters", "Parts of the fee"), ""),
    "total": (QT_TRANSLATE_NOOP("Letters", "The fee"), ""),
    "sections": (QT_TRANSLATE_NOOP("Letters", "What was decided"), ""),
    "recipients": (QT_TRANSLATE_NOOP("Letters", "Recipients"), ""),
    "grounds": (QT_TRANSLATE_NOOP("Letters", "Grounds"), ""),
    "request_grounds": (QT_TRANSLATE_NOOP("Letters", "Why the person may ask this"), ""),
    "categories": (QT_TRANSLATE_NOOP("Letters", "Categories of data"), ""),
    "overview": (QT_TRANSLATE_NOOP("Letters", "Overview of the data"), ""),
    "systems": (QT_TRANSLATE_NOOP("Letters", "Systems that were searched"), ""),
    "action": (QT_TRANSLATE_NOOP("Letters", "What was done"), ""),
    "acted_on": (QT_TRANSLATE_NOOP("Letters", "Done on"), ""),
    "matching": (QT_TRANSLATE_NOOP("Letters", "By what the recipient knows the person"), ""),
    "requester": (QT_TRANSLATE_NOOP("Letters", "Who asks"), ""),
    "request_text": (QT_TRANSLATE_NOOP("Letters", "The request"), ""),
    "restricted_on": (QT_TRANSLATE_NOOP("Letters", "Restricted since"), ""),
    "outcome": (
        QT_TRANSLATE_NOOP("Letters", "What came of it"),
        QT_TRANSLATE_NOOP("Letters", "What was checked or weighed while the data were restricted, and the result."),
    ),
    "lift_on": (
        QT_TRANSLATE_NOOP("Letters", "Lifted on"),
        QT_TRANSLATE_NOOP("Letters", "From this day the data are used again; leave the person at least a week."),
    ),
    "what_next": (
        QT_TRANSLATE_NOOP("Letters", "What happens with the data then"),
        QT_TRANSLATE_NOOP("Letters", "For what they are used again, or that they are erased."),
    ),
    "authority": (QT_TRANSLATE_NOOP("Letters", "Authority"), ""),
    "requested_on": (QT_TRANSLATE_NOOP("Letters", "Asked on"), ""),
    "law": (QT_TRANSLATE_NOOP("Letters", "Law"), ""),
    "asked": (
        QT_TRANSLATE_NOOP("Letters", "What the authority asked for"),
        QT_TRANSLATE_NOOP("Letters", "Which data, in words the person understands."),
    ),
    "answer": (QT_TRANSLATE_NOOP("Letters", "Whether data were given"), ""),
    "disclosed_on": (QT_TRANSLATE_NOOP("Letters", "Given on"), ""),
    "data": (QT_TRANSLATE_NOOP("Letters", "What was given"), ""),
    "ban_law": (QT_TRANSLATE_NOOP("Letters", "Law that forbade telling"), ""),
    "version": (QT_TRANSLATE_NOOP("Letters", "Version of the statement"), ""),
    "in_force_from": (QT_TRANSLATE_NOOP("Letters", "Day from which the version counts"), ""),
    "changes": (
        QT_TRANSLATE_NOOP("Letters", "What changes for this person"),
        QT_TRANSLATE_NOOP("Letters", "In plain words; each line becomes a point."),
    ),
    "where_to_read": (
        QT_TRANSLATE_NOOP("Letters", "Where the statement can be read"),
        QT_TRANSLATE_NOOP("Letters", "The web address, as a person would type it."),
    ),
    "email": (QT_TRANSLATE_NOOP("Letters", "E-mail address"), ""),
    "organisation": (QT_TRANSLATE_NOOP("Letters", "Organisation"), ""),
    "employee": (QT_TRANSLATE_NOOP("Letters", "Your name"), ""),
    "address": (QT_TRANSLATE_NOOP("Letters", "Address"), ""),
    "address_lines": (QT_TRANSLATE_NOOP("Letters", "Address"), ""),
    "street": (QT_TRANSLATE_NOOP("Letters", "Address of the office"), ""),
    "recipient": (QT_TRANSLATE_NOOP("Letters", "Recipient"), ""),
    "salutation": (QT_TRANSLATE_NOOP("Letters", "Salutation"), ""),
    "signer": (QT_TRANSLATE_NOOP("Letters", "Signer"), ""),
    "our_reference": (QT_TRANSLATE_NOOP("Letters", "Our reference"), ""),
    "sender": (QT_TRANSLATE_NOOP("Letters", "Sender"), ""),
    "date": (QT_TRANSLATE_NOOP("Letters", "Date"), ""),
}
_CHOICES = {
    "in_time": QT_TRANSLATE_NOOP("Letters", "Within a month after receipt"),
    "late": QT_TRANSLATE_NOOP("Letters", "Later than a month after receipt"),
    "again": QT_TRANSLATE_NOOP("Letters", "As a reminder"),
    "login": QT_TRANSLATE_NOOP("Letters", "By logging in to BlueDolphin"),
    "email": QT_TRANSLATE_NOOP("Letters", "By e-mail from the known address"),
    "telephone": QT_TRANSLATE_NOOP("Letters", "By telephone on the known number"),
    "other": QT_TRANSLATE_NOOP("Letters", "In another way"),
    "complexity": QT_TRANSLATE_NOOP("Letters", "The request is complex"),
    "number_of_requests": QT_TRANSLATE_NOOP("Letters", "The number of requests"),
    "further_copy": QT_TRANSLATE_NOOP("Letters", "A further copy"),
    "unfounded": QT_TRANSLATE_NOOP("Letters", "The request is manifestly unfounded"),
    "excessive": QT_TRANSLATE_NOOP("Letters", "The request is excessive"),
    "rectified": QT_TRANSLATE_NOOP("Letters", "Corrected"),
    "erased": QT_TRANSLATE_NOOP("Letters", "Erased"),
    "restricted": QT_TRANSLATE_NOOP("Letters", "Restricted"),
    "lifted": QT_TRANSLATE_NOOP("Letters", "Restriction lifted"),
    "given": QT_TRANSLATE_NOOP("Letters", "Data were given"),
    "nothing_given": QT_TRANSLATE_NOOP("Letters", "No data were given"),
}


def field_label(name: str) -> str:
    """The label of a letter's field or a decision's; "sections.access.facts" is named by its last part.

    "sections.access.storage:HubSpot" says of which recipient it has to be filled in where it stores data.
    """
    recipient = name.partition("storage:")[2]
    if recipient:
        said = QCoreApplication.translate("Letters", "where {name} stores data (fill in: Preferences, Recipients)")
        return said.format(name=recipient)
    last = name.rpartition(".")[2]
    if last in DETAILS:
        return detail_label(last)
    found = _FIELDS.get(last)
    return QCoreApplication.translate("Letters", found[0]) if found else last.replace("_", " ").capitalize()


def field_hint(name: str) -> str:
    """One line of help; "" where none is needed."""
    hint = _FIELDS.get(name, ("", ""))[1]
    return QCoreApplication.translate("Letters", hint) if hint else ""


def choice_label(code: str) -> str:
    """The words of a choice in a letter's form."""
    source = _CHOICES.get(code)
    return QCoreApplication.translate("Letters", source) if source else code.replace("_", " ").capitalize()
