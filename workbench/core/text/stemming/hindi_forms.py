"""Hindi forms by class: pronouns, endings of verbs and nouns, and words that the dictionary mistakes.

The paradigms are those of McGregor, “Outline of Hindi Grammar” (3rd ed., 1995) and Kachru, “Hindi” (2006), in
the spelling of newspapers: -ए- where dictionaries write -ये- (बनाएगा, बनायेगा), pronoun and postposition in one
word. All is folded and without nukta, as `hindi` looks words up; lists of words have blanks between.
"""

from __future__ import annotations

from typing import Final

_POSTPOSITIONS: Final = ("ने", "को", "से", "का", "के", "की", "में", "पर")
_OBLIQUES: Final = {
    "मैं": "मैं मुझ",
    "हम": "हम",
    "तू": "तू तुझ",
    "तुम": "तुम",
    "आप": "आप",
    "वह": "उस उन",
    "यह": "इस इन",
    "जो": "जिस जिन",
    "कौन": "किस किन",
    "कोई": "किसी",
}
"""Pronouns with the cases that postpositions are written on."""
_FURTHER: Final = {
    "मैं": "मुझे मेरा मेरे मेरी",
    "हम": "हमें हमारा हमारे हमारी हमलोग हमलोगों",
    "तू": "तुझे तेरा तेरे तेरी",
    "तुम": "तुम्हें तुम्हारा तुम्हारे तुम्हारी तुमलोग",
    "आप": "आपलोग आपलोगों",
    "वह": "वो वे उसे उन्हें उन्होंने",
    "यह": "ये इसे इन्हें इन्होंने",
    "जो": "जिसे जिन्हें जिन्होंने",
    "कौन": "किसे किन्हें किन्होंने",
    "कोई": "किन्हीं किन्ही",
    "अपना": "अपने अपनी अपनों",
    "का": "के",
}
PRONOUNS: Final = {
    form: pronoun
    for pronoun in {**_OBLIQUES, **_FURTHER}
    for form in (
        pronoun,
        *_OBLIQUES.get(pronoun, "").split(),
        *(case + after for case in _OBLIQUES.get(pronoun, "").split() for after in _POSTPOSITIONS),
        *_FURTHER.get(pronoun, "").split(),
    )
}
"""Every form of a pronoun with its lemma."""

VERB_ENDINGS: Final = (
    *("इएगा", "इयेगा", "िएगा", "ियेगा", "इए", "इये", "िए", "िये", "इयो", "ियो"),
    *("ऊंगा", "ऊंगी", "ूंगा", "ूंगी", "एंगे", "एंगी", "येंगे", "येंगी", "ेंगे", "ेंगी"),
    *("एगा", "एगी", "येगा", "येगी", "ेगा", "ेगी", "ओगे", "ओगी", "ोगे", "ोगी"),
    *("ऊं", "ूं", "एं", "यें", "ें", "ओ", "ए", "ये", "ई", "यी", "ईं", "यीं", "या"),
    *("नेवाला", "नेवाले", "नेवाली", "नेवालों", "ने", "नी", "नीं", "ता", "ते", "ती", "तीं", "कर", "के"),
)
"""Endings of verbs. Those of one vowel sign (बोला, बोले, बोली, बोलो) are endings of nouns more often; the
dictionary has them for the verbs that it knows."""

NOUN_ENDINGS: Final = (
    *(("ियों", "ी"), ("ियां", "ी"), ("ियो", "ी"), ("ीयों", "ी"), ("ीयां", "ी")),
    *(("ाओं", "ा"), ("ाएं", "ा"), ("ायें", "ा"), ("ुओं", "ु"), ("ुओं", "ू"), ("ुएं", "ु"), ("ुएं", "ू")),
    *(("ूओं", "ू"), ("ूएं", "ू"), ("ों", ""), ("ों", "ा"), ("ें", ""), ("े", "ा"), ("ी", "ा"), ("ो", "")),
    *(("ये", "ए"), ("यी", "ई"), ("यीं", "ईं"), ("वें", "वां"), ("वीं", "वां"), ("्स", "")),
)
"""Endings of plural and oblique case, other spellings (गये, गए), ordinals and English plurals (यूज़र्स), with
what stands in their place in the dictionary."""

SURE_PLURALS: Final = (*(("ियों", "ी"), ("ियां", "ी"), ("ाओं", "ा"), ("ाएं", "ा"), ("ुओं", "ु"), ("ों", "")),)
"""Endings that nothing but a plural has."""

FURTHER_VERBS: Final = (
    "नकारना मंगाना टिकाना बिगाडना लुटना सुलझना हथियाना कचोटना जतलाना झटकना डुबोना तोलना दुहराना पनपाना "
    "भुलाना लदना हटवाना बदलवाना"
)
"""Verbs of newspapers that the dictionary has not."""

LOANS: Final = (
    "यूजर वर्कर सब्सक्राइबर प्लेयर लीडर वोटर ऐप एप ब्लॉग अकाउंट फीचर प्रोडक्ट स्टूडेंट सेंटर मैसेज लिंक टेस्ट डॉक्यूमेंट क्लाइंट "
    "पार्टनर डेवलपर यूनिट स्टोर ब्रांड मॉडल हॉस्पिटल"
)
"""English words of newspapers that the dictionary has not, with plurals in -s that no rule could tell from
names (सैंडर्स)."""

NOUNS: Final = (
    "गाडी गली दही साली टंकी हिचकी सिसकी छंटनी जननी डाली झांकी लडी पोती सजा गुस्सा भांजा ठेला झोंका झूला गला चाचा"
)
"""Nouns that the dictionary takes for rare forms of verbs (गाड़ी, car, for “buried”) or of other nouns."""

_PERFECTIVES: Final = "गिर पहुंच संभल दहल उलझ छुप थक बिगड रूठ सड भीग खुल जंच तराश परोस जीत घट जल"
OTHERWISE: Final = {
    **{root + ending: f"{root}ना" for root in _PERFECTIVES.split() for ending in ("ा", "े", "ी")},
    **{root + ending: f"{root}ाना" for root in ("गिर", "घट") for ending in ("ाएं", "ाओ")},
    "जलकर": "जलना",
    "पीजिए": "पीना",
    "पीजिये": "पीना",
    "जिए": "जीना",
    "गाए": "गाना",
    "गाई": "गाना",
    "सजाएं": "सजा",
    "माने": "मानना",
    "बदले": "बदलना",
    "की": "करना",
    "लिए": "लेना",
    "लिये": "लेना",
}
"""Forms that the dictionary lacks or gives to the rarer of two words: गिरा fell and is hardly ever, in news,
the literary word for speech; जीता won more often than it lived.

की and लिए are postpositions first, but as these they need not be found by other forms: a noun that takes की
takes it always. As verbs they must be found by करना and लेना: घोषणा की, announced.
"""

ALSO: Final = {
    "जीता": "जीना",
    "जीते": "जीना",
    "जीती": "जीना",
    "खाते": "खाना",
    "पहले": "पहला",
    "माने": "मायने",
    "बदले": "बदला",
    "की": "का",
}
"""Forms of two words, with the one that they are found by besides the likelier."""
