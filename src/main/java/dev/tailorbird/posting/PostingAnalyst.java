package dev.tailorbird.posting;

import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.PostingAnalysis.Degree;
import dev.tailorbird.posting.PostingAnalysis.Place;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.SkillLexicon;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what a posting says, by rules alone: each field by a finder of its own, over lines filed by section. */
public final class PostingAnalyst {
    private static final Pattern EDUCATION = Pattern.compile(
            "(?i)\\b(degree|bachelor|master['’]?s|ph\\.?d|diploma|mba|\\bged\\b|studium|ausbildung|diplôme|bac ?\\+|licenciatura|titulación)\\b");

    private final PlaceFinder places;
    private final SkillAsks skillAsks;
    private final RequirementFinder requirementFinder;

    public PostingAnalyst(SkillLexicon lexicon, Gazetteer gazetteer) {
        this.places = new PlaceFinder(gazetteer);
        this.skillAsks = new SkillAsks(lexicon);
        this.requirementFinder = new RequirementFinder(lexicon);
    }

    public PostingAnalysis analyze(Posting posting) {
        String text = PostingText.clean(posting.text());
        String title =
                known(posting.title()) ? PostingText.clean(String.valueOf(posting.title())) : TitleFinder.title(text);
        String heading = title == null ? "" : title;
        List<Line> lines = Sections.of(text);
        List<dev.tailorbird.geo.Place> found = places.find(posting.location(), title, text);
        TitleFinder.Parts parts = TitleFinder.parts(title);
        List<SkillAsk> skills = skillAsks.find(heading, lines);
        List<Requirement> requirements = requirementFinder.find(lines, skills, heading);
        List<String> duties = Duties.responsibilities(lines);
        YearsFinder.Years years = YearsFinder.find(lines);
        Degree degree = DegreeFinder.find(lines);
        String counted = joined(lines, false);
        String whole = heading + "\n" + counted;
        return new PostingAnalysis(
                posting.id(),
                title,
                known(posting.company()) ? posting.company() : TitleFinder.company(text),
                parts == null ? null : parts.role(),
                parts == null ? null : parts.specialization(),
                LevelFinder.find(title),
                found.stream().map(PostingAnalyst::place).toList(),
                WorkSettings.setting(posting.location() == null ? "" : posting.location(), heading, lines),
                WorkSettings.employment(heading, lines),
                new SalaryFinder(country(found)).find(payText(text)),
                years == null ? null : years.min(),
                years == null ? null : years.max(),
                degree,
                SponsorshipFinder.find(lines),
                skills,
                requirements,
                Duties.keyRequirements(requirements, duties),
                duties,
                Certifications.find(lines),
                education(lines),
                Duties.verbs(lines, duties),
                Flavour.domain(whole),
                Flavour.culture(text),
                Flavour.register(text),
                joined(lines, true));
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
        return text.replaceAll(" {2,}|\\s[•●▪]\\s", "\n")
                .replaceAll("(?<=\\d)\\s*\\n\\s*([–—-])\\s*\\n\\s*(?=[$€£\\d])", " $1 ");
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
