"""New versions of the statement, made from the one that comes with the program."""

from desktop.knowledge import STATEMENT
from desktop.places import resources

Edit = tuple[str, str, str]  # activity, "" for the head of the file; what stood there; what stands there now

SHORTER_ACCOUNT: Edit = ("3.1 A", '"P13M"', '"P6M"')
LONGER_MARKETING: Edit = ("3.1 D", '"P4Y"', '"P5Y"')
MORE_IN_LOG: Edit = ("3.1 B", "items = [\n", 'items = [\n    { nl = "Schermgrootte", en = "Screen size" },\n')


def shipped() -> str:
    return (resources() / "statement" / STATEMENT).read_text(encoding="utf-8")


def statement_file(version: str, dated_on: str, *edits: Edit) -> bytes:
    """The shipped statement as another version, with each edit made once within its activity."""
    text = (
        shipped()
        .replace('version = "1.1"', f'version = "{version}"')
        .replace("date = 2024-11-12", f"date = {dated_on}")
    )
    for activity, old, new in edits:
        start = text.index(f'code = "{activity}"') if activity else 0
        end = text.find("[[activity]]", start)
        part = text[start:end]
        assert old in part, (activity, old)
        text = text[:start] + part.replace(old, new, 1) + text[end:]
    return text.encode()


def without_activity(content: bytes, activity: str) -> bytes:
    """The same file without one activity."""
    text = content.decode()
    code = text.index(f'code = "{activity}"')
    start = text.rindex("[[activity]]", 0, code)
    end = text.find("[[activity]]", code)
    return (text[:start] + (text[end:] if end >= 0 else "")).encode()
