CREATE TABLE exercise_pulse (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX exercise_pulse_agency ON exercise_pulse (agency_id, made_at);
CREATE INDEX exercise_pulse_open ON exercise_pulse (made_at) WHERE is_open;
CREATE UNIQUE INDEX exercise_pulse_key ON exercise_pulse (key);
