CREATE TABLE topic (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL,
    query text NOT NULL,
    purpose text NOT NULL,
    legal_basis text NOT NULL,
    owner text NOT NULL,
    agency_id integer NOT NULL,
    created_at integer NOT NULL,
    ends_at integer NOT NULL,
    version integer NOT NULL,
    is_rehearsal integer NOT NULL
);

CREATE TABLE public_account (
    channel integer NOT NULL,
    folded_handle text NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    kind integer NOT NULL,
    reason text NOT NULL,
    confirmed_by text NOT NULL,
    confirmed_at integer NOT NULL,
    is_official integer NOT NULL,
    PRIMARY KEY (channel, folded_handle)
);

CREATE TABLE audit_entry (
    number integer NOT NULL PRIMARY KEY,
    at integer NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);

-- Number and hash of the last line: without it, cutting off the end of the log would go unnoticed.
CREATE TABLE audit_head (
    number integer NOT NULL,
    hash text NOT NULL
);
INSERT INTO audit_head VALUES (0, '0000000000000000000000000000000000000000000000000000000000000000');
