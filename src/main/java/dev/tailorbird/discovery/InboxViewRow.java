package dev.tailorbird.discovery;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Conditions and an order that a person keeps under a name. */
@Entity
@Table(name = "inbox_view")
class InboxViewRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    String name;

    @Convert(converter = FilterJson.class)
    InboxFilter filters;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    InboxSort sort;

    @Column(name = "created_at")
    Instant createdAt;

    static InboxViewRow of(UUID accountId, InboxViewEdit edit) {
        InboxViewRow row = new InboxViewRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.createdAt = Instant.now();
        return row.set(edit);
    }

    InboxViewRow set(InboxViewEdit edit) {
        name = edit.name().strip();
        filters = edit.filters();
        sort = edit.sort();
        return this;
    }

    InboxView view() {
        return new InboxView(id, version, name, filters, sort);
    }

    static class FilterJson extends JsonConverter<InboxFilter> {
        FilterJson() {
            super(new TypeReference<>() {});
        }
    }
}
