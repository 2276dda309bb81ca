CREATE TABLE clock_rule (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    topic_id integer,
    is_open integer NOT NULL,
    made_at integer NOT NULL,
    key text,
    version integer NOT NULL,
    body text NOT NULL
);
CREATE INDEX clock_rule_agency ON clock_rule (agency_id, made_at);
CREATE UNIQUE INDEX clock_rule_key ON clock_rule (key);

-- Alerts tell of more than signals now: what each is about stands in its own field.
UPDATE delivery SET
    key = 'signal:' || key,
    body = json_set(body, '$.Type', 'signal.raised', '$.Subject', 'signal:' || json_extract(body, '$.Signal.Value'))
WHERE json_extract(body, '$.Signal.Value') IS NOT NULL;
