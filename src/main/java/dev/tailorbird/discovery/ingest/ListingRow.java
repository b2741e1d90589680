package dev.tailorbird.discovery.ingest;

import dev.tailorbird.discovery.board.Found;
import dev.tailorbird.discovery.board.Pay;
import dev.tailorbird.discovery.board.WorkSetting;
import dev.tailorbird.posting.PostingText;
import dev.tailorbird.posting.YearlyPay;
import dev.tailorbird.shared.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A posting in the form in which it is stored: safe, bounded, and with its pay per year. */
record ListingRow(Incoming incoming, UUID openingKey, String company, String title, String html, String text) {
    static final List<String> COLUMNS = List.of(
            "id",
            "opening_key",
            "company_id",
            "company_name",
            "title",
            "locations",
            "work_setting",
            "employment_type",
            "department",
            "salary_min",
            "salary_max",
            "salary_currency",
            "salary_period",
            "salary_text",
            "salary_year_min",
            "salary_year_max",
            "level",
            "sponsorship",
            "skills",
            "posted_at",
            "first_seen_at");
    static final List<String> SOURCE_COLUMNS = List.of(
            "company_id",
            "external_id",
            "listing_id",
            "platform",
            "url",
            "apply_url",
            "content_hash",
            "first_seen_at",
            "last_fetched_at");
    static final List<String> TEXT_COLUMNS = List.of("listing_id", "title", "company_name", "body", "html");

    private static final int MAX_ID = 200;
    private static final int MAX_PLACES = 50;
    private static final BigDecimal MAX_SUM = new BigDecimal("999999999999.99");
    /** Clocks and zones differ; what is later than this was meant otherwise. */
    private static final Duration AHEAD = Duration.ofDays(2);

    /** Takes a while for a long description. */
    static ListingRow of(BoardKey board, Incoming incoming) {
        Found found = incoming.found();
        String company = bounded(found.company() == null ? board.name() : found.company(), 200);
        String html = SafeHtml.of(found.html(), found.url());
        return new ListingRow(
                incoming,
                Opening.key(company, found.title(), found.locations()),
                company,
                bounded(found.title(), 300),
                html,
                PostingText.fromHtml(html));
    }

    /** The key under which the board's posting is kept. */
    static String externalId(Found found) {
        String id = found.externalId();
        return id.length() <= MAX_ID ? id : "sha:" + Hash.of(id);
    }

    List<@Nullable Object> listing(BoardKey board, UUID id, Instant now) {
        Found found = incoming.found();
        Pay pay = found.pay();
        BigDecimal min = pay == null ? null : sum(pay.min());
        BigDecimal max = pay == null ? null : sum(pay.max());
        BigDecimal any = min == null ? max : min;
        String said = pay == null ? null : pay.period();
        return Arrays.asList(
                id,
                openingKey,
                board.companyId(),
                company,
                title,
                Json.write(found.locations().stream().limit(MAX_PLACES).toList()),
                setting(found.workSetting()),
                EmploymentType.of(found.employmentType()),
                orNull(found.department(), 200),
                min,
                max,
                pay == null ? null : currency(pay.currency()),
                any == null ? null : YearlyPay.period(any, said),
                pay == null ? null : orNull(pay.text(), 300),
                min == null ? null : sum(YearlyPay.of(min, said)),
                max == null ? null : sum(YearlyPay.of(max, said)),
                "unknown",
                "unknown",
                "[]",
                posted(found.postedAt(), now),
                now);
    }

    List<@Nullable Object> text(UUID id) {
        return Arrays.asList(id, title, company, text, html);
    }

    List<@Nullable Object> source(BoardKey board, UUID id, Instant now) {
        Found found = incoming.found();
        return Arrays.asList(
                board.companyId(),
                externalId(found),
                id,
                board.platform().name(),
                bounded(found.url(), 2000),
                orNull(found.applyUrl(), 2000),
                incoming.hash(),
                now,
                now);
    }

    private static String setting(@Nullable WorkSetting setting) {
        if (setting == null) return "unknown";
        return setting == WorkSetting.ONSITE ? "on_site" : setting.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant posted(@Nullable Instant said, Instant now) {
        if (said == null || said.isAfter(now.plus(AHEAD)) || said.isBefore(Instant.EPOCH)) return null;
        return said.isAfter(now) ? now : said;
    }

    private static @Nullable String currency(@Nullable String code) {
        return code == null || !code.matches("[A-Za-z]{3}") ? null : code.toUpperCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal sum(@Nullable BigDecimal value) {
        return value == null || value.compareTo(MAX_SUM) > 0 ? null : value;
    }

    private static @Nullable String orNull(@Nullable String text, int length) {
        return text == null ? null : bounded(text, length);
    }

    /** Cut between characters, never inside one. */
    private static String bounded(String text, int length) {
        if (text.length() <= length) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
