CREATE TABLE complaint (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX complaint_agency ON complaint (agency_id, made_at);
CREATE INDEX complaint_open ON complaint (made_at) WHERE is_open;
CREATE UNIQUE INDEX complaint_key ON complaint (key);
