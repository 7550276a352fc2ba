-- The first form of a project file. Optional references are NULL; times are ISO 8601 in UTC.
-- References are checked at commit, and nothing cascades: an operation deletes what it means to delete,
-- so that its changeset holds every row and can be turned round.

-- Heavy, immutable things under their SHA-256 (of the data as it was, before compression).
CREATE TABLE contents (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    compressed INTEGER NOT NULL CHECK (compressed IN (0, 1)),
    data BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    time TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX journal_by_state ON journal (state, sequence);

CREATE TABLE documents (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    byline TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    url TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    path TEXT NOT NULL,
    media_type TEXT NOT NULL,
    charset TEXT NOT NULL,
    characters INTEGER NOT NULL CHECK (characters > 0),
    source_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    text_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    passages_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    imported TEXT NOT NULL,
    imported_by TEXT NOT NULL
) STRICT;
CREATE INDEX documents_by_text ON documents (text_sha256);
CREATE INDEX documents_by_source ON documents (source_sha256);

CREATE TABLE codes (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    parent_id TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
    colour TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    definition TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE marks (
    id TEXT NOT NULL PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    "start" INTEGER NOT NULL CHECK ("start" >= 0),
    "end" INTEGER NOT NULL CHECK ("end" > "start"),
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    text_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX marks_by_document ON marks (document_id, "start");

CREATE TABLE mark_codes (
    mark_id TEXT NOT NULL REFERENCES marks (id) DEFERRABLE INITIALLY DEFERRED,
    code_id TEXT NOT NULL REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (mark_id, code_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_codes_by_code ON mark_codes (code_id);

CREATE TABLE parties (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'other')),
    description TEXT NOT NULL
) STRICT;

CREATE TABLE party_names (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL
) STRICT;
CREATE INDEX party_names_by_party ON party_names (party_id);

CREATE TABLE mentions (
    mark_id TEXT NOT NULL REFERENCES marks (id) DEFERRABLE INITIALLY DEFERRED,
    party_id TEXT NOT NULL REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (mark_id, party_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_party ON mentions (party_id);

CREATE TABLE claims (
    id TEXT NOT NULL PRIMARY KEY,
    text TEXT NOT NULL CHECK (text <> ''),
    note TEXT NOT NULL,
    position INTEGER NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;

CREATE TABLE statements (
    id TEXT NOT NULL PRIMARY KEY,
    mark_id TEXT NOT NULL REFERENCES marks (id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL CHECK (stance IN ('asserts', 'denies', 'doubts', 'mentions')),
    speaker_id TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX statements_by_mark ON statements (mark_id);
CREATE INDEX statements_by_claim ON statements (claim_id);
CREATE INDEX statements_by_speaker ON statements (speaker_id);

CREATE TABLE attributions (
    id TEXT NOT NULL PRIMARY KEY,
    statement_id TEXT NOT NULL REFERENCES statements (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position >= 0),
    party_id TEXT REFERENCES parties (id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
    CHECK (party_id IS NOT NULL OR source <> '')
) STRICT;
CREATE INDEX attributions_by_statement ON attributions (statement_id, position);
CREATE INDEX attributions_by_party ON attributions (party_id);

CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    bearing TEXT NOT NULL CHECK (bearing IN ('supports', 'refutes')),
    kind TEXT NOT NULL,
    mark_id TEXT REFERENCES marks (id) DEFERRABLE INITIALLY DEFERRED,
    attachment_sha256 TEXT REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    attachment_name TEXT NOT NULL,
    reliability TEXT NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility INTEGER NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    CHECK ((mark_id IS NULL) <> (attachment_sha256 IS NULL))
) STRICT;
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX evidence_by_mark ON evidence (mark_id);

CREATE TABLE relations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    source_id TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target_id TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX relations_by_source ON relations (source_id);
CREATE INDEX relations_by_target ON relations (target_id);

CREATE TABLE memos (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    about_kind TEXT NOT NULL,
    about_id TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX memos_by_item ON memos (about_id);
