package dev.tailorbird.experience;

import dev.tailorbird.account.CurrentAccount;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller did. */
@Path("/api/v1/experience")
@Tag(name = "experience")
class ExperienceResource {
    private final ExperienceService experience;
    private final CurrentAccount me;

    ExperienceResource(ExperienceService experience, CurrentAccount me) {
        this.experience = experience;
        this.me = me;
    }

    /** Months as {@code 2021-03}. */
    public record EntryView(
            String id,
            Entry.Type type,
            String organisation,
            @Nullable String title,
            @Nullable String place,
            @Nullable String start,
            @Nullable String end,
            boolean current,
            @Nullable String url,
            List<Evidence> evidence) {
        static EntryView of(Station station) {
            Entry e = station.entry();
            return new EntryView(
                    e.id(),
                    e.type(),
                    e.organisation(),
                    e.title(),
                    e.place(),
                    e.start() == null ? null : e.start().toString(),
                    e.end() == null ? null : e.end().toString(),
                    e.current(),
                    e.url(),
                    station.evidence());
        }
    }

    public record ExperienceView(List<EntryView> entries, List<Evidence> statements) {}

    @GET
    @Operation(
            operationId = "getExperience",
            summary = "Show all entries with their evidence",
            description = "Entries newest first; statements are evidence about the person as a whole.")
    public Uni<ExperienceView> get() {
        return experience
                .of(me.id())
                .map(all -> new ExperienceView(
                        all.stations().stream().map(EntryView::of).toList(), all.statements()));
    }
}
