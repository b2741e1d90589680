package dev.tailorbird.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.tailorbird.shared.Json;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/**
 * What one domain keeps about a person: all of it can be taken out, and all of it can be removed. Every domain with a
 * table that has an {@code account_id} implements this as a bean, in its own package; the account's endpoints call all
 * of them.
 */
public interface PersonalData {
    /** The domain's name: its folder in the export. */
    String name();

    /** Everything that the domain keeps about the person, without secrets. Opens its own session ({@code @WithSession}). */
    Uni<List<File>> export(UUID accountId);

    /**
     * Takes back the work that waits for rows of the person. Called for all domains before the first one erases,
     * because the database may remove a domain's rows with those of another. Joins the caller's transaction.
     */
    default Uni<Void> dropWork(UUID accountId) {
        return Uni.createFrom().voidItem();
    }

    /**
     * Removes everything that the domain keeps about the person. Joins the caller's transaction, so that an account
     * goes as a whole or not at all.
     */
    Uni<Void> erase(UUID accountId);

    /**
     * A file of the export.
     *
     * @param name below the domain's folder: "entry.json"
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record File(String name, byte[] content) {
        private static final ObjectMapper FIELDS = Json.MAPPER
                .copy()
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY);

        /** The rows of a table as they are stored, every field of them, so that a new column is exported too. */
        public static File table(String table, List<?> rows) {
            return written(table + ".json", rows, FIELDS);
        }

        /** A value as the API shows it. */
        public static File json(String name, Object value) {
            return written(name + ".json", value, Json.MAPPER);
        }

        private static File written(String name, Object value, ObjectMapper mapper) {
            ObjectWriter writer = mapper.writerWithDefaultPrettyPrinter();
            try {
                return new File(name, writer.writeValueAsBytes(value));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
