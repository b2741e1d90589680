package dev.tailorbird.jobs;

import dev.tailorbird.ai.SourceText;
import dev.tailorbird.ai.UntrustedText;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.Salary;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A model's reading of a posting, held against the text and laid over the local analysis. */
final class ReadingOverLocal {
    private static final Set<String> LEVELS = Set.of(
            "intern",
            "entry",
            "junior",
            "mid",
            "senior",
            "lead",
            "staff",
            "principal",
            "manager",
            "director",
            "executive");
    private static final Set<String> SETTINGS = Set.of("remote", "hybrid", "on_site");
    private static final Set<String> TYPES = Set.of("full_time", "part_time", "contract", "temporary", "internship");
    private static final Set<String> SPONSORSHIP = Set.of("offered", "not_offered");
    private static final Set<String> KINDS = Set.of("required", "preferred");
    private static final Set<String> BUCKETS =
            Set.of("skill", "experience", "education", "certification", "responsibility", "trait");
    private static final Map<String, Integer> HOURS_PER_YEAR =
            Map.of("hour", 2080, "day", 260, "week", 52, "month", 12, "year", 1);

    /** A phrase of the posting put a little differently still shares most of its words. */
    private static final double CLOSE = 0.6;

    /** A requirement turned into an achievement shares some. */
    private static final double TURNED = 0.4;

    private static final int PHRASE = 300;
    private static final int MOST_REQUIREMENTS = 20;
    private static final int MOST_PHRASES = 8;
    private static final double UNRANKED = 0.5;

    private final JobReading reading;
    private final PostingAnalysis local;
    private final SourceText source;
    private final SkillLexicon lexicon;

    ReadingOverLocal(JobReading reading, PostingAnalysis local, SourceText source, SkillLexicon lexicon) {
        this.reading = reading;
        this.local = local;
        this.source = source;
        this.lexicon = lexicon;
    }

    PostingAnalysis merge(Posting posting) {
        return new PostingAnalysis(
                local.id(),
                given(posting.title(), stated(reading.title()), local.title()),
                given(posting.company(), stated(reading.company()), local.company()),
                given(null, stated(reading.role()), local.role()),
                given(null, stated(reading.specialization()), local.specialization()),
                oneOf(LEVELS, reading.level(), local.level()),
                local.locations(),
                oneOf(SETTINGS, reading.workSetting(), local.workSetting()),
                oneOf(TYPES, reading.employmentType(), local.employmentType()),
                salary(),
                local.terms(),
                years(reading.minYears(), local.minYears()),
                years(reading.maxYears(), local.maxYears()),
                local.degree(),
                oneOf(SPONSORSHIP, reading.sponsorship(), local.sponsorship()),
                skills(),
                requirements(),
                orLocal(
                        phrases(reading.keyRequirements(), text -> source.share(text) >= TURNED),
                        local.keyRequirements()),
                orLocal(phrases(reading.responsibilities(), this::close), local.responsibilities()),
                orLocal(phrases(reading.certifications(), source::says), local.certifications()),
                local.education(),
                local.verbs(),
                given(null, domain(), local.domain()),
                orLocal(phrases(reading.cultureSignals(), this::close), local.cultureSignals()),
                local.register(),
                local.boilerplate());
    }

    private static @Nullable String given(@Nullable String known, @Nullable String read, @Nullable String local) {
        if (known != null && !known.isBlank()) return local == null ? known : local;
        return read == null ? local : read;
    }

    private @Nullable String stated(@Nullable String value) {
        String line = line(value);
        return line.isEmpty() || line.length() > PHRASE || !source.says(line) ? null : line;
    }

    /** A trade may be named in other words than the posting's, but in few and plain ones. */
    private @Nullable String domain() {
        String line = line(reading.domain());
        return line.isEmpty() || line.length() > 40 || !line.matches("[\\p{L}&/ -]+") ? null : line;
    }

    /** What the text states outright the local rules find surely; the model completes what they left open. */
    private static String oneOf(Set<String> known, @Nullable String read, String local) {
        String value = read == null ? "" : read.strip().toLowerCase(Locale.ROOT);
        return local.equals("unknown") && known.contains(value) ? value : local;
    }

