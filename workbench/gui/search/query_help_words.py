"""What the core says of its query language, marked for translation here; the core itself speaks English."""

from __future__ import annotations

from workbench.gui.translation import QT_TRANSLATE_NOOP

HELP_WORDS = (
    QT_TRANSLATE_NOOP("Query", "Words and phrases"),
    QT_TRANSLATE_NOOP("Query", "Combining"),
    QT_TRANSLATE_NOOP("Query", "Close together"),
    QT_TRANSLATE_NOOP("Query", "Patterns"),
    QT_TRANSLATE_NOOP("Query", "Fields"),
    QT_TRANSLATE_NOOP("Query", "What has been marked"),
    QT_TRANSLATE_NOOP("Query", "Order of the results"),
    QT_TRANSLATE_NOOP(
        "Query",
        "All of these words, anywhere in the text and in any order. Capitals, accents, vowel marks "
        "and variants of letters do not matter.",
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "These words side by side, in this order. Any quotation marks will do. In quotes, signs and "
        "capitals have no special meaning.",
    ),
    QT_TRANSLATE_NOOP(
        "Query", "These words in this order, with at most so many other words between them in all."
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "Exactly as written: capitals, accents, vowel marks and every letter count. Also before a "
        "phrase, a pattern or an expression.",
    ),
    QT_TRANSLATE_NOOP("Query", "Both. Words side by side mean the same. Also & between spaces."),
    QT_TRANSLATE_NOOP("Query", "At least one of them. Also |. AND binds closer than OR."),
    QT_TRANSLATE_NOOP("Query", "The first without the second. Also - or ! directly before a word."),
    QT_TRANSLATE_NOOP("Query", "What is in brackets belongs together."),
    QT_TRANSLATE_NOOP(
        "Query",
        "Operators in your own language: German ones are capitals, Arabic and Hindi ones end in a "
        "colon. Names of fields have a colon in every language. The English words always work.",
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "Both in any order, with at most so many other words between. More than two belong together "
        'as a whole. On each side stands a word, a pattern, "a phrase" or (one OR another).',
    ),
    QT_TRANSLATE_NOOP(
        "Query", "Both in this order, with at most so many other words between. ONEAR/3 is the same."
    ),
    QT_TRANSLATE_NOOP("Query", "Words that begin so."),
    QT_TRANSLATE_NOOP(
        "Query",
        "Words of this shape: * is any letters or none, ? is one letter with its marks, at the end of "
        "a word only * is understood. Also ؟ for ?.",
    ),
    QT_TRANSLATE_NOOP(
        "Query", "This word and those of which one letter, or two, are different, more or fewer."
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "Words that fit the regular expression from the first letter to the last: . [abc] [^a-z] "
        "(a|b) * + ? {2,3} \\d \\w \\p{…}, and \\ before a sign. No spaces and no flags; capitals count "
        "after = only.",
    ),
    QT_TRANSLATE_NOOP("Query", "In the title. Every field takes a word, a phrase, a pattern or brackets."),
    QT_TRANSLATE_NOOP("Query", "Published by this outlet."),
    QT_TRANSLATE_NOOP("Query", "By this author, as the article names the author."),
    QT_TRANSLATE_NOOP(
        "Query", "In this language: a code, or what the language is called. Several in brackets."
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "Published in this year, month or on this day, or from the first to the last; either may be "
        "left out.",
    ),
    QT_TRANSLATE_NOOP(
        "Query",
        "Documents of which the outlet, the language or the date is not known; mostly to leave them out.",
    ),
    QT_TRANSLATE_NOOP("Query", "The name of a person or an organisation in every script and spelling."),
    QT_TRANSLATE_NOOP(
        "Query",
        "Documents that have it from one source: those of the cluster with this name, or with a "
        "document of this title.",
    ),
    QT_TRANSLATE_NOOP("Query", "A mark with this code or one below it in the code book."),
    QT_TRANSLATE_NOOP(
        "Query", "A statement of a claim, or evidence for or against it, that has these words."
    ),
    QT_TRANSLATE_NOOP(
        "Query", "A mark in which this party is named, speaks, or is the source. Any of its names will do."
    ),
    QT_TRANSLATE_NOOP("Query", "A statement that asserts, denies, doubts or mentions a claim."),
    QT_TRANSLATE_NOOP(
        "Query", "What stands side by side about marks is about one and the same mark, NOT as well."
    ),
    QT_TRANSLATE_NOOP("Query", "The same said openly, so that one document may have two different marks."),
    QT_TRANSLATE_NOOP(
        "Query", "Counts so many times for the order of the results; what is found stays the same."
    ),
)
