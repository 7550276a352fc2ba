"""The help of the query language: every construct with what it means and an example in four languages.

The examples find something in the sample project, and a test runs every one of them. The meanings are
English; a window translates them by their key. An example uses the words of its language for operators and
fields; the English ones work everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from workbench.core.search.query.vocabulary import Language

Topic = Literal["words", "combining", "nearness", "patterns", "fields", "marks", "order"]

TOPICS: Final[Mapping[Topic, str]] = {
    "words": "Words and phrases",
    "combining": "Combining",
    "nearness": "Close together",
    "patterns": "Patterns",
    "fields": "Fields",
    "marks": "What has been marked",
    "order": "Order of the results",
}


@dataclass(frozen=True, slots=True)
class Construct:
    """One thing that can be said in a query: how it is written, what it *means*, *examples* by language."""

    key: str
    topic: Topic
    syntax: str
    means: str
    examples: Mapping[Language, str]


def _construct(
    key: str, topic: Topic, syntax: str, means: str, en: str, de: str, ar: str, hi: str
) -> Construct:
    return Construct(key, topic, syntax, means, {"en": en, "de": de, "ar": ar, "hi": hi})


CONSTRUCTS: Final = (
    _construct(
        "words", "words", "word word",
        "All of these words, anywhere in the text and in any order. Capitals, accents, vowel marks and "
        "variants of letters do not matter.",
        "musk lawsuit", "musk klage", "ماسك دعوى", "मस्क अदालत",
    ),
    _construct(
        "phrase", "words", '"word word"',
        "These words side by side, in this order. Any quotation marks will do. In quotes, signs and capitals "
        "have no special meaning.",
        '"price list"', "„keine Klage“", "«بيانات تويتر»", "“ट्विटर के मालिक”",
    ),
    _construct(
        "phrase_slop", "words", '"word word"~2',
        "These words in this order, with at most so many other words between them in all.",
        '"Musk Microsoft"~4', '"Brief Microsoft"~2', '"ماسك تغريدة"~٤', '"मस्क माइक्रोसॉफ़्ट"~२',
    ),
    _construct(
        "exact", "words", "=word",
        "Exactly as written: capitals, accents, vowel marks and every letter count. Also before a phrase, a "
        "pattern or an expression.",
        "=The", '="Der Konzern"', "=توتير", "=माइक्रोसॉफ़्ट",
    ),
    _construct(
        "and", "combining", "a AND b",
        "Both. Words side by side mean the same. Also & between spaces.",
        "letter AND Nadella", "Brief UND Nadella", "سبيرو و: ناديلا", "चिट्ठी और: नडेला",
    ),
    _construct(
        "or", "combining", "a OR b",
        "At least one of them. Also |. AND binds closer than OR.",
        "OpenAI OR Delaware", "Behörden ODER Richter", "القاضي أو: القضاء", "कचहरी या: अदालत",
    ),
    _construct(
        "not", "combining", "a NOT b",
        "The first without the second. Also - or ! directly before a word.",
        "Twitter NOT letter", "Twitter NICHT Brief", "تويتر ليس: سبيرو", "मस्क नहीं: नडेला",
    ),
    _construct(
        "brackets", "combining", "(a OR b) c",
        "What is in brackets belongs together.",
        "(letter OR tweet) evidence", "(Brief ODER Tweet) Daten", "(سبيرو | ناديلا) بيانات",
        "(चिट्ठी | ट्वीट) -अदालत",
    ),
    _construct(
        "own_words", "combining", "ODER  أو:  या:",
        "Operators in your own language: German ones are capitals, Arabic and Hindi ones end in a "
        "colon. Names of fields have a colon in every language. The English words always work.",
        "evidence OR proof", "Tweet UND NICHT Brief", "ماسك و: ليس: دعوى", "मस्क और: बिना: अदालत",
    ),
    _construct(
        "near", "nearness", "a NEAR/3 b",
        "Both in any order, with at most so many other words between. More than two belong together as a "
        'whole. On each side stands a word, a pattern, "a phrase" or (one OR another).',
        "illegally NEAR/3 trained", "Daten NAHE/3 Behörden", "ماسك قرب/٣ تغريدة", "मस्क पास/३ वकील",
    ),
    _construct(
        "before", "nearness", "a BEFORE/3 b",
        "Both in this order, with at most so many other words between. ONEAR/3 is the same.",
        "Musk BEFORE/2 Twitter", "(Brief ODER Schreiben) VOR/2 Microsoft", "شركة قبل/٣ Microsoft",
        "मस्क पहले/४ वकील",
    ),
    _construct(
        "prefix", "patterns", "begin*",
        "Words that begin so.",
        "threat*", "Datenmiss*", "تغريد*", "ट्वी*",
    ),
    _construct(
        "wildcard", "patterns", "*part*  w?rd",
        "Words of this shape: * is any letters or none, ? is one letter with its marks, at the end of a word "
        "only * is understood. Also ؟ for ?.",
        "*suit", "*missbrauch*", "تو؟ير", "ट्*टर",
    ),
    _construct(
        "fuzzy", "patterns", "word~  word~2",
        "This word and those of which one letter, or two, are different, more or fewer.",
        "Spiroo~", "Nadela~", "تويتير~", "टविटर~2",
    ),
    _construct(
        "regex", "patterns", "/expression/",
        "Words that fit the regular expression from the first letter to the last: . [abc] [^a-z] (a|b) * + ? "
        r"{2,3} \d \w \p{…}, and \ before a sign. No spaces and no flags; capitals count after = only.",
        "/law(suit|yer)s?/", "/(klagen?|verklagt)/", "/ال(مال|بيانات)/", "/मुकद(मा|मे)/",
    ),
    _construct(
        "title", "fields", "title:word",
        "In the title. Every field takes a word, a phrase, a pattern or brackets.",
        "title:court", "Titel:(Klage ODER verklagt)", "عنوان:ناديلا", "शीर्षक:मुकदमा",
    ),
    _construct(
        "outlet", "fields", "outlet:name",
        "Published by this outlet.",
        'outlet:"The Harbour Ledger"', "Medium:Elbkurier", 'الناشر:"دفاتر الغد"', "प्रकाशन:प्रभात",
    ),
    _construct(
        "byline", "fields", "byline:name",
        "By this author, as the article names the author.",
        "byline:Ashgrove", "Autor:Wiebrecht", "الكاتب:سلمى", "लेखक:अनुराधा",
    ),
    _construct(
        "language", "fields", "language:ar",
        "In this language: a code, or what the language is called. Several in brackets.",
        "Musk language:en", "Musk Sprache:Deutsch", "لغة:(العربية أو: الهندية)", "भाषा:हिन्दी",
    ),
    _construct(
        "date", "fields", "date:2023-04..2023-05",
        "Published in this year, month or on this day, or from the first to the last; either may be left "
        "out.",
        "date:2023-05-26", "Datum:2023-04", "تاريخ:٢٠٢٣-٠٥-١٩..٢٠٢٣-٠٥-٢٢", "तारीख:२०२३-०५-२०..",
    ),
    _construct(
        "missing", "fields", 'outlet:""',
        "Documents of which the outlet, the language or the date is not known; mostly to leave them out.",
        'Musk NOT date:""', 'Musk NICHT Datum:""', 'ماسك ليس: تاريخ:""', 'मस्क बिना: तारीख:""',
    ),
    _construct(
        "name", "fields", "name:Musk",
        "The name of a person or an organisation in every script and spelling.",
        "name:Musk", 'Name:"Elon Musk"', "اسم:ماسك", "नाम:मस्क",
    ),
    _construct(
        "cluster", "fields", "cluster:title",
        "Documents that have it from one source: those of the cluster with this name, or with a document of "
        "this title.",
        "cluster:Vertragsbruch", "Gruppe:Vertragsbruch", "المجموعة:Vertragsbruch", "समूह:Vertragsbruch",
    ),
    _construct(
        "code", "marks", "code:name",
        "A mark with this code or one below it in the code book.",
        "code:Threat", 'Code:"Legal step"', "الرمز:Threat", "कोड:Sourcing",
    ),
    _construct(
        "claim", "marks", "claim:words",
        "A statement of a claim, or evidence for or against it, that has these words.",
        "claim:sued", 'Behauptung:"has sued"', "الادعاء:advertising", "दावा:government",
    ),
    _construct(
        "party", "marks", "party:name",
        "A mark in which this party is named, speaks, or is the source. Any of its names will do.",
        'party:"New York Times"', "Beteiligte:Spiro", "الطرف:سبيرو", "पक्ष:मस्क",
    ),
    _construct(
        "stance", "marks", "stance:denies",
        "A statement that asserts, denies, doubts or mentions a claim.",
        "stance:denies", "Haltung:bezweifelt", "الموقف:ينفي", "रुख:संदेह",
    ),
    _construct(
        "one_mark", "marks", "party:Musk stance:denies",
        "What stands side by side about marks is about one and the same mark, NOT as well.",
        "party:Musk NOT stance:asserts", "Beteiligte:Musk Haltung:behauptet", "الطرف:ماسك الموقف:يؤكد",
        "पक्ष:मालवीय रुख:संदेह",
    ),
    _construct(
        "mark", "marks", "mark:(…) mark:(…)",
        "The same said openly, so that one document may have two different marks.",
        "mark:(claim:sued stance:denies) mark:(party:Musk)",
        "Marke:(Code:Threat) Marke:(Haltung:bezweifelt)",
        "العلامة:(الموقف:يؤكد) العلامة:(الموقف:ينفي)",
        "चिह्न:(रुख:दावा) चिह्न:(रुख:इनकार)",
    ),
    _construct(
        "boost", "order", "word^2",
        "Counts so many times for the order of the results; what is found stays the same.",
        "Spiro^3 OR Nadella", "Brief^2 ODER Klage", "سبيرو^٣ أو: ماسك", "नडेला^2 या: मस्क",
    ),
)  # fmt: skip
"""The constructs, in the order in which they are read."""
