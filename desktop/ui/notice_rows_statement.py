"""The rows of statement versions, the register of disclosures, and letters outside a request."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

STATEMENT: dict[str, tuple[str, str]] = {
    # ── versions of the statement ───────────────────────────────────────────
    "statement_too_large": (
        QT_TRANSLATE_NOOP("Notices", "This file is too large"),
        QT_TRANSLATE_NOOP(
            "Notices", "It is many times larger than a privacy statement can be. Choose the file of the statement."
        ),
    ),
    "version_known": (
        QT_TRANSLATE_NOOP("Notices", "This version is there already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Version {version} was loaded before. Give the changed statement another version number in its file.",
        ),
    ),
    "version_older": (
        QT_TRANSLATE_NOOP("Notices", "This version is older than the one in force"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Version {version} is dated {dated_on}, and version {in_force} of {in_force_dated_on} is in force. Correct "
            "the date in the file, or choose a newer file.",
        ),
    ),
    "version_gone": (
        QT_TRANSLATE_NOOP("Notices", "This version is no longer there"),
        QT_TRANSLATE_NOOP("Notices", "Version {version} was removed in the meantime. Choose another version."),
    ),
    "version_decided": (
        QT_TRANSLATE_NOOP("Notices", "This version can no longer be removed"),
        QT_TRANSLATE_NOOP(
            "Notices", "It was decided from which day version {version} counts, so it stays readable for good."
        ),
    ),
    "version_applied": (
        QT_TRANSLATE_NOOP("Notices", "This version is applied already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "What is held follows version {version}; its day can no longer change. Load a newer version instead.",
        ),
    ),
    "version_from_past": (
        QT_TRANSLATE_NOOP("Notices", "This day has passed"),
        QT_TRANSLATE_NOOP("Notices", "A version cannot count from {from_on} any more. Choose today or a later day."),
    ),
    "nothing_to_lengthen": (
        QT_TRANSLATE_NOOP("Notices", "There is no longer period to decide on"),
        QT_TRANSLATE_NOOP(
            "Notices", "The rule of {activity} counts for what is held already, as it never keeps longer. Decide again."
        ),
    ),
    "version_not_due": (
        QT_TRANSLATE_NOOP("Notices", "The day of this version has not come"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Version {version} counts from {from_on}. Apply it from that day on, or decide on another day first.",
        ),
    ),
    "version_after_another": (
        QT_TRANSLATE_NOOP("Notices", "Another version comes first"),
        QT_TRANSLATE_NOOP("Notices", "Apply version {version} before this one; its day came sooner."),
    ),
    "version_stopped": (
        QT_TRANSLATE_NOOP("Notices", "Applying was stopped"),
        QT_TRANSLATE_NOOP(
            "Notices", "Nothing was changed. The version is still to be applied; begin again when it suits."
        ),
    ),
    "no_version_in_force": (
        QT_TRANSLATE_NOOP("Notices", "No version of the statement is in force"),
        QT_TRANSLATE_NOOP(
            "Notices", "Without one no countdown can be told. Put back a backup of the vault, or ask for help."
        ),
    ),
    # ── disclosures ─────────────────────────────────────────────────────────
    "disclosure_without_recipient": (
        QT_TRANSLATE_NOOP("Notices", "The recipient is missing"),
        QT_TRANSLATE_NOOP("Notices", "Write down who received the data, or which authority asked for them."),
    ),
    "unknown_ground": (
        QT_TRANSLATE_NOOP("Notices", "This ground is not in the statement"),
        QT_TRANSLATE_NOOP("Notices", "Choose one of the six grounds of section 4.2 of the statement."),
    ),
    "disclosure_without_day": (
        QT_TRANSLATE_NOOP("Notices", "The day is missing"),
        QT_TRANSLATE_NOOP("Notices", "Fill in “{field}”: the register says when it happened."),
    ),
    "disclosure_without_law": (
        QT_TRANSLATE_NOOP("Notices", "The law is missing"),
        QT_TRANSLATE_NOOP(
            "Notices", "Write down on which law the authority bases its request; ask them if it is not said."
        ),
    ),
    "disclosure_without_data": (
        QT_TRANSLATE_NOOP("Notices", "What was given is missing"),
        QT_TRANSLATE_NOOP("Notices", "Write down which data went to the recipient, or leave the day of giving empty."),
    ),
    "disclosure_date": (
        QT_TRANSLATE_NOOP("Notices", "This day still has to come"),
        QT_TRANSLATE_NOOP("Notices", "The register holds what has happened; {on} lies ahead. Correct the day."),
    ),
    "disclosure_before_request": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Data given on {disclosed_on} cannot have been asked for on {requested_on} only. Correct one of the two.",
        ),
    ),
    "ban_without_request": (
        QT_TRANSLATE_NOOP("Notices", "There is nothing to forbid"),
        QT_TRANSLATE_NOOP(
            "Notices", "Only a request by a government body may come with a ban on telling. Take the ban away."
        ),
    ),
    "ban_without_law": (
        QT_TRANSLATE_NOOP("Notices", "The law that forbids it is missing"),
        QT_TRANSLATE_NOOP(
            "Notices", "The person is told at once unless a law forbids it. Write down which law that is."
        ),
    ),
    "ban_without_end": (
        QT_TRANSLATE_NOOP("Notices", "The end of the ban is missing"),
        QT_TRANSLATE_NOOP("Notices", "Fill in until when telling is forbidden; on that day the task comes back."),
    ),
    "ban_past": (
        QT_TRANSLATE_NOOP("Notices", "This ban has ended"),
        QT_TRANSLATE_NOOP(
            "Notices", "It ended on {until}, so the person may be told. Take the ban away, or correct its end."
        ),
    ),
    "case_of_another": (
        QT_TRANSLATE_NOOP("Notices", "This request is of somebody else"),
        QT_TRANSLATE_NOOP(
            "Notices", "Request {number} does not belong to this person. Choose another request, or none."
        ),
    ),
    "disclosure_gone": (
        QT_TRANSLATE_NOOP("Notices", "This entry is no longer in the register"),
        QT_TRANSLATE_NOOP("Notices", "It was taken back in the meantime. Look at the register again."),
    ),
    "disclosure_changed": (
        QT_TRANSLATE_NOOP("Notices", "This entry was changed meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "Taking back would lose what came after. Correct the entry instead."),
    ),
    "person_has_disclosures": (
        QT_TRANSLATE_NOOP("Notices", "This person stands in the register of disclosures"),
        QT_TRANSLATE_NOOP(
            "Notices", "Adding them can only be undone without such an entry. Take the entry back first."
        ),
    ),
    # ── letters outside a request ───────────────────────────────────────────
    "telling_forbidden": (
        QT_TRANSLATE_NOOP("Notices", "Telling is still forbidden"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{law} forbids telling the person until {until}. Keep the letter as a draft; the task comes back then.",
        ),
    ),
    "letter_does_not_fit": (
        QT_TRANSLATE_NOOP("Notices", "This letter does not belong here"),
        QT_TRANSLATE_NOOP("Notices", "“{kind}” cannot be written about this. Close it and begin another letter."),
    ),
    "person_has_letters": (
        QT_TRANSLATE_NOOP("Notices", "There are letters to this person"),
        QT_TRANSLATE_NOOP(
            "Notices", "Adding them can only be undone while no letter was written. Throw drafts away first."
        ),
    ),
}
