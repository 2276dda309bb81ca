-- A review item holds no text: the post may be forgotten, what people said of the machine stays.
CREATE TABLE review_item (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    topic_id integer NOT NULL,
    post_id blob NOT NULL,
    drawn_at integer NOT NULL,
    weight real NOT NULL,
    for_two integer NOT NULL,
    sentiment integer NOT NULL,
    emotion integer NOT NULL,
    kind integer NOT NULL,
    UNIQUE (topic_id, post_id)
);

CREATE TABLE review_answer (
    item_id integer NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
    reviewer text NOT NULL,
    at integer NOT NULL,
    sentiment integer NOT NULL,
    emotion integer NOT NULL,
    kind integer NOT NULL,
    PRIMARY KEY (item_id, reviewer)
);
