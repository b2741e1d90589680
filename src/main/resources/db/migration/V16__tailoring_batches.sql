-- Sessions that were asked for together: a job at most once.
alter table tailoring_session
  add column batch_id binary(16) null,
  add constraint tailoring_session_batch unique (batch_id, job_id);
