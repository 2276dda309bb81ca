CREATE TABLE topic_note (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    topic_id integer NOT NULL,
    at integer NOT NULL,
    note text NOT NULL,
    author text NOT NULL,
    created_at integer NOT NULL
);
CREATE INDEX topic_note_at ON topic_note (topic_id, at);

CREATE TABLE saved_view (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    author text NOT NULL,
    created_at integer NOT NULL
);
CREATE INDEX saved_view_agency ON saved_view (agency_id, topic_id);
