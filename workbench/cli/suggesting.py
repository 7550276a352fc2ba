"""What is suggested beside a search, as values and as lines."""

from __future__ import annotations

from workbench.core.project.suggesting import Suggestions

_FORMS_IN_A_LINE = 12


def suggestions_value(suggestions: Suggestions) -> dict[str, object]:
    """Suggestions as JSON; ``reason`` is ``spelling`` or ``layout`` (of the keyboard)."""
    return {
        "spelling": [
            {
                "query": found.query,
                "documents": found.documents,
                "words": [
                    {"typed": typed, "word": meant.word, "reason": meant.reason}
                    for typed, meant in found.words
                ],
            }
            for found in suggestions.spelling
        ],
        "related": [
            {
                "word": word.word,
                "start": word.start,
                "end": word.end,
                "forms": [
                    {"word": form.word, "documents": form.documents, "included": form.included}
                    for form in word.forms
                ],
            }
            for word in suggestions.related
        ],
        "names": [
            {
                "word": name.word,
                "start": name.start,
                "end": name.end,
                "query": name.query,
                "spellings": [
                    {
                        "word": each.word,
                        "documents": each.documents,
                        "score": each.score,
                        "reason": each.reason,
                    }
                    for each in name.spellings
                ],
            }
            for name in suggestions.names
        ],
    }


def suggestion_lines(suggestions: Suggestions) -> list[str]:
    """The same for people."""
    lines = [f"Did you mean: {found.query} ({found.documents:,} documents)" for found in suggestions.spelling]
    for word in suggestions.related:
        said = [
            f"{form.word} {form.documents:,}{'' if form.included else ' (left out)'}" for form in word.forms
        ]
        shown = ", ".join(said[:_FORMS_IN_A_LINE])
        more = f", … and {len(said) - _FORMS_IN_A_LINE} more" if len(said) > _FORMS_IN_A_LINE else ""
        lines.append(f"{word.word} stands for: {shown}{more}")
    for name in suggestions.names:
        spelled = ", ".join(f"{each.word} {each.documents:,} ({each.reason})" for each in name.spellings)
        lines.append(f"{name.word} in other scripts: {spelled}")
        if name.query:
            lines.append(f"    All of them: {name.query}")
    return lines
