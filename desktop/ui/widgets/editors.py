"""What stands in an editor of a form, as the vault and the letters know it: days as ISO text, choices as codes."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.tick_list import TickList


def value_of(editor: QWidget | None) -> Any:
    """What is filled in: text, the code of a choice, a day as ISO text, ticks as a list; "" where nothing is."""
    match editor:
        case TickList():
            return list(editor.values())
        case QLineEdit():
            return editor.text().strip()
        case QPlainTextEdit():
            return editor.toPlainText().strip()
        case QComboBox():
            return str(editor.currentData() or "")
        case DateField():
            day = editor.value()
            return day.isoformat() if day else ""
    return ""


def put_value(editor: QWidget | None, value: Any) -> None:
    """Put in what `value_of` gave; nothing happens where there is no such editor."""
    match editor:
        case QLineEdit():
            editor.setText(str(value))
        case QPlainTextEdit():
            editor.setPlainText(str(value))
        case QComboBox():
            editor.setCurrentIndex(max(0, editor.findData(value)))
        case DateField():
            editor.set_value(date.fromisoformat(str(value)) if value else None)
        case TickList():
            for check, ticked in editor.checks:
                check.setChecked(ticked in value)
