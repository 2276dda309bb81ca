-- What each transaction added: keys are the first key and then the steps to the next one, as varints.
CREATE TABLE arrival (
    id integer NOT NULL PRIMARY KEY,
    at integer NOT NULL,
    keys blob NOT NULL
);
CREATE INDEX arrival_at ON arrival (at);

CREATE TABLE setting (
    name text NOT NULL PRIMARY KEY,
    value text NOT NULL
);
