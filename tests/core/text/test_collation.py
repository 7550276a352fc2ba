"""The order of words: what readers of each script expect of a dictionary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.core.text.collation import collation_key, collation_keys
from workbench.core.text.folding import fold_text


@pytest.mark.parametrize(
    "words",
    [
        "42 Apfel apfel Äpfel Bad Bar Bär straße Straßen zwei",
        "أحمد احمد آدم إيران باب پدر تونس ثلج جمل چای على علي فيل كُتب گل مدينة مدينه هو وزير يوم",
        "अंक अकेला आम कलम क़लम खत गाँव ट्विटर बैंक मस्क सरकार हिंदी हिन्दी",
        "٤٢ apple Москва שלום تونس मस्क 中国",
    ],
)
def test_the_order_of_a_dictionary(words: str) -> None:
    expected = words.split()
    turned = expected[::-1]
    assert sorted(turned, key=collation_key) == expected


def test_exact_spelling_decides_only_between_words_that_are_the_same_for_search() -> None:
    assert collation_key("مُدير")[0] == collation_key("مدير")[0]
    rows = [["مُدير", "ب"], ["مدير", "ت"], ["مدير", "ا"]]
    assert sorted(rows, key=collation_keys) == [["مدير", "ا"], ["مُدير", "ب"], ["مدير", "ت"]]


@given(st.text(alphabet=st.characters(exclude_categories=("Cs",)), max_size=12), st.text(max_size=12))
def test_different_words_have_different_keys(one: str, other: str) -> None:
    assert (collation_key(one) == collation_key(other)) == (one == other)


@given(st.text(alphabet="abäöüÄßéابتپچةىيأإآىـَُअआकक़्ंन", max_size=6))
def test_words_that_are_the_same_for_search_stand_together(word: str) -> None:
    plain = word.translate(str.maketrans("äöüÄ", "aouA"))
    assert collation_key(word)[0] == collation_key(fold_text(plain))[0]
