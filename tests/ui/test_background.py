"""Order of acts, newer questions, owners that are gone, and undo: with real threads and no sleeping."""

import gc
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.procedures.office import Done, Interrupted, Topic
from desktop.rules.errors import RuleBroken
from desktop.ui.background import Background

WAIT_S = 5


def test_acts_run_in_the_order_they_were_asked_for(qtbot, background: Background):
    ran, told = [], []
    for number in range(20):
        background.act(
            lambda number=number: (ran.append(number), Done(number))[1],
            owner=background,
            then=lambda done: told.append(done.value),
        )
    qtbot.waitUntil(lambda: len(told) == 20)
    assert ran == told == list(range(20))


def test_topics_are_told_once_and_before_the_answer(qtbot, background: Background):
    seen = []
    background.happened.connect(lambda topics: seen.append(topics))
    background.act(
        lambda: Done(1, frozenset({Topic.CASES})), owner=background, then=lambda done: seen.append(done.value)
    )
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [frozenset({Topic.CASES}), 1]


def test_a_newer_question_supersedes(qtbot, background: Background):
    release, started, answers = threading.Event(), threading.Event(), []

    def slow() -> str:
        started.set()
        release.wait(WAIT_S)
        return "old"

    background.ask("search", slow, owner=background, then=answers.append)
    started.wait(WAIT_S)
    background.ask("search", lambda: "skipped", owner=background, then=answers.append)
    background.ask("search", lambda: "new", owner=background, then=answers.append)
    background.ask("other", lambda: "other", owner=background, then=answers.append)
    release.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["new", "other"]


def test_a_running_question_is_interrupted(qtbot):
    stopped, started, answers = threading.Event(), threading.Event(), []
    threads = Background(interrupt=stopped.set)

    def runs_until_interrupted() -> str:
        started.set()
        assert stopped.wait(WAIT_S)
        raise Interrupted

    threads.ask("search", runs_until_interrupted, owner=threads, then=answers.append)
    started.wait(WAIT_S)
    with qtbot.assertNotEmitted(threads.crashed):
        threads.ask("search", lambda: "new", owner=threads, then=answers.append)
        qtbot.waitUntil(lambda: answers == ["new"])
    threads.stop()


def test_an_interruption_meant_for_another_question_is_no_answer(qtbot, background: Background):
    tries, answers = [], []

    def interrupted_once() -> str:
        tries.append(1)
        if len(tries) == 1:
            raise Interrupted
        return "answer"

    background.ask("list", interrupted_once, owner=background, then=answers.append)
    qtbot.waitUntil(lambda: answers == ["answer"])
    assert len(tries) == 2


def test_another_key_is_not_interrupted(qtbot):
    interruptions, started, release, answers = [], threading.Event(), threading.Event(), []
    threads = Background(interrupt=lambda: interruptions.append(1))
    threads.ask("counts", lambda: (started.set(), release.wait(WAIT_S))[1], owner=threads, then=answers.append)
    started.wait(WAIT_S)
    threads.ask("search", lambda: "found", owner=threads, then=answers.append)
    release.set()
    qtbot.waitUntil(lambda: answers == [True, "found"])
    assert not interruptions
    threads.stop()


def test_a_forgotten_question_is_not_answered(qtbot, background: Background):
    answers = []
    background.ask("a", lambda: "a", owner=background, then=answers.append)
    background.forget("a")
    background.ask("b", lambda: "b", owner=background, then=answers.append)
    qtbot.waitUntil(lambda: answers == ["b"])


def test_no_answer_for_an_owner_that_is_gone(qtbot, background: Background):
    owner, answers, done = QObject(), [], []
    release = threading.Event()
    background.act(lambda: (release.wait(WAIT_S), Done(1))[1], owner=owner, then=lambda _: answers.append("act"))
    background.ask("q", lambda: 1, owner=owner, then=lambda _: answers.append("question"))
    shiboken6.delete(owner)
    release.set()
    background.act(lambda: Done(2), owner=background, then=lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert answers == []


def test_a_failure_goes_to_who_asked_or_to_the_window(qtbot, background: Background):
    taken = []

    def fails() -> Done[None]:
        raise RuleBroken("no_rights")

    background.act(fails, owner=background, failed=taken.append)
    with qtbot.waitSignal(background.crashed) as crashed:
        background.act(fails, owner=background)
    assert [error.code for error in (*taken, *crashed.args)] == ["no_rights", "no_rights"]


def test_undo_takes_back_the_last_act_once(qtbot, background: Background):
    kept = ["Jansen"]

    def removes() -> Done[None]:
        kept.clear()
        return Done(None, frozenset({Topic.SUBJECTS}), puts_back)

    def puts_back() -> Done[None]:
        kept.append("Jansen")
        return Done(None, frozenset({Topic.SUBJECTS}))

    assert not background.undo(owner=background)
    with qtbot.waitSignal(background.happened):
        background.act(removes, owner=background)
    assert not kept
    assert background.can_undo()
    with qtbot.waitSignal(background.happened):
        assert background.undo(puts_back, owner=background)
    assert kept == ["Jansen"]
    assert not background.undo(puts_back, owner=background)


def test_busy_from_the_first_act_to_the_last(qtbot, background: Background):
    said = []
    background.busy.connect(said.append)
    for _ in range(3):
        background.act(lambda: Done(None), owner=background)
    qtbot.waitUntil(lambda: said == [True, False])


def test_stop_finishes_the_acts_and_ends_both_threads(qapp):
    ran = []
    threads = Background()
    for number in range(5):
        threads.act(lambda number=number: (ran.append(number), Done(None))[1], owner=threads)
    threads.stop()
    assert ran == [0, 1, 2, 3, 4]
    assert not {"writer", "reader"} & {thread.name for thread in threading.enumerate()}
    threads.act(lambda: pytest.fail("it was stopped"), owner=threads)
    threads.ask("q", lambda: pytest.fail("it was stopped"), owner=threads, then=print)


def test_garbage_with_widgets_in_it_dies_on_the_ui_thread(qtbot, background: Background):
    """Cycles of Python objects and widgets, while the reader allocates as much as it can."""
    died_in: list[str] = []

    class Watched(QWidget):
        def __del__(self) -> None:
            died_in.append(threading.current_thread().name)

    def allocate() -> int:
        return len([[number] for number in range(20_000)])

    answers = []
    for turn in range(30):
        widget = Watched()
        widget.cycle = [widget]
        del widget
        background.ask(turn, allocate, owner=background, then=answers.append)
    qtbot.waitUntil(lambda: len(answers) == 30)
    assert not gc.isenabled()
    gc.collect()
    assert set(died_in) == {threading.main_thread().name}


def test_what_a_question_holds_is_let_go_on_the_ui_thread(qtbot, background: Background):
    died_in: list[str] = []

    class Watched(QWidget):
        def __del__(self) -> None:
            died_in.append(threading.current_thread().name)

    def ask(key: int, *, fails: bool) -> None:
        widget = Watched()

        def question() -> str:
            if fails:
                raise RuleBroken("no_rights")
            return widget.objectName()

        background.ask(key, question, owner=widget, then=print, failed=print)

    for key in range(100):
        ask(key // 2, fails=key % 3 == 0)
    qtbot.waitUntil(lambda: len(died_in) == 100)
    assert set(died_in) == {threading.main_thread().name}


def test_collecting_by_itself_comes_back_when_the_threads_have_ended(qapp):
    one, two = Background(), Background()
    one.stop()
    assert not gc.isenabled()
    two.stop()
    two.stop()
    assert gc.isenabled()
