-- The reasons of a session's result beside it: lists do not read results.
alter table tailoring_session add column reasons mediumtext null;
