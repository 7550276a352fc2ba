"""A project made by hand with everything that breaks exporters: scripts, bidi controls, emoji, overlaps."""

from __future__ import annotations

import hashlib
import re
import uuid
from dataclasses import fields, replace
from typing import Any

from workbench.core.annotations.claim import Attribution, Claim, Stance, Statement
from workbench.core.annotations.codebook import Code, MarkCode
from workbench.core.annotations.dismissal import Dismissal
from workbench.core.annotations.evidence import Bearing, Evidence, EvidenceKind
from workbench.core.annotations.mark import Mark, context
from workbench.core.annotations.memo import Memo
from workbench.core.annotations.party import Mention, Party, PartyKind, PartyName
from workbench.core.annotations.rating import Consistency, Rating
from workbench.core.annotations.rejection import Rejection
from workbench.core.annotations.relation import ItemKind, Relation, RelationKind
from workbench.core.annotations.saved_search import SavedSearch
from workbench.core.comparison.hypotheses import hypotheses
from workbench.core.comparison.matrix_material import Material, SourceGroup
from workbench.core.comparison.pivots import PivotHead, claims_by_parties, codes_by_documents
from workbench.core.comparison.reuse.reasons import Because, Reason
from workbench.core.comparison.source_matrix import source_matrix
from workbench.core.documents.document import Direction, Document, Passage
from workbench.core.documents.version import TextVersion
from workbench.core.exchange.contents import HistoryEntry, ProjectContents
from workbench.core.text.span import Span

TIME = "2024-03-05T08:15:30Z"
LATER = "2024-03-06T17:40:02Z"

ARABIC = (
    "هَدَّدَ Elon Musk بِمُقاضاةِ شركة Microsoft\n\n"
    "Microsoft قالت إن الواجهة البرمجية كانت مفتوحة للجميع، وأضافت: «لم نخالف أي بند».\n"
    "وبحسب صحيفة محلية بلغت الرسوم ٥٠ ألف دولار في الشهر 💰، وهو رقم ينفيه المتحدث \u202bباسم الشركة\u202c.\n"
    "- إعلان -\n"
)
HINDI = (
    "ट्विटर ने माइक्रोसॉफ्ट पर आरोप लगाया\n"
    "कंपनी के वकील ने कहा कि आँकड़ों का उपयोग बिना अनुमति के हुआ। 👩‍💻 विशेषज्ञों को इस पर संदेह है।\n"
    "@MuskWatch ने लिखा कि शुल्क ४२ हज़ार डॉलर था।\n"
)
GERMAN = (
    "Streit um Twitter-Daten 𝔘𝔫𝔡 kein Ende\n\n"
    "Microsoft weist den Vorwurf zurück, man habe Daten ohne Erlaubnis genutzt. „Das ist falsch“, sagte ein "
    "Sprecher.\n\n"
    "<script>alert('Anzeige')</script> & <b>weiter</b> geht es mit 5 > 3.\n"
)
ENGLISH = (
    '=HYPERLINK("http://evil.example") said the headline\n'
    "A lawyer's letter, seen by two papers, accuses the company of misusing data.\n"
)


