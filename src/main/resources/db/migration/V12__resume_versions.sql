-- The snapshot that a session worked on, kept so that later edits are scored against the same posting and evidence.
alter table tailoring_session add column input mediumtext null;

-- What a person decided about a tailored resume, and is still deciding. Its number is that of the version it will be.
create table resume_draft (
  session_id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  number int not null,
  edits mediumtext not null,
  words mediumtext not null,
  score int not null,
  saved_at datetime(6) not null,
  constraint resume_draft_session foreign key (session_id) references tailoring_session (id) on delete cascade,
  constraint resume_draft_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- Drafts that were kept. Number 1, what was tailored, is the session's result and has no row.
create table resume_version (
  id binary(16) not null primary key,
  session_id binary(16) not null,
  number int not null,
  account_id binary(16) not null,
  edits mediumtext not null,
  score int not null,
  saved_at datetime(6) not null,
  sent_at datetime(6) null,
  constraint resume_version_number unique (session_id, number),
  constraint resume_version_session foreign key (session_id) references tailoring_session (id) on delete cascade,
  constraint resume_version_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
