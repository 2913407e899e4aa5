"""A desk over a real office with a real vault, which remembers where it was sent and what it said."""

from desktop.procedures.office import Office
from desktop.settings import Settings
from desktop.ui.actions import Actions
from desktop.ui.background import Background
from desktop.ui.desk import Desk


class RealDesk(Desk):
    """went_to, toasts, notices and kept_settings grow as things happen."""

    def __init__(self, office: Office, background: Background, settings: Settings | None = None) -> None:
        super().__init__(
            office=office, background=background, settings=settings or Settings(language="en"), actions=Actions()
        )
        self.went_to: list[tuple[str, int | None]] = []
        self.toasts: list[tuple[str, object]] = []
        self.notices: list[object] = []
        self.kept_settings: list[Settings] = []
        self.went.connect(lambda page, wanted: self.went_to.append((page, wanted)))
        self.toasted.connect(lambda text, undo: self.toasts.append((text, undo)))
        self.said.connect(self.notices.append)
        background.crashed.connect(self.notices.append)
        self.settings_changed.connect(self.kept_settings.append)