def key(name: str) -> str:
    """A UUID that is the same in every run."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"rich/{name}"))


def checksum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


TEXTS = {key("ar"): ARABIC, key("hi"): HINDI, key("de"): GERMAN, key("en"): ENGLISH}
ATTACHMENT = b"%PDF-1.4 a letter, scanned\x00\xff"


def _document(name: str, language: str, direction: Direction, **known: str) -> Document:
    text = TEXTS[key(name)]
    source = source_of(key(name))
    document = Document(
        id=key(name),
        title="",
        outlet="",
        byline="",
        published="",
        language=language,
        direction=direction,
        url="",
        retrieved="",
        path=f"{name}.txt",
        media_type="text/plain",
        charset="utf-8",
        characters=len(text),
        source_sha256=checksum(source),
        text_sha256=checksum(text.encode()),
        passages_sha256="",
        imported=TIME,
        imported_by="Nour",
    )
    return replace(document, **known)


def source_of(document_id: str) -> bytes:
    return b"\xef\xbb\xbf" + TEXTS[document_id].replace("\n", "\r\n").encode()


def passages_of(document_id: str) -> tuple[Passage, ...]:
    language, direction = _SPOKEN[document_id]
    lines = re.finditer(r"[^\n]+", TEXTS[document_id])
    return tuple(Passage(Span(*line.span()), direction, language) for line in lines)


_SPOKEN: dict[str, tuple[str, Direction]] = {
    key("ar"): ("ar", "rtl"),
    key("hi"): ("hi", "ltr"),
    key("de"): ("de", "ltr"),
    key("en"): ("en", "ltr"),
}


def mark(name: str, document: str, quote: str, note: str = "") -> Mark:
    text = TEXTS[key(document)]
    start = text.index(quote)
    span = Span(start, start + len(quote))
    found, prefix, suffix = context(text, span)
    return Mark(
        key(name),
        key(document),
        span.start,
        span.end,
        found,
        prefix,
        suffix,
        checksum(text.encode()),
        note,
        "Nour",
        TIME,
        LATER,
    )


def gapped(name: str, document: str, *quotes: str) -> Mark:
    """A mark of several spans, each the first place of its quote."""
    parts = [mark(name, document, quote) for quote in quotes]
    first, last = parts[0], parts[-1]
    return replace(
        first,
        end=last.end,
        quote=" […] ".join(part.quote for part in parts),
        suffix=last.suffix,
        parts=" ".join(f"{part.start}-{part.end}" for part in parts),
    )


DOCUMENTS = (
    _document(
        "ar",
        "ar",
        "rtl",
        title="ماسك يهدد Microsoft \u202eعكس",
        outlet="الجريدة",
        byline="ليلى",
        published="2023-04-20",
        url="https://news.example/مقال?id=1&x=2",
        retrieved=TIME,
    ),
    _document("hi", "hi", "ltr", title="ट्विटर का आरोप", outlet="समाचार", published="2023-05-19"),
    _document(
        "de",
        "de",
        "ltr",
        title="Streit <script>alert(1)</script> & mehr",
        outlet="Tageblatt",
        url="javascript:alert(1)",
    ),
    _document("en", "en", "ltr", title='=cmd|"/c calc"!A1', outlet="The Paper", path="en"),
)
MARKS = (
    mark("threat", "ar", "هَدَّدَ Elon Musk بِمُقاضاةِ شركة Microsoft"),
    mark("musk", "ar", "Elon Musk", "الاسم بحروف لاتينية"),
    mark("denial-ar", "ar", "لم نخالف أي بند"),
    mark("across", "ar", "وأضافت: «لم نخالف أي بند».\nوبحسب صحيفة محلية بلغت الرسوم ٥٠ ألف دولار"),
    mark("controls", "ar", "المتحدث \u202bباسم الشركة\u202c"),
    mark("advert", "ar", "- إعلان -", "=2+5"),
    mark("accuses", "hi", "आँकड़ों का उपयोग बिना अनुमति के हुआ"),
    mark("doubt", "hi", "👩‍💻 विशेषज्ञों को इस पर संदेह है।"),
    mark("handle", "hi", "@MuskWatch"),
    mark("denial-de", "de", "Microsoft weist den Vorwurf zurück, man habe Daten ohne Erlaubnis genutzt"),
    mark("microsoft", "de", "Microsoft"),
    mark("whole", "de", "Microsoft weist den Vorwurf zurück", "<img src=x onerror=alert(1)>"),
    mark("astral", "de", "𝔘𝔫𝔡 kein Ende"),
    mark("blank", "de", "\n\n"),
    mark("script", "de", "<script>alert('Anzeige')</script> & <b>weiter</b>"),
    mark("letter", "en", "A lawyer's letter, seen by two papers", "'quoted'"),
    gapped("gapped", "de", "𝔘𝔫𝔡", "weist den Vorwurf", "ohne Erlaubnis"),
    mark("formula", "en", '=HYPERLINK("http://evil.example")'),
)
PARTIES = (
    Party(key("p-musk"), "Elon Musk", PartyKind.PERSON, "Eigentümer"),
    Party(key("p-ms"), "Microsoft", PartyKind.ORGANISATION),
    Party(key("p-paper"), "صحيفة محلية", PartyKind.OTHER),
)
NAMES = (
    PartyName(key("n1"), key("p-musk"), "إيلون ماسك", "ar"),
    PartyName(key("n2"), key("p-musk"), "एलन मस्क", "hi"),
    PartyName(key("n3"), key("p-musk"), "Mask", ""),
    PartyName(key("n4"), key("p-ms"), "مايكروسوفت", "ar"),
)
CLAIMS = (
    Claim(key("c1"), "Microsoft used Twitter data without permission", "", 0, "Nour", TIME, LATER),
    Claim(key("c2"), "الرسوم بلغت 50 ألف دولار", "=note", 1, "Ravi", TIME, TIME),
    Claim(key("c3"), "No one has said this </article>", "", 2, "Ravi", TIME, TIME),
)
STATEMENTS = (
    Statement(key("s1"), key("threat"), key("c1"), Stance.ASSERTS, key("p-musk"), "Nour", TIME),
    Statement(key("s2"), key("denial-ar"), key("c1"), Stance.DENIES, key("p-ms"), "Nour", TIME),
    Statement(key("s3"), key("accuses"), key("c1"), Stance.ASSERTS, "", "Ravi", LATER),
    Statement(key("s4"), key("doubt"), key("c1"), Stance.DOUBTS, "", "Ravi", LATER),
    Statement(key("s5"), key("denial-de"), key("c1"), Stance.DENIES, key("p-ms"), "Ravi", LATER),
    Statement(key("s6"), key("across"), key("c2"), Stance.MENTIONS, "", "", LATER),
    Statement(key("s7"), key("across"), key("c1"), Stance.DENIES, key("p-ms"), "Nour", LATER),
)
ATTRIBUTIONS = (
    Attribution(key("a2"), key("s6"), 1, "", "رسالة المحامي"),
    Attribution(key("a1"), key("s6"), 0, key("p-paper"), ""),
)
EVIDENCE = (
    Evidence(
        key("e1"), key("c1"), Bearing.SUPPORTS, EvidenceKind.DOCUMENT, key("letter"), "", "", "B", 2,
        "two papers", "Nour", TIME,
    ),
    Evidence(
        key("e2"), key("c2"), Bearing.REFUTES, EvidenceKind.FIGURES, "", checksum(ATTACHMENT),
        "Brief (رسالة).PDF", "F", 6, "", "Ravi", LATER,
    ),
)  # fmt: skip
CODES = (
    Code(key("k1"), "Vorwurf", "", "#c0392b", "v", "Was vorgeworfen wird", 0),
    Code(key("k2"), "رسوم", key("k1"), "red;}</style>", "", "", 0),
    Code(key("k3"), "-- leer", "", "#2980b9", "", "", 1),
)
MARK_CODES = (
    MarkCode(key("threat"), key("k1")),
    MarkCode(key("across"), key("k2")),
    MarkCode(key("across"), key("k1")),
    MarkCode(key("astral"), key("k3")),
)
MENTIONS = (
    Mention(key("musk"), key("p-musk")),
    Mention(key("handle"), key("p-musk")),
    Mention(key("microsoft"), key("p-ms")),
)
RELATIONS = (
    Relation(
        key("r1"), RelationKind.CONTRADICTS, ItemKind.STATEMENT, key("s2"), ItemKind.STATEMENT, key("s1"),
        "", "Nour", TIME,
    ),
    Relation(
        key("r2"), RelationKind.DERIVED_FROM, ItemKind.DOCUMENT, key("hi"), ItemKind.DOCUMENT, key("de"),
        "same letter", "Ravi", LATER,
    ),
    Relation(
        key("r3"), RelationKind.SUPPORTS, ItemKind.MARK, key("across"), ItemKind.CLAIM, key("c2"),
        "", "Ravi", LATER,
    ),
    Relation(
        key("r4"), RelationKind.ATTRIBUTED_TO, ItemKind.CODE, key("k2"), ItemKind.PARTY, key("p-paper"),
        "", "Ravi", LATER,
    ),
    Relation(
        key("r5"), RelationKind.RELATED_TO, ItemKind.EVIDENCE, key("e2"), ItemKind.EVIDENCE, key("gone"),
        "", "Ravi", LATER,
    ),
)  # fmt: skip
DISMISSALS = (
    Dismissal(
        key("x1"),
        "money",
        DOCUMENTS[0].id,
        "١٠٠ دولار",
        DOCUMENTS[1].id,
        "$50,000",
        "two tariffs",
        "Nour",
        TIME,
    ),
)
RATINGS = (
    Rating(key("e2"), key("c2"), Consistency.VERY_INCONSISTENT, "Ravi", LATER),
    Rating(key("e1"), key("c2"), Consistency.NEUTRAL, "Nour", TIME),
)
REJECTIONS = (
    Rejection(key("x1"), "party", "party-0123456789abcdef", "الأقل", "no name\nat all", "Nour", TIME),
    Rejection(key("x2"), "figure", "figure-0123456789abcdef", "=44 USD", "", "Ravi", LATER),
)
MEMOS = (
    Memo(key("m1"), "Offen", "Wer sah den Brief?\nUnd wann?", "claim", key("c1"), "Ravi", TIME, LATER),
    Memo(key("m2"), "", "\tfree", "", "", "Nour", TIME, TIME),
)
SAVED_SEARCHES = (
    SavedSearch(
        key("s1"), "بيانات تويتر", '"بيانات تويتر" OR "Twitter-Daten"', "stemmed", "language=ar\n-outlet=X",
        "Nour", TIME, LATER, LATER, checksum(b"seen"),
    ),
    SavedSearch(key("s2"), "=Letter", "=Letter", "folded", "", "Ravi", TIME, TIME),
)  # fmt: skip
OLD_GERMAN = "Streit um Twitter-Daten ð”˜ð”«ð”¡ kein Ende\n"
VERSIONS = (
    TextVersion(
        key("v1"), key("de"), 1, "de", "ltr", len(OLD_GERMAN), checksum(OLD_GERMAN.encode()), "",
        "=falscher Zeichensatz", LATER, "Ravi",
    ),
)  # fmt: skip


def material_of(
    claims: tuple[Claim, ...],
    documents: tuple[Document, ...],
    marks: tuple[Mark, ...],
    statements: tuple[Statement, ...],
    evidence: tuple[Evidence, ...],
) -> Material:
    """What the matrix is made of; the Hindi and the German article have it from one letter."""
    known = {row.id for row in documents}
    codes: dict[str, tuple[str, ...]] = {}
    for link in MARK_CODES:
        codes[link.mark_id] = (*codes.get(link.mark_id, ()), link.code_id)
    one = SourceGroup("ट्विटर का आरोप", (key("hi"), key("de")), (Reason(Because.ANALYST, "derived from"),))
    return Material(
        claims=claims,
        documents=documents,
        statements=statements,
        marks={mark.id: mark for mark in marks},
        parties=PARTIES,
        evidence=evidence,
        chains={key("s6"): ("صحيفة محلية", "رسالة المحامي")},
        codes={mark.id: codes[mark.id] for mark in marks if mark.id in codes},
        groups=(one,) if {*one.documents} <= known else (),
    )


def rich_project() -> ProjectContents:
    """The project. Every call gives an equal one."""
    return ProjectContents(
        project_id=key("project"),
        name="Streit um Daten – نزاع البيانات",
        modified=LATER,
        documents=DOCUMENTS,
        versions=VERSIONS,
        codes=CODES,
        mark_codes=MARK_CODES,
        marks=MARKS,
        parties=PARTIES,
        party_names=NAMES,
        mentions=MENTIONS,
        claims=CLAIMS,
        statements=STATEMENTS,
        attributions=ATTRIBUTIONS,
        evidence=EVIDENCE,
        ratings=RATINGS,
        dismissals=DISMISSALS,
        rejections=REJECTIONS,
        relations=RELATIONS,
        memos=MEMOS,
        saved_searches=SAVED_SEARCHES,
        **compared(CLAIMS, DOCUMENTS, MARKS, STATEMENTS, EVIDENCE),
        history=(HistoryEntry(key("h1"), "Import 4 articles", "Nour", TIME, "done"),),
        text_of=TEXTS.__getitem__,
        source_of=source_of,
        passages_of=passages_of,
        text_of_version=lambda version: {checksum(OLD_GERMAN.encode()): OLD_GERMAN}[version.text_sha256],
        passages_of_version=lambda version: (Passage(Span(0, version.characters - 1), "ltr", "de"),),
        attachment_of={checksum(ATTACHMENT): ATTACHMENT}.__getitem__,
    )


def compared(
    claims: tuple[Claim, ...],
    documents: tuple[Document, ...],
    marks: tuple[Mark, ...],
    statements: tuple[Statement, ...],
    evidence: tuple[Evidence, ...],
) -> dict[str, Any]:
    """The comparisons of a project that holds these alone."""
    material = material_of(claims, documents, marks, statements, evidence)
    sources = source_matrix(material)
    heads = [PivotHead(code.id, code.name) for code in CODES]
    ids = {claim.id for claim in claims}
    return {
        "sources": sources,
        "claims_by_parties": claims_by_parties(sources, material),
        "codes_by_documents": codes_by_documents(material, heads, documents),
        "hypotheses": hypotheses(claims, evidence, [row for row in RATINGS if row.claim_id in ids]),
    }


def empty_project() -> ProjectContents:
    """A project in which nothing has been done yet."""
    full = rich_project()
    rows = [field.name for field in fields(full) if isinstance(getattr(full, field.name), tuple)]
    emptied: dict[str, tuple[()]] = dict.fromkeys(rows, ())
    return replace(full, name="", modified="", **compared((), (), (), (), ()), **emptied)
