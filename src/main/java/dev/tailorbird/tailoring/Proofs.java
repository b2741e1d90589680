package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.experience.Evidence;
import dev.tailorbird.experience.Tenure;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.skills.SkillLexicon;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every fact about the person by id: their statements, one line per entry with its title and dates, the years of work,
 * and the fields of the resume that are no statement of their own (skills, degrees, certificates).
 */
final class Proofs {
    /** The whole span of work, computed. */
    static final String YEARS = "computed:years";

    private static final Pattern TAG =
            Pattern.compile("</?(?:p|ul|ol|li|br|b|i|em|strong|span|div|a)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    private final SkillLexicon lexicon;
    private final Tenure tenure;
    private final Map<String, Proof> found = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();

    Proofs(SkillLexicon lexicon, Tenure tenure) {
        this.lexicon = lexicon;
        this.tenure = tenure;
    }

    /** The line with an entry's title, organisation, place and dates. */
    static String line(String entryId) {
        return "line:" + entryId;
    }

    Map<String, Proof> of(TailoringInput input, List<Entry> jobs) {
        Map<String, Entry> entries = input.career().entries().stream()
                .collect(Collectors.toMap(Entry::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        for (Evidence item : input.career().evidence())
            if (item.lens() == Evidence.Lens.FACTS) addStatement(item, entries.get(String.valueOf(item.entryId())));
        entries.values().forEach(this::addLine);
        addYears(jobs);
        addFields(input.resume());
        return found;
    }

    private void addStatement(Evidence item, @Nullable Entry entry) {
        String where = entry == null ? "About the person" : where(entry);
        String text = withoutMarkUp(item.text());
        boolean own = entry != null && item.kind() != Evidence.Kind.META;
        put(new Proof(
                item.id(),
                item.entryId(),
                text,
                own,
                item.origin(),
                where,
                Stems.of(text),
                Sayings.Line.of(text, lexicon).showing(item.skills())));
    }

    /** Some tools keep their lists as HTML; the tags are not the person's words. */
    static String withoutMarkUp(String text) {
        return TAG.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private void addLine(Entry entry) {
        String text = join(", ", entry.title(), entry.organisation(), entry.place(), Tenure.words(entry));
        add(line(entry.id()), entry.id(), text, "Title and dates as given", where(entry));
    }

    private void addYears(List<Entry> jobs) {
        int years = tenure.years(jobs);
        if (years < 1) return;
        String spans = Tenure.counted(jobs).stream()
                .map(job -> job.organisation() + " " + Tenure.words(job))
                .collect(Collectors.joining("; "));
        String text = (years == 1 ? "1 year" : years + " years") + " of work experience (" + spans + ")";
        add(YEARS, null, text, "Computed from the dates of the jobs", "All jobs");
    }

    private void addFields(JsonResume resume) {
        JsonResume.Basics basics = resume.basics();
        field("basics/label", basics.label(), "Headline");
        String summary = basics.summary();
        field("basics/summary", summary == null ? null : withoutMarkUp(summary), "Summary");
        each("skills", resume.skills(), skill -> join(": ", skill.name(), list(skill.keywords())), "Skills");
        each(
                "education",
                resume.education(),
                e -> join(", ", e.studyType(), e.area(), e.institution(), list(e.courses()), e.score(), e.endDate()),
                "Education");
        each("certificates", resume.certificates(), c -> join(", ", c.name(), c.issuer(), c.date()), "Certificates");
        each("languages", resume.languages(), l -> join(", ", l.language(), l.fluency()), "Languages");
        each("awards", resume.awards(), a -> join(", ", a.title(), a.awarder(), a.date(), a.summary()), "Awards");
        each(
                "publications",
                resume.publications(),
                p -> join(", ", p.name(), p.publisher(), p.releaseDate(), p.summary()),
                "Publications");
        each(
                "projects",
                resume.projects(),
                p -> join(". ", p.name(), p.description(), joined(p.highlights()), list(p.keywords())),
                "Projects");
        each(
                "volunteer",
                resume.volunteer(),
                v -> join(". ", v.position(), v.organization(), v.summary(), joined(v.highlights())),
                "Volunteering");
        each("interests", resume.interests(), i -> join(": ", i.name(), list(i.keywords())), "Interests");
    }

    private <T> void each(String section, List<T> items, Function<T, String> text, String where) {
        for (int i = 0; i < items.size(); i++) field(section + "/" + i, text.apply(items.get(i)), where);
    }

    private void field(String pointer, @Nullable String text, String where) {
        if (text != null) add("resume:/" + pointer, null, text, "Resume, " + where.toLowerCase(Locale.ROOT), where);
    }

    private void add(String id, @Nullable String entryId, String text, String origin, String where) {
        if (text.isBlank()) return;
        put(new Proof(id, entryId, text.strip(), false, origin, where, Stems.of(text), Sayings.Line.of(text, lexicon)));
    }

    private void put(Proof proof) {
        if (!proof.text().isEmpty() && (proof.statement() || texts.add(proof.text())))
            found.putIfAbsent(proof.id(), proof);
    }

    static String where(Entry entry) {
        return join(", ", entry.title(), entry.organisation());
    }

    private static @Nullable String list(List<String> items) {
        return items.isEmpty() ? null : String.join(", ", items);
    }

    private static @Nullable String joined(List<String> items) {
        return items.isEmpty() ? null : String.join(". ", items);
    }

    static String join(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
