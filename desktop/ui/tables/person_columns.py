"""The columns in which people are listed."""

from PySide6.QtCore import QCoreApplication

from desktop.procedures.lines import PersonLine
from desktop.ui.tables.columns import Column
from desktop.ui.words import label, number_text


def roles_text(roles: tuple[str, ...]) -> str:
    """The roles of a person in one line."""
    return ", ".join(label("role", role) for role in roles)


def name_text(line: PersonLine) -> str:
    """The name as the list sorts it; somebody known by an e-mail address only goes by that."""
    return line.list_name or line.email


def person_columns() -> tuple[Column, ...]:
    """Everything about a person, for the list of them all."""
    return (
        Column(QCoreApplication.translate("PersonColumns", "Name"), name_text, width=21),
        Column(
            QCoreApplication.translate("PersonColumns", "Organisation"),
            lambda line: line.organisation,
            width=24,
            least=16,
            tip=lambda line: line.organisation,
        ),
        Column(
            QCoreApplication.translate("PersonColumns", "E-mail"),
            lambda line: line.email,
            stretch=True,
            tip=lambda line: line.email,
        ),
        Column(QCoreApplication.translate("PersonColumns", "Town"), lambda line: line.town, width=13, spare=2),
        Column(
            QCoreApplication.translate("PersonColumns", "Roles"),
            lambda line: roles_text(line.roles),
            width=22,
            least=12,
            dim=True,
            spare=1,
            tip=lambda line: roles_text(line.roles),
        ),
        Column(
            QCoreApplication.translate("PersonColumns", "Open"),
            lambda line: number_text(line.open_cases) if line.open_cases else "",
            width=5,
            right=True,
        ),
    )
