"""What can be wrong with a letter that goes out or a message that comes in.

Both errors carry a code and data, never a sentence: the window turns the code into Dutch or English.
"""


class _Problem(Exception):
    """A code and the data that a sentence about it needs."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code, data)
        self.code = code
        self.data: dict[str, object] = data

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.data.items())
        return f"{self.code} ({details})" if details else self.code


class LetterProblem(_Problem):
    """A letter cannot be composed or sealed: a missing field, an unprintable character, a faulty text.

    Args:
        code: one of the codes that the window has a sentence for, such as "missing_fields".
        data: what that sentence names, such as fields=["expected_on"].
    """


class MailProblem(_Problem):
    """A message file cannot be read: too large, not a message, too slow to read.

    Args:
        code: one of the codes that the window has a sentence for.
        data: what that sentence names.
    """
