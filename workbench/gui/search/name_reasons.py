"""Why a word was taken for a name, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.core.text.isolates import isolate
from workbench.core.text.names.readings import Taken
from workbench.core.text.names.reasons import Because, Reason
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.search.names import NameSpelling


def reason_in_words(spelling: NameSpelling) -> str:
    """Why its word was taken for the name, and over which other spelling, if over any."""
    said = _with_affix(spelling.why)
    if spelling.over:
        over = translate("NameReasons", "{0} is a spelling of {1}")
        return f"{said} · {over.format(isolate(spelling.over), isolate(spelling.asked))}"
    return said


def _with_affix(reason: Reason) -> str:
    said = _said(reason)
    match reason.taken:
        case Taken.WITHOUT_PREFIX:
            return translate("NameReasons", "{0}, after the prefix {1}").format(said, isolate(reason.affix))
        case Taken.WITHOUT_ENDING:
            return translate("NameReasons", "{0}, before the ending {1}").format(said, isolate(reason.affix))
        case _:
            return said


def _said(reason: Reason) -> str:
    word, asked, reads = isolate(reason.word), isolate(reason.asked), isolate(reason.reads or reason.word)
    match reason.because:
        case Because.SAME:
            return translate("NameReasons", "The same spelling")
        case Because.WITHOUT_CAPITALS:
            return translate("NameReasons", "The same spelling without capitals")
        case Because.TRANSPOSED:
            return translate("NameReasons", "Two letters of {0} change places").format(asked)
        case Because.ONE_LETTER:
            return translate("NameReasons", "One letter differs from {0}").format(asked)
        case Because.LETTERS:
            return translate("NameReasons", "{0} is spoken letter by letter: {1}").format(word, reads)
        case Because.INITIAL:
            return translate("NameReasons", "{0} may be the initial of {1}").format(word, asked)
        case Because.DISTANT:
            return translate("NameReasons", "{0} reads {1}: distantly like {2}").format(word, reads, asked)
        case Because.SAME_CONSONANTS if reason.sounds:
            same = translate("NameReasons", "{0} reads {1}: the same consonants {2}")
            return same.format(word, reads, isolate(reason.sounds))
        case _:
            return translate("NameReasons", "{0} reads {1}: sounds like {2}").format(word, reads, asked)
