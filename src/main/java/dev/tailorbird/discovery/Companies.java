package dev.tailorbird.discovery;

import dev.tailorbird.platform.data.SqlIds;
import dev.tailorbird.shared.NotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Companies implements PanacheRepositoryBase<Company, UUID> {
    private static final String LAST_TASKS = """
            select hex(company_id), finished_at, state, fetched, problem from (
              select t.*, row_number() over (partition by company_id order by finished_at desc) as nth from sync_task t
              where finished_at is not null and company_id in (%s)) ranked
            where nth = 1""";

    Uni<Company> require(UUID id) {
        return findById(id).map(found -> Optional.ofNullable(found).orElseThrow(() -> new NotFound("company")));
    }

    Uni<Optional<Company>> byBoard(UUID boardKey) {
        return find("boardKey", boardKey).<Company>firstResult().map(Optional::ofNullable);
    }

    Uni<Optional<Company>> byName(String name) {
        return find("name", name).<Company>firstResult().map(Optional::ofNullable);
    }

    /** Ids of the companies that have these boards, by board. */
    Uni<Map<UUID, UUID>> byBoards(Collection<UUID> boardKeys) {
        return rows("select hex(board_key), hex(id) from company where board_key in (" + SqlIds.ids(boardKeys) + ")")
                .map(rows -> {
                    Map<UUID, UUID> byBoard = new HashMap<>();
                    rows.forEach(row -> byBoard.put(SqlIds.uuid(row[0]), SqlIds.uuid(row[1])));
                    return byBoard;
                });
    }

    /** Those of the names that are taken, as they are spelt here. */
    Uni<List<String>> takenNames(Collection<String> names) {
        return names.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("name in ?1", names)
                        .map(found ->
                                found.stream().map(company -> company.name).toList());
    }

    /** By name, one more than the limit. */
    Uni<List<Company>> page(UUID accountId, CompanyFilter filter, String after, int limit) {
        CompanyFilter.Conditions asked = filter.conditions(accountId, after);
        return find("from Company c where " + asked.text() + " order by c.name", asked.parameters())
                .range(0, limit)
                .list();
    }

    /** Open listings of each; companies without one are left out. */
    Uni<Map<UUID, Integer>> openListings(Collection<UUID> companies) {
        return rows("select hex(company_id), count(*) from listing where gone_at is null and company_id in ("
                        + SqlIds.ids(companies) + ") group by company_id")
                .map(rows -> {
                    Map<UUID, Integer> counts = new HashMap<>();
                    rows.forEach(row -> counts.put(SqlIds.uuid(row[0]), ((Number) row[1]).intValue()));
                    return counts;
                });
    }

    Uni<Map<UUID, CompanyView.LastSync>> lastSyncs(Collection<UUID> companies) {
        return rows(LAST_TASKS.formatted(SqlIds.ids(companies))).map(rows -> {
            Map<UUID, CompanyView.LastSync> last = new HashMap<>();
            for (Object[] row : rows)
                last.put(
                        SqlIds.uuid(row[0]),
                        new CompanyView.LastSync(
                                SqlIds.instant(row[1]), (String) row[2], ((Number) row[3]).intValue(), (String)
                                        row[4]));
            return last;
        });
    }

    private Uni<List<Object[]>> rows(String sql) {
        return getSession()
                .chain(session -> session.createNativeQuery(sql, Object[].class).getResultList());
    }
}
