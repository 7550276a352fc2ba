from __future__ import annotations

import pytest

from workbench.core.text.stemming.hindi import hindi_homographs, hindi_stem

PARADIGMS = {
    "मैं": "मैंने मुझे मुझको मुझसे मेरा मेरी मेरे मुझमें",
    "हम": "हमने हमें हमारा हमारे हमसे",
    "वह": "उसने उसे उसका उनका उनकी उन्होंने उन्हें वे वो उनपर",
    "जो": "जिसने जिसे जिन्होंने जिनके जिन्हें जिसमें",
    "कौन": "किसने किसे किसका किन्होंने किनकी",
    "होना": "हो होता हुआ हुई हुए हुईं होगा होंगे होकर",
    "जाना": "जाता गया गए गये गई गयी गईं जाएगा जायेगा जाएँ जाकर जाने",
    "करना": "किया किए किये की कीं करता करते करके करेगा करेंगे कीजिए करनेवाला",
    "देना": "दिया दी दिए दिये देगा देंगे दें देकर",
    "पीना": "पिया पिएगा पीता पीजिए",
    "बनाना": "बनाया बनाई बनायी बनाए बनाएगा बनायेगा बनाएंगे बनाएँ बनाऊंगा बनाइए बनाकर बनाते",
    "बोलना": "बोला बोले बोलेगा बोलेंगी बोलूँगा बोलिए बोलकर बोलतीं",
    "नकारना": "नकारता नकारते नकारेंगे नकारने",
    "लड़का": "लड़के लड़कों",
    "लड़की": "लड़कियाँ लड़कियां लड़कियों लड़कीयों",
    "भाषा": "भाषाएँ भाषाएं भाषायें भाषाओं",
    "वस्तु": "वस्तुएँ वस्तुओं",
    "बहू": "बहुएं बहुओं",
    "किताब": "किताबें किताबों",
    "गाड़ी": "गाडी गाड़ियाँ गाड़ियों",
    "सज़ा": "सजा सजाएं",
    "नया": "नए नये नई नयी",
    "दसवां": "दसवें दसवीं दसवाँ",
    "ट्वीट": "ट्वीट्स ट्वीटों",
    "यूज़र": "यूजर यूज़र्स यूजर्स यूज़रों",
}
"""Lemma and forms, from the grammars named in `hindi_forms`, with the spellings of newspapers."""


@pytest.mark.parametrize("lemma", PARADIGMS)
def test_the_forms_of_a_word_have_its_stem(lemma: str) -> None:
    assert {form: hindi_stem(form) for form in PARADIGMS[lemma].split()} == dict.fromkeys(
        PARADIGMS[lemma].split(), hindi_stem(lemma)
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("गेट्स", "गेट"),
        ("टाइम्स", "टाइम"),
        ("सोनी", "सोना"),
        ("पानी", "पाना"),
        ("सीता", "सीना"),
        ("बात", "बताना"),
        ("सेना", "सेवा"),
        ("जाना", "जानना"),
        ("बनाना", "बनना"),
        ("काफी", "कॉफी"),
        ("जनता", "जनना"),
        ("मनरेगा", "मनाना"),
    ],
)
def test_other_words_stay_apart(first: str, second: str) -> None:
    assert hindi_stem(first) != hindi_stem(second)


def test_a_form_of_two_words_is_found_by_both() -> None:
    assert (hindi_stem("बढ़ा"), *hindi_homographs("बढ़ा")) == (hindi_stem("बढ़ना"), hindi_stem("बढ़ाना"))
    assert (hindi_stem("की"), *hindi_homographs("की")) == ("करना", "का")
    assert hindi_homographs("सरकार") == hindi_homographs("टाटा") == ()
