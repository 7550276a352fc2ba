"""Completion from what a project holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.party import PartyKind
from workbench.core.progress import NoProgress
from workbench.core.project.completing import Completer
from workbench.core.project.operations.documents import edit_document, import_articles
from workbench.core.project.operations.marks import ClaimPart, add_mark
from workbench.core.project.operations.parties import add_party
from workbench.core.project.project import Project
from workbench.core.project.searching import Searcher
from workbench.core.text.span import Span


@pytest.fixture
def completer(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Completer]:
    """Completes in a project of three articles with two outlets, a party of two names, a code and a claim."""
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    arabic, hindi, german = project.documents.all()
    edit_document(project, arabic.id, outlet="دفاتر الغد", published="2023-05-19", byline="سلمى الخطيب")
    edit_document(project, hindi.id, outlet="Der Morgen", published="2023-05-20")
    edit_document(project, german.id, outlet="Der Morgen", published="2022-01")
    add_party(project, "Elon Musk", PartyKind.PERSON, [("إيلون ماسك", "ar")])
    claim = ClaimPart("It has sued", Stance.DENIES)
    add_mark(project, german.id, Span(0, 9), codes=["Legal step"], parties=["Elon Musk"], claim=claim)
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    yield Completer(searcher)
    searcher.index.close()


def texts(completer: Completer, query: str, language: str = "en") -> list[str]:
    """What is offered at the bar in *query*."""
    before, _, after = query.partition("¦")
    return [item.text for item in completer.completions(before + after, len(before), language)]


def test_values_of_documents(completer: Completer) -> None:
    assert texts(completer, "outlet:¦") == ['"Der Morgen"', '"دفاتر الغد"']
    assert texts(completer, "outlet:mo¦") == ['"Der Morgen"']
    assert texts(completer, "الناشر:الغ¦") == ['"دفاتر الغد"']
    assert texts(completer, 'outlet:"der m¦') == ['"Der Morgen"']
    assert texts(completer, "byline:سل¦") == ['"سلمى الخطيب"']
    assert texts(completer, "date:¦")[:2] == ["2023", "2023-05"]
    assert set(texts(completer, "date:2023-05¦")) == {"2023-05-19", "2023-05-20"}


def test_languages_by_tag_and_by_name(completer: Completer) -> None:
    assert set(texts(completer, "language:¦")) == {"ar", "de", "hi"}
    assert texts(completer, "language:Ger¦") == ["de"]
    assert texts(completer, "Sprache:Deu¦", "de") == ["de"]
    assert texts(completer, "لغة:الع¦") == ["العربية"]
    assert texts(completer, "भाषा:हि¦") == ["हिन्दी"]


def test_what_is_marked(completer: Completer) -> None:
    assert texts(completer, "party:¦") == ['"Elon Musk"', '"إيلون ماسك"']
    assert texts(completer, "party:mu¦") == ['"Elon Musk"']
    assert texts(completer, "name:ماس¦") == ['"إيلون ماسك"']
    assert texts(completer, "code:st¦") == ['"Legal step"']
    assert texts(completer, "mark:(claim:¦") == ['"It has sued"']
    (found,) = completer.completions("party:إي", 8)
    assert (found.shown, found.note, found.count) == ("إيلون ماسك", "Elon Musk", 1)
    assert (found.start, found.end) == (6, 8)


def test_words_of_the_texts(completer: Completer) -> None:
    assert texts(completer, "mic¦") == ["Microsoft"]
    assert texts(completer, "ماس¦") == ["ماسك"]
    assert texts(completer, "x मस्¦") == ["मस्क"]
    assert texts(completer, "title:Mic¦") == ["Microsoft"]
    assert texts(completer, "m¦") == ["Medium:", "mark:"], "half the dictionary begins so"
    assert texts(completer, "mark:(mic¦") == []
    assert texts(completer, "/mic¦") == []


def test_what_is_offered_finds_what_it_names(completer: Completer, project: Project) -> None:
    searcher = Searcher(project)
    for field in ("outlet", "byline", "date", "language", "party", "code", "claim"):
        for text in texts(completer, f"{field}:¦"):
            assert searcher.search(f"{field}:{text}").total > 0, text
    searcher.index.close()


def test_a_change_of_the_project_is_seen(completer: Completer, project: Project) -> None:
    assert texts(completer, "party:new¦") == []
    add_party(project, "New York Times", PartyKind.ORGANISATION)
    assert texts(completer, "party:new¦") == ['"New York Times"']
    import_articles(project, [article("Ein Text", "fr")])
    assert "fr" in texts(completer, "language:¦")
    project.undo()
    assert "fr" not in texts(completer, "language:¦")


def test_a_list_is_as_short_as_wished(completer: Completer) -> None:
    assert len(completer.completions("", 0, limit=3)) == 3
