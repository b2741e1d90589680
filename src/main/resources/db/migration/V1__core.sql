-- Accounts and their refresh tokens.
create table account (
  id binary(16) not null primary key,
  version bigint not null,
  email varchar(254) not null,
  password_hash varchar(200) not null,
  roles varchar(100) not null,
  created_at datetime(6) not null,
  constraint account_email unique (email)
) engine = InnoDB default charset = utf8mb4;

create table refresh_token (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  family_id binary(16) not null,
  token_hash binary(32) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  spent_at datetime(6) null,
  revoked_at datetime(6) null,
  constraint refresh_token_hash unique (token_hash),
  constraint refresh_token_account foreign key (account_id) references account (id) on delete cascade,
  index refresh_token_family (family_id),
  index refresh_token_expiry (expires_at)
) engine = InnoDB default charset = utf8mb4;

-- Facts that work follows: inserted with the fact, deleted when the work is done.
create table outbox (
  id binary(16) not null primary key,
  kind varchar(60) not null,
  subject_id binary(16) not null,
  created_at datetime(6) not null,
  index outbox_created (created_at)
) engine = InnoDB default charset = utf8mb4;

-- db-scheduler's table, as its documentation gives it for MySQL and MariaDB.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(100) not null,
  task_data blob,
  execution_time timestamp(6) not null default current_timestamp(6),
  picked boolean not null,
  picked_by varchar(50),
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance),
  index scheduled_tasks_execution_time (execution_time),
  index scheduled_tasks_last_heartbeat (last_heartbeat)
) engine = InnoDB default charset = utf8mb4;

-- The person: one row an account; what is only shown lives in JSON.
create table profile (
  account_id binary(16) not null primary key,
  version bigint not null,
  content mediumtext not null,
  sample boolean not null,
  updated_at datetime(6) not null,
  constraint profile_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table entry (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  type varchar(20) not null,
  organisation varchar(300) not null,
  title varchar(300) null,
  place varchar(200) null,
  start_month varchar(7) null,
  end_month varchar(7) null,
  is_current boolean not null,
  url varchar(1000) null,
  detail mediumtext not null,
  position int not null,
  sample boolean not null,
  created_at datetime(6) not null,
  constraint entry_account foreign key (account_id) references account (id) on delete cascade,
  index entry_order (account_id, type, position)
) engine = InnoDB default charset = utf8mb4;

create table evidence (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  entry_id binary(16) null,
  version bigint not null,
  text varchar(4000) not null,
  kind varchar(20) not null,
  source varchar(20) not null,
  lens varchar(20) not null,
  skills mediumtext not null,
  origin varchar(300) null,
  position int not null,
  sample boolean not null,
  created_at datetime(6) not null,
  constraint evidence_account foreign key (account_id) references account (id) on delete cascade,
  constraint evidence_entry foreign key (entry_id) references entry (id) on delete cascade,
  index evidence_order (account_id, entry_id, position)
) engine = InnoDB default charset = utf8mb4;

create table draft (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  state varchar(20) not null,
  file_name varchar(300) not null,
  content mediumtext not null,
  engine varchar(100) not null,
  reason varchar(1000) null,
  created_at datetime(6) not null,
  constraint draft_account foreign key (account_id) references account (id) on delete cascade,
  index draft_order (account_id, created_at, id)
) engine = InnoDB default charset = utf8mb4;

create table job (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  title varchar(300) null,
  company varchar(300) null,
  location varchar(300) null,
  url varchar(2000) null,
  source varchar(20) not null,
  level varchar(20) not null,
  work_setting varchar(20) not null,
  text mediumtext not null,
  analysis mediumtext not null,
  conflicts mediumtext not null,
  engine varchar(100) not null,
  reason varchar(1000) null,
  sample boolean not null,
  created_at datetime(6) not null,
  constraint job_account foreign key (account_id) references account (id) on delete cascade,
  index job_order (account_id, created_at, id)
) engine = InnoDB default charset = utf8mb4;

create table tailoring_session (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  job_id binary(16) not null,
  resume_id binary(16) null,
  version bigint not null,
  idempotency_key varchar(100) null,
  job_title varchar(300) null,
  company varchar(300) null,
  state varchar(20) not null,
  step varchar(20) null,
  percent int not null,
  engine varchar(20) not null,
  parameters mediumtext not null,
  progress mediumtext not null,
  work mediumtext null,
  result mediumtext null,
  problem mediumtext null,
  tokens_in int not null,
  tokens_out int not null,
  created_at datetime(6) not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  constraint tailoring_session_account foreign key (account_id) references account (id) on delete cascade,
  constraint tailoring_session_job foreign key (job_id) references job (id) on delete cascade,
  constraint tailoring_session_once unique (account_id, idempotency_key),
  index tailoring_session_order (account_id, created_at, id),
  index tailoring_session_state (state, created_at)
) engine = InnoDB default charset = utf8mb4;

create table resume (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  job_id binary(16) null,
  version bigint not null,
  job_title varchar(300) null,
  company varchar(300) null,
  level varchar(20) null,
  content mediumtext not null,
  options mediumtext not null,
  created_at datetime(6) not null,
  constraint resume_account foreign key (account_id) references account (id) on delete cascade,
  constraint resume_job foreign key (job_id) references job (id) on delete set null,
  index resume_order (account_id, created_at, id)
) engine = InnoDB default charset = utf8mb4;

-- The token ledger: one row a call to a model.
create table ai_call (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  task varchar(60) not null,
  model varchar(200) not null,
  tokens_in int not null,
  tokens_out int not null,
  cost decimal(14, 6) null,
  millis bigint not null,
  outcome varchar(60) not null,
  retries int not null,
  provider_response_id varchar(200) null,
  created_at datetime(6) not null,
  constraint ai_call_account foreign key (account_id) references account (id) on delete cascade,
  index ai_call_order (account_id, created_at)
) engine = InnoDB default charset = utf8mb4;
