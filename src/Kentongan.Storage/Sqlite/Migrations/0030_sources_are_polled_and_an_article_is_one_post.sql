-- What people decide about a source is in body (JSON); its schedule and status belong to the polls.
CREATE TABLE source (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL,
    address_key text NOT NULL UNIQUE,
    next_at integer,
    status text,
    body text NOT NULL
);

CREATE INDEX source_next ON source (next_at);

CREATE TABLE source_poll (
    source_id integer NOT NULL,
    at integer NOT NULL,
    failure integer NOT NULL,
    not_modified integer NOT NULL,
    items integer,
    new_items integer,
    form text,
    PRIMARY KEY (source_id, at)
) WITHOUT ROWID;

-- Which post an article's address key leads to, whoever brought it and whatever date that one gave it.
CREATE TABLE article (
    address blob NOT NULL PRIMARY KEY,
    post blob NOT NULL
) WITHOUT ROWID;

-- Outlets in the register: body (JSON).
CREATE TABLE outlet (
    site text NOT NULL PRIMARY KEY,
    body text NOT NULL
);
