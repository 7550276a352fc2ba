"""How a query is put into words: the texts of `explaining`, in English, by key.

A window gives its own table with the same keys; what stands in braces must stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

Wording = Mapping[str, str]

ENGLISH: Final[Wording] = {
    # What a query asks for, part by part
    "word": "“{word}”",
    "phrase": "the phrase “{words}”",
    "phrase_slop": "the phrase “{words}” (at most {count} other words between)",
    "prefix": "words that begin with “{word}”",
    "wildcard": "words like “{word}”",
    "regex": "words that fit /{pattern}/",
    "fuzzy": "words close to “{word}” (letters that may differ: {count})",
    "range": "words from “{first}” to “{last}”",
    "exact": "{part} exactly as written",
    "near": "{parts} near each other (at most {count} other words between)",
    "before": "{parts} in this order (at most {count} other words between)",
    "name": "the name “{name}” in every script",
    "language": "in the language {language}",
    "date": "published {date}",
    "date_range": "published from {first} to {last}",
    "date_from": "published in {first} or later",
    "date_until": "published in {last} or earlier",
    "missing": "without {field}",
    "in": "{field} {values}",
    "in_field": "{field} with {part}",
    "of_mark": "{field} {part}",
    "stance": "stance {stance}",
    "mark": "a mark ({condition})",
    "boost": "{part} (counts {factor} times)",
    "not": "not {part}",
    "and": "{first} and {second}",
    "or": "{first} or {second}",
    "brackets": "({part})",
    # Fields
    "field.text": "text",
    "field.title": "title",
    "field.outlet": "outlet",
    "field.byline": "author",
    "field.language": "language",
    "field.date": "date",
    "field.name": "name",
    "field.cluster": "source cluster",
    "field.code": "code",
    "field.claim": "claim",
    "field.party": "party",
    "field.stance": "stance",
    "field.mark": "mark",
    # What single signs do
    "sign.AND": "Both sides must be there.",
    "sign.OR": "One side is enough.",
    "sign.NOT": "Leaves out what has the next part.",
    "sign.NEAR": "Both sides with at most {count} other words between, in any order.",
    "sign.BEFORE": "Both sides in this order with at most {count} other words between.",
    "sign.exact": "The next word exactly as written: capitals, accents and vowel marks count.",
    "sign.fuzzy": "Also words close to it (letters that may differ: {count}).",
    "sign.slop": "Up to {count} other words may stand between the words of the phrase.",
    "sign.boost": "Counts {count} times for the order of the results.",
    "sign.bracket": "What is in brackets belongs together.",
    "sign.field": "The next part is searched in the {field}.",
    "sign.field_name": "The next part is a name, found in every script and spelling.",
    "sign.field_mark": "What is in the brackets is said of one mark.",
    "sign.field_of_marks": "The {field} of a mark in the document.",
    "like_operator": "“{word}” as a word of the text; the operator is written {operator}",
    "ignored": "Left out: punctuation.",
}
