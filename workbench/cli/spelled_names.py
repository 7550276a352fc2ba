"""How the names of a search are spelled in the texts, as a value and as lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workbench.core.search.names import NameSpelling

_SHOWN = 20
Names = Mapping[str, Sequence["NameSpelling"]]


def names_value(names: Names) -> list[dict[str, object]]:
    """Each name with its spellings as JSON: the word as it stands, how likely it is the name, and why."""
    return [
        {
            "name": name,
            "spellings": [
                {"word": each.word, "score": each.score, "reason": each.reason} for each in spellings
            ],
        }
        for name, spellings in names.items()
    ]


def name_lines(names: Names) -> Iterator[str]:
    """The same for people."""
    for name, spellings in names.items():
        yield f"{name} was found as:" if spellings else f"{name} was not found in any spelling."
        for each in spellings[:_SHOWN]:
            yield f"    {each.word}  {each.score:.2f}  {each.reason}"
        if len(spellings) > _SHOWN:
            yield f"    … and {len(spellings) - _SHOWN} more"
