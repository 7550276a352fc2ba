"""What a command answers: a value for scripts, lines for people, and an exit code."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.cli.visual import visual
from workbench.core.errors import UserError

DONE, FAILURES, UNUSABLE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Answer:
    """*value* is what ``--json`` prints; *lines* are printed otherwise, in logical order.

    *code* is 0 when all was done, 1 when it was done but for failures that are named; *warnings* name them
    on standard error, and *notes* say there what else should be known.
    """

    value: Any
    lines: Sequence[str]
    code: int = DONE
    warnings: Sequence[str] = ()
    notes: Sequence[str] = ()


def show(answer: Answer, *, as_json: bool, shaped: bool) -> None:
    """Print an answer on standard output."""
    if as_json:
        print_json(answer.value)
        return
    for line in answer.lines:
        print("\n".join(map(visual, line.split("\n"))) if shaped else line)


def print_json(value: Any) -> None:
    """Print one JSON value, in UTF-8, not escaped; of a list, an item a line.

    (Indenting is done by the slow half of the ``json`` module: 100,000 marks take it eight seconds.)
    """
    rows = value if isinstance(value, list) and value else None
    encode = json.JSONEncoder(ensure_ascii=False).encode
    print(encode(value) if rows is None else "[\n" + ",\n".join(map(encode, rows)) + "\n]")


def refusal(error: UserError) -> dict[str, dict[str, str]]:
    """An error as a JSON value."""
    return {"error": {"thing": error.thing, "problem": error.problem, "remedy": error.remedy}}
