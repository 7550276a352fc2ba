"""What the benchmarks share: phases in processes of their own, their peak memory, percentiles, a table."""

from __future__ import annotations

import json
import multiprocessing
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

if sys.platform != "win32":
    import resource

Result = TypeVar("Result")
Figures = dict[str, float]


def in_own_process(phase: Callable[..., Result], *arguments: object) -> tuple[Result, Figures]:
    """What *phase* gives when a fresh process runs it, and the peak memory in MB.

    That is the process's own, that of its largest child, and the most that all held together.
    """
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_with_memory, phase, arguments).result()


def _with_memory(phase: Callable[..., Result], arguments: tuple[object, ...]) -> tuple[Result, Figures]:
    with _Together() as together:
        result = phase(*arguments)
    return result, _peak_memory() | together.figures()


def own_peak() -> float:
    """The peak memory of this process in MB."""
    return _peak_memory().get("peak MB", 0.0)


def _peak_memory() -> Figures:
    if sys.platform == "win32":
        return {}
    # Linux counts in KB, macOS in bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    own = _high_water() or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    largest_child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit
    return {"peak MB": own, "largest child MB": largest_child}


def _high_water() -> float:
    """What Linux notes as the peak of this program, MB: `getrusage` begins with that of its parent."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1e3 for line in lines if line.startswith("VmHWM:")), 0.0)


class _Together:
    """Looks now and then at the memory of this process and its children together, where Linux shows it."""

    _EVERY = 0.1  # seconds

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._most = 0

    def __enter__(self) -> _Together:
        if sys.platform == "linux":
            self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        if self._thread.ident:
            self._thread.join()

    def figures(self) -> Figures:
        return {"together peak MB": self._most / 1e6} if self._most else {}

    def _look(self) -> None:
        while not self._ended.wait(self._EVERY):
            children = Path("/proc/self/task").glob("*/children")
            try:
                processes = ["self", *(child for path in children for child in path.read_text().split())]
                pages = [int(Path(f"/proc/{each}/statm").read_text().split()[1]) for each in processes]
            except (OSError, IndexError):
                continue  # one has just ended
            self._most = max(self._most, sum(pages) * resource.getpagesize())


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()

    def seconds(self) -> float:
        """Seconds until now."""
        return time.perf_counter() - self._begun


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which *percent* of the values lie (nearest rank)."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(len(ranked) * percent / 100))]


def print_table(results: Mapping[str, Figures]) -> None:
    """Print one row for each phase."""
    for name, figures in results.items():
        cells = "   ".join(f"{key} {value:,.6g}" for key, value in figures.items())
        print(f"{name:<22} {cells}")


def write_json(path: Path, results: Mapping[str, Figures]) -> None:
    """Keep the figures with what they were measured on."""
    machine = {
        "python": sys.version.split()[0],
        "platform": sys.platform,
        "cores": multiprocessing.cpu_count(),
    }
    rounded = {name: {key: round(value, 4) for key, value in row.items()} for name, row in results.items()}
    path.write_text(json.dumps({"machine": machine, "results": rounded}, indent=1) + "\n", encoding="utf-8")
