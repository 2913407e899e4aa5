"""A session may be long: calls into Qt never use up None, True and False."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal

from desktop.ui.lasting import PLENTY, keep_singletons


class Speaker(QObject):
    spoke = Signal(bool)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="immortal by themselves")
def test_singletons_outlast_a_session():
    speaker = Speaker()
    for _ in range(100_000):
        speaker.parent()  # each takes a reference of None too many
        speaker.spoke.emit(True)
    assert sys.getrefcount(None) > PLENTY // 2
    assert sys.getrefcount(True) > PLENTY // 2


def test_doing_it_again_changes_nothing():
    before = sys.getrefcount(None)
    keep_singletons()
    assert abs(sys.getrefcount(None) - before) < PLENTY // 2
