"""The address lies behind the envelope's window however the sheet has slid, or the letter is refused."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pypdfium2
import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import Recipient, Sender

Make = Callable[..., bytes]
DOTS_PER_MM = 6
# DL: 220 x 110 mm, window 90 x 45 mm at 20 mm from the left and 50 mm from the top; sheet folded to 210 x 105 mm.
WINDOW = (20.0, 50.0, 110.0, 95.0)
PLAY = (10.0, 5.0)


def ink(pdf: bytes, left: float, top: float, right: float, bottom: float) -> tuple[float, float, float, float]:
    """The bounds in mm of what is printed inside a rectangle of the first page."""
    scale = DOTS_PER_MM * 25.4 / 72
    bitmap = pypdfium2.PdfDocument(pdf)[0].render(scale=scale, grayscale=True)
    data, stride = bytes(bitmap.buffer), bitmap.stride
    rows, columns = [], []
    for y in range(int(top * DOTS_PER_MM), int(bottom * DOTS_PER_MM)):
        row = data[y * stride + int(left * DOTS_PER_MM) : y * stride + int(right * DOTS_PER_MM)]
        dark = [x for x, value in enumerate(row) if value < 200]
        if dark:
            rows.append(y)
            columns += [dark[0], dark[-1]]
    assert rows
    x = left * DOTS_PER_MM
    return tuple(v / DOTS_PER_MM for v in (x + min(columns), min(rows), x + max(columns) + 1, max(rows) + 1))  # type: ignore[return-value]


def recipient(*lines: str) -> Recipient:
    return Recipient(address_lines=lines, salutation="Geachte heer of mevrouw,")


SIX = (
    "Stichting Voorbeeld",
    "t.a.v. J. van den Berg",
    "Gebouw Q",
    "Lange Voorhout 10 B",
    "2514 EA  DEN HAAG",
    "BELGIË",
)


@pytest.mark.parametrize(
    "lines",
    [("J. van den Berg", "2514 EA  DEN HAAG"), SIX, ("Internationale Vereniging voor Gegevensbescherming en Privacy",)],
    ids=["short", "six lines", "wide"],
)
def test_ink_is_inside_the_window_in_every_position(sealed: Make, lines: tuple[str, ...]) -> None:
    left, top, right, bottom = ink(sealed("delay", recipient=recipient(*lines)), 10, 45, 125, 96)
    for slid_x in (0.0, PLAY[0]):
        for slid_y in (0.0, PLAY[1]):
            assert left + slid_x >= WINDOW[0]
            assert top + slid_y >= WINDOW[1]
            assert right + slid_x <= WINDOW[2]
            assert bottom + slid_y <= WINDOW[3]


def test_first_line_stands_where_dutch_windows_expect_it(sealed: Make) -> None:
    left, _, _, bottom = ink(sealed("delay", recipient=recipient("HHHH")), 10, 55, 125, 96)
    assert left == pytest.approx(33.0, abs=0.5)
    assert bottom == pytest.approx(59.0, abs=0.3)


@pytest.mark.parametrize("lines", [(*SIX, "NEDERLAND"), ("Een naam " * 40,)], ids=["seven lines", "far too long"])
def test_an_address_that_leaves_the_window_is_refused(sealed: Make, lines: tuple[str, ...]) -> None:
    with pytest.raises(LetterProblem) as caught:
        sealed("delay", recipient=recipient(*lines))
    assert caught.value.code == "address_outside_window"
    assert caught.value.data["field"] == "recipient.address_lines"
    assert caught.value.data["limit"] == 6


def test_a_long_return_line_shrinks_then_loses_the_name_then_is_refused(sealed: Make, facts: Any) -> None:
    sender: Sender = facts("delay").sender
    wide = replace(sender, organisation="Voorbeeldige Vereniging voor Gegevensbescherming en Privacy in Nederland B.V.")
    assert ink(sealed("delay", sender=wide), 10, 45, 125, 55)[2] <= 100
    with pytest.raises(LetterProblem) as caught:
        sealed("delay", sender=replace(sender, street="Allerlangste Voorbeeldstraatnaam " * 5))
    assert caught.value.data["field"] == "sender.street"
