"""Make the project file of the present form: ``python -m tests.projects.make``, once, when a form is new.

A file that is there is never made again: it must stay what the program of its time wrote.
"""

from __future__ import annotations

from pathlib import Path

from tests.core.project.articles import ARABIC, GERMAN, HINDI, article
from workbench.core.annotations.claim import Stance
from workbench.core.annotations.party import PartyKind
from workbench.core.annotations.rating import Consistency
from workbench.core.comparison.disagreements.disagreement import Disagreement, DisagreementKind, Side
from workbench.core.project.operations.claims import add_claim
from workbench.core.project.operations.correction import correct_text
from workbench.core.project.operations.disagreements import dismiss_disagreement
from workbench.core.project.operations.documents import import_articles
from workbench.core.project.operations.marks import ClaimPart, EvidencePart, add_mark
from workbench.core.project.operations.memos import add_memo
from workbench.core.project.operations.parties import add_party
from workbench.core.project.operations.ratings import rate_evidence
from workbench.core.project.operations.saved_searches import save_search
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import create_project
from workbench.core.project.suggestions.deciding import reject_suggestions
from workbench.core.project.suggestions.suggestion import Suggestion, key_of
from workbench.core.storage import migrations
from workbench.core.text.span import Span

FOLDER = Path(__file__).parent
QUOTE = "بيانات تويتر استُخدمت دون إذن"


def make(path: Path) -> None:
    """Write a small project that uses every table that its form has."""
    project = create_project(path, name="story", author="amal")
    imported = import_articles(project, [article(ARABIC, "ar"), article(HINDI, "hi"), article(GERMAN, "de")])
    arabic = imported.value.imported[0]
    add_party(project, "Elon Musk", PartyKind.PERSON, [("إيلون ماسك", "ar"), ("एलन मस्क", "hi")])
    start = ARABIC.index(QUOTE)
    add_mark(
        project,
        arabic.id,
        Span(start, start + len(QUOTE)),
        note="see the letter",
        codes=["accusation"],
        parties=["Twitter"],
        claim=ClaimPart("Data was used", Stance.ASSERTS, "Elon Musk", (SourceStep(source="a letter"),)),
        evidence=EvidencePart("Data was used", reliability="B", credibility=3),
    )
    piece = project.evidence.all()[0]
    rate_evidence(project, piece.id, piece.claim_id, Consistency.VERY_CONSISTENT)
    words = GERMAN.index("Musk"), GERMAN.index("droh")
    add_mark(project, imported.value.imported[2].id, *(Span(start, start + 4) for start in words))
    sides = [
        Side(document.id, Span(0, 4), text[:4], Span(0, 4), text[:4])
        for document, text in zip(imported.value.imported, (ARABIC, HINDI), strict=False)
    ]
    dismiss_disagreement(
        project,
        Disagreement(DisagreementKind.DATE, sides[0], sides[1], "2023 against 2024", 1.0),
        "two letters",
    )
    add_memo(project, "to do", "ask for the letter")
    seen = [document.id for document in project.documents.all()]
    save_search(project, "data", '"بيانات تويتر" OR Klage', form="stemmed", filters="language=ar", seen=seen)
    german = imported.value.imported[2]
    correct_text(project, german.id, "Vorab.\n" + GERMAN, "a paragraph was lost")
    wrong = Suggestion("party", key_of("party", "klage"), "Klage", (), 0.4, ())
    reject_suggestions(project, [wrong], "no name")
    add_claim(project, "undone")
    project.undo()
    project.close()


if __name__ == "__main__":
    made = FOLDER / f"v{len(migrations.scripts())}.muqabala"
    if made.exists():
        raise SystemExit(f"{made.name} is there already.")
    make(made)
