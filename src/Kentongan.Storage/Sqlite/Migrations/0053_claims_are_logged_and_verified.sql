CREATE TABLE claim (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX claim_agency ON claim (agency_id, made_at);
CREATE INDEX claim_open ON claim (made_at) WHERE is_open;
CREATE UNIQUE INDEX claim_key ON claim (key);
