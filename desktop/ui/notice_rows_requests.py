"""What can stand in the way of a decision, of its letter and of lifting a restriction, in words."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

REQUESTS: dict[str, tuple[str, str]] = {
    "authority_missing": (
        QT_TRANSLATE_NOOP("Notices", "Authority was not shown"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Somebody asks on behalf of the person. Record first that they showed they may. Until then only marketing "
            "or consent can be stopped, or it is decided that who asks is not identified or took the request back.",
        ),
    ),
    "told_apart": (
        QT_TRANSLATE_NOOP("Notices", "These decisions need two letters"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Whoever asks without having shown that they may is told of that alone. Leave out of this letter what was "
            "decided otherwise; it goes to the person in a letter of its own.",
        ),
    ),
    "identified_already": (
        QT_TRANSLATE_NOOP("Notices", "Identity is established already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{right} cannot be refused because the person is not identified: how identity was established is on "
            "record. Choose another decision.",
        ),
    ),
    "earlier_not_seen": (
        QT_TRANSLATE_NOOP("Notices", "Look at the earlier requests first"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Before this is called excessive ({right}), look at what the person asked before. The proof is yours.",
        ),
    ),
    "decision_dates": (
        QT_TRANSLATE_NOOP("Notices", "This day does not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{field}: {day} cannot be right for a request received on {received_on}. Choose another day.",
        ),
    ),
    "categories_missing": (
        QT_TRANSLATE_NOOP("Notices", "Nothing was decided per category"),
        QT_TRANSLATE_NOOP(
            "Notices", "Choose for at least one category of this person's data what happens to it: {right}."
        ),
    ),
    "categories_contradict": (
        QT_TRANSLATE_NOOP("Notices", "Two decisions contradict each other"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What you decide here does not go with the decision on {other} about the same data "
            "({activity}). Change one of the two.",
        ),
    ),
    "decided_less": (
        QT_TRANSLATE_NOOP("Notices", "What was granted cannot be taken back"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{right}: others were told of it, or the person relies on a restriction. You can grant more; lift a "
            "restriction by its own letter.",
        ),
    ),
    "decision_changed": (
        QT_TRANSLATE_NOOP("Notices", "Another decision took its place"),
        QT_TRANSLATE_NOOP(
            "Notices", "{right} was decided again since, so this step cannot be undone. Change the decision instead."
        ),
    ),
    "merge_in_use": (
        QT_TRANSLATE_NOOP("Notices", "A decision is about both entries"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "In {number} something was decided about data of the other entry since, so the two cannot be parted. "
            "Change that decision first.",
        ),
    ),
    "registered_since": (
        QT_TRANSLATE_NOOP("Notices", "More is registered since this was decided"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The letter would say that it was no part of the request: {right}. Decide again, so that it is looked at.",
        ),
    ),
    "found_not_registered": (
        QT_TRANSLATE_NOOP("Notices", "What was found is not registered yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Something was found in: {systems}. Register these data on the person's page first, under What is held; "
            "otherwise the answer would leave them out.",
        ),
    ),
    "search_contradicts": (
        QT_TRANSLATE_NOOP("Notices", "Registered here, yet nothing was found"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Data of this person are registered in {systems}, and the search there found nothing. Look again and "
            "record what is there, or remove the category on the person's page; then it can be decided.",
        ),
    ),
    "found_stranger": (
        QT_TRANSLATE_NOOP("Notices", "Something was found of this person"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Something was found in: {systems}. Add the person to the directory first, and register these data on the "
            "person's page; then the request can be answered.",
        ),
    ),
    "identity_not_asked": (
        QT_TRANSLATE_NOOP("Notices", "The person was not asked to say who they are"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Send the identity request first. If that is impossible, because no address is known, write in the "
            "decision why they were not asked.",
        ),
    ),
    "identity_known": (
        QT_TRANSLATE_NOOP("Notices", "It is known already who asks"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The identity was established on {on}. There is no reason to ask for it again; decide on the request.",
        ),
    ),
    "nothing_to_delay": (
        QT_TRANSLATE_NOOP("Notices", "There is nothing left to delay"),
        QT_TRANSLATE_NOOP(
            "Notices", "Every right in this request was decided. Write the answer instead of a notice of delay."
        ),
    ),
    "reply_not_sent": (
        QT_TRANSLATE_NOOP("Notices", "The answer has not been sent"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Finalise the letter first that tells of: {rights}. A decision counts only when the person knows it.",
        ),
    ),
    "restriction_ground": (
        QT_TRANSLATE_NOOP("Notices", "This ground does not fit"),
        QT_TRANSLATE_NOOP(
            "Notices", "“{ground}” is no ground for this. Choose one of those that are offered for a restriction."
        ),
    ),
    "nothing_to_tell": (
        QT_TRANSLATE_NOOP("Notices", "There is nothing to tell"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Nothing was decided yet that the person was not told of. Decide on a right first.",
        ),
    ),
    "erasure_not_done": (
        QT_TRANSLATE_NOOP("Notices", "The data are still here"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The letter would say that they were erased on {day}. Carry out the purge first, or name a day to come in "
            "the decision: the letter then promises it.",
        ),
    ),
    "lifting_not_ahead": (
        QT_TRANSLATE_NOOP("Notices", "This day is too early"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The person is told before a restriction is lifted; {lift_on} is not ahead. Choose a later day.",
        ),
    ),
    "lifting_not_announced": (
        QT_TRANSLATE_NOOP("Notices", "The person has not been told yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A restriction is lifted only after the person was told by letter. Write that letter first, with the day.",
        ),
    ),
    "lifting_too_early": (
        QT_TRANSLATE_NOOP("Notices", "The announced day has not come"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The person was told that the restriction is lifted on {lift_on}. Lift it on that day or later.",
        ),
    ),
    "keep_until_past": (
        QT_TRANSLATE_NOOP("Notices", "This day has passed"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A category cannot be kept until {until}. Choose a day to come, or leave it empty.",
        ),
    ),
    "keep_until_differs": (
        QT_TRANSLATE_NOOP("Notices", "Nothing ends on this day"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The person would be told {until}, while the period ends: {due_on} (–: not known yet). Name that day, or "
            "leave the day empty; only what is kept for a legal claim or obligation may stay longer.",
        ),
    ),
    "objection_not_for_basis": (
        QT_TRANSLATE_NOOP("Notices", "This right does not exist for these data"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The data rest on: {basis}. An objection is possible only to a legitimate interest or a "
            "public task. Let the use go on, and say why.",
        ),
    ),
    "marketing_cannot_continue": (
        QT_TRANSLATE_NOOP("Notices", "Direct marketing must stop"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "An objection to direct marketing always succeeds (article 21(3) GDPR). Stop the use of this category.",
        ),
    ),
    "consent_not_basis": (
        QT_TRANSLATE_NOOP("Notices", "There is no consent to withdraw"),
        QT_TRANSLATE_NOOP("Notices", "The data rest on: {basis}. Leave this category out."),
    ),
    "held_cannot_erase": (
        QT_TRANSLATE_NOOP("Notices", "A legal hold is in force"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This category cannot be erased while it is on hold. Keep it and give the ground, or "
            "release the hold first.",
        ),
    ),
    "restricted_cannot_erase": (
        QT_TRANSLATE_NOOP("Notices", "The use of these data is restricted"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This category is only stored, because the person asked for it or because an objection is not "
            "decided. Keep it and give the ground, or lift the restriction first.",
        ),
    ),
    "held_elsewhere_cannot_erase": (
        QT_TRANSLATE_NOOP("Notices", "A hold on another entry stands in the way"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Another entry of the directory with the same contact or account is on hold, so this category stays too. "
            "Keep it and give the ground, or release that hold first.",
        ),
    ),
    "duty_cannot_erase": (
        QT_TRANSLATE_NOOP("Notices", "The law obliges us to keep this"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This category must be kept until {due_on}. Keep it and name the legal obligation.",
        ),
    ),
    "outcome_contradicts_categories": (
        QT_TRANSLATE_NOOP("Notices", "The decision and the categories differ"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Per category it comes to “{decided}”, and as a whole you chose “{outcome}” for: {right}."
            " Change one of the two.",
        ),
    ),
    "category_decision_not_for_right": (
        QT_TRANSLATE_NOOP("Notices", "This cannot be decided here"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "“{decision}” does not exist for: {right}. Choose another decision for the category.",
        ),
    ),
    "category_twice": (
        QT_TRANSLATE_NOOP("Notices", "A category was decided twice"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Close this window and decide again. Mention category {holding_id} when you ask for help.",
        ),
    ),
    "category_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "A reason is missing"),
        QT_TRANSLATE_NOOP("Notices", "Every category that is not done as asked needs a ground and the facts: {right}."),
    ),
    "detail_unknown": (
        QT_TRANSLATE_NOOP("Notices", "This field does not belong to the decision"),
        QT_TRANSLATE_NOOP("Notices", "{field} cannot be laid down with it. Close this window and decide again."),
    ),
    "detail_missing": (
        QT_TRANSLATE_NOOP("Notices", "The decision is not complete"),
        QT_TRANSLATE_NOOP("Notices", "Fill in first for {right}: {fields}."),
    ),
    "detail_not_a_day": (
        QT_TRANSLATE_NOOP("Notices", "This is not a date"),
        QT_TRANSLATE_NOOP("Notices", "{field}: write it as 28-02-2026, for example."),
    ),
    "detail_not_a_choice": (
        QT_TRANSLATE_NOOP("Notices", "This choice does not exist"),
        QT_TRANSLATE_NOOP("Notices", "{field}: choose one of those that are offered."),
    ),
    "transfer_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "The reason is missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Write why passing the data on is technically impossible; the person must be told.",
        ),
    ),
    "request_ground_not_for_right": (
        QT_TRANSLATE_NOOP("Notices", "This ground does not fit"),
        QT_TRANSLATE_NOOP("Notices", "“{ground}” does not exist for: {right}. Choose another one."),
    ),
    "request_ground_missing": (
        QT_TRANSLATE_NOOP("Notices", "Why may the person ask this?"),
        QT_TRANSLATE_NOOP("Notices", "Choose at least one ground on which {right} is granted."),
    ),
    "outcome_not_for_right": (
        QT_TRANSLATE_NOOP("Notices", "This decision does not exist"),
        QT_TRANSLATE_NOOP("Notices", "“{outcome}” cannot be decided on: {right}. Choose another one."),
    ),
    "unknown_reason": (
        QT_TRANSLATE_NOOP("Notices", "This question is not known"),
        QT_TRANSLATE_NOOP("Notices", "A question about “{reason}” cannot be put. Mention it when you ask for help."),
    ),
    "specification_only_for_access": (
        QT_TRANSLATE_NOOP("Notices", "This question is for access only"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The person need not say which data are meant for: {rights}. Decide on what was asked.",
        ),
    ),
    "asked_after_month": (
        QT_TRANSLATE_NOOP("Notices", "It is too late to ask"),
        QT_TRANSLATE_NOOP("Notices", "This question could be put until {asked_by}. Decide on the request now."),
    ),
    "specification_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "Why ask this?"),
        QT_TRANSLATE_NOOP("Notices", "Write how much data there is: only a large amount allows the question."),
    ),
    "case_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this request meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{by} changed {number} after you opened it. What you wrote is still here. Look at what "
            "changed, then record it again if it still fits.",
        ),
    ),
}
