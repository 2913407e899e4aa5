"""Fields with a label above, a hint and, when something is wrong, a sentence below; never only a colour.

A field is checked when it is left, and all of them by `Form.is_right()`, which goes to the first wrong one.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from desktop.ui.theme import with_class
from desktop.ui.widgets.date_field import DateField

TEXT_LINES = 4  # a text of several lines shows at least so many
MOST_LINES = 7  # and at most so many, unless its dialog says otherwise; it scrolls beyond that
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX
Check = Callable[[], str]  # says what is wrong, "" if nothing


class Field(QWidget):
    """One labelled editor. `problem()` is the sentence that is shown, "" while the field is right."""

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        check: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """required: a text that may not stay empty. check: anything else; a DateField checks itself."""
        super().__init__(parent)
        self.editor = editor
        self._required = required
        self._check = check
        self._hint = hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.label = with_class(QLabel(label), "strong")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setBuddy(_inner(editor))
        self.hint = self._line(hint, "dim")
        self.error = self._line("", "field-error")
        for part in (self.label, editor, self.hint, self.error):
            column.addWidget(part)
        if isinstance(editor, QPlainTextEdit | QTextEdit):
            editor.setTabChangesFocus(True)
            _size_text(editor)
        inner = _inner(editor)
        inner.setAccessibleName(label)
        inner.setAccessibleDescription(hint)
        inner.installEventFilter(self)
        self._listen(editor)

    def put_below(self, widget: QWidget) -> None:
        """Something that belongs to the editor, between it and its hint."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.editor) + 1, widget)

    def text(self) -> str:
        """What stands in the editor, without spaces around it."""
        editor = self.editor
        if isinstance(editor, QLineEdit):
            return editor.text().strip()
        if isinstance(editor, QPlainTextEdit | QTextEdit):
            return editor.toPlainText().strip()
        if isinstance(editor, QComboBox):
            return editor.currentText().strip()
        return ""

    def problem(self) -> str:
        if self._check is not None and (said := self._check()):
            return said
        if isinstance(self.editor, DateField):
            return self.editor.problem()
        if self._required and not self.text():
            return self.tr("This field may not stay empty.")
        return ""

    def validate(self) -> bool:
        """Show what is wrong, or that nothing is any more."""
        self.show_problem(self.problem())
        return not self.error.text()

    def put_hint(self, hint: str) -> None:
        """Another hint than the field was made with; it waits while a problem is shown."""
        self._hint = hint
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint) and not self.error.text())
        if not self.error.text():
            _inner(self.editor).setAccessibleDescription(hint)

    def show_problem(self, sentence: str) -> None:
        """Show a sentence under the field, for one, what the law said after saving; "" takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.hint.setVisible(bool(self._hint) and not sentence)
        inner = _inner(self.editor)
        inner.setAccessibleDescription(sentence or self._hint)
        if inner.property("wrong") != bool(sentence):
            inner.setProperty("wrong", bool(sentence))
            inner.style().unpolish(inner)
            inner.style().polish(inner)

    def focus(self) -> None:
        _inner(self.editor).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and _inner(self.editor).isVisible():
            popup_open = isinstance(self.editor, DateField) and self.editor.findChild(QWidget, "calendar_popup")
            if not popup_open:
                self.validate()
        return False

    def _listen(self, editor: QWidget) -> None:
        """Once shown, a problem goes as soon as it is mended."""
        mended = lambda *_: self.validate() if self.error.text() else None  # noqa: E731
        for name in ("textChanged", "currentIndexChanged", "changed"):
            if (signal := getattr(editor, name, None)) is not None:
                signal.connect(mended)

    @staticmethod
    def _line(text: str, style: str) -> QLabel:
        label = with_class(QLabel(text), style)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if not text:
            label.hide()  # one with words is not shown here: without a parent it would be a window
        return label


class Form(QWidget):
    """Fields one under the other; add further widgets to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)
        self.fields: list[Field] = []

    def add(
        self,
        label: str,
        editor: QWidget,
        *,
        hint: str = "",
        required: bool = False,
        check: Check | None = None,
    ) -> Field:
        """Put a field at the end; see Field."""
        field = Field(label, editor, hint=hint, required=required, check=check)
        self.take(field)
        self.column.addWidget(field)
        return field

    def take(self, field: Field) -> Field:
        """Check a field too that was laid out elsewhere, such as two beside each other."""
        self.fields.append(field)
        return field

    def is_right(self) -> bool:
        """Check all visible fields, show what is wrong and go to the first wrong one."""
        wrong = [field for field in self.fields if not field.isHidden() and not field.validate()]
        if wrong:
            wrong[0].focus()
        return not wrong


def choice(options: tuple[tuple[object, str], ...], *, chosen: object = None) -> QComboBox:
    """A combo box of (value, words); read it with `currentData()`."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value, words in options:
        box.addItem(words, value)
        if value == chosen:
            box.setCurrentIndex(box.count() - 1)
    return box


def _size_text(editor: QPlainTextEdit | QTextEdit) -> None:
    """High enough to read and low enough to leave the other fields in sight; what was set before goes first."""
    line = editor.fontMetrics().lineSpacing()
    least = min(max(editor.minimumHeight(), TEXT_LINES * line + 24), editor.maximumHeight())
    editor.setMinimumHeight(least)
    if editor.maximumHeight() == _NO_LIMIT:
        editor.setMaximumHeight(max(least, MOST_LINES * line + 24))


def _inner(editor: QWidget) -> QWidget:
    return editor.focusProxy() or editor
