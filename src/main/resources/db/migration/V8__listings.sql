-- One opening, however many boards show it. Facts are null or 'unknown' until the analyst has read the text.
-- company_id is the board whose words are shown.
create table listing (
  id binary(16) not null primary key,
  opening_key binary(16) not null,
  company_id binary(16) not null,
  company_name varchar(200) not null,
  title varchar(300) not null,
  locations mediumtext not null,
  work_setting varchar(10) not null,
  employment_type varchar(20) not null,
  department varchar(200) null,
  salary_min decimal(14, 2) null,
  salary_max decimal(14, 2) null,
  salary_currency varchar(3) null,
  salary_period varchar(10) null,
  salary_text varchar(300) null,
  salary_year_min decimal(14, 2) null,
  salary_year_max decimal(14, 2) null,
  level varchar(12) not null,
  min_years decimal(4, 1) null,
  degree_level varchar(20) null,
  degree_required boolean null,
  sponsorship varchar(12) not null,
  skills mediumtext not null,
  posted_at datetime(6) null,
  first_seen_at datetime(6) not null,
  gone_at datetime(6) null,
  facts_at datetime(6) null,
  constraint listing_company foreign key (company_id) references company (id) on delete cascade,
  index listing_opening (opening_key),
  index listing_board (company_id, gone_at)
) engine = InnoDB default charset = utf8mb4;

create table listing_text (
  listing_id binary(16) not null primary key,
  title varchar(300) not null,
  company_name varchar(200) not null,
  body mediumtext not null,
  html mediumtext not null,
  constraint listing_text_listing foreign key (listing_id) references listing (id) on delete cascade,
  fulltext index listing_text_words (title, company_name, body)
) engine = InnoDB default charset = utf8mb4;

-- One posting of an opening on one board. Ids of boards differ by case. The hash is that of the posting in the board's
-- list; zero when its text could not be fetched, so that the next sync asks again. The platform is that of the company
-- when the posting was seen: a company may move.
create table listing_source (
  company_id binary(16) not null,
  external_id varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  listing_id binary(16) not null,
  platform varchar(20) not null,
  url varchar(2000) not null,
  apply_url varchar(2000) null,
  content_hash binary(16) not null,
  first_seen_at datetime(6) not null,
  last_fetched_at datetime(6) not null,
  stale_at datetime(6) null,
  primary key (company_id, external_id),
  constraint listing_source_company foreign key (company_id) references company (id) on delete cascade,
  constraint listing_source_listing foreign key (listing_id) references listing (id) on delete cascade,
  index listing_source_listing_id (listing_id)
) engine = InnoDB default charset = utf8mb4;

-- What a board said of its whole answer, so that it is not sent again unchanged, and when that answer was last good.
create table board_answer (
  company_id binary(16) not null primary key,
  url varchar(2000) not null,
  etag varchar(500) null,
  last_modified varchar(100) null,
  read_at datetime(6) not null,
  constraint board_answer_company foreign key (company_id) references company (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table sync_run (
  id binary(16) not null primary key,
  account_id binary(16) null,
  idempotency_key varchar(100) null,
  origin varchar(10) not null,
  keywords varchar(200) null,
  location varchar(200) null,
  created_at datetime(6) not null,
  constraint sync_run_account foreign key (account_id) references account (id) on delete cascade,
  constraint sync_run_once unique (account_id, idempotency_key),
  index sync_run_order (account_id, created_at, id),
  index sync_run_age (created_at)
) engine = InnoDB default charset = utf8mb4;

-- The reading of one board. open_company is the company until the task is over: one open task a company.
create table sync_task (
  id binary(16) not null primary key,
  version bigint not null,
  company_id binary(16) not null,
  open_company binary(16) null,
  state varchar(10) not null,
  fetched int not null,
  added int not null,
  changed int not null,
  gone int not null,
  problem varchar(500) null,
  created_at datetime(6) not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  constraint sync_task_company foreign key (company_id) references company (id) on delete cascade,
  constraint sync_task_open unique (open_company),
  index sync_task_board (company_id, finished_at),
  index sync_task_age (created_at)
) engine = InnoDB default charset = utf8mb4;

-- Several runs may wait for one task.
create table sync_run_task (
  run_id binary(16) not null,
  task_id binary(16) not null,
  primary key (run_id, task_id),
  constraint sync_run_task_run foreign key (run_id) references sync_run (id) on delete cascade,
  constraint sync_run_task_task foreign key (task_id) references sync_task (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
