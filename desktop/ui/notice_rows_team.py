"""What can stand in the way of what a team does with a request, in words."""

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.notice_rows_fees import FEES

TEAM: dict[str, tuple[str, str]] = {
    **FEES,
    "handler_missing": (
        QT_TRANSLATE_NOOP("Notices", "Nobody was named"),
        QT_TRANSLATE_NOOP("Notices", "Choose a colleague, or write their name."),
    ),
    "handler_unchanged": (
        QT_TRANSLATE_NOOP("Notices", "Nothing would change"),
        QT_TRANSLATE_NOOP("Notices", "{handler} handles this request already. Choose somebody else, or add a note."),
    ),
    "handler_changed": (
        QT_TRANSLATE_NOOP("Notices", "The request was handed on meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "{handler} handles it by now. Hand it over again if that is not right."),
    ),
    "waiting_unchanged": (
        QT_TRANSLATE_NOOP("Notices", "Nothing would change"),
        QT_TRANSLATE_NOOP("Notices", "This is what the request waits for already. Write something else, or leave it."),
    ),
    "waiting_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices", "What the request waits for was changed after you did. Look at it before you change it again."
        ),
    ),
    "nothing_to_change": (
        QT_TRANSLATE_NOOP("Notices", "None of these requests would change"),
        QT_TRANSLATE_NOOP(
            "Notices", "Look beside each why it stays as it is. Choose other requests, or something else."
        ),
    ),
    "note_without_text": (
        QT_TRANSLATE_NOOP("Notices", "The note is empty"),
        QT_TRANSLATE_NOOP("Notices", "Write what your colleagues should know."),
    ),
    "reminder_without_text": (
        QT_TRANSLATE_NOOP("Notices", "The reminder is empty"),
        QT_TRANSLATE_NOOP("Notices", "Write what must not be forgotten."),
    ),
    "reminder_past": (
        QT_TRANSLATE_NOOP("Notices", "This day has passed"),
        QT_TRANSLATE_NOOP("Notices", "{on} is over. Choose today or a later day."),
    ),
    "reminder_gone": (
        QT_TRANSLATE_NOOP("Notices", "This reminder is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "A colleague may have removed it. Look at the request again."),
    ),
    "reminder_done": (
        QT_TRANSLATE_NOOP("Notices", "This reminder was done already"),
        QT_TRANSLATE_NOOP("Notices", "{done_by} ticked it off on {done_on}. Add another one if there is more to do."),
    ),
    "reminder_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this reminder meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "It was left as it is now. Look at it before you change it again."),
    ),
    "representative_without_name": (
        QT_TRANSLATE_NOOP("Notices", "The representative has no name yet"),
        QT_TRANSLATE_NOOP("Notices", "Fill in at least the surname: letters are addressed to it."),
    ),
    "no_representative": (
        QT_TRANSLATE_NOOP("Notices", "Nobody acts for the person"),
        QT_TRANSLATE_NOOP("Notices", "Record the representative first."),
    ),
    "authority_without_proof": (
        QT_TRANSLATE_NOOP("Notices", "It is not said what was shown"),
        QT_TRANSLATE_NOOP(
            "Notices", "Write what showed that the representative may act, such as a signed authorisation."
        ),
    ),
    "authority_in_future": (
        QT_TRANSLATE_NOOP("Notices", "This day lies in the future"),
        QT_TRANSLATE_NOOP("Notices", "The authority cannot have been shown on {on}. Correct the day."),
    ),
    "representative_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed the representative meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "They were left as they are now. Look at them before you change them again."),
    ),
    "no_open_question": (
        QT_TRANSLATE_NOOP("Notices", "No question is open"),
        QT_TRANSLATE_NOOP(
            "Notices", "The person was not asked this, or the answer was recorded already. Look at the dates."
        ),
    ),
    "question_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this question meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "It was left as it is now. Look at the dates of the request."),
    ),
    "answer_before_question": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices", "The answer of {answered_on} lies before the question of {asked_on}. Correct the day."
        ),
    ),
    "answer_in_future": (
        QT_TRANSLATE_NOOP("Notices", "This day lies in the future"),
        QT_TRANSLATE_NOOP("Notices", "The answer cannot have come in on {answered_on}. Correct the day."),
    ),
    "requester_missing": (
        QT_TRANSLATE_NOOP("Notices", "It is not said who this is"),
        QT_TRANSLATE_NOOP("Notices", "Choose the person, or write the name that stands in the letter."),
    ),
    "person_has_case": (
        QT_TRANSLATE_NOOP("Notices", "This person has this request already"),
        QT_TRANSLATE_NOOP("Notices", "{number} is theirs. Choose another person who asked in the same letter."),
    ),
    "repeats_itself": (
        QT_TRANSLATE_NOOP("Notices", "This is the same request"),
        QT_TRANSLATE_NOOP("Notices", "Choose an earlier request of this person."),
    ),
    "repeats_later_case": (
        QT_TRANSLATE_NOOP("Notices", "That request is the later one"),
        QT_TRANSLATE_NOOP("Notices", "{number} came in after this one. Link the two from there."),
    ),
    "repeats_another_person": (
        QT_TRANSLATE_NOOP("Notices", "That request is of somebody else"),
        QT_TRANSLATE_NOOP("Notices", "{number} is of another person. Only one's own request can be made again."),
    ),
    "link_gone": (
        QT_TRANSLATE_NOOP("Notices", "These requests are not linked any more"),
        QT_TRANSLATE_NOOP("Notices", "A colleague may have taken the link away. There is nothing to do."),
    ),
    "filter_without_name": (
        QT_TRANSLATE_NOOP("Notices", "The filter has no name yet"),
        QT_TRANSLATE_NOOP("Notices", "Write a short name, such as “erasure, this month”."),
    ),
    "filter_gone": (
        QT_TRANSLATE_NOOP("Notices", "This filter is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "A colleague may have thrown it away. Save it again if you need it."),
    ),
    "filter_name_taken": (
        QT_TRANSLATE_NOOP("Notices", "There is another filter with this name"),
        QT_TRANSLATE_NOOP(
            "Notices", "“{name}” was saved meanwhile, or a newer version of the program saved it. It was left as it is."
        ),
    ),
    "calendar_empty": (
        QT_TRANSLATE_NOOP("Notices", "There are no days to put in a calendar"),
        QT_TRANSLATE_NOOP("Notices", "None of these requests is open. Choose another filter."),
    ),
    "period_backwards": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP("Notices", "The period begins on {first} and ends on {last}. Correct one of the two."),
    ),
    "register_empty": (
        QT_TRANSLATE_NOOP("Notices", "Nothing came in during this period"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "No request received from {first} to {last} is in the vault any more. Choose another period; requests "
            "that were purged count in the figures only.",
        ),
    ),
    "text_block_without_name": (
        QT_TRANSLATE_NOOP("Notices", "The text has no name yet"),
        QT_TRANSLATE_NOOP("Notices", "Write a short name, by which colleagues find it."),
    ),
    "text_block_without_text": (
        QT_TRANSLATE_NOOP("Notices", "The text is empty"),
        QT_TRANSLATE_NOOP("Notices", "Write what is to stand in the letter."),
    ),
    "text_block_unchanged": (
        QT_TRANSLATE_NOOP("Notices", "This is version {version} as it is"),
        QT_TRANSLATE_NOOP("Notices", "Nothing was changed in it. Change the text, or cancel."),
    ),
    "text_block_in_use": (
        QT_TRANSLATE_NOOP("Notices", "Version {version} of this text stays"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "There is a newer version of “{name}”, or a letter used this one. Choose “No longer offer” "
            "instead: its versions stay.",
        ),
    ),
    "text_block_gone": (
        QT_TRANSLATE_NOOP("Notices", "This text is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "A colleague may have taken it away. Look at the list again."),
    ),
}
