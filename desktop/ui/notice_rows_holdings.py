"""The rows of categories of data: events, holds, registering and taking back, people erased before, proofs."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

HOLDINGS: dict[str, tuple[str, str]] = {
    # ── events ──────────────────────────────────────────────────────────────
    "unknown_fact": (
        QT_TRANSLATE_NOOP("Notices", "This event is not known"),
        QT_TRANSLATE_NOOP("Notices", "Nothing was noted. Choose one of the events that are offered."),
    ),
    "fact_in_future": (
        QT_TRANSLATE_NOOP("Notices", "This day still has to come"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{kind} cannot be noted for {on}. Only the end of an account may be known ahead; correct the day, or note "
            "the event when it has happened.",
        ),
    ),
    "fact_before": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices", "{kind} on {on} would lie before {earlier} on {earlier_on}. Correct one of the two."
        ),
    ),
    "fact_contradicts": (
        QT_TRANSLATE_NOOP("Notices", "These two exclude each other"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "“{other}” was noted on {other_on}, so “{kind}” cannot be true as well. Take away the one that is wrong.",
        ),
    ),
    "fact_not_of_person": (
        QT_TRANSLATE_NOOP("Notices", "This event belongs to one category"),
        QT_TRANSLATE_NOOP("Notices", "Note it at the category itself, under Details."),
    ),
    "fact_not_of_holding": (
        QT_TRANSLATE_NOOP("Notices", "This event belongs to the person"),
        QT_TRANSLATE_NOOP("Notices", "It counts for all categories at once. Note it above the list of categories."),
    ),
    "fact_changed_since": (
        QT_TRANSLATE_NOOP("Notices", "Another day was noted meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "“{kind}” was left as it is now. Correct it by hand if it is wrong."),
    ),
    # ── registering and taking back ─────────────────────────────────────────
    "nothing_chosen": (
        QT_TRANSLATE_NOOP("Notices", "No category is chosen"),
        QT_TRANSLATE_NOOP("Notices", "Tick at least one category to add."),
    ),
    "unknown_category": (
        QT_TRANSLATE_NOOP("Notices", "The statement does not know this category"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{activity} is not in this version of the statement, or has no rule for these items. Open the person "
            "again and choose from what is offered now.",
        ),
    ),
    "unknown_system": (
        QT_TRANSLATE_NOOP("Notices", "This system is not known"),
        QT_TRANSLATE_NOOP("Notices", "Nothing was added for “{system}”. Choose one of the systems that are offered."),
    ),
    "systems_file": (
        QT_TRANSLATE_NOOP("Notices", "The list of systems is not complete"),
        QT_TRANSLATE_NOOP(
            "Notices", "Entry {entry} is wrong at {key} in the file that came with Inzage. Install Inzage again."
        ),
    ),
    "unknown_removal_reason": (
        QT_TRANSLATE_NOOP("Notices", "This is no reason to take a category back"),
        QT_TRANSLATE_NOOP(
            "Notices", "Choose one of the reasons that are offered. What has become due is purged, not taken back."
        ),
    ),
    "holding_gone": (
        QT_TRANSLATE_NOOP("Notices", "This category is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was erased or taken back in the meantime. Open the person again."),
    ),
    "holding_held": (
        QT_TRANSLATE_NOOP("Notices", "This category is on hold"),
        QT_TRANSLATE_NOOP(
            "Notices", "While a hold or a restriction is in force nothing of it is taken away. Release the hold first."
        ),
    ),
    "case_file_stays": (
        QT_TRANSLATE_NOOP("Notices", "The file of a request cannot be taken back"),
        QT_TRANSLATE_NOOP(
            "Notices", "It came by closing the request and goes by a purge. Open the request again if it goes on."
        ),
    ),
    "person_has_holdings": (
        QT_TRANSLATE_NOOP("Notices", "Something is registered about this person"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Adding them can be undone only while no category or hold is registered. Take those back first.",
        ),
    ),
    # ── holds ───────────────────────────────────────────────────────────────
    "unknown_hold": (
        QT_TRANSLATE_NOOP("Notices", "This kind of hold is not known"),
        QT_TRANSLATE_NOOP("Notices", "Choose a legal hold or a restriction."),
    ),
    "hold_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "A hold needs a reason"),
        QT_TRANSLATE_NOOP(
            "Notices", "Write down why these data must not be erased for now, so that a colleague can judge it later."
        ),
    ),
    "hold_in_future": (
        QT_TRANSLATE_NOOP("Notices", "A hold begins today or earlier"),
        QT_TRANSLATE_NOOP("Notices", "{from_on} still has to come. Place the hold on that day, or let it begin today."),
    ),
    "hold_review_before_start": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP("Notices", "The review on {review_on} lies before the beginning on {from_on}. Correct one."),
    ),
    "hold_review_past": (
        QT_TRANSLATE_NOOP("Notices", "This day has come already"),
        QT_TRANSLATE_NOOP("Notices", "Choose a later day than {review_on} to look at the hold again."),
    ),
    "hold_nothing_chosen": (
        QT_TRANSLATE_NOOP("Notices", "The hold is on nothing"),
        QT_TRANSLATE_NOOP("Notices", "Choose everything about the person, or tick at least one category."),
    ),
    "hold_gone": (
        QT_TRANSLATE_NOOP("Notices", "This hold is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was taken back in the meantime. Open the person again."),
    ),
    "hold_released": (
        QT_TRANSLATE_NOOP("Notices", "This hold was released already"),
        QT_TRANSLATE_NOOP("Notices", "It ended on {released_on}. Place a new one if the data must still be kept."),
    ),
    "release_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "A release needs a reason"),
        QT_TRANSLATE_NOOP("Notices", "Write down why the data need not be kept any longer."),
    ),
    # ── erased before, and proofs ───────────────────────────────────────────
    "erased_before": (
        QT_TRANSLATE_NOOP("Notices", "Somebody with these details was erased before"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Purge {number} of {on} erased them, so they are not brought back unseen. Look whether these data may be "
            "held again; then tick that you looked, and add the person.",
        ),
    ),
    "marketing_suppressed": (
        QT_TRANSLATE_NOOP("Notices", "This person wants no marketing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "They, or somebody with one of their e-mail addresses, objected to direct marketing on {since_on} (GDPR "
            "art. 21(3)). Nothing was registered. Untick the categories for direct marketing, or say below why they "
            "are registered all the same.",
        ),
    ),
    "no_marketing_empty": (
        QT_TRANSLATE_NOOP("Notices", "Nobody is on this list"),
        QT_TRANSLATE_NOOP(
            "Notices", "An e-mail address comes on it when an objection to direct marketing is granted or noted."
        ),
    ),
    # ── use of what is restricted ───────────────────────────────────────────
    "not_restricted_then": (
        QT_TRANSLATE_NOOP("Notices", "There was no restriction on this day"),
        QT_TRANSLATE_NOOP(
            "Notices", "These data were not restricted on {used_on}, so nothing has to be noted of it. Correct the day."
        ),
    ),
    "use_in_future": (
        QT_TRANSLATE_NOOP("Notices", "This day still has to come"),
        QT_TRANSLATE_NOOP(
            "Notices", "A use of {used_on} cannot be noted yet. Correct the day, or note it when it has happened."
        ),
    ),
    "use_without_text": (
        QT_TRANSLATE_NOOP("Notices", "Something is missing"),
        QT_TRANSLATE_NOOP("Notices", "Write which data were used, and what for."),
    ),
    "unknown_use_ground": (
        QT_TRANSLATE_NOOP("Notices", "This ground is not known"),
        QT_TRANSLATE_NOOP(
            "Notices", "Restricted data may be used on four grounds only (GDPR art. 18(2)). Choose one of them."
        ),
    ),
    "restriction_used": (
        QT_TRANSLATE_NOOP("Notices", "This restriction cannot be taken back"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Data were used during it, and that must stay known. Announce its end and lift it instead.",
        ),
    ),
    "person_changed_since": (
        QT_TRANSLATE_NOOP("Notices", "This person was changed meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A correction or a purge came after it, and an undo must not take that back by the way. Correct the person "
            "by hand where that is needed.",
        ),
    ),
    "message_gone": (
        QT_TRANSLATE_NOOP("Notices", "This message is not in the request any more"),
        QT_TRANSLATE_NOOP("Notices", "It was removed in the meantime. Open the request again to see what is there."),
    ),
}
