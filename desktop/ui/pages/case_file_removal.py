"""Removing the request in front, where it should not be there at all."""

from desktop.ui.dialogs.case_removal import RemoveCaseDialog
from desktop.ui.pages.case_act_group import ActGroup, CaseAct, more_menu


class RemovalActs(ActGroup):
    """The last entry of its menu."""

    def rows(self) -> tuple[CaseAct, ...]:
        remove = self.tr("Remove this request…")
        return (CaseAct("case_remove", remove, self.remove, icon="trash-2", menu=more_menu()),)

    def remove(self) -> None:
        """The list of requests opens then, with a way back."""
        if self.view:
            dialog = RemoveCaseDialog(self.desk, self.view, self.page)
            dialog.acted.connect(lambda _: self.desk.go("requests"))
            dialog.open()
