package dev.tailorbird.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "preferences")
class PreferencesRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    @Convert(converter = WishesJson.class)
    Wishes content;

    @Column(name = "updated_at")
    Instant updatedAt;

    Preferences preferences() {
        return Preferences.of(version, content);
    }

    static PreferencesRow standard(UUID accountId) {
        PreferencesRow row = new PreferencesRow();
        row.accountId = accountId;
        row.content = Wishes.DEFAULT;
        row.updatedAt = Instant.now();
        return row;
    }

    static class WishesJson extends JsonConverter<Wishes> {
        WishesJson() {
            super(new TypeReference<>() {});
        }
    }
}
