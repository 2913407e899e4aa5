"""The register of recipients: filled in, refused in words, added, removed and back."""

import pytest
from pytestqt.qtbot import QtBot

from db import recipients
from desktop.procedures.office import Office
from desktop.procedures.recipient_register import register
from desktop.rules.transfers import RecipientKind, Safeguard, Storage
from desktop.ui.background import Background
from desktop.ui.dialogs.recipient_form import RecipientDialog
from desktop.ui.letter_words import field_label
from desktop.ui.recipient_words import kind_text
from desktop.ui.widgets.recipients_card import RecipientsRegisterCard
from tests.ui.handling.finding import dialog_of, words_in
from tests.ui.looking import cut_off, nameless
from tests.ui.real_desk import RealDesk


@pytest.fixture
def desk(office: Office, background: Background) -> RealDesk:
    with office.vault.write() as con:
        for one in recipients.recipients(con):
            if one.code in ("hotjar", "hubspot"):
                recipients.drop_recipient(con, one.id)
    return RealDesk(office, background)


@pytest.fixture
def card(desk: RealDesk, background: Background, qtbot: QtBot) -> RecipientsRegisterCard:
    made = RecipientsRegisterCard(desk)
    qtbot.addWidget(made)
    background.happened.connect(lambda _: made.reload())
    made.resize(900, 600)
    made.show()
    made.reload()
    qtbot.waitUntil(lambda: made.table.lines.rowCount() == 7)
    return made


def choose(card: RecipientsRegisterCard, code: str) -> None:
    lines = [one.code for one in register(card.desk.office)]
    card.table.selectRow(lines.index(code))


def put(box: object, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def line_of(office: Office, name: str):
    return next(one for one in register(office) if one.details.name == name)


def test_who_comes_up_is_filled_in_and_nothing_is_chosen_beforehand(
    office: Office, card: RecipientsRegisterCard, qtbot: QtBot
):
    assert "providers" in words_in(card)
    assert not card.change.isEnabled()
    choose(card, "hotjar")
    assert card.change.isEnabled()
    assert not card.remove.isEnabled()
    card.change.click()
    dialog = dialog_of(qtbot, RecipientDialog)
    assert dialog.place.currentData() is None
    dialog.commit()
    assert dialog.form.fields[2].error.text()
    put(dialog.place, "outside")
    dialog.commit()
    assert dialog.country_field.error.text()
    assert dialog.safeguard_field.error.text()
    put(dialog.country, "US")
    put(dialog.safeguard, Safeguard.OTHER)
    assert dialog.nl_field.isVisible()
    dialog.commit()
    assert dialog.nl_field.error.text()
    dialog.words_nl.setText("een gedragscode")
    dialog.words_en.setText("a code of conduct")
    dialog.address.email.setText("privacy@hotjar.example")
    assert nameless(dialog) == []
    assert cut_off(dialog) == []
    dialog.commit()
    qtbot.waitUntil(lambda: line_of(office, "Hotjar").is_known)
    kept = line_of(office, "Hotjar").details
    assert (kept.storage.country, kept.storage.safeguard, kept.email) == (
        "US",
        Safeguard.OTHER,
        "privacy@hotjar.example",
    )
    assert kept.storage.words.en == "a code of conduct"


def test_in_what_capacity_they_get_data_is_read_whole(card: RecipientsRegisterCard):
    widest = max(card.fontMetrics().horizontalAdvance(kind_text(kind)) for kind in RecipientKind)
    assert card.table.columnWidth(1) > widest


def test_where_the_statement_lets_data_out_within_is_not_offered(card: RecipientsRegisterCard, qtbot: QtBot):
    choose(card, "hubspot")
    card.change.click()
    dialog = dialog_of(qtbot, RecipientDialog)
    assert [dialog.place.itemData(at) for at in range(dialog.place.count())] == [None, "outside"]


def test_one_of_the_desks_own_is_added_removed_and_back(
    office: Office, card: RecipientsRegisterCard, desk: RealDesk, qtbot: QtBot
):
    card.new.click()
    dialog = dialog_of(qtbot, RecipientDialog)
    dialog.name.setText("Serverhuis B.V.")
    put(dialog.place, "")
    dialog.commit()
    assert dialog.isVisible()  # for nothing in the statement
    dialog.activities.checks[0][0].setChecked(True)
    dialog.commit()
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 8)
    kept = line_of(office, "Serverhuis B.V.").details
    assert (kept.activities, kept.storage) == (("3.1 A",), Storage())
    card.table.selectRow(7)
    card.remove.click()
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 7)
    qtbot.waitUntil(lambda: any("Serverhuis" in said and "Removed" in said for said, _ in desk.toasts))
    desk.background.undo(desk.toasts[-1][1], owner=card, then=lambda _: None)
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 8)


def test_what_a_colleague_changed_meanwhile_is_not_overwritten(
    office: Office, card: RecipientsRegisterCard, qtbot: QtBot
):
    choose(card, "intercom")
    card.change.click()
    dialog = dialog_of(qtbot, RecipientDialog)
    with office.vault.write() as con:
        kept = next(one for one in recipients.recipients(con) if one.code == "intercom")
        recipients.keep_recipient(con, kept)
    dialog.name.setText("Intercom R&D")
    dialog.commit()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "Intercom was changed" in words_in(dialog)
    assert "It is Intercom now" in words_in(dialog)
    assert dialog.name.text() == "Intercom R&D"
    dialog.commit()
    qtbot.waitUntil(lambda: any(one.details.name == "Intercom R&D" for one in register(office)))


def test_a_letter_names_whom_it_waits_for():
    assert "Hotjar B.V." in field_label("sections.access.storage:Hotjar B.V.")
    assert "Preferences" in field_label("storage:HubSpot")
