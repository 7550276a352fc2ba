"""The two families of errors: the world's and ours."""

from __future__ import annotations


class UserError(Exception):
    """The world is at fault: a file, an input, a permission, a full disk.

    The three parts are what a person needs: *thing* (which file, line or entry), *problem* (what is
    wrong with it) and *remedy* (what to do now; may be empty where the problem says it all).
    """

    def __init__(self, thing: str, problem: str, remedy: str = "") -> None:
        self.thing = thing
        self.problem = problem
        self.remedy = remedy
        super().__init__(thing, problem, remedy)

    def __str__(self) -> str:
        message = f"{self.thing}: {self.problem}" if self.thing else self.problem
        return f"{message} {self.remedy}" if self.remedy else message


class BugError(Exception):
    """We are at fault: something that the program's own rules exclude has happened."""
