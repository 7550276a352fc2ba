"""A suggestion: what would be made if it is accepted, why, and how sure that is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final

from workbench.core.annotations.party import PartyKind
from workbench.core.comparison.disagreements.disagreement import Disagreement
from workbench.core.documents.document import Document
from workbench.core.progress import Progress
from workbench.core.project.operations.marks import MarkParts
from workbench.core.project.project import Project
from workbench.core.text.quantities.quantity import Quantity
from workbench.core.text.span import Span

_KEY: Final = 16
"""Hexadecimal digits of a key: with a million suggestions, one chance in 37 million that two are alike."""


class Because(StrEnum):
    """What speaks for a suggestion, as an English sentence in which {0} is told more exactly."""

    TITLE = "after a title: {0}"
    FIRST_NAME = "begins with a first name"
    SHAPE = "has the shape of a name"
    IN_THE_NEWS = "a name that is often in the news"
    PLACE = "the name of a place"
    ORGANISATION = "after a word for an organisation: {0}"
    LATIN = "in Latin letters among others"
    CAPITALS = "in capitals within sentences"
    SCRIPTS = "written alike in several scripts"
    UNKNOWN = "no word of the dictionary"
    SPEAKS = "where the one who speaks is named"
    SPELLING = "a spelling of {0}"
    LAST_NAME = "the last name of {0}, who stands in full in this document"
    IN_QUOTATION_MARKS = "in quotation marks"
    REPORTED = "reported speech"
    SAID_BY = "said by {0}"
    SAID_BY_BEFORE = "said by {0} (named in another sentence)"
    ACCORDING_TO = "according to {0}"
    AMOUNT = "an amount of money"
    PERCENT = "a percentage"
    COUNT = "a count"
    COPIED = "{0} words stand in both, word for word or nearly"
    SAME_TEXT = "the two texts are the same, word for word"
    BOTH_SPEAK_OF = "both sentences speak of {0}"
    ONE_CLAIM = "both stand under one claim"
    NO_OTHER = "neither document has another figure of this kind"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: *because* with what it is about."""

    because: Because
    told: str = ""

    def __str__(self) -> str:
        return self.because.value.format(self.told)


Pair = frozenset[str]
"""Two documents, by id."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where it stands: *span* (code points) of a document, with the *quote* that it covers."""

    document_id: str
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class NewParty:
    """A party that would be made."""

    name: str
    kind: PartyKind = PartyKind.OTHER
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is suggested, as *what* for people: marks on *spots* with *parts*, and a *party* if there is none.

    *key* is the same whenever the same is found; *alike* is the same for those that are accepted together.
    *other_keys* are those that it would have if it were found a little otherwise: by another of its names.
    *figure* is the value of an amount, for whoever tells it in another language than *what* (English) does.
    A *disagreement* is accepted as a finding, a *copy* (two documents, by id) as that of one source; they
    make no marks of their own with *parts*. *score* is from 0 to 1. *explained* says more than *reasons*
    where there is more to say (English).
    """

    kind: str
    key: str
    what: str
    spots: tuple[Spot, ...]
    score: float
    reasons: tuple[Reason, ...]
    parts: MarkParts = field(default_factory=MarkParts)
    party: NewParty | None = None
    figure: Quantity | None = None
    disagreement: Disagreement | None = None
    copy: Pair | None = None
    alike: str = ""
    explained: str = ""
    other_keys: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        """Why, as an English sentence."""
        return self.explained or "; ".join(map(str, self.reasons))

    def corrected(self, words: str) -> Suggestion:
        """The same, put right: *words* are the name of the party, the wording of the claim, or the note."""
        parts = self.parts
        if self.party:
            aliases = tuple(dict.fromkeys((self.party.name, *self.party.aliases)))
            party = replace(self.party, name=words, aliases=tuple(name for name in aliases if name != words))
            return replace(self, what=words, party=party, parts=replace(parts, parties=(words,)))
        if parts.claim:
            return replace(self, parts=replace(parts, claim=replace(parts.claim, claim=words)))
        if parts.parties:
            return replace(self, parts=replace(parts, parties=(words,)))
        return replace(self, what=words, parts=replace(parts, note=words))


Find = Callable[[Project, Sequence[Document], Progress], Iterable[Suggestion]]


@dataclass(frozen=True, slots=True)
class SuggestionKind:
    """A kind of suggestion: its *name*, what a person calls several, and what finds them in documents."""

    name: str
    plural: str
    find: Find


def key_of(kind: str, *told: object) -> str:
    """The key of what is *told*: the kind before it, so that one sees where to look for it."""
    digest = hashlib.sha256("\x1f".join(map(str, told)).encode("utf-8", "surrogatepass")).hexdigest()
    return f"{kind}-{digest[:_KEY]}"
