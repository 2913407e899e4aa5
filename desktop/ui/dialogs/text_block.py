"""Writes a text for reasons, or the next version of one; earlier versions are there to be read."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.office import Done
from desktop.procedures.text_blocks import TextBlockLine, block_versions, keep_block
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.careful_dialog import CarefulDialog
from desktop.ui.dialogs.failing import saying
from desktop.ui.local_time import moment_in_words
from desktop.ui.widgets.form import choice
from desktop.ui.words import label, options


class TextBlockDialog(CarefulDialog):
    """Name and language say which text it is, so those of a kept text stay as they are."""

    def __init__(self, desk: Desk, block: TextBlockLine | None = None, parent: QWidget | None = None) -> None:
        """block: the newest version of a text; None for a new text."""
        super().__init__(desk, parent, wide_em=46)
        self._block = block
        self.entitle(
            self.tr("New text") if block is None else self.tr("New version of {name}").format(name=block.name),
            self.tr("Save"),
        )
        self.name = QLineEdit(block.name if block else "")
        self.language = choice(options("language"), chosen=block.language if block else "nl")
        self.right = choice(((None, self.tr("Every right")), *((one, label("right", one)) for one in Right)))
        self.ground = QComboBox()
        self.text = QPlainTextEdit(block.text if block else "")
        self.text.setMinimumHeight(9 * self.fontMetrics().lineSpacing())
        self.versions = QComboBox()
        self._lay_out()
        if block is not None:
            self.right.setCurrentIndex(max(self.right.findData(block.right), 0))
            self.name.setEnabled(False)
            self.language.setEnabled(False)
        self._offer_grounds(block.ground if block else None)
        self.right.currentIndexChanged.connect(lambda: self._offer_grounds(self.ground.currentData()))
        self._ask_versions()
        self.begin()

    def content(self) -> object:
        return self.name.text(), self.text.toPlainText()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, name, language = self.desk.office, self.name.text(), self.language.currentData()
        text, right, ground = self.text.toPlainText(), self.right.currentData(), self.ground.currentData()
        return lambda: keep_block(office, name=name, language=language, text=text, right=right, ground=ground)

    def sentence(self) -> str:
        return self.tr("Text saved: {name}").format(name=self.name.text().strip())

    def _lay_out(self) -> None:
        form = self.form
        form.add(self.tr("Name"), self.name, required=True, hint=self.tr("By which colleagues find it."))
        form.add(self.tr("Language"), self.language)
        form.add(self.tr("Right"), self.right)
        form.add(
            self.tr("Ground of a refusal"), self.ground, hint=self.tr("It is offered where this ground is chosen.")
        )
        self.versions_field = form.add(self.tr("Start from an earlier version"), self.versions)
        self.versions_field.hide()
        form.add(
            self.tr("Text"),
            self.text,
            required=True,
            hint=self.tr("As it is to stand in the letter. Finished letters keep the version they were written with."),
        )

    def _offer_grounds(self, kept: RefusalGround | None) -> None:
        """Only the grounds that the law knows for the right."""
        right = self.right.currentData()
        known = grounds_for(right) if right else tuple(RefusalGround)
        self.ground.clear()
        self.ground.addItem(self.tr("Every ground, or none"), None)
        for ground in known:
            self.ground.addItem(label("ground", ground), ground)
        self.ground.setCurrentIndex(max(self.ground.findData(kept), 0) if kept else 0)

    # ── versions ────────────────────────────────────────────────────────────
    def _ask_versions(self) -> None:
        block, office = self._block, self.desk.office
        if block is not None:
            self.desk.background.ask(
                ("block_versions", id(self)),
                lambda: block_versions(office, name=block.name, language=block.language),
                owner=self,
                then=self._show_versions,
                failed=saying(self.desk, self.notice),
            )

    def _show_versions(self, found: tuple[TextBlockLine, ...]) -> None:
        for one in found:
            words = self.tr("Version {version}, {moment}, {name}")
            said = words.format(version=one.version, moment=moment_in_words(one.kept_at), name=one.kept_by)
            self.versions.addItem(said, one.text)
        self.versions.activated.connect(lambda _: self.text.setPlainText(self.versions.currentData()))
        if len(found) > 1:
            self.versions_field.show()
            self.grow()
