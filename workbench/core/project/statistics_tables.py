"""Statistics as tables that can be written to a file."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from workbench.core.exchange.table import About, Column, Table, Value
from workbench.core.search.request import SearchRequest
from workbench.core.search.statistics.collocates import Collocate
from workbench.core.search.statistics.keywords import Keyword
from workbench.core.search.statistics.ngrams import NGram
from workbench.core.search.statistics.spread import Part

_WORD = Column("word", "Word", 24, words=True)
_TERM = Column("term", "Counted as", 20, words=True)


def collocates_table(words: Iterable[Collocate]) -> Table:
    """The words near the hits, with their measures."""
    columns = (
        _WORD,
        Column("together", "Together", 10),
        Column("before", "Before", 10),
        Column("after", "After", 10),
        Column("documents", "Documents", 10),
        Column("total", "In all", 10),
        Column("log_likelihood", "Log-likelihood", 14),
        Column("log_dice", "logDice", 10),
        Column("mutual_information", "MI", 10),
        Column("t_score", "t", 10),
        _TERM,
    )
    rows = [
        (
            one.word, one.together, one.before, one.after, one.documents, one.total,
            *map(_rounded, (one.log_likelihood, one.log_dice, one.mutual_information, one.t_score)), one.term,
        )
        for one in words
    ]  # fmt: skip
    return Table("collocates", "Collocates", columns, rows)


def keywords_table(words: Iterable[Keyword]) -> Table:
    """The words that tell a selection from the rest; those that are rarer in it have a negative keyness."""
    columns = (
        _WORD,
        Column("here", "In the selection", 12),
        Column("there", "In the rest", 12),
        Column("documents_here", "Documents in the selection", 12),
        Column("documents_there", "Documents in the rest", 12),
        Column("keyness", "Keyness (log-likelihood)", 14),
        Column("log_ratio", "Log ratio", 10),
        Column("percent_difference", "%DIFF", 12),
        Column("bayes_factor", "Bayes factor (BIC)", 12),
        _TERM,
    )
    rows = [
        (
            one.word, one.here, one.there, one.documents_here, one.documents_there,
            *map(_rounded, (one.keyness, one.log_ratio, one.percent_difference, one.bayes_factor)), one.term,
        )
        for one in words
    ]  # fmt: skip
    return Table("keywords", "Keywords", columns, rows)


def ngrams_table(found: Iterable[NGram]) -> Table:
    """The runs of words, with how often they stand and in how many documents."""
    columns = (
        Column("ngram", "N-gram", 48, words=True),
        Column("count", "Count", 10),
        Column("documents", "Documents", 10),
        Column("terms", "Counted as", 40, words=True),
    )
    rows = [(one.text, one.count, one.documents, " ".join(one.terms)) for one in found]
    return Table("ngrams", "N-grams", columns, rows)


def spread_table(parts: Sequence[Part]) -> Table:
    """The parts of a collection with their hits; those that are documents with the places of these."""
    columns = (
        Column("name", "Part", 40, words=True),
        Column("date", "Published", 12),
        Column("hits", "Hits", 10),
        Column("words", "Words", 10),
        Column("per_million", "Hits per million words", 14),
        Column("positions", "Positions (0 to 1)", 40),
        Column("key", "Id", 12),
    )
    rows = [
        (
            part.name,
            part.document.published if part.document else "",
            part.hits,
            part.words,
            _rounded(part.per_million),
            " ".join(f"{position:.4f}" for position in part.positions),
            part.key,
        )
        for part in parts
    ]
    return Table("dispersion", "Dispersion", columns, rows)


def about_statistics(title: str, request: SearchRequest, counted: str, modified: str) -> About:
    """What a file with a statistic of *request* says of itself.

    *counted* says in words what was counted, *modified* when the project was last changed (ISO 8601).
    """
    said = [f"Query: {request.query}"] if request.query else []
    said += [f"Words compared: {request.field}", counted]
    said += [f"Language: {request.language}"] if request.language else []
    said += [f"Filter: {line}" for line in request.filters.lines().split("\n") if line]
    return About(f"{title}: {request.query}" if request.query else title, modified, tuple(said))


def _rounded(value: float) -> Value:
    """As much of a measure as anybody compares; a sheet knows no infinity."""
    return round(value, 4) if math.isfinite(value) else "∞"
