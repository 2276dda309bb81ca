CREATE TABLE policy_feedback (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX policy_feedback_agency ON policy_feedback (agency_id, made_at);
CREATE INDEX policy_feedback_open ON policy_feedback (made_at) WHERE is_open;
CREATE UNIQUE INDEX policy_feedback_key ON policy_feedback (key);
