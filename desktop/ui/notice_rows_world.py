"""The rows behind `notices` for the world outside: the vault, letters that go out, mail that comes in."""

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.notice_rows import Row
from desktop.ui.notice_rows_search import PACKING

VAULT: dict[str, Row] = {
    "no_slot": (
        QT_TRANSLATE_NOOP("Notices", "This computer has no key to the vault"),
        QT_TRANSLATE_NOOP("Notices", "Use the passphrase, or open the vault on the computer where it was made."),
    ),
    "not_a_vault": (
        QT_TRANSLATE_NOOP("Notices", "This is not a vault"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The file in the vault's place is something else. Put it away, or put back a backup; "
            "Inzage changed nothing.",
        ),
    ),
    "vault_missing": (
        QT_TRANSLATE_NOOP("Notices", "The vault file is missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The vault file vault.db is missing. Put it back from a backup; if Inzage was never used here, "
            "put vault.keys away and start again.",
        ),
    ),
    "newer_vault": (
        QT_TRANSLATE_NOOP("Notices", "This vault is newer than this program"),
        QT_TRANSLATE_NOOP(
            "Notices", "It was made by a later version of Inzage. Install that version; nothing was changed."
        ),
    ),
    "plain_file": (
        QT_TRANSLATE_NOOP("Notices", "This file is not encrypted"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A vault is always encrypted, so Inzage does not open it. Put back a backup and ask for help.",
        ),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Notices", "The vault is damaged"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Part of the file cannot be read. Do not go on working; put back the latest backup. Keep the damaged file.",
        ),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Notices", "The disk is full"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Nothing of the last step was saved, and nothing was lost. Make room on the disk and try again.",
        ),
    ),
    "disk_trouble": (
        QT_TRANSLATE_NOOP("Notices", "The disk did not answer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The disk did not answer; the last step was not saved. Close Inzage, check the disk, start again.",
        ),
    ),
    "in_use": (
        QT_TRANSLATE_NOOP("Notices", "The vault is in use"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Another program holds the file, for one a backup or a second Inzage. Close it and try again.",
        ),
    ),
    "driver_too_old": (
        QT_TRANSLATE_NOOP("Notices", "Part of the program is too old"),
        QT_TRANSLATE_NOOP("Notices", "The encryption library is older than this vault needs. Install Inzage again."),
    ),
    "no_encryption": (
        QT_TRANSLATE_NOOP("Notices", "Encryption is missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The library that encrypts the vault did not load, so nothing was opened. Install Inzage again.",
        ),
    ),
    "keys_missing": (
        QT_TRANSLATE_NOOP("Notices", "The key file is missing"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Without vault.keys the vault cannot be opened. Put vault.keys or vault.keys.bak back "
            "beside the vault, from a backup if need be.",
        ),
    ),
    "keys_damaged": (
        QT_TRANSLATE_NOOP("Notices", "The key file is damaged"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "vault.keys cannot be read. Put it back from vault.keys.bak or from a backup; Inzage changed nothing.",
        ),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("Notices", "The vault cannot be written or read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The folder or file is read-only or cannot be read. Ask for the right to read and write there, "
            "and try again.",
        ),
    ),
    "synced_folder": (
        QT_TRANSLATE_NOOP("Notices", "This folder is synchronised"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "A synchronised folder can damage the vault and takes it out of the office. Choose a "
            "folder on this computer.",
        ),
    ),
    "wrong_key": (
        QT_TRANSLATE_NOOP("Notices", "This does not open the vault"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The passphrase does not fit, or the keyring holds the key of another vault. Try "
            "again; capital letters and spaces count.",
        ),
    ),
    "first_silent": (
        QT_TRANSLATE_NOOP("Notices", "Inzage runs already"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Inzage runs already but does not answer. Close it, if need be by restarting the computer, "
            "and start again.",
        ),
    ),
    "keyring_silent": (
        QT_TRANSLATE_NOOP("Notices", "The system's keyring does not answer"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Open the vault with the passphrase, or unlock the keyring and start Inzage again.",
        ),
    ),
    "settings_not_kept": (
        QT_TRANSLATE_NOOP("Notices", "Your preferences could not be saved"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "They hold until you close Inzage. The folder for settings cannot be written; ask "
            "for the right to write there.",
        ),
    ),
}
LETTER: dict[str, Row] = {
    **PACKING,
    "missing_fields": (
        QT_TRANSLATE_NOOP("Notices", "The letter is not complete"),
        QT_TRANSLATE_NOOP("Notices", "Fill in first: {fields}."),
    ),
    "unprintable_character": (
        QT_TRANSLATE_NOOP("Notices", "A character cannot be printed"),
        QT_TRANSLATE_NOOP("Notices", "The letter's font does not have “{character}”. Replace it in: {field}."),
    ),
    "unknown_field": (
        QT_TRANSLATE_NOOP("Notices", "The letter's text asks for something unknown"),
        QT_TRANSLATE_NOOP(
            "Notices", "The field {field} does not exist. Correct the text in the folder resources/letters."
        ),
    ),
    "unknown_kind": (
        QT_TRANSLATE_NOOP("Notices", "This kind of letter does not exist"),
        QT_TRANSLATE_NOOP("Notices", "Choose one of the letters on the request's page."),
    ),
    "wording_faults": (
        QT_TRANSLATE_NOOP("Notices", "The letter texts cannot be used"),
        QT_TRANSLATE_NOOP("Notices", "Correct these places in the folder resources/letters: {faults}."),
    ),
    "style_faults": (
        QT_TRANSLATE_NOOP("Notices", "The house style of the letters cannot be used"),
        QT_TRANSLATE_NOOP("Notices", "Correct these places in style.toml: {faults}."),
    ),
    "bad_address": (
        QT_TRANSLATE_NOOP("Notices", "This e-mail address cannot be used"),
        QT_TRANSLATE_NOOP("Notices", "A draft needs one valid e-mail address. Correct it at the person's details."),
    ),
    "invalid_field": (
        QT_TRANSLATE_NOOP("Notices", "A field of the letter cannot be used"),
        QT_TRANSLATE_NOOP("Notices", "Choose or fill in again: {field}."),
    ),
    "field_too_long": (
        QT_TRANSLATE_NOOP("Notices", "A text is too long"),
        QT_TRANSLATE_NOOP("Notices", "{field} takes at most {limit} characters. Shorten it."),
    ),
    "unknown_language": (
        QT_TRANSLATE_NOOP("Notices", "This language does not exist"),
        QT_TRANSLATE_NOOP("Notices", "Letters are written in Dutch or English. Choose one of the two."),
    ),
    "font_missing": (
        QT_TRANSLATE_NOOP("Notices", "A letter font is missing"),
        QT_TRANSLATE_NOOP("Notices", "The letters cannot be set without {file}. Install Inzage again."),
    ),
    "font_damaged": (
        QT_TRANSLATE_NOOP("Notices", "A letter font is damaged"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The letters cannot be set with {file} as it is. Install Inzage again.",
        ),
    ),
    "address_outside_window": (
        QT_TRANSLATE_NOOP("Notices", "The address does not fit the window"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Of the address, {limit} lines of normal length fit in the envelope's window. Shorten it: {field}.",
        ),
    ),
}
MAIL: dict[str, Row] = {
    "mail_too_large": (
        QT_TRANSLATE_NOOP("Notices", "This mail is too large"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is {bytes}; at most {limit} can be read. Ask for it without the large "
            "attachments, or open the request by hand.",
        ),
    ),
    "not_a_mail": (
        QT_TRANSLATE_NOOP("Notices", "This is not a saved e-mail"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Save the message as .eml in your mail program and add that file, or open the request by hand.",
        ),
    ),
    "outlook_msg": (
        QT_TRANSLATE_NOOP("Notices", "This is an Outlook file"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "Save the message in Outlook as .eml, or drag it from the new Outlook or the web, and add that file.",
        ),
    ),
    "mail_too_slow": (
        QT_TRANSLATE_NOOP("Notices", "This mail took too long to read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "It is put together in an unusual way and was left alone for safety. Open the request by "
            "hand and keep the file apart.",
        ),
    ),
    "mail_damaged": (
        QT_TRANSLATE_NOOP("Notices", "This mail cannot be read"),
        QT_TRANSLATE_NOOP(
            "Notices",
            "The file is damaged or put together in an unusual way. Open the request by hand and keep the file apart.",
        ),
    ),
    "no_such_attachment": (
        QT_TRANSLATE_NOOP("Notices", "This attachment is not there"),
        QT_TRANSLATE_NOOP("Notices", "The message has no such attachment. Open the request again."),
    ),
    "empty_drop": (
        QT_TRANSLATE_NOOP("Notices", "The mail program handed over nothing"),
        QT_TRANSLATE_NOOP(
            "Notices", "Drag the message to a folder first and add it from there, or use Add mail (Ctrl+O)."
        ),
    ),
    "mail_unreadable": (
        QT_TRANSLATE_NOOP("Notices", "This file cannot be opened"),
        QT_TRANSLATE_NOOP(
            "Notices", "{name} could not be read from disk. Look whether it is still there and try again."
        ),
    ),
}
