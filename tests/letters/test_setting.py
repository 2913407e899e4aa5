"""Lines and pages: nothing lost, nothing too wide, words broken where Dutch and English break them."""

import doctest
import importlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters.flow import LEAST_LINES, Box, Room, flow
from desktop.letters.fonts import Fonts
from desktop.letters.letter import Span
from desktop.letters.setting import Line, Setter, in_visual_order

MODULES = (
    "compose elements errors flow fonts geometry layout letter markup operands pdf pdf_file plain setting sheet style "
    "tagging values wording wording_checks"
)


@pytest.mark.parametrize("name", MODULES.split())
def test_examples_in_docstrings(name: str) -> None:
    assert doctest.testmod(importlib.import_module(f"desktop.letters.{name}")).failed == 0


def texts(lines: list[Line]) -> list[str]:
    """Each line's words, a space where there is a gap."""
    return [
        "".join(
            (" " if word.gap and index else "") + "".join(fragment.text for fragment in word.fragments)
            for index, word in enumerate(line.words)
        )
        for line in lines
    ]


def set_in(fonts: Fonts, language: str, text: str, width: float, *, hyphenate: bool = True) -> list[Line]:
    setter = Setter(fonts, language)
    return setter.lines(setter.words([Span(text, source="reasons")], 10), width, hyphenate=hyphenate)


@pytest.mark.parametrize(
    ("language", "syllables"),
    [
        ("nl", "per-soons-ge-ge-vens-be-scher-ming"),
        ("nl", "ver-wer-kings-ver-ant-woor-de-lij-ke"),
        ("nl", "grond-wa-ter-ont-trek-king"),
        ("en", "con-fid-en-ti-al-ity"),
    ],
)
def test_words_are_broken_at_their_syllables(fonts: Fonts, language: str, syllables: str) -> None:
    parts = syllables.split("-")
    word = "".join(parts)
    allowed = {"".join(parts[:count]) for count in range(1, len(parts))}
    seen = set()
    for width in range(50, 130, 4):
        first = texts(set_in(fonts, language, f"de {word}", width))[0]
        if first.endswith("-"):
            seen.add(first.removeprefix("de ").removesuffix("-"))
    assert len(seen) > 1
    assert seen <= allowed


@pytest.mark.parametrize(
    "text", ["privacy@voorbeeldorganisatie.example", "Voorbeeldstraatweg", "2026-0042", "AVG-team"]
)
def test_names_addresses_and_numbers_are_not_broken(fonts: Fonts, text: str) -> None:
    for width in range(190, 260, 7):
        assert any(text in line for line in texts(set_in(fonts, "nl", f"Dit gaat naar de {text} van ons", width)))


def test_telephone_and_postcode_stay_on_one_line(fonts: Fonts) -> None:
    for width in range(90, 240, 5):
        lines = texts(set_in(fonts, "nl", "Postbus 93374, 2509 AJ Den Haag (telefoon 088 - 1805 250) of zo", width))
        assert any("2509 AJ" in line for line in lines)
        assert any("088 - 1805 250" in line for line in lines)


@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet=" abcdefgij-éü.@/" + "שרה" + "محمد" + "12", min_size=1, max_size=200),
    st.floats(min_value=40, max_value=400),
)
def test_no_line_too_wide_and_no_character_lost(fonts: Fonts, text: str, width: float) -> None:
    lines = set_in(fonts, "nl", text, width)
    assert all(line.width <= width + 0.01 for line in lines)
    kept = ""
    for line, shown in zip(lines, texts(lines), strict=True):
        kept += shown[:-1] if line.words[-1].hyphen else shown
    assert kept.replace(" ", "") == text.replace(" ", "")
    drawn = [one.fragment.text for line in lines for passage in in_visual_order(line.words) for one in passage.placed]
    logical = [fragment.text for line in lines for word in line.words for fragment in word.fragments]
    assert sorted(drawn) == sorted(logical)


def test_a_right_to_left_name_is_turned_round_as_a_whole(fonts: Fonts) -> None:
    line = set_in(fonts, "nl", "t.a.v. שרה כהן 12, Den Haag", 400)[0]
    passages = in_visual_order(line.words)
    turned = [passage for passage in passages if passage.spoken]
    assert [passage.spoken for passage in turned] == ["שרה כהן"]
    assert [one.fragment.text for one in turned[0].placed] == ["כהן", "שרה"]
    assert [one.fragment.text for one in passages[-1].placed] == ["Haag"]


boxes = st.lists(
    st.tuples(st.sampled_from(["heading", "paragraph"]), st.integers(min_value=1, max_value=40)),
    min_size=1,
    max_size=25,
)


@settings(max_examples=200, deadline=None)
@given(boxes)
def test_pages_keep_what_belongs_together(kinds: list[tuple[str, int]]) -> None:
    kinds = [(kind, 1 if kind == "heading" else lines) for kind, lines in [*kinds, ("paragraph", kinds[0][1])]]
    made = [
        Box(kind, [Line() for _ in range(lines)], 10.0, 4.0 if kind == "heading" else 0.0, 5.0, keep=kind == "heading")
        for kind, lines in kinds
    ]
    # Rows of headings only are no letter: what must stay together has to fit on a page.
    made = [box for box, after in zip(made, [*made[1:], made[-1]], strict=True) if not (box.keep and after.keep)]
    room, ending = Room(200.0, 50.0, 500.0), 80.0
    portions, page, top = flow(made, ending, room)
    for box in made:
        of_box = [portion for portion in portions if portion.box is box]
        assert [portion.first for portion in of_box] == [0, *(portion.end for portion in of_box[:-1])]
        assert of_box[-1].end == len(box.lines)
        if len(of_box) > 1:
            assert all(portion.end - portion.first >= LEAST_LINES for portion in of_box)
        for portion in of_box:
            assert portion.top >= (room.first_top if portion.page == 0 else room.later_top)
            assert portion.top + box.height(portion.end - portion.first) <= room.bottom + 0.1
        if box.keep:
            following = portions[portions.index(of_box[-1]) + 1]
            assert following.page == of_box[-1].page
    assert portions[-1].page == page
    assert top + ending <= room.bottom + 0.1
