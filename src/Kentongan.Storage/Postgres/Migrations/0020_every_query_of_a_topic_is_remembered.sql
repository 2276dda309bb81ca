CREATE TABLE topic_version (
    topic_id integer NOT NULL,
    number integer NOT NULL,
    query text NOT NULL,
    at bigint NOT NULL,
    author text NOT NULL,
    reason text NOT NULL,
    mentions_before bigint,
    mentions_after bigint NOT NULL,
    PRIMARY KEY (topic_id, number)
);
