"""Rejections: suggestions of the program that an analyst does not want to see again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rejection:
    """The suggestion with this *key* of a *kind* was rejected. *what* is how it was shown, *note* says why.

    The key is the same whenever the same is suggested anew; several analysts may have rejected it. *created*
    is ISO 8601, UTC.
    """

    id: str
    kind: str
    key: str
    what: str
    note: str
    author: str
    created: str
