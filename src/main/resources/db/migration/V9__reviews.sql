-- What an account thinks of a listing; a row makes the listing part of its inbox.
create table review (
  account_id binary(16) not null,
  listing_id binary(16) not null,
  state varchar(10) not null,
  score decimal(5, 2) null,
  flagged boolean not null,
  changed_at datetime(6) not null,
  primary key (account_id, listing_id),
  constraint review_account foreign key (account_id) references account (id) on delete cascade,
  constraint review_listing foreign key (listing_id) references listing (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;

create table inbox_view (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  name varchar(100) not null,
  filters mediumtext not null,
  created_at datetime(6) not null,
  constraint inbox_view_account foreign key (account_id) references account (id) on delete cascade,
  constraint inbox_view_name unique (account_id, name)
) engine = InnoDB default charset = utf8mb4;
