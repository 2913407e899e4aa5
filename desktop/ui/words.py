"""The words for every code: rights, stages, outcomes, channels, kinds, grounds; and dates as read here.

Everything comes in the language of the window. Words in letters come from `resources/letters`, not from here.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.theme import BadgeState

_RIGHTS = {
    "access": QT_TRANSLATE_NOOP("Words", "Access"),
    "portability": QT_TRANSLATE_NOOP("Words", "Data portability"),
    "rectification": QT_TRANSLATE_NOOP("Words", "Rectification"),
    "erasure": QT_TRANSLATE_NOOP("Words", "Erasure"),
    "restriction": QT_TRANSLATE_NOOP("Words", "Restriction"),
    "objection": QT_TRANSLATE_NOOP("Words", "Objection"),
    "marketing_objection": QT_TRANSLATE_NOOP("Words", "Objection to direct marketing"),
    "consent_withdrawal": QT_TRANSLATE_NOOP("Words", "Withdrawal of consent"),
    "automated_decision": QT_TRANSLATE_NOOP("Words", "Automated decision"),
    "complaint": QT_TRANSLATE_NOOP("Words", "Complaint"),
}
_STAGES = {
    "new": QT_TRANSLATE_NOOP("Words", "New"),
    "identity_asked": QT_TRANSLATE_NOOP("Words", "Waiting for identity"),
    "identified": QT_TRANSLATE_NOOP("Words", "In progress"),
    "decided": QT_TRANSLATE_NOOP("Words", "Decided"),
    "closed": QT_TRANSLATE_NOOP("Words", "Closed"),
}
_STEPS = {
    "link_subject": QT_TRANSLATE_NOOP("Words", "Choose the person"),
    "establish_identity": QT_TRANSLATE_NOOP("Words", "Establish identity"),
    "chase_identity": QT_TRANSLATE_NOOP("Words", "Record the answer on identity"),
    "check_authority": QT_TRANSLATE_NOOP("Words", "Record the authority"),
    "chase_specification": QT_TRANSLATE_NOOP("Words", "Record which data are meant"),
    "search": QT_TRANSLATE_NOOP("Words", "Search the systems"),
    "decide": QT_TRANSLATE_NOOP("Words", "Decide"),
    "send_reply": QT_TRANSLATE_NOOP("Words", "Write the answer"),
    "send_notices": QT_TRANSLATE_NOOP("Words", "Send the notices"),
    "build_package": QT_TRANSLATE_NOOP("Words", "Build the package"),
    "close": QT_TRANSLATE_NOOP("Words", "Close the request"),
    "none": QT_TRANSLATE_NOOP("Words", "Nothing left to do"),
}
_OUTCOMES = {
    "granted": QT_TRANSLATE_NOOP("Words", "Granted"),
    "partly_granted": QT_TRANSLATE_NOOP("Words", "Granted in part"),
    "refused": QT_TRANSLATE_NOOP("Words", "Refused"),
    "nothing_held": QT_TRANSLATE_NOOP("Words", "Nothing held"),
    "not_identified": QT_TRANSLATE_NOOP("Words", "Refused: not identified"),
    "not_ours": QT_TRANSLATE_NOOP("Words", "Not ours: forwarded"),
    "withdrawn": QT_TRANSLATE_NOOP("Words", "Taken back by the person"),
}
_COMPLAINT_OUTCOMES = {  # a complaint is not granted or refused
    "granted": QT_TRANSLATE_NOOP("Words", "Upheld"),
    "partly_granted": QT_TRANSLATE_NOOP("Words", "Upheld in part"),
    "refused": QT_TRANSLATE_NOOP("Words", "Not upheld"),
}
_CHANNELS = {
    "email": QT_TRANSLATE_NOOP("Words", "E-mail"),
    "post": QT_TRANSLATE_NOOP("Words", "Post"),
    "telephone": QT_TRANSLATE_NOOP("Words", "Telephone"),
    "in_person": QT_TRANSLATE_NOOP("Words", "In person"),
}
_IDENTITY_METHODS = {
    "bluedolphin_login": QT_TRANSLATE_NOOP("Words", "BlueDolphin login"),
    "email": QT_TRANSLATE_NOOP("Words", "E-mail"),
    "telephone": QT_TRANSLATE_NOOP("Words", "Telephone"),
}
_ROLES = {
    "user": QT_TRANSLATE_NOOP("Words", "User"),
    "visitor": QT_TRANSLATE_NOOP("Words", "Visitor"),
    "applicant": QT_TRANSLATE_NOOP("Words", "Applicant"),
    "prospect": QT_TRANSLATE_NOOP("Words", "Contact at a prospect"),
}
_CONTACT_KINDS = {
    "email": QT_TRANSLATE_NOOP("Words", "E-mail"),
    "telephone": QT_TRANSLATE_NOOP("Words", "Telephone"),
}
_IDENTIFIER_KINDS = {
    "bluedolphin_user": QT_TRANSLATE_NOOP("Words", "BlueDolphin user ID"),
    "bluedolphin_tenant": QT_TRANSLATE_NOOP("Words", "BlueDolphin tenant"),
    "organisation": QT_TRANSLATE_NOOP("Words", "Organisation ID"),
    "browser": QT_TRANSLATE_NOOP("Words", "Browser or cookie ID"),
    "google_user": QT_TRANSLATE_NOOP("Words", "Google user ID"),
    "hotjar": QT_TRANSLATE_NOOP("Words", "Hotjar ID"),
    "hubspot_user": QT_TRANSLATE_NOOP("Words", "HubSpot user ID"),
    "other": QT_TRANSLATE_NOOP("Words", "Other"),
}
_LETTER_KINDS = {
    "acknowledgement": QT_TRANSLATE_NOOP("Words", "Acknowledgement of receipt"),
    "identity_request": QT_TRANSLATE_NOOP("Words", "Identity request"),
    "clarification": QT_TRANSLATE_NOOP("Words", "Question which data are meant"),
    "delay": QT_TRANSLATE_NOOP("Words", "Delay notice"),
    "fee": QT_TRANSLATE_NOOP("Words", "Fee"),
    "decision": QT_TRANSLATE_NOOP("Words", "Answer"),
    "recipients": QT_TRANSLATE_NOOP("Words", "List of recipients"),
    "recipient_notice": QT_TRANSLATE_NOOP("Words", "Notice to a recipient"),
    "forwarding": QT_TRANSLATE_NOOP("Words", "Forwarding to the controller"),
    "restriction_lifting": QT_TRANSLATE_NOOP("Words", "Lifting of a restriction"),
    "refusal": QT_TRANSLATE_NOOP("Words", "Refusal"),
    "government_request": QT_TRANSLATE_NOOP("Words", "Government request"),
    "statement_change": QT_TRANSLATE_NOOP("Words", "New statement"),
}
_EXTENSION_GROUNDS = {
    "complexity": QT_TRANSLATE_NOOP("Words", "The request is complex"),
    "number_of_requests": QT_TRANSLATE_NOOP("Words", "The number of requests"),
}
_GROUNDS = {
    "cannot_identify": QT_TRANSLATE_NOOP("Words", "We cannot identify the person"),
    "unfounded": QT_TRANSLATE_NOOP("Words", "Manifestly unfounded"),
    "excessive": QT_TRANSLATE_NOOP("Words", "Excessive, in particular by repetition"),
    "not_controller": QT_TRANSLATE_NOOP("Words", "We are not the controller"),
    "copy_harms_others": QT_TRANSLATE_NOOP("Words", "A copy would harm the rights of others"),
    "protection_of_others": QT_TRANSLATE_NOOP("Words", "Protection of the person or of others"),
    "civil_claims": QT_TRANSLATE_NOOP("Words", "Enforcement of civil claims"),
    "data_correct": QT_TRANSLATE_NOOP("Words", "The data are correct"),
    "no_erasure_ground": QT_TRANSLATE_NOOP("Words", "No ground for erasure applies"),
    "freedom_of_expression": QT_TRANSLATE_NOOP("Words", "Freedom of expression and information"),
    "legal_obligation": QT_TRANSLATE_NOOP("Words", "A legal obligation to keep the data"),
    "public_health": QT_TRANSLATE_NOOP("Words", "Public interest in public health"),
    "archiving_research": QT_TRANSLATE_NOOP("Words", "Archiving, research or statistics"),
    "legal_claims": QT_TRANSLATE_NOOP("Words", "Needed for legal claims"),
    "no_restriction_ground": QT_TRANSLATE_NOOP("Words", "No ground for restriction applies"),
    "basis_not_portable": QT_TRANSLATE_NOOP("Words", "Not based on consent or contract"),
    "not_automated": QT_TRANSLATE_NOOP("Words", "Not processed by automated means"),
    "not_provided_by_person": QT_TRANSLATE_NOOP("Words", "Not provided by the person"),
    "transfer_harms_others": QT_TRANSLATE_NOOP("Words", "Transfer would harm the rights of others"),
    "basis_knows_no_objection": QT_TRANSLATE_NOOP("Words", "The legal basis knows no objection"),
    "compelling_grounds": QT_TRANSLATE_NOOP("Words", "Compelling legitimate grounds"),
    "objection_legal_claims": QT_TRANSLATE_NOOP("Words", "Needed for legal claims"),
    "no_automated_decision": QT_TRANSLATE_NOOP("Words", "There is no automated decision"),
    "complaint_unfounded": QT_TRANSLATE_NOOP("Words", "The complaint is unfounded"),
}
_REQUEST_GROUNDS = {
    "no_longer_needed": QT_TRANSLATE_NOOP("Words", "No longer needed for the purpose"),
    "consent_withdrawn": QT_TRANSLATE_NOOP("Words", "Consent was withdrawn"),
    "objected": QT_TRANSLATE_NOOP("Words", "The person objected to the use"),
    "unlawful": QT_TRANSLATE_NOOP("Words", "The processing was unlawful"),
    "duty_to_erase": QT_TRANSLATE_NOOP("Words", "The law obliges to erase"),
    "collected_from_child": QT_TRANSLATE_NOOP("Words", "Collected from a child"),
    "accuracy_contested": QT_TRANSLATE_NOOP("Words", "Whether the data are correct is disputed"),
    "unlawful_not_erased": QT_TRANSLATE_NOOP("Words", "The processing is unlawful, and the person wants no erasure"),
    "needed_for_claim": QT_TRANSLATE_NOOP("Words", "The person needs the data for a legal claim"),
    "objection_pending": QT_TRANSLATE_NOOP("Words", "An objection is being weighed"),
}
_SHARING_GROUNDS = {
    "statement": QT_TRANSLATE_NOOP("Words", "Described in the statement"),
    "legal_obligation": QT_TRANSLATE_NOOP("Words", "Legal obligation"),
    "authority_request": QT_TRANSLATE_NOOP("Words", "Request by an authority"),
    "claims": QT_TRANSLATE_NOOP("Words", "Claims"),
    "protection": QT_TRANSLATE_NOOP("Words", "Protection of rights or safety"),
    "misuse": QT_TRANSLATE_NOOP("Words", "Fraud or misuse"),
}
_LANGUAGES = {"nl": QT_TRANSLATE_NOOP("Words", "Dutch"), "en": QT_TRANSLATE_NOOP("Words", "English")}
_TITLES = {
    "": QT_TRANSLATE_NOOP("Words", "Not known"),
    "heer": QT_TRANSLATE_NOOP("Words", "Mr (heer)"),
    "mevrouw": QT_TRANSLATE_NOOP("Words", "Ms (mevrouw)"),
    "beste": QT_TRANSLATE_NOOP("Words", "Beste, with the name"),
}
_MAIL_WARNINGS = {
    "date_from_sender": QT_TRANSLATE_NOOP(
        "Words", "The day of receipt comes from the sender's clock; no server wrote one. Check it."
    ),
    "no_date": QT_TRANSLATE_NOOP("Words", "This mail carries no date; fill in the day of receipt."),
    "sender_clock_differs": QT_TRANSLATE_NOOP(
        "Words", "The sender's clock and the receiving server differ; the server counts."
    ),
    "receipt_doubtful": QT_TRANSLATE_NOOP(
        "Words", "The day of receipt is uncertain: the line of our own mail server is unreadable or old. Check the day."
    ),
    "no_sender": QT_TRANSLATE_NOOP("Words", "The mail does not say who sent it."),
    "reply_to_differs": QT_TRANSLATE_NOOP(
        "Words", "Answers go to another address than the sender's. Look whether that is right."
    ),
    "html_only": QT_TRANSLATE_NOOP("Words", "The text was taken from a formatted mail; pictures are left out."),
    "no_text": QT_TRANSLATE_NOOP("Words", "There is no text in this mail; look at the attachments."),
    "charset_guessed": QT_TRANSLATE_NOOP("Words", "Some letters could not be read as the mail announced them."),
    "cut_header": QT_TRANSLATE_NOOP(
        "Words", "The head of this mail is very long; subject or sender may be cut off or missing."
    ),
    "cut_text": QT_TRANSLATE_NOOP("Words", "Only the beginning of the text is shown; the original is kept whole."),
    "too_many_parts": QT_TRANSLATE_NOOP(
        "Words", "This mail has very many parts; the first are shown, the original is kept whole."
    ),
    "too_deep": QT_TRANSLATE_NOOP(
        "Words", "Parts of this mail are nested too deep to show; the original is kept whole."
    ),
    "forwarded_message": QT_TRANSLATE_NOOP("Words", "A forwarded message is attached; the person may be its sender."),
}
TABLES = {
    "right": _RIGHTS,
    "stage": _STAGES,
    "step": _STEPS,
    "outcome": _OUTCOMES,
    "channel": _CHANNELS,
    "identity_method": _IDENTITY_METHODS,
    "role": _ROLES,
    "contact_kind": _CONTACT_KINDS,
    "identifier_kind": _IDENTIFIER_KINDS,
    "letter_kind": _LETTER_KINDS,
    "extension_ground": _EXTENSION_GROUNDS,
    "ground": _GROUNDS,
    "request_ground": _REQUEST_GROUNDS,
    "sharing_ground": _SHARING_GROUNDS,
    "language": _LANGUAGES,
    "title": _TITLES,
    "mail_warning": _MAIL_WARNINGS,
}


def label(table: str, code: str | None) -> str:
    """The words for *code*, such as label("right", Right.ACCESS); an unknown code comes back readable.

    table: right, stage, step, outcome, channel, identity_method, role, contact_kind, identifier_kind,
    letter_kind, extension_ground, ground, request_ground, sharing_ground, language, title or mail_warning.
    """
    code = code or ""
    source = TABLES[table].get(code)
    return QCoreApplication.translate("Words", source) if source else code.replace("_", " ").capitalize()


def options(table: str) -> tuple[tuple[str, str], ...]:
    """(code, words) of a whole table, in its order, for a combo box or a list of checks."""
    return tuple((code, label(table, code)) for code in TABLES[table])


def outcome_text(right: str, outcome: str | None) -> str:
    """What was decided on a right: "Granted", on a complaint "Upheld"."""
    source = _COMPLAINT_OUTCOMES.get(outcome or "") if right == "complaint" else None
    return QCoreApplication.translate("Words", source) if source else label("outcome", outcome)


def lower_first(text: str) -> str:
    """The words as they stand inside a sentence."""
    return text[:1].lower() + text[1:]


def rights_text(rights: tuple[str, ...]) -> str:
    """The rights of a request in one line."""
    return ", ".join(label("right", right) for right in rights)


def day_text(day: date, *, weekday: bool = False) -> str:
    """ "30 March 2026", or "Monday 30 March 2026"."""
    pattern = "dddd d MMMM yyyy" if weekday else "d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day_text(day: date | None) -> str:
    """ "30 Mar 2026" for lists; a dash where there is no day."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy") if day else "–"


