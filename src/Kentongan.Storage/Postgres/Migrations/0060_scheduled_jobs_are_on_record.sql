CREATE TABLE job_run (
    job text NOT NULL,
    due_at bigint NOT NULL,
    started_at bigint NOT NULL,
    ended_at bigint,
    failed integer NOT NULL,
    said text NOT NULL,
    PRIMARY KEY (job, due_at)
);
