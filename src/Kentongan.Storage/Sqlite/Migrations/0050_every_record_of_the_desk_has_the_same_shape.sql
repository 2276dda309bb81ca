-- The whole record is in body (JSON); the columns beside it are the same for every kind of record.
DROP INDEX issue_agency;
ALTER TABLE issue RENAME COLUMN opened_at TO made_at;
ALTER TABLE issue ADD COLUMN is_open integer NOT NULL DEFAULT 1;
ALTER TABLE issue ADD COLUMN key text;
UPDATE issue SET is_open = status = 0;
ALTER TABLE issue DROP COLUMN level;
ALTER TABLE issue DROP COLUMN status;
CREATE INDEX issue_agency ON issue (agency_id, made_at);
CREATE UNIQUE INDEX issue_key ON issue (key);

DROP INDEX content_item_agency;
ALTER TABLE content_item RENAME COLUMN created_at TO made_at;
ALTER TABLE content_item ADD COLUMN topic_id integer;
ALTER TABLE content_item ADD COLUMN is_open integer NOT NULL DEFAULT 1;
ALTER TABLE content_item ADD COLUMN key text;
UPDATE content_item SET is_open = status < 2;
ALTER TABLE content_item DROP COLUMN issue_id;
ALTER TABLE content_item DROP COLUMN status;
CREATE INDEX content_item_agency ON content_item (agency_id, made_at);
CREATE UNIQUE INDEX content_item_key ON content_item (key);
