package dev.tailorbird.platform.data;

import dev.tailorbird.platform.Offload;
import dev.tailorbird.shared.DomainException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Brings stored data to the newest key, so that older ones can go: after each start and once a day all rows that are
 * still plain or sealed by another key are rewritten, some at a time. A row that changes meanwhile is left to the next
 * pass; a server killed midway goes on at its next start; several servers do no harm.
 */
@ApplicationScoped
class Resealing {
    private static final Logger LOG = Logger.getLogger(Resealing.class);
    private static final int BATCH = 100;

    private final DataSource dataSource;
    private final Mutiny.SessionFactory entities;
    private final Offload offload;

    Resealing(DataSource dataSource, Mutiny.SessionFactory entities, Offload offload) {
        this.dataSource = dataSource;
        this.entities = entities;
        this.offload = offload;
    }

    /** Without a key that stored data needs there is no start: it would look like lost data, and be one for new rows. */
    void check(@Observes StartupEvent event) throws SQLException {
        List<String> lost = lost();
        if (lost.isEmpty()) {
            use(SealedJsonConverter.ring().active());
            return;
        }
        LOG.errorf(
                "Stored data is encrypted with key %s, which the file data-keys does not have. Put its line back from a"
                        + " backup, then start again.",
                String.join(", ", lost));
        Quarkus.asyncExit(1);
    }

    /** Keys in use that this server does not have. */
    List<String> lost() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return inUse(connection).stream()
                    .filter(id -> !SealedJsonConverter.ring().ids().contains(id))
                    .toList();
        }
    }

    @Scheduled(
            every = "24h",
            delayed = "${tailorbird.reseal.delay:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> pass() {
        return offload.call(this::resealAll).replaceWithVoid();
    }

    /** @return how many rows were rewritten */
    int resealAll() throws SQLException {
        int rewritten = 0;
        int left = 0;
        try (Connection connection = dataSource.getConnection()) {
            for (SealedColumn column : columns()) {
                rewritten += reseal(connection, column);
                left += rows(connection, column, new byte[0]).size();
            }
            if (left == 0) retire(connection);
        }
        if (rewritten > 0) LOG.infof("%d stored texts are now encrypted with the newest key", rewritten);
        return rewritten;
    }

    private List<SealedColumn> columns() {
        return entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .flatMap(entity -> SealedColumn.of(entity).stream())
                .toList();
    }

    /** In order of the key, so that a row that does not open stops no other. */
    private static int reseal(Connection connection, SealedColumn column) throws SQLException {
        int rewritten = 0;
        byte[] after = new byte[0];
        List<Stored> batch;
        do {
            batch = rows(connection, column, after);
            for (Stored row : batch) rewritten += reseal(connection, column, row);
            if (!batch.isEmpty()) after = batch.get(batch.size() - 1).key();
        } while (batch.size() == BATCH);
        return rewritten;
    }

    private static int reseal(Connection connection, SealedColumn column, Stored row) throws SQLException {
        KeyRing ring = SealedJsonConverter.ring();
        String update = "update %s set %s = ? where %s = ? and %s = ?"
                .formatted(column.table(), column.column(), column.key(), column.column());
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setString(1, ring.seal(ring.open(row.text(), column.place()), column.place()));
            statement.setBytes(2, row.key());
            statement.setString(3, row.text());
            return statement.executeUpdate();
        } catch (DomainException e) {
            LOG.warn(e.detail());
            return 0;
        }
    }

    /** A row as it was read: it is only rewritten while it is still that. */
    private record Stored(byte[] key, String text) {}

    private static List<Stored> rows(Connection connection, SealedColumn column, byte[] after) throws SQLException {
        String select = "select %1$s, %2$s from %3$s where %2$s not like ? and %1$s > ? order by %1$s limit %4$d"
                .formatted(column.key(), column.column(), column.table(), BATCH);
        List<Stored> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, SealedJsonConverter.ring().activeMark() + "%");
            statement.setBytes(2, after);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) rows.add(new Stored(found.getBytes(1), found.getString(2)));
            }
        }
        return rows;
    }

    private static void retire(Connection connection) throws SQLException {
        String active = SealedJsonConverter.ring().active();
        for (String id : inUse(connection)) {
            if (id.equals(active)) continue;
            run(connection, "update data_key set retired_at = utc_timestamp(6) where id = ?", id);
            LOG.infof("No stored data uses key %s any more: its line may be removed from the file data-keys", id);
        }
    }

    private void use(String id) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            run(
                    connection,
                    "insert into data_key (id, created_at) values (?, utc_timestamp(6))"
                            + " on duplicate key update retired_at = null",
                    id);
        }
    }

    private static List<String> inUse(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement statement =
                        connection.prepareStatement("select id from data_key where retired_at is null");
                ResultSet found = statement.executeQuery()) {
            while (found.next()) ids.add(found.getString(1));
        }
        return ids;
    }

    private static void run(Connection connection, String sql, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }
}
