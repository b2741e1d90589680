-- A project belongs to the job that it was done in.
alter table entry
  add column parent_id binary(16) null,
  add constraint entry_parent foreign key (parent_id) references entry (id) on delete set null;

-- The figures of a statement; null until they were read. The library is listed newest first.
alter table evidence
  add column metrics mediumtext null,
  add index evidence_newest (account_id, created_at, id);

-- The meaning of a statement as a vector; stale when the hash is not that of its text.
create table evidence_embedding (
  evidence_id binary(16) not null primary key,
  account_id binary(16) not null,
  model varchar(100) not null,
  text_hash binary(32) not null,
  vector blob not null,
  constraint evidence_embedding_evidence foreign key (evidence_id) references evidence (id) on delete cascade,
  constraint evidence_embedding_account foreign key (account_id) references account (id) on delete cascade,
  index evidence_embedding_of (account_id, model)
) engine = InnoDB default charset = utf8mb4;

-- What the last changes were, each with the rows as they were before it.
create table experience_change (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  what varchar(500) not null,
  image mediumtext not null,
  created_at datetime(6) not null,
  constraint experience_change_account foreign key (account_id) references account (id) on delete cascade,
  index experience_change_order (account_id, created_at, id)
) engine = InnoDB default charset = utf8mb4;
