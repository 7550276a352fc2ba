"""Where documents part: figures, dates and stances that cannot all be right.

- `disagreement`: what is found: a pair of quotations, and what differs in words;
- `measures`: which figures can be compared, and whether they differ;
- `figures`: the figures of two aligned texts that differ about one thing;
- `stances`: the statements on one claim that part.
"""
