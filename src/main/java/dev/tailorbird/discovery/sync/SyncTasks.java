package dev.tailorbird.discovery.sync;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.tailorbird.discovery.Platform;
import dev.tailorbird.discovery.ingest.BoardKey;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.shared.Json;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The tasks' rows. */
@ApplicationScoped
class SyncTasks {
    private static final TypeReference<Map<String, String>> SETTINGS = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** The first that waits for the company of this task, unless another has it already. */
    private static final String WAITING = """
            select w.id from sync_task t
              join sync_task w on w.company_id = t.company_id and w.state = 'QUEUED' and w.open_company is null
              left join sync_task o on o.open_company = t.company_id
            where t.id = ? and o.id is null order by w.created_at limit 1 for update""";

    private final Pool pool;

    SyncTasks(Pool pool) {
        this.pool = pool;
    }

    /** Empty when it is over, or not there any more. */
    Uni<Optional<OpenTask>> begin(UUID taskId) {
        return Sql.transaction(pool, connection -> Sql.run(
                        connection,
                        "select t.state, t.started_at, c.id, c.name, c.platform, c.settings, c.active, (select count(*)"
                                + " from listing_source s where s.company_id = c.id and s.stale_at is null)"
                                + " from sync_task t join company c on c.id = t.company_id where t.id = ? for update",
                        taskId)
                .map(SyncTasks::first)
                .chain(row -> row.filter(r -> !TaskState.valueOf(r.getString(0)).isOver())
                        .map(r -> begun(connection, taskId, r))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty()))));
    }

    /** What was read so far. */
    Uni<Void> progress(UUID taskId, int fetched, int added, int changed) {
        return Sql.run(
                        pool,
                        "update sync_task set fetched = ?, added = added + ?, changed = changed + ?,"
                                + " version = version + 1 where id = ?",
                        fetched,
                        added,
                        changed,
                        taskId)
                .replaceWithVoid();
    }

    /**
     * Ends the task; the company may be read again. Joins the transaction.
     *
     * @return the task of the company that waited for this end and can begin now
     */
    static Uni<List<UUID>> end(
            SqlConnection connection, UUID taskId, TaskState state, int gone, @Nullable String problem) {
        return Sql.run(
                        connection,
                        "update sync_task set state = ?, gone = gone + ?, problem = ?, finished_at = ?,"
                                + " open_company = null, version = version + 1 where id = ?",
                        state.name(),
                        gone,
                        problem,
                        Instant.now(),
                        taskId)
                .chain(() -> Sql.run(connection, WAITING, taskId))
                .map(Sql::uuids)
                .call(next -> next.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Sql.run(connection, "update sync_task set open_company = company_id where id in (*)", next));
    }

    /** New and changed postings of the task, also those that were stored before its server was killed. */
    static Uni<Integer> changes(SqlConnection connection, UUID taskId) {
        return Sql.run(connection, "select added + changed from sync_task where id = ?", taskId)
                .map(rows -> first(rows).map(row -> row.getInteger(0)).orElse(0));
    }

    private static Uni<Optional<OpenTask>> begun(SqlConnection connection, UUID taskId, Row row) {
        Instant mark = Objects.requireNonNullElseGet(
                Sql.timeOrNull(row, 1), () -> Instant.now().truncatedTo(ChronoUnit.MICROS));
        BoardKey board = new BoardKey(Sql.uuid(row, 2), row.getString(3), Platform.valueOf(row.getString(4)));
        return Sql.run(
                        connection,
                        "update sync_task set state = 'RUNNING', started_at = ?, fetched = 0, version = version + 1"
                                + " where id = ?",
                        mark,
                        taskId)
                .chain(() -> searches(connection, taskId, board.companyId()))
                .map(searches -> Optional.of(new OpenTask(
                        taskId,
                        board,
                        settings(row.getString(5)),
                        row.getBoolean(6),
                        mark,
                        row.getInteger(7),
                        searches)));
    }

    /** Those of the accounts that chose the company. */
    private static Uni<List<Search>> searches(SqlConnection connection, UUID taskId, UUID companyId) {
        return Sql.run(
                        connection,
                        "select distinct s.term, s.locations from search s"
                                + " join company_choice c on c.account_id = s.account_id"
                                + " where c.company_id = ? and s.active",
                        companyId)
                .map(rows -> list(rows, row -> new Search.Wanted(row.getString(0), read(row.getString(1), TEXTS))))
                .chain(wanted -> Sql.run(
                                connection,
                                "select distinct r.keywords, r.location from sync_run r"
                                        + " join sync_run_task t on t.run_id = r.id where t.task_id = ?",
                                taskId)
                        .map(rows -> list(rows, row -> new Search.Narrowing(row.getString(0), row.getString(1))))
                        .map(runs -> Search.of(wanted, runs)));
    }

    static Map<String, String> settings(String json) {
        return read(json, SETTINGS);
    }

    static <T> List<T> list(RowSet<Row> rows, Function<Row, T> each) {
        return StreamSupport.stream(rows.spliterator(), false).map(each).toList();
    }

    static Optional<Row> first(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).findFirst();
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return Json.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored JSON does not fit " + type.getType(), e);
        }
    }
}
