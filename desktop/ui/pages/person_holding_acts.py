"""Everything an employee can do about the categories of the person in front; buttons, palette and keys come here."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.holding_lines import HoldingView, HoldLine, PersonHoldings
from desktop.procedures.lines import CaseLine, PersonView
from desktop.rules.facts import PERSON_FACTS, FactKind
from desktop.ui.actions import tooltip
from desktop.ui.desk import Desk
from desktop.ui.dialogs.conversation import ConversationDialog
from desktop.ui.dialogs.fact import FactDialog
from desktop.ui.dialogs.hold import HoldDialog
from desktop.ui.dialogs.hold_release import HoldReleaseDialog, HoldReviewDialog
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.holding_choice import HoldingChoiceDialog
from desktop.ui.dialogs.holding_label import HoldingLabelDialog
from desktop.ui.dialogs.holding_remove import HoldingRemoveDialog
from desktop.ui.dialogs.lifting_letter import LiftingLetters
from desktop.ui.dialogs.restricted_use import RestrictedUseDialog
from desktop.ui.holding_words import events_to_note
from desktop.ui.person_words import name_of
from desktop.ui.widgets.icon_button import icon_button

_CHOICES = (FactKind.KEEP_ONE_YEAR_REQUESTED, FactKind.KEEP_ONE_YEAR_DECLINED)


class HoldingActs(QObject):
    """`held` is what is registered of the person in front, None while there is nobody."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk, self._page = desk, page
        self.held: PersonHoldings | None = None
        self.cases: tuple[CaseLine, ...] = ()
        self.person: PersonView | None = None
        self._lifting = LiftingLetters(desk, page)
        self.buttons: dict[str, QPushButton] = {}
        for id, text, run, key, icon in self._rows():
            self._register(id, text, run, key, icon)

    def _rows(self) -> tuple[tuple[str, str, Callable[[], object], str, str], ...]:
        return (
            ("holdings_add", self.tr("Add categories…"), self.add, "Ctrl+Shift+C", "plus"),
            ("holdings_event", self.tr("Note an event…"), self.note_event, "Ctrl+Shift+E", "calendar"),
            (
                "holdings_conversation",
                self.tr("Conversation took place…"),
                self.note_conversation,
                "Ctrl+Shift+G",
                "phone",
            ),
            (
                "holdings_hold",
                self.tr("Hold or restriction…"),
                self.place_hold,
                "Ctrl+Shift+H",
                "lock",
            ),
        )

    def _register(self, id: str, text: str, run: Callable[[], object], key: str, icon: str) -> None:
        action = self.desk.actions.add(
            id,
            text,
            run,
            shortcut=key,
            icon=icon,
            group=self.tr("Categories of data"),
            enabled=lambda: self.held is not None,
            owner=self._page,
        )
        button = icon_button(action.text, icon)
        button.setToolTip(tooltip(action))
        button.clicked.connect(lambda: self.desk.actions.run(id))
        self.buttons[id] = button

    # ── of the person ───────────────────────────────────────────────────────
    def add(self) -> None:
        if self.held:
            HoldingAddDialog(self.desk, self.held, self._page).open()

    def note_conversation(self) -> None:
        if self.held:
            ConversationDialog(self.desk, self.held.person_id, self._page).open()

    def note_event(self, view: HoldingView | None = None, kind: FactKind | None = None) -> None:
        """view: the category it is about; None: an event of the person, which counts for all of them."""
        held = self.held
        if held is None:
            return
        known = {**held.facts, **(view.facts if view else {})}
        if view is not None:
            means = set(events_to_note(self.desk, view)) | set(view.facts)
            kinds = [one for one in FactKind if one in means and one not in _CHOICES]
        else:
            kinds = [one for one in FactKind if one in PERSON_FACTS]
        dialog = FactDialog(
            self.desk, held.person_id, kinds=kinds, chosen=kind, facts=known, holding=view, parent=self._page
        )
        dialog.open()

    def place_hold(self, chosen: Collection[int] = ()) -> None:
        """chosen: ids of the categories to begin with; none: everything."""
        if self.held:
            HoldDialog(self.desk, self.held, self.cases, chosen=chosen, parent=self._page).open()

    def note_use(self, hold: HoldLine, scope: str) -> None:
        """scope: what the restriction is on, in words."""
        RestrictedUseDialog(self.desk, hold, scope, self._page).open()

    # ── of one category ─────────────────────────────────────────────────────
    def answer_choice(self, view: HoldingView) -> None:
        HoldingChoiceDialog(self.desk, view, self._page).open()

    def label(self, view: HoldingView) -> None:
        HoldingLabelDialog(self.desk, view, self._page).open()

    def remove(self, view: HoldingView) -> None:
        HoldingRemoveDialog(self.desk, view, self._page).open()

    # ── of a hold ───────────────────────────────────────────────────────────
    def release(self, hold: HoldLine) -> None:
        if self.held:
            HoldReleaseDialog(self.desk, hold, self.held.holdings, self._page).open()

    def announce(self, hold: HoldLine) -> None:
        """Tell the person by letter that a restriction will be lifted."""
        if self.person:
            self._lifting.write(hold, name_of(self.person))

    def review(self, hold: HoldLine) -> None:
        HoldReviewDialog(self.desk, hold, self._page).open()
