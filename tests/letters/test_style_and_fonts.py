"""A house style or font folder that is not right is refused with the reason."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.letters.errors import LetterProblem
from desktop.letters.faces import faces_of
from desktop.letters.fonts import Fonts, load_fonts
from desktop.letters.style import contrast_with_white, load_style

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('accent = "#0a4d8c"', 'accent = "#9ecbff"', "colours.accent: contrast with white below 4.5"),
        ('accent = "#0a4d8c"', 'accent = "blue"', "colours.accent: not a colour like #0a4d8c"),
        ("version = 1", "version = 2", "version: not 1"),
        ("leading_pt = 13.5", 'leading_pt = "wide"', "type.leading_pt: not a number"),
        ("leading_pt = 13.5", "leading_pt = 99", "type.leading_pt: not from 11 to 20"),
        ("space_mm = 14.0", "space_mm = 14.0\nink = 3", "signature.ink: unknown"),
        ("window_mm = [20.0, 50.0, 90.0, 45.0]", "window_mm = [20.0]", "envelope.window_mm: not 4 numbers"),
        ("first_baseline_mm = 59.0", "first_baseline_mm = 70.0", "address: not inside"),
        ("x_mm = 33.0", "x_mm = 109.0", "address: not inside"),
        ("width_mm = 144.0", "width_mm = 175.0", "page.width_mm: runs off the sheet"),
        ("[signature]", "[signature", "style.toml: TOMLDecodeError"),
    ],
)
def test_a_faulty_style_is_refused(tmp_path: Path, old: str, new: str, fault: str) -> None:
    text = (RESOURCES / "letters" / "style.toml").read_text(encoding="utf-8")
    assert old in text
    file = tmp_path / "style.toml"
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(LetterProblem) as caught:
        load_style(file)
    assert caught.value.code == "style_faults"
    assert any(one.startswith(fault) for one in caught.value.data["faults"]), caught.value.data  # type: ignore[attr-defined]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast_with_white((1, 1, 1)) == pytest.approx(1)
    assert contrast_with_white((0x76 / 255,) * 3) == pytest.approx(4.54, abs=0.01)  # type: ignore[arg-type]


def test_a_damaged_or_missing_font_is_named(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(RESOURCES / "fonts", tmp_path / "fonts"))
    file = folder / "SourceSans3-Bold.ttf"
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    with pytest.raises(LetterProblem) as caught:
        load_fonts(folder)
    assert (caught.value.code, caught.value.data) == ("font_damaged", {"file": "SourceSans3-Bold.ttf"})
    file.unlink()
    with pytest.raises(LetterProblem) as caught:
        load_fonts(folder)
    assert (caught.value.code, caught.value.data) == ("font_missing", {"file": "SourceSans3-Bold.ttf"})
    with pytest.raises(LetterProblem):
        load_fonts(tmp_path)


def test_every_listed_licence_lies_beside_its_font() -> None:
    names = {path.name for path in (RESOURCES / "fonts").iterdir()}
    assert {"OFL-SourceSans3.txt", "OFL-NotoSansArabic.txt", "OFL-NotoSansHebrew.txt", "sRGB2014-LICENSE.txt"} <= names


def test_the_faces_cover_what_letters_need(fonts: Fonts) -> None:
    latin = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x180)])) + "€•–—‘’“”…·"
    for face in faces_of(fonts).main:
        assert face.coverage.issuperset(latin), face.name


def test_reportlab_is_loaded_at_the_first_letter_and_runs_nobodys_settings(tmp_path: Path) -> None:
    (tmp_path / ".reportlab_settings").write_text("raise SystemExit('ran the settings of the machine')")
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from desktop.letters import fonts, pdf, style, wording\n"
        "assert not [name for name in sys.modules if name.startswith(('reportlab.', 'uharfbuzz', 'pyphen'))]\n"
        "import desktop.letters.story\n"
        "from reportlab import rl_config\n"
        "assert rl_config.useA85 == 0\n"
    )
    subprocess.run(
        [sys.executable, "-c", program, str(RESOURCES.parent)], env={**os.environ, "HOME": str(tmp_path)}, check=True
    )
