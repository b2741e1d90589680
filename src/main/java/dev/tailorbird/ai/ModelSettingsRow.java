package dev.tailorbird.ai;

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

@Entity
@Table(name = "model_settings")
class ModelSettingsRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    @Version
    long version;

    @Convert(converter = SettingsJson.class)
    ModelSettings content;

    @Column(name = "updated_at")
    Instant updatedAt;

    static ModelSettingsRow standard(UUID accountId) {
        ModelSettingsRow row = new ModelSettingsRow();
        row.accountId = accountId;
        row.content = ModelSettings.SERVER;
        row.updatedAt = Instant.now();
        return row;
    }

    /** Sealed for the providers' keys. */
    static class SettingsJson extends SealedJsonConverter<ModelSettings> {
        SettingsJson() {
            super("model_settings.content", new TypeReference<>() {});
        }
    }
}
