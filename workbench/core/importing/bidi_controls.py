"""Direction control characters that are not closed: they stay in the text, and the analyst is told.

An embedding, override or isolate without its end reaches to the end of the paragraph and can show words in
another order than they are written in (Unicode Standard Annex 9; CVE-2021-42574).
"""

from __future__ import annotations

import re

_CONTROL = re.compile("[\n\u202a-\u202e\u2066-\u2069]")
_OPENERS_OF = {"\u202c": frozenset("\u202a\u202b\u202d\u202e"), "\u2069": frozenset("\u2066\u2067\u2068")}
# Naming more lines than this does not help anybody.
_NAMED_LINES = 5


def unbalanced_direction_controls(text: str) -> tuple[str, ...]:
    """A warning that names the lines (from 1) whose direction controls are not balanced, or nothing."""
    lines: list[int] = []
    open_controls: list[str] = []
    line, wrong = 1, False
    for match in _CONTROL.finditer(text + "\n"):
        control = match[0]
        if control == "\n":
            if wrong or open_controls:
                lines.append(line)
            line, open_controls, wrong = line + 1, [], False
        elif control not in _OPENERS_OF:
            open_controls.append(control)
        elif open_controls and open_controls[-1] in _OPENERS_OF[control]:
            open_controls.pop()
        else:
            wrong = True
    if not lines:
        return ()
    named = ", ".join(map(str, lines[:_NAMED_LINES])) + (" …" if len(lines) > _NAMED_LINES else "")
    return (
        f"Direction control characters are not closed in line {named}; what "
        f"is shown there may stand in another "
        "order than it is written in.",
    )
