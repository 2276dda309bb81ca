-- The whole record is in body (JSON); the columns beside it are what lists are asked for.
CREATE TABLE issue (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    level integer NOT NULL,
    status integer NOT NULL,
    opened_at integer NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX issue_agency ON issue (agency_id, opened_at);

CREATE TABLE content_item (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    issue_id integer,
    status integer NOT NULL,
    created_at integer NOT NULL,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX content_item_agency ON content_item (agency_id, created_at);
