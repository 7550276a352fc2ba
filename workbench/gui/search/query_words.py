"""What the core says of queries, in the language of the interface."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from workbench.core.errors import UserError
from workbench.gui.languages import language_name
from workbench.gui.translation import translate

if TYPE_CHECKING:
    from workbench.core.search.query.explaining import ExplainedSpan
    from workbench.core.search.query.refusals import QuerySyntaxError


def interface_language() -> str:
    """The language of the interface (``ar``), as queries and examples may be written in it."""
    return QLocale().name().partition("_")[0]


def in_words(text: str) -> str:
    """A text that the core says of queries, translated."""
    return translate("Query", text)


@dataclass(frozen=True, slots=True)
class Understood:
    """How a query is understood: the role of each piece, and one *line*: what it asks for, or why not.

    *error* is None where nothing is wrong, or where it is only not finished yet.
    """

    spans: tuple[ExplainedSpan, ...]
    line: str = ""
    error: QuerySyntaxError | None = None


def understood(query: str, *, finished: bool) -> Understood:
    """How *query* is understood, in the words of the interface; read leniently until it is *finished*."""
    from workbench.core.search.query.explaining import explain
    from workbench.core.search.query.refusals import QuerySyntaxError

    if not query.strip():
        return Understood(())
    strict = explain(query, _wording(), language_name)
    if finished:
        return Understood(strict.spans, strict.reading or refusal_of(strict.error), strict.error)
    try:
        return Understood(_pending(strict.spans), _lenient_reading(query))
    except QuerySyntaxError as error:
        return Understood(strict.spans, refusal_of(error), error)


def _lenient_reading(query: str) -> str:
    from workbench.core.search.query.reading import reading
    from workbench.core.search.query.unfinished import parse_unfinished

    tree = parse_unfinished(query)
    return reading(tree, _wording(), language_name) if tree else ""


def _pending(spans: tuple[ExplainedSpan, ...]) -> tuple[ExplainedSpan, ...]:
    """*spans* without any error: what is not finished yet is not wrong."""
    return tuple(replace(span, role="ignored") if span.role == "error" else span for span in spans)


def refusal_of(error: UserError | None) -> str:
    """Why a query is refused, and what to do: one or two sentences."""
    from workbench.core.search.query.refusals import REFUSALS, QuerySyntaxError

    if error is None:
        return ""
    if not isinstance(error, QuerySyntaxError):
        return f"{error.problem} {error.remedy}".strip()
    reason = REFUSALS[error.key]
    parts = (in_words(text).format(**error.given) for text in (reason.problem, reason.remedy))
    return " ".join(parts)


def _wording() -> dict[str, str]:
    from workbench.core.search.query.wording import ENGLISH

    return {key: in_words(text) for key, text in ENGLISH.items()}
