"""Groups of words and proximity: what they stand for, and where they are found."""

from __future__ import annotations

import pytest

from workbench.core.errors import UserError
from workbench.core.search.patterns import word_test
from workbench.core.search.tree import (
    Regex,
)


def test_expressions_that_are_wrong_or_endless_are_told() -> None:
    with pytest.raises(UserError, match="not understood"):
        word_test(Regex("(a"))
    with pytest.raises(UserError, match="too long"):
        word_test(Regex("(a|a)+b"))("a" * 60)
