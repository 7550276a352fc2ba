-- Disagreements that an analyst has found to be none, with the reason. Those that are accepted are marks and a relation.
CREATE TABLE dismissals (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    quote TEXT NOT NULL,
    other_document_id TEXT NOT NULL REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    other_quote TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissals_by_document ON dismissals (document_id);
CREATE INDEX dismissals_by_other_document ON dismissals (other_document_id);
