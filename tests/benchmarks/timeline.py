"""Time and memory of the timeline of a project: the first time, when every text is read, and from then on.

Run it on any project file; a copy is not needed, since it is opened for reading::

    python -m tests.benchmarks.timeline story.muqabala
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

from workbench.core.cache import VARIABLE
from workbench.core.comparison.timeline import LaneKind, folded, usual_days
from workbench.core.comparison.timeline_rows import placed
from workbench.core.project.project import open_project
from workbench.core.project.timeline import timeline_of

LANES, WIDTH = 120, 1200
"""Lanes and pixels of a window."""


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as cache:
        os.environ[VARIABLE] = cache
        project = open_project(arguments.project, read_only=True)
        print(f"{project.documents.count():,} documents; {_memory():.0f} MB after opening")
        for name in ("every text is read", "what was read is kept"):
            began, spent = time.perf_counter(), time.process_time()
            timeline = timeline_of(project)
            wall, cpu = time.perf_counter() - began, time.process_time() - spent
            print(f"{name}: {wall:.1f} s ({cpu:.1f} s of CPU), {_memory():.0f} MB at most")
        kinds = Counter(moment.kind.value for moment in timeline.moments)
        print(", ".join(f"{count:,} {kind}" for kind, count in kinds.items()))
        for kind in LaneKind:
            lanes = folded(timeline.lanes(kind), LANES)
            usual = usual_days([moment for lane in lanes for moment in lane.moments])
            if usual is None:
                continue
            spent = time.process_time()
            pixels = WIDTH / ((usual[1] - usual[0]).days + 1)
            signs = [placed(lane.moments, usual[0], pixels) for lane in lanes]
            took = 1000 * (time.process_time() - spent)
            print(f"by {kind}: {len(lanes)} lanes, {sum(map(len, signs)):,} signs, placed in {took:.0f} ms")
        project.close()


def _memory() -> float:
    """The most memory that the program has taken so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
