"""Unitising alpha: whether analysts mark the same stretches of a text, and how far apart their ends are.

Source: Krippendorff 1995, "On the reliability of unitizing continuous data", Sociological Methodology 25, in
the form of Krippendorff 2004, "Measuring the reliability of qualitative text analysis data", Quality &
Quantity 38 (and Content Analysis, 2nd edition, section 11.6), which corrects a sign in the expected
disagreement of 1995.

The continuum is a number of code points. Each analyst divides it, for one code, into units (marked) and gaps.
Two units that overlap differ by the squares of the distances between their beginnings and between their ends;
a unit that lies wholly in somebody else's gap differs by the square of its length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations

from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Observed and expected disagreement about one code, in the measure of the source."""

    observed: float
    expected: float

    @property
    def alpha(self) -> float | None:
        """1 is agreement, 0 chance; None where nobody has marked anything."""
        return 1 - self.observed / self.expected if self.expected else None


def unitising_disagreement(units: Sequence[Sequence[Span]], length: int) -> Disagreement:
    """The disagreement of analysts on a continuum of *length* code points, from 0.

    *units* holds the spans of each analyst, in order and without overlap. Raises ValueError for fewer than
    two analysts, and for spans that overlap or reach beyond the continuum.
    """
    if len(units) < 2:
        raise ValueError("agreement needs two analysts")
    gaps = [_gaps(spans, length) for spans in units]
    observed = sum(
        _of_pair(units[a], gaps[a], units[b], gaps[b]) for a, b in combinations(range(len(units)), 2)
    )
    analysts = len(units)
    return Disagreement(
        2 * observed / (analysts * (analysts - 1) * length**2) if length else 0.0,
        _expected(units, gaps, length),
    )


def unitising_alpha(disagreements: Sequence[Disagreement]) -> float | None:
    """Alpha over all codes: one less the ratio of the sums. None where nobody has marked anything."""
    expected = sum(each.expected for each in disagreements)
    return 1 - sum(each.observed for each in disagreements) / expected if expected else None


def _gaps(spans: Sequence[Span], length: int) -> list[Span]:
    gaps, reached = [], 0
    for span in spans:
        if not reached <= span.start < span.end <= length:
            raise ValueError(f"{span} is empty, out of order or outside of {length} code points")
        if span.start > reached:
            gaps.append(Span(reached, span.start))
        reached = span.end
    return [*gaps, Span(reached, length)] if reached < length else gaps


def _of_pair(
    first: Sequence[Span], first_gaps: Sequence[Span], second: Sequence[Span], second_gaps: Sequence[Span]
) -> int:
    overlapping = sum(
        (a.start - b.start) ** 2 + (a.end - b.end) ** 2 for a in first for b in _meeting(a, second)
    )
    return overlapping + _alone(first, second_gaps) + _alone(second, first_gaps)


def _alone(units: Sequence[Span], gaps: Sequence[Span]) -> int:
    """The squared lengths of the units that lie wholly in a gap of somebody else's."""
    return sum(len(unit) ** 2 for unit in units if any(gap.covers(unit) for gap in _meeting(unit, gaps)))


def _meeting(span: Span, others: Sequence[Span]) -> Iterator[Span]:
    """Those of *others* (in order, without overlap) that share a code point with *span*."""
    index = bisect_left(others, span.start, key=lambda other: other.end)
    while index < len(others) and others[index].start < span.end:
        if others[index].end > span.start:
            yield others[index]
        index += 1


def _expected(units: Sequence[Sequence[Span]], gaps: Sequence[Sequence[Span]], length: int) -> float:
    """The disagreement if the units and gaps of all were combined in every way that is possible."""
    lengths = [len(unit) for spans in units for unit in spans]
    gap_lengths = sorted(len(gap) for spans in gaps for gap in spans)
    from_left = [0, *accumulate(gap_lengths)]
    total = 0.0
    for unit in lengths:
        fitting = bisect_left(gap_lengths, unit)
        places = (from_left[-1] - from_left[fitting]) - (len(gap_lengths) - fitting) * (unit - 1)
        meeting_units = (len(lengths) - 1) / 3 * (2 * unit**3 - 3 * unit**2 + unit)
        total += meeting_units + unit**2 * places
    whole = len(units) * length
    pairs = whole * (whole - 1) - sum(unit * (unit - 1) for unit in lengths)
    return 2 / length * total / pairs if length and pairs else 0.0
