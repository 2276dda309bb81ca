CREATE TABLE holiday_change (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX holiday_change_agency ON holiday_change (agency_id, made_at);
CREATE INDEX holiday_change_open ON holiday_change (made_at) WHERE is_open;
CREATE UNIQUE INDEX holiday_change_key ON holiday_change (key);
