package dev.tailorbird.resume;

import dev.tailorbird.resume.Arrangement.RoleChoice;
import dev.tailorbird.resume.ResumeTemplate.SuggestedFor;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a template of a person's own must keep; what it breaks is told all at once. */
final class TemplateRules {
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_ROLES = 100;
    private static final int MOST_BULLETS = 20;
    private static final int MOST_WORDS = 20;

    private final List<FieldError> errors = new ArrayList<>();

    private TemplateRules() {}

    /** The same without blanks around texts; a title of a role that changes nothing is no title. */
    static TemplateEdit checked(TemplateEdit edit) {
        TemplateRules rules = new TemplateRules();
        TemplateEdit clean = rules.clean(edit);
        if (!rules.errors.isEmpty()) {
            throw new DomainException(
                    ProblemCode.INVALID,
                    "Correct the template and try again.",
                    rules.errors.toArray(FieldError[]::new));
        }
        return clean;
    }

    private TemplateEdit clean(TemplateEdit edit) {
        String title = text("title", edit.title(), LONGEST_TITLE);
        if (title == null) {
            add("title", "must be given");
        } else if (ResumeTemplates.all().stream()
                .anyMatch(template -> template.title().equalsIgnoreCase(title))) {
            add("title", "is that of a template that comes with the product");
        }
        if (edit.base() == null || !ResumeTemplates.names().contains(edit.base())) {
            add("base", "must be one of " + String.join(", ", ResumeTemplates.names()));
        }
        return new TemplateEdit(
                Objects.requireNonNullElse(title, ""), edit.base(), proposal(edit.suggestedFor()), arranged(edit));
    }

    private Arrangement arranged(TemplateEdit edit) {
        Arrangement arrangement = edit.arrangement();
        if (arrangement == null) {
            add("arrangement", "must be given");
            return new Arrangement(List.of(), List.of(), null);
        }
        sections(arrangement.sections());
        bullets("arrangement.bulletsPerRole", arrangement.bulletsPerRole());
        if (arrangement.roles().size() > MOST_ROLES) {
            add("arrangement.roles", "must have at most " + MOST_ROLES + " entries");
            return arrangement;
        }
        List<RoleChoice> roles = new ArrayList<>();
        for (int i = 0; i < arrangement.roles().size(); i++) {
            roles.add(role("arrangement.roles[" + i + "]", arrangement.roles().get(i)));
        }
        return new Arrangement(arrangement.sections(), roles, arrangement.bulletsPerRole());
    }

    private void sections(List<String> sections) {
        List<String> known = ResumeTemplates.sections();
        if (sections.isEmpty()) {
            add("arrangement.sections", "must name one section at least");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sections.size() && i <= known.size(); i++) {
            String field = "arrangement.sections[" + i + "]";
            if (!known.contains(sections.get(i))) {
                add(field, "must be one of " + String.join(", ", known));
            } else if (!seen.add(sections.get(i))) {
                add(field, "is named twice");
            }
        }
    }

    private RoleChoice role(String field, @Nullable RoleChoice role) {
        if (role == null) {
            add(field, "must be given");
            return new RoleChoice(null, null, null, true, null, null);
        }
        String ownTitle = text(field + ".ownTitle", role.ownTitle(), LONGEST_TEXT);
        text(field + ".organisation", role.organisation(), LONGEST_TEXT);
        text(field + ".title", role.title(), LONGEST_TEXT);
        text(field + ".start", role.start(), LONGEST_TEXT);
        bullets(field + ".bullets", role.bullets());
        return new RoleChoice(
                role.organisation(),
                role.title(),
                role.start(),
                role.shown(),
                Objects.equals(ownTitle, role.title()) ? null : ownTitle,
                role.bullets());
    }

    private SuggestedFor proposal(@Nullable SuggestedFor given) {
        if (given == null) {
            return new SuggestedFor(List.of(), List.of());
        }
        List<String> roles = words("suggestedFor.roles", given.roles());
        List<String> levels = words("suggestedFor.levels", given.levels());
        for (int i = 0; i < levels.size(); i++) {
            if (!HigherRank.LEVELS.contains(levels.get(i))) {
                add("suggestedFor.levels[" + i + "]", "must be one of " + String.join(", ", HigherRank.LEVELS));
            }
        }
        return new SuggestedFor(roles, levels);
    }

    private List<String> words(String field, @Nullable List<String> given) {
        List<String> words = given == null
                ? List.of()
                : given.stream()
                        .filter(Objects::nonNull)
                        .map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
        if (words.size() > MOST_WORDS || words.stream().anyMatch(word -> word.length() > LONGEST_TITLE)) {
            add(field, "must have at most " + MOST_WORDS + " entries of " + LONGEST_TITLE + " characters");
        }
        return words;
    }

    private void bullets(String field, @Nullable Integer bullets) {
        if (bullets != null && (bullets < 0 || bullets > MOST_BULLETS)) {
            add(field, "must be from 0 to " + MOST_BULLETS);
        }
    }

    private @Nullable String text(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > longest) {
            add(field, "must have at most " + longest + " characters");
        }
        return text.strip();
    }

    private void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