def moment_text(moment: datetime) -> str:
    """ "30 March 2026, 14:05" in the zone *moment* has; bring it to Amsterdam first."""
    return f"{day_text(moment.date())}, {moment:%H:%M}"


def number_text(number: int) -> str:
    return QLocale().toString(number)


def bytes_text(count: int) -> str:
    """The size of a file."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def days_left_text(days: int) -> str:
    """ "3 days left", "today", "2 days late"."""
    if days < 0:
        return QCoreApplication.translate("Words", "%n day(s) late", "", -days)
    if days == 0:
        return QCoreApplication.translate("Words", "Today")
    return QCoreApplication.translate("Words", "%n day(s) left", "", days)


def waiting_text(days: int) -> str:
    """ "Identity · 3 days": short, for a list."""
    if days == 0:
        return QCoreApplication.translate("Words", "Identity · today")
    return QCoreApplication.translate("Words", "Identity · %n day(s)", "", days)


def deadline_badge(line: object) -> tuple[str, BadgeState]:
    """Words and state of a CaseLine's countdown: finished and paused are states of their own."""
    if getattr(line, "closed_on", None) is not None:
        return QCoreApplication.translate("Words", "Closed"), BadgeState.DONE
    if getattr(line, "answered_on", None) is not None:
        return QCoreApplication.translate("Words", "Answered"), BadgeState.DONE
    days = int(getattr(line, "days_left", 0))
    state = str(getattr(line, "state", ""))
    if days < 0 or state == "overdue":
        return days_left_text(days), BadgeState.LATE
    if getattr(line, "waiting_for_identity", False):
        return waiting_text(days), BadgeState.PAUSED
    if state == "at_risk" or days <= 7:
        return days_left_text(days), BadgeState.SOON
    return days_left_text(days), BadgeState.OK
