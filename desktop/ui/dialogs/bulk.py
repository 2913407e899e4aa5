"""One act on several requests: what would change and what not, and why; then all of it at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.procedures.bulk import Assign, BulkAct, BulkLine, BulkPlan, Remind, Wait, carry_out, plan
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.failing import saying
from desktop.ui.notices import notice
from desktop.ui.tables.columns import AtHand, Column
from desktop.ui.tables.line_table import LineTable
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.colleague_box import ColleagueBox
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.mail_view import line

REST_MS = 200
PROPOSED_DAYS = 7  # from today
UNFINISHED = ("handler_missing", "reminder_without_text")  # of the act itself: a field is still empty


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the plan with the id a list needs."""

    id: int
    line: BulkLine


class BulkDialog(ActDialog):
    """Base: fill the form and give the act. The button is on only for the plan that is on the screen."""

    def __init__(self, desk: Desk, case_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, wide_em=50)
        self._case_ids = tuple(case_ids)
        self.planned: BulkPlan | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)
        self.primary.setEnabled(False)
        self.build()
        self.counts = line("", "strong")
        self.counts.hide()
        self.table = LineTable(
            desk.background,
            (
                Column(self.tr("Number"), lambda row: row.line.number, widest=("2028-00000",)),
                Column(self.tr("Person"), _person, width=26, least=20, tip=_person),
                Column(self.tr("What happens"), self._what, stretch=True, badge=self._badge, tip=self._why),
            ),
            name=self.tr("What would change"),
            letter_keys=desk.settings.letter_keys,
        )
        self.form.column.addWidget(self.counts)
        self.form.column.addWidget(self.table)
        self.table.counted.connect(self._fit_rows)
        self._ask()

    def build(self) -> None:
        """Add the fields of the act; call `change` when one of them changes."""
        raise NotImplementedError

    def wanted(self) -> BulkAct | None:
        """The act as the fields say it now; None while a day cannot be read."""
        raise NotImplementedError

    def change(self) -> None:
        """What is on the screen is no longer what the fields say."""
        self.primary.setEnabled(False)
        self._rest.start()

    def procedure(self) -> Callable[[], Done[Any]]:
        office, planned = self.desk.office, self.planned
        if planned is None:
            raise LookupError("nothing was planned")
        return lambda: carry_out(office, planned=planned)

    def sentence(self) -> str:
        changed = len(self.planned.changing) if self.planned else 0
        return QCoreApplication.translate("BulkDialog", "%n request(s) changed", "", changed)

    # ── the plan ────────────────────────────────────────────────────────────
    def _ask(self) -> None:
        act, office, case_ids = self.wanted(), self.desk.office, self._case_ids
        if act is None:
            return
        self.desk.background.ask(
            ("bulk_plan", id(self)),
            lambda: plan(office, case_ids=case_ids, act=act),
            owner=self,
            then=self._show,
            failed=saying(self.desk, self.notice),
        )

    def _show(self, planned: BulkPlan) -> None:
        if planned.act != self.wanted():
            return  # the fields have changed since; another plan is on its way
        self.planned = planned
        self.table.show_listing(AtHand([_Row(one.case_id, one) for one in planned.lines]))
        changing, staying = len(planned.changing), len(planned.staying)
        # not by tr(): with a number it looks no further than the act's own dialog
        said = QCoreApplication.translate("BulkDialog", "%n request(s) will change", "", changing)
        if staying:
            said += " · " + QCoreApplication.translate("BulkDialog", "%n stay(s) as it is", "", staying)
        self.counts.setText(said)
        self.counts.setVisible(not self._is_unfinished())
        self.primary.setEnabled(changing > 0)

    def _is_unfinished(self) -> bool:
        return bool(self.planned and any(one.problem in UNFINISHED for one in self.planned.lines))

    def _what(self, row: _Row) -> str:
        if row.line.problem in UNFINISHED:
            return "–"
        return notice(row.line.problem, row.line.data).title if row.line.problem else self.tr("Changes")

    def _why(self, row: _Row) -> str:
        """In full, while the mouse rests on it."""
        return notice(row.line.problem, row.line.data).sentence if row.line.problem else ""

    def _badge(self, row: _Row) -> BadgeState | None:
        if row.line.problem in UNFINISHED:
            return None
        return BadgeState.PAUSED if row.line.problem else BadgeState.OK

    def _fit_rows(self, *_counted: int) -> None:
        self.table.fit_rows()
        if self.isVisible():
            self.grow()


class BulkAssignDialog(BulkDialog):
    """Hand them to a colleague."""

    def build(self) -> None:
        self.entitle(self.tr("Hand over %n request(s)", "", len(self._case_ids)), self.tr("Hand over"))
        self.to, self.note = ColleagueBox(self.desk), QPlainTextEdit()
        self.form.add(self.tr("To"), self.to, required=True)
        self.form.add(
            self.tr("What they should know"), self.note, hint=self.tr("Stands with each of them. May stay empty.")
        )
        self.to.changed.connect(self.change)
        self.note.textChanged.connect(self.change)

    def wanted(self) -> BulkAct:
        return Assign(self.to.name(), self.note.toPlainText().strip())


class BulkWaitDialog(BulkDialog):
    """Say what they wait for."""

    def build(self) -> None:
        self.entitle(self.tr("What %n request(s) wait(s) for", "", len(self._case_ids)), self.tr("Save"))
        self.what = QLineEdit()
        self.form.add(self.tr("Waits for"), self.what, hint=self.tr("An empty field: they wait for nothing any more."))
        self.what.textChanged.connect(self.change)

    def wanted(self) -> BulkAct:
        return Wait(self.what.text().strip())


class BulkRemindDialog(BulkDialog):
    """Set the same reminder in each."""

    def build(self) -> None:
        self.entitle(self.tr("Reminder in %n request(s)", "", len(self._case_ids)), self.tr("Remind"))
        today = self.desk.office.clock.today()
        self.text, self.on = QLineEdit(), DateField(today)
        self.on.set_limits(today, None)
        self.on.set_value(today + timedelta(days=PROPOSED_DAYS))
        self.form.add(self.tr("Of what"), self.text, required=True)
        self.form.add(self.tr("On"), self.on)
        self.text.textChanged.connect(self.change)
        self.on.changed.connect(self.change)

    def wanted(self) -> BulkAct | None:
        on = self.on.value()
        return Remind(on, self.text.text().strip()) if on else None


def _person(row: Any) -> str:
    return str(row.line.person)
