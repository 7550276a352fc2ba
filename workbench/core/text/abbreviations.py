"""Abbreviations that end in a full stop, and words that begin sentences: what sentence segmentation must
know.

Own lists, of what news needs; keys are primary language subtags. Everything is in lower case, without
the last full stop.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Abbreviations(NamedTuple):
    """The abbreviations of a language by what may follow them."""

    before_more: frozenset[str]
    """Never the end of a sentence: titles, and words like "e.g."."""
    before_number: frozenset[str]
    """Abbreviations only before a figure ("No. 5"); else an ordinary word."""
    anywhere: frozenset[str]
    """May end a sentence; they do where the next word is one that begins sentences."""
    beginnings: frozenset[str]
    """Words with a capital that, after a full stop, begin a sentence rather than continue a name."""


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word for words in lists for word in words.split())


_LATIN_NUMBERED = (
    "nr no nos p pp art abs kap fig vol bd jan feb mar apr jun jul aug sept sep okt oct nov dez dec"
)

ABBREVIATIONS: Final = {
    "en": Abbreviations(
        _words(
            "mr mrs ms messrs dr prof rev hon gen col lt sgt capt cmdr adm gov sen rep st mt e.g i.e viz",
            "cf vs",
        ),
        _words(_LATIN_NUMBERED, "ch sec para"),
        _words(
            "inc corp co ltd plc llc bros esq jr sr ph.d m.d etc al u.s u.k u.n e.u a.m p.m b.c a.d ave",
            "blvd approx",
        ),
        _words(
            "the a an this that these those it its he she they we i you his her their our my in on at",
            "but and or so if",
            "when while after before as for to from with by there here what who how why no not now then",
            "however",
            "meanwhile also yet still both some many most all one two",
        ),
    ),
    "de": Abbreviations(
        _words(
            "dr prof hr fr fa frl dipl ing mag st z.b d.h u.a o.ä i.d.r z.t b bzw ca bspw beispielsw evtl",
            "ggf gegr geb gest",
            "vgl sog insb inkl exkl einschl zzt zz allg ehem mind max min abzgl zzgl lt gem hrsg verh str",
        ),
        _words(_LATIN_NUMBERED, "s tel az rn ziff jän mär jg"),
        _words("usw etc ff mrd mio tsd jh jhd jhs inc corp co ltd u.s.a usf dgl"),
        _words(
            "der die das den dem des ein eine einer einem einen dies diese dieser dieses es er sie wir",
            "ich ihr man im in",
            "am an auf aus bei mit nach von vor zu zum zur für durch und aber doch oder denn so da dann",
            "danach dort wenn",
            "als ob weil während wer was wie wo warum nun nur auch noch schon bisher damit dabei dazu",
            "hier jetzt laut",
        ),
    ),
    "fr": Abbreviations(
        _words("m mm mme mmes mlle mlles dr pr me st ste mgr p.ex c.-à-d cf env av apr"),
        _words(_LATIN_NUMBERED, "n chap"),
        _words("etc inc corp"),
        _words(
            "le la les un une des il elle ils elles ce cette ces on nous je en dans mais et ou si pour",
            "par avec",
        ),
    ),
    "es": Abbreviations(
        _words("sr sra sres srta dr dra prof lic ing gral p.ej ud uds d dª"),
        _words(_LATIN_NUMBERED, "núm pág"),
        _words("etc inc corp ee.uu s.a"),
        _words(
            "el la los las un una unos unas él ella ellos esto este esta en de por para pero y o si con",
            "no se",
        ),
    ),
    "ar": Abbreviations(
        _words("د أ م ص ت ه ج ق ع س ط أ.د د.م م.م ق.م"),
        _words(),
        _words(),
        _words(),
    ),
    "hi": Abbreviations(
        _words(
            "डॉ डा श्री श्रीमती सुश्री प्रो पं कु कै रु स्व मो क्र",
            # Initials as letters are called in English, but for those that are verbs and particles, too
            # (आई, जी, ओ).
            "ए बी सी डी एफ एच जे के एल एम एन आर एस टी यू वी एक्स",
        ),
        _words("सं नं"),
        _words("लि प्रा"),
        _words(),
    ),
}  # fmt: skip

_ALL: Final = Abbreviations(
    *(frozenset[str]().union(*columns) for columns in zip(*ABBREVIATIONS.values(), strict=True))
)


def abbreviations_of(language: str) -> Abbreviations:
    """The abbreviations of *language* (a BCP 47 tag); those of all languages where it is unknown."""
    return ABBREVIATIONS.get(language.lower().replace("_", "-").split("-")[0], _ALL)
