"""Passages of two texts that speak of the same thing, found by what they share in any script.

- `glossary`: what the CLDR calls countries, languages, currencies, units … in each language;
- `items`: what of a passage can be shared: words, terms, figures, dates, addresses;
- `links`: items of one text that stand for items of the other, and how far that is to be trusted;
- `likely_names`: links between words that may be one name, across scripts;
- `learning`: links between words that keep turning up in passages that belong together;
- `evidence`: from links to scores of pairs of passages;
- `aligning`: the door.
"""
