-- How evidence goes with hypotheses, and how much it matters for them. An evidence that nobody has rated against a
-- claim has no row.
CREATE TABLE ratings (
    evidence_id TEXT NOT NULL REFERENCES evidence (id) DEFERRABLE INITIALLY DEFERRED,
    claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
    consistency TEXT NOT NULL CHECK (
        consistency IN ('very consistent', 'consistent', 'neutral', 'inconsistent', 'very inconsistent')
    ),
    author TEXT NOT NULL,
    modified TEXT NOT NULL,
    PRIMARY KEY (evidence_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ratings_by_claim ON ratings (claim_id);
ALTER TABLE evidence ADD COLUMN relevance TEXT NOT NULL DEFAULT 'medium' CHECK (relevance IN ('low', 'medium', 'high'));
