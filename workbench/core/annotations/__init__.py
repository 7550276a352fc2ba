"""What analysts add to a text: marks, codes, claims, statements, parties, evidence, relations, memos."""
