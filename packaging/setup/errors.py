"""The one error of the set-up: something about this machine that a person must know or change."""

from __future__ import annotations


class SetUpError(Exception):
    """*problem* says what is wrong in one sentence, *remedy* what to do now (often a command to copy)."""

    def __init__(self, problem: str, remedy: str) -> None:
        self.problem = problem
        self.remedy = remedy
        super().__init__(problem, remedy)

    def __str__(self) -> str:
        return f"{self.problem}\n{self.remedy}"
