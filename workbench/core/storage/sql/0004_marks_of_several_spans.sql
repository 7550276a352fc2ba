-- A mark may have several spans with other words between them: "12-40 60-75"; '' for the one from start to end.
ALTER TABLE marks ADD COLUMN parts TEXT NOT NULL DEFAULT '';
