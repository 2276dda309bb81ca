CREATE TABLE mandate (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX mandate_agency ON mandate (agency_id, made_at);
CREATE INDEX mandate_open ON mandate (made_at) WHERE is_open;
CREATE UNIQUE INDEX mandate_key ON mandate (key);
