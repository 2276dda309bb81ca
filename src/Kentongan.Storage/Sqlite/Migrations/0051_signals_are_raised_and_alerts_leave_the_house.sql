CREATE TABLE signal (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX signal_agency ON signal (agency_id, made_at);
CREATE INDEX signal_open ON signal (made_at) WHERE is_open;
CREATE UNIQUE INDEX signal_key ON signal (key);

CREATE TABLE signal_rule (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX signal_rule_agency ON signal_rule (agency_id, made_at);
CREATE INDEX signal_rule_open ON signal_rule (made_at) WHERE is_open;
CREATE UNIQUE INDEX signal_rule_key ON signal_rule (key);

CREATE TABLE delivery (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX delivery_agency ON delivery (agency_id, made_at);
CREATE INDEX delivery_open ON delivery (made_at) WHERE is_open;
CREATE UNIQUE INDEX delivery_key ON delivery (key);
