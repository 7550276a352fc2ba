"""Search: one query language, one query tree, engines behind one protocol: Whoosh, or one that is chosen."""
