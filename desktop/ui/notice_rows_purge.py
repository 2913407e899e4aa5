"""The rows of purges: what stands in the way of one, or became of it meanwhile."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

PURGE: dict[str, tuple[str, str]] = {
    "nothing_to_purge": (
        QT_TRANSLATE_NOOP("Notices", "Nothing of this can be erased"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Each of the categories must stay for now: its period runs, it is on hold, or another purge has it. Look "
            "at the reasons in the list of what stays.",
        ),
    ),
    "approver_missing": (
        QT_TRANSLATE_NOOP("Notices", "Nobody has looked yet"),
        QT_TRANSLATE_NOOP("Notices", "Fill in the name of the employee who takes the second look."),
    ),
    "same_employee": (
        QT_TRANSLATE_NOOP("Notices", "The second look needs somebody else"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{employee} prepared this purge. Ask another employee to look at it and to fill in their own name.",
        ),
    ),
    "second_look_missing": (
        QT_TRANSLATE_NOOP("Notices", "The second look is still to be taken"),
        QT_TRANSLATE_NOOP("Notices", "Another employee must look at {number} before it can be carried out."),
    ),
    "tasks_open": (
        QT_TRANSLATE_NOOP("Notices", "Not everything is deleted in the other systems"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Nothing was erased. Delete the categories in each system that is not ticked on the page of the purge, "
            "confirm it there, and carry out the purge again.",
        ),
    ),
    "unknown_task": (
        QT_TRANSLATE_NOOP("Notices", "This system is not part of the purge"),
        QT_TRANSLATE_NOOP("Notices", "There is nothing to confirm there. Open the purge again to see its systems."),
    ),
    "purge_finished": (
        QT_TRANSLATE_NOOP("Notices", "This purge has gone further already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{number} was looked at, carried out or dropped in the meantime. Open it again to see how it stands.",
        ),
    ),
    "purge_not_erased": (
        QT_TRANSLATE_NOOP("Notices", "This purge was not carried out"),
        QT_TRANSLATE_NOOP("Notices", "{number} has erased nothing, so there is nothing to finish. Carry it out first."),
    ),
    "purge_waits_for_readers": (
        QT_TRANSLATE_NOOP("Notices", "The file is still in use"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Everything of {number} is erased, but the file could not be emptied yet, because a question is still "
            "being answered. Press Finish now on its page, or start Inzage again: then it is done by itself.",
        ),
    ),
    "purge_gone": (
        QT_TRANSLATE_NOOP("Notices", "This purge is not there"),
        QT_TRANSLATE_NOOP("Notices", "Look in the list of all purges."),
    ),
    "no_certificate": (
        QT_TRANSLATE_NOOP("Notices", "There is no certificate yet"),
        QT_TRANSLATE_NOOP(
            "Notices", "A purge gets its certificate when it is carried out. Open the purge to see how it stands."
        ),
    ),
    "certificate_altered": (
        QT_TRANSLATE_NOOP("Notices", "This certificate is not the one that was made"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Its fingerprint differs from the one in the journal, so it cannot serve as proof. Keep this vault as it "
            "is and ask for help.",
        ),
    ),
}
