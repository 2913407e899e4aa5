"""The words of a package of somebody's data: its items, why one must be looked at, what stands in its way."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.package_lines import ItemLine, PackageLine, PackageView
from desktop.ui.local_time import moment_in_words
from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.notices import notice
from desktop.ui.theme import BadgeState
from desktop.ui.words import bytes_text, label

_KINDS = {
    "person": QT_TRANSLATE_NOOP("Package", "Details"),
    "note": QT_TRANSLATE_NOOP("Package", "Note"),
    "category": QT_TRANSLATE_NOOP("Package", "Category"),
    "request": QT_TRANSLATE_NOOP("Package", "Request"),
    "letter": QT_TRANSLATE_NOOP("Package", "Letter"),
    "message": QT_TRANSLATE_NOOP("Package", "Message"),
    "attachment": QT_TRANSLATE_NOOP("Package", "Attachment"),
    "disclosure": QT_TRANSLATE_NOOP("Package", "Disclosure"),
    "file": QT_TRANSLATE_NOOP("Package", "File"),
}
_STATES = {
    "included": (QT_TRANSLATE_NOOP("Package", "Goes along"), BadgeState.OK),
    "left_out": (QT_TRANSLATE_NOOP("Package", "Left out"), BadgeState.PAUSED),
    "to_look": (QT_TRANSLATE_NOOP("Package", "Look at it"), BadgeState.SOON),
    "of_other": (QT_TRANSLATE_NOOP("Package", "Somebody else's"), BadgeState.LATE),
}
_WHY = {
    "sender_unknown": QT_TRANSLATE_NOOP(
        "Package", "It came from an address that is nobody's in the directory. Look whether this person sent it."
    ),
    "sender_shared": QT_TRANSLATE_NOOP(
        "Package", "Others in the directory use the same address. Look whether this person sent it."
    ),
    "sender_other": QT_TRANSLATE_NOOP("Package", "Somebody else in the directory sent it. It does not go along."),
    "names_others": QT_TRANSLATE_NOOP(
        "Package", "Others are named in it: {others}. Strike out what is not for this person to see."
    ),
    "case_of_another_before": QT_TRANSLATE_NOOP(
        "Package", "It comes from a request that was somebody else's before. Look whose it is."
    ),
    "of_earlier_case": QT_TRANSLATE_NOOP("Package", "It comes from an earlier request of this person."),
    "file": QT_TRANSLATE_NOOP("Package", "Look into the file: an export of one person may name others."),
    "proof": QT_TRANSLATE_NOOP("Package", "It was sent to prove who the person is."),
}


# what goes along of an item that has no text to show
_HOLDS = {
    "person": QT_TRANSLATE_NOOP(
        "Package",
        "Name, addresses, contact details, roles and identifiers, as the directory has them. They always go along.",
    ),
    "category": QT_TRANSLATE_NOOP(
        "Package",
        "The data that the privacy statement names for this use, with the legal basis, the system they are in and how "
        "long they are kept.",
    ),
    "request": QT_TRANSLATE_NOOP("Package", "The days of this request, the rights that were asked for, the decisions."),
    "letter": QT_TRANSLATE_NOOP("Package", "The letter as it was sent, as a PDF."),
    "attachment": QT_TRANSLATE_NOOP("Package", "The attachment as it came with the message."),
    "file": QT_TRANSLATE_NOOP("Package", "The file as it was added to the request."),
}


def kind_text(kind: str) -> str:
    source = _KINDS.get(kind)
    return QCoreApplication.translate("Package", source) if source else kind.capitalize()


def widest_kinds() -> tuple[str, ...]:
    """Every kind an item may have, so that a column can make room for them."""
    return tuple(QCoreApplication.translate("Package", source) for source in _KINDS.values())


def holds_sentence(kind: str) -> str:
    """What goes along of an item of that kind; "" where its text says it."""
    return QCoreApplication.translate("Package", _HOLDS[kind]) if kind in _HOLDS else ""


def item_text(item: ItemLine, language: str) -> str:
    """What an item is, in the language of the window."""
    said = item.label.in_language(language)
    if item.kind == "letter":
        return label("letter_kind", said)
    if item.kind == "category":
        return said[:1].upper() + said[1:]
    return said or QCoreApplication.translate("Package", "(no subject)")


def state_badge(item: ItemLine) -> tuple[str, BadgeState]:
    source, state = _STATES[item.state]
    return QCoreApplication.translate("Package", source), state


def widest_states() -> tuple[str, ...]:
    """Every word a state may have, so that a column can make room for them."""
    return tuple(QCoreApplication.translate("Package", source) for source, _ in _STATES.values())


def why_sentences(item: ItemLine) -> tuple[str, ...]:
    """Why somebody must look, or why it never goes along."""
    others = ", ".join(item.others)
    return tuple(
        QCoreApplication.translate("Package", _WHY[code]).format(others=others) if code in _WHY else code
        for code in item.why
    )


def lacks_sentence(view: PackageView) -> str:
    """What stands in the way of building it; "" where nothing does."""
    return notice(view.lacks, {"right": view.kind}).sentence if view.lacks else ""


def without_file_sentence(view: PackageView) -> str:
    """Of which systems no copy of what was found goes along; "" where there is none."""
    if not view.without_file:
        return ""
    said = QCoreApplication.translate("Package", "Found, but no file added: {systems}.")
    return said.format(systems=", ".join(view.without_file))


def counts_sentence(view: PackageView) -> str:
    """How many items go along, are left out, or still ask for a look."""
    count = {state: sum(item.state == state for item in view.items) for state in _STATES}
    parts = [QCoreApplication.translate("Package", "%n item(s) go along", "", count["included"])]
    if count["left_out"]:
        parts.append(QCoreApplication.translate("Package", "%n left out", "", count["left_out"]))
    if open_ones := count["to_look"] + count["of_other"]:
        parts.append(QCoreApplication.translate("Package", "%n still to be judged", "", open_ones))
    return ", ".join(parts) + "."


def built_sentence(built: PackageLine) -> str:
    """When a package was built, by whom, and how large it is."""
    said = (
        QCoreApplication.translate("Package", "Built {moment} by {name}: {size}, encrypted")
        if built.is_encrypted
        else QCoreApplication.translate("Package", "Built {moment} by {name}: {size}, not encrypted")
    )
    return said.format(moment=moment_in_words(built.built_at), name=built.built_by, size=bytes_text(built.bytes))
