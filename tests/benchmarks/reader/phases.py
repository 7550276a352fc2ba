"""The phases of the benchmark: each runs in a process of its own and returns its figures."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from tests.benchmarks.measuring import Figures, percentile
from tests.benchmarks.reader.material import document, marks_of
from tests.benchmarks.reader.widgets import Blended, Ours, Plain, Shown
from workbench.core.text.span import Span
from workbench.gui.pauses import shorten_pauses
from workbench.gui.reader.board import ReaderBoard, SyncMode
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.theme import apply_theme, load_theme

BOARD = QSize(1240, 640)
STEP = 47
"""Pixels from frame to frame: one turn of the wheel is some three lines."""
JUMPS = 60
SHOWN: dict[str, Callable[[], Ours | Plain]] = {
    "ours": Ours,
    "blended": Blended,
    "plain": Plain,
    "usual": partial(Plain, quick=False),
}


@dataclass(frozen=True, slots=True)
class Load:
    """How much is measured."""

    marks: int
    lengths: tuple[int, int]
    """Code points of the shortest and the longest mark."""
    frames: int
    runs: int


class Timing:
    """Milliseconds by the clock and by the processor of what was run, time after time."""

    def __init__(self) -> None:
        self.wall: list[float] = []
        self.cpu: list[float] = []

    def run(self, action: Callable[[], object]) -> None:
        """Run and note."""
        wall, cpu = time.perf_counter(), time.process_time()
        action()
        self.cpu.append((time.process_time() - cpu) * 1e3)
        self.wall.append((time.perf_counter() - wall) * 1e3)

    def median(self, name: str) -> Figures:
        """The medians under *name*."""
        return {f"{name} ms": percentile(self.wall, 50), f"{name} cpu": percentile(self.cpu, 50)}

    def spread(self, name: str) -> Figures:
        """p50 and p95 under *name*."""
        figures: Figures = {f"{name} p{share} ms": percentile(self.wall, share) for share in (50, 95)}
        return figures | {f"{name} p{share} cpu": percentile(self.cpu, share) for share in (50, 95)}


def _do(*actions: Callable[[], object]) -> None:
    for action in actions:
        action()


def application(kind: str = "ours") -> QApplication:
    """The application of this process; ours dressed as the program is, a plain widget as Qt does it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "" if os.environ.get("DISPLAY") else "offscreen")
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(["reader"])
    if kind == "ours":
        apply_theme(made, load_theme("light"))
    return made


