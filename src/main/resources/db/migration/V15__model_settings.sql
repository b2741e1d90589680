-- The models that a person brings: one row an account, sealed for the providers' keys.
create table model_settings (
  account_id binary(16) not null primary key,
  version bigint not null,
  content mediumtext not null,
  updated_at datetime(6) not null,
  constraint model_settings_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4;
