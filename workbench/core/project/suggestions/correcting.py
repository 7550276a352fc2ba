"""A suggestion put right before it is accepted: its words, who speaks and how, and what exactly is marked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.core.annotations.claim import Stance
from workbench.core.errors import UserError
from workbench.core.project.operations.statements import SourceStep
from workbench.core.project.project import Project
from workbench.core.project.suggestions.suggestion import Spot, Suggestion
from workbench.core.text.span import Span


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right; None stays as it is.

    *words* are the name of the party, the wording of the claim or the note; *speaker*, *source* and *stance*
    those of a quotation; *quote* the words that are marked, as they stand in the text.
    """

    words: str | None = None
    speaker: str | None = None
    source: str | None = None
    stance: Stance | None = None
    quote: str | None = None


def put_right(project: Project, suggestion: Suggestion, correction: Correction) -> Suggestion:
    """The suggestion with what is put right. Raises UserError for what it has not, and for words that do not
    stand there."""
    if correction.words:
        suggestion = suggestion.corrected(correction.words)
    suggestion = _voiced(suggestion, correction)
    if correction.quote is not None and correction.quote != suggestion.spots[0].quote:
        suggestion = replace(suggestion, spots=(_moved(project, suggestion, correction.quote),))
    return suggestion


def _voiced(suggestion: Suggestion, correction: Correction) -> Suggestion:
    """With another speaker, source or stance."""
    if (correction.speaker, correction.source, correction.stance) == (None, None, None):
        return suggestion
    claim = suggestion.parts.claim
    if claim is None:
        raise UserError(suggestion.what, "nobody speaks here.", "Put the speaker of a quotation right.")
    if correction.speaker is not None:
        claim = replace(claim, speaker=correction.speaker.strip())
    if correction.source is not None:
        source = correction.source.strip()
        claim = replace(claim, according_to=(SourceStep(source=source),) if source else ())
    if correction.stance is not None:
        claim = replace(claim, stance=correction.stance)
    return replace(suggestion, parts=replace(suggestion.parts, claim=claim))


def _moved(project: Project, suggestion: Suggestion, quote: str) -> Spot:
    """The place of *quote* nearest to where the suggestion stands, in the same passage."""
    if len(suggestion.spots) != 1 or suggestion.disagreement or suggestion.copy:
        raise UserError(suggestion.what, "it stands in several places.", "Mark them in the text.")
    (spot,) = suggestion.spots
    text = project.text_of(project.documents.get(spot.document_id))
    line = Span(
        text.rfind("\n", 0, spot.span.start) + 1,
        end if (end := text.find("\n", spot.span.end)) >= 0 else len(text),
    )
    places = []
    at = text.find(quote, line.start, line.end) if quote.strip() else -1
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1, line.end)
    if not places:
        raise UserError(f"“{quote}”", "these words do not stand there.", "Write them as the text has them.")
    start = min(places, key=lambda place: abs(place - spot.span.start))
    return Spot(spot.document_id, Span(start, start + len(quote)), quote)
