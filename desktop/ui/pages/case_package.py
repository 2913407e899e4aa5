"""The package of data that goes with an answer: how far it is, what is in its way, and what was built."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.procedures.lines import CaseView
from desktop.procedures.package_lines import PackageView
from desktop.procedures.packages import package_view
from desktop.rules.rights import Right
from desktop.ui.desk import Desk
from desktop.ui.dialogs.given_otherwise import GivenOtherwiseDialog
from desktop.ui.dialogs.package import PackageDialog
from desktop.ui.notices import is_expected, notice_for
from desktop.ui.package_words import built_sentence, counts_sentence, lacks_sentence, without_file_sentence
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.icon_button import icon_button
from desktop.ui.widgets.mail_view import line
from desktop.ui.words import label

PACKED = (Right.ACCESS, Right.PORTABILITY)  # rights that a package goes with


class PackageCard(Card):
    """A part for each right that a package goes with; hidden where there is none, or nobody is chosen yet."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.desk = desk
        self.heading.setText(self.tr("Package of data"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self.view: CaseView | None = None
        self.found: dict[Right, PackageView] = {}
        self.buttons: dict[Right, QPushButton] = {}
        self._parts: dict[Right, QVBoxLayout] = {}
        for right in PACKED:
            self._parts[right] = QVBoxLayout()
            self._parts[right].setSpacing(6)
            self.body.addLayout(self._parts[right])
        self.hide()

    def show_view(self, view: CaseView) -> None:
        is_other = self.view is None or self.view.line.id != view.line.id
        self.view = view
        office, case_id = self.desk.office, view.line.id
        asked = {right.right for right in view.rights} if view.person_id is not None else set()
        for right in PACKED:
            if is_other or right not in asked:
                self.found.pop(right, None)
                self.buttons.pop(right, None)
                empty(self._parts[right])
        self.setVisible(bool(self.found))
        for right in (one for one in PACKED if one in asked):
            self.desk.background.ask(
                ("package", right, id(self)),
                lambda right=right: package_view(office, case_id, right.value, reads_files=False),
                owner=self,
                then=lambda found, right=right: self._show(right, found),
                failed=lambda error, right=right: self._miss(right, error),
            )

    def open(self, right: Right) -> None:
        """Look through what goes along; only now the files are read."""
        view, office = self.view, self.desk.office
        if view is None or right not in self.found:
            return
        self.desk.background.ask(
            ("package_opened", id(self)),
            lambda: package_view(office, view.line.id, right.value),
            owner=self,
            then=lambda found: PackageDialog(self.desk, view, found, self.window()).open(),
        )

    def go_on(self) -> None:
        """Open the first package that a letter promised and that was not built yet."""
        awaited = self._awaited()
        if awaited:
            self.open(awaited[0])

    def give_otherwise(self) -> None:
        """Record that the data of the first one were given another way."""
        awaited = self._awaited()
        if awaited and self.view is not None:
            GivenOtherwiseDialog(self.desk, self.view.line.id, awaited[0], self.window()).open()

    def _awaited(self) -> list[Right]:
        """Those that can be built and were not."""
        return [right for right, found in self.found.items() if found.is_awaited]

    def _show(self, right: Right, found: PackageView) -> None:
        self.found[right] = found
        part = self._parts[right]
        before = self.buttons.get(right)
        had_focus = before is not None and before.hasFocus()
        empty(part)
        part.addWidget(line(label("right", right), "strong"))
        part.addWidget(line(counts_sentence(found), ""))
        if said := lacks_sentence(found):
            part.addWidget(line(said, "dim"))
        if said := without_file_sentence(found):
            part.addWidget(line(said, "strong"))
        for built in found.built:
            part.addWidget(line(built_sentence(built), "dim"))
        words = self.tr("Look through and build…")
        button = icon_button(words, "folder-open", name=f"{label('right', right)}: {words.rstrip('…')}")
        button.clicked.connect(lambda: self.open(right))
        self.buttons[right] = button
        part.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.show()
        if had_focus:
            button.setFocus()

    def _miss(self, right: Right, error: Exception) -> None:
        """A file that is damaged, for one, must not hide the request."""
        if not is_expected(error):
            self.desk.background.crashed.emit(error)
            return
        said = notice_for(error)
        self.buttons.pop(right, None)
        empty(self._parts[right])
        self._parts[right].addWidget(line(said.title, "strong"))
        self._parts[right].addWidget(line(said.sentence, ""))
        self.show()
