"""All passages that texts of a corpus share, found in one pass, of which all but what is new may be known."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from workbench.core.comparison.reuse.imprint import Imprint, imprint_of
from workbench.core.comparison.reuse.kinds import Kind, kind_of
from workbench.core.comparison.reuse.passages import ReuseText, SharedPassage, shared_passages
from workbench.core.comparison.reuse.recurrence import Recurrence, resemblance
from workbench.core.comparison.reuse.turns_in_use import UNPRINTED, Print, TurnsInUse
from workbench.core.comparison.reuse.words import words_of
from workbench.core.progress import Progress
from workbench.core.text.span import Span

_WORK: Final = 200_000
"""Words that are read or compared before what was found out is kept: what is killed loses two seconds, ..."""
_WORK_SHARE: Final = 0.25
"""... and this part of all words that are known, as what is kept is written as a whole each time."""
_WORDS_IN_MEMORY: Final = 4_000_000
"""Words of texts that are kept while pairs are compared: 64 MB, thirty thousand articles of news."""

FindQuotations = Callable[[str], Iterable[Span]]
Alignments = dict[tuple[str, str], tuple[SharedPassage, ...]]
"""The passages of pairs of texts, by their keys, the smaller first; no passages for those that share none."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document to be compared: *key* is its text's checksum, *printed* where and when it appeared."""

    id: str
    key: str
    printed: Print = UNPRINTED


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A passage that the documents *a* and *b* (ids) share, and what it is."""

    a: str
    b: str
    passage: SharedPassage
    kind: Kind


class ReuseFinder:
    """Finds what the texts of a corpus share.

    *read* gives the text of a key, *quotations* where somebody is quoted in a text. *imprints* and
    *alignments* are what is known already; what is found out is added to them. *keep* is called now and then
    on the way, for them to be kept.
    """

    def __init__(
        self,
        read: Callable[[str], str],
        quotations: FindQuotations,
        imprints: dict[str, Imprint],
        alignments: Alignments,
        keep: Callable[[], None] = lambda: None,
    ) -> None:
        self.imprints = imprints
        self.alignments = alignments
        self._read = read
        self._quotations = quotations
        self._keep = keep
        self._work = 0
        self._texts: OrderedDict[str, ReuseText] = OrderedDict()
        self._words = 0

    def find(self, entries: Iterable[Entry], progress: Progress) -> list[FoundPassage]:
        """What these documents share, by their ids; the same for the same documents in any order.

        Raises Cancelled, and what *read* raises.
        """
        documents = list(entries)
        progress.report(0, 0)
        self._take_imprints(documents, progress)
        documents.sort(key=lambda entry: (resemblance(self.imprints[entry.key]), entry.key, entry.id))
        imprints = [self.imprints[entry.key] for entry in documents]
        in_use = TurnsInUse(imprints, [entry.printed for entry in documents])
        found: list[FoundPassage] = []
        pairs = np.unique(np.concatenate((Recurrence(imprints).pairs(), in_use.pairs())), axis=0).tolist()
        for done, (one, other) in enumerate(pairs):
            progress.report(done, len(pairs), documents[one].id)
            a, b = sorted((one, other), key=lambda number: (documents[number].key, documents[number].id))
            shortest = min(imprints[a].words, imprints[b].words)
            for passage in self._shared(documents[a].key, documents[b].key):
                kind = kind_of(passage, (a, b), shortest, in_use)
                found.append(FoundPassage(documents[a].id, documents[b].id, passage, kind))
        found.sort(key=lambda item: (item.a, item.b, item.passage.a.first, item.passage.b.first))
        return found

    def _take_imprints(self, documents: Iterable[Entry], progress: Progress) -> None:
        missing = list({entry.key: entry for entry in documents if entry.key not in self.imprints})
        for done, key in enumerate(missing):
            progress.report(done, len(missing), key)
            self.imprints[key] = imprint = self._text(key).imprint
            self._worked(imprint.words)

    def _shared(self, a: str, b: str) -> tuple[SharedPassage, ...]:
        known = self.alignments.get((a, b))
        if known is None:
            known = self.alignments[a, b] = shared_passages(self._text(a), self._text(b))
            self._worked(self.imprints[a].words + self.imprints[b].words)
        return known

    def _worked(self, words: int) -> None:
        self._work += words
        if self._work > _WORK:
            known = sum(imprint.words for imprint in self.imprints.values())
            if self._work > _WORK_SHARE * known:
                self._keep()
                self._work = 0

    def _text(self, key: str) -> ReuseText:
        """The text of *key*; those that were asked for lately are at hand."""
        text = self._texts.pop(key, None)
        if text is None:
            words = words_of(self._read(key))
            imprint = self.imprints.get(key) or imprint_of(words)
            # The text is read once more for its quotations, and not kept for them: few texts share anything.
            text = ReuseText(words, imprint, lambda: self._quotations(self._read(key)))
            self._words += len(text.words)
        self._texts[key] = text
        while self._words > _WORDS_IN_MEMORY and len(self._texts) > 2:
            _, oldest = self._texts.popitem(last=False)
            self._words -= len(oldest.words)
        return text


def reuse_text(text: str, quotations: FindQuotations) -> ReuseText:
    """*text*, ready to be compared."""
    words = words_of(text)
    return ReuseText(words, imprint_of(words), lambda: quotations(text))


def only(keys: Mapping[str, object], imprints: dict[str, Imprint], alignments: Alignments) -> None:
    """Forget of *imprints* and *alignments* what belongs to texts that are not among *keys* (any more)."""
    for key in imprints.keys() - keys.keys():
        del imprints[key]
    for pair in [pair for pair in alignments if pair[0] not in keys or pair[1] not in keys]:
        del alignments[pair]
