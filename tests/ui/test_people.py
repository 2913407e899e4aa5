"""Finding, adding, correcting and merging people through the window, on a real vault."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.procedures.directory import keep_person, people, person
from desktop.procedures.intake import open_case
from desktop.procedures.lines import PersonDetails
from desktop.procedures.office import Office
from desktop.rules.rights import Right
from desktop.ui import theme
from desktop.ui.dialogs.intake import IntakeDialog
from desktop.ui.dialogs.merge import MergeDialog
from desktop.ui.dialogs.person_form import PersonForm
from desktop.ui.dialogs.person_picker import PersonPicker
from desktop.ui.pages.people import PeoplePage
from desktop.ui.pages.person import PersonPage
from tests.ui.looking import cut_off, nameless

VAN_DEN_BERG = PersonDetails(
    initials="J.",
    first_name="Jan",
    prefix="van den",
    surname="Berg",
    organisation="Gemeente Voorbeeldstad",
    roles=("user",),
    contacts=(("email", "jan.vandenberg@voorbeeld.example"), ("telephone", "06 12 34 56 78")),
    addresses=(("Oudegracht 1", "3511 AB", "Utrecht", "NL"),),
    identifiers=(("bluedolphin_user", "bd-1"),),
)
BERGH = PersonDetails(initials="J.", surname="Bergh", roles=("visitor",), contacts=(("email", "j@bergh.example"),))
YILMAZ = PersonDetails(first_name="Fatima", surname="Yılmaz", roles=("applicant",), language="en")


@pytest.fixture
def ids(office: Office) -> tuple[int, ...]:
    """Of Van den Berg, Bergh and Yılmaz."""
    return tuple(keep_person(office, details=d).value for d in (VAN_DEN_BERG, BERGH, YILMAZ))


@pytest.fixture
def shown(qtbot) -> Callable[[QWidget], QWidget]:
    def show(widget: QWidget) -> QWidget:
        widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # so that it can still be asked
        qtbot.addWidget(widget)
        widget.resize(1100, 760)
        widget.show()
        return widget

    return show


def names(page: PeoplePage) -> list[str]:
    lines = page.table.lines
    return [lines.index(row, 0).data() for row in range(lines.rowCount())]


def visit(qtbot, page: PeoplePage, count: int) -> PeoplePage:
    page.show_for(None)
    qtbot.waitUntil(lambda: page.table.lines.is_settled() and page.table.lines.count() == count)
    return page


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("vd berg", ["Berg, J. van den"]),
        ("berg, van den", ["Berg, J. van den"]),
        ("bergh", ["Berg, J. van den", "Bergh, J."]),
        ("yilmaz", ["Yılmaz, Fatima"]),
        ("VOORBEELDST", ["Berg, J. van den"]),
        ("@bergh.ex", ["Bergh, J."]),
        ("0031612345678", ["Berg, J. van den"]),
    ],
)
def test_the_list_follows_what_is_typed(qtbot, desk, ids, shown, typed, found):
    page = visit(qtbot, shown(PeoplePage(desk)), 3)
    qtbot.keyClicks(page.search, typed)
    qtbot.waitUntil(lambda: names(page) == found)
    assert page.count.text().startswith(str(len(found)))


def test_roles_narrow_the_list_and_nobody_is_said_in_words(qtbot, desk, ids, shown):
    page = visit(qtbot, shown(PeoplePage(desk)), 3)
    page.roles.choose("visitor")
    qtbot.waitUntil(lambda: names(page) == ["Bergh, J."])
    qtbot.keyClicks(page.search, "berg van den")
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.empty.heading.text() == "Nobody found"


def test_an_empty_directory_offers_a_first_person(qtbot, desk, shown):
    page = visit(qtbot, shown(PeoplePage(desk)), 0)
    qtbot.waitUntil(lambda: page.empty.isVisible())
    assert page.empty.heading.text() == "Nobody in the directory yet"
    page.empty.button.click()
    assert isinstance(page.findChild(PersonForm), PersonForm)


def test_enter_opens_the_person(qtbot, desk, ids, shown):
    page = visit(qtbot, shown(PeoplePage(desk)), 3)
    page.table.choose(ids[1])
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert desk.went_to == [("person", ids[1])]


def test_enter_in_the_search_box_opens_the_only_one(qtbot, desk, ids, shown):
    page = visit(qtbot, shown(PeoplePage(desk)), 3)
    qtbot.keyClicks(page.search, "fatima")
    qtbot.waitUntil(lambda: names(page) == ["Yılmaz, Fatima"])
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert desk.went_to == [("person", ids[2])]


def test_two_selected_are_merged_and_the_undo_parts_them(qtbot, office, desk, ids, shown):
    page = visit(qtbot, shown(PeoplePage(desk)), 3)
    assert not page.merge_button.isEnabled()
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert page.merge_button.isEnabled()
    page.merge_button.click()
    qtbot.waitUntil(lambda: page.findChild(MergeDialog) is not None)
    dialog = page.findChild(MergeDialog)
    assert dialog.cancel.isDefault()
    assert not dialog.primary.isDefault()
    dialog.choices[1].setChecked(True)  # the younger entry, Bergh, stays
    dialog.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    merged = person(office, ids[1]).details
    assert merged.surname == "Bergh"
    assert ("email", "jan.vandenberg@voorbeeld.example") in merged.contacts
    assert merged.identifiers == VAN_DEN_BERG.identifiers
    assert people(office, "").shape().count == 2

    desk.background.undo(desk.toasts[0][1], owner=page)
    qtbot.waitUntil(lambda: people(office, "").shape().count == 3)
    assert person(office, ids[0]).details.contacts == VAN_DEN_BERG.contacts
    assert person(office, ids[1]).details.contacts == BERGH.contacts


def test_a_new_person_is_added_and_the_undo_takes_them_back(qtbot, office, desk, shown):
    form = shown(PersonForm(desk))
    kept = []
    form.kept.connect(kept.append)
    for edit, text in ((form.initials, "A."), (form.prefix, "de"), (form.surname, "Vries")):
        qtbot.keyClicks(edit, text)
    assert "Vries, A. de" in form.preview.text()
    assert "Geachte A. de Vries," in form.preview.text()
    form.wish.setCurrentIndex(form.wish.findData("mevrouw"))
    assert "Geachte mevrouw De Vries," in form.preview.text()
    form.language.setCurrentIndex(form.language.findData("en"))
    assert "Dear Ms De Vries," in form.preview.text()
    address = form.addresses.rows()[0]
    address.street.setText("Dorpsstraat 1")
    qtbot.keyClicks(address.postcode, "3542ab")
    qtbot.keyClicks(address.town, "Utrecht")
    form.emails.rows()[0].edit.setText("a@voorbeeld.example")
    form.emails.add_button.click()
    form.emails.rows()[1].edit.setText("b@voorbeeld.example")
    form.identifiers.add_button.click()
    form.identifiers.rows()[0].edit.setText("bd-7")
    form.roles["user"].setChecked(True)
    form.primary.click()
    qtbot.waitUntil(lambda: bool(kept))
    details = person(office, kept[0]).details
    assert details.addresses == (("Dorpsstraat 1", "3542 AB", "Utrecht", "NL"),)
    assert details.contacts == (("email", "a@voorbeeld.example"), ("email", "b@voorbeeld.example"))
    assert (details.title, details.language, details.roles) == ("mevrouw", "en", ("user",))
    assert details.identifiers == (("bluedolphin_user", "bd-7"),)

    text, undo = desk.toasts[0]
    assert text == "Person added"
    desk.background.undo(undo, owner=desk)
    qtbot.waitUntil(lambda: people(office, "").shape().count == 0)


def test_what_is_wrong_is_said_under_its_field(qtbot, office, desk, shown):
    form = shown(PersonForm(desk))
    row, address = form.emails.rows()[0], form.addresses.rows()[0]
    row.edit.setText("aylin at voorbeeld")
    address.postcode.setText("123")
    form.surname.setText("Jansen")
    form.primary.click()
    said = [field.error.text() for field in form.form.fields if field.error.text()]
    assert said == [
        "This is not an e-mail address; it looks like name@example.org.",
        "A Dutch postcode has four digits and two letters, such as 1234 AB.",
    ]
    assert row.edit.property("wrong")
    qtbot.waitUntil(row.edit.hasFocus)
    row.edit.setText("aylin@voorbeeld.example")
    assert not row.edit.property("wrong")
    address.country.setCurrentIndex(address.country.findData("BE"))
    form.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    assert people(office, "jansen").shape().count == 1


def test_a_person_without_name_or_contact_is_refused_in_words(qtbot, desk, shown):
    form = shown(PersonForm(desk))
    form.primary.click()
    qtbot.waitUntil(form.notice.isVisible)
    assert form.isVisible()
    assert form.primary.isEnabled()


def test_somebody_with_the_same_address_is_offered_instead(qtbot, office, desk, ids, shown):
    form = shown(PersonForm(desk))
    kept = []
    form.kept.connect(kept.append)
    form.surname.setText("Iemand")
    form.emails.rows()[0].edit.setText("J@BERGH.example")
    qtbot.waitUntil(form.similar.isVisible)
    assert len(form.similar.buttons) == 1
    form.similar.buttons[0].click()
    assert kept == [ids[1]]
    assert people(office, "").shape().count == 3


def test_the_person_page_shows_all_and_follows_a_correction(qtbot, office, desk, ids, shown):
    page = shown(PersonPage(desk))
    page.show_for(ids[0])
    qtbot.waitUntil(lambda: page.view is not None)
    assert page.title() == "J. (Jan) van den Berg"
    assert page.requests.nothing.isVisible()
    page.correct()
    form = page.findChild(PersonForm)
    form.surname.setText("Bergen")
    form.primary.click()
    qtbot.waitUntil(lambda: bool(desk.toasts))
    page.reload()
    qtbot.waitUntil(lambda: page.title() == "J. (Jan) van den Bergen")
    desk.background.undo(desk.toasts[0][1], owner=page, then=lambda _: page.reload())
    qtbot.waitUntil(lambda: page.title() == "J. (Jan) van den Berg")


def test_the_person_page_lists_requests_and_begins_one(qtbot, office, desk, ids, shown):
    case_id = open_case(
        office,
        received_on=office.clock.today(),
        channel="post",
        rights=[(Right.ACCESS, "")],
        person_id=ids[0],
        requester="",
        language="nl",
    ).value
    page = shown(PersonPage(desk))
    page.show_for(ids[0])
    qtbot.waitUntil(lambda: page.requests.table.lines.rowCount() == 1)
    page.requests.table.opened.emit(page.requests.table.lines.line_at(0))
    assert desk.went_to == [("case", case_id)]
    page.new_request()
    dialog = page.findChild(IntakeDialog)
    assert dialog.person.person_id() == ids[0]
    dialog.reject()


def test_the_person_page_merges_with_another(qtbot, office, desk, ids, shown):
    page = shown(PersonPage(desk))
    page.show_for(ids[0])
    qtbot.waitUntil(lambda: page.view is not None)
    page.merge()
    page.findChild(PersonPicker).picked.emit(ids[0])
    assert desk.toasts[-1][0] == "That is the same entry; choose another one."
    page.findChild(PersonPicker).picked.emit(ids[1])
    qtbot.waitUntil(lambda: page.findChild(MergeDialog) is not None)
    page.findChild(MergeDialog).primary.click()
    qtbot.waitUntil(lambda: desk.went_to == [("person", ids[0])])
    assert people(office, "").shape().count == 2
    page.findChild(PersonPicker).reject()


def test_two_people_beside_each_other_leave_no_empty_room(qtbot, office, desk, ids, shown):
    merge = shown(MergeDialog(desk, person(office, ids[0]), person(office, ids[1])))
    qtbot.waitUntil(lambda: merge.choices[0].isVisible())
    below = merge.outcome.mapTo(merge, merge.outcome.rect().bottomLeft()).y()
    assert merge.primary.y() - below < 5 * merge.fontMetrics().height()


def test_the_cards_of_a_person_are_level_and_the_requests_as_high_as_their_rows(qtbot, office, desk, ids, shown):
    rights = [(Right.ACCESS, "")]
    today = office.clock.today()
    open_case(office, received_on=today, channel="post", rights=rights, person_id=ids[0], requester="", language="nl")
    page = shown(PersonPage(desk))
    page.resize(1100, 900)
    page.show_for(ids[0])
    qtbot.waitUntil(lambda: page.requests.table.lines.rowCount() == 1)
    assert page.naming.height() == page.contact.height()
    assert page.role.width() == page.requests.width()
    card = page.requests
    qtbot.waitUntil(lambda: card.height() - card.table.height() < 5 * card.fontMetrics().height())


def test_a_person_who_is_gone_leaves_a_way_back(qtbot, desk, shown):
    page = shown(PersonPage(desk))
    page.show_for(999)
    qtbot.waitUntil(page.gone.isVisible)
    page.gone.button.click()
    assert desk.went_to == [("people", None)]
    assert desk.notices == []


@pytest.mark.parametrize("size", [100, 125, 150])
def test_everything_has_a_name_and_room(qtbot, qapp: QApplication, office, desk, ids, shown, size):
    theme.apply(qapp, "light", size)
    page, one = shown(PeoplePage(desk)), shown(PersonPage(desk))
    page.resize(1100 * size // 100, 760)
    visit(qtbot, page, 3)
    one.show_for(ids[0])
    qtbot.waitUntil(lambda: one.view is not None)
    form = shown(PersonForm(desk, person(office, ids[0]).details))
    merge = shown(MergeDialog(desk, person(office, ids[0]), person(office, ids[1])))
    for window in (page, one, form, merge):
        window.resize(window.width() * size // 100, window.height())
        QApplication.processEvents()
        assert nameless(window) == []
        assert cut_off(window) == []
