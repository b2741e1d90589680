-- One opening, however many boards show it. Facts are null or 'unknown' until the analyst has read the text.
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

-- One posting of an opening on one board.
create table listing_source (
  company_id binary(16) not null,
  external_id varchar(200) not null,
  listing_id binary(16) not null,
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

create table sync_run (
  id binary(16) not null primary key,
  version bigint not null,
  account_id binary(16) null,
  origin varchar(10) not null,
  keywords varchar(200) null,
  location varchar(200) null,
  created_at datetime(6) not null,
  finished_at datetime(6) null,
  constraint sync_run_account foreign key (account_id) references account (id) on delete cascade,
  index sync_run_order (account_id, created_at, id)
) engine = InnoDB default charset = utf8mb4;

create table sync_task (
  id binary(16) not null primary key,
  run_id binary(16) not null,
  company_id binary(16) not null,
  state varchar(10) not null,
  fetched int not null,
  added int not null,
  changed int not null,
  gone int not null,
  problem varchar(500) null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  constraint sync_task_run foreign key (run_id) references sync_run (id) on delete cascade,
  constraint sync_task_company foreign key (company_id) references company (id) on delete cascade,
  index sync_task_board (company_id, finished_at)
) engine = InnoDB default charset = utf8mb4;
