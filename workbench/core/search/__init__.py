"""Search: one query language, one query tree, engines behind one protocol; Whoosh is the engine."""
