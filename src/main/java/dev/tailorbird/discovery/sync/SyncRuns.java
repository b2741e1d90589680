package dev.tailorbird.discovery.sync;

import dev.tailorbird.discovery.Platform;
import dev.tailorbird.platform.data.Sql;
import dev.tailorbird.platform.web.Cursor;
import dev.tailorbird.platform.work.Outbox;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of runs and what belongs to them. */
@ApplicationScoped
class SyncRuns {
    /** Runs are shown with the tasks that the reader may know of: all of their own, of others' those of their choice. */
    private static final String OVERVIEW = """
            select r.id, coalesce(sum(t.version), 0), r.origin, r.keywords, r.location, r.created_at, max(t.finished_at),
                   count(t.id), coalesce(sum(t.finished_at is not null), 0), coalesce(sum(t.state <> 'QUEUED'), 0),
                   coalesce(sum(t.fetched), 0), coalesce(sum(t.added), 0), coalesce(sum(t.changed), 0),
                   coalesce(sum(t.gone), 0), coalesce(sum(t.state in ('FAILED', 'PARTIAL')), 0)
            from sync_run r left join sync_run_task rt on rt.run_id = r.id left join sync_task t on t.id = rt.task_id
                 and (r.account_id is not null or ? is null or exists
                      (select 1 from company_choice c where c.company_id = t.company_id and c.account_id = ?))
            where\s""";

    /** Tasks that have not begun take in the run's words; those under way must have begun with them. */
    private static final String JOINED = """
            insert into sync_run_task (run_id, task_id)
            select ?, t.id from sync_task t where t.company_id in (*) and (t.state = 'QUEUED' or t.state = 'RUNNING'
              and exists (select 1 from sync_run_task rt join sync_run r on r.id = rt.run_id
                          where rt.task_id = t.id and r.keywords <=> ? and r.location <=> ?))""";

    private static final List<String> TASK_COLUMNS = List.of(
            "id",
            "version",
            "company_id",
            "open_company",
            "state",
            "fetched",
            "added",
            "changed",
            "gone",
            "created_at");

    private final Pool pool;
    private final Outbox outbox;