    private @Nullable BigDecimal years(@Nullable BigDecimal read, @Nullable BigDecimal local) {
        if (local != null || read == null || !source.says(read)) return local;
        return read.signum() > 0 && read.compareTo(BigDecimal.valueOf(40)) <= 0 ? read : null;
    }

    private @Nullable Salary salary() {
        JobReading.Pay pay = reading.salary();
        if (local.salary() != null || pay == null || (pay.min() == null && pay.max() == null)) return local.salary();
        if (!source.says(pay.min()) || !source.says(pay.max())) return null;
        String period = pay.period() == null ? "" : pay.period().toLowerCase(Locale.ROOT);
        Integer perYear = HOURS_PER_YEAR.get(period);
        return new Salary(
                pay.min(),
                pay.max(),
                pay.currency() != null && pay.currency().matches("[A-Z]{3}") ? pay.currency() : null,
                perYear == null ? null : period,
                perYear(pay.min(), perYear),
                perYear(pay.max(), perYear));
    }

    private static @Nullable BigDecimal perYear(@Nullable BigDecimal value, @Nullable Integer times) {
        return value == null || times == null ? null : value.multiply(BigDecimal.valueOf(times));
    }

    /** The local ones first; the model adds what the lexicon does not know and the text names. */
    private List<SkillAsk> skills() {
        Map<String, SkillAsk> all = new LinkedHashMap<>();
        local.skills().forEach(skill -> all.put(skill.name().toLowerCase(Locale.ROOT), skill));
        for (JobReading.Ask ask : list(reading.skills())) {
            String name = line(ask.name());
            if (name.isEmpty() || name.length() > 60 || !source.says(name)) continue;
            Skill known = lexicon.find(name).orElse(null);
            boolean required = !Boolean.FALSE.equals(ask.required());
            SkillAsk skill = known == null
                    ? new SkillAsk(name, "other", required)
                    : new SkillAsk(known.name(), known.group(), required);
            all.putIfAbsent(skill.name().toLowerCase(Locale.ROOT), skill);
        }
        return List.copyOf(all.values());
    }

    private List<Requirement> requirements() {
        List<Requirement> all = new ArrayList<>();
        for (JobReading.Need need : list(reading.requirements())) {
            String text = line(need.text());
            if (text.isEmpty() || text.length() > PHRASE || !close(text)) continue;
            List<String> keywords = phrases(need.keywords(), source::says);
            String kind = need.kind() == null ? "" : need.kind().toLowerCase(Locale.ROOT);
            String bucket = need.bucket() == null ? "" : need.bucket().toLowerCase(Locale.ROOT);
            all.add(new Requirement(
                    text,
                    keywords,
                    need.relevance() == null ? UNRANKED : Math.max(0, Math.min(1, need.relevance())),
                    KINDS.contains(kind) ? kind : "required",
                    BUCKETS.contains(bucket) ? bucket : "experience"));
        }
        all.sort(Comparator.comparingDouble(Requirement::relevance).reversed());
        return all.isEmpty()
                ? local.requirements()
                : List.copyOf(all.subList(0, Math.min(all.size(), MOST_REQUIREMENTS)));
    }

    private boolean close(String text) {
        return source.share(text) >= CLOSE;
    }

    private static List<String> phrases(@Nullable List<String> read, Predicate<String> borneOut) {
        return list(read).stream()
                .map(ReadingOverLocal::line)
                .filter(text -> !text.isEmpty() && text.length() <= PHRASE && borneOut.test(text))
                .distinct()
                .limit(MOST_PHRASES)
                .toList();
    }

    private static List<String> orLocal(List<String> read, List<String> local) {
        return read.isEmpty() ? local : read;
    }

    /** One line, without anything invisible. */
    private static String line(@Nullable String value) {
        return value == null
                ? ""
                : UntrustedText.clean(value).replaceAll("\\s+", " ").strip();
    }

    /** Lists and their members may be null in an answer. */
    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(java.util.Objects::nonNull).toList();
    }
}
