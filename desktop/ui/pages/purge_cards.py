"""The cards of one purge: what goes and stays, the second look, the tasks elsewhere, the erasing, the certificate."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

from desktop.procedures.holding_lines import PurgeTaskLine, PurgeView
from desktop.ui.desk import Desk
from desktop.ui.dialogs.purge_certificate import without_people
from desktop.ui.dialogs.saving import outside_sentence
from desktop.ui.local_time import moment_in_words, short_moment
from desktop.ui.purge_words import (
    OPEN_STATES,
    categories_text,
    going_sentences,
    in_the_way,
    life_sentences,
    people_text,
    state_badge,
)
from desktop.ui.retention_words import system_name
from desktop.ui.theme import with_class
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.danger_button import DangerButton
from desktop.ui.widgets.flow_layout import flow_of
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line, row_of
from desktop.ui.widgets.purge_groups import PurgeGroups


class PurgeHead(Card):
    """How far the purge is, and who did what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.state = BadgeLabel()
        self.life = line("", "dim")
        self.body.addLayout(row_of(self.state))
        self.body.addWidget(self.life)

    def show_view(self, view: PurgeView) -> None:
        self.state.show_state(*state_badge(view.line))
        self.life.setText("\n".join(life_sentences(view.line)))


class PurgeContent(Card):
    """What goes, or what went."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.words = line("", "")
        self.groups = PurgeGroups(desk, name=self.tr("Categories of this purge"))
        self.body.addWidget(self.words)
        self.body.addWidget(self.groups)

    def show_view(self, view: PurgeView) -> None:
        if view.plan is not None:
            self.heading.setText(self.tr("Goes"))
            self.words.setText("\n".join(going_sentences(view.plan)))
            self.groups.show_groups(view.plan.goes)
            return
        self.heading.setText(self.tr("Went") if view.done else self.tr("Was chosen"))
        self.words.setText(
            self.tr("{categories} of {people}.").format(
                categories=categories_text(view.line.holdings), people=people_text(view.line.people)
            )
        )
        self.groups.show_groups(view.done)


class PurgeKept(Card):
    """What stays, or was left alone, and why; hidden where there is nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self.groups = PurgeGroups(desk, name=self.tr("Categories left alone"), reasons=True)
        self.body.addWidget(
            line(self.tr("These are back on the Retention page by themselves; nothing is forgotten."), "dim")
        )
        self.body.addWidget(self.groups)

    def show_view(self, view: PurgeView) -> None:
        groups = view.plan.stays if view.plan is not None else view.kept
        count = categories_text(sum(group.holdings for group in groups))
        words = self.tr("Stays: {categories}") if view.plan is not None else self.tr("Was left alone: {categories}")
        self.heading.setText(words.format(categories=count))
        self.groups.show_groups(groups)
        self.setVisible(bool(groups))


