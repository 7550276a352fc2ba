"""Isolates: text of one direction set into text of another, so that neither disturbs the other.

A name, a title or a quotation inserted into a sentence, a cell or a list reorders what stands around it,
unless it is isolated (UAX #9, 2.4.2).
"""

from __future__ import annotations

from typing import Final

import regex

from workbench.core.text.directions import Direction

FIRST_STRONG_ISOLATE: Final = "\u2068"
POP_ISOLATE: Final = "\u2069"
_OF_DIRECTION: Final[dict[Direction, str]] = {"ltr": "\u2066", "rtl": "\u2067"}
_INITIATORS = "\u2066\u2067\u2068"
_ISOLATE_CONTROL = regex.compile("[\u2066-\u2069]")


def isolate(text: str, direction: Direction | None = None) -> str:
    """*text* in an isolate of *direction* (None: of its first strong letter), line by line.

    An isolate ends with its line. Isolates within the text are balanced: a pop too many is left out, as it
    would end ours, and one that is missing is added, as ours would be taken for it. (Embeddings and overrides
    end with the isolate anyway.) An empty line stays empty.
    """
    initiator = _OF_DIRECTION[direction] if direction else FIRST_STRONG_ISOLATE
    return "\n".join(
        f"{initiator}{_balanced(line)}{POP_ISOLATE}" if line else "" for line in text.split("\n")
    )


def _balanced(line: str) -> str:
    open_isolates = 0

    def kept(match: regex.Match[str]) -> str:
        nonlocal open_isolates
        if match[0] in _INITIATORS:
            open_isolates += 1
        elif open_isolates:
            open_isolates -= 1
        else:
            return ""
        return match[0]

    return _ISOLATE_CONTROL.sub(kept, line) + POP_ISOLATE * open_isolates
