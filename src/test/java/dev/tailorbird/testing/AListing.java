package dev.tailorbird.testing;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** Listings as a sync would have stored them. */
public record AListing(
        String title,
        String employer,
        String location,
        String setting,
        String level,
        int pay,
        int daysOld,
        String skills,
        String text) {

    public static AListing of(String title) {
        return new AListing(title, "Larkmoor Foods", "Leeds, UK", "unknown", "unknown", 0, 3, "SQL", "Work with us.");
    }

    public AListing by(String name) {
        return new AListing(title, name, location, setting, level, pay, daysOld, skills, text);
    }

    public AListing in(String place, String workSetting) {
        return new AListing(title, employer, place, workSetting, level, pay, daysOld, skills, text);
    }

    public AListing level(String name) {
        return new AListing(title, employer, location, setting, name, pay, daysOld, skills, text);
    }

    public AListing paid(int year) {
        return new AListing(title, employer, location, setting, level, year, daysOld, skills, text);
    }

    public AListing old(int days) {
        return new AListing(title, employer, location, setting, level, pay, days, skills, text);
    }

    public AListing saying(String words) {
        return new AListing(title, employer, location, setting, level, pay, daysOld, skills, words);
    }

    /** A company that the account follows. */
    public static UUID company(AnAccount account) {
        return UUID.fromString(account.request()
                .body(Map.of("url", "https://jobs.lever.co/" + UUID.randomUUID()))
                .post("/api/v1/companies")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public UUID store(StoredTables tables, UUID company) throws Exception {
        UUID id = UUID.randomUUID();
        StringJoiner listing = new StringJoiner("', '", "'", "'");
        List.of(
                        employer,
                        title,
                        "[\"" + location + "\"]",
                        setting,
                        level,
                        "[{\"name\":\"" + skills + "\",\"group\":\"tool\",\"required\":true}]")
                .forEach(listing::add);
        String paid = pay == 0 ? "null, null" : pay + ", 'USD'";
        tables.run(
                "insert into listing (company_name, title, locations, work_setting, level, skills, employment_type,"
                        + " sponsorship, salary_year_max, salary_currency, posted_at, first_seen_at, id, opening_key,"
                        + " company_id) values (" + listing + ", 'unknown', 'unknown', " + paid + ", now(6) - interval "
                        + daysOld + " day, now(6), ?, ?, ?)",
                id,
                id,
                company);
        tables.run(
                "insert into listing_text (listing_id, title, company_name, body, html) values (?, '" + title + "', '"
                        + employer + "', '" + text + "', '<p>" + text + "</p>')",
                id);
        tables.run(
                "insert into listing_source (external_id, platform, url, first_seen_at, last_fetched_at, content_hash, company_id,"
                        + " listing_id) values ('" + id + "', 'LEVER', 'https://board.example/" + id
                        + "', now(6), now(6), x'00000000000000000000000000000000', ?, ?)",
                company,
                id);
        return id;
    }

    /** Puts a stored listing into the account's inbox. */
    public static void show(StoredTables tables, UUID listing, UUID account) throws Exception {
        tables.run(
                "insert into review (account_id, listing_id, state, flagged, changed_at, company_id, employer,"
                        + " work_setting, level, pay, posted_at, first_seen_at, gone) select ?, id, 'NEW', false, now(6),"
                        + " company_id, company_name, work_setting, level, -1, first_seen_at, first_seen_at, false"
                        + " from listing where id = ?",
                account,
                listing);
    }
}
