"""The language of the window: English is the source, Dutch comes from `resources/translations/inzage_nl.ts`.

Switching needs only that the window is built again. English has a file too, for its plurals.
"""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

_LOCALES = {
    "nl": QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


def install(app: QApplication, folder: Path, language: str) -> bool:
    """Put *language* ("nl" or "en") in force for words, dates and numbers.

    folder: where the compiled inzage_*.qm lie. Returns False where ours is missing (a checkout that was not
    set up); the window then speaks English.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(_LOCALES[language])
    theirs, ours = QTranslator(app), QTranslator(app)
    if theirs.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(theirs)
    found = ours.load(f"inzage_{language}", str(folder))
    if found:
        app.installTranslator(ours)
    return found
