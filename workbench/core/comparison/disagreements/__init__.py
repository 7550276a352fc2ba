"""Where documents part: figures, dates and stances that cannot all be right.

- `disagreement`: what is found: a pair of quotations, what differs, and why it is about one thing;
- `wording`: the same in English;
- `measures`: which figures can be compared, and whether they differ;
- `told_figures`: the figures of a text, with where they stand;
- `roles`: whether people are counted as killed, injured, missing …;
- `figures`: the figures of two aligned texts that differ about one thing;
- `stances`: the statements on one claim that part.
"""
