package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants on the page and in which order. It chooses among what a resume says and may print a role under
 * another title; it adds nothing else.
 *
 * @param sections those that are printed, in their order, by the names that JSON Resume has for them
 * @param roles in their order; a role that is not among them is printed before them, as newer ones are
 * @param bulletsPerRole most bullets of one role, null for all
 */
public record Arrangement(
        @Schema(required = true) List<String> sections,
        List<RoleChoice> roles,
        @Nullable Integer bulletsPerRole) {

    public Arrangement {
        sections = sections == null ? List.of() : sections;
        roles = roles == null ? List.of() : roles;
    }

    /**
     * One role. Employer, title and start say which, as the resume has them.
     *
     * @param ownTitle printed instead of the title: the person's own word
     * @param bullets most bullets of this role, null for the number of all roles
     */
    public record RoleChoice(
            @Nullable String organisation,
            @Nullable String title,
            @Nullable String start,
            boolean shown,
            @Nullable String ownTitle,
            @Nullable Integer bullets) {

        boolean means(Work work) {
            return Objects.equals(organisation, work.name())
                    && Objects.equals(title, work.position())
                    && Objects.equals(start, work.startDate());
        }
    }

    JsonResume of(JsonResume resume) {
        List<Work> unnamed = new ArrayList<>(resume.work());
        List<Work> named = new ArrayList<>();
        for (RoleChoice choice : roles) {
            List<Work> meant = unnamed.stream().filter(choice::means).toList();
            unnamed.removeAll(meant);
            if (choice.shown()) {
                meant.forEach(work -> named.add(set(work, choice.ownTitle(), choice.bullets())));
            }
        }
        return resume.withWork(Stream.concat(unnamed.stream().map(work -> set(work, null, null)), named.stream())
                .toList());
    }

    private Work set(Work work, @Nullable String ownTitle, @Nullable Integer ownBullets) {
        Integer most = ownBullets == null ? bulletsPerRole : ownBullets;
        return new Work(
                work.name(),
                work.location(),
                work.description(),
                ownTitle == null ? work.position() : ownTitle,
                work.url(),
                work.startDate(),
                work.endDate(),
                work.summary(),
                most == null
                        ? work.highlights()
                        : work.highlights().stream().limit(most).toList());
    }
}
