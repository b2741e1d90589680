-- Drafts of blog posts beside those of resumes; what an acceptance added, so that it can be taken back.
alter table draft
  add column kind varchar(20) not null default 'RESUME',
  add column statements mediumtext null,
  add column acceptance mediumtext null;
