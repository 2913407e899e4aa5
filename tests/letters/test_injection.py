"""What people write stays text: no markup, no image, no link, no placeholder, nothing invisible."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.letter import Recipient, Section

Make = Callable[..., bytes]

HOSTILE = {
    "local image": '<img src="{png}" width="40" height="40"/>',
    "file image": '<img src="file://{png}"/>',
    "web image": '<img src="http://127.0.0.1:9/x.png"/>',
    "colour expression": '<font color="[x for x in [1]]">x</font>',
    "link": '<a href="https://evil.example/">klik</a>',
    "callback": '<onDraw name="__class__" label="x"/>',
    "broken tag": "J. <b Janssen",
    "unclosed tag": "<b>vet",
    "ampersand": "Jansen & Zn &amp; &lt;",
    "stars": "**vet** en *schuin*",
    "condition": "only if: has_remark",
    "heading": "# Kop",
    "pdf operators": ") Tj ET Q BT (boe",
    "backslash": "a\\b\\)",
    "format": "%s %(x)s",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_markup_in_names_and_facts_stays_literal(sealed: Make, samples: Path, text: str) -> None:
    text = text.replace("{png}", str(samples / "nothing.png"))
    refused = Section(right="access", outcome="refused", grounds=("excessive",), facts=text)
    pdf = sealed(
        "decision",
        fields={"rights": ("access",), "sections": (refused,), "other_rights": (), "recipients": ()},
        recipient=Recipient(address_lines=("J. van den Berg",), salutation=f"Geachte {text},"),
    )
    found = " ".join(
        "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf)).split()
    ).replace("\ufffe", "")
    squeezed = found.replace(" ", "")
    assert squeezed.count(text.replace(" ", "")) == 2
    for mark in (b"/Image", b"/URI", b"/Annot", b"/JavaScript", b"/Launch"):
        assert mark not in pdf


def test_a_field_in_a_name_is_not_filled_in(sealed: Make) -> None:
    pdf = sealed("delay", recipient=Recipient(address_lines=("{our_reference}",), salutation="Geachte {date},"))
    text = pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()
    assert "{our_reference}" in text
    assert "Geachte {date}," in text


def test_control_and_reordering_characters_are_dropped(sealed: Make) -> None:
    name = "J.\x00 \u202eBerg\u2066\x07"
    pdf = sealed("delay", recipient=Recipient(address_lines=(name,), salutation=f"Geachte {name},"))
    assert "Geachte J. Berg," in pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


@pytest.mark.parametrize("char", ["😀", "प", "王", "\U0001f468"])
@pytest.mark.parametrize("place", ["salutation", "address", "facts"])
def test_what_cannot_be_printed_is_named_with_its_field(sealed: Make, char: str, place: str) -> None:
    fields = {"reasons": f"Het dossier {char} is groot."} if place == "facts" else {}
    recipient = Recipient(
        address_lines=(f"Jan {char}" if place == "address" else "Jan",),
        salutation=f"Geachte {char}," if place == "salutation" else "Geachte heer of mevrouw,",
    )
    with pytest.raises(LetterProblem) as caught:
        sealed("delay", fields=fields, recipient=recipient)
    assert caught.value.code == "unprintable_character"
    assert caught.value.data["character"] == char
    fields_of_place = {"salutation": "recipient.salutation", "address": "recipient.address_lines", "facts": "reasons"}
    assert caught.value.data["field"] == fields_of_place[place]


def test_a_very_long_word_is_cut_and_a_very_long_field_refused(sealed: Make) -> None:
    pdf = sealed("delay", fields={"reasons": "x" * 15_000})
    text = "".join(sheet.get_textpage().get_text_range() for sheet in pypdfium2.PdfDocument(pdf))
    assert text.count("x") >= 15_000
    with pytest.raises(LetterProblem) as caught:
        sealed("delay", fields={"reasons": "x" * 500_000})
    assert caught.value.code == "field_too_long"
    assert caught.value.data["field"] == "reasons"
