"""The signs of the query language, whatever keyboard they come from.

Arabic keyboards have ``؟`` where others have ``?``, East Asian ones have wide forms of everything, and
pasted text brings along marks of direction that nobody sees.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from workbench.core.text.tokens import INVISIBLE

_ALIKE: Final = str.maketrans("（）：＝～＊٭？؟｜＆！＾／＋－﹣−‐‑＂", '():=~**??|&!^/+-----"')
"""Signs and those of this language that they are taken for; the minus in all its lengths but the dash."""

QUOTES: Final = {
    sign: family
    # The marks of one family are mixed by those who type (German „…“, English “…”, typewriter "…"); those of
    # another inside are a quotation within the quotation. Guillemets point both ways (German »…«).
    for family, signs in enumerate(('"“”„‟〝〞', "«»", "‹›", "「」", "『』", "《》"))
    for sign in signs
}
"""Quotation marks, each with its family: a mark of the same family closes."""

VISARGA: Final = "ः"
"""Hindi keyboards have no colon; people type this sign for it. It is one behind the name of a field only."""

SINGLE_QUOTES: Final = ("'‘‚‛’", "'’‘‛")
"""What a word begins and ends with that somebody quotes in single marks; they are apostrophes, too."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A query without invisible marks of direction and with one sign for those that are alike.

    Its character *i* stands at the code point ``places[i]`` of the query as typed.
    """

    text: str
    places: tuple[int, ...]

    def place(self, at: int) -> int:
        """The code point of the query where the character *at* stands; behind the last: the one behind."""
        if at < len(self.places):
            return self.places[at]
        return self.places[-1] + 1 if self.places else 0


def typed(query: str) -> Typed:
    """*query* as the language reads it."""
    places = tuple(place for place, character in enumerate(query) if character not in INVISIBLE)
    return Typed("".join(query[place] for place in places).translate(_ALIKE), places)
