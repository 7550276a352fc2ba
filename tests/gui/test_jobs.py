"""Long work: progress, success, the two families of errors, cancelling; always in the window's thread."""

from __future__ import annotations

import threading

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from workbench.core.errors import UserError
from workbench.core.progress import Progress
from workbench.core.text.names.correspondences import costs_between
from workbench.gui.jobs import Jobs
from workbench.gui.main_window import MainWindow
from workbench.gui.status_line import StatusLine
from workbench.gui.warming import Warming


def test_a_result_arrives_in_the_thread_that_asked(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    seen: list[tuple[int, threading.Thread]] = []

    def work(progress: Progress) -> int:
        progress.report(1, 2, "half")
        assert threading.current_thread() is not threading.main_thread()
        return 42

    job = jobs.start("Counting", work)
    job.finished.connect(lambda result: seen.append((result, threading.current_thread())))
    with qtbot.waitSignal(job.ended):
        pass
    assert seen == [(42, threading.main_thread())]
    assert jobs.running == ()


def test_an_error_of_the_world_is_handed_over(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    errors: list[UserError] = []

    def work(_progress: Progress) -> None:
        raise UserError("a.txt", "it is empty.")

    job = jobs.start("Reading", work)
    job.failed.connect(errors.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert [error.thing for error in errors] == ["a.txt"]


def test_a_fault_of_ours_is_told_with_its_place_and_raised(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    details: list[str] = []

    def work(_progress: Progress) -> None:
        raise ZeroDivisionError("ours")

    with capture_exceptions() as raised:
        job = jobs.start("Dividing", work)
        job.crashed.connect(details.append)
        with qtbot.waitSignal(job.ended):
            pass
        jobs.stop_all()
    assert "ZeroDivisionError: ours" in details[0]
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]


def test_cancel_stops_at_the_next_report(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    begun, go_on = threading.Event(), threading.Event()
    reports: list[int] = []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)
        for done in range(100):
            progress.report(done, 100)
            reports.append(done)

    job = jobs.start("Waiting", work)
    assert begun.wait(10)
    with qtbot.waitSignals([job.cancelled, job.ended]):
        job.cancel()
        go_on.set()
    assert reports == []


def test_leaving_waits_for_what_runs(qtbot: QtBot, qapp: object) -> None:
    jobs = Jobs()
    ended: list[bool] = []

    def work(progress: Progress) -> None:
        while True:
            progress.report(0, 0)

    job = jobs.start("Turning", work)
    job.ended.connect(lambda: ended.append(True))
    jobs.stop_all()
    assert ended == [True]
    assert jobs.running == ()


def test_the_status_bar_shows_a_job_until_it_ends(qtbot: QtBot, qapp: object) -> None:
    jobs, line = Jobs(), StatusLine()
    qtbot.addWidget(line)
    jobs.begun.connect(line.add_job)
    go_on = threading.Event()

    def work(progress: Progress) -> None:
        progress.report(3, 4)
        go_on.wait(10)

    job = jobs.start("Importing", work)
    strip = line.strips[job]
    qtbot.waitUntil(lambda: "3" in strip.words.text())
    assert "Importing" in strip.words.text()
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert line.strips == {}


def test_many_jobs_take_no_more_room_than_two(qtbot: QtBot, qapp: object) -> None:
    jobs, line = Jobs(), StatusLine()
    qtbot.addWidget(line)
    line.resize(900, 30)
    line.show()
    jobs.begun.connect(line.add_job)
    gates = [threading.Event() for _ in range(6)]
    begun = [
        jobs.start(f"Job {n}", lambda _progress, gate=gate: gate.wait(10)) for n, gate in enumerate(gates)
    ]
    strips = [line.strips[job] for job in begun]
    assert [strip.isVisible() for strip in strips] == [True, True, False, False, False, False]
    assert line.minimumSizeHint().width() == 0 and line.width() == 900
    with qtbot.waitSignal(begun[0].ended):
        gates[0].set()
    assert [strip.isVisible() for strip in strips[1:4]] == [True, True, False]
    with qtbot.waitSignals([job.ended for job in begun[1:]]):
        for gate in gates:
            gate.set()
    assert line.strips == {}


def test_what_is_waited_for_does_not_queue_behind_what_takes_long(qtbot: QtBot, qapp: object) -> None:
    jobs, go_on = Jobs(), threading.Event()
    for _ in range(4):
        jobs.start("Comparing", lambda _progress: go_on.wait())
    try:
        with qtbot.waitSignal(jobs.start("", lambda _progress: 1, waited_for=True).ended):
            pass
    finally:
        go_on.set()
        jobs.stop_all()
    assert jobs.running == ()


def test_names_are_loaded_once_when_a_project_is_open_and_nothing_else_runs(
    filled: MainWindow, qtbot: QtBot
) -> None:
    jobs, go_on = Jobs(), threading.Event()
    warming = Warming(filled.session, jobs, filled)
    other = jobs.start("Comparing", lambda _progress: go_on.wait())
    warming.look()
    assert warming.waits and jobs.running == (other,)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    warming.look()
    assert not warming.waits
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
    assert costs_between.cache_info().currsize >= 3
    filled.session.close()
    closed = Warming(filled.session, jobs, filled)
    closed.look()
    assert closed.waits and not jobs.running
