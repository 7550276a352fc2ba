"""What the reader takes to show, to scroll and to mark, beside a plain QTextEdit with character formats.

    python -m tests.benchmarks.reader [--sizes N …] [--marks N] [--frames N] [--runs N]
                                      [--lengths LEAST MOST] [--only PART …] [--json FILE]

Sizes are code points. The texts are Arabic, Hindi and German passages in turn, made here. Every part runs in
a process of its own, the plain widget's right after ours. Milliseconds are those of the clock, ``cpu`` those
of the processor, which count where others load the machine. Without a screen Qt draws offscreen; under
``xvfb-run`` it draws on X11.

The plain widget is measured in three ways. ``blended`` shows what ours shows: where marks overlap, the text
is cut into stretches that are under the same marks, and each has the mix of their colours, all in one edit
block. ``plain`` puts mark over mark in one edit block: the quickest that there is, but of marks that overlap
only the last is seen. ``usual`` does so without an edit block, so that Qt lays out for each mark.
Marks are ``--lengths`` code points long, as many short ones as long ones by the factor.

"Longest block" is the longest time for which the window answers nothing, be it the call that opens the
document with its first paint, or a turn of the event loop after it. A "frame" is what Qt paints after one
has scrolled: it moves the pixels that stay, and the strip that came into view is painted; for a "whole
frame", everything is.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.measuring import Figures, in_own_process, print_table, write_json
from tests.benchmarks.reader.material import LENGTHS
from tests.benchmarks.reader.phases import SHOWN, Load, four_panes, measure, memory

LARGEST_USUAL = 1_000_000
"""Code points of a text that the usual way is tried with: it takes half a minute for this one."""


def parts(arguments: argparse.Namespace) -> dict[str, tuple[Callable[..., Figures], tuple[object, ...]]]:
    """Every phase by its name."""
    lengths = (arguments.lengths[0], arguments.lengths[1])
    load = Load(arguments.marks, lengths, arguments.frames, arguments.runs)
    found: dict[str, tuple[Callable[..., Figures], tuple[object, ...]]] = {}
    for size in arguments.sizes:
        for kind in SHOWN:
            if kind != "usual" or size <= LARGEST_USUAL:
                found[f"{kind} {size // 1000} K"] = (measure, (kind, size, load))
    for kind in ("ours", "plain"):
        found[f"{kind} paragraph 1000 K"] = (measure, (kind, 1_000_000, load, True))
    found["four panes 100 K"] = (four_panes, (100_000, load))
    if sys.platform == "linux":
        for kind in ("ours", "plain"):
            found[f"{kind} memory"] = (memory, (kind, 5_000_000, load))
    wanted = arguments.only or list(found)
    return {name: found[name] for name in found if any(part in name for part in wanted)}


def ratios(results: dict[str, Figures]) -> dict[str, Figures]:
    """Ours as a share of the plain widgets', by the processor's time."""
    found = {}
    for name in results:
        kind, size = name.split(" ", 1)
        ours = results.get(f"ours {size}", {})
        if kind in SHOWN and kind != "ours" and ours:
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
    parser.add_argument("--lengths", nargs=2, type=int, default=LENGTHS, metavar=("LEAST", "MOST"))
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
