-- The listing that a job was made from: an account works with a listing once.
alter table job add column listing_id binary(16) null after source;
alter table job add constraint job_listing unique (account_id, listing_id);
alter table job add constraint job_listing_listing foreign key (listing_id) references listing (id) on delete set null;
