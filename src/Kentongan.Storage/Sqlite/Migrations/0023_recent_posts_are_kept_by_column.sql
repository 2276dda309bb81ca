-- From this key on every post is also in the columns of recent posts, segments of topic 0. What was there before this version is brought in later.
ALTER TABLE store_state ADD COLUMN recent_from integer NOT NULL DEFAULT 0;
UPDATE store_state SET recent_from = coalesce((SELECT max(key) + 1 FROM post), 0);
