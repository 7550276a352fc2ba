"""Corrections: every mark stands on its quote or is an orphan, nothing is lost, and all can be undone."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.core.project.articles import ARABIC, GERMAN, HINDI, article
from tests.core.project.rows import rows
from workbench.core.annotations.carrying import Fate
from workbench.core.annotations.mark import Mark
from workbench.core.annotations.orphans import is_orphan
from workbench.core.documents.document import Document
from workbench.core.errors import UserError
from workbench.core.progress import NoProgress
from workbench.core.project.agreement import agreement_in
from workbench.core.project.checking import problems_of
from workbench.core.project.comparing import matrix_of
from workbench.core.project.expected_places import expected_place
from workbench.core.project.exporting import export, format_names, open_bundle, verify
from workbench.core.project.operations.correction import (
    correct_text,
    plan_correction,
    reattach_mark,
    take_correction,
)
from workbench.core.project.operations.documents import (
    import_articles,
    remove_documents,
    set_direction,
    set_passage_direction,
)
from workbench.core.project.operations.marks import ClaimPart, add_mark, edit_note, remove_marks
from workbench.core.project.project import Project, create_project, open_project
from workbench.core.project.searching import Searcher
from workbench.core.project.versions import orphans_of, version_numbered, versions_of
from workbench.core.text.span import Span


def marked(project: Project, document: Document, words: str, claim: str = "") -> Mark:
    start = project.text_of(document).index(words)
    part = ClaimPart(claim) if claim else None
    return add_mark(project, document.id, Span(start, start + len(words)), claim=part).value


def quotes_stand(project: Project) -> bool:
    """Whether every mark has its quote at its place, in the text or, as an orphan, in its version."""
    lost = {orphan.mark.id: project.text_of_version(orphan.version) for orphan in orphans_of(project)}
    return all(
        mark.span.cut(lost.get(mark.id) or project.text(mark.document_id)) == mark.quote
        and (mark.id in lost) == is_orphan(mark, project.documents.get(mark.document_id))
        for mark in project.marks.all()
    )


def test_a_correction_keeps_the_old_text_the_source_and_who_when_why(project: Project) -> None:
    german = project.documents.all()[2]
    done = correct_text(project, german.id, "Vorab.\r\n" + GERMAN, "a paragraph\nwas lost ")
    after = project.documents.get(german.id)
    assert project.text(german.id) == "Vorab.\n" + GERMAN
    assert after.characters == len(GERMAN) + 7 and len(project.passages(german.id)) == 3
    assert project.source(german.id) == GERMAN.encode()
    (version,) = versions_of(project, german.id)
    assert (version.number, version.note, version.replaced_by) == (1, "a paragraph\nwas lost", "amal")
    assert project.text_of_version(version) == GERMAN and len(project.passages_of_version(version)) == 2
    assert version_numbered(project, after, 1) == version and version_numbered(project, after, 2) is None
    assert done.changes.ids("documents") == {german.id} and done.changes.touches("versions")
    with pytest.raises(UserError, match="no version 3"):
        version_numbered(project, after, 3)


def test_marks_stay_move_change_or_are_orphaned(project: Project) -> None:
    german = project.documents.all()[2]
    first = marked(project, german, "Microsoft weist den Vorwurf")
    moved = marked(project, german, "Elon Musk droht mit einer Klage 😀")
    changed = marked(project, german, "44 Milliarden Dollar")
    orphan = marked(project, german, "zurück")
    text = "Microsoft weist den Vorwurf ab.\nElon Musk droht mit einer Klage 😀 wegen 44 Milliarden Dollars."
    fates = {item.before.id: item.fate for item in plan_correction(project, german.id, text).marks}
    assert fates[first.id] is Fate.STAYS and fates[orphan.id] is Fate.ORPHANED
    assert fates[moved.id] is Fate.MOVES and fates[changed.id] is Fate.MOVES
    assert rows(project)["versions"] == []
    correct_text(project, german.id, text)
    assert [item.mark for item in orphans_of(project)] == [orphan] and quotes_stand(project)


def test_a_wrong_charset_is_mended_under_the_marks(project: Project) -> None:
    broken = GERMAN.encode().decode("cp1252", errors="replace")
    imported = import_articles(project, [article(broken, "de", path="broken.txt")]).value.imported[0]
    mark = marked(project, imported, broken.split("\n")[0])
    done = correct_text(project, imported.id, GERMAN.replace("droht", "drohte"), "wrong charset")
    (carried,) = done.value.marks
    assert (carried.before, carried.fate) == (mark, Fate.CHANGES)
    assert project.marks.get(mark.id).quote == "Microsoft weist den Vorwurf zurück."


def test_the_same_words_elsewhere_are_not_taken_for_a_mark_that_was_cut_away(project: Project) -> None:
    text = "Musk klagt gegen das Werk im Norden.\nIm Hafen liegt ein Schiff, sagt Musk, und niemand lacht."
    document = import_articles(project, [article(text, "de", path="twice.txt")]).value.imported[0]
    first = marked(project, document, "Musk")
    correct_text(project, document.id, text.split("\n")[1])
    assert [item.mark.id for item in orphans_of(project)] == [first.id]


def test_undo_gives_the_old_state_to_the_row_also_after_a_restart(project: Project) -> None:
    german = project.documents.all()[2]
    marked(project, german, "zurück", "They deny it")
    marked(project, german, "Elon Musk")
    before = rows(project)
    correct_text(project, german.id, "Neu.\nElon Musk droht mit einer Klage.")
    after = rows(project)
    project.close()
    again = open_project(project.path, author="bilal")
    again.undo()
    assert rows(again) == before and again.text(german.id) == GERMAN and orphans_of(again) == []
    again.redo()
    assert rows(again) == after and problems_of(again) == []
    again.close()


def test_an_orphan_is_put_back_by_hand_or_removed(project: Project) -> None:
    german = project.documents.all()[2]
    mark, other = marked(project, german, "zurück"), marked(project, german, "Milliarden")
    correct_text(project, german.id, "Microsoft weist den Vorwurf ab.")
    assert [item.version.number for item in orphans_of(project, german.id)] == [1, 1]
    with pytest.raises(UserError, match="outside"):
        reattach_mark(project, mark.id, Span(0, 99))
    assert expected_place(project, orphans_of(project)[0]) == Span(28, 29)
    put_back = reattach_mark(project, mark.id, Span(28, 30)).value
    assert (put_back.quote, put_back.created) == ("ab", mark.created)
    assert project.history()[-1].name == "Put back the mark “zurück”"
    with pytest.raises(UserError, match="no orphan"):
        reattach_mark(project, mark.id, Span(0, 9))
    remove_marks(project, [other.id])
    assert orphans_of(project) == [] and problems_of(project) == []
    project.undo()
    project.undo()
    assert [item.mark for item in orphans_of(project)] == [mark, other]


def test_a_text_that_comes_back_brings_its_orphans_back(project: Project) -> None:
    german = project.documents.all()[2]
    mark = marked(project, german, "zurück")
    correct_text(project, german.id, "Ganz etwas anderes.")
    correct_text(project, german.id, "Ganz etwas anderes, noch einmal.")
    assert [item.version.number for item in orphans_of(project)] == [1]
    correct_text(project, german.id, GERMAN)
    assert orphans_of(project) == [] and project.marks.get(mark.id) == mark
    assert len(versions_of(project, german.id)) == 3 and problems_of(project) == []


def test_directions_set_by_hand_are_kept_and_new_ones_taken(project: Project) -> None:
    arabic = project.documents.all()[0]
    set_passage_direction(project, arabic.id, 1, "ltr")
    corrected = correct_text(project, arabic.id, "خبر.\n" + ARABIC, directions={0: "ltr"}).value
    assert [passage.direction for passage in corrected.passages] == ["ltr", "rtl", "ltr"]
    set_direction(project, arabic.id, "ltr")
    again = correct_text(project, arabic.id, "خبر آخر.\n" + ARABIC).value
    assert again.corrected.direction == "ltr"
    with pytest.raises(UserError, match="no passage 9"):
        plan_correction(project, arabic.id, "خبر.", {8: "ltr"})


def test_what_cannot_be_is_refused(project: Project) -> None:
    german = project.documents.all()[2]
    for text in ("", " \n\x00"):
        with pytest.raises(UserError, match="needs a text"):
            correct_text(project, german.id, text)
    with pytest.raises(UserError, match="nothing to correct"):
        correct_text(project, german.id, GERMAN.replace("\n", "\r\n"))
    mark = marked(project, german, "zurück")
    planned = plan_correction(project, german.id, "Neu.")
    edit_note(project, mark.id, "seen")
    with pytest.raises(UserError, match="has changed"):
        take_correction(project, planned)


def test_search_matrix_bundle_and_exports_know_of_it(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MUQABALA_CACHE", str(tmp_path / "cache"))
    german = project.documents.all()[2]
    marked(project, german, "Microsoft weist den Vorwurf zurück", "They deny it")
    correct_text(
        project, german.id, "Kein Wort mehr davon.\nElon Musk schweigt dazu beharrlich.", "boilerplate"
    )
    searcher = Searcher(project)
    searcher.index.update(NoProgress())
    assert [hit.id for hit in searcher.search("beharrlich").documents] == [german.id]
    assert searcher.search("Klage").total == 0
    found = searcher.search("claim:deny").documents
    assert [(hit.id, hit.hits) for hit in found] == [(german.id, ())]
    searcher.index.close()
    assert not agreement_in(project).analysts
    (cell,) = matrix_of(project).cells.values()
    assert cell.stances[0].mark.quote == "Microsoft weist den Vorwurf zurück"
    for name in format_names():
        export(project, name, tmp_path / f"out-{name}", NoProgress())
    assert verify(tmp_path / "out-bundle") == []
    page = (tmp_path / "out-html").read_text(encoding="utf-8")
    assert "1 mark on words that the corrected text no longer has" in page and "boilerplate" in page
    versions = (tmp_path / "out-csv" / "versions.csv").read_text(encoding="utf-8")
    assert "boilerplate" in versions
    opened = open_bundle(tmp_path / "out-bundle", tmp_path / "opened.muqabala")
    copy = open_project(opened.project)
    assert len(orphans_of(copy)) == 1 and problems_of(copy) == []
    copy.close()


def test_removing_a_document_removes_its_versions(project: Project) -> None:
    german = project.documents.all()[2]
    marked(project, german, "zurück")
    correct_text(project, german.id, "Neu.")
    before = rows(project)
    remove_documents(project, [german.id])
    assert project.versions.count() == project.marks.count() == 0 and problems_of(project) == []
    project.undo()
    assert rows(project) == before


WORDS = st.sampled_from([*ARABIC.split(" "), *HINDI.split(" "), *GERMAN.split(" "), "👩‍💻", "\n", "e\u0301"])
ARTICLES = st.lists(WORDS, min_size=1, max_size=40).map(" ".join).filter(lambda text: text.strip())


@settings(max_examples=8)
@given(ARTICLES, ARTICLES, st.randoms(use_true_random=False), st.booleans())
def test_after_any_correction_the_project_is_whole_and_undo_gives_every_state_back(
    old: str, other: str, chance: random.Random, little: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = create_project(Path(folder) / "story.muqabala")
        document = import_articles(project, [article(old, "de")]).value.imported[0]
        for _ in range(12):
            start, end = sorted((chance.randrange(len(old) + 1), chance.randrange(len(old) + 1)))
            if start < end:
                add_mark(project, document.id, Span(start, end))
        kept = [word for word in old.split(" ") if chance.random() > 0.15]
        states = [rows(project)]
        for text in (" ".join(kept) + " !" if little else other + " !", old + " ?"):
            correct_text(project, document.id, text)
            assert quotes_stand(project)
            states.append(rows(project))
        assert problems_of(project) == []
        for state in reversed(states[:-1]):
            project.undo()
            assert rows(project) == state
        project.close()
