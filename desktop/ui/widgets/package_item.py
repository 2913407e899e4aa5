"""One item of a package: what it is, its text as written and as it goes along, and what is decided about it."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.procedures.package_lines import ItemLine
from desktop.ui.desk import Desk
from desktop.ui.package_words import holds_sentence, item_text, kind_text, state_badge, why_sentences
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import empty
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.form import Field
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text

COPIED = ("file", "attachment")  # looked at outside the vault where they are no plain text


class PackageItem(QWidget):
    """Emits what is wanted; the dialog does it and shows the item again."""

    included = Signal(object)  # ItemLine
    left_out = Signal(object, str)  # why
    struck = Signal(object, str, str)  # passage, why
    put_back = Signal(object, str)  # passage
    copy_wanted = Signal(object)

    def __init__(self, desk: Desk, *, is_open: bool, parent: QWidget | None = None) -> None:
        """is_open: something can still be chosen."""
        super().__init__(parent)
        self.desk, self._is_open = desk, is_open
        self.item: ItemLine | None = None
        self._texts = ("", "")
        self.title, self.badge = line("", "strong"), BadgeLabel()
        self.holds = line("", "")
        self.why = line("", "")
        self.left = line("", "dim")
        self.include = icon_button(self.tr("Goes along"), "check")
        self.copy = icon_button(self.tr("Save a copy to look at…"), "download", style="quiet")
        self.leave = icon_button(self.tr("Leave out"), "x")
        self.reason = Field(self.tr("Why it is left out, as the person will read it"), QLineEdit())
        self.shown_as = ChipBar(
            (("written", self.tr("As written")), ("goes", self.tr("As it goes along"))), name=self.tr("Show the text")
        )
        self.text = QPlainTextEdit()
        self.strike_reason = Field(
            self.tr("Why the selected passage is struck out"),
            QLineEdit(),
            hint=self.tr("Select the passage in the text above. The reason takes its place."),
        )
        self.strike = icon_button(self.tr("Strike out the passage"), "pencil")
        self.strikes = QVBoxLayout()
        self.rule = QFrame()
        self._build()
        self._listen()

    def show_item(self, item: ItemLine) -> None:
        """What was typed as a reason for another item is gone; the reason of a strike stays for the next one."""
        if self.item is None or self.item.key != item.key:
            self.text.clear()
            self._texts = ("", "")
            self._edit(self.reason).setText(item.left_out)
            self.reason.show_problem("")
            self.strike_reason.show_problem("")
            self.shown_as.choose("written")
        self.item = item
        parts = (
            item_text(item, self.desk.settings.language),
            kind_text(item.kind),
            day_text(item.on) if item.on else "",
        )
        self.title.setText(" · ".join(part for part in parts if part))
        self.badge.show_state(*state_badge(item))
        said = "" if item.can_strike else holds_sentence(item.kind)
        self.holds.setText(said)
        self.holds.setVisible(bool(said))
        self.why.setText("\n".join(why_sentences(item)))
        self.why.setVisible(bool(item.why))
        self.left.setText(self.tr("Left out: {why}").format(why=item.left_out))
        self.left.setVisible(bool(item.left_out))
        self._show_choices(item)
        self._show_strikes(item)

    def show_texts(self, written: str, goes_along: str) -> None:
        self._texts = (written, goes_along)
        self._show_text()

    def passage(self) -> str:
        """What is selected in the text, as it was written."""
        return self.text.textCursor().selectedText().replace("\u2029", "\n").strip()

    # ── showing ─────────────────────────────────────────────────────────────
    def _show_choices(self, item: ItemLine) -> None:
        may_choose = self._is_open
        self.include.setVisible(may_choose and item.state != "included" and item.state != "of_other")
        may_leave = may_choose and item.kind != "person" and item.state != "left_out"
        for part in (self.rule, self.reason, self.leave):
            part.setVisible(may_leave)
        self.copy.setVisible(item.kind in COPIED)
        for part in (self.shown_as, self.text):
            part.setVisible(item.can_strike)
        for part in (self.strike_reason, self.strike):
            part.setVisible(may_choose and item.can_strike and item.state != "left_out")

    def _show_strikes(self, item: ItemLine) -> None:
        empty(self.strikes)
        for passage, why in item.strikes:
            row = QWidget()
            beside = QHBoxLayout(row)
            beside.setContentsMargins(0, 0, 0, 0)
            beside.addWidget(line(self.tr("“{passage}”: {why}").format(passage=passage, why=why), "dim"), 1)
            if self._is_open:
                back = icon_button(self.tr("Put back"), "undo-2", style="quiet")
                back.setAccessibleName(self.tr("Put back {passage}").format(passage=passage))
                back.clicked.connect(lambda _=False, passage=passage: self.put_back.emit(self.item, passage))
                beside.addWidget(back)
            self.strikes.addWidget(row)

    def _show_text(self) -> None:
        is_written = self.shown_as.current() == "written"
        wanted = self._texts[0 if is_written else 1]
        if self.text.toPlainText() != wanted:
            place = self.text.verticalScrollBar().value()
            with QSignalBlocker(self.text):
                self.text.setPlainText(wanted)
            self.text.verticalScrollBar().setValue(place)
        for part in (self.strike, self.strike_reason):
            part.setEnabled(is_written)

    # ── wanting ─────────────────────────────────────────────────────────────
    def _leave(self) -> None:
        why = self.reason.text()
        self.reason.show_problem("" if why else self.tr("The person reads why. Fill in the reason."))
        if why and self.item is not None:
            self.left_out.emit(self.item, why)

    def _strike(self) -> None:
        passage, why = self.passage(), self.strike_reason.text()
        problem = "" if passage else self.tr("Select the passage in the text first.")
        self.strike_reason.show_problem(problem or ("" if why else self.tr("Fill in the reason; it takes its place.")))
        if passage and why and self.item is not None:
            self.struck.emit(self.item, passage, why)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the item"))
        self.text.setMinimumHeight(9 * self.text.fontMetrics().lineSpacing())
        head, choices, striking = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        for part in (self.include, self.copy):
            choices.addWidget(part)
        choices.addStretch()
        striking.addWidget(self.strike)
        striking.addStretch()
        leaving = QHBoxLayout()
        leaving.addWidget(self.leave)
        leaving.addStretch()
        self.rule.setObjectName("rule")
        self.rule.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for part in (head, self.holds, self.why, self.left, choices, self.shown_as, self.text):
            self._put(column, part)
        for part in (self.strike_reason, striking, self.strikes, self.rule, self.reason, leaving):
            self._put(column, part)
        column.addStretch()
        column.setStretchFactor(self.text, 1)

    @staticmethod
    def _put(column: QVBoxLayout, part: "QWidget | QHBoxLayout | QVBoxLayout") -> None:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)

    def _listen(self) -> None:
        self.include.clicked.connect(lambda: self.included.emit(self.item))
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self.item))
        self.leave.clicked.connect(self._leave)
        self.strike.clicked.connect(self._strike)
        self.shown_as.chosen.connect(lambda _: self._show_text())

    @staticmethod
    def _edit(field: Field) -> QLineEdit:
        edit = field.editor
        if not isinstance(edit, QLineEdit):
            raise TypeError("the reason is one line")
        return edit
