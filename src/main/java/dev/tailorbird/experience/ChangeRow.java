package dev.tailorbird.experience;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.platform.data.JsonConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "experience_change")
class ChangeRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    String what;

    @Convert(converter = ImageJson.class)
    Change.Image image;

    @Column(name = "created_at")
    Instant createdAt;

    static ChangeRow of(UUID accountId, Change change) {
        ChangeRow row = new ChangeRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.what = change.what();
        row.image = change.image();
        row.createdAt = Instant.now();
        return row;
    }

    static class ImageJson extends JsonConverter<Change.Image> {
        ImageJson() {
            super(new TypeReference<>() {});
        }
    }
}
