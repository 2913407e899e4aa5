"""A button with an icon before its words, spaced and named alike everywhere."""

from PySide6.QtWidgets import QPushButton

from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import with_class


def icon_button(text: str, icon: str, *, style: str = "", name: str = "") -> QPushButton:
    """style: primary, quiet, link or "". name: what a screen reader says; the words where not given."""
    button = QPushButton(spaced(text))
    if style:
        with_class(button, style)
    button.setAutoDefault(False)
    button.setAccessibleName(name or text.rstrip("…"))
    put_icon(button, icon, {"primary": "on_accent", "link": "accent"}.get(style, "dim"))
    return button


def put_words(button: QPushButton, text: str, icon: str = "", ink: str = "") -> None:
    """Change words, name and, where given, the icon of such a button."""
    button.setText(spaced(text))
    button.setAccessibleName(text.rstrip("…"))
    if icon:
        put_icon(button, icon, ink or "dim")
