"""The figures of all engines side by side, with ours as a share of the others'."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tests.benchmarks.measuring import Figures, percentile
from tests.benchmarks.search.first_page import Asked
from tests.benchmarks.search.questions import CLASSES, Question

_OURS, _MODEL = "ours", "tantivy"


def by_class(questions: Sequence[Question], asked: Sequence[Asked]) -> Figures:
    """CPU milliseconds by class, p50 and p95: until the ids are known, and until the page is."""
    figures: Figures = {}
    for kind in (*CLASSES, "all"):
        chosen = [
            each for question, each in zip(questions, asked, strict=True) if kind in (question.kind, "all")
        ]
        for part in Asked._fields:
            times = [getattr(each, part) for each in chosen]
            figures |= {f"{kind} {part} p{rank}": percentile(times, rank) for rank in (50, 95)}
    return figures


def print_comparison(results: Mapping[str, Figures]) -> None:
    """Print a table for ids and one for pages, a row for each class, and one with all else."""
    for part, title in (("ids", "ids of the first page"), ("page", "first page with hits")):
        print(f"\n{title}, CPU ms p50/p95")
        _print_row("", [*results, *_ratio_names(results)])
        for kind in (*CLASSES, "all"):
            names = [f"{kind} {part} p{rank}" for rank in (50, 95)]
            cells = ["/".join(f"{row[name]:.3g}" for name in names) for row in results.values()]
            _print_row(kind, [*cells, *_ratios(results, names)])
    measured = {
        f"{kind} {part} p{rank}" for kind in (*CLASSES, "all") for part in Asked._fields for rank in (50, 95)
    }
    print()
    _print_row("", [*results])
    for name in dict.fromkeys(name for row in results.values() for name in row if name not in measured):
        _print_row(name, [f"{row[name]:,.4g}" if name in row else "" for row in results.values()])


def _others(results: Mapping[str, Figures]) -> list[str]:
    return [name for name in results if name != _OURS] if _OURS in results else []


def _ratio_names(results: Mapping[str, Figures]) -> Iterator[str]:
    others = _others(results)
    if _MODEL in others:
        yield f"/{_MODEL}"
    if others:
        yield "/best other"


def _ratios(results: Mapping[str, Figures], names: Sequence[str]) -> Iterator[str]:
    others = _others(results)
    if _MODEL in others:
        yield "/".join(f"{results[_OURS][name] / results[_MODEL][name]:.2f}" for name in names)
    if others:
        yield "/".join(
            f"{results[_OURS][name] / min(results[other][name] for other in others):.2f}" for name in names
        )


def _print_row(title: str, cells: Sequence[str]) -> None:
    print(f"{title:<16}" + "".join(f"{cell:>15}" for cell in cells))
