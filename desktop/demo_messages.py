"""What people write to the desk of the demo, and what a colleague noted of a call; all of it invented."""

import tomllib
from dataclasses import dataclass
from functools import cache

from desktop.places import resources


@dataclass(frozen=True, slots=True)
class Message:
    """A message that many could have sent: the name stands in *text* as {name}.

    role: what the writer must be to the office for it to make sense, "" is anything. sender: name and address of who
    writes for the person; None where they write themselves.
    """

    text: str
    subject: str = ""
    language: str = "nl"
    role: str = ""
    sender: tuple[str, str] | None = None


@cache
def messages() -> dict[str, Message]:
    """Every message of the demo, by its name in resources/demo/messages.toml."""
    parsed = tomllib.loads((resources() / "demo" / "messages.toml").read_text(encoding="utf-8"))
    return {
        name: Message(**said | {"sender": tuple(said["sender"])} if "sender" in said else said)
        for name, said in parsed.items()
    }
