"""What is said of disagreements, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.matrix_words import stances_in_words
from workbench.gui.directional import as_interface
from workbench.gui.outline import Node
from workbench.gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from workbench.core.project.disagreements import Offered

KINDS: Final[Mapping[DisagreementKind, str]] = {
    DisagreementKind.MONEY: QT_TRANSLATE_NOOP("Disagreements", "Money"),
    DisagreementKind.PERCENT: QT_TRANSLATE_NOOP("Disagreements", "Percentage"),
    DisagreementKind.COUNT: QT_TRANSLATE_NOOP("Disagreements", "Number"),
    DisagreementKind.DATE: QT_TRANSLATE_NOOP("Disagreements", "Date"),
    DisagreementKind.STANCE: QT_TRANSLATE_NOOP("Disagreements", "Stance"),
}
_AGAINST: Final = " against "
_LONGEST: Final = 80
"""Characters of what differs in a row; the quotations beside the list have it all."""


def kind_in_words(kind: DisagreementKind) -> str:
    """What differs."""
    return translate("Disagreements", KINDS[kind])


def difference_in_words(found: Disagreement) -> str:
    """What stands against what: the figures as the two articles write them, or the stances."""
    if found.kind is DisagreementKind.STANCE:
        sides = [_stance(said) for said in found.difference.split(_AGAINST)]
    else:
        sides = [isolate(_short(side.figure_quote)) for side in (found.a, found.b)]
    return translate("Disagreements", "{0} against {1}").format(*sides)


def status_in_words(offered: Offered) -> str:
    """What was made of it, and why; empty for what is open."""
    said = {
        "finding": translate("Disagreements", "Finding: {0}"),
        "dismissed": translate("Disagreements", "Dismissed: {0}"),
    }.get(offered.status.value, "")
    return said.format(isolate(offered.reason)) if said else ""


def node_of(offered: Offered, titles: Mapping[str, str]) -> Node:
    """A disagreement as a row."""
    found, status = offered.disagreement, offered.status.value
    between = " – ".join(isolate(titles.get(side.document_id, "")) for side in (found.a, found.b))
    drawing = {"finding": "check", "dismissed": "exclude"}.get(status, "warning")
    return Node(
        offered.id,
        as_interface(difference_in_words(found)),
        as_interface(" · ".join(filter(None, (between, status_in_words(offered))))),
        drawing,
        {"finding": "ok", "dismissed": "muted"}.get(status, "warning"),
        trailing=kind_in_words(found.kind),
        faded=status == "dismissed",
    )


def _stance(said: str) -> str:
    return stances_in_words({Stance(said): 1}).partition(" ×")[0]


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