def paint_what_changed() -> None:
    """Paint what Qt has noted as changed, as its event loop does next."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)


def settle(shown: Shown) -> Figures:
    """Let the layout come to its end; how many milliseconds the longest turn of the event loop took."""
    blocks = Timing()
    reach, still = -1, 0
    while still < 30:
        blocks.run(lambda: QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 1))
        still = still + 1 if shown.reach() == reach else 0
        reach = shown.reach()
        time.sleep(0.004)
    return {"longest block ms": max(blocks.wall), "longest block cpu": max(blocks.cpu)}


def measure(kind: str, size: int, load: Load, one_passage: bool = False) -> Figures:
    """All figures of one document of *size*, shown by *kind*; of ``usual``, one opening."""
    app = application(kind)
    runs = 1 if kind == "usual" or one_passage else load.runs
    shown = SHOWN[kind]()
    views = [document(size, seed, one_passage=one_passage) for seed in range(runs + 1)]
    faces = [marks_of(view, load.marks, seed, load.lengths) for seed, view in enumerate(views)]
    app.processEvents()
    shorten_pauses()  # as the program does when it has started; without the material
    opening = Timing()
    blocks: list[Figures] = []
    for number, (view, its) in enumerate(zip(views, faces, strict=True)):
        timing = opening if number else Timing()  # the first one loads the fonts
        timing.run(partial(_do, partial(shown.open, view, its), shown.paint))
        blocks.append(settle(shown))
    figures = opening.median("first paint")
    # The call that opens the document blocks, too; the first of all loads the fonts.
    blocks += [
        {"longest block ms": wall, "longest block cpu": cpu}
        for wall, cpu in zip(opening.wall, opening.cpu, strict=True)
    ]
    figures |= {key: max(each[key] for each in blocks[1:]) for key in blocks[0]}
    return figures if kind == "usual" else figures | _use(shown, views[-1], load.frames)


def _use(shown: Ours | Plain, view: DocumentView, frames: int) -> Figures:
    chance = random.Random(5)
    scrolling, whole, adding, removing, jumping = (Timing() for _ in range(5))
    steps = [min(shown.reach(), number * STEP) for number in range(frames)]
    for value in steps:
        scrolling.run(partial(_do, partial(shown.scroll, value), paint_what_changed))
    for value in steps:
        whole.run(partial(_do, partial(shown.scroll, value), shown.paint))
    new = marks_of(DocumentView("", "", "", "", "", view.text[: min(20_000, len(view.text))], ()), 40, 77)
    shown.scroll(0)
    for mark in new:
        shown.paint()
        adding.run(partial(_do, partial(shown.put, mark), shown.paint))
        removing.run(partial(_do, partial(shown.take, mark), shown.paint))
    for _ in range(JUMPS):
        start = chance.randrange(len(view.text) - 20)
        jumping.run(partial(_do, partial(shown.jump, Span(start, start + 12)), shown.paint))
    figures = (
        scrolling.spread("frame")
        | whole.spread("whole frame")
        | adding.median("add")
        | removing.median("remove")
    )
    return figures | jumping.spread("jump")


def four_panes(size: int, load: Load) -> Figures:
    """Four documents side by side: until all are painted, and a frame in which all scroll."""
    app = application()
    board = ReaderBoard()
    board.resize(BOARD)
    board.show()
    warm = document(2_000, 99)
    board.open_document(warm)
    board.set_marks(warm.id, marks_of(warm, 50, 99))
    app.processEvents()
    board.close_all()
    views = [document(size, seed) for seed in range(4)]
    marks = load.marks // 4
    faces = [marks_of(view, marks, seed, load.lengths) for seed, view in enumerate(views)]
    board.set_sync_mode(SyncMode.POSITION)

    def paint() -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        for view in views:
            pane = board.pane(view.id)
            pane.surface.viewport().repaint()
            pane.margin.repaint()

    def open_all() -> None:
        for view, its in zip(views, faces, strict=True):
            board.open_document(view)
            board.set_marks(view.id, its)
        paint()

    shorten_pauses()
    opening = Timing()
    opening.run(open_all)
    for _ in range(200):
        app.processEvents()
    figures = opening.median("open four")
    bar = board.pane(views[0].id).surface.verticalScrollBar()
    for name, mode in (("synchronised", SyncMode.POSITION), ("by passage", SyncMode.PASSAGE)):
        bar.setValue(0)
        board.set_sync_mode(mode)
        for kind, painting in (("frame", paint_what_changed), ("whole frame", paint)):
            scrolling = Timing()
            for number in range(load.frames):
                value = min(bar.maximum(), number * STEP)
                scrolling.run(partial(_do, partial(bar.setValue, value), painting))
            figures |= scrolling.spread(f"{name} {kind}")
    return figures


def memory(kind: str, size: int, load: Load) -> Figures:
    """MB that a document of *size* takes above the window without one, laid out and scrolled through."""
    app = application(kind)
    shown = SHOWN[kind]()
    view = document(size, 1)
    faces = marks_of(view, load.marks, 1, load.lengths)
    small = document(2_000, 2)
    shown.open(small, marks_of(small, 20, 2))
    shown.paint()
    app.processEvents()
    empty = _resident()
    shown.open(view, faces)
    shown.paint()
    settle(shown)
    laid_out = _resident() - empty
    for value in range(0, shown.reach(), max(1, shown.reach() // 400)):
        shown.scroll(value)
        shown.paint()
    return {"empty window MB": empty, "above it MB": laid_out, "scrolled through MB": _resident() - empty}


def _resident() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1e3 for line in lines if line.startswith("VmRSS:"))
