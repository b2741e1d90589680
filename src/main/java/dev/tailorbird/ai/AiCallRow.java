package dev.tailorbird.ai;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A line of the token ledger. */
@Entity
@Table(name = "ai_call")
class AiCallRow {
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "account_id", length = 16)
    UUID accountId;

    String task;
    String model;

    @Column(name = "tokens_in")
    int tokensIn;

    @Column(name = "tokens_out")
    int tokensOut;

    @Nullable
    BigDecimal cost;

    long millis;
    String outcome;
    int retries;

    @Column(name = "provider_response_id")
    @Nullable
    String providerResponseId;

    @Column(name = "created_at")
    Instant createdAt;

    static AiCallRow of(UUID accountId, ModelCall call) {
        AiCallRow row = new AiCallRow();
        row.id = UUID.randomUUID();
        row.accountId = accountId;
        row.task = call.task();
        row.model = call.model();
        row.tokensIn = call.tokensIn();
        row.tokensOut = call.tokensOut();
        row.cost = call.cost();
        row.millis = call.millis();
        row.outcome = call.outcome();
        row.retries = call.retries();
        row.providerResponseId = call.providerResponseId();
        row.createdAt = Instant.now();
        return row;
    }
}
