"""What several journeys do: the first start, the office's particulars, a person's categories, a file that is chosen."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit

from desktop.rules.facts import FactKind
from desktop.start import Program
from desktop.ui.desk_window import DeskWindow
from desktop.ui.dialogs.act_dialog import ActDialog
from desktop.ui.dialogs.holding_add import HoldingAddDialog
from desktop.ui.dialogs.recipient_form import OUTSIDE, RecipientDialog
from desktop.ui.first_run import FirstRunWizard
from desktop.ui.pages.person import PersonPage
from desktop.ui.pages.person_holding import HoldingRow
from desktop.ui.pages.preferences import PreferencesPage
from tests.journeys.conftest import Person

PHRASE = "vier losse woorden hier"


def first_start(person: Person, program: Program) -> DeskWindow:
    """From nothing to the window over an empty vault, opened by a passphrase; the employee is Mila Bakker."""
    program.begin([])
    wizard = person.sees(FirstRunWizard)
    wizard.forward()
    office = wizard.step()
    office.organisation.setText("ValueBlue B.V.")
    office.employee.setText("Mila Bakker")
    wizard.forward()
    door = wizard.step()
    door.by_passphrase.setChecked(True)
    door.pair.first.edit.setText("kort")
    wizard.forward()
    assert wizard.step() is door, "a weak passphrase must not pass"
    for box in (door.pair.first, door.pair.again):
        box.edit.setText(PHRASE)
    wizard.forward()
    wizard.step().empty.setChecked(True)
    wizard.forward()
    window = person.sees(DeskWindow)
    assert window.page().title() == "Today"
    return window


def fill_in_the_office(person: Person, window: DeskWindow) -> PreferencesPage:
    """Where the office is, as letters and certificates name it."""
    window.go("preferences")
    page = person.sees(PreferencesPage)
    person.rests()
    for name, value in (("street", "Voorbeeldweg 10"), ("town", "Utrecht"), ("email", "support@voorbeeld.example")):
        page.profile.edits[name].setText(value)
    page.profile.save_button.click()
    person.rests()
    return page


def fill_in_recipients(person: Person, page: PreferencesPage) -> None:
    """Where everybody stores data of whom the letters may have to say so: those that come up by themselves."""
    card = page.recipients
    person.waits(lambda: card.table.lines.rowCount() > 0)
    for row in range(card.table.lines.rowCount()):
        card.table.selectRow(row)
        card.change.click()
        dialog = person.sees(RecipientDialog)
        for box, value in ((dialog.place, OUTSIDE), (dialog.country, "US"), (dialog.safeguard, "standard_clauses")):
            box.setCurrentIndex(box.findData(value))
        commits(person, dialog)


def commits(person: Person, dialog: ActDialog) -> None:
    """Press the button of a dialog and wait until what it does is done and shown."""
    dialog.primary.click()
    person.gone(type(dialog))
    person.rests()


def adds(person: Person, page: PersonPage, *activities: str, **days: date) -> dict[str, HoldingRow]:
    """Tick these of the usual categories, with the days of their events; gives the rows on the page."""
    person.does("holdings_add")
    dialog = person.sees(HoldingAddDialog)
    for check, choice in dialog.usual.checks:
        check.setChecked(choice.activity in activities and not choice.group)
    for kind, day in days.items():
        dialog.days[FactKind(kind)].editor.set_value(day)
    commits(person, dialog)
    person.waits(lambda: len(page.categories.rows) == len(activities))
    return rows_of(page)


def rows_of(page: PersonPage) -> dict[str, HoldingRow]:
    """The categories on the page by their activity."""
    return {row.view.line.activity: row for row in page.categories.rows.values()}


def choose_file(person: Person, file: Path) -> None:
    """Type the name of *file* in the file dialog that is open, to read or to write."""
    dialog = person.sees(QFileDialog)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    name.setText(str(file))
    dialog.accept()
    person.gone(QFileDialog)
    person.rests()
