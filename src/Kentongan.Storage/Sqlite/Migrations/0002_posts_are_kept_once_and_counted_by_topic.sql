-- key: see PostKey; facts, terms, topics: packed, see PostFacts and PackedNumbers.
CREATE TABLE post (
    key integer NOT NULL PRIMARY KEY,
    id blob NOT NULL,
    channel integer NOT NULL,
    kind integer NOT NULL,
    source text NOT NULL,
    native_id text NOT NULL,
    url text,
    title text,
    text text NOT NULL,
    facts blob NOT NULL,
    terms blob NOT NULL,
    topics blob NOT NULL
);

-- Words are vocabulary numbers in base 36, so that FTS5 never cuts a term of ours by rules of its own.
CREATE VIRTUAL TABLE post_search USING fts5 (terms, content = '', contentless_delete = 1, tokenize = 'ascii');

CREATE TABLE term (
    id integer NOT NULL PRIMARY KEY,
    text text NOT NULL UNIQUE
);

CREATE TABLE language (
    id integer NOT NULL PRIMARY KEY,
    code text NOT NULL UNIQUE
);

CREATE TABLE segment (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    topic integer NOT NULL,
    rows integer NOT NULL,
    first_key integer NOT NULL,
    last_key integer NOT NULL,
    is_sealed integer NOT NULL
);
CREATE INDEX segment_topic ON segment (topic);

-- id: segment × 16 + column.
CREATE TABLE segment_column (
    id integer NOT NULL PRIMARY KEY,
    bytes blob NOT NULL
);

CREATE TABLE source_cursor (
    source text NOT NULL PRIMARY KEY,
    cursor text NOT NULL
);

CREATE TABLE store_state (
    generation integer NOT NULL,
    next_term integer NOT NULL
);
INSERT INTO store_state VALUES (0, 1);
