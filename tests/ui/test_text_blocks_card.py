"""The desk's own texts: a new one, its next version, the earlier one read again, and no longer offered."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.procedures.office import Office
from desktop.procedures.text_blocks import block_versions, keep_block, text_blocks
from desktop.rules.refusals import RefusalGround, grounds_for
from desktop.rules.rights import Right
from desktop.ui.background import Background
from desktop.ui.dialogs.text_block import TextBlockDialog
from desktop.ui.widgets.text_blocks_card import TextBlocksCard
from tests.ui.handling.finding import dialog_of
from tests.ui.real_desk import RealDesk

GROUND = next(iter(grounds_for(Right.ERASURE)))


@pytest.fixture
def card(desk: RealDesk, background: Background, qtbot: QtBot) -> TextBlocksCard:
    made = TextBlocksCard(desk)
    qtbot.addWidget(made)
    background.happened.connect(lambda _: made.reload())
    made.resize(700, 500)
    made.show()
    made.reload()
    return made


def test_a_text_is_written_and_offered(office: Office, card: TextBlocksCard, qtbot: QtBot):
    qtbot.waitUntil(card.nothing.isVisible)
    assert not card.change.isEnabled()
    card.new.click()
    dialog = dialog_of(qtbot, TextBlockDialog)
    dialog.commit()
    assert dialog.form.fields[0].error.text()
    dialog.name.setText("Wettelijke plicht")
    dialog.right.setCurrentIndex(dialog.right.findData(Right.ERASURE))
    offered = {dialog.ground.itemData(at) for at in range(dialog.ground.count())}
    assert offered == {None, *grounds_for(Right.ERASURE)}
    dialog.ground.setCurrentIndex(dialog.ground.findData(GROUND))
    dialog.text.setPlainText("Wij moeten deze gegevens zeven jaar bewaren.")
    dialog.commit()
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 1)
    kept = text_blocks(office)[0]
    assert (kept.right, kept.ground, kept.version) == (Right.ERASURE, GROUND, 1)


def test_a_next_version_keeps_the_one_before(office: Office, card: TextBlocksCard, qtbot: QtBot):
    keep_block(office, name="Plicht", language="nl", text="Oude tekst.", right=Right.ERASURE, ground=GROUND)
    keep_block(office, name="Plicht", language="nl", text="Nieuwe tekst.", right=Right.ERASURE, ground=GROUND)
    card.reload()
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 1)
    card.table.selectRow(0)
    card.change.click()
    dialog = dialog_of(qtbot, TextBlockDialog)
    assert dialog.ground.currentData() == GROUND
    assert not dialog.name.isEnabled()
    qtbot.waitUntil(lambda: dialog.versions.count() == 2)
    dialog.commit()
    qtbot.waitUntil(dialog.notice.isVisible)  # unchanged
    dialog.versions.setCurrentIndex(1)
    dialog.versions.activated.emit(1)
    assert dialog.text.toPlainText() == "Oude tekst."
    dialog.commit()
    qtbot.waitUntil(lambda: text_blocks(office)[0].version == 3)
    assert [one.text for one in block_versions(office, name="Plicht", language="nl")] == [
        "Oude tekst.",
        "Nieuwe tekst.",
        "Oude tekst.",
    ]


def test_no_longer_offered_and_back(office: Office, card: TextBlocksCard, desk: RealDesk, qtbot: QtBot):
    keep_block(office, name="Plicht", language="nl", text="Tekst.", ground=RefusalGround.EXCESSIVE)
    card.reload()
    qtbot.waitUntil(lambda: card.table.lines.rowCount() == 1)
    card.table.selectRow(0)
    card.retire.click()
    qtbot.waitUntil(lambda: text_blocks(office) == ())
    qtbot.waitUntil(lambda: bool(desk.toasts))
    desk.background.undo(desk.toasts[-1][1], owner=card, then=lambda _: None)
    qtbot.waitUntil(lambda: len(text_blocks(office)) == 1)
