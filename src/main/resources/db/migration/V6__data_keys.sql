-- Ids of the keys that stored data was encrypted with; a key is retired when no row uses it any more.
create table data_key (
  id varchar(16) not null primary key,
  created_at datetime(6) not null,
  retired_at datetime(6) null
) engine = InnoDB default charset = utf8mb4;
