-- Suggestions of the program that analysts do not want to see again. The key is made of what is suggested, so that it is
-- known again when it is found anew.
CREATE TABLE rejections (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    what TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX rejections_by_key ON rejections (key);
