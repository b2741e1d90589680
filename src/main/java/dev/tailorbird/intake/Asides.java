package dev.tailorbird.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands beside an entry rather than in it: dates, durations ("2 years 4 months"), places. */
final class Asides {
    private static final Map<String, List<String>> DATES = WordLists.load("dates.txt");
    private static final Pattern DURATION = Pattern.compile("(?:\\d{1,2} (?:and )?(?:"
            + DATES.getOrDefault("DURATION", List.of()).stream().collect(Collectors.joining("|"))
            + ")(?: and| et| und| y)? ?)+");
    private static final Set<String> EMPLOYMENT = Set.of(
            "full time",
            "part time",
            "contract",
            "permanent",
            "temporary",
            "seasonal",
            "vollzeit",
            "teilzeit",
            "befristet",
            "unbefristet",
            "temps plein",
            "temps partiel",
            "cdi",
            "cdd",
            "jornada completa",
            "media jornada",
            "tiempo completo",
            "tiempo parcial",
            "internship",
            "apprenticeship");

    /** Words that stand where an employer would. */
    private static final Set<String> SELF = Set.of(
            "self employed",
            "freelance",
            "freelancer",
            "independent",
            "selbststandig",
            "freiberuflich",
            "freiberufler",
            "independant",
            "auto entrepreneur",
            "autonomo",
            "por cuenta propia",
            "libero professionista",
            "trabalhador independente",
            "zzp",
            "zzp er");

    private Asides() {}

    static boolean is(String text) {
        return DateRanges.whole(text) != null || isDuration(text) || Places.isCertain(text);
    }

    static boolean isDuration(String text) {
        return DURATION.matcher(WordLists.plain(text)).matches();
    }

    /** "Full-time", "Contract": about the job, but neither its title nor the employer. */
    static boolean isEmployment(String text) {
        return EMPLOYMENT.contains(WordLists.plain(text)) || isSelfEmployment(text);
    }

    static boolean isSelfEmployment(String text) {
        return SELF.contains(WordLists.plain(text));
    }
}
