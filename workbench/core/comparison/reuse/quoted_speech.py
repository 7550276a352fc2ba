"""Where somebody is quoted: words inside quotation marks with a speaker beside them.

Only as much as tells a quotation of the same speech from copying; names of speakers are not found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from workbench.core.text.folding import fold_text
from workbench.core.text.span import Span

_FEWEST_WORDS: Final = 4
"""Fewer words in quotation marks are a title or a word that the writer does not trust."""
_NEAR: Final = 80
"""Code points before or behind a quotation in which who speaks is said: a name with its office."""

_QUOTED: Final = re.compile(
    '“([^“”\n]*)”|„([^“”„\n]*)[“”]|«([^«»\n]*)»|»([^«»\n]*)«|"([^"\n]*)"|”([^“”\n]*)“|‹([^‹›\n]*)›'
)
_SAYING: Final = re.compile(
    "|".join(
        (
            r"(?:^|\s)[وف]?(?:قال|يقول|تقول|اضاف|تابع|اكد|صرح|اوضح|اعلن|ذكر|كتب|علق|رد|اعتبر|اشار|شدد)(?:ت|وا)?\b",
            r"(?:कहा|कहते|कहती|बताया|बोले|बोली|लिखा|बयान)(?:\s|$|[,।:])",
            r"\b(?:sagt|sagte|sagten|erklaert|erklaerte|schrieb|schreibt|betonte|teilte|meinte|twitterte|zufolge|laut)\b",
            r"\b(?:said|says|say|told|added|wrote|writes|stated|tweeted|according|insisted|explained|argued)\b",
            r":\s*$",
        )
    )
)


def quoted_speech(text: str) -> Iterator[Span]:
    """The spans inside quotation marks (without them) that a speaker is named for, in order."""
    for match in _QUOTED.finditer(text):
        span = Span(*match.span(match.lastindex or 0))
        if len(span.cut(text).split()) < _FEWEST_WORDS:
            continue
        before = text[max(0, match.start() - _NEAR) : match.start()].rpartition("\n")[2]
        behind = text[match.end() : match.end() + _NEAR].partition("\n")[0]
        if _SAYING.search(fold_text(before)) or _SAYING.search(fold_text(behind)):
            yield span
