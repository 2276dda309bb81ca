CREATE TABLE topic_version (
    topic_id integer NOT NULL,
    number integer NOT NULL,
    query text NOT NULL,
    at integer NOT NULL,
    author text NOT NULL,
    reason text NOT NULL,
    mentions_before integer,
    mentions_after integer NOT NULL,
    PRIMARY KEY (topic_id, number)
);
