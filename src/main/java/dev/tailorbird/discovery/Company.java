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
import java.util.List;
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

    /** Of {@link BoardAddress#key()}: a board is here once. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "board_key", length = 16)
    UUID boardKey;

    boolean active;

    @Column(name = "created_at")
    Instant createdAt;

    static Company of(String name, CareersAddress address) {
        Company company = new Company();
        company.id = UUID.randomUUID();
        company.name = name;
        company.move(
                address.uri().toString(),
                address.board().platform(),
                address.board().settings());
        company.active = true;
        company.createdAt = Instant.now();
        return company;
    }

    void move(String newSiteUrl, Platform newPlatform, Map<String, String> newSettings) {
        siteUrl = newSiteUrl;
        platform = newPlatform;
        settings = newSettings;
        boardKey = new BoardAddress(newPlatform, newSettings, List.of()).key();
    }

    /** Settings without which it cannot be asked. */
    List<String> missing() {
        return platform.missing(settings);
    }

    static class SettingsJson extends JsonConverter<Map<String, String>> {
        SettingsJson() {
            super(new TypeReference<>() {});
        }
    }
}
