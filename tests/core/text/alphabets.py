"""Alphabets for property tests: what makes text processing stumble."""

from __future__ import annotations

from hypothesis import strategies as st

ARABIC = "ابةتجكلمنهويىءأإآٱؤئ\u064e\u064f\u064b\u0651\u0652\u0670\u0653\u0654\u0640کیپۀ٣٬٫؟،ﻻﷲ\u200f\u061c"
DEVANAGARI = "कखगङजटडढदनणपफबमयरसहऩ\u0958\u095cिाीुे\u094d\u093cंँः।१२\u200c\u200d"
LATIN = "aeiouyqzsäöüßÄÖÜẞéøŁı\u0308\u0301'’-AEUQ19.,@#_\u00ad"
EMOJI = "😀👩💻\u200d\ufe0f🇩🇪🏽1\u20e3"
SPACES = "  \n\u00a0\u2067\u2069"

MIXED = st.text(st.sampled_from(ARABIC + DEVANAGARI + LATIN + EMOJI + SPACES), max_size=40)
"""Everything against everything."""
WORDY = st.lists(
    st.one_of(
        *(
            st.text(st.sampled_from(letters), min_size=1, max_size=8)
            for letters in (ARABIC, DEVANAGARI, LATIN, EMOJI)
        )
    ),
    max_size=8,
).map(" ".join)
"""Runs of one script with spaces between, as real text has them."""
ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
"""Any characters of Unicode."""
TEXTS = MIXED | WORDY | ANY
