"""Suggestions: queries that find more, and the words that a search stands for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.project.articles import article
from workbench.core.progress import NoProgress
from workbench.core.project.operations.documents import import_articles, remove_documents
from workbench.core.project.project import create_project
from workbench.core.project.searching import Searcher
from workbench.core.project.suggesting import Suggester
from workbench.core.search.request import Filters, SearchRequest

TEXTS = (
    ("Der Minister verklagt Microsoft. Das Haus in Zypern gehört dem Minister.", "de"),
    ("Die Häuser des Ministers, sagte er, und den Ministern gehören Häuser auf Zypern.", "de"),
    ("Microsoft and Twitter won a case. The ministers said nothing about the data.", "en"),
    ("قال ضابط في الشركة إن ماسك يملك تويتر، وإن بيانات مايكروسوفت للشركة.", "ar"),
    ("قالت الحكومة إن الشركات خاصة، وإن أحمد ضابط وأن احمد وزير.", "ar"),
    ("हिंदी में बाज़ार की ख़बर: सड़क पर सरकार की किताबें और किताब।", "hi"),
)


@pytest.fixture
def suggester(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Suggester]:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    project = create_project(tmp_path / "story.muqabala", author="amal")
    import_articles(
        project, [article(text, language, path=f"{n}.txt") for n, (text, language) in enumerate(TEXTS)]
    )
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    yield Suggester(searcher)
    searcher.index.close()
    project.close()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Microsfot", "Microsoft"),
        ("Mikrosoft", "Microsoft"),
        ("Twiter data", "Twitter data"),
        ("Mircosoft Twiter", "Microsoft Twitter"),
        ('"Minister verklgat"', '"Minister verklagt"'),
        ("language:de Minsiter", "language:de Minister"),
        ("title:x OR Zzpern", "title:x OR Zypern"),
        ("Hauser", "Häuser"),
        ("ظابط", "ضابط"),
        ("توتير", "تويتر"),
        ("مايكروصوفت", "مايكروسوفت"),
        ("شركه وزيز", "شركه وزير"),
        ("हिंदि", "हिंदी"),
        ("वाजार", "बाज़ार"),
        ("lhs;", "ماسك"),
        ("j,djv", "تويتر"),
        ("ةهؤقخسخبف", "Microsoft"),
        ("=Microsfot", "=Microsoft"),
    ],
)
def test_what_was_meant(suggester: Suggester, typed: str, meant: str) -> None:
    found = suggester.spelling(SearchRequest(typed, field="stemmed"))
    assert found and found[0].query == meant
    for suggestion in found:
        assert suggester._searcher.search(suggestion.query, field="stemmed").total == suggestion.documents > 0


@pytest.mark.parametrize(
    "query",
    ["Microsoft", "ماسك", "किताब", "zzzzzzz", "=Minister", "micro*", "language:de", '"', ""],
)
def test_what_needs_no_correction_or_has_none(suggester: Suggester, query: str) -> None:
    assert suggester.spelling(SearchRequest(query, field="stemmed")) == ()


def test_the_reason_is_said(suggester: Suggester) -> None:
    (layout, *_) = suggester.spelling(SearchRequest("lhs; Twiter", field="folded"))[0:1] or [None]
    assert layout is None, "no document has both"
    found = suggester.spelling(SearchRequest("lhs; OR Twiter"))[0]
    assert found.query == "ماسك OR Twitter"
    assert [(typed, meant.word, meant.reason) for typed, meant in found.words] == [
        ("lhs;", "ماسك", "layout"),
        ("Twiter", "Twitter", "spelling"),
    ]


def forms(suggester: Suggester, query: str, field: str, **more: object) -> dict[str, dict[str, int]]:
    request = SearchRequest(query, field=field, **more)  # type: ignore[arg-type]
    return {
        word.word: {form.word: form.documents for form in word.forms} for word in suggester.related(request)
    }


def test_words_that_a_stem_stands_for(suggester: Suggester) -> None:
    assert forms(suggester, "Haus شركة", "stemmed") == {
        "Haus": {"Haus": 1, "Häuser": 1},
        "شركة": {"الشركة": 1, "الشركات": 1, "للشركة": 1},
    }
    assert forms(suggester, "sagen OR win", "stemmed") == {"sagen": {"sagte": 1}, "win": {"won": 1}}
    assert forms(suggester, "किताब", "stemmed") == {"किताब": {"किताब": 1, "किताबें": 1}}


def test_a_word_counts_in_its_language(suggester: Suggester) -> None:
    assert forms(suggester, "Minister", "stemmed")["Minister"] == {
        "Minister": 1,
        "Ministers": 1,
        "Ministern": 1,
        "ministers": 1,
    }
    assert "ministers" not in forms(suggester, "Minister", "stemmed", language="de")["Minister"]


def test_words_of_a_spelling_and_of_patterns(suggester: Suggester) -> None:
    assert forms(suggester, "احمد", "folded") == {"احمد": {"أحمد": 1, "احمد": 1}}
    assert forms(suggester, "minis*", "folded") == {
        "minis*": {"Minister": 1, "Ministern": 1, "Ministers": 1, "ministers": 1}
    }
    assert forms(suggester, "Minister~", "folded") == {
        "Minister~": {"Minister": 1, "Ministern": 1, "Ministers": 1, "ministers": 1}
    }
    assert forms(suggester, '"des Ministers"', "folded") == {"Ministers": {"Ministers": 1, "ministers": 1}}
    assert forms(suggester, "=Minister NOT Häuser", "stemmed") == {}


def test_each_can_be_switched_off(suggester: Suggester) -> None:
    filters = Filters().leaving_out("Häuser")
    (word,) = suggester.related(SearchRequest("Haus", field="stemmed", filters=filters))
    assert {form.word: form.included for form in word.forms} == {"Haus": True, "Häuser": False}
    assert (word.start, word.end) == (0, 4)
    total = suggester._searcher.answered(SearchRequest("Haus", field="stemmed", filters=filters)).total
    assert total == 1


def test_suggestions_are_of_the_texts_as_they_are(suggester: Suggester) -> None:
    searcher = suggester._searcher
    assert suggester.spelling(SearchRequest("Twiter"))
    ids = searcher.ids(SearchRequest("Twitter"))
    remove_documents(searcher.project, list(ids))
    searcher.index.update(NoProgress())
    assert suggester.spelling(SearchRequest("Twiter")) == ()
    assert "Twitter" not in suggester.lexicon().words or searcher.search("Twitter").total == 0


def names(suggester: Suggester, query: str) -> dict[str, tuple[str, set[str]]]:
    found = suggester.names(SearchRequest(query, field="stemmed"))
    return {name.word: (name.query, {each.word for each in name.spellings}) for name in found}


def test_names_in_other_scripts(suggester: Suggester) -> None:
    assert names(suggester, "Musk Minister") == {"Musk": ("name:Musk Minister", {"ماسك"})}
    assert names(suggester, "تويتر") == {"تويتر": ("name:تويتر", {"Twitter"})}
    assert names(suggester, "(Musk)") == {"Musk": ("(name:Musk)", {"ماسك"})}
    assert names(suggester, "Musk-Partei") == {"Musk": ("", {"ماسك"})}
    assert names(suggester, '"von Microsoft"') == {"Microsoft": ("", {"مايكروسوفت"})}
    assert names(suggester, "name:Musk OR =Microsoft OR Minister OR وزير OR zzz*") == {}


def test_a_name_is_suggested_with_the_reason_and_can_be_searched(suggester: Suggester) -> None:
    (name,) = suggester.suggestions(SearchRequest("Twitter")).names
    assert all(each.reason and 0.5 < each.score <= 1 and each.documents == 1 for each in name.spellings)
    assert suggester._searcher.search(name.query).total == 2
