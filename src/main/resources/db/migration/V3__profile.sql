-- What a profile says beyond a resume; null in rows that are older.
alter table profile add column standing mediumtext null;

-- What a person looks for: one row an account.
create table preferences (
  account_id binary(16) not null primary key,
  version bigint not null,
  content mediumtext not null,
  updated_at datetime(6) not null,
  constraint preferences_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- The last insights of an account, and the digest of what they were made from.
create table profile_insights (
  account_id binary(16) not null primary key,
  content mediumtext not null,
  engine varchar(100) not null,
  prompt_version varchar(20) not null,
  reason varchar(1000) null,
  made_from binary(32) not null,
  created_at datetime(6) not null,
  constraint profile_insights_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
