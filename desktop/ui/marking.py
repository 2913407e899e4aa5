"""Marks a text for translation where it stands in a table, to be translated when it is shown.

The same as PySide6's function of that name, by which `lupdate` finds it, but with a return type.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return *text* as it is; *context* is where the translation is looked up."""
    return text
