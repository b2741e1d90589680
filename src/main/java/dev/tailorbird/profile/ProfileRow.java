package dev.tailorbird.profile;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.SealedJsonConverter;
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
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "profile")
class ProfileRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    /** A resume without stations: those are entries. */
    @Convert(converter = ContentJson.class)
    JsonResume content;

    /** Null in rows that are older than this column. */
    @Convert(converter = StandingJson.class)
    @Nullable
    Standing standing;

    boolean sample;

    @Column(name = "updated_at")
    Instant updatedAt;

    Standing standing() {
        return standing == null ? Standing.UNKNOWN : standing;
    }

    static class ContentJson extends SealedJsonConverter<JsonResume> {
        ContentJson() {
            super("profile.content", new TypeReference<>() {});
        }
    }

    static class StandingJson extends SealedJsonConverter<Standing> {
        StandingJson() {
            super("profile.standing", new TypeReference<>() {});
        }
    }
}
