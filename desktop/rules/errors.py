"""What is raised when the law or the facts forbid something; carries a code and data, never a sentence."""

from typing import Any


class RuleBroken(Exception):
    """The law, the statement or the facts of the case forbid what was asked.

    code: a short lower-case word that `desktop.ui.notices` turns into a sentence.
    data: what the sentence needs, such as a date; plain values only.

    >>> problem = RuleBroken("future_receipt", received_on="2026-03-01")
    >>> problem.code, problem.data
    ('future_receipt', {'received_on': '2026-03-01'})
    """

    def __init__(self, code: str, **data: Any) -> None:
        super().__init__(code)
        self.code = code
        self.data = data
