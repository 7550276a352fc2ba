"""What the reader takes to show, to scroll and to mark, beside a plain QTextEdit with character formats.

    python -m tests.benchmarks.reader [--sizes N …] [--marks N] [--frames N] [--runs N]
                                      [--only PART …] [--json FILE]

Sizes are code points. The texts are Arabic, Hindi and German passages in turn, made here. Every part runs in
a process of its own, the plain widget's right after ours. Milliseconds are those of the clock, ``cpu`` those
of the processor, which count where others load the machine. Without a screen Qt draws offscreen; under
``xvfb-run`` it draws on X11.

The plain widget is measured in two ways, as both are written: ``usual`` sets the format of one mark after
the other, so that Qt lays out for each; ``plain`` puts all into one edit block, the quickest way that there
is. "Longest block" is the longest time for which the window answers nothing, be it the call that opens the
document with its first paint, or a turn of the event loop after it. A "frame" is what Qt paints after one
has scrolled: it moves the pixels that stay, and the strip that came into view is painted; for a "whole
frame", everything is.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from tests.benchmarks.measuring import Figures, in_own_process, percentile, print_table, write_json
from workbench.core.documents.document import Direction, Passage
from workbench.core.text.span import Span
from workbench.gui.pauses import shorten_pauses
from workbench.gui.qt_text import QtPositions
from workbench.gui.reader.board import ReaderBoard, SyncMode
from workbench.gui.reader.document_view import DocumentView
from workbench.gui.reader.mark_view import KINDS, MarkView, StanceName
from workbench.gui.reader.surface import ReaderSurface
from workbench.gui.reader.typography import Typography

WINDOW = QSize(760, 640)
"""A pane of a window with one document beside its columns."""
BOARD = QSize(1240, 640)
STEP = 47
"""Pixels from frame to frame: one turn of the wheel is some three lines."""
PASSAGE = 420
"""Code points of a passage."""
JUMPS = 60
LARGEST_USUAL = 1_000_000
"""Code points of a text that the usual way is tried with: it takes half a minute for this one."""
KINDS_SHOWN = ("ours", "plain", "usual")

WORDS: dict[str, str] = {
    "ar": "أعلنت الشركة اليوم أنها لم تستخدم البيانات دون إذن وقال Nordwind إن الرسالةُ كُتِبَت في ١٨ مايو ٢٠٢٣",
    "hi": "कंपनी ने कहा कि उसने आँकड़ों का दुरुपयोग नहीं किया मंत्री श्री क्षत्रिय को १९ अप्रैल Nordwind प्रश्न",
    "de": "Die Firma weist den Vorwurf zurück sie habe Daten ohne Erlaubnis benutzt Größe 100 € im Monat",
}
DIRECTIONS: dict[str, Direction] = {"ar": "rtl", "hi": "ltr", "de": "ltr"}
STANCES: tuple[StanceName, ...] = ("asserts", "denies", "doubts", "mentions")


# ---- material


def document(size: int, seed: int, *, one_passage: bool = False) -> DocumentView:
    """A document of *size* code points, in three languages by turns."""
    chance = random.Random(seed)
    vocabulary = {language: words.split() for language, words in WORDS.items()}
    parts: list[str] = []
    passages: list[Passage] = []
    start = 0
    while start < size:
        language = list(WORDS)[len(passages) % 3]
        length = size if one_passage else min(PASSAGE, size - start)
        words = chance.choices(vocabulary[language], k=length // 3 + 8)
        line = " ".join(words)[:length].strip() or "."
        parts.append(line)
        passages.append(Passage(Span(start, start + len(line)), DIRECTIONS[language], language))
        start += len(line) + 1
    name = f"{size}-{seed}"
    return DocumentView(name, name, "Outlet", "2023-05-18", "ar", "\n".join(parts), tuple(passages))


def marks_of(view: DocumentView, count: int, seed: int) -> list[MarkView]:
    """*count* marks of 3 to 80 code points all over the text, of every kind and stance, many overlapping."""
    chance = random.Random(seed)
    found = []
    for number in range(count):
        start = chance.randrange(len(view.text) - 90)
        span = Span(start, start + chance.randint(3, 80))
        kind = KINDS[number % len(KINDS)]
        stance: StanceName = STANCES[number % 4] if kind == "claim" else ""
        colour = "#5b8def" if kind == "code" else ""
        found.append(MarkView(f"{seed}-{number}", span, kind, stance, colour, f"Mark {number}"))
    return found


# ---- what is measured


class Shown(Protocol):
    """A widget that shows a text with marks, as both of them are driven here."""

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""

    def paint(self) -> None:
        """Paint what is visible, now."""

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""

    def reach(self) -> int:
        """How many pixels can be scrolled."""

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""

    def take(self, mark: MarkView) -> None:
        """Take it out again."""

    def jump(self, span: Span) -> None:
        """Bring a place into view."""


class Ours:
    """The reading surface with its margin."""

    def __init__(self) -> None:
        self.board = ReaderBoard()
        self.board.resize(WINDOW)
        self.board.show()
        self.surface: ReaderSurface | None = None
        self._id = ""

    @property
    def widget(self) -> QWidget:
        """What is on the screen."""
        return self.board

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""
        self.board.open_document(view, beside=False)
        self.board.set_marks(view.id, marks)
        self._id = view.id
        self.surface = self.board.pane(view.id).surface

    def paint(self) -> None:
        """Paint what is visible, now: text and margin."""
        assert self.surface is not None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.surface.viewport().repaint()
        self.board.pane(self._id).margin.repaint()

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""
        assert self.surface is not None
        self.surface.verticalScrollBar().setValue(value)

    def reach(self) -> int:
        """How many pixels can be scrolled."""
        assert self.surface is not None
        return self.surface.verticalScrollBar().maximum()

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""
        self.board.update_marks(self._id, put=[mark], removed=[])

    def take(self, mark: MarkView) -> None:
        """Take it out again."""
        self.board.update_marks(self._id, put=[], removed=[mark.id])

    def jump(self, span: Span) -> None:
        """Bring a place into view."""
        self.board.show_span(self._id, span)


class Plain:
    """A read-only QTextEdit with a character format for each mark, set in one edit block (*quick*) or not."""

    def __init__(self, quick: bool = True) -> None:
        self._quick = quick
        self.edit = QTextEdit()
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)
        # The same type as ours: shaping in another font would be another work.
        self.edit.setFont(Typography().font("latin"))
        self.edit.resize(WINDOW)
        self.edit.show()
        self._positions = QtPositions("")

    @property
    def widget(self) -> QWidget:
        """What is on the screen."""
        return self.edit

    def open(self, view: DocumentView, marks: Sequence[MarkView]) -> None:
        """Show this."""
        self._positions = QtPositions(view.text)
        self.edit.setPlainText(view.text)
        cursor = QTextCursor(self.edit.document())
        if self._quick:
            cursor.beginEditBlock()
        for mark in marks:
            self._format(cursor, mark, _format_of(mark))
        if self._quick:
            cursor.endEditBlock()

    def _format(self, cursor: QTextCursor, mark: MarkView, look: QTextCharFormat) -> None:
        cursor.setPosition(self._positions.to_qt(mark.span.start))
        cursor.setPosition(self._positions.to_qt(mark.span.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)

    def paint(self) -> None:
        """Paint what is visible, now."""
        self.edit.viewport().repaint()

    def scroll(self, value: int) -> None:
        """Scroll to this many pixels."""
        self.edit.verticalScrollBar().setValue(value)

    def reach(self) -> int:
        """How many pixels can be scrolled."""
        return self.edit.verticalScrollBar().maximum()

    def put(self, mark: MarkView) -> None:
        """Show one mark more."""
        self._format(QTextCursor(self.edit.document()), mark, _format_of(mark))

    def take(self, mark: MarkView) -> None:
        """Take it out again (and with it what lay below: a plain widget does not know)."""
        self._format(QTextCursor(self.edit.document()), mark, QTextCharFormat())

    def jump(self, span: Span) -> None:
        """Bring a place into view."""
        cursor = self.edit.textCursor()
        cursor.setPosition(self._positions.to_qt(span.start))
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()


def _format_of(mark: MarkView) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setBackground(QColor({"claim": "#d8e5ff", "party": "#e0f2d8"}.get(mark.kind, "#fdebd0")))
    look.setFontUnderline(bool(mark.stance))
    return look


# ---- measuring


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


def application() -> QApplication:
    """The application of this process."""
    os.environ.setdefault("QT_QPA_PLATFORM", "" if os.environ.get("DISPLAY") else "offscreen")
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["reader"])


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


def measure(kind: str, size: int, marks: int, frames: int, runs: int, one_passage: bool = False) -> Figures:
    """All figures of one document of *size*, shown by ``ours`` or ``plain``; of ``usual``, one opening."""
    app = application()
    runs = 1 if kind == "usual" else runs
    shown: Ours | Plain = Ours() if kind == "ours" else Plain(quick=kind == "plain")
    views = [document(size, seed, one_passage=one_passage) for seed in range(runs + 1)]
    faces = [marks_of(view, marks, seed) for seed, view in enumerate(views)]
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
    return figures if kind == "usual" else figures | _use(shown, views[-1], frames)


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


def four_panes(size: int, marks: int, frames: int) -> Figures:
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
    faces = [marks_of(view, marks, seed) for seed, view in enumerate(views)]
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
            for number in range(frames):
                value = min(bar.maximum(), number * STEP)
                scrolling.run(partial(_do, partial(bar.setValue, value), painting))
            figures |= scrolling.spread(f"{name} {kind}")
    return figures


def memory(kind: str, size: int, marks: int) -> Figures:
    """MB that a document of *size* takes above the window without one, laid out and scrolled through."""
    app = application()
    shown: Ours | Plain = Ours() if kind == "ours" else Plain()
    view = document(size, 1)
    faces = marks_of(view, marks, 1)
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


# ---- the run


def parts(arguments: argparse.Namespace) -> dict[str, tuple[Callable[..., Figures], tuple[object, ...]]]:
    """Every phase by its name."""
    marks, frames, runs = arguments.marks, arguments.frames, arguments.runs
    found: dict[str, tuple[Callable[..., Figures], tuple[object, ...]]] = {}
    for size in arguments.sizes:
        for kind in KINDS_SHOWN:
            if kind != "usual" or size <= LARGEST_USUAL:
                found[f"{kind} {size // 1000} K"] = (measure, (kind, size, marks, frames, runs))
    for kind in ("ours", "plain"):
        found[f"{kind} paragraph 1000 K"] = (measure, (kind, 1_000_000, marks, frames, 1, True))
    found["four panes 100 K"] = (four_panes, (100_000, marks // 4, frames))
    if sys.platform == "linux":
        for kind in ("ours", "plain"):
            found[f"{kind} memory"] = (memory, (kind, 5_000_000, marks))
    wanted = arguments.only or list(found)
    return {name: found[name] for name in found if any(part in name for part in wanted)}


def ratios(results: dict[str, Figures]) -> dict[str, Figures]:
    """Ours as a share of the plain widget's, by the processor's time."""
    found = {}
    for name in results:
        kind, size = name.split(" ", 1)
        ours = results.get(f"ours {size}", {})
        if kind in KINDS_SHOWN[1:] and ours:
            found[f"ours / {name}"] = {
                key.removesuffix(" cpu"): ours[key] / value
                for key, value in results[name].items()
                if key.endswith((" cpu", "above it MB")) and value
            }
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", nargs="+", type=int, default=[100_000, 1_000_000, 5_000_000])
    parser.add_argument("--marks", type=int, default=10_000)
    parser.add_argument("--frames", type=int, default=200)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", nargs="+", help="parts whose names hold one of these")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    results: dict[str, Figures] = {}
    for name, (phase, given) in parts(arguments).items():
        results[name], _ = in_own_process(phase, *given)
        print_table({name: results[name]})
    compared = ratios(results)
    print_table(compared)
    if arguments.json:
        write_json(arguments.json, results | compared)


if __name__ == "__main__":
    main()
