"""What can stand in the way of the register of recipients, in words."""

from desktop.ui.marking import QT_TRANSLATE_NOOP

RECIPIENTS: dict[str, tuple[str, str]] = {
    "recipient_twice": (
        QT_TRANSLATE_NOOP("Notices", "This recipient is in the register already"),
        QT_TRANSLATE_NOOP("Notices", "There is a row for {name}. Change that one, or give this one another name."),
    ),
    "recipient_without_activity": (
        QT_TRANSLATE_NOOP("Notices", "Nothing says which data this recipient gets"),
        QT_TRANSLATE_NOOP("Notices", "Tick the parts of the statement for which {name} gets data."),
    ),
    "recipient_overtaken": (
        QT_TRANSLATE_NOOP("Notices", "A colleague changed this recipient meanwhile"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "{name} was changed since you opened it. What you wrote is still here. Look at what stands there now, and "
            "save again if yours is to take its place.",
        ),
    ),
    "recipient_changed": (
        QT_TRANSLATE_NOOP("Notices", "Somebody changed this recipient since"),
        QT_TRANSLATE_NOOP("Notices", "Somebody went on with {name}, so this step cannot be undone any more."),
    ),
    "recipient_gone": (
        QT_TRANSLATE_NOOP("Notices", "This recipient is not in the register any more"),
        QT_TRANSLATE_NOOP("Notices", "{name} was removed in the meantime. Add it again if it still gets data."),
    ),
    "statement_says_outside_eea": (
        QT_TRANSLATE_NOOP("Notices", "The statement says something else"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It says that {name} may store data outside the EEA. Fill in the country and the safeguard; if that is not "
            "so any more, the statement has to be changed first.",
        ),
    ),
    "country_in_eea": (
        QT_TRANSLATE_NOOP("Notices", "This country is within the EEA"),
        QT_TRANSLATE_NOOP("Notices", "Data in {country} need no safeguard. Choose “Within the EEA”."),
    ),
    "transfer_without_safeguard": (
        QT_TRANSLATE_NOOP("Notices", "No safeguard is filled in"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Choose on what storing data in {country} rests (articles 45, 46 and 49 of the GDPR). A promise to comply "
            "with the law is no safeguard.",
        ),
    ),
    "safeguard_without_words": (
        QT_TRANSLATE_NOOP("Notices", "The safeguard is not described"),
        QT_TRANSLATE_NOOP("Notices", "Write down in Dutch and in English what it is; letters give it in these words."),
    ),
}
