-- What an account thinks of a listing; a row makes the listing part of its inbox. What an inbox is filtered and sorted by
-- is copied from the listing, so that a page is a walk along one index.
create table review (
  account_id binary(16) not null,
  listing_id binary(16) not null,
  state varchar(10) not null,
  score decimal(5, 2) null,
  flagged boolean not null,
  changed_at datetime(6) not null,
  company_id binary(16) not null,
  employer varchar(100) not null,
  work_setting varchar(10) not null,
  level varchar(12) not null,
  pay decimal(14, 2) not null,
  posted_at datetime(6) not null,
  first_seen_at datetime(6) not null,
  gone boolean not null,
  -- the state under which it is shown: nowhere when it is gone, unless it was flagged
  shelf varchar(10) generated always as (
    case when not gone then state when flagged and state in ('NEW', 'INTERESTED') then 'INTERESTED' end) stored,
  score_rank decimal(5, 2) generated always as (coalesce(score, -1)) stored,
  primary key (account_id, listing_id),
  constraint review_account foreign key (account_id) references account (id) on delete cascade,
  constraint review_listing foreign key (listing_id) references listing (id) on delete cascade,
  index review_match (account_id, shelf, score_rank, posted_at, listing_id),
  index review_posted (account_id, shelf, posted_at, listing_id),
  index review_seen (account_id, shelf, first_seen_at, posted_at, listing_id),
  index review_pay (account_id, shelf, pay, posted_at, listing_id),
  index review_employer (account_id, shelf, employer, posted_at desc, listing_id desc),
  index review_company (account_id, company_id, shelf),
  index review_level (account_id, shelf, level),
  index review_setting (account_id, shelf, work_setting)
) engine = InnoDB default charset = utf8mb4;

-- The places of a listing, and what each lies in: its region and its country. An id is a hash of the name.
create table place (
  id bigint not null primary key,
  name varchar(300) not null,
  latitude double null,
  longitude double null,
  index place_latitude (latitude)
) engine = InnoDB default charset = utf8mb4;

create table listing_place (
  place_id bigint not null,
  listing_id binary(16) not null,
  primary key (place_id, listing_id),
  index listing_place_listing_id (listing_id),
  constraint listing_place_listing foreign key (listing_id) references listing (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

-- What is looked through first when a person types words: title, employer, department and skills of a listing. The index of
-- whole texts takes too long for words that stand in most of them.
create table listing_words (
  listing_id binary(16) not null primary key,
  words varchar(2000) not null,
  constraint listing_words_listing foreign key (listing_id) references listing (id) on delete cascade,
  fulltext index listing_words_text (words)
) engine = InnoDB default charset = utf8mb4;

-- What a person did to an inbox in one go, and the states from before: kept for undo, a minute.
create table review_step (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  what varchar(500) not null,
  created_at datetime(6) not null,
  constraint review_step_account foreign key (account_id) references account (id) on delete cascade,
  index review_step_order (account_id, created_at)
) engine = InnoDB default charset = utf8mb4;

create table review_change (
  step_id binary(16) not null,
  listing_id binary(16) not null,
  state varchar(10) not null,
  primary key (step_id, listing_id),
  constraint review_change_step foreign key (step_id) references review_step (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table inbox_view (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  name varchar(100) not null,
  filters mediumtext not null,
  sort varchar(10) not null,
  created_at datetime(6) not null,
  constraint inbox_view_account foreign key (account_id) references account (id) on delete cascade,
  constraint inbox_view_name unique (account_id, name)
) engine = InnoDB default charset = utf8mb4;

-- Rough values in US dollars: good enough to order and filter pay across currencies, for nothing else.
create table currency (
  code varchar(3) not null primary key,
  dollars decimal(12, 6) not null
) engine = InnoDB default charset = utf8mb4;

insert into currency (code, dollars) values
  ('USD', 1), ('EUR', 1.1), ('GBP', 1.3), ('CHF', 1.15), ('CAD', 0.72), ('AUD', 0.65), ('NZD', 0.6), ('SEK', 0.1),
  ('NOK', 0.095), ('DKK', 0.148), ('PLN', 0.26), ('CZK', 0.044), ('HUF', 0.0028), ('RON', 0.22), ('BGN', 0.56),
  ('UAH', 0.024), ('TRY', 0.03), ('ILS', 0.28), ('AED', 0.272), ('SAR', 0.267), ('ZAR', 0.055), ('NGN', 0.00065),
  ('KES', 0.0077), ('EGP', 0.02), ('INR', 0.0118), ('PKR', 0.0036), ('BDT', 0.0084), ('LKR', 0.0034), ('SGD', 0.75),
  ('MYR', 0.23), ('THB', 0.029), ('IDR', 0.000063), ('PHP', 0.0175), ('VND', 0.00004), ('HKD', 0.128), ('CNY', 0.14),
  ('TWD', 0.031), ('KRW', 0.00072), ('JPY', 0.0067), ('BRL', 0.18), ('MXN', 0.055), ('ARS', 0.001), ('CLP', 0.00105),
  ('COP', 0.00024), ('PEN', 0.27), ('UYU', 0.024);
