"""Several values of one kind, such as e-mail addresses: a row for each, a button to add one, one to remove."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.icons import put_icon
from desktop.ui.theme import with_class

Value = TypeVar("Value")


class Row(QWidget, Generic[Value]):
    """What a row must be able to. `edits` are the fields somebody types or chooses in."""

    edits: Sequence[QWidget]

    def value(self) -> Value:
        raise NotImplementedError

    def is_empty(self) -> bool:
        """Whether nothing was filled in."""
        raise NotImplementedError

    def problem(self) -> str:
        """What is wrong, "" for nothing; marks the field that is."""
        return ""


class RepeatList(QWidget, Generic[Value]):
    """make_row: a row for a value, or an empty one for None. An empty row at the end does not count."""

    changed = Signal()
    left = Signal()  # a field of a row was left

    def __init__(
        self,
        make_row: Callable[[Value | None], Row[Value]],
        values: Sequence[Value],
        *,
        add_text: str,
        remove_text: str,
        begin_empty: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """begin_empty: show an empty row where there are no values."""
        super().__init__(parent)
        self._make_row = make_row
        self._remove_text = remove_text
        self._rows: list[Row[Value]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._places = QVBoxLayout()
        self._places.setSpacing(6)
        column.addLayout(self._places)
        self.add_button = with_class(QPushButton(add_text), "link")
        self.add_button.setAutoDefault(False)
        put_icon(self.add_button, "plus", "accent")
        self.add_button.clicked.connect(lambda: self.add_row(None, focus=True))
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        for value in values:
            self.add_row(value)
        if begin_empty and not values:
            self.add_row(None)

    def rows(self) -> tuple[Row[Value], ...]:
        return tuple(self._rows)

    def values(self) -> tuple[Value, ...]:
        return tuple(row.value() for row in self._rows if not row.is_empty())

    def problem(self) -> str:
        """The first row's problem; every wrong row is marked."""
        said = [row.problem() for row in self._rows]
        return next((text for text in said if text), "")

    def add_row(self, value: Value | None, *, focus: bool = False) -> Row[Value]:
        row = self._make_row(value)
        self._rows.append(row)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(row, 1)
        remove = with_class(QPushButton(), "quiet")
        remove.setAutoDefault(False)
        put_icon(remove, "x", "dim")
        remove.setAccessibleName(self._remove_text)
        remove.setToolTip(self._remove_text)
        remove.clicked.connect(lambda: self.remove_row(row))
        line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._places.addWidget(holder)
        for edit in row.edits:
            edit.installEventFilter(self)
            if isinstance(edit, QComboBox):
                edit.currentIndexChanged.connect(lambda *_: self.changed.emit())
            elif isinstance(edit, QLineEdit):
                edit.textChanged.connect(lambda *_: self.changed.emit())
        if focus:
            row.edits[-1 if isinstance(row.edits[0], QComboBox) else 0].setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def remove_row(self, row: Row[Value]) -> None:
        self._rows.remove(row)
        if (holder := row.parentWidget()) is not None:
            holder.hide()
            holder.deleteLater()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Go to the first field that is wrong, or else to the first field."""
        edits = [edit for row in self._rows for edit in row.edits]
        wrong = [edit for edit in edits if edit.property("wrong")]
        (*wrong, *edits, self.add_button)[0].setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False


def mark(edit: QWidget, is_wrong: bool) -> None:
    """Draw the border of a wrong field, or take it away."""
    if bool(edit.property("wrong")) != is_wrong:
        edit.setProperty("wrong", is_wrong)
        edit.style().unpolish(edit)
        edit.style().polish(edit)
