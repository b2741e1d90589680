package dev.tailorbird.experience;

import dev.tailorbird.ai.Embedder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stored meanings of statements. Plain SQL, since the database tells best which texts have none that is theirs. */
@ApplicationScoped
class Embeddings implements PanacheRepositoryBase<EmbeddingRow, UUID> {
    private static final String STALE = """
            select lower(hex(e.id)), e.text from evidence e
            left join evidence_embedding v on v.evidence_id = e.id
            where e.account_id = :account
              and (v.evidence_id is null or v.model <> :model or v.text_hash <> unhex(sha2(e.text, 256)))
            order by e.created_at, e.id""";
    /** Nothing when the statement was deleted meanwhile. */
    private static final String STORE = """
            insert into evidence_embedding (evidence_id, account_id, model, text_hash, vector)
            select e.id, e.account_id, :model, :hash, :vector from evidence e where e.id = :id
            on duplicate key update model = values(model), text_hash = values(text_hash), vector = values(vector)""";

    private static final String STORED = """
            select e.text, v.textHash, v.vector from EmbeddingRow v join EvidenceRow e on e.id = v.evidenceId
            where v.accountId = :account and v.model = :model""";

    /** A statement whose text has no vector yet. */
    record Stale(UUID id, String text) {}

    Uni<List<Stale>> stale(UUID accountId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STALE, Object[].class)
                        .setParameter("account", bytes(accountId))
                        .setParameter("model", Embedder.MODEL)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Stale(uuid((String) row[0]), (String) row[1]))
                        .toList());
    }

    /** Vectors by text, of statements whose text is still the one that was read. */
    Uni<Map<String, float[]>> of(UUID accountId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(STORED, Object[].class)
                        .setParameter("account", accountId)
                        .setParameter("model", Embedder.MODEL)
                        .getResultList())
                .map(Embeddings::byText);
    }

    private static Map<String, float[]> byText(List<Object[]> rows) {
        Map<String, float[]> byText = new HashMap<>();
        for (Object[] row : rows) {
            String text = (String) row[0];
            if (Arrays.equals(hash(text), (byte[]) row[1])) byText.put(text, floats((byte[]) row[2]));
        }
        return byText;
    }

    /** One after the other: a session takes one query at a time. */
    Uni<Void> store(List<Stale> statements, List<float[]> vectors) {
        return Multi.createFrom()
                .range(0, statements.size())
                .onItem()
                .transformToUniAndConcatenate(i -> store(statements.get(i), vectors.get(i)))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> store(Stale statement, float[] vector) {
        return Panache.getSession().chain(session -> session.createNativeQuery(STORE)
                .setParameter("model", Embedder.MODEL)
                .setParameter("hash", hash(statement.text()))
                .setParameter("vector", bytes(vector))
                .setParameter("id", bytes(statement.id()))
                .executeUpdate());
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    static byte[] bytes(float[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Float.BYTES);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    static float[] floats(byte[] bytes) {
        FloatBuffer buffer = ByteBuffer.wrap(bytes).asFloatBuffer();
        float[] vector = new float[buffer.remaining()];
        buffer.get(vector);
        return vector;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(String hex) {
        return new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16));
    }
}
