"""What a new version of the statement changes, in plain words, in both languages."""

import pytest

from desktop.letters.statement_points import Clause, points
from desktop.letters.terms import CHANGES
from desktop.letters.wording import Wording
from desktop.rules.statement import Bilingual
from desktop.rules.statement_changes import ChangeKind, ClauseChange

AIM = Bilingual("om uw sollicitatie af te wikkelen", "to handle your job application")
NAME, PHOTO = Bilingual("Naam", "Name"), Bilingual("Profielfoto", "Profile photo")
LANGUAGE = Bilingual("Taal", "Language")
OLD, NEW = (
    Bilingual("tot 4 weken daarna.", "until 4 weeks later."),
    Bilingual("tot 1 jaar daarna.", "until 1 year later."),
)


def said(wording: Wording, *changes: ClauseChange, language: str = "nl", keeps_old: bool = False) -> tuple[str, ...]:
    clauses = {
        ("3.3 A", ""): Clause(aim=AIM, items=(NAME,), keeps_old=keeps_old),
        ("3.3 A", "account_ended"): Clause(aim=AIM, items=(PHOTO, LANGUAGE), keeps_old=keeps_old),
    }
    return points(changes, clauses, wording.texts[language].terms, language)


def change(kind: ChangeKind, was: object = None, now: object = None, **more: str) -> ClauseChange:
    return ClauseChange("3.3 A", more.pop("group", ""), kind, was, now, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (change(ChangeKind.PERIOD_SHORTER, "P1Y", "P4W"), "wij bewaren deze gegevens korter. De termijn was 1 jaar en"),
        (change(ChangeKind.PERIOD_LONGER, "P4W", "P1Y"), "langer. De termijn was 4 weken en wordt 1 jaar."),
        (change(ChangeKind.PERIOD_LONGER, None, "P1Y", variant="wish"), "als u daarom vraagt, is de bewaartermijn"),
        (
            change(ChangeKind.PERIOD_SHORTER, "P1Y", None, variant="wish"),
            "u kunt ons niet meer vragen de gegevens 1 jaar",
        ),
        (
            change(ChangeKind.PERIOD_LONGER, "P1Y", "P2Y", variant="wish"),
            "dan was de termijn 1 jaar. Dat wordt 2 jaar.",
        ),
        (
            change(ChangeKind.TRIGGER_CHANGED, OLD, NEW),
            "Er stond: ‘tot 4 weken daarna’. Dat wordt: ‘tot 1 jaar daarna’.",
        ),
        (change(ChangeKind.ITEMS_ADDED, None, NAME), "wij gebruiken hiervoor voortaan ook: Naam."),
        (change(ChangeKind.ITEMS_REMOVED, NAME), "wij gebruiken hiervoor niet meer: Naam."),
        (change(ChangeKind.BASIS_CHANGED, OLD, NEW), "de wettelijke grondslag waarop wij ons baseren, verandert."),
        (change(ChangeKind.RECIPIENTS_CHANGED, None, "Intercom"), "Dat waren: geen. Dat worden: Intercom."),
        (change(ChangeKind.ACTIVITY_ADDED, None, AIM), "dit is nieuw;"),
        (change(ChangeKind.ACTIVITY_REMOVED, AIM), "dit doen wij niet meer;"),
        (change(ChangeKind.TEXT_CHANGED, OLD, NEW), "de tekst hierover is aangepast."),
    ],
)
def test_each_kind_of_change_is_one_plain_sentence(wording: Wording, changed: ClauseChange, sentence: str):
    (line,) = said(wording, changed)
    assert line.startswith("Om uw sollicitatie af te wikkelen (onderdeel 3.3 A): ")
    assert sentence in line
    assert "{" not in line
    assert line.endswith(".")
    (english,) = said(wording, changed, language="en")
    assert english.startswith("To handle your job application (part 3.3 A): ")
    assert "{" not in english


def test_all_that_changes_in_a_clause_is_one_point(wording: Wording):
    lines = said(
        wording,
        change(ChangeKind.PERIOD_SHORTER, "P1Y", "P4W"),
        change(ChangeKind.ITEMS_ADDED, None, NAME),
        change(ChangeKind.ITEMS_ADDED, None, LANGUAGE),
        change(ChangeKind.TEXT_CHANGED, OLD, NEW),
    )
    assert len(lines) == 1
    assert "voortaan ook: Naam en Taal." in lines[0]
    assert "tekst hierover" not in lines[0]  # the words follow from what was said already


def test_an_item_that_only_follows_another_rule_is_no_loss(wording: Wording):
    lines = said(
        wording,
        change(ChangeKind.ITEMS_REMOVED, PHOTO),
        change(ChangeKind.ITEMS_ADDED, None, PHOTO, group="account_ended"),
    )
    assert lines == (
        "Om uw sollicitatie af te wikkelen (onderdeel 3.3 A; dit gaat over: Profielfoto en Taal): "
        "voor deze gegevens geldt voortaan een eigen bewaartermijn: Profielfoto.",
    )


def test_what_is_held_already_keeps_its_promise(wording: Wording):
    longer = change(ChangeKind.PERIOD_LONGER, "P4W", "P1Y")
    assert "eerder hebben beloofd" in said(wording, longer, keeps_old=True)[0]
    assert "eerder hebben beloofd" not in said(wording, longer)[0]
    assert "eerder hebben beloofd" not in said(wording, change(ChangeKind.ITEMS_ADDED, None, NAME), keeps_old=True)[0]


def test_texts_outside_section_three_are_one_point(wording: Wording):
    def text(part: str) -> ClauseChange:
        return ClauseChange("", part, ChangeKind.TEXT_CHANGED, OLD, NEW)

    assert said(wording, text("sharing"), text("sharing"), text("rights"), text("rights_text")) == (
        "De tekst over het delen van gegevens met anderen en uw rechten is aangepast.",
    )
    assert said(wording, text("title")) == ("Ook andere delen van de tekst zijn aangepast.",)
    assert said(wording) == ()


def test_every_kind_of_change_has_a_sentence():
    spoken = {kind.value for kind in ChangeKind}
    assert spoken <= set(CHANGES)
