-- Along an order every row is tested from the index alone: looking the row up costs ten times as much. Names of states
-- and the like are compared as bytes, pay is whole dollars.
alter table review
  modify state varchar(10) character set ascii collate ascii_bin not null,
  modify work_setting varchar(10) character set ascii collate ascii_bin not null,
  modify level varchar(12) character set ascii collate ascii_bin not null,
  modify pay bigint not null,
  modify shelf varchar(10) character set ascii collate ascii_bin generated always as (
    case when not gone then state when flagged and state in ('NEW', 'INTERESTED') then 'INTERESTED' end) stored,
  drop index review_match,
  drop index review_posted,
  drop index review_seen,
  drop index review_pay,
  drop index review_employer,
  add index review_match (account_id, shelf, score_rank, posted_at, listing_id,
    company_id, employer, work_setting, level, pay),
  add index review_posted (account_id, shelf, posted_at, listing_id,
    company_id, employer, work_setting, level, pay, score_rank),
  add index review_seen (account_id, shelf, first_seen_at, posted_at, listing_id,
    company_id, employer, work_setting, level, pay, score_rank),
  add index review_pay (account_id, shelf, pay, posted_at, listing_id,
    company_id, employer, work_setting, level, score_rank),
  add index review_employer (account_id, shelf, employer, posted_at desc, listing_id desc,
    company_id, work_setting, level, pay, score_rank);

-- Words are stored as they are looked for (discovery.Words): small, without accents, signs spelled out, a space around
-- each. Here nearly so, until their listings are next fed.
alter table listing_words drop index listing_words_text;
update listing_words set words = left(concat(' ', regexp_replace(regexp_replace(
  replace(replace(lower(words), '+', '_p'), '#', '_h'), '[^[:alnum:]_]+', ' '),
  '(?<![[:alnum:]_])([[:alnum:]])(?![[:alnum:]_])', '\\1_'), ' '), 2000);
alter table listing_words modify words varchar(2000) character set utf8mb4 collate utf8mb4_bin not null;
alter table listing_words add fulltext index listing_words_text (words);
