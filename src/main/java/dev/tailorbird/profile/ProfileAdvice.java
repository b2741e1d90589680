package dev.tailorbird.profile;

import dev.tailorbird.ai.PlainServices;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.ai.Task;
import dev.tailorbird.ai.UntrustedText;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Tenure;
import dev.tailorbird.skills.SkillLexicon;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The task "profile-insights": a model's look at a person, or that of the local rules. */
@Singleton
class ProfileAdvice {
    private static final String VERSION = "1";

    private final ProfileAdvisor advisor;
    private final SkillLexicon lexicon;
    private final ClaimGuard guard;

    @Inject
    ProfileAdvice(ProfileAdvisor advisor, SkillLexicon lexicon, ClaimGuard guard) {
        this.advisor = advisor;
        this.lexicon = lexicon;
        this.guard = guard;
    }

    /** Without a container. */
    static ProfileAdvice plain(RoutingModel model) {
        SkillLexicon lexicon = SkillLexicon.standard();
        return new ProfileAdvice(PlainServices.create(ProfileAdvisor.class, model), lexicon, new ClaimGuard(lexicon));
    }

    Task<Portrait, Findings> task() {
        FindingsCheck check = new FindingsCheck(guard);
        return new Task<>(
                "profile-insights",
                VERSION,
                portrait -> advisor.look(prompt(portrait)).findings(),
                portrait -> new LocalAdvice(portrait, lexicon, YearMonth.now()).findings(),
                check::problems);
    }

    /** Everything in one fence: all of it was written by the person, or by somebody for them. */
    private static String prompt(Portrait portrait) {
        StringBuilder text = new StringBuilder();
        line(text, "headline", portrait.headline());
        line(text, "summary", portrait.summary());
        line(text, "wanted roles", String.join("; ", portrait.desiredRoles()));
        line(text, "missing in the profile", String.join("; ", portrait.missing()));
        line(text, "skills", String.join("; ", portrait.skills()));
        for (Entry entry : portrait.entries()) {
            line(text, entry.type().name().toLowerCase(Locale.ROOT), words(entry));
            portrait.evidence().stream()
                    .filter(one -> entry.id().equals(one.entryId()))
                    .forEach(one -> statement(text, one));
        }
        portrait.evidence().stream().filter(one -> one.entryId() == null).forEach(one -> statement(text, one));
        return UntrustedText.fence(text.toString());
    }

    private static String words(Entry entry) {
        return Stream.of(entry.title(), entry.organisation(), Tenure.words(entry))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static void statement(StringBuilder text, Evidence one) {
        text.append(one.id())
                .append(' ')
                .append(one.text().replaceAll("\\s+", " "))
                .append('\n');
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isBlank())
            text.append(label)
                    .append(": ")
                    .append(value.replaceAll("\\s+", " "))
                    .append('\n');
    }
}
