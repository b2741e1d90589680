package dev.tailorbird.discovery;

import dev.tailorbird.discovery.CompanyList.BadLine;
import dev.tailorbird.discovery.CompanyList.Wanted;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Brings many companies at once: from the bundled directory, or from a list of one's own. All are followed then. */
@ApplicationScoped
class AdoptionService {
    private static final int BATCH = 200;

    private final Companies companies;
    private final ChoiceService choices;

    AdoptionService(Companies companies, ChoiceService choices) {
        this.companies = companies;
        this.choices = choices;
    }

    /** @param known how many were here already */
    @Schema(requiredProperties = {"added", "known", "chosen", "failed"})
    public record Adopted(int added, int known, int chosen, List<BadLine> failed) {}

    @WithTransaction
    Uni<Adopted> add(UUID accountId, CompanyList list) {
        Map<UUID, Wanted> byBoard = new LinkedHashMap<>();
        list.wanted().forEach(wanted -> byBoard.putIfAbsent(wanted.address().key(), wanted));
        return companies.byBoards(byBoard.keySet()).chain(known -> names(byBoard)
                .chain(taken -> {
                    List<Company> fresh = fresh(byBoard, known.keySet(), taken);
                    List<UUID> all = new ArrayList<>(known.values());
                    fresh.forEach(company -> all.add(company.id));
                    int repeated = list.wanted().size() - byBoard.size();
                    return persist(fresh)
                            .chain(() -> choices.choose(accountId, all, true))
                            .map(chosen -> new Adopted(fresh.size(), known.size() + repeated, chosen, list.bad()));
                }));
    }

    /** @throws DomainException INVALID when a name is not in the directory, or neither names nor a bundle are given */
    Uni<Adopted> adopt(UUID accountId, @Nullable List<String> names, @Nullable String bundle) {
        return add(accountId, new CompanyList(wanted(names, bundle), List.of()));
    }

    private static List<Wanted> wanted(@Nullable List<String> names, @Nullable String bundle) {
        if ((names == null || names.isEmpty()) && bundle == null)
            throw invalid("names", "Name companies of the directory, or one of its bundles.", "is missing");
        List<DirectoryEntry> found =
                bundle == null ? List.of() : CompanyDirectory.standard().find(null, bundle);
        if (bundle != null && found.isEmpty())
            throw invalid("bundle", "There is no bundle " + bundle + " in the directory.", "is not a bundle");
        List<DirectoryEntry> all = new ArrayList<>(found);
        if (names != null) names.forEach(name -> all.add(named(name)));
        return all.stream()
                .map(entry -> new Wanted(0, "", entry.name(), entry.address()))
                .toList();
    }

    private static DirectoryEntry named(String name) {
        return CompanyDirectory.standard().all().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "names",
                        "There is no company " + name + " in the directory.",
                        "has one that is not in the directory"));
    }

    private Uni<Set<String>> names(Map<UUID, Wanted> byBoard) {
        Set<String> asked = new HashSet<>();
        byBoard.values().forEach(wanted -> {
            asked.add(name(wanted));
            asked.add(second(wanted));
        });
        return companies
                .takenNames(asked)
                .map(taken -> taken.stream().map(AdoptionService::folded).collect(Collectors.toSet()));
    }

    /** A name that is taken gets the platform's beside it; if that is taken too, a part of the board's key. */
    private static List<Company> fresh(Map<UUID, Wanted> byBoard, Set<UUID> known, Set<String> taken) {
        List<Company> fresh = new ArrayList<>();
        byBoard.forEach((key, wanted) -> {
            if (known.contains(key)) return;
            String name = name(wanted);
            if (taken.contains(folded(name))) name = second(wanted);
            if (taken.contains(folded(name)))
                name = name(wanted) + " (" + key.toString().substring(0, 8) + ")";
            taken.add(folded(name));
            fresh.add(Company.of(name, wanted.address()));
        });
        return fresh;
    }

    private Uni<Void> persist(List<Company> fresh) {
        return fresh.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .invoke(session -> session.setBatchSize(BATCH))
                        .chain(() -> companies.persist(fresh))
                        .chain(companies::flush);
    }

    private static String name(Wanted wanted) {
        String given = wanted.name().strip();
        return given.isEmpty() ? wanted.address().name() : given;
    }

    private static String second(Wanted wanted) {
        return name(wanted) + " (" + wanted.address().board().platform().label() + ")";
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static DomainException invalid(String field, String detail, String message) {
        return new DomainException(ProblemCode.INVALID, detail, new FieldError(field, message));
    }
}
