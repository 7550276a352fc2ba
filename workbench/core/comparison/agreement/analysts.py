"""The agreement of the analysts of a project, from the marks that they have coded.

An analyst is whoever is the author of marks. A document counts for an analyst who has marked something in it,
as nobody knows otherwise whether it was read. Two questions are asked of every code:

- Which passages have it? Each passage is a thing to be judged, yes or no, by whether the analyst has a mark
  with the code in it. Percent and the kappas are of the documents that all analysts have marked; alpha, which
  bears missing judgements, of those that at least two have.
- Which words exactly? The unitising alpha, over the documents that all have marked, one after the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from workbench.core.annotations.mark import united
from workbench.core.comparison.agreement.kappa import cohen_kappa, fleiss_kappa, percent_agreement
from workbench.core.comparison.agreement.krippendorff import krippendorff_alpha
from workbench.core.comparison.agreement.unitising import (
    Disagreement,
    unitising_alpha,
    unitising_disagreement,
)
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Coding:
    """An analyst has marked *spans* of a document with a code; *code* is empty for a mark without any."""

    analyst: str
    document: str
    code: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Extent:
    """A document as it is judged: its length in code points, and its passages in order."""

    length: int
    passages: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the measures say; None where one is not defined (nothing to judge, or no variation)."""

    percent: float | None
    cohen: float | None
    fleiss: float | None
    alpha: float | None
    unitising_alpha: float | None


@dataclass(frozen=True, slots=True)
class Agreements:
    """The agreement of *analysts* over all codes and for each; *documents* are those that all have marked."""

    analysts: tuple[str, ...]
    documents: tuple[str, ...]
    overall: Agreement
    by_code: Mapping[str, Agreement]


_Judged = list[list[int | None]]
_Place = tuple[str, str, str]  # code, document, analyst


def agreement_of(codings: Iterable[Coding], extents: Mapping[str, Extent]) -> Agreements:
    """The agreement of all analysts in *codings*, of documents of these *extents*."""
    listed = list(codings)
    analysts = tuple(sorted({coding.analyst for coding in listed}))
    readers: defaultdict[str, set[str]] = defaultdict(set)
    placed: defaultdict[_Place, list[Span]] = defaultdict(list)
    for coding in listed:
        readers[coding.document].add(coding.analyst)
        placed[coding.code, coding.document, coding.analyst] += coding.spans
    shared = [document for document in extents if len(readers[document]) > 1]
    by_all = tuple(document for document in shared if len(readers[document]) == len(analysts))
    judged: dict[str, _Judged] = {}
    disagreements: dict[str, list[Disagreement]] = {}
    for code in sorted({coding.code for coding in listed} - {""}):
        judged[code] = [
            values
            for document in shared
            for values in _judgements(code, document, analysts, readers[document], placed, extents[document])
        ]
        disagreements[code] = _disagreements(code, by_all, analysts, placed, extents)
    pooled = [values for each in judged.values() for values in each]
    everything = [each for of_code in disagreements.values() for each in of_code]
    by_code = {code: _agreement(judged[code], disagreements[code]) for code in judged}
    return Agreements(analysts, by_all, _agreement(pooled, everything), by_code)


def _judgements(
    code: str,
    document: str,
    analysts: Sequence[str],
    readers: Set[str],
    placed: Mapping[_Place, list[Span]],
    extent: Extent,
) -> _Judged:
    """For each passage what each analyst says: 1 the code is in it, 0 it is not, None not read."""
    rows: _Judged = [[] for _ in extent.passages]
    for analyst in analysts:
        spans = placed.get((code, document, analyst), [])
        for row, passage in zip(rows, extent.passages, strict=True):
            has_code = int(any(span.overlaps(passage) for span in spans))
            row.append(has_code if analyst in readers else None)
    return rows


def _disagreements(
    code: str,
    documents: Sequence[str],
    analysts: Sequence[str],
    placed: Mapping[_Place, list[Span]],
    extents: Mapping[str, Extent],
) -> list[Disagreement]:
    """The disagreement about one code, on the documents laid one behind the other; none without them."""
    if len(analysts) < 2 or not documents:
        return []
    units: list[list[Span]] = [[] for _ in analysts]
    length = 0
    for document in documents:
        for analyst, spans in zip(analysts, units, strict=True):
            spans += [span.shifted(length) for span in united(placed.get((code, document, analyst), []))]
        length += extents[document].length
    return [unitising_disagreement(units, length)]


def _agreement(judged: _Judged, disagreements: Sequence[Disagreement]) -> Agreement:
    complete = [values for values in judged if None not in values]
    return Agreement(
        percent_agreement(complete),
        cohen_kappa(complete),
        fleiss_kappa(complete),
        krippendorff_alpha(judged),
        unitising_alpha(disagreements),
    )
