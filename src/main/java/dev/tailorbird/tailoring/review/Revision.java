package dev.tailorbird.tailoring.review;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.tailoring.TailoringResult;
import dev.tailorbird.tailoring.TailoringResult.Bullet;
import dev.tailorbird.tailoring.TailoringResult.Role;
import dev.tailorbird.tailoring.review.ReviewEdits.Choice;
import dev.tailorbird.tailoring.review.ReviewEdits.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tailored resume with a person's decisions applied to it. Nothing of what was tailored is lost by it. */
final class Revision {
    private final TailoringResult result;
    private final ReviewEdits edits;

    Revision(TailoringResult result, ReviewEdits edits) {
        this.result = result;
        this.edits = edits;
    }

    /** A statement as it is printed; one that is not printed has no text and is left out. */
    record Printed(String id, @Nullable String entryId, String text) {}

    List<Printed> statements() {
        return Stream.concat(
                        Stream.of(new Printed(ReviewEdits.SUMMARY, null, summary())),
                        result.roles().stream().flatMap(this::bullets))
                .filter(statement -> !statement.text().isEmpty())
                .toList();
    }

    JsonResume resume() {
        JsonResume r = result.resume();
        Map<String, List<String>> bullets = statements().stream()
                .filter(statement -> statement.entryId() != null)
                .collect(Collectors.groupingBy(
                        statement -> Objects.requireNonNull(statement.entryId()),
                        Collectors.flatMapping(statement -> statement.text().lines(), Collectors.toList())));
        List<JsonResume.Work> work = new ArrayList<>();
        for (int i = 0; i < r.work().size(); i++)
            work.add(r.work()
                    .get(i)
                    .withBullets(bullets.getOrDefault(result.roles().get(i).entryId(), List.of())));
        return new JsonResume(
                r.schema(),
                r.basics().withSummary(summary().isEmpty() ? null : summary()),
                work,
                r.volunteer(),
                r.education(),
                r.awards(),
                r.certificates(),
                r.publications(),
                skills(),
                r.languages(),
                r.interests(),
                r.references(),
                r.projects(),
                r.meta());
    }

    private String summary() {
        TailoringResult.Summary summary = result.summary();
        return printed(ReviewEdits.SUMMARY, summary.text(), summary.original());
    }

    private Stream<Printed> bullets(Role role) {
        Map<String, Printed> all = new LinkedHashMap<>();
        for (Bullet bullet : role.bullets())
            all.put(
                    bullet.id(),
                    new Printed(bullet.id(), role.entryId(), printed(bullet.id(), bullet.text(), bullet.original())));
        for (ReviewEdits.Added added : edits.added())
            if (added.entryId().equals(role.entryId())) {
                String own = text(role, added.evidence());
                all.put(added.id(), new Printed(added.id(), role.entryId(), printed(added.id(), own, own)));
            }
        List<String> order = edits.order().getOrDefault(role.entryId(), List.of());
        return all.values().stream().sorted(Comparator.comparingInt((Printed bullet) -> place(order, bullet.id())));
    }

    private static int place(List<String> order, String id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    }

    private static String text(Role role, String evidence) {
        return role.leftOut().stream()
                .filter(left -> left.evidence().equals(evidence))
                .map(TailoringResult.LeftOut::text)
                .findFirst()
                .orElse("");
    }

    private String printed(String id, String tailored, @Nullable String original) {
        Choice choice = edits.choice(id);
        if (choice == null || choice.decision() == Decision.ACCEPTED) return tailored;
        return switch (choice.decision()) {
            case EDITED -> Objects.requireNonNullElse(choice.text(), tailored);
            case REJECTED -> Objects.requireNonNullElse(original, "");
            default -> "";
        };
    }

    /** A skill that is added joins the first category, or makes one. */
    private List<JsonResume.Skill> skills() {
        List<JsonResume.Skill> skills = new ArrayList<>(result.resume().skills());
        List<String> more = edits.moreSkills();
        if (more.isEmpty()) return skills;
        if (skills.isEmpty()) return List.of(new JsonResume.Skill("Skills", null, more));
        JsonResume.Skill first = skills.get(0);
        List<String> names =
                Stream.concat(first.keywords().stream(), more.stream()).toList();
        skills.set(0, new JsonResume.Skill(first.name(), first.level(), names));
        return skills;
    }
}
