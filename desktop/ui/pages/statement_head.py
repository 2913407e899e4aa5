"""Which version of the statement is shown, where it stands, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.procedures.holding_lines import VersionLine
from desktop.rules.statement import Statement
from desktop.ui.statement_version_words import following_text, version_choice, version_state, version_text
from desktop.ui.theme import with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.form import choice
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import day_text

TO_BE_TOLD = ("decided", "owed", "in_force")


class StatementHead(Card):
    """Emits `chosen(version)`; the buttons are the page's to connect."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Version of the statement"))
        self.versions = choice(())
        self.versions.setAccessibleName(self.tr("Version of the statement"))
        self.badge = BadgeLabel()
        self.about = line("", "dim")
        self.about.hide()  # until there is something to say
        self.load_button = icon_button(self.tr("Load a new version…"), "plus")
        self.decide_button = icon_button(self.tr("Decide from which day it counts…"), "calendar", style="primary")
        self.again_button = icon_button(self.tr("Decide again…"), "calendar")
        self.changes_button = icon_button(self.tr("What it changes…"), "list-checks")
        self.people_button = icon_button(self.tr("Write to people…"), "mail")
        self.drop_button = icon_button(self.tr("Remove this version"), "trash-2")
        self._build()
        self.versions.currentIndexChanged.connect(lambda _: self.chosen.emit(str(self.versions.currentData())))

    def show_versions(self, lines: Sequence[VersionLine], shown: VersionLine, statement: Statement) -> None:
        """lines: every version, the first one of all last."""
        with QSignalBlocker(self.versions):
            self.versions.clear()
            for each in lines:
                self.versions.addItem(version_choice(each), each.version)
            self.versions.setCurrentIndex(self.versions.findData(shown.version))
        self.badge.show_state(*version_state(shown))
        about = self.tr("{name}, version {version} of {day}. {activities} activities, {items} data items.").format(
            name=statement.controller.name,
            version=statement.version,
            day=day_text(statement.dated_on),
            activities=len(statement.activities),
            items=statement.item_count,
        )
        self.about.setText(f"{about} {following_text(shown)}")
        self.about.show()
        is_first = shown.version == lines[-1].version
        self.decide_button.setVisible(shown.state == "loaded")
        self.again_button.setVisible(shown.state in ("decided", "owed"))
        self.changes_button.setVisible(not is_first)
        self.people_button.setVisible(not is_first and shown.state in TO_BE_TOLD)
        self.drop_button.setVisible(shown.state == "loaded")

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.versions)
        top.addWidget(self.badge)
        top.addStretch()
        top.addWidget(self.load_button)
        row = FlowLayout(gap=8)
        for button in (
            self.decide_button,
            self.changes_button,
            self.people_button,
            self.again_button,
            self.drop_button,
        ):
            row.addWidget(button)
            button.hide()
        self.body.addLayout(top)
        self.body.addWidget(self.about)
        self.body.addLayout(row)


class OwedBanner(QFrame):
    """Hidden until a version whose day has come waits to be applied; the button applies the first of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with_class(self, "banner")
        self.version = ""
        self.words = line("", "strong")
        self.more = line(
            self.tr("Its day has come. Until it is applied, what is held follows the older rules; nothing is lost."), ""
        )
        self.button = icon_button(self.tr("Apply…"), "refresh-cw")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.words)
        texts.addWidget(self.more)
        row.addLayout(texts, 1)
        row.addWidget(self.button)
        self.hide()

    def show_owed(self, owed: Sequence[str]) -> None:
        """owed: in the order in which they are to be applied."""
        self.version = owed[0] if owed else ""
        self.words.setText(self.tr("{version} is to be applied").format(version=version_text(self.version)))
        self.setVisible(bool(owed))
