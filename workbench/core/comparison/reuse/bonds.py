"""All that two documents share: whether it binds them to one source, and which has it from the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from workbench.core.comparison.reuse.finding import FoundPassage
from workbench.core.comparison.reuse.kinds import PassageKind
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.text.folding import fold_words
from workbench.core.text.tokens import token_spans

_BINDING_SHARE: Final = 0.3
"""Part of the shorter document that is in the other, from which on they have one source. Reports of news that
go back to one dispatch share 30 % of their words in a row on average (Silcock and others 2022, NEWS-COPY);
one paragraph of background in a longer article is less than this."""
_BINDING_WORDS: Final = 30
"""... and so many words, that two short notices are not bound by one sentence."""
_OWN_WORDS: Final = 15
"""... and so many that speak for copying: two lists of a league have forty words in common, of which
hardly one is not in others, too."""
_CLEARLY_MORE: Final = 0.2
"""How much larger the part of one document must be than that of the other to tell which is the excerpt."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a document: *published* is ISO 8601, as exact as the source is, or empty."""

    words: int
    published: str = ""
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class Direction:
    """A suggestion: the document *copy* (id) has it from *source* (id), with the reason."""

    source: str
    copy: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Bond:
    """What the documents *a* and *b* (ids) share: *words* that are copied, and their part of each document.

    *own* of the words speak for copying. *whole*: one is the other, word for word.
    """

    a: str
    b: str
    words: int
    share_a: float
    share_b: float
    whole: bool
    direction: Direction | None
    own: int

    @property
    def strong(self) -> bool:
        """Whether the two have it from one source."""
        share = max(self.share_a, self.share_b)
        enough = self.words >= _BINDING_WORDS and self.own >= _OWN_WORDS
        return self.whole or (share >= _BINDING_SHARE and enough)

    @property
    def reason(self) -> Reason:
        """Why they are bound."""
        if self.whole:
            return Reason(Because.SAME_TEXT)
        return Reason(Because.SHARES, self.words, self.share_a, self.share_b)


def bonds_of(
    passages: Iterable[FoundPassage], facts: Mapping[str, Facts], text_of: Callable[[str], str]
) -> list[Bond]:
    """What each pair of documents shares, counting copies alone; in the order of the ids.

    *text_of* gives the text of a document, to look whether it names the outlet of the other.
    """
    of_pair: defaultdict[tuple[str, str], list[FoundPassage]] = defaultdict(list)
    for found in passages:
        if found.kind.kind == PassageKind.COPY:
            of_pair[found.a, found.b].append(found)
    return [_bond(pair, found, facts, text_of) for pair, found in sorted(of_pair.items())]


def _bond(
    pair: tuple[str, str],
    found: list[FoundPassage],
    facts: Mapping[str, Facts],
    text_of: Callable[[str], str],
) -> Bond:
    a, b = pair
    same = sum(item.passage.same for item in found)
    share_a, share_b = (min(1.0, same / max(1, facts[document].words)) for document in pair)
    first = found[0].passage
    whole = first.score == 1 and first.same == facts[a].words == facts[b].words
    direction = _named(a, b, facts, text_of) or _by_date(a, b, facts) or _by_part(a, b, share_a, share_b)
    own = round(sum(item.passage.same * item.kind.own for item in found))
    return Bond(a, b, same, share_a, share_b, whole, direction, own)


def _named(a: str, b: str, facts: Mapping[str, Facts], text_of: Callable[[str], str]) -> Direction | None:
    """Who names the other's outlet has it from there."""
    one, other = facts[a].outlet, facts[b].outlet
    if not (one and other) or one == other:
        return None
    a_names, b_names = _names(text_of(a), other), _names(text_of(b), one)
    if a_names == b_names:
        return None
    source, copy = (b, a) if a_names else (a, b)
    return Direction(source, copy, Reason(Because.NAMES_OUTLET, facts[source].outlet))


def _names(text: str, outlet: str) -> bool:
    return f" {' '.join(_folded(outlet))} " in f" {' '.join(_folded(text))} "


def _folded(text: str) -> list[str]:
    return fold_words([text[start:end] for start, end in token_spans(text)])


def _by_date(a: str, b: str, facts: Mapping[str, Facts]) -> Direction | None:
    """Who was first has it from nobody of the two."""
    one, other = _comparable(facts[a].published, facts[b].published)
    if one == other:
        return None
    source, copy = (a, b) if one < other else (b, a)
    later, earlier = facts[copy].published, facts[source].published
    exact = 10 if later[:10] != earlier[:10] else 16  # of one day, the minutes tell
    told = (moment[:exact].replace("T", " ") for moment in (later, earlier))
    return Direction(source, copy, Reason(Because.LATER, *told))


def _comparable(one: str, other: str) -> tuple[str, str]:
    """Two dates as exact as the less exact one is; times in UTC."""
    if not one or not other:
        return "", ""
    if "T" in one and "T" in other:
        one, other = _in_utc(one), _in_utc(other)
    length = min(len(one), len(other), 10 if "T" not in one or "T" not in other else 99)
    return one[:length], other[:length]


def _in_utc(moment: str) -> str:
    try:
        told = datetime.fromisoformat(moment)
    except ValueError:  # less than a time of day, or no time at all; as it stands, it can be compared
        return moment
    return (told.astimezone(UTC) if told.tzinfo else told).isoformat(timespec="minutes")[:16]


def _by_part(a: str, b: str, share_a: float, share_b: float) -> Direction | None:
    """What stands in the other nearly whole, while the other has more, is an excerpt."""
    if abs(share_a - share_b) < _CLEARLY_MORE:
        return None
    source, copy, part, rest = (b, a, share_a, share_b) if share_a > share_b else (a, b, share_b, share_a)
    return Direction(source, copy, Reason(Because.EXCERPT, part, rest))
