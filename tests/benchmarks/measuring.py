"""What the benchmarks share: phases in processes of their own, their peak memory, percentiles, a table."""

from __future__ import annotations

import json
import multiprocessing
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TypeVar

Result = TypeVar("Result")
Figures = dict[str, float]


def in_own_process(phase: Callable[..., Result], *arguments: object) -> tuple[Result, Figures]:
    """What *phase* gives when a fresh process runs it, and the peak memory (children's, too) in MB."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_with_memory, phase, arguments).result()


def _with_memory(phase: Callable[..., Result], arguments: tuple[object, ...]) -> tuple[Result, Figures]:
    return phase(*arguments), _peak_memory()


def _peak_memory() -> Figures:
    if sys.platform == "win32":
        return {}
    import resource

    # Linux counts in KB, macOS in bytes.
    unit = 1e6 if sys.platform == "darwin" else 1e3
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    largest_child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / unit
    return {"peak MB": own, "largest child MB": largest_child}


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
