-- Which source brought what a transaction added, so that one source can be kept for a shorter time than the others.
ALTER TABLE arrival ADD COLUMN source text NOT NULL DEFAULT '';
CREATE INDEX arrival_source ON arrival (source, at);
