"""The query language: from what a person types to the query tree, or a refusal that names the place."""
