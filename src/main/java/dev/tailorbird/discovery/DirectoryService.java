package dev.tailorbird.discovery;

import dev.tailorbird.platform.web.KeyCursor;
import dev.tailorbird.platform.web.Page;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bundled directory, and what of it is here already. */
@ApplicationScoped
class DirectoryService {
    private final Companies companies;
    private final Choices choices;

    DirectoryService(Companies companies, Choices choices) {
        this.companies = companies;
        this.choices = choices;
    }

    @WithSession
    Uni<Page<DirectoryView>> list(
            UUID accountId, @Nullable String q, @Nullable String bundle, @Nullable String cursor, int limit) {
        Page<DirectoryEntry> page = page(CompanyDirectory.standard().find(q, bundle), cursor, limit);
        List<UUID> boards =
                page.items().stream().map(entry -> entry.address().key()).toList();
        return companies.byBoards(boards).chain(known -> choices.among(accountId, known.values())
                .map(chosen -> page.map(entry -> view(entry, known, chosen))));
    }

    /** The directory is in the order of its file; a place in it is a number. */
    private static Page<DirectoryEntry> page(List<DirectoryEntry> found, @Nullable String cursor, int limit) {
        int from =
                Math.min(KeyCursor.of(cursor, 1).map(DirectoryService::number).orElse(0), found.size());
        List<DirectoryEntry> rest = found.subList(from, Math.min(found.size(), from + limit + 1));
        return Page.cut(rest, limit, last -> KeyCursor.text(List.of(Integer.toString(from + limit))));
    }

    private static int number(List<String> keys) {
        try {
            return Math.max(0, Integer.parseInt(keys.get(0)));
        } catch (NumberFormatException e) {
            throw KeyCursor.foreign();
        }
    }

    private static DirectoryView view(DirectoryEntry entry, Map<UUID, UUID> known, Set<UUID> chosen) {
        UUID id = known.get(entry.address().key());
        Platform platform = entry.address().board().platform();
        return new DirectoryView(
                entry.name(),
                entry.address().uri().toString(),
                platform,
                platform.label(),
                entry.fields(),
                entry.checked(),
                id,
                id != null && chosen.contains(id));
    }
}
