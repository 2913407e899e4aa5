"""The recorded events that start, end or shorten a retention period, and which dates contradict each other.

A fact is stored once, on the person (when the account ended) or on one holding (when these data were collected);
every countdown follows from it. Source: the statement, section 3; GDPR art. 7(3), 17(1), 21(2)-(3).
"""

from enum import StrEnum


class FactKind(StrEnum):
    """What can be recorded; the value is the code kept in the vault."""

    ACCOUNT_STARTED = "account_started"
    ACCOUNT_ENDED = "account_ended"
    LAST_CONTACT = "last_contact"  # the person's own message, or a real conversation
    LAST_LETTER = "last_letter"  # the desk's own letter about a request
    LAST_ACTION = "last_action"  # on BlueDolphin
    MARKETING_OBJECTION = "marketing_objection"
    COLLECTED = "collected"
    VISIT_ENDED = "visit_ended"
    CONSENT_GIVEN = "consent_given"
    CONSENT_WITHDRAWN = "consent_withdrawn"
    UNSUBSCRIBED = "unsubscribed"
    APPLICATION_COMPLETED = "application_completed"
    KEEP_ONE_YEAR_REQUESTED = "keep_one_year_requested"
    KEEP_ONE_YEAR_DECLINED = "keep_one_year_declined"
    ERASURE_GRANTED = "erasure_granted"
