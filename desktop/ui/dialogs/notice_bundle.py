"""The notices of a request as one bundle: who gets one, every letter as it will be, and one button that sends them."""

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.letter_start import NOTICE_WITHIN_DAYS
from desktop.procedures.lines import Preview
from desktop.procedures.notice_lines import NoticeLine, NoticeView
from desktop.procedures.notice_writing import notice_preview, write_notices
from desktop.procedures.notices import notices_of
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.dialog_size import large_size
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.letter_sheet import state_sentence
from desktop.ui.dialogs.notice_facts import NoticeForm
from desktop.ui.recipient_words import address_text, deed_text, lacks_sentence
from desktop.ui.theme import with_class
from desktop.ui.widgets.date_field import DateField
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.pdf_preview import PdfPreview
from desktop.ui.widgets.tick_list import TickList

REST_MS = 250


class NoticeBundleDialog(ActDialog):
    """All of the ticked letters become final together, or none does. What one still lacks is filled in from here."""

    def __init__(self, desk: Desk, number: str, notices: Sequence[NoticeLine], parent: QWidget | None = None) -> None:
        """number: of the request; notices: those that were not sent."""
        super().__init__(desk, parent)
        self._notices = tuple(notices)
        self._case_id = notices[0].case_id
        self.entitle(self.tr("Notices to recipients · {number}").format(number=number), self.tr("Make final and send"))
        self.add_sentence(
            self.tr(
                "Every recipient gets a letter of its own. All of them become final together and count as sent today; "
                "then print or e-mail each from the request."
            )
        )
        self.ticks = TickList(indented=False)
        self.fill_buttons: dict[int, QPushButton] = {}
        self._add_ticks()
        self.ticks.changed.connect(self._show_chosen)
        self.who = self.form.add(self.tr("Who gets a notice"), self.ticks, check=self._lacks_choice)
        self.answer_by = DateField(desk.office.clock.today())
        self.answer_by.set_limits(desk.office.clock.today() + timedelta(days=1), None)
        self.answer_by.set_value(desk.office.clock.today() + timedelta(days=NOTICE_WITHIN_DAYS))
        self.remark = QPlainTextEdit()
        asked = self.form.add(self.tr("Confirm by"), self.answer_by)
        asked.setVisible(any(one.action != "forwarded" for one in notices))
        self.form.add(self.tr("Remark, the same in each letter"), self.remark)
        self._add_preview()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._preview)
        self.answer_by.changed.connect(lambda _: self._rest.start())
        self.remark.textChanged.connect(self._rest.start)
        self._show_chosen()
        self._preview()

    def fit(self) -> None:
        """Pages need all the room there is."""
        self.resize(large_size(self, wide_em=80))
        self.body.setSizes([round(0.38 * self.width()), round(0.62 * self.width())])

    def procedure(self) -> Callable[[], Done[Any]]:
        office, case_id, chosen = self.desk.office, self._case_id, self.ticks.values()
        answer_by, remark = self.answer_by.value(), self.remark.toPlainText()
        return lambda: write_notices(office, case_id=case_id, notice_ids=chosen, answer_by=answer_by, remark=remark)

    def sentence(self) -> str:
        return self.tr("%n notice(s) final; now print or e-mail each", "", len(self.ticks.values()))

    # ── fields ──────────────────────────────────────────────────────────────
    def _add_ticks(self, left_out: Collection[int] = ()) -> None:
        """left_out: of complete ones that the employee took the tick away from."""
        for one in self._notices:
            is_ready = one.state == "ready"
            more = address_text(one) if is_ready else lacks_sentence(one)
            name = f"{one.recipient} · {deed_text(one)}"
            is_on = is_ready and one.id not in left_out
            beside = None if is_ready else self._fill_button(one)
            tick = self.ticks.add(name, more=more, is_on=is_on, value=one.id, beside=beside)
            tick.setEnabled(is_ready)

    def _fill_button(self, notice: NoticeLine) -> QPushButton:
        words = self.tr("Fill in…")
        button = icon_button(words, "pencil", name=f"{notice.recipient}: {words.rstrip('…')}")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._fill_in(notice))
        self.fill_buttons[notice.id] = button
        return button

    def _fill_in(self, notice: NoticeLine) -> None:
        form = NoticeForm(self.desk, notice, self)
        form.acted.connect(lambda _: self._ask_anew(notice.id))
        form.open()

    def _ask_anew(self, filled_in: int) -> None:
        office, case_id = self.desk.office, self._case_id
        self.desk.background.ask(
            ("notices", id(self)),
            lambda: notices_of(office, case_id),
            owner=self,
            then=lambda found: self._show_anew(found, filled_in),
            failed=saying(self.desk, self.notice),
        )

    def _show_anew(self, found: NoticeView, filled_in: int) -> None:
        """What was filled in gets its tick; go on with the next that lacks something."""
        left_out = [id for tick, id in self.ticks.checks if tick.isEnabled() and not tick.isChecked()]
        self._notices = found.to_send
        self.ticks.clear()
        self.fill_buttons.clear()
        self._add_ticks(left_out)
        self._show_chosen()
        after = next(iter(self.fill_buttons.values()), None)
        (after or next((tick for tick, id in self.ticks.checks if id == filled_in), self.ticks)).setFocus()

    def _lacks_choice(self) -> str:
        return "" if self.ticks.values() else self.tr("Tick at least one recipient.")

    def _show_chosen(self) -> None:
        """Offer the letters of the recipients that are ticked."""
        chosen = set(self.ticks.values())
        if chosen:
            self.who.show_problem("")
        before = self.shown.currentData()
        self.shown.blockSignals(True)
        self.shown.clear()
        for one in self._notices:
            if one.id in chosen:
                self.shown.addItem(f"{one.recipient} · {deed_text(one)}", one.id)
        self.shown.setCurrentIndex(max(self.shown.findData(before), 0) if chosen else -1)
        self.shown.blockSignals(False)
        self.primary.setText(self.tr("Make %n notice(s) final and send", "", len(chosen)))
        if self.shown.currentData() != before:
            self._preview()

    # ── the pages ───────────────────────────────────────────────────────────
    def _add_preview(self) -> None:
        self.preview = PdfPreview()
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Letter that is shown"))
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.shown.currentIndexChanged.connect(lambda _: self._preview())
        self.state = line("", "dim")
        head = QHBoxLayout()
        words = with_class(QLabel(self.tr("Letter to")), "strong")
        words.setBuddy(self.shown)
        head.addWidget(words)
        head.addWidget(self.shown, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(14, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.preview, 1)
        column.addWidget(self.state)
        self.body.addWidget(right)
        self.body.setStretchFactor(0, 4)
        self.body.setStretchFactor(1, 6)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _preview(self) -> None:
        wanted = self.shown.currentData()
        if wanted is None:
            return
        office, case_id = self.desk.office, self._case_id
        answer_by, remark = self.answer_by.value(), self.remark.toPlainText()
        self.desk.background.ask(
            ("notice_preview", id(self)),
            lambda: notice_preview(office, case_id=case_id, notice_id=wanted, answer_by=answer_by, remark=remark),
            owner=self,
            then=self._show_pages,
            failed=saying(self.desk, self.notice),
        )

    def _show_pages(self, shown: Preview) -> None:
        if shown.pdf is not None:
            self.preview.show_pdf(shown.pdf)
        self.state.setText(state_sentence(shown))
