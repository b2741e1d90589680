package dev.tailorbird.discovery;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an account wants of the companies that it follows. */
@Entity
@Table(name = "search")
class SearchRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    String term;

    @Convert(converter = WordsJson.class)
    List<String> excluded;

    @Convert(converter = WordsJson.class)
    List<String> locations;

    boolean active;

    @Column(name = "created_at")
    Instant createdAt;

    static SearchRow of(UUID accountId, SearchEdit edit) {
        SearchRow row = new SearchRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.createdAt = Instant.now();
        return row.set(edit);
    }

    SearchRow set(SearchEdit edit) {
        term = edit.term();
        excluded = edit.exclude();
        locations = edit.locations();
        active = edit.active();
        return this;
    }

    SearchView view() {
        return new SearchView(id, version, term, excluded, locations, active);
    }

    static class WordsJson extends JsonConverter<List<String>> {
        WordsJson() {
            super(new TypeReference<>() {});
        }
    }
}
