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
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A board that is asked for postings: one employer's, or a feed in which each posting names its employer. */
@Entity
@Table(name = "company")
class Company {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @Version
    long version;

    String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Platform platform;

    @Column(name = "site_url")
    String siteUrl;

    /** As {@link BoardAddress#settings()} names them. */
    @Convert(converter = SettingsJson.class)
    Map<String, String> settings;

    boolean active;

    @Column(name = "created_at")
    Instant createdAt;

    static class SettingsJson extends JsonConverter<Map<String, String>> {
        SettingsJson() {
            super(new TypeReference<>() {});
        }
    }
}
