"""The first start: four calm steps to a vault, in the language that is chosen in the first.

Nothing is made here. The answers go out by `finished_with`; whoever listens makes the vault off this thread, and
ends the wizard with `accept`, or with `fail` and a sentence.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.first_run_steps import DemoStep, DoorStep, LanguageStep, OfficeStep, Step
from desktop.ui.notices import Notice
from desktop.ui.theme import with_class
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.passphrase_box import Weakness


@dataclass(frozen=True, slots=True)
class FirstRun:
    """The answers. passphrase: None where only the keyring opens the vault. demo: look around first."""

    language: str = "nl"
    organisation: str = ""
    seat_country: str = "NL"
    employee: str = ""
    employee_role: str = ""
    passphrase: str | None = None
    use_keyring: bool = False
    demo: bool = False


class FirstRunWizard(QDialog):
    """Emits `finished_with(FirstRun)`; a closed wizard emits `rejected`."""

    finished_with = Signal(object)

    def __init__(
        self,
        *,
        weakness: Weakness,
        has_keyring: bool,
        switch_language: Callable[[str], object],
        begin: FirstRun | None = None,
        place: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """switch_language: puts "nl" or "en" in force at once. begin: answers known already. place: of the vault."""
        super().__init__(parent)
        self._weakness, self._has_keyring, self._switch_language = weakness, has_keyring, switch_language
        self._place = place
        self.answers = begin or FirstRun(use_keyring=has_keyring)
        self.setWindowTitle("Inzage")
        self.steps: tuple[Step, ...] = ()
        self.stack = QStackedWidget()
        self.progress = line("", "dim")
        self.notice = NoticeBar()
        self.busy = QProgressBar()
        self.back_button, self.next_button = QPushButton(), with_class(QPushButton(), "primary")
        self.busy_text = line("", "dim")
        self._build()
        self._rebuild(0)
        em = self.fontMetrics().height() / 1.2
        room = (self.screen() or QGuiApplication.primaryScreen()).availableGeometry()
        self.resize(min(round(38 * em), room.width() - 40), min(round(40 * em), room.height() - 60))

    # ── steps ───────────────────────────────────────────────────────────────
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self.stack.currentIndex()]

    def forward(self) -> None:
        """Take the answers of this step and go on, or finish."""
        if not self.next_button.isEnabled() or not self.step().is_right():
            return
        self.answers = self.step().answered(self.answers)
        self.notice.hide()
        if self.stack.currentIndex() + 1 < len(self.steps):
            self._go(self.stack.currentIndex() + 1)
        else:
            self._be_busy(True)
            self.finished_with.emit(self.answers)

    def back(self) -> None:
        if self.stack.currentIndex() and self.back_button.isEnabled():
            self.answers = self.step().answered(self.answers)
            self.notice.hide()
            self._go(self.stack.currentIndex() - 1)

    def fail(self, notice: Notice | Exception) -> None:
        """Say why no vault was made; the answers stay."""
        self._be_busy(False)
        self.notice.say(notice)

    def done(self, result: int) -> None:
        """However it ends, the passphrase does not stay in the fields."""
        for step in self.steps:
            step.forget()
        self.answers = replace(self.answers, passphrase=None)
        super().done(result)

    # ── building ────────────────────────────────────────────────────────────
    def _build(self) -> None:
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.back_button.setAutoDefault(False)
        self.next_button.setDefault(True)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.forward)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.busy_text, 1)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 26, 32, 22)
        column.setSpacing(12)
        for part in (self.progress, self.notice):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        column.addWidget(self.busy)
        column.addLayout(buttons)

    def _rebuild(self, number: int) -> None:
        """Build all steps in the language in force, with the answers there are."""
        while (old := self.stack.widget(0)) is not None:
            self.stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        language = LanguageStep(self.answers)
        language.switched.connect(self._switch)
        self.steps = (
            language,
            OfficeStep(self.answers),
            DoorStep(self.answers, self._weakness, self._has_keyring),
            DemoStep(self.answers, self._place),
        )
        for step in self.steps:
            self.stack.addWidget(step)
        self.back_button.setText(self.tr("Back"))
        self.busy.setAccessibleName(self.tr("The vault is being made"))
        self.busy_text.setText(self.tr("Making the vault; this takes a few seconds."))
        self._be_busy(False)
        self._go(number)

    def _go(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        last = number + 1 == len(self.steps)
        self.progress.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=len(self.steps)))
        self.setAccessibleName(f"{self.progress.text()}: {self.step().heading.text()}")
        self.back_button.setVisible(number > 0)
        self.next_button.setText(self.tr("Make the vault") if last else self.tr("Next"))
        self.step().begin()

    def _switch(self, language: str) -> None:
        self.answers = replace(self.answers, language=language)
        self._switch_language(language)  # ends in a LanguageChange, or not where a translation is missing

    def _be_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.busy_text.setVisible(busy)
        self.stack.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.next_button.setEnabled(not busy)

    # ── Qt ──────────────────────────────────────────────────────────────────
    def reject(self) -> None:
        if self.next_button.isEnabled():  # a vault that is being made is not left half made
            super().reject()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.steps:
            self._rebuild(self.stack.currentIndex())
