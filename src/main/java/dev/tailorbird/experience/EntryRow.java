package dev.tailorbird.experience;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "entry")
class EntryRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "parent_id", length = 16)
    @Nullable
    UUID parentId;

    @Version
    long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Entry.Type type;

    String organisation;

    @Nullable
    String title;

    @Nullable
    String place;

    @Column(name = "start_month")
    @Nullable
    String startMonth;

    @Column(name = "end_month")
    @Nullable
    String endMonth;

    @Column(name = "is_current")
    boolean current;

    @Nullable
    String url;

    @Convert(converter = DetailJson.class)
    Map<String, Object> detail;

    /** Place in the resume it came from: breaks ties of the newest-first order. */
    int position;

    boolean sample;

    @Column(name = "created_at")
    Instant createdAt;

    static EntryRow of(UUID accountId, Station station, int position, boolean sample) {
        Entry entry = station.entry();
        EntryRow row = new EntryRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.type = entry.type();
        row.organisation = entry.organisation();
        row.title = entry.title();
        row.place = entry.place();
        row.startMonth = entry.start() == null ? null : entry.start().toString();
        row.endMonth = entry.end() == null ? null : entry.end().toString();
        row.current = entry.current();
        row.url = entry.url();
        row.detail = station.detail();
        row.position = position;
        row.sample = sample;
        row.createdAt = Instant.now();
        return row;
    }

    /** Begins an entry that the person makes by hand. */
    static EntryRow blank(UUID accountId) {
        EntryRow row = new EntryRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.createdAt = Instant.now();
        return row;
    }

    /** Its fields as they may be edited. */
    EntryEdit fields() {
        boolean education = type == Entry.Type.EDUCATION;
        return new EntryEdit(
                type,
                organisation,
                title,
                place,
                startMonth,
                endMonth,
                current,
                url,
                EntryDetail.description(type, detail),
                EntryDetail.list(detail, "skills"),
                education ? EntryDetail.text(detail, "studyType") : null,
                education ? EntryDetail.text(detail, "area") : null,
                education ? EntryDetail.text(detail, "score") : null,
                EntryDetail.list(detail, "courses"),
                parentId == null ? null : parentId.toString(),
                EntryDetail.text(detail, "problem"),
                EntryDetail.text(detail, "actions"),
                EntryDetail.list(detail, "keywords"),
                EntryDetail.text(detail, "outcomes"));
    }

    /** @param edit checked by {@link EntryRules} */
    void set(EntryEdit edit, @Nullable EntryRow parent) {
        detail = detail == null || type != edit.type()
                ? EntryDetail.written(Map.of(), null, edit)
                : EntryDetail.written(detail, fields(), edit);
        if (parent != null) detail.put("entity", parent.organisation);
        type = edit.type();
        organisation = edit.organisation();
        title = edit.title();
        place = edit.place();
        startMonth = edit.start();
        endMonth = edit.end();
        current = edit.current();
        url = edit.url();
        parentId = parent == null ? null : parent.id;
    }

    Entry entry() {
        return new Entry(
                id.toString(), type, organisation, title, place, month(startMonth), month(endMonth), current, url);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }

    static class DetailJson extends JsonConverter<Map<String, Object>> {
        DetailJson() {
            super(new TypeReference<>() {});
        }
    }
}
