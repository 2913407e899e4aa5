"""What to say where a colleague was earlier, where a step cannot be undone any more, and of removing a request."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

MEANWHILE = {
    "fee_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this fee meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} changed it on {at}. What you wrote is still here. Look at what stands there now, and save again if "
            "yours is to take its place.",
        ),
    ),
    "draft_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague wrote in this draft meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} changed it on {at}. What you wrote is still here. Take over what you want to keep of theirs, and "
            "save again: yours then takes its place.",
        ),
    ),
    "reminder_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague moved this reminder meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "{by} moved it on {at}. Look at its day, and go on if yours is still right."),
    ),
    "notice_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this notice meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} changed it on {at}. What you wrote is still here. Look at what stands there now, and save again if "
            "yours is to take its place.",
        ),
    ),
    "recipients_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague chose about a recipient meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} did so on {at}. What you chose about the others is still here; choose again for those that are left.",
        ),
    ),
    "item_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague chose about this item meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} did so on {at}, and their choice is shown now. What you typed is still here; choose again if yours "
            "is to take its place.",
        ),
    ),
    "disclosure_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this entry meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} changed it on {at}. What you wrote is still here. Look at what stands there now, and save again if "
            "yours is to take its place.",
        ),
    ),
    "hold_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague went on with this hold meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices", "{by} did so on {at}. Look at what stands there now, and record yours again if it still fits."
        ),
    ),
    "hold_changed": (
        QT_TRANSLATE_NOOP("Notices", "This hold was changed since"),
        QT_TRANSLATE_NOOP("Notices", "So this step cannot be undone any more. Place a new hold where one is needed."),
    ),
    "identity_changed": (
        QT_TRANSLATE_NOOP("Notices", "Identity was recorded anew since"),
        QT_TRANSLATE_NOOP("Notices", "So this step cannot be undone any more. Look at how it was established now."),
    ),
    "correction_in_use": (
        QT_TRANSLATE_NOOP("Notices", "Somebody went on with {number} since"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was corrected again, or decided on, so this correction cannot be undone. Correct the request instead.",
        ),
    ),
    "message_in_use": (
        QT_TRANSLATE_NOOP("Notices", "This message is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was removed as a proof of identity, so adding it cannot be undone."),
    ),
    "linked_since": (
        QT_TRANSLATE_NOOP("Notices", "{number} has another person by now"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It was linked again, or two entries became one, so this step cannot be undone any more. Choose the right "
            "person on its page.",
        ),
    ),
    "opening_built_on": (
        QT_TRANSLATE_NOOP("Notices", "Somebody went on with {number} already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} worked on it on {at}, so opening it cannot be undone. Remove the request, where it should not be "
            "there at all.",
        ),
    ),
    "removal_reason": (
        QT_TRANSLATE_NOOP("Notices", "No reason was chosen"),
        QT_TRANSLATE_NOOP("Notices", "Choose why the request is removed; the journal keeps it."),
    ),
    "removal_answered": (
        QT_TRANSLATE_NOOP("Notices", "Something went out on {number} already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What was sent is kept with its request. Decide that it was withdrawn or is not ours; then close it.",
        ),
    ),
    "removal_decided": (
        QT_TRANSLATE_NOOP("Notices", "Something was decided on this request"),
        QT_TRANSLATE_NOOP("Notices", "Decided: {rights}. Undo the decision first, or close the request."),
    ),
    "removal_paid": (
        QT_TRANSLATE_NOOP("Notices", "A fee was paid for {number}"),
        QT_TRANSLATE_NOOP("Notices", "Whoever paid for a request counts on it. Answer it and close it."),
    ),
    "removal_on_hold": (
        QT_TRANSLATE_NOOP("Notices", "A hold is on the file of {number}"),
        QT_TRANSLATE_NOOP("Notices", "What must be kept is not removed. Close the request instead."),
    ),
    "removal_another_person": (
        QT_TRANSLATE_NOOP("Notices", "{number} is of another person"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What somebody wrote does not go to another person's request. Choose a request of the same person.",
        ),
    ),
    "removal_into_itself": (
        QT_TRANSLATE_NOOP("Notices", "This is the request that is removed"),
        QT_TRANSLATE_NOOP("Notices", "Choose another request than {number} for its messages, or none."),
    ),
}
