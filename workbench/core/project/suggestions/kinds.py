"""All kinds of suggestions: an explicit table."""

from __future__ import annotations

from typing import Final

from workbench.core.project.suggestions.copies import COPIES
from workbench.core.project.suggestions.disagreements import DISAGREEMENTS
from workbench.core.project.suggestions.figures import FIGURES
from workbench.core.project.suggestions.mentions import MENTIONS
from workbench.core.project.suggestions.parties import PARTIES
from workbench.core.project.suggestions.quotations import QUOTATIONS
from workbench.core.project.suggestions.suggestion import SuggestionKind

KINDS: Final[tuple[SuggestionKind, ...]] = (PARTIES, MENTIONS, QUOTATIONS, FIGURES, COPIES, DISAGREEMENTS)
NAMES: Final = tuple(kind.name for kind in KINDS)
