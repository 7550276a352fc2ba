"""What of a statistic is shown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Words that stand *minimum* times, the *most* important of them.

    *common* leaves out words that stand in more than this share of the documents in their language: at .3,
    the function words of news and hardly any other. 1 leaves out none. (N-grams are counted with all words.)
    """

    minimum: int = 3
    common: float = 1.0
    most: int = 500


LIMITS = Limits()
