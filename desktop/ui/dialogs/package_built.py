"""A package that was built just now: save it outside the vault, and the passphrase that is shown this once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.procedures.office import Done
from desktop.procedures.package_lines import BuiltPackage
from desktop.procedures.package_promises import keep_built
from desktop.ui.desk import Desk
from desktop.ui.dialogs.dialog_size import em_of, room_for
from desktop.ui.dialogs.failing import saying
from desktop.ui.dialogs.final_letter import short_digest
from desktop.ui.dialogs.question import question
from desktop.ui.dialogs.saving import outside_sentence, save_outside
from desktop.ui.theme import with_class
from desktop.ui.widgets.fact_list import FactList
from desktop.ui.widgets.folded_text import FoldedText
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.words import bytes_text

WIDE_EM = 44


class PackageBuiltDialog(QDialog):
    """Neither the package nor the passphrase is kept in the vault; it can be built again. That it was given is written
    down once it was saved.
    """

    def __init__(self, desk: Desk, built: BuiltPackage, passphrase: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.built = desk, built
        self.is_saved = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("The package is built"))
        self.notice = NoticeBar()
        self.passphrase = QLineEdit(passphrase or "")
        self.copy_button = icon_button(self.tr("Copy"), "copy", name=self.tr("Copy the passphrase"))
        self.save_button = icon_button(self.tr("Save the package…"), "download", style="primary")
        self._build(is_encrypted=passphrase is not None)
        self.copy_button.clicked.connect(self._copy)
        self.save_button.clicked.connect(self._save)
        wide = min(round(WIDE_EM * em_of(self)), room_for(self).width())
        self.resize(wide, self.layout().totalHeightForWidth(wide))
        self.save_button.setFocus()

    def reject(self) -> None:
        """Esc and the close button ask first while nothing was saved."""
        if self.is_saved:
            super().reject()
            return
        question(
            self,
            self.tr("Close without saving the package?"),
            more=self.tr(
                "It is kept nowhere else, and does not count as given. It can be built again, with another passphrase."
            ),
            yes=self.tr("Close"),
            no=self.tr("Back"),
            run=super().reject,
            destroys=True,
        ).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.passphrase.text())
        self.desk.toast(self.tr("Passphrase copied. Do not paste it into the message that carries the package."))

    def _save(self) -> None:
        content = self.built.content
        save_outside(
            self.desk,
            self,
            title=self.tr("Save the package"),
            name=self.built.name,
            content=lambda: content,
            then=lambda _: self._note_saved(),
            bar=self.notice,
        )

    def _note_saved(self) -> None:
        """Another copy, elsewhere, is the same package."""
        if self.is_saved:
            return
        office, built = self.desk.office, self.built

        def done(_: Done[None]) -> None:
            self.is_saved = True

        self.desk.background.act(
            lambda: keep_built(office, built), owner=self, then=done, failed=saying(self.desk, self.notice)
        )

    def _build(self, *, is_encrypted: bool) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(line(self.windowTitle(), "h1"))
        column.addWidget(self.notice)
        facts = FactList(name_em=8)
        facts.add(self.tr("File"), f"{self.built.name} ({bytes_text(len(self.built.content))})")
        facts.add(self.tr("SHA-256"), short_digest(self.built.sha256))
        column.addWidget(facts)
        column.addWidget(FoldedText("\n".join(self.built.contents)))
        if is_encrypted:
            self._add_passphrase(column)
        else:
            column.addWidget(line(outside_sentence(), "dim"))
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)

    def _add_passphrase(self, column: QVBoxLayout) -> None:
        self.passphrase.setReadOnly(True)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(QFont(self.font()).pixelSize() if self.font().pixelSize() > 0 else font.pixelSize())
        self.passphrase.setFont(font)
        row = QHBoxLayout()
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.copy_button)
        column.addWidget(with_class(line(self.tr("Passphrase, shown only now"), "strong"), "strong"))
        column.addLayout(row)
        column.addWidget(
            line(
                self.tr(
                    "Give it apart: by telephone or text message, never in the same message as the package. Windows "
                    "cannot open an encrypted package by itself; the person needs 7-Zip or a similar program. On a "
                    "Mac that is Keka or The Unarchiver."
                ),
                "",
            )
        )
