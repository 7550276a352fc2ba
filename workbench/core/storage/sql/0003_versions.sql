-- Texts that corrections have replaced. The present text is that of the document; a document that was never
-- corrected has no row here, so older projects need none. A mark whose text_sha256 is not its document's is an
-- orphan: it stands in the version with that checksum.
CREATE TABLE versions (
    id TEXT NOT NULL PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number > 0),
    language TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    characters INTEGER NOT NULL CHECK (characters > 0),
    text_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    passages_sha256 TEXT NOT NULL REFERENCES contents (sha256) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL,
    replaced TEXT NOT NULL,
    replaced_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX versions_by_document ON versions (document_id, number);
