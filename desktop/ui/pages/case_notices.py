"""The notices to recipients of a request: to be filled in, sent together, and followed until each is confirmed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.procedures.lines import CaseView, LetterLine
from desktop.procedures.notice_lines import NoticeLine, NoticeView
from desktop.procedures.notices import chase_notice, mark_possible, notices_of
from desktop.procedures.office import Done
from desktop.ui.desk import Desk
from desktop.ui.dialogs.notice_bundle import NoticeBundleDialog
from desktop.ui.dialogs.notice_facts import ConfirmNoticeDialog, ForwardDialog, ImpossibleDialog, NoticeForm
from desktop.ui.dialogs.recipient_choosing import RecipientChoosing
from desktop.ui.notices import notice
from desktop.ui.pages.list_card import ListCard
from desktop.ui.recipient_words import address_text, deed_text, lacks_sentence, life_sentence
from desktop.ui.tables.request_columns import notice_columns
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line as text_line
from desktop.ui.words import day_text


class NoticesCard(ListCard):
    """Asks for its own lines; hidden where nobody has to be told. Emits the letter that is to be shown."""

    final_wanted = Signal(object)  # LetterLine

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, " ", notice_columns(), parent)
        self.heading.setText(self.tr("Notices to recipients"))
        self.setAccessibleName(self.heading.text())
        self.table.setAccessibleName(self.heading.text())
        self.view: CaseView | None = None
        self.found: NoticeView | None = None
        self.buttons: dict[str, QPushButton] = {}
        self.send_button = icon_button(self.tr("Look at them and send…"), "send", style="primary")
        self.send_button.clicked.connect(self.send)
        self.choose_button = icon_button(self.tr("Choose recipients…"), "users", style="primary")
        self.choose_button.clicked.connect(self.choose_recipients)
        self.said = text_line("", "dim")
        self.body.insertWidget(0, self.said)
        self.body.insertWidget(1, self.choose_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.insertWidget(2, self.send_button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: CaseView) -> None:
        if self.view is None or self.view.line.id != view.line.id:
            self.found = None
            self.hide()
        self.view = view
        office, case_id = self.desk.office, view.line.id
        self.desk.background.ask(
            ("notices", id(self)), lambda: notices_of(office, case_id), owner=self, then=self._show
        )

    # ── acts ────────────────────────────────────────────────────────────────
    def send(self) -> None:
        """Look at the letters and send those that are complete; go to the first that is not, where none is."""
        if self.found is not None and self.found.to_choose:
            self.choose_recipients()
            return
        if self.found is None or self.view is None or not self.found.to_send:
            self.desk.say(notice("notices_none"))
            return
        ready = [one for one in self.found.to_send if one.state == "ready"]
        if not ready:
            self.choose(self.found.to_send[0].id)
            self._correct(self.found.to_send[0])
            return
        NoticeBundleDialog(self.desk, self.view.line.number, self.found.to_send, self).open()

    def choose_recipients(self) -> None:
        """Say of third parties who is told at all."""
        if self.found is not None and self.found.to_choose:
            RecipientChoosing(self.desk, self.found.to_choose, self).open()

    def forward(self) -> None:
        """Prepare sending the request on to the customer who is the controller."""
        if self.view is not None:
            ForwardDialog(self.desk, self.view, self).open()

    def open(self, line: NoticeLine) -> None:
        if line.state == "to_choose" and self._is_open():
            self.choose_recipients()
        elif line.state in ("incomplete", "ready") and self._may_write(line):
            self._correct(line)
        elif line.state == "sent":
            self._confirm(line)

    def _choose_who(self, _: NoticeLine) -> None:
        self.choose_recipients()

    def _correct(self, line: NoticeLine) -> None:
        NoticeForm(self.desk, line, self).open()

    def _confirm(self, line: NoticeLine) -> None:
        ConfirmNoticeDialog(self.desk, line, self).open()

    def _impossible(self, line: NoticeLine) -> None:
        ImpossibleDialog(self.desk, line, self).open()

    def _possible(self, line: NoticeLine) -> None:
        office = self.desk.office
        self._act(lambda: mark_possible(office, notice_id=line.id, shown=line), self.tr("To be told after all"))

    def _chase(self, line: NoticeLine) -> None:
        office, today = self.desk.office, self.desk.office.clock.today()
        self._act(lambda: chase_notice(office, notice_id=line.id, on=today, shown=line), self.tr("Reminder noted"))

    def _show_letter(self, line: NoticeLine) -> None:
        if (letter := self._letter(line)) is not None:
            self.final_wanted.emit(letter)

    def _letter(self, line: NoticeLine) -> LetterLine | None:
        letters = self.view.letters if self.view else ()
        return next((one for one in letters if one.id == line.letter_id), None)

    def _act(self, procedure: Callable[[], Done[Any]], said: str) -> None:
        self.desk.background.act(procedure, owner=self, then=lambda done: self.desk.toast(said, done.undo))

    # ── showing ─────────────────────────────────────────────────────────────
    def _show(self, found: NoticeView) -> None:
        self.found = found
        self.choose_button.setVisible(self._is_open() and bool(found.to_choose))
        self.send_button.setVisible(any(map(self._may_write, found.to_send)))
        waits = (*found.to_choose, *found.to_send, *found.unconfirmed)
        self.said.setText(self._summary(found))
        self.show_lines(found.lines, waits)
        self.setVisible(bool(found.lines))

    def _summary(self, found: NoticeView) -> str:
        parts = []
        if found.to_choose:
            parts.append(self.tr("%n recipient(s) to choose", "", len(found.to_choose)))
        if found.to_send:
            parts.append(self.tr("%n notice(s) to send", "", len(found.to_send)))
        if found.unconfirmed:
            parts.append(self.tr("%n waiting for a confirmation", "", len(found.unconfirmed)))
        return (
            ", ".join(parts) + "." if parts else self.tr("Every recipient was told and confirmed, or cannot be told.")
        )

    def show_detail(self, line: NoticeLine) -> None:
        self.detail.addWidget(text_line(f"{line.recipient} · {deed_text(line)}", "strong"))
        if lacks := lacks_sentence(line):
            self.detail.addWidget(text_line(lacks, ""))
        facts = FactList(name_em=8)
        facts.add(self.tr("Goes to"), address_text(line))
        facts.add(self.tr("Known there by"), line.matching)
        facts.add(self.tr("Which data"), line.data)
        facts.add(self.tr("Was given"), line.received)
        by = self.tr("Done at the latest on") if line.is_coming else self.tr("Done on")
        facts.add(by, day_text(line.acted_on))
        facts.add(self.tr("What became of it"), life_sentence(line))
        facts.add(self.tr("Why it cannot"), line.impossible)
        self.detail.addWidget(facts)
        self.detail.addWidget(self._buttons(line))

    def _buttons(self, line: NoticeLine) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, gap=6)
        self.buttons.clear()
        is_to_choose = line.state == "to_choose"
        may_write = self._may_write(line) and line.sent_on is None and not is_to_choose
        for id, words, icon, run, fits in (
            ("choose", self.tr("Choose…"), "users", self._choose_who, is_to_choose and self._is_open()),
            ("correct", self.tr("Address and content…"), "pencil", self._correct, may_write and not line.impossible),
            ("impossible", self.tr("Cannot be told…"), "ban", self._impossible, may_write and not line.impossible),
            ("possible", self.tr("Can be told after all"), "undo-2", self._possible, may_write and line.impossible),
            ("confirm", self.tr("Confirmed…"), "check", self._confirm, line.state == "sent"),
            ("chase", self.tr("Reminded today"), "bell", self._chase, line.state == "sent"),
            ("letter", self.tr("Show, print or send…"), "eye", self._show_letter, self._letter(line) is not None),
        ):
            if fits:
                button = icon_button(words, icon, name=f"{line.recipient}: {words.rstrip('…')}")
                button.clicked.connect(lambda _=False, run=run: run(line))
                self.buttons[id] = button
                flow.addWidget(button)
        return holder

    def _may_write(self, line: NoticeLine) -> bool:
        """That a restriction is lifted is told also after the request was closed."""
        return self._is_open() or line.action == "lifted"

    def _is_open(self) -> bool:
        return self.view is not None and self.view.line.closed_on is None