    SyncRuns(Pool pool, Outbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    record NewRun(
            UUID id,
            @Nullable UUID accountId,
            @Nullable String key,
            SyncOrigin origin,
            @Nullable String keywords,
            @Nullable String location) {}

    /**
     * Stores a run over these companies. One that waits to be read, or is being read for the same words and place, is not
     * read twice; one that is being read for others is read again afterwards.
     */
    Uni<Void> create(NewRun run, List<UUID> companyIds) {
        return Sql.transaction(pool, connection -> insert(connection, run)
                .chain(() -> insertTasks(connection, companyIds))
                .chain(() -> Sql.run(connection, JOINED, run.id, companyIds, run.keywords, run.location))
                .chain(() -> others(connection, run, companyIds))
                .chain(others -> insertNext(connection, run, others))
                .replaceWithVoid());
    }

    /** Companies without a task that does the run's work. */
    private static Uni<List<UUID>> others(SqlConnection connection, NewRun run, List<UUID> companyIds) {
        return Sql.run(
                        connection,
                        "select id from company where id in (*) and id not in (select t.company_id from sync_run_task rt"
                                + " join sync_task t on t.id = rt.task_id where rt.run_id = ?)",
                        companyIds,
                        run.id)
                .map(Sql::uuids);
    }

    /** Tasks that wait for the end of those under way. */
    private static Uni<Void> insertNext(SqlConnection connection, NewRun run, List<UUID> companyIds) {
        if (companyIds.isEmpty()) return Uni.createFrom().voidItem();
        List<List<@Nullable Object>> tasks = new ArrayList<>();
        List<List<@Nullable Object>> links = new ArrayList<>();
        for (UUID company : companyIds) {
            UUID id = UUID.randomUUID();
            tasks.add(task(id, company, null));
            links.add(List.of(run.id, id));
        }
        return Sql.upsert(connection, "sync_task", TASK_COLUMNS, List.of("state = state"), tasks)
                .chain(() -> Sql.upsert(
                        connection, "sync_run_task", List.of("run_id", "task_id"), List.of("task_id"), links));
    }

    Uni<Optional<UUID>> byKey(UUID accountId, String key) {
        return Sql.run(pool, "select id from sync_run where account_id = ? and idempotency_key = ?", accountId, key)
                .map(rows -> Sql.uuids(rows).stream().findFirst());
    }

    /** @param accountId null for the server itself, which may see every run */
    Uni<Optional<SyncRunView>> find(@Nullable UUID accountId, UUID id) {
        return Sql.run(
                        pool,
                        OVERVIEW + "r.id = ? and (? is null or r.account_id is null or r.account_id = ?) group by r.id",
                        accountId,
                        accountId,
                        id,
                        accountId,
                        accountId)
                .map(SyncTasks::first)
                .map(row -> row.map(SyncRuns::view));
    }

    /** The account's runs and the scheduled ones, newest first; one more than asked for. */
    Uni<List<SyncRunView>> page(UUID accountId, Cursor after, int limit) {
        return Sql.run(
                        pool,
                        OVERVIEW + "(r.account_id = ? or r.account_id is null)"
                                + " and (r.created_at < ? or r.created_at = ? and r.id < ?)"
                                + " group by r.id order by r.created_at desc, r.id desc limit ?",
                        accountId,
                        accountId,
                        accountId,
                        after.createdAt(),
                        after.createdAt(),
                        after.id(),
                        limit + 1)
                .map(rows -> SyncTasks.list(rows, SyncRuns::view));
    }

    Uni<List<SyncTaskView>> tasks(@Nullable UUID accountId, UUID runId) {
        return Sql.run(
                        pool,
                        "select c.id, c.name, c.platform, t.state, t.fetched, t.added, t.changed, t.gone, t.problem,"
                                + " t.started_at, t.finished_at"
                                + " from sync_run_task rt join sync_run r on r.id = rt.run_id"
                                + " join sync_task t on t.id = rt.task_id join company c on c.id = t.company_id"
                                + " where rt.run_id = ? and (r.account_id is not null or ? is null or exists (select 1"
                                + " from company_choice o where o.company_id = c.id and o.account_id = ?))"
                                + " order by c.name, c.id",
                        runId,
                        accountId,
                        accountId)
                .map(rows -> SyncTasks.list(rows, SyncRuns::task));
    }

    /** Active companies that the account chose. */
    Uni<List<UUID>> chosen(UUID accountId) {
        return Sql.run(
                        pool,
                        "select c.id from company c join company_choice o on o.company_id = c.id"
                                + " where o.account_id = ? and c.active order by c.name",
                        accountId)
                .map(Sql::uuids);
    }

    /** Active companies that anybody chose. */
    Uni<List<UUID>> chosenByAnyone() {
        return Sql.run(
                        pool,
                        "select c.id from company c where c.active and exists"
                                + " (select 1 from company_choice o where o.company_id = c.id) order by c.name")
                .map(Sql::uuids);
    }

    Uni<List<UUID>> named(String name) {
        return Sql.run(pool, "select id from company where active and name = ?", name)
                .map(Sql::uuids);
    }

    Uni<Boolean> scheduledWithin(Duration time) {
        return Sql.run(
                        pool,
                        "select 1 from sync_run where origin = 'SCHEDULE' and created_at > ? limit 1",
                        Instant.now().minus(time))
                .map(rows -> rows.size() > 0);
    }

    /** Forgets runs and tasks that are older. */
    Uni<Void> forget(Duration age) {
        Instant before = Instant.now().minus(age);
        return Sql.run(pool, "delete from sync_run where created_at < ?", before)
                .chain(() -> Sql.run(
                        pool,
                        "delete from sync_task where created_at < ? and open_company is null"
                                + " and id not in (select task_id from sync_run_task)",
                        before))
                .replaceWithVoid();
    }

    private static Uni<Void> insert(SqlConnection connection, NewRun run) {
        return Sql.run(
                        connection,
                        "insert into sync_run (id, account_id, idempotency_key, origin, keywords, location, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        run.id,
                        run.accountId,
                        run.key,
                        run.origin.name(),
                        run.keywords,
                        run.location,
                        Instant.now())
                .replaceWithVoid();
    }

    /** Only companies that have no open task get one. */
    private Uni<Void> insertTasks(SqlConnection connection, List<UUID> companyIds) {
        List<UUID> ids = companyIds.stream().map(id -> UUID.randomUUID()).toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) rows.add(task(ids.get(i), companyIds.get(i), companyIds.get(i)));
        return Sql.upsert(connection, "sync_task", TASK_COLUMNS, List.of("state = state"), rows)
                .chain(() -> Sql.run(connection, "select id from sync_task where id in (*)", ids))
                .chain(made -> outbox.add(connection, SyncWork.KIND, Sql.uuids(made)));
    }

    private static List<@Nullable Object> task(UUID id, UUID company, @Nullable UUID open) {
        return Arrays.asList(id, 0, company, open, "QUEUED", 0, 0, 0, 0, Instant.now());
    }

    private static SyncRunView view(Row row) {
        int total = row.getInteger(7);
        int done = row.getInteger(8);
        RunState state = done == total ? RunState.DONE : row.getInteger(9) > 0 ? RunState.RUNNING : RunState.QUEUED;
        return new SyncRunView(
                Sql.uuid(row, 0),
                row.getLong(1),
                state,
                SyncOrigin.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                Sql.time(row, 5),
                state == RunState.DONE ? Sql.timeOrNull(row, 6) : null,
                new SyncRunView.Progress(done, total),
                new SyncRunView.Totals(
                        row.getInteger(10),
                        row.getInteger(11),
                        row.getInteger(12),
                        row.getInteger(13),
                        row.getInteger(14)),
                List.of());
    }

    private static SyncTaskView task(Row row) {
        Instant started = Sql.timeOrNull(row, 9);
        Instant finished = Sql.timeOrNull(row, 10);
        return new SyncTaskView(
                Sql.uuid(row, 0),
                row.getString(1),
                Platform.valueOf(row.getString(2)).label(),
                TaskState.valueOf(row.getString(3)),
                row.getInteger(4),
                row.getInteger(5),
                row.getInteger(6),
                row.getInteger(7),
                row.getString(8),
                started == null || finished == null
                        ? null
                        : Duration.between(started, finished).toMillis());
    }
}
