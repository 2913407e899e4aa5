"""How this employee likes the program, how the organisation is named in letters, and what opens the vault."""

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop.procedures.office import Topic
from desktop.ui.desk import Desk
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.icons import put_icon, spaced
from desktop.ui.licences import own_version
from desktop.ui.notices import Notice
from desktop.ui.page import Page
from desktop.ui.unlock import VaultDoor
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.columns import Columns
from desktop.ui.widgets.look_card import LookCard
from desktop.ui.widgets.mail_view import line
from desktop.ui.widgets.notice_bar import NoticeBar
from desktop.ui.widgets.profile_card import ProfileCard
from desktop.ui.widgets.recipients_card import RecipientsRegisterCard
from desktop.ui.widgets.scroll_column import ScrollColumn
from desktop.ui.widgets.second_look_card import SecondLookCard
from desktop.ui.widgets.text_blocks_card import TextBlocksCard
from desktop.ui.widgets.vault_card import VaultCard


class PreferencesPage(Page):
    """door: the ways into the open vault; None where they cannot be changed, such as in the demo."""

    topics = frozenset({Topic.PROFILE})

    def __init__(self, desk: Desk, door: VaultDoor | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.notice = NoticeBar()
        self.look = LookCard(desk)
        self.profile = ProfileCard(desk)
        self.second_look = SecondLookCard(desk)
        self.texts = TextBlocksCard(desk)
        self.recipients = RecipientsRegisterCard(desk)
        self.vault = VaultCard(desk, door)
        self.about = Card(self.tr("About Inzage"))
        self.about_button = QPushButton(spaced(self.tr("Licences and versions…")))
        put_icon(self.about_button, "info", "dim")
        self.about_button.clicked.connect(lambda: AboutDialog(self).open())
        self.about.add_action(self.about_button)
        self.about.body.addWidget(
            line(
                self.tr("Inzage {version}. It works on this computer only and never goes on line.").format(
                    version=own_version()
                ),
                "dim",
            )
        )
        self.body = ScrollColumn(name=self.tr("Preferences"))
        self.body.column.addWidget(self.notice)
        left = _stack(self.look, self.second_look, self.vault, self.about)
        self.body.column.addWidget(Columns(left, _stack(self.profile)))
        self.body.column.addWidget(self.recipients)
        self.body.column.addWidget(self.texts)
        self.body.finish()
        self.column.addWidget(self.body, 1)
        self.profile.kept.connect(self.notice.hide)
        self.profile.dropped.connect(self.notice.hide)

    def title(self) -> str:
        return self.tr("Preferences")

    def show_for(self, wanted: int | None) -> None:
        self.reload()

    def reload(self) -> None:
        self.profile.reload()
        self.second_look.reload()
        self.texts.reload()
        self.recipients.reload()
        self.vault.reload()

    def may_leave(self) -> bool:
        """Unsaved particulars are pointed out first; to leave without them they are put back by their button."""
        if not self.profile.is_changed():
            return True
        self.notice.say(
            Notice(
                self.tr("The particulars are not saved yet"),
                self.tr("Save them, or put back what was, before you go on."),
            )
        )
        self.body.verticalScrollBar().setValue(0)
        self.profile.save_button.setFocus()
        return False


def _stack(*cards: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for card in cards:
        column.addWidget(card)
    return holder
