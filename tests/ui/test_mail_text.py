"""Messages are shown in paragraphs, and nothing that has lines of its own loses them."""

from pathlib import Path

import pytest

from desktop.letters.incoming import read_mail
from desktop.ui.widgets.mail_text import in_paragraphs
from desktop.ui.widgets.mail_view import MailView

MAILS = Path(__file__).parents[1] / "samples" / "mail"


def shown(name: str) -> list[str]:
    return in_paragraphs(read_mail((MAILS / f"{name}.eml").read_bytes()).text).split("\n")


def test_a_broken_paragraph_is_one_line() -> None:
    lines = shown("rectification-nl")
    assert (
        "Wilt u mijn naam en functie corrigeren en mij laten weten wanneer dat gebeurd is? Ik beroep mij op mijn recht "
        "op rectificatie (artikel 16 AVG). Verder hoeft u niets te veranderen; de nieuwsbrief wil ik gewoon blijven "
        "ontvangen."
    ) in lines
    assert lines[-2:] == ["Alvast bedankt,", "Anneliese Müller-Groß"]


def test_each_item_of_a_list_keeps_its_line() -> None:
    lines = shown("access-nl")
    assert " - de categorieën van gegevens;" in lines
    assert (
        " - de ontvangers aan wie u gegevens heeft verstrekt, met name die buiten de Europese Economische Ruimte;"
        in lines
    )
    numbered = [line for line in shown("erasure-nl") if line[:2] in ("1.", "2.", "3.")]
    assert len(numbered) == 3
    assert numbered[1].endswith("trek ik die toestemming hierbij in.")


def test_a_signature_stays_as_it_came() -> None:
    lines = shown("access-nl")
    assert lines[lines.index("--") + 1 :] == [
        "M. van der Velde | Havenadviesbureau Kade 9 | 010 - 555 01 23",
        "Denk aan het milieu voordat u dit bericht afdrukt. Is dit bericht niet voor u",
        "bestemd, verwijder dan alle gegevens en stuur het bericht terug.",
    ]


def test_a_quote_stays_a_quote() -> None:
    lines = shown("stop-marketing-nl")
    quoted = lines[lines.index("> Beste Daan,") :]
    assert quoted[1] == ">"
    assert quoted[2].startswith("> Schrijf u nu in! Wilt u inzage")
    assert all(line.startswith(">") for line in quoted)


@pytest.mark.parametrize("name", sorted(path.stem for path in MAILS.glob("*.eml")))
def test_no_word_is_lost(name: str) -> None:
    text = read_mail((MAILS / f"{name}.eml").read_bytes()).text
    plain = " ".join(word for word in text.split() if word != ">")
    assert " ".join(word for word in in_paragraphs(text).split() if word != ">") == plain


@pytest.mark.parametrize(
    "text",
    [
        "Jan de Vries\nKerkstraat 104\n1638 AS  Amersfoort",
        "Van: Webinars <webinars@example.org>\n"
        "Aan: iemand met een heel lange naam <iemand.met.een.lange.naam@example.org>\nOnderwerp: nieuws",
        "Naam\tBedrag van de rekening die u mij in november heeft gestuurd en betaald is\nSom\t12",
        "Een regel die veel langer is dan een mailprogramma hem ooit zou laten, want hij is niet afgebroken.\nGroet",
    ],
    ids=["address", "heading of a message", "table", "not broken by a program"],
)
def test_lines_of_their_own_stay(text: str) -> None:
    assert in_paragraphs(text) == text


def test_the_page_shows_paragraphs(qtbot) -> None:
    view = MailView(
        sender_name="",
        sender_address="",
        subject="",
        text="Graag ontvang ik een overzicht van alle gegevens die u van mij heeft en\nvan iedereen aan wie u die gaf.",
        attachments=(),
        can_save=False,
    )
    qtbot.addWidget(view)
    assert "\n" not in view.body.label.text()
