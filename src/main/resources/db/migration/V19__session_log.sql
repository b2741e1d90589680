-- What a session did, for its owner to read.
alter table tailoring_session add column log mediumtext null;
