CREATE TABLE exercise (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX exercise_agency ON exercise (agency_id, made_at);
CREATE INDEX exercise_open ON exercise (made_at) WHERE is_open;
CREATE UNIQUE INDEX exercise_key ON exercise (key);
