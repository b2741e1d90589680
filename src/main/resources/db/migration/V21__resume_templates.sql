-- Ways of setting a resume that a person made from a built-in one.
create table resume_template (
  id binary(16) not null primary key,
  account_id binary(16) not null,
  version bigint not null,
  title varchar(60) not null,
  base varchar(40) not null,
  suggested_for mediumtext not null,
  arrangement mediumtext not null,
  created_at datetime(6) not null,
  constraint resume_template_account foreign key (account_id) references account (id) on delete cascade,
  constraint resume_template_title unique (account_id, title)
) engine = InnoDB default charset = utf8mb4;
