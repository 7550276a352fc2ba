"""Agreement of judges who have all judged the same things: percent, Cohen's and Fleiss' kappa.

Judgements are given thing by thing, each a sequence with one value a judge, in the same order of judges.
Where chance alone agrees wholly (everybody says the same of everything), kappa is not defined and None.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import combinations

Judgements = Sequence[Sequence[Hashable]]


def percent_agreement(judgements: Judgements) -> float | None:
    """The share (0 to 1) of pairs of judgements of one thing that are the same (Holsti 1969; for two judges
    the share of things); None where there is no pair."""
    same = pairs = 0
    for values in judgements:
        pairs += len(values) * (len(values) - 1)
        same += sum(count * (count - 1) for count in Counter(values).values())
    return same / pairs if pairs else None


def cohen_kappa(judgements: Judgements) -> float | None:
    """Cohen's kappa of two judges (Cohen 1960, "A coefficient of agreement for nominal scales", Educational
    and Psychological Measurement 20, formula 1); of more, the mean of all pairs of them (Light 1971).

    Pairs for which it is not defined are left out of the mean; None where none is left.
    """
    judges = len(judgements[0]) if judgements else 0
    pairs = [_cohen_of_two(judgements, a, b) for a, b in combinations(range(judges), 2)]
    defined = [kappa for kappa in pairs if kappa is not None]
    return sum(defined) / len(defined) if defined else None


def _cohen_of_two(judgements: Judgements, a: int, b: int) -> float | None:
    things = len(judgements)
    first, second = Counter(values[a] for values in judgements), Counter(values[b] for values in judgements)
    observed = sum(values[a] == values[b] for values in judgements) / things
    expected = sum(count * second[value] for value, count in first.items()) / things**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def fleiss_kappa(judgements: Judgements) -> float | None:
    """Fleiss' kappa of any number of judges (Fleiss 1971, "Measuring nominal scale agreement among many
    raters", Psychological Bulletin 76, formulas 1 to 7).

    Raises ValueError where the numbers of judgements differ.
    """
    judges = {len(values) for values in judgements}
    if len(judges) > 1:
        raise ValueError("every thing must have the same number of judgements")
    observed = percent_agreement(judgements)
    if observed is None:
        return None
    totals = Counter(value for values in judgements for value in values)
    expected = sum((count / totals.total()) ** 2 for count in totals.values())
    return None if expected == 1 else (observed - expected) / (1 - expected)
