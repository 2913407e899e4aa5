"""What can stand in the way of searching, of the package and of notices to recipients, in words."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

SEARCH: dict[str, tuple[str, str]] = {
    # ── searching ─────────────────────────────────────────────────────────────
    "person_needed": (
        QT_TRANSLATE_NOOP("Notices", "Choose the person first"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Only with a person of the directory is it known where to look and what is held. Choose the person "
            "of this request.",
        ),
    ),
    "search_gone": (
        QT_TRANSLATE_NOOP("Notices", "This search is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was taken back in the meantime. Open the request again."),
    ),
    "search_open": (
        QT_TRANSLATE_NOOP("Notices", "This search is still to be done"),
        QT_TRANSLATE_NOOP("Notices", "Record what was found in it, or that nothing was."),
    ),
    "search_done": (
        QT_TRANSLATE_NOOP("Notices", "This search was recorded already"),
        QT_TRANSLATE_NOOP("Notices", "{by} recorded it on {on}. Search it again if something has to be added."),
    ),
    "search_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague went on with this search"),
        QT_TRANSLATE_NOOP("Notices", "It was left as it is now. Look at it, and correct it where it is wrong."),
    ),
    "search_in_use": (
        QT_TRANSLATE_NOOP("Notices", "A decision rests on the searches"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Take back the decision on these first: {rights}. Then the system can be searched again.",
        ),
    ),
    "search_without_colleague": (
        QT_TRANSLATE_NOOP("Notices", "Nobody is named"),
        QT_TRANSLATE_NOOP("Notices", "Fill in who was asked to search."),
    ),
    "search_date": (
        QT_TRANSLATE_NOOP("Notices", "This day does not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{on} must lie between the receipt of the request on {received_on} and today. Correct the day.",
        ),
    ),
    "search_not_asked": (
        QT_TRANSLATE_NOOP("Notices", "Nobody was asked yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Record first who was asked to search and when; then a reminder can be noted from that day on.",
        ),
    ),
    "search_without_note": (
        QT_TRANSLATE_NOOP("Notices", "Something has to be said of this"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Write down what was found, or add the file that was found; or why the system does not apply to "
            "this person.",
        ),
    ),
    "search_contradicted": (
        QT_TRANSLATE_NOOP("Notices", "A file came from this search"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Something was found, then. Record it as found, or remove the file first if it does not belong here.",
        ),
    ),
    "unknown_search_state": (
        QT_TRANSLATE_NOOP("Notices", "This result is not known"),
        QT_TRANSLATE_NOOP("Notices", "Choose one of the results that are offered."),
    ),
    "systems_open": (
        QT_TRANSLATE_NOOP("Notices", "Not every system was searched yet"),
        QT_TRANSLATE_NOOP("Notices", "Record first what is in these: {systems}. Then it can be decided."),
    ),
    "systems_found": (
        QT_TRANSLATE_NOOP("Notices", "Something is held of this person"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "In these systems something was found or is registered: {systems}. “Nothing held” cannot be the answer.",
        ),
    ),
    # ── files ─────────────────────────────────────────────────────────────────
    "enclosure_empty": (
        QT_TRANSLATE_NOOP("Notices", "This file is empty"),
        QT_TRANSLATE_NOOP("Notices", "There is nothing in {name}. Look at the file, and add it again."),
    ),
    "enclosure_too_large": (
        QT_TRANSLATE_NOOP("Notices", "This file is too large"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{name} is {bytes}; at most {most} can be kept in one file. Split it, or leave out what is not needed.",
        ),
    ),
    "enclosure_twice": (
        QT_TRANSLATE_NOOP("Notices", "This file is here already"),
        QT_TRANSLATE_NOOP("Notices", "The same content is in this request as {name}. Nothing was added."),
    ),
    "enclosure_gone": (
        QT_TRANSLATE_NOOP("Notices", "This file is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was removed in the meantime. Open the request again."),
    ),
    "enclosure_altered": (
        QT_TRANSLATE_NOOP("Notices", "This file does not match its fingerprint"),
        QT_TRANSLATE_NOOP("Notices", "{name} is not what was once added. Restore a backup, and ask for help."),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("Notices", "This file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{name} could not be read: {reason}. Look whether it is still there and try again.",
        ),
    ),
    # ── the package ───────────────────────────────────────────────────────────
    "package_before_letter": (
        QT_TRANSLATE_NOOP("Notices", "The answer comes first"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The package goes with the final letter that grants this: {right}. Decide, and write the answer.",
        ),
    ),
    "package_not_granted": (
        QT_TRANSLATE_NOOP("Notices", "There is nothing to hand out"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The decision on this is not a grant: {right}. A package goes only with a request that was "
            "granted, whole or in part.",
        ),
    ),
    "package_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "{number} has another person by now"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The file that was saved holds the data of the person before, and does not count as given. Delete it, and "
            "build the package again.",
        ),
    ),
    "package_other_person": (
        QT_TRANSLATE_NOOP("Notices", "Something of somebody else is among it"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "These items are not this person's: they never go along. Leave each out with a reason, or strike "
            "out what is about others.",
        ),
    ),
    "package_to_look": (
        QT_TRANSLATE_NOOP("Notices", "Some items were not looked at yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "They may hold something about others. Look at each item marked so, and say whether it goes along.",
        ),
    ),
    "found_without_file": (
        QT_TRANSLATE_NOOP("Notices", "Found, but no file added"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Something was found in {systems}, and no file of it goes along. Add the file at the search, or tick that "
            "these data are given in another way or stand in the report.",
        ),
    ),
    "package_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague chose otherwise meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "The item was left as it is now. Look at it again."),
    ),
    "item_unknown": (
        QT_TRANSLATE_NOOP("Notices", "This item is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "What is held of the person has changed. Open the package again."),
    ),
    "left_out_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "Leaving something out needs a reason"),
        QT_TRANSLATE_NOOP("Notices", "The person reads what was left out and why. Write the reason."),
    ),
    "strike_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "Striking out needs a reason"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The reason takes the place of the passage, and the person reads it. Write the reason.",
        ),
    ),
    "reason_tells": (
        QT_TRANSLATE_NOOP("Notices", "The reason repeats what is struck out"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The person reads the reason. Say why without the words themselves, such as: the name of somebody else.",
        ),
    ),
    "cannot_strike": (
        QT_TRANSLATE_NOOP("Notices", "Nothing can be struck out of this"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It has no text that can be read here. Leave it out with a reason, or add a version without the passage.",
        ),
    ),
    "passage_not_found": (
        QT_TRANSLATE_NOOP("Notices", "This passage does not stand in the text"),
        QT_TRANSLATE_NOOP("Notices", "Select it in the text as it was written, whole words at a time."),
    ),
    "nothing_registered": (
        QT_TRANSLATE_NOOP("Notices", "Nothing is registered of this person"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Only what is registered can be given. Register on the person's page what was found, or decide that "
            "nothing is held.",
        ),
    ),
    "nothing_portable": (
        QT_TRANSLATE_NOOP("Notices", "Nothing of this can be carried over"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Data portability covers what the person provided on consent or a contract. What is held rests on "
            "other grounds; refuse it for that reason, or offer access instead.",
        ),
    ),
    "unknown_package": (
        QT_TRANSLATE_NOOP("Notices", "This kind of package is not known"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A package goes with a request for access or for data portability. Choose one of the two.",
        ),
    ),
    # ── notices to recipients ─────────────────────────────────────────────────
    "recipient_without_name": (
        QT_TRANSLATE_NOOP("Notices", "The recipient has no name"),
        QT_TRANSLATE_NOOP("Notices", "Fill in the name of the organisation it goes to."),
    ),
    "notice_twice": (
        QT_TRANSLATE_NOOP("Notices", "This goes to them already"),
        QT_TRANSLATE_NOOP("Notices", "There is a notice to {recipient} in this request. Correct that one."),
    ),
    "notice_gone": (
        QT_TRANSLATE_NOOP("Notices", "This notice is not there any more"),
        QT_TRANSLATE_NOOP("Notices", "It was taken back in the meantime. Open the request again."),
    ),
    "notice_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague went on with this notice"),
        QT_TRANSLATE_NOOP("Notices", "It was left as it is now. Look at it, and correct it where it is wrong."),
    ),
    "notice_sent": (
        QT_TRANSLATE_NOOP("Notices", "This notice was sent already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{recipient} was told on {sent_on}. What was sent is not changed; forward a correction by a letter "
            "of your own.",
        ),
    ),
    "notice_not_sent": (
        QT_TRANSLATE_NOOP("Notices", "This notice was not sent yet"),
        QT_TRANSLATE_NOOP("Notices", "Send the notice to {recipient} first."),
    ),
    "notice_confirmed": (
        QT_TRANSLATE_NOOP("Notices", "This was confirmed already"),
        QT_TRANSLATE_NOOP("Notices", "{recipient} confirmed it on {on}."),
    ),
    "notice_date": (
        QT_TRANSLATE_NOOP("Notices", "This day does not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{on} must lie between the day the notice was sent, {sent_on}, and today. Correct the day.",
        ),
    ),
    "notice_email": (
        QT_TRANSLATE_NOOP("Notices", "This is no e-mail address"),
        QT_TRANSLATE_NOOP("Notices", "There is no @ in “{email}”. Correct it, or leave it empty."),
    ),
    "notice_impossible": (
        QT_TRANSLATE_NOOP("Notices", "This recipient cannot be told"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is written down why {recipient} cannot be told. Take that back first, or leave this one out.",
        ),
    ),
    "notice_incomplete": (
        QT_TRANSLATE_NOOP("Notices", "A notice is not complete"),
        QT_TRANSLATE_NOOP("Notices", "The notice to {recipient} lacks: {fields}. Fill that in, or leave this one out."),
    ),
    "notices_none": (
        QT_TRANSLATE_NOOP("Notices", "No notice is chosen"),
        QT_TRANSLATE_NOOP("Notices", "Tick at least one recipient."),
    ),
    "notices_not_sent": (
        QT_TRANSLATE_NOOP("Notices", "Recipients were not told yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "There are still notices to send: {notices}. Send them, or write down why a recipient cannot be told.",
        ),
    ),
    "confirmed_without_name": (
        QT_TRANSLATE_NOOP("Notices", "Who confirmed it is not named"),
        QT_TRANSLATE_NOOP("Notices", "Fill in who confirmed it on behalf of the recipient."),
    ),
    "impossible_without_reason": (
        QT_TRANSLATE_NOOP("Notices", "This needs a reason"),
        QT_TRANSLATE_NOOP("Notices", "Write down why the recipient cannot be told, so that it can be shown later."),
    ),
    "answer_by_past": (
        QT_TRANSLATE_NOOP("Notices", "This day has come already"),
        QT_TRANSLATE_NOOP("Notices", "Ask for a confirmation by a later day than {answer_by}."),
    ),
    "package_not_built": (
        QT_TRANSLATE_NOOP("Notices", "The data that were promised are not given yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The letter promised a package for this: {rights}. Build it, or record how the data were given otherwise.",
        ),
    ),
    "package_not_awaited": (
        QT_TRANSLATE_NOOP("Notices", "No package is awaited"),
        QT_TRANSLATE_NOOP(
            "Notices", "For this no letter promised a package, or it is there already: {right}. Nothing was changed."
        ),
    ),
    "given_without_words": (
        QT_TRANSLATE_NOOP("Notices", "It is not said how the data were given"),
        QT_TRANSLATE_NOOP("Notices", "Write down how and when the person got them, and why not as a package."),
    ),
    "notice_without_data": (
        QT_TRANSLATE_NOOP("Notices", "It is not said which data it is about"),
        QT_TRANSLATE_NOOP("Notices", "Write down which of their data {recipient} is told of, or leave them out."),
    ),
    "not_forwarded": (
        QT_TRANSLATE_NOOP("Notices", "The request was not forwarded on that day"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The letter would say that it was forwarded on {day}. Forward it first, correct the day in the decision, "
            "or say there how it was forwarded otherwise.",
        ),
    ),
}
PACKING: dict[str, tuple[str, str]] = {  # problems of making the package itself
    "passphrase_weak": (
        QT_TRANSLATE_NOOP("Notices", "This passphrase can be guessed"),
        QT_TRANSLATE_NOOP("Notices", "Take the one that is proposed, or a longer one with more different characters."),
    ),
    "passphrase_character": (
        QT_TRANSLATE_NOOP("Notices", "This passphrase has a character that other programs read differently"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Use letters without accents, digits and plain signs, and no space at the beginning or the end.",
        ),
    ),
    "passphrase_too_long": (
        QT_TRANSLATE_NOOP("Notices", "This passphrase is too long"),
        QT_TRANSLATE_NOOP("Notices", "At most {limit} characters can be used. Shorten it."),
    ),
    "unknown_package_kind": (
        QT_TRANSLATE_NOOP("Notices", "This kind of package is not known"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A package goes with a request for access or for data portability. Choose one of the two.",
        ),
    ),
    "unsafe_name": (
        QT_TRANSLATE_NOOP("Notices", "A file has a name that is not safe"),
        QT_TRANSLATE_NOOP("Notices", "“{name}” cannot stand in a package. Add the file again under a plain name."),
    ),
}
