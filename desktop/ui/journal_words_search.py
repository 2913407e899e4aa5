"""The journal's sentences about searching, enclosures, packages and notices to recipients."""

from collections.abc import Mapping
from typing import Any

from desktop.ui.marking import QT_TRANSLATE_NOOP
from desktop.ui.recipient_words import action_text
from desktop.ui.search_words import state_text
from desktop.ui.words import label

SEARCH_ACTS: dict[str, str] = {
    "search_begun": QT_TRANSLATE_NOOP("Journal", "Search begun in {systems}"),
    "search_asked": QT_TRANSLATE_NOOP("Journal", "Search in {system} asked of a colleague on {on}"),
    "search_chased": QT_TRANSLATE_NOOP("Journal", "Reminded of the search in {system} on {on}"),
    "search_recorded": QT_TRANSLATE_NOOP("Journal", "Search in {system}: {state}"),
    "search_reopened": QT_TRANSLATE_NOOP("Journal", "To be searched again: {system}"),
    "search_taken_back": QT_TRANSLATE_NOOP("Journal", "Last step of the search in {systems} taken back"),
    "enclosure_added": QT_TRANSLATE_NOOP("Journal", "File added"),
    "enclosure_put_back": QT_TRANSLATE_NOOP("Journal", "File put back"),
    "enclosure_dropped": QT_TRANSLATE_NOOP("Journal", "File removed"),
    "enclosure_portable": QT_TRANSLATE_NOOP("Journal", "Changed whether a file goes along for data portability"),
    "package_item_included": QT_TRANSLATE_NOOP("Journal", "Package: an item goes along"),
    "package_item_left_out": QT_TRANSLATE_NOOP("Journal", "Package: an item left out"),
    "package_item_struck": QT_TRANSLATE_NOOP("Journal", "Package: a passage struck out"),
    "package_item_unstruck": QT_TRANSLATE_NOOP("Journal", "Package: a passage put back"),
    "package_choice_taken_back": QT_TRANSLATE_NOOP("Journal", "Package: last choice taken back"),
    "package_built": QT_TRANSLATE_NOOP("Journal", "Package built and saved: {kind}"),
    "package_without_file": QT_TRANSLATE_NOOP(
        "Journal", "Found in {systems}, and no file in the package: given in another way, or in the report"
    ),
    "package_given_otherwise": QT_TRANSLATE_NOOP("Journal", "Data given otherwise than as a package: {right}"),
    "recipients_chosen": QT_TRANSLATE_NOOP("Journal", "Recipients chosen: {notices} to be told, {left_out} left out"),
    "recipients_chosen_again": QT_TRANSLATE_NOOP("Journal", "Choice of recipients taken back"),
    "notices_made": QT_TRANSLATE_NOOP("Journal", "Notices to recipients prepared: {notices}"),
    "notices_sent": QT_TRANSLATE_NOOP("Journal", "Notices to recipients sent: {notices}"),
    "notice_corrected": QT_TRANSLATE_NOOP("Journal", "Notice to a recipient corrected ({action})"),
    "notice_impossible": QT_TRANSLATE_NOOP("Journal", "A recipient cannot be told ({action})"),
    "notice_possible": QT_TRANSLATE_NOOP("Journal", "A recipient can be told after all ({action})"),
    "notice_confirmed": QT_TRANSLATE_NOOP("Journal", "Confirmed by a recipient on {on} ({action})"),
    "notice_chased": QT_TRANSLATE_NOOP("Journal", "Recipient reminded on {on} ({action})"),
    "notice_taken_back": QT_TRANSLATE_NOOP("Journal", "Last step of a notice to a recipient taken back"),
}


def in_words(act: str, details: Mapping[str, Any]) -> dict[str, str]:
    """Those details of these acts that mean something else here than in other sentences."""
    said = {}
    if isinstance(systems := details.get("systems", [details.get("system")]), list | tuple):
        said["systems"] = ", ".join(str(name) for name in systems if name)
    if isinstance(state := details.get("state"), str):
        said["state"] = state_text(state).lower()
    if isinstance(action := details.get("action"), str):
        said["action"] = action_text(action).lower()
    if isinstance(kind := details.get("kind"), str):
        said["kind"] = label("right", kind)
    return said
