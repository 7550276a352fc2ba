"""What is said of disagreements, in the language of the interface."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from workbench.core.annotations.claim import Stance
from workbench.core.comparison.disagreements.disagreement import (
    Disagreement,
    DisagreementKind,
    Shared,
    Side,
)
from workbench.core.text.isolates import isolate
from workbench.gui.comparison.figure_words import day_in_words, figure_in_words
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
_LONGEST: Final = 80
"""Characters of what differs in a row; the quotations beside the list have it all."""


def kind_in_words(kind: DisagreementKind) -> str:
    """What differs."""
    return translate("Disagreements", KINDS[kind])


def difference_in_words(found: Disagreement) -> str:
    """What stands against what, as values in the language of the interface, or the stances."""
    return translate("Disagreements", "{0} against {1}").format(
        *(isolate(_said(side)) for side in (found.a, found.b))
    )


def reasons_in_words(found: Disagreement) -> str:
    """Why both are taken to be about one thing, and from when days were counted, in a row of sentences."""
    said = [_seen_from(side) for side in (found.a, found.b) if side.seen_from]
    if found.claim_id and found.kind is not DisagreementKind.STANCE:
        said.append(translate("Disagreements", "Both stand under one claim."))
    if found.shared:
        pairs = [isolate(one.a) if one.a == one.b else _pair(one) for one in found.shared]
        listed = translate("Suggestions", ", ").join(pairs)
        said.append(translate("Disagreements", "Both sentences speak of: {0}.").format(listed))
    if found.alone:
        said.append(translate("Disagreements", "Neither article has another figure of this kind."))
    if found.retold:
        said.append(
            translate("Disagreements", "The same outlet told it on another day: it may have changed since.")
        )
    return " ".join(map(as_interface, said))


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


def _said(side: Side) -> str:
    if isinstance(side.says, Stance):
        return stances_in_words({side.says: 1}).partition(" ×")[0]
    return figure_in_words(side.says)


def _seen_from(side: Side) -> str:
    said = translate("Disagreements", "“{0}” is counted from {1}, the date of the article.")
    return said.format(isolate(_short(side.figure_quote)), isolate(day_in_words(side.seen_from)))


def _pair(shared: Shared) -> str:
    """In isolates of their own, as each may be of another script."""
    return f"{isolate(_short(shared.a))} = {isolate(_short(shared.b))}"


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
