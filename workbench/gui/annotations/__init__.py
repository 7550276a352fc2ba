"""The annotation column: claims, parties, evidence, code book, memos and links, the inspector of a mark."""
