CREATE TABLE agency (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    name text NOT NULL,
    short_name text,
    kind integer NOT NULL,
    region_code text,
    parent_id integer REFERENCES agency (id)
);
CREATE INDEX agency_parent ON agency (parent_id);

CREATE TABLE desk_role (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    name text,
    normalized_name text UNIQUE,
    concurrency_stamp text
);

CREATE TABLE desk_user (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    display_name text NOT NULL,
    agency_id integer REFERENCES agency (id),
    created_at integer NOT NULL,
    user_name text,
    normalized_user_name text UNIQUE,
    email text,
    normalized_email text,
    email_confirmed integer NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed integer NOT NULL,
    two_factor_enabled integer NOT NULL,
    lockout_end text,
    lockout_enabled integer NOT NULL,
    access_failed_count integer NOT NULL
);
CREATE INDEX desk_user_email ON desk_user (normalized_email);
CREATE INDEX desk_user_agency ON desk_user (agency_id);

CREATE TABLE desk_role_claim (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    role_id integer NOT NULL REFERENCES desk_role (id) ON DELETE CASCADE,
    claim_type text,
    claim_value text
);
CREATE INDEX desk_role_claim_role ON desk_role_claim (role_id);

CREATE TABLE desk_user_claim (
    id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    user_id integer NOT NULL REFERENCES desk_user (id) ON DELETE CASCADE,
    claim_type text,
    claim_value text
);
CREATE INDEX desk_user_claim_user ON desk_user_claim (user_id);

CREATE TABLE desk_user_login (
    login_provider text NOT NULL,
    provider_key text NOT NULL,
    provider_display_name text,
    user_id integer NOT NULL REFERENCES desk_user (id) ON DELETE CASCADE,
    PRIMARY KEY (login_provider, provider_key)
);
CREATE INDEX desk_user_login_user ON desk_user_login (user_id);

CREATE TABLE desk_user_passkey (
    credential_id blob NOT NULL PRIMARY KEY,
    user_id integer NOT NULL REFERENCES desk_user (id) ON DELETE CASCADE,
    data text NOT NULL
);
CREATE INDEX desk_user_passkey_user ON desk_user_passkey (user_id);

CREATE TABLE desk_user_role (
    user_id integer NOT NULL REFERENCES desk_user (id) ON DELETE CASCADE,
    role_id integer NOT NULL REFERENCES desk_role (id) ON DELETE CASCADE,
    PRIMARY KEY (user_id, role_id)
);
CREATE INDEX desk_user_role_role ON desk_user_role (role_id);

CREATE TABLE desk_user_token (
    user_id integer NOT NULL REFERENCES desk_user (id) ON DELETE CASCADE,
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    PRIMARY KEY (user_id, login_provider, name)
);
