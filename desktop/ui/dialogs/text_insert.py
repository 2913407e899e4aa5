"""A button that puts one of the desk's own texts where the cursor stands."""

from collections.abc import Iterable

from PySide6.QtWidgets import QMenu, QPlainTextEdit, QPushButton, QWidget

from desktop.procedures.text_blocks import TextBlockLine, offered
from desktop.rules.refusals import RefusalGround
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.icons import put_icon, spaced
from desktop.ui.theme import with_class


class TextInsert(QPushButton):
    """Hidden while the desk has no text that fits; ask again with `offer` when right or grounds change."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._editor = desk, editor
        self.blocks: tuple[TextBlockLine, ...] = ()
        with_class(self, "link")
        self.setAutoDefault(False)
        self.setText(spaced(self.tr("Insert a text of the desk…")))
        self.setAccessibleName(self.tr("Insert a text of the desk"))
        put_icon(self, "file-text", "accent")
        self.setMenu(QMenu(self))
        self.hide()

    def offer(self, *, language: str, right: Right | None = None, grounds: Iterable[RefusalGround] = ()) -> None:
        """language: of the letter that the text will stand in."""
        office, chosen = self._desk.office, tuple(grounds)
        self._desk.background.ask(
            ("text_blocks", id(self)),
            lambda: offered(office, language=language, right=right, grounds=chosen),
            owner=self,
            then=self._show,
        )

    def insert(self, block: TextBlockLine) -> None:
        """Put it where the cursor stands, as a paragraph of its own where something stands already."""
        cursor = self._editor.textCursor()
        before = self._editor.toPlainText()[: cursor.position()]
        cursor.insertText(f"\n{block.text}" if before and not before.endswith("\n") else block.text)
        self._editor.setFocus()

    def _show(self, blocks: tuple[TextBlockLine, ...]) -> None:
        self.blocks = blocks
        menu = self.menu()
        menu.clear()
        for block in blocks:
            menu.addAction(block.name, lambda block=block: self.insert(block))
        self.setVisible(bool(blocks))
