"""A link whose words are broken over lines, and never cut off."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.widgets.wrapping_button import WrappingButton

WORDS = "Of seven people the choice is still to be asked, the first by 24 November 2026"


def test_a_narrow_button_is_as_high_as_its_lines(qtbot):
    page = QWidget()
    grid = QGridLayout(page)
    button = WrappingButton(WORDS)
    grid.addWidget(button, 0, 0)
    qtbot.addWidget(page)
    page.show()
    page.resize(button.sizeHint().width() + 60, 200)
    assert button.lines(button.width()) == [WORDS]
    page.resize(button.minimumSizeHint().width() + 40, 400)
    lines = button.lines(button.width())
    assert len(lines) > 1
    assert " ".join(lines) == WORDS == button.text()
    assert button.height() >= len(lines) * button.fontMetrics().lineSpacing()
