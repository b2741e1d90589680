-- One row, to be locked by whoever stores openings that are new, until its transaction ends.
create table opening_turn (
  turn tinyint not null primary key
) engine = InnoDB default charset = utf8mb4;

insert into opening_turn (turn) values (1);
