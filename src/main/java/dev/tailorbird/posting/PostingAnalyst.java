package dev.tailorbird.posting;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.PostingAnalysis.Place;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a posting says, by rules alone: each field by a finder of its own, over lines filed by section. */
public final class PostingAnalyst {
    private static final Pattern EDUCATION = Pattern.compile(
            "(?i)\\b(degree|bachelor|master['’]?s|ph\\.?d|diploma|mba|\\bged\\b|studium|ausbildung|diplôme|bac ?\\+|licenciatura|titulación)\\b");

    private static final Pattern PAY_BREAK = Pattern.compile(" {2,}|\\s[•●▪]\\s");
    private static final Pattern BROKEN_RANGE = Pattern.compile("(?<=\\d)\\s*\\n\\s*([–—-])\\s*\\n\\s*(?=[$€£\\d])");

    private final PlaceFinder places;
    private final SkillAsks skillAsks;
    private final RequirementFinder requirementFinder;

    public PostingAnalyst(SkillLexicon lexicon, Gazetteer gazetteer) {
        this.places = new PlaceFinder(gazetteer);
        this.skillAsks = new SkillAsks(lexicon);
        this.requirementFinder = new RequirementFinder(lexicon);
    }

    public PostingAnalysis analyze(Posting posting) {
        Read read = read(posting);
        PostingFacts facts = facts(read);
        TitleFinder.Parts parts = TitleFinder.parts(read.title());
        List<Requirement> requirements = requirementFinder.find(read.lines(), facts.skills(), read.heading());
        List<String> duties = Duties.responsibilities(read.lines());
        String company = known(posting.company()) ? posting.company() : TitleFinder.company(read.text());
        return new PostingAnalysis(
                posting.id(),
                read.title(),
                company,
                parts == null ? null : parts.role(),
                parts == null ? null : parts.specialization(),
                facts.level(),
                facts.locations(),
                facts.workSetting(),
                facts.employmentType(),
                facts.salary(),
                TermsFinder.find(read.text(), company, facts.employmentType()),
                facts.minYears(),
                facts.maxYears(),
                facts.degree(),
                facts.sponsorship(),
                facts.skills(),
                requirements,
                Duties.keyRequirements(requirements, duties),
                duties,
                Certifications.find(read.lines()),
                education(read.lines()),
                Duties.verbs(read.lines(), duties),
                Flavour.domain(read.heading() + "\n" + joined(read.lines(), false)),
                Flavour.culture(read.text()),
                Flavour.register(read.text()),
                joined(read.lines(), true));
    }

    /** Only what listings are filtered by; equal to the same fields of {@link #analyze}. */
    public PostingFacts facts(Posting posting) {
        return facts(read(posting));
    }

    private record Read(
            Posting posting, String text, @Nullable String title, List<Line> lines) {
        String heading() {
            return title == null ? "" : title;
        }
    }

    private static Read read(Posting posting) {
        String text = LostBreaks.putBack(PostingText.clean(posting.text()));
        String title =
                known(posting.title()) ? PostingText.clean(String.valueOf(posting.title())) : TitleFinder.title(text);
        return new Read(posting, text, title, Sections.of(text));
    }

    private PostingFacts facts(Read read) {
        String given = read.posting().location();
        List<Line> lines = read.lines();
        List<dev.tailorbird.geo.Place> found = places.find(given, read.title(), read.text());
        YearsFinder.Years years = YearsFinder.find(lines);
        return new PostingFacts(
                LevelFinder.find(read.title()),
                found.stream().map(PostingAnalyst::place).toList(),
                WorkSettings.setting(given == null ? "" : given, read.heading(), lines),
                WorkSettings.employment(read.heading(), lines),
                new SalaryFinder(country(found)).find(payText(read.text())),
                years == null ? null : years.min(),
                years == null ? null : years.max(),
                DegreeFinder.find(lines),
                SponsorshipFinder.find(lines),
                skillAsks.find(read.heading(), lines));
    }

    private static boolean known(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    private static Place place(dev.tailorbird.geo.Place place) {
        return new Place(place.city(), place.region(), place.country(), place.remote());
    }

    private static @Nullable String country(List<dev.tailorbird.geo.Place> places) {
        return places.stream()
                .map(dev.tailorbird.geo.Place::country)
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
    }

    /** Runs of blanks and bullets part lines; a range that was broken over lines is whole again. */
    private static String payText(String text) {
        return BROKEN_RANGE.matcher(PAY_BREAK.matcher(text).replaceAll("\n")).replaceAll(" $1 ");
    }

    private static List<String> education(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.section().asks() || line.section() == Section.INTRO)
                .flatMap(line -> Phrases.items(line.text()).stream())
                .filter(item -> EDUCATION.matcher(item).find())
                .map(Phrases::shorten)
                .distinct()
                .limit(5)
                .toList();
    }

    private static String joined(List<Line> lines, boolean boilerplate) {
        return lines.stream()
                .filter(line -> line.section().isBoilerplate() == boilerplate)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
