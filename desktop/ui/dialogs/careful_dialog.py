"""A dialog in which so much is written that closing it is asked about first."""

from PySide6.QtWidgets import QWidget

from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.question import question


class CarefulDialog(ActDialog):
    """Give what is written with `content`; call `begin` when the program has filled in what it knows."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, wide_em: int = 38) -> None:
        super().__init__(desk, parent, wide_em=wide_em)
        self._begun: object = None

    def content(self) -> object:
        """Everything the employee can change here, to compare."""
        raise NotImplementedError

    def begin(self) -> None:
        """What stands here now is nothing to lose."""
        self._begun = self.content()

    def is_touched(self) -> bool:
        return self.content() != self._begun

    def reject(self) -> None:
        """Esc and the frame's own button."""
        if not self.is_touched():
            super().reject()
            return
        question(
            self,
            self.tr("Close without recording it?"),
            more=self.tr("What you wrote here is lost."),
            yes=self.tr("Close"),
            no=self.tr("Go on"),
            run=super().reject,
            destroys=True,
        ).open()
