"""The figures that a text has, to be asked for one after the other: none is compared with all of them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import accumulate

from workbench.core.comparison.disagreements.measures import Measure, measure, reach
from workbench.core.text.quantities.quantity import Quantity


class KnownValues:
    """Figures by what they measure, and those of one measure by their values."""

    def __init__(self, quantities: Iterable[Quantity]) -> None:
        by_measure: defaultdict[Measure, list[Quantity]] = defaultdict(list)
        for quantity in quantities:
            if found := measure(quantity):
                by_measure[found].append(quantity)
        self._dates = {
            # Each date once: long texts tell few, again and again.
            key: list({(each.date, each.until, each.relative): each for each in found}.values())
            for key, found in by_measure.items()
            if key[0] == "date"
        }
        self._rows = {key: _Row(found) for key, found in by_measure.items() if key[0] != "date"}

    def near(self, quantity: Quantity, what: Measure) -> Iterable[Quantity]:
        """Those that measure *what* and may be the same as *quantity* (see `same`), and few others; of dates
        all, each once."""
        if what[0] == "date":
            return self._dates.get(what, ())
        return self._rows[what].near(quantity) if what in self._rows else ()


class _Row:
    """Values in order of where their reach begins, with how far those up to each reach at most."""

    def __init__(self, quantities: Iterable[Quantity]) -> None:
        ordered = sorted(((*reach(each), each) for each in quantities), key=lambda entry: entry[:2])
        self._quantities = [entry[2] for entry in ordered]
        self._begins = [entry[0] for entry in ordered]
        self._ends = [entry[1] for entry in ordered]
        self._farthest = list(accumulate(self._ends, max))

    def near(self, quantity: Quantity) -> Iterator[Quantity]:
        begins, ends = reach(quantity)
        at = bisect_right(self._begins, ends) - 1
        while at >= 0 and self._farthest[at] >= begins:
            if self._ends[at] >= begins:
                yield self._quantities[at]
            at -= 1
