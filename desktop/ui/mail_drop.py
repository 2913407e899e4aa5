"""Reads what was dragged onto the window: saved mails by path, or the bytes a mail program hands over."""

from pathlib import Path

from PySide6.QtCore import QMimeData

MAIL_TYPE = "message/rfc822"
MAIL_ENDINGS = (".eml", ".msg")  # an Outlook file too, so that a sentence can say what to do


def holds_mail(data: QMimeData) -> bool:
    """Whether *data* may hold mail; cheap, for it is asked while the mouse moves."""
    return data.hasFormat(MAIL_TYPE) or any(_is_mail(url.toLocalFile()) for url in data.urls())


def mails_in(data: QMimeData) -> list[Path | bytes]:
    """Paths of saved mails and whole mails as bytes; empty where the mail program gave nothing."""
    paths: list[Path | bytes] = [
        Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and _is_mail(url.toLocalFile())
    ]
    if not paths and (raw := bytes(data.data(MAIL_TYPE).data())):
        return [raw]
    return paths


def _is_mail(path: str) -> bool:
    return path.lower().endswith(MAIL_ENDINGS)
