"""Statistics of words: which stand together, which tell texts apart, and how evenly they are spread."""
