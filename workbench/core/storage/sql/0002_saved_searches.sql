-- Searches that analysts come back to. What one had found at the last look lies among the contents, so that
-- the journal stays small; NULL before the first look. Forms are those of the search, which may get more.
CREATE TABLE saved_searches (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL CHECK (query <> ''),
    form TEXT NOT NULL CHECK (form <> ''),
    filters TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL,
    seen TEXT NOT NULL,
    seen_sha256 TEXT REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((seen = '') = (seen_sha256 IS NULL))
) STRICT;
