ALTER TABLE job_run ADD COLUMN said_indonesian text NOT NULL DEFAULT '';
UPDATE job_run SET said_indonesian = said;
