"""The statement's retention rules and legal bases as sentences in the language of the window."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.rules.retention import Bound, Choice
from desktop.rules.statement_terms import Event, LegalBasis, RetentionTerms
from desktop.rules.texts import period_text

_EVENTS = {
    Event.ACCOUNT_ENDED: QT_TRANSLATE_NOOP("StatementWords", "the account has ended"),
    Event.LAST_CONTACT: QT_TRANSLATE_NOOP("StatementWords", "the last contact took place"),
    Event.LAST_ACTION: QT_TRANSLATE_NOOP("StatementWords", "the last action in BlueDolphin took place"),
    Event.COLLECTED: QT_TRANSLATE_NOOP("StatementWords", "the data were collected"),
    Event.VISIT_ENDED: QT_TRANSLATE_NOOP("StatementWords", "the visit to the website has ended"),
    Event.UNSUBSCRIBED: QT_TRANSLATE_NOOP("StatementWords", "the person has unsubscribed"),
    Event.APPLICATION_COMPLETED: QT_TRANSLATE_NOOP("StatementWords", "the application has been completed"),
    Event.CONSENT_WITHDRAWN: QT_TRANSLATE_NOOP("StatementWords", "consent has been withdrawn"),
}
_BASES = {
    LegalBasis.CONSENT: QT_TRANSLATE_NOOP("StatementWords", "Consent (article 6(1)(a) GDPR)"),
    LegalBasis.CONTRACT: QT_TRANSLATE_NOOP("StatementWords", "Contract (article 6(1)(b) GDPR)"),
    LegalBasis.LEGAL_OBLIGATION: QT_TRANSLATE_NOOP("StatementWords", "Legal obligation (article 6(1)(c) GDPR)"),
    LegalBasis.VITAL_INTERESTS: QT_TRANSLATE_NOOP("StatementWords", "Vital interests (article 6(1)(d) GDPR)"),
    LegalBasis.PUBLIC_TASK: QT_TRANSLATE_NOOP("StatementWords", "Public task (article 6(1)(e) GDPR)"),
    LegalBasis.LEGITIMATE_INTEREST: QT_TRANSLATE_NOOP("StatementWords", "Legitimate interest (article 6(1)(f) GDPR)"),
}
_VARIANTS = {
    "keep_one_year_requested": QT_TRANSLATE_NOOP("StatementWords", "if the person asks for it"),
}


def basis_text(basis: LegalBasis) -> str:
    """The legal basis with its place in the law."""
    return QCoreApplication.translate("StatementWords", _BASES[basis])


def variant_text(name: str) -> str:
    """When a rule that replaces the activity's own applies."""
    source = _VARIANTS.get(name)
    return QCoreApplication.translate("StatementWords", source) if source else name.replace("_", " ")


def retention_text(terms: RetentionTerms, language: str) -> str:
    """ "until 13 months after the account has ended"; "until the person has unsubscribed" where no time is left.

    language: "nl" or "en", of the window; it is the language of the period.
    """
    rule = terms.rule
    events = [QCoreApplication.translate("StatementWords", _EVENTS[Event(event)]) for event in rule.trigger.events]
    if rule.trigger.choice is Choice.LATEST_OF:
        when = QCoreApplication.translate("StatementWords", ", or, if that is later, ").join(events)
    elif rule.trigger.choice is Choice.EARLIEST_OF:
        when = QCoreApplication.translate("StatementWords", ", or, if that is earlier, ").join(events)
    else:
        when = events[0]
    period = rule.period
    if not (period.years or period.months or period.weeks or period.days):
        return QCoreApplication.translate("StatementWords", "until {event}").format(event=when)
    said = period_text(period, language)
    if rule.bound is Bound.MIN:
        return QCoreApplication.translate("StatementWords", "at least until {period} after {event}").format(
            period=said, event=when
        )
    return QCoreApplication.translate("StatementWords", "until {period} after {event}").format(period=said, event=when)
