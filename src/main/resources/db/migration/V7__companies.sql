-- Boards that are asked for postings; they belong to the server, each account chooses among them.
create table company (
  id binary(16) not null primary key,
  version bigint not null,
  name varchar(200) not null,
  platform varchar(20) not null,
  site_url varchar(1000) not null,
  settings mediumtext not null,
  board_key binary(16) not null,
  active boolean not null,
  created_at datetime(6) not null,
  constraint company_name unique (name),
  constraint company_board unique (board_key)
) engine = InnoDB default charset = utf8mb4;

create table company_choice (
  account_id binary(16) not null,
  company_id binary(16) not null,
  created_at datetime(6) not null,
  primary key (account_id, company_id),
  index company_choice_company_id (company_id),
  constraint company_choice_account foreign key (account_id) references account (id) on delete cascade,
  constraint company_choice_company foreign key (company_id) references company (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table search (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  term varchar(200) not null,
  excluded mediumtext not null,
  locations mediumtext not null,
  active boolean not null,
  created_at datetime(6) not null,
  constraint search_account foreign key (account_id) references account (id) on delete cascade,
  constraint search_term unique (account_id, term)
) engine = InnoDB default charset = utf8mb4;
