"""What every example in the help of the query language finds in the sample project, as text.

It is kept in tests/golden/search/query_help.txt. To write it anew after a change that is meant (read the
difference: is it what the help says?)::

    python -m tests.core.project.query_help
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workbench.core.progress import NoProgress
from workbench.core.project.sample import create_sample
from workbench.core.project.searching import Searcher
from workbench.core.search.query.help import CONSTRUCTS
from workbench.core.search.query.vocabulary import LANGUAGES

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "search" / "query_help.txt"
WITHOUT_GOLDEN = ("name",)
"""Which spellings a name has is for the tests of names to say."""
_QUOTES, _LENGTH = 4, 70


def sample_searcher(folder: Path) -> Searcher:
    """The sample project with its index up to date."""
    searcher = Searcher(create_sample(folder / "sample.muqabala"))
    searcher.index.update(NoProgress())
    return searcher


def found_by_examples(searcher: Searcher) -> Iterator[str]:
    """Each example, the documents that it finds in the order of their paths, and what is marked in them."""
    paths = {document.id: document.path for document in searcher.project.documents.all()}
    for construct in CONSTRUCTS:
        if construct.key in WITHOUT_GOLDEN:
            continue
        yield f"{construct.key}: {construct.syntax}\n"
        for language in LANGUAGES:
            query = construct.examples[language]
            yield f"  {language} {query}\n"
            found = searcher.search(query, limit=99).documents
            for document in sorted(found, key=lambda document: paths[document.id]):
                quotes = dict.fromkeys(" ".join(hit.quote.split())[:_LENGTH] for hit in document.hits)
                shown = " | ".join(list(quotes)[:_QUOTES])
                yield f"     {paths[document.id]} {shown}".rstrip() + "\n"


def write() -> None:
    """Write the golden file."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MUQABALA_CACHE"] = str(Path(folder) / "cache")
        searcher = sample_searcher(Path(folder))
        GOLDEN.parent.mkdir(parents=True, exist_ok=True)
        GOLDEN.write_text("".join(found_by_examples(searcher)), encoding="utf-8", newline="\n")
        searcher.index.close()
        searcher.project.close()


if __name__ == "__main__":
    write()
