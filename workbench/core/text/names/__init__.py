"""Names across scripts: Musk, ماسك, मस्क and Маск are one name, and we can say why.

No standard romanisation undoes what people do when they write a name by ear. So the pieces of spelling
that answer to each other (``sch`` and ش, ``w`` and و) were learned from pairs of names, script by script;
the tables lie in ``resources/names`` and are nothing but counts. The way of a name:

- `words`: its words, with articles, initials and letters spoken one by one told apart;
- `spelling`: the letters of a word as the tables have them (no harakat, the vowel that Devanagari implies);
- `correspondences`: what a piece of spelling in one script costs in another;
- `keys`: the consonants of a word as a number, to find candidates without a look at all words;
- `alignment`: the cheapest way from one spelling to many others, all at once;
- `text_words`: the words of texts, kept by their keys while one name after another is looked for;
- `similarity`, `reasons`, `matching`: scores from 0 to 1, why, and the best names of a list.
"""
