CREATE TABLE file_import (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text UNIQUE,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX file_import_agency ON file_import (agency_id, made_at);
