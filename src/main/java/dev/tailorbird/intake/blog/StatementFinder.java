package dev.tailorbird.intake.blog;

import dev.tailorbird.experience.Evidence.Kind;
import dev.tailorbird.experience.Evidence.Lens;
import dev.tailorbird.skills.SkillLexicon;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences in which the author says what they did, how they think work should be done, or what moves them. Only
 * the author's own first person counts: not what they quote, wish, plan or deny.
 */
final class StatementFinder {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 600;
    private static final int MAX_ORIGIN = 300;
    private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”“»]{15,400}[\"”“»]");
    private static final Pattern METRIC = Pattern.compile(
            "\\d+(?:[.,]\\d+)*\\s?(?:%|percent|x\\b|k\\b|m\\b|million|hours?|days?|weeks?|months?|minutes?|people|users|"
                    + "customers|Prozent|Stunden|Tage|pour cent|por ciento)|[$€£]\\s?\\d|\\bby half\\b|\\bfrom \\d+.{0,20} to \\d+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUP =
            Pattern.compile("(?<![\\p{L}'])(?:we|wir|nous|on|nosotros|nosotras)(?![\\p{L}])");
    private static final Pattern HAVE =
            Pattern.compile("(?:'ve|'d| have| had)(?: also| since| already| personally| just| recently)?$");
    private static final Pattern ADVERBS = Pattern.compile(
            "^(?:\\s+(?:also|then|first|finally|eventually|recently|later|once|just|even|all|both|\\p{L}+ly))*\\s+");

    private final SkillLexicon lexicon;

    StatementFinder(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<ProposedStatement> find(BlogPost post) {
        List<ProposedStatement> found = new ArrayList<>();
        for (int p = 0; p < post.paragraphs().size(); p++)
            for (String sentence : sentences(post.paragraphs().get(p))) {
                ProposedStatement statement = statement(sentence, origin(post, p + 1));
                if (statement != null) found.add(statement);
            }
        return found;
    }

    private static List<String> sentences(String paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
            sentences.add(paragraph.substring(from, to).strip());
        return sentences;
    }

    private @Nullable ProposedStatement statement(String sentence, String origin) {
        if (sentence.length() < SHORTEST || sentence.length() > LONGEST || sentence.endsWith("?")) return null;
        String own = QUOTED.matcher(sentence).replaceAll(" ").replace('\u2019', '\'');
        String plain = own.toLowerCase(Locale.ROOT);
        List<String> skills = lexicon.mentions(sentence).stream()
                .map(mention -> mention.skill().name())
                .distinct()
                .toList();
        for (Cues cues : Cues.ALL) {
            Reading reading = read(plain, cues, !skills.isEmpty());
            if (reading != null)
                return new ProposedStatement(
                        sentence, reading.kind(), reading.lens(), skills, origin, reading.confidence());
        }
        return null;
    }

    private record Reading(Kind kind, Lens lens, double confidence) {}

    private static @Nullable Reading read(String plain, Cues cues, boolean skilled) {
        if (cues.unrealStart() != null && cues.unrealStart().matcher(plain).lookingAt()) return null;
        if (cues.personality().matcher(plain).find()) return new Reading(Kind.META, Lens.PERSONALITY, 0.7);
        if (cues.strategy().matcher(plain).find()) return new Reading(Kind.META, Lens.STRATEGY, 0.7);
        Deed deed = deed(plain, cues);
        if (deed == null) return null;
        double confidence = deed.sure() ? 0.8 : 0.55;
        boolean measured = METRIC.matcher(plain).find();
        if (measured || skilled) confidence += 0.1;
        if (deed.byGroup()) confidence -= 0.15;
        Kind kind = deed.role()
                ? Kind.ROLE_SUMMARY
                : skilled && !measured && deed.use() ? Kind.SKILL_CONTEXT : Kind.ACHIEVEMENT;
        return new Reading(kind, Lens.FACTS, Math.round(confidence * 100) / 100.0);
    }

    /**
     * @param sure the verb is one of deeds, not only one in the past
     * @param byGroup "we" did it
     * @param use it says what was used or learned, not what came of it
     */
    private record Deed(boolean sure, boolean byGroup, boolean role, boolean use) {}

    private static @Nullable Deed deed(String plain, Cues cues) {
        if (cues.have() != null) return participle(plain, cues);
        for (Matcher person = cues.person().matcher(plain); person.find(); ) {
            String rest = plain.substring(person.end());
            boolean group = GROUP.matcher(person.group()).find();
            String verb = afterAdverbs(rest);
            if (starts(cues.unreal(), verb)) continue;
            if (starts(cues.role(), verb)) return new Deed(true, group, true, false);
            if (starts(cues.deed(), verb))
                return new Deed(true, group, false, verb.matches("(?s)(?:used|worked|learne?[dt]|studied|spent).*"));
            if (!starts(cues.mind(), verb) && verb.matches("(?s)\\p{L}{3,}ed\\b.*"))
                return new Deed(false, group, false, false);
        }
        return null;
    }

    /** "I also wrote", "I've since written", "we have all worked": the verb itself. */
    private static String afterAdverbs(String rest) {
        String verb = rest.replaceFirst("^(?:'ve|'d|\\s+(?:have|had)(?=\\s))", "");
        Matcher adverbs = ADVERBS.matcher(verb);
        return adverbs.find() ? verb.substring(adverbs.end()) : verb;
    }

    private static @Nullable Deed participle(String plain, Cues cues) {
        if (cues.past() != null
                && cues.past().matcher(plain).find()
                && !cues.unreal().matcher(plain).find()) return new Deed(true, false, false, false);
        Matcher have = java.util.Objects.requireNonNull(cues.have()).matcher(plain);
        if (!have.find() || cues.unreal().matcher(plain).find()) return null;
        Matcher deed = cues.deed().matcher(plain);
        for (int from = have.end(); deed.find(from); from = deed.end())
            if (!cues.mind().matcher(deed.group()).matches())
                return new Deed(true, GROUP.matcher(have.group()).find(), false, false);
        return null;
    }

    private static boolean starts(@Nullable Pattern words, String text) {
        return words != null && words.matcher(text).lookingAt();
    }

    private static String origin(BlogPost post, int paragraph) {
        String end = ", paragraph " + paragraph;
        String address = post.address() == null ? "" : ", " + post.address();
        String whole = post.title() + address;
        int room = MAX_ORIGIN - end.length();
        return (whole.length() <= room ? whole : whole.substring(0, room - 1) + "…") + end;
    }
}
