"""The words around a decision on one right: what it can come to, what it lays down, what happens per category."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import DecidedCategory
from desktop.rules.case_path import Outcome
from desktop.rules.decisions import CategoryDecision
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.words import day_text, label

_OUTCOMES = {
    Outcome.GRANTED: QT_TRANSLATE_NOOP("Decisions", "Everything that was asked for is done."),
    Outcome.PARTLY_GRANTED: QT_TRANSLATE_NOOP(
        "Decisions", "A part is done; what is refused is told with its reasons, as any refusal."
    ),
    Outcome.REFUSED: QT_TRANSLATE_NOOP(
        "Decisions", "Nothing of it is done. The letter gives the grounds, the facts and where the person can turn."
    ),
    Outcome.NOTHING_HELD: QT_TRANSLATE_NOOP(
        "Decisions", "Every system was searched, and none holds data of this person."
    ),
    Outcome.NOT_IDENTIFIED: QT_TRANSLATE_NOOP(
        "Decisions",
        "Only if you can show that you cannot identify the person, and after you have asked. They can still show it.",
    ),
    Outcome.NOT_OURS: QT_TRANSLATE_NOOP(
        "Decisions", "Another organisation decides about these data, such as a customer; the request goes there."
    ),
    Outcome.WITHDRAWN: QT_TRANSLATE_NOOP("Decisions", "The person took the request back. No letter is needed."),
}
_CATEGORY_CHOICES = {
    CategoryDecision.ERASE: QT_TRANSLATE_NOOP("Decisions", "Erase now"),
    CategoryDecision.KEEP: QT_TRANSLATE_NOOP("Decisions", "Keep"),
    CategoryDecision.RESTRICT: QT_TRANSLATE_NOOP("Decisions", "Restrict"),
    CategoryDecision.LEAVE: QT_TRANSLATE_NOOP("Decisions", "Do not restrict"),
    CategoryDecision.STOP: QT_TRANSLATE_NOOP("Decisions", "Stop the use"),
    CategoryDecision.CONTINUE: QT_TRANSLATE_NOOP("Decisions", "Go on using"),
    CategoryDecision.WITHDRAW: QT_TRANSLATE_NOOP("Decisions", "Consent withdrawn"),
    CategoryDecision.CORRECT: QT_TRANSLATE_NOOP("Decisions", "Corrected"),
    CategoryDecision.UNCHANGED: QT_TRANSLATE_NOOP("Decisions", "Left as it is"),
}
_REASONS = {
    "case_file": QT_TRANSLATE_NOOP("Decisions", "This is the file of a request; it shows how that was dealt with."),
    "legal_hold": QT_TRANSLATE_NOOP("Decisions", "A legal hold is in force."),
    "restricted": QT_TRANSLATE_NOOP("Decisions", "Its use is restricted: it is only stored for now."),
    "duty_to_keep": QT_TRANSLATE_NOOP("Decisions", "The law obliges us to keep it for a time."),
    "period_over": QT_TRANSLATE_NOOP("Decisions", "Its period is over: it must go anyway."),
    "consent_basis": QT_TRANSLATE_NOOP("Decisions", "It rests on consent."),
    "direct_marketing": QT_TRANSLATE_NOOP(
        "Decisions", "It is used for direct marketing; an objection always succeeds."
    ),
    "unlawful": QT_TRANSLATE_NOOP("Decisions", "The processing was unlawful."),
    "duty_to_erase": QT_TRANSLATE_NOOP("Decisions", "The law obliges us to erase it."),
    "collected_from_child": QT_TRANSLATE_NOOP("Decisions", "It was collected from a child."),
    "contract_running": QT_TRANSLATE_NOOP("Decisions", "The contract it serves has not ended."),
    "objected": QT_TRANSLATE_NOOP("Decisions", "The person objected, and the basis is a legitimate interest."),
    "no_longer_needed": QT_TRANSLATE_NOOP("Decisions", "It is no longer needed for its purpose."),
    "still_needed": QT_TRANSLATE_NOOP("Decisions", "It is still needed for its purpose."),
    "may_object": QT_TRANSLATE_NOOP(
        "Decisions", "It rests on a legitimate interest, and nobody has shown compelling grounds to go on."
    ),
    "basis_knows_no_objection": QT_TRANSLATE_NOOP(
        "Decisions", "It rests on a legal basis that is not open to objection."
    ),
    "restriction_asked": QT_TRANSLATE_NOOP("Decisions", "The person asks that it is only stored."),
}
_TRAPS = {
    "objection_not_described": QT_TRANSLATE_NOOP(
        "Decisions",
        "The statement does not describe this right. Article 21 GDPR does: the use stops unless you show compelling "
        "grounds, and always for direct marketing.",
    ),
    "portability_in_heading_only": QT_TRANSLATE_NOOP(
        "Decisions",
        "The statement names this right in a heading only. Article 20 GDPR gives it for data that the person provided "
        "and that rest on consent or a contract.",
    ),
    "called_not_absolute": QT_TRANSLATE_NOOP(
        "Decisions", "The statement says that no right is absolute. This one is: it is always granted."
    ),
    "erasure_grounds_too_few": QT_TRANSLATE_NOOP(
        "Decisions",
        "The statement names too few grounds for erasure. All of article 17(1) GDPR count, and so do the exceptions "
        "of 17(3).",
    ),
    "no_rule_for_excessive": QT_TRANSLATE_NOOP(
        "Decisions",
        "The statement says nothing about unfounded or excessive requests. Article 12(5) GDPR does; the proof is "
        "yours.",
    ),
    "month_called_an_aim": QT_TRANSLATE_NOOP(
        "Decisions", "The statement calls an answer within one month an aim. It is a duty: article 12(3) GDPR."
    ),
    "last_contact_undefined": QT_TRANSLATE_NOOP(
        "Decisions", "The statement does not say what the last contact is; Inzage counts from the last day on record."
    ),
    "hotjar_not_named": QT_TRANSLATE_NOOP(
        "Decisions", "Hotjar is not named as a recipient in the statement, though it receives data. Name it."
    ),
    "lead_score_is_profiling": QT_TRANSLATE_NOOP(
        "Decisions",
        "The statement says that nothing is decided by machine, and keeps a personal lead score. Nobody is decided on "
        "by it, but it is profiling: say so honestly.",
    ),
}
_HISTORY = {
    "first_request": QT_TRANSLATE_NOOP(
        "Decisions",
        "The person never asked for this before. A first request is excessive only with proof of an abusive intention "
        "(CJEU C-526/24).",
    ),
    "not_answered_yet": QT_TRANSLATE_NOOP(
        "Decisions",
        "An earlier request for the same was not answered yet: this one reminds of it, it is not new.",
    ),
    "interval_of_a_year": QT_TRANSLATE_NOOP(
        "Decisions", "The last request for the same is a year old or more: that is not excessive."
    ),
    "no_new_facts_is_not_enough": QT_TRANSLATE_NOOP(
        "Decisions",
        "That nothing has changed since the last request is not enough to call this one excessive (Hoge Raad "
        "15 September 2023, ECLI:NL:HR:2023:1216).",
    ),
}
_CHOICES = {
    "package": QT_TRANSLATE_NOOP("Decisions", "As a package, with the letter"),
    "enclosed": QT_TRANSLATE_NOOP("Decisions", "On paper, enclosed with the letter"),
    "not_asked": QT_TRANSLATE_NOOP("Decisions", "No copy was asked for"),
    "package_mail": QT_TRANSLATE_NOOP("Decisions", "As a package, by e-mail"),
    "package_carrier": QT_TRANSLATE_NOOP("Decisions", "As a package, on a data carrier"),
    "to_person": QT_TRANSLATE_NOOP("Decisions", "To the person"),
    "to_controller": QT_TRANSLATE_NOOP("Decisions", "Straight to another organisation"),
    "transfer_impossible": QT_TRANSLATE_NOOP("Decisions", "To the person: passing it on is technically impossible"),
}
DETAILS = {
    "copy_form": (QT_TRANSLATE_NOOP("Decisions", "How the copy is given"), ""),
    "codes_meaning": (
        QT_TRANSLATE_NOOP("Decisions", "What codes and abbreviations mean"),
        QT_TRANSLATE_NOOP("Decisions", "Where the data cannot be understood without; may stay empty."),
    ),
    "left_out": (
        QT_TRANSLATE_NOOP("Decisions", "What was left out, and why"),
        QT_TRANSLATE_NOOP("Decisions", "Such as data of other people. Leaving out is refusing that part."),
    ),
    "delivery": (QT_TRANSLATE_NOOP("Decisions", "How the data are given"), ""),
    "transfer": (QT_TRANSLATE_NOOP("Decisions", "To whom"), ""),
    "transfer_to": (QT_TRANSLATE_NOOP("Decisions", "Which organisation"), ""),
    "transfer_reason": (QT_TRANSLATE_NOOP("Decisions", "Why passing it on is impossible"), ""),
    "now_recorded": (
        QT_TRANSLATE_NOOP("Decisions", "What is recorded now"),
        QT_TRANSLATE_NOOP("Decisions", "Data and system, as the person would recognise them."),
    ),
    "rectified_on": (QT_TRANSLATE_NOOP("Decisions", "Corrected on"), ""),
    "supplement": (
        QT_TRANSLATE_NOOP("Decisions", "Statement that was added"),
        QT_TRANSLATE_NOOP("Decisions", "Where the person completed the data with a statement; may stay empty."),
    ),
    "erased_on": (
        QT_TRANSLATE_NOOP("Decisions", "Erased on, or by"),
        QT_TRANSLATE_NOOP("Decisions", "While data are still here, the letter promises that they go by this day."),
    ),
    "backups_until": (
        QT_TRANSLATE_NOOP("Decisions", "Gone from the backups by"),
        QT_TRANSLATE_NOOP("Decisions", "The day on which the last backup with these data is overwritten."),
    ),
    "restricted_since": (QT_TRANSLATE_NOOP("Decisions", "Restricted since"), ""),
    "stopped_on": (QT_TRANSLATE_NOOP("Decisions", "Use stopped on"), ""),
    "suppressed": (
        QT_TRANSLATE_NOOP("Decisions", "What is kept on the list of objections"),
        QT_TRANSLATE_NOOP("Decisions", "Such as the e-mail address, so that nothing is sent to it again."),
    ),
    "effective_on": (QT_TRANSLATE_NOOP("Decisions", "Consent counts no more since"), ""),
    "what_erased": (
        QT_TRANSLATE_NOOP("Decisions", "What was erased with it"),
        QT_TRANSLATE_NOOP("Decisions", "May stay empty."),
    ),
    "other_basis": (
        QT_TRANSLATE_NOOP("Decisions", "What stays on another legal basis"),
        QT_TRANSLATE_NOOP("Decisions", "Which data, which basis and until when; may stay empty."),
    ),
    "explanation": (
        QT_TRANSLATE_NOOP("Decisions", "How the decision or the score comes about"),
        QT_TRANSLATE_NOOP("Decisions", "In plain words: what goes in, what counts, and who looks at it."),
    ),
    "findings": (QT_TRANSLATE_NOOP("Decisions", "What we found"), ""),
    "changes": (QT_TRANSLATE_NOOP("Decisions", "What we change"), ""),
    "resume_on": (
        QT_TRANSLATE_NOOP("Decisions", "The data are used again from"),
        QT_TRANSLATE_NOOP("Decisions", "The letter names this day, so that the person can still act before it."),
    ),
    "searched_for": (
        QT_TRANSLATE_NOOP("Decisions", "What was searched for"),
        QT_TRANSLATE_NOOP("Decisions", "By which names, addresses and numbers."),
    ),
    "needed_to_identify": (
        QT_TRANSLATE_NOOP("Decisions", "What is needed to identify"),
        QT_TRANSLATE_NOOP("Decisions", "With what the person can still show who they are."),
    ),
    "why_not_asked": (
        QT_TRANSLATE_NOOP("Decisions", "Why they were not asked who they are"),
        QT_TRANSLATE_NOOP("Decisions", "Only where no identity request could be sent, as no address is known."),
    ),
    "controller_name": (QT_TRANSLATE_NOOP("Decisions", "Organisation that decides"), ""),
    "forwarded_on": (QT_TRANSLATE_NOOP("Decisions", "Forwarded on"), ""),
    "controller_contact": (
        QT_TRANSLATE_NOOP("Decisions", "How to reach it"),
        QT_TRANSLATE_NOOP("Decisions", "May stay empty."),
    ),
    "forwarded_how": (
        QT_TRANSLATE_NOOP("Decisions", "How it was forwarded"),
        QT_TRANSLATE_NOOP("Decisions", "Only where it was not sent from here, under Notices to recipients."),
    ),
    "withdrawn_on": (
        QT_TRANSLATE_NOOP("Decisions", "Taken back on"),
        QT_TRANSLATE_NOOP("Decisions", "May stay empty."),
    ),
}


def outcome_help(outcome: Outcome) -> str:
    """What an outcome means, under its radio button."""
    return _words(_OUTCOMES[outcome])


def category_choice(decision: CategoryDecision) -> str:
    """ "Erase now": as it is chosen for one category."""
    return _words(_CATEGORY_CHOICES[decision])


def decided_text(decision: CategoryDecision, count: int) -> str:
    """ "3 categories erased"."""
    match decision:
        case CategoryDecision.ERASE:
            return QCoreApplication.translate("Decisions", "%n category(ies) erased", "", count)
        case CategoryDecision.KEEP:
            return QCoreApplication.translate("Decisions", "%n category(ies) kept", "", count)
        case CategoryDecision.RESTRICT:
            return QCoreApplication.translate("Decisions", "%n category(ies) restricted", "", count)
        case CategoryDecision.LEAVE:
            return QCoreApplication.translate("Decisions", "%n category(ies) not restricted", "", count)
        case CategoryDecision.STOP:
            return QCoreApplication.translate("Decisions", "use of %n category(ies) stopped", "", count)
        case CategoryDecision.CONTINUE:
            return QCoreApplication.translate("Decisions", "use of %n category(ies) goes on", "", count)
        case CategoryDecision.CORRECT:
            return QCoreApplication.translate("Decisions", "%n category(ies) corrected", "", count)
        case CategoryDecision.UNCHANGED:
            return QCoreApplication.translate("Decisions", "%n category(ies) left as they are", "", count)
    return QCoreApplication.translate("Decisions", "consent withdrawn for %n category(ies)", "", count)


def coming_text(count: int, day: date) -> str:
    """ "3 categories to be erased by 30 November 2026 at the latest": what was decided, and is still to be done."""
    said = QCoreApplication.translate("Decisions", "%n category(ies) to be erased by {day} at the latest", "", count)
    return said.format(day=day_text(day))


def category_sentence(one: DecidedCategory) -> str:
    """ "Keep until 1 May 2027. A legal obligation to keep the data: invoices." """
    said = category_choice(one.decision)
    if one.until:
        said = _words(QT_TRANSLATE_NOOP("Decisions", "{decision} until {day}")).format(
            decision=said, day=day_text(one.until)
        )
    if one.ground:
        said = f"{said}. {label('ground', one.ground)}"
    return f"{said}: {one.facts}" if one.facts else said


def reason_text(code: str) -> str:
    """Why something is proposed for a category."""
    return _words(_REASONS[code]) if code in _REASONS else ""


def trap_text(code: str) -> str:
    """Where the statement must not be leaned on."""
    return _words(_TRAPS[code])


def history_text(code: str) -> str:
    """What to know before a request is called excessive."""
    return _words(_HISTORY[code])


def detail_label(name: str) -> str:
    return _words(DETAILS[name][0])


def detail_hint(name: str) -> str:
    hint = DETAILS[name][1]
    return _words(hint) if hint else ""


def detail_choice(code: str) -> str:
    """The words of a choice in a decision."""
    return _words(_CHOICES[code])


def detail_text(said: str) -> str:
    """What was filled in, to read: a day and a choice in words, a text as it is."""
    if said in _CHOICES:
        return detail_choice(said)
    try:
        return day_text(date.fromisoformat(said))
    except ValueError:
        return said


def _words(source: str) -> str:
    return QCoreApplication.translate("Decisions", source)
