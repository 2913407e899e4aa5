"""The rows behind `notices`: code -> (title, sentence). `{name}` takes a value of the failure's data.

A sentence says what happened and what to do; never who is to blame.
"""

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.notice_rows_holdings import HOLDINGS
from desktop.ui.notice_rows_meanwhile import MEANWHILE
from desktop.ui.notice_rows_purge import PURGE
from desktop.ui.notice_rows_recipients import RECIPIENTS
from desktop.ui.notice_rows_requests import REQUESTS
from desktop.ui.notice_rows_search import SEARCH
from desktop.ui.notice_rows_statement import STATEMENT
from desktop.ui.notice_rows_team import TEAM

Row = tuple[str, str]

RULE: dict[str, Row] = {
    **HOLDINGS,
    **MEANWHILE,
    **PURGE,
    **RECIPIENTS,
    **REQUESTS,
    **SEARCH,
    **STATEMENT,
    **TEAM,
    "future_receipt": (
        QT_TRANSLATE_NOOP("Notices", "This day lies in the future"),
        QT_TRANSLATE_NOOP(
            "Notices", "A request cannot have been received on {received_on}. Correct the day of receipt."
        ),
    ),
    "receipt_before_law": (
        QT_TRANSLATE_NOOP("Notices", "This day is too long ago"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The law that gives these rights applies from {applies_from}. A request cannot have been received on "
            "{received_on}. Correct the day of receipt.",
        ),
    ),
    "receipt_after_acts": (
        QT_TRANSLATE_NOOP("Notices", "This day is too late"),
        QT_TRANSLATE_NOOP(
            "Notices", "Something was done on this request before {received_on}. Correct the day of receipt."
        ),
    ),
    "suspension_before_receipt": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The question to the person was put on {asked_on}, before the request was received on "
            "{received_on}. Correct one of the two.",
        ),
    ),
    "suspension_ends_before_it_starts": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The answer of {answered_on} lies before the question of {asked_on}. Correct one of the two.",
        ),
    ),
    "notice_before_receipt": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The delay notice of {notice_on} lies before the receipt on {received_on}. Correct the day of receipt.",
        ),
    ),
    "naive_instant": (
        QT_TRANSLATE_NOOP("Notices", "This moment has no time zone"),
        QT_TRANSLATE_NOOP("Notices", "The moment of receipt could not be read. Fill in the day of receipt yourself."),
    ),
    "invalid_duration": (
        QT_TRANSLATE_NOOP("Notices", "This period could not be read"),
        QT_TRANSLATE_NOOP("Notices", "The period {text} is not valid. Mention this when you ask for help."),
    ),
    "extension_too_late": (
        QT_TRANSLATE_NOOP("Notices", "Extending is no longer possible"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The delay notice had to be sent within the first month, by {notice_by} at the latest. "
            "Decide on the request now.",
        ),
    ),
    "extension_without_facts": (
        QT_TRANSLATE_NOOP("Notices", "The reason is missing"),
        QT_TRANSLATE_NOOP("Notices", "Write down which facts make the delay necessary; the person must be told."),
    ),
    "extension_already": (
        QT_TRANSLATE_NOOP("Notices", "This term was extended already"),
        QT_TRANSLATE_NOOP("Notices", "A term can be extended once; that happened on {notice_on}."),
    ),
    "expected_date_too_late": (
        QT_TRANSLATE_NOOP("Notices", "The expected date is too late"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The statement promises an answer within three months. Choose {latest} or an earlier day.",
        ),
    ),
    "expected_date_past": (
        QT_TRANSLATE_NOOP("Notices", "The expected date has passed"),
        QT_TRANSLATE_NOOP("Notices", "Choose a day on which the person may still expect the answer."),
    ),
    "decision_before_identity": (
        QT_TRANSLATE_NOOP("Notices", "Identity is not established yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Record first how identity was established. Without it you can only decide that the person cannot be "
            "identified, that another organisation decides, or that the request was taken back. Direct marketing, "
            "consent and complaints need no identity.",
        ),
    ),
    "refusal_not_allowed": (
        QT_TRANSLATE_NOOP("Notices", "This right may not be refused"),
        QT_TRANSLATE_NOOP("Notices", "{right} is absolute: the law knows no ground to refuse it. Carry it out."),
    ),
    "refusal_without_grounds": (
        QT_TRANSLATE_NOOP("Notices", "No ground was chosen"),
        QT_TRANSLATE_NOOP("Notices", "Choose at least one ground for refusing: {right}."),
    ),
    "ground_not_for_right": (
        QT_TRANSLATE_NOOP("Notices", "This ground does not fit"),
        QT_TRANSLATE_NOOP("Notices", "The ground “{ground}” does not exist for: {right}. Choose another ground."),
    ),
    "refusal_without_facts": (
        QT_TRANSLATE_NOOP("Notices", "The facts are missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Write down which facts make the ground apply; the refusal cannot be sent without reasons.",
        ),
    ),
    "already_told": (
        QT_TRANSLATE_NOOP("Notices", "The person was told already"),
        QT_TRANSLATE_NOOP(
            "Notices", "A letter about this decision was finalised: {right}. It can no longer be changed."
        ),
    ),
    "right_decided": (
        QT_TRANSLATE_NOOP("Notices", "A decision was taken already"),
        QT_TRANSLATE_NOOP("Notices", "Take the decision back first: {right}."),
    ),
    "rights_undecided": (
        QT_TRANSLATE_NOOP("Notices", "Not everything was decided"),
        QT_TRANSLATE_NOOP("Notices", "Decide on these first: {rights}."),
    ),
    "case_closed": (
        QT_TRANSLATE_NOOP("Notices", "This request is closed"),
        QT_TRANSLATE_NOOP("Notices", "It was closed on {closed_on}. Open it again to go on."),
    ),
    "case_gone": (
        QT_TRANSLATE_NOOP("Notices", "This request is no longer there"),
        QT_TRANSLATE_NOOP("Notices", "It may have been removed in another window. Go back to the list."),
    ),
    "no_rights": (
        QT_TRANSLATE_NOOP("Notices", "No right was chosen"),
        QT_TRANSLATE_NOOP("Notices", "Choose at least one right that the person asks for."),
    ),
    "unknown_right": (
        QT_TRANSLATE_NOOP("Notices", "This right is not part of the request"),
        QT_TRANSLATE_NOOP("Notices", "Add it to the request first: {right}."),
    ),
    "identity_without_check": (
        QT_TRANSLATE_NOOP("Notices", "What was checked is missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Write down what you looked at to establish identity; no copy of an identity document is needed.",
        ),
    ),
    "identity_date": (
        QT_TRANSLATE_NOOP("Notices", "This day does not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Identity cannot have been established on {on}; the request was received on "
            "{received_on}. Choose a day from then until today.",
        ),
    ),
    "identity_in_use": (
        QT_TRANSLATE_NOOP("Notices", "Decisions rest on this identity"),
        QT_TRANSLATE_NOOP("Notices", "Take the decisions back before you take back how identity was established."),
    ),
    "no_person": (
        QT_TRANSLATE_NOOP("Notices", "No person was chosen"),
        QT_TRANSLATE_NOOP("Notices", "Choose the person in the directory, or add them, before you establish identity."),
    ),
    "decided_for_another": (
        QT_TRANSLATE_NOOP("Notices", "Decisions were taken for another person"),
        QT_TRANSLATE_NOOP("Notices", "Take the decisions back before you choose another person for this request."),
    ),
    "person_gone": (
        QT_TRANSLATE_NOOP("Notices", "This person is no longer there"),
        QT_TRANSLATE_NOOP("Notices", "They may have been merged with another entry. Search again."),
    ),
    "person_without_name": (
        QT_TRANSLATE_NOOP("Notices", "The name is missing"),
        QT_TRANSLATE_NOOP("Notices", "Fill in a surname, or at least a first name or an organisation."),
    ),
    "person_has_cases": (
        QT_TRANSLATE_NOOP("Notices", "This person has requests"),
        QT_TRANSLATE_NOOP(
            "Notices", "An entry with requests cannot be taken away. Merge it with another entry instead."
        ),
    ),
    "merge_with_itself": (
        QT_TRANSLATE_NOOP("Notices", "This is the same entry"),
        QT_TRANSLATE_NOOP("Notices", "Choose two different entries to merge."),
    ),
    "letter_gone": (
        QT_TRANSLATE_NOOP("Notices", "This letter is no longer there"),
        QT_TRANSLATE_NOOP("Notices", "The draft may have been thrown away. Go back to the request."),
    ),
    "letter_final": (
        QT_TRANSLATE_NOOP("Notices", "This letter is final"),
        QT_TRANSLATE_NOOP("Notices", "A finalised letter is never changed. Make a new letter instead."),
    ),
    "letter_not_final": (
        QT_TRANSLATE_NOOP("Notices", "This letter is still a draft"),
        QT_TRANSLATE_NOOP("Notices", "Finalise it before you print, save or send it."),
    ),
    "letter_altered": (
        QT_TRANSLATE_NOOP("Notices", "This letter was altered outside Inzage"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The archived pages no longer match their fingerprint. Do not send it; put back a backup and ask for help.",
        ),
    ),
    "no_email": (
        QT_TRANSLATE_NOOP("Notices", "No e-mail address is known"),
        QT_TRANSLATE_NOOP("Notices", "Add an e-mail address to the person, or print the letter and send it by post."),
    ),
    "no_original": (
        QT_TRANSLATE_NOOP("Notices", "There is no original message"),
        QT_TRANSLATE_NOOP("Notices", "This request came by post or telephone; nothing was kept as a file."),
    ),
    "profile_incomplete": (
        QT_TRANSLATE_NOOP("Notices", "The office's details are incomplete"),
        QT_TRANSLATE_NOOP("Notices", "Fill in the organisation and your name in Preferences; every letter needs them."),
    ),
    "statement_entry": (
        QT_TRANSLATE_NOOP("Notices", "The privacy statement is incomplete"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The program's copy of the statement cannot be used: {problems}. Install Inzage again.",
        ),
    ),
    "equated_day": (
        QT_TRANSLATE_NOOP("Notices", "The list of holidays cannot be used"),
        QT_TRANSLATE_NOOP("Notices", "A day in it could not be read. Install Inzage again."),
    ),
    "period_too_long": (
        QT_TRANSLATE_NOOP("Notices", "This period is too long"),
        QT_TRANSLATE_NOOP("Notices", "It ends later than dates can be counted. Choose a shorter one."),
    ),
    "hold_ends_before_it_starts": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The end on {to_on} lies before the beginning on {from_on}. Correct one of the two.",
        ),
    ),
    "invalid_trigger": (
        QT_TRANSLATE_NOOP("Notices", "The privacy statement is incomplete"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A retention period in it does not say when it begins. Install Inzage again.",
        ),
    ),
    "unknown_bound": (
        QT_TRANSLATE_NOOP("Notices", "The privacy statement is incomplete"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A retention period in it is of an unknown kind: {bound}. Install Inzage again.",
        ),
    ),
    "unknown_cutoff": (
        QT_TRANSLATE_NOOP("Notices", "The privacy statement is incomplete"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A retention period in it ends in an unknown way: {cutoff}. Install Inzage again.",
        ),
    ),
}
