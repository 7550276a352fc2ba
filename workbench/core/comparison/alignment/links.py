"""Items of one text that stand for items of the other, and how far each such link is to be trusted.

The *trust* of a link is the share of places of the one item where a passage that says the same has the other
item, beyond what chance would give. It was measured on the odd sentences of the parallel treebanks (PUD) in
Arabic, Hindi, German and English, over all pairs of languages, and rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from workbench.core.comparison.alignment.items import AnchorKind, Item, Items

_TRUST: Final[Mapping[AnchorKind, float]] = {
    AnchorKind.ADDRESS: 0.97,
    AnchorKind.DATE: 0.95,
    AnchorKind.QUANTITY: 0.95,
    AnchorKind.NUMBER: 0.9,
    AnchorKind.TERM: 0.8,
    AnchorKind.SIGN: 0.8,
    AnchorKind.WORD: 0.4,
}
_ONE_DIGIT: Final = 0.7
"""A small number is a word in one language and a figure in the other, or an article."""


@dataclass(frozen=True, slots=True)
class Link:
    """Item *a* of one text stands for item *b* of the other; *kind* is what a person is told."""

    a: Item
    b: Item
    kind: AnchorKind
    trust: float


def equal_items(a: Items, b: Items) -> Iterator[Link]:
    """The items that both texts have. Names are not among them, since they are words, too."""
    for item in a.places.keys() & b.places.keys():
        if item.kind is not AnchorKind.NAME:
            yield Link(item, item, item.kind, _trust(item))


def _trust(item: Item) -> float:
    if item.kind is AnchorKind.NUMBER and len(item.key) == 1:
        return _ONE_DIGIT
    return _TRUST[item.kind]
