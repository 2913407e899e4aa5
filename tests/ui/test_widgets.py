"""The small parts that pages are made of."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.rules.errors import RuleBroken
from desktop.ui.theme import BadgeState
from desktop.ui.widgets.badge_label import BadgeLabel
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.chip_bar import ChipBar
from desktop.ui.widgets.folded_text import FoldedText
from desktop.ui.widgets.form import Form, choice
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.search_box import SearchBox
from desktop.ui.widgets.toast import Toast


@pytest.fixture
def box(qtbot) -> SearchBox:
    shown = SearchBox("Search a name")
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_search_waits_until_the_typing_rests(qtbot, box: SearchBox):
    said = []
    box.searched.connect(said.append)
    qtbot.keyClicks(box, "vd  berg ")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["vd berg"]


def test_enter_searches_at_once_and_never_twice(qtbot, box: SearchBox):
    said = []
    box.searched.connect(said.append)
    box.setText("jan")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert said == ["jan"]


def test_escape_empties_first_and_goes_on_second(qtbot):
    class Behind(QWidget):
        escaped = 0

        def keyPressEvent(self, event):
            self.escaped += event.key() == Qt.Key.Key_Escape

    behind = Behind()
    qtbot.addWidget(behind)
    box = SearchBox("Search", parent=behind)
    behind.show()
    box.setText("jan")
    with qtbot.waitSignal(box.textChanged):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), behind.escaped) == ("", 0)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert behind.escaped == 1


def test_form_goes_to_the_first_wrong_field_and_says_why(qtbot):
    form = Form()
    qtbot.addWidget(form)
    name, facts = QLineEdit(), QPlainTextEdit()
    first = form.add("Name", name, required=True, hint="As on the letter.")
    second = form.add("Facts", facts, check=lambda: "" if facts.toPlainText() else "Write down the facts.")
    form.add("Way", choice((("post", "Post"), ("email", "E-mail")), chosen="email"))
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    assert not form.is_right()
    assert first.error.text() == "This field may not stay empty."
    assert second.error.text() == "Write down the facts."
    assert name.accessibleDescription() == first.error.text()
    assert name.hasFocus()
    assert not first.hint.isVisible()
    name.setText("Aylin")
    assert not first.error.isVisible()
    assert first.hint.isVisible()
    assert name.accessibleDescription() == "As on the letter."
    facts.setPlainText("Because.")
    assert form.is_right()


def test_a_field_is_checked_when_it_is_left(qtbot):
    form = Form()
    qtbot.addWidget(form)
    name, other = QLineEdit(), QLineEdit()
    field = form.add("Name", name, required=True)
    form.add("Town", other)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    name.setFocus()
    other.setFocus()
    qtbot.waitUntil(lambda: field.error.isVisible())


def test_a_hidden_field_is_not_asked(qtbot):
    form = Form()
    qtbot.addWidget(form)
    form.add("Name", QLineEdit(), required=True).hide()
    assert form.is_right()


def test_chips_choose_one_and_show_counts(qtbot):
    chips = ChipBar((("open", "Open"), ("late", "Late")), name="Filter")
    qtbot.addWidget(chips)
    assert chips.current() == "open"
    chips.show_counts({"late": 1200})
    with qtbot.waitSignal(chips.chosen) as chosen:
        chips.choose("late")
    assert chosen.args == ["late"]
    assert [button.text() for button in chips._buttons.values()] == ["Open", "Late  1,200"]


def test_chips_go_on_in_the_next_line(qtbot):
    chips = ChipBar(tuple((str(n), f"A longer filter {n}") for n in range(8)), name="Filter")
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(chips)
    column.addStretch()
    page.resize(400, 400)
    page.show()
    tops = {button.y() for button in chips._buttons.values()}
    assert len(tops) > 2
    assert max(b.geometry().right() for b in chips._buttons.values()) < 400
    assert chips.height() >= max(b.geometry().bottom() for b in chips._buttons.values())


def test_folded_text_unfolds(qtbot):
    text = FoldedText("\n".join(f"line {n}" for n in range(20)))
    qtbot.addWidget(text)
    text.show()
    assert "line 10" not in text.label.text()
    qtbot.mouseClick(text.button, Qt.MouseButton.LeftButton)
    assert "line 19" in text.label.text()
    text.show_text("short <b>and plain</b>")
    assert not text.button.isVisible()
    assert text.label.textFormat() == Qt.TextFormat.PlainText


def test_toast_takes_back_once(qtbot):
    page, taken = QWidget(), []
    qtbot.addWidget(page)
    page.resize(500, 300)
    toast = Toast(page)
    page.show()
    toast.show_text("Merged", lambda: taken.append(1))
    qtbot.mouseClick(toast.undo_button, Qt.MouseButton.LeftButton)
    assert taken == [1]
    assert not toast.isVisible()
    toast.show_text("Saved")
    assert not toast.undo_button.isVisible()
    assert page.rect().contains(toast.geometry())


@pytest.mark.parametrize(("top", "is_in_the_way"), [(250, True), (40, False)])
def test_toast_leaves_the_buttons_at_the_foot_free(qtbot, top: int, is_in_the_way: bool):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(500, 300)
    foot = QWidget(page)
    foot.setGeometry(0, top, 500, 34)
    free, over = Toast(page, lambda: foot), Toast(page)
    page.show()
    for toast in (free, over):
        toast.show_text("Saved")
    assert not free.geometry().intersects(foot.geometry())
    assert (free.geometry() == over.geometry()) != is_in_the_way
    foot.hide()
    free.put()
    assert free.geometry() == over.geometry()


def test_notice_bar_puts_an_exception_into_words(qtbot):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.say(RuleBroken("no_rights"))
    assert bar.isVisible()
    assert bar.heading.text() == "No right was chosen"
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_badge_is_named_by_its_words(qtbot):
    badge = BadgeLabel("3 days left", BadgeState.SOON)
    qtbot.addWidget(badge)
    badge.show()
    assert badge.accessibleName() == "3 days left"
    assert badge.width() >= badge.fontMetrics().horizontalAdvance("3 days left")


@pytest.mark.parametrize("state", list(BadgeState))
def test_every_badge_is_painted_with_a_shape_of_its_own(qtbot, state: BadgeState):
    """The shape alone tells them apart: drawn without words and in grey, no two are alike."""
    pictures = {}
    for each in BadgeState:
        badge = BadgeLabel("", each)
        qtbot.addWidget(badge)
        badge.resize(badge.sizeHint())
        grey = badge.grab().toImage().convertToFormat(badge.grab().toImage().Format.Format_Mono)
        pictures[each] = grey
    assert sum(pictures[state] == picture for picture in pictures.values()) == 1


def test_card_can_be_emptied(qtbot):
    card = Card("Term")
    qtbot.addWidget(card)
    card.body.addWidget(QLineEdit())
    row = QVBoxLayout()
    row.addWidget(QLineEdit())
    card.body.addLayout(row)
    card.clear()
    assert card.body.count() == 0
