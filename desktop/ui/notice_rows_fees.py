"""What can stand in the way of asking a fee, in words."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

FEES: dict[str, tuple[str, str]] = {
    "fee_without_parts": (
        QT_TRANSLATE_NOOP("Notices", "The fee has no parts yet"),
        QT_TRANSLATE_NOOP("Notices", "Write what is charged and how much: the letter gives the breakdown."),
    ),
    "fee_part_incomplete": (
        QT_TRANSLATE_NOOP("Notices", "A part of the fee is incomplete"),
        QT_TRANSLATE_NOOP("Notices", "Each part says what for, and an amount above nothing. Complete it, or empty it."),
    ),
    "fee_without_proof": (
        QT_TRANSLATE_NOOP("Notices", "The fee is not explained yet"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Write why the request is manifestly unfounded or excessive. The proof is yours to give, not the person's.",
        ),
    ),
    "fee_not_for_first_copy": (
        QT_TRANSLATE_NOOP("Notices", "The first copy is free"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "This person has not had a copy yet. Only further copies can be charged (GDPR art. 15(3)).",
        ),
    ),
    "fee_never": (
        QT_TRANSLATE_NOOP("Notices", "This is always free"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "An objection to direct marketing, a withdrawal of consent and a complaint cost nothing, however often "
            "they come. Answer it.",
        ),
    ),
    "fee_announced": (
        QT_TRANSLATE_NOOP("Notices", "The fee was announced already"),
        QT_TRANSLATE_NOOP("Notices", "The letter of {announced_on} told the person what it costs. It stands as it is."),
    ),
    "no_fee": (
        QT_TRANSLATE_NOOP("Notices", "No fee was laid down"),
        QT_TRANSLATE_NOOP("Notices", "Lay down the fee with its parts first; then its letter can be written."),
    ),
    "fee_not_announced": (
        QT_TRANSLATE_NOOP("Notices", "The fee was not announced yet"),
        QT_TRANSLATE_NOOP("Notices", "Write the letter about the fee first; the person answers that."),
    ),
    "fee_answer_date": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The fee was announced on {announced_on}; the answer cannot be of {on}. Correct the day.",
        ),
    ),
    "fee_not_agreed": (
        QT_TRANSLATE_NOOP("Notices", "The person has not agreed to the fee"),
        QT_TRANSLATE_NOOP("Notices", "Record their answer first; only what was agreed to can be paid."),
    ),
    "fee_paid_date": (
        QT_TRANSLATE_NOOP("Notices", "These days do not fit"),
        QT_TRANSLATE_NOOP(
            "Notices", "The person answered on {answered_on}; it cannot be paid on {on}. Correct the day."
        ),
    ),
    "fee_changed": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed the fee meanwhile"),
        QT_TRANSLATE_NOOP("Notices", "It was left as it is now. Look at it before you change it again."),
    ),
}