class PurgeLook(Card):
    """The second look, where the office asks for it or had it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Second look"), parent)
        self.words = line("", "")
        self.button = icon_button(self.tr("Take the second look…"), "eye", style="primary")
        self.body.addWidget(self.words)
        self.body.addLayout(row_of(self.button))

    def show_view(self, view: PurgeView) -> None:
        purge = view.line
        self.button.setVisible(view.may_approve)
        if purge.approved_at is not None and purge.approved_by:
            self.words.setText(
                self.tr("{name} looked and agreed, {moment}.").format(
                    name=purge.approved_by, moment=moment_in_words(purge.approved_at)
                )
            )
        else:
            self.words.setText(
                self.tr("Another employee than {name} looks at this purge.").format(name=purge.proposed_by)
            )
        self.setVisible(purge.needs_second_look or bool(purge.approved_by))


class PurgeTasks(Card):
    """A row for each other system; emits what is ticked or asked for."""

    confirmed = Signal(str, bool)  # system, done
    people_wanted = Signal(object)  # PurgeTaskLine

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Delete in other systems"), parent)
        self.desk = desk
        self.ticks: dict[str, QCheckBox] = {}
        self.hint = line(
            self.tr("Inzage cannot reach these systems. Delete the categories there, then confirm it here."), "dim"
        )
        self.body.addWidget(self.hint)
        self._rows = QWidget()
        self.body.addWidget(self._rows)

    def show_view(self, view: PurgeView) -> None:
        focused = next((system for system, tick in self.ticks.items() if tick.hasFocus()), "")
        may_change = view.line.state in OPEN_STATES
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.ticks.clear()
        for number, task in enumerate(view.tasks):
            self._add_row(grid, number, task, may_change)
        self.body.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows.hide()
        self._rows = rows
        self.hint.setVisible(may_change)
        self.setVisible(bool(view.tasks))
        if focused in self.ticks:
            self.ticks[focused].setFocus()

    def _add_row(self, grid: QGridLayout, number: int, task: PurgeTaskLine, may_change: bool) -> None:
        tick = QCheckBox(self.tr("Deleted in {system}").format(system=system_name(self.desk, task.system)))
        tick.setChecked(task.confirmed_at is not None)
        tick.setEnabled(may_change)
        tick.clicked.connect(lambda on, system=task.system: self.confirmed.emit(system, on))
        self.ticks[task.system] = tick
        amount = self.tr("{categories} of {people}").format(
            categories=categories_text(task.holdings), people=people_text(task.people)
        )
        if task.confirmed_at is not None:
            amount += "\n" + self.tr("confirmed by {name}, {moment}").format(
                name=task.confirmed_by, moment=short_moment(task.confirmed_at)
            )
        grid.addWidget(tick, number, 0)
        grid.addWidget(line(amount, "dim"), number, 1)
        if may_change:
            button = icon_button(self.tr("Whom to look for…"), "users")
            button.clicked.connect(lambda: self.people_wanted.emit(task))
            grid.addWidget(button, number, 2)


class PurgeEnd(Card):
    """The erasing itself: what is still in its way, the button, and calling it off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Erase"), parent)
        self.words = line("", "")
        self.erase_button = DangerButton(self.tr("Carry out…"))
        self.drop_button = with_class(QPushButton(self.tr("Drop this purge…")), "quiet")
        self.finish_button = icon_button(self.tr("Finish now"), "refresh-cw", style="primary")
        self.body.addWidget(self.words)
        self.body.addLayout(flow_of(self.erase_button, self.finish_button, self.drop_button))

    def show_view(self, view: PurgeView) -> None:
        is_open, is_owed = view.line.state in OPEN_STATES, view.line.state == "erased"
        waits = in_the_way(view)
        if is_owed:
            self.words.setText(
                self.tr(
                    "Everything was erased from the tables. Emptying the file and making the certificate are still to "
                    "be done; the next start does it by itself."
                )
            )
        else:
            self.words.setText(
                "\n".join(waits)
                or self.tr("Nothing is in the way. Carrying out erases for good, and cannot be undone.")
            )
        self.erase_button.setVisible(is_open)
        self.erase_button.setEnabled(view.may_carry_out)
        self.erase_button.setAccessibleDescription(" ".join(waits))
        self.drop_button.setVisible(is_open)
        self.finish_button.setVisible(is_owed)
        self.setVisible(is_open or is_owed)


class PurgeProof(Card):
    """The certificate of destruction, once there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Certificate of destruction"), parent)
        self.open_button = icon_button(self.tr("Open the certificate"), "file-text", style="primary")
        self.pdf_button = icon_button(self.tr("Save PDF…"), "download")
        self.csv_button = icon_button(self.tr("Save CSV…"), "download")
        self.body.addWidget(line(without_people(), ""))
        self.body.addLayout(flow_of(self.open_button, self.pdf_button, self.csv_button))
        self.body.addWidget(line(outside_sentence(), "dim"))

    def show_view(self, view: PurgeView) -> None:
        self.setVisible(view.has_certificate)
