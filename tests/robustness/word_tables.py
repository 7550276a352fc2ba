"""Compares our tables with simplemma's dictionaries, word by word: python -m tests.robustness.word_tables

Without arguments all languages (a minute, some hundred MB), else those that are named.
"""

from __future__ import annotations

import os
import sys
import tempfile
from itertools import islice

from simplemma.strategies.dictionaries.dictionary_factory import SUPPORTED_LANGUAGES, DefaultDictionaryFactory

from workbench.core.text.stemming.dictionary import Dictionary


def different(language: str, every: int = 1) -> list[str]:
    """The words, *every* n-th of them, of which simplemma says something else than our table."""
    theirs, ours = DefaultDictionaryFactory().get_dictionary(language), Dictionary(language)
    lemmas = {lemma for form, lemma in theirs.items() if lemma != form}
    wrong = []
    for form, lemma in islice(theirs.items(), 0, None, every):
        unknown = f"{form}\u0301x"
        if ours.lemma(form) != lemma or form not in ours or ours.is_lemma(form) != (form in lemmas):
            wrong.append(form)
        if ours.lemma(unknown) != theirs.get(unknown):
            wrong.append(unknown)
    if every == 1 and dict(ours.items()) != dict(theirs.items()):
        wrong.append(f"{language}: all words together")
    return wrong


def main(languages: list[str]) -> int:
    """Compare; 1 when anything was different."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["MUQABALA_CACHE"] = folder
        for language in languages or sorted(SUPPORTED_LANGUAGES):
            for way in ("made", "kept"):
                found = different(language)
                print(f"{language}, {way}: {len(found)} different", *found[:5])
                wrong += found
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
