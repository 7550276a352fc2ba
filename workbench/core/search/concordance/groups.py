"""Concordance rows in groups: by the form found, the word next to it, the document, what is known of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from workbench.core.search.concordance.row import ConcordanceRow
from workbench.core.text.collation import collation_key
from workbench.core.text.folding import fold_text


class GroupBy(StrEnum):
    """What the rows of a group have in common. *BEFORE* and *AFTER* are the word next to the hit."""

    HIT = "hit"
    BEFORE = "before"
    AFTER = "after"
    DOCUMENT = "document"
    OUTLET = "outlet"
    LANGUAGE = "language"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Group:
    """Rows with the same *key*: a folded word or hit, the id of a document, an outlet, a language, a month.

    *name* is for people: the most frequent spelling, the title. Both are empty where there is nothing such.
    """

    key: str
    name: str
    rows: tuple[ConcordanceRow, ...]

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    @property
    def documents(self) -> int:
        """In how many documents they are."""
        return len({row.document.id for row in self.rows})


_NAMES: dict[GroupBy, Callable[[ConcordanceRow], str]] = {
    GroupBy.HIT: lambda row: row.hit,
    GroupBy.BEFORE: lambda row: next(iter(row.words_before()), ""),
    GroupBy.AFTER: lambda row: next(iter(row.words_after()), ""),
    GroupBy.DOCUMENT: lambda row: row.document.title,
    GroupBy.OUTLET: lambda row: row.document.outlet,
    GroupBy.LANGUAGE: lambda row: row.document.language,
    GroupBy.MONTH: lambda row: row.document.published[:7],
}
_WORDS = (GroupBy.HIT, GroupBy.BEFORE, GroupBy.AFTER)


def grouped(rows: Iterable[ConcordanceRow], by: GroupBy) -> list[Group]:
    """*rows* in groups, the largest first, then in the order of their names; in each as they come."""
    members: defaultdict[str, list[ConcordanceRow]] = defaultdict(list)
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for row in rows:
        name = _NAMES[by](row)
        key = row.document.id if by is GroupBy.DOCUMENT else _folded(name) if by in _WORDS else name
        members[key].append(row)
        names[key][name] += 1
    groups = [Group(key, names[key].most_common(1)[0][0], tuple(of_key)) for key, of_key in members.items()]
    return sorted(groups, key=lambda group: (-group.count, collation_key(group.name), group.key))


def _folded(words: str) -> str:
    return " ".join(fold_text(words).split())
