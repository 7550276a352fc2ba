"""The query language: from what a person types to the query tree, or a refusal that names the place.

``parser.parse``                the tree of a query; raises ``refusals.QuerySyntaxError``
``unfinished.parse_unfinished`` the same while it is typed: no error for what is only begun
``explaining.explain``          each piece with its role and a sentence, and all of it in one line
``help.CONSTRUCTS``             all that can be said, with examples in four languages
``completion.place_at``         what is typed at the cursor (``core.project.completing`` completes it)
``direction.query_direction``   which way a query runs
``listed.listed_tree``          a line of a list: a query, a phrase or a name
"""
