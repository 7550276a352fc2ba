"""Arabic verbs with a weak radical that are in every newspaper, with the forms that the dictionary lacks.

The rules of `arabic` undo regular forms; of weak verbs a radical goes (قال, قلت; رأى, رأت; وصل, يصلون). The
paradigms are those of Ryding, “A Reference Grammar of Modern Standard Arabic” (2005), chapters 22 to 32.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_HOLLOW: Final = (
    "قال يقول كان يكون عاد يعود زار يزور قام يقوم مات يموت دار يدور باع يبيع سار يسير عاش يعيش صار يصير "
    "غاب يغيب زاد يزيد خاف يخاف نال ينال نام ينام أراد يريد أشار يشير أضاف يضيف أقام يقيم أعاد يعيد "
    "أدار يدير أصاب يصيب أثار يثير أتاح يتيح أذاع يذيع أدان يدين أعان يعين أفاد يفيد استطاع يستطيع "
    "استعاد يستعيد استفاد يستفيد استعان يستعين اختار يختار احتاج يحتاج ازداد يزداد"
)
_DEFECTIVE: Final = (
    "رأى يرى سعى يسعى قضى يقضي بنى يبني دعا يدعو بدا يبدو بقي يبقى لقي يلقى نسي ينسى نفى ينفي جرى يجري "
    "مضى يمضي أدى يؤدي أعطى يعطي ألقى يلقي أبدى يبدي أنهى ينهي ألغى يلغي أخفى يخفي تلقى يتلقى تولى "
    "يتولى تخلى يتخلى تبنى يتبنى تحدى يتحدى تمنى يتمنى انتهى ينتهي اشترى يشتري التقى يلتقي اختفى يختفي "
    "ادعى يدعي استدعى يستدعي استولى يستولي عانى يعاني نادى ينادي اكتفى يكتفي شكا يشكو نجا ينجو"
)
_ASSIMILATED: Final = "وصل يصل وقع يقع وضع يضع وصف يصف وجد يجد وقف يقف وثق يثق وزع يوزع"
"""Pasts with their presents (third person, masculine), in turn."""
_OTHER_WORDS: Final = "نصير بنت بنوا مت أقل نقل أعد نعد تعد يعد تعين يعين أعين أدور ندور تدين دين أرى"
"""Forms that are rather forms of other words."""
_PAST: Final = ("ت", "نا", "تم")
_PRESENT: Final = ("", "ون", "وا", "ين", "ان")
_PERSONS: Final = "يتنأ"
_JUSSIVE_PERSONS: Final = "يت"
_FEWEST: Final = 3
_CLITICS: Final = ("", "و", "ف")
_CLITICS_OF_SHORT: Final = ("", "و")
"""Not ف, which is the beginning of a name as often: فيصل."""
_BEFORE_PRESENTS: Final = ("س", "وس")


@cache
def weak_verbs() -> Mapping[str, str]:
    """The past of each form, with the clitics that it may have."""
    found: dict[str, str] = {}
    others = _OTHER_WORDS.split()
    for verbs, forms_of in ((_HOLLOW, _hollow), (_DEFECTIVE, _defective), (_ASSIMILATED, _assimilated)):
        words = verbs.split()
        for past, present in zip(words[::2], words[1::2], strict=True):
            for is_present, form in forms_of(past, present):
                if len(form) >= _FEWEST and form not in others:
                    clitics = _CLITICS if len(form) > _FEWEST else _CLITICS_OF_SHORT
                    for clitic in (*clitics, *(_BEFORE_PRESENTS if is_present else ())):
                        found.setdefault(clitic + form, past)
    return found


_Forms = Iterator[tuple[bool, str]]  # whether it is a present, and the form


def _hollow(past: str, present: str) -> _Forms:
    short = past[:-2] + past[-1]
    yield from ((False, past + ending) for ending in ("", "ت", "وا", "ا"))
    yield from ((False, (short + ending).replace("ننا", "نا")) for ending in _PAST)
    yield from _presents(present[1:], _PRESENT)
    yield from ((True, person + present[1:-2] + present[-1]) for person in _JUSSIVE_PERSONS)


def _defective(past: str, present: str) -> _Forms:
    yield False, past
    yield from ((False, past[:-1] + ending) for ending in ("ت", "وا"))
    yield from _presents(present[1:], ("",))
    yield from _presents(present[1:-1], ("ون", "وا"))


def _assimilated(past: str, present: str) -> _Forms:
    yield from ((False, past + ending) for ending in ("", "ت", "وا", "نا"))
    yield from _presents(present[1:], _PRESENT)


def _presents(stem: str, endings: tuple[str, ...]) -> _Forms:
    yield from ((True, person + stem + ending) for person in _PERSONS for ending in endings)
