CREATE TABLE job_run (
    job text NOT NULL,
    due_at integer NOT NULL,
    started_at integer NOT NULL,
    ended_at integer,
    failed integer NOT NULL,
    said text NOT NULL,
    PRIMARY KEY (job, due_at)
) WITHOUT ROWID;
