CREATE TABLE policy_theme (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    agency_id integer NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    reason text NOT NULL,
    author text NOT NULL,
    created_at integer NOT NULL
);
CREATE INDEX policy_theme_agency ON policy_theme (agency_id, id);
