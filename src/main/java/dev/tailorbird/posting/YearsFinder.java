package dev.tailorbird.posting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds how many years of experience are asked for; years of the company, of age and of contracts are none of them. */
final class YearsFinder {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einem", 1),
            Map.entry("einjährige", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("zehn", 10),
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("dix", 10),
            Map.entry("uno", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("cuatro", 4),
            Map.entry("cinco", 5),
            Map.entry("diez", 10),
            Map.entry("seis", 6));
    private static final String NUMBER = "(?:\\d{1,2}(?:[.,]5)?|" + String.join("|", WORDS.keySet()) + ")";
    private static final String YEARS = "(?:years?|yrs?\\b\\.?|Jahr(?:en?)?|ans?\\b|années?|años?)";
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\p{L}\\d$€£])(?<!\\d[.,])(?<lead>(?:less than|fewer than|under|up to|max(?:imum)?(?: of)?|bis zu|menos de|moins de|hasta)\\s+)?"
                    + "\\+?(?<a>" + NUMBER + ")(?: ?\\(\\d{1,2}\\))?(?<ap>\\s?\\+)?"
                    + "(?:\\s?(?:years?|yrs?|ans)?\\s?(?:-|–|—|‐|‑|/|to|or|bis|à|a|y|ou|oder|and)\\s?(?<b>" + NUMBER
                    + ")(?: ?\\(\\d{1,2}\\))?(?<bp>\\s?\\+)?)?(?: or more| plus|\\+| full)*[\\s-]{0,2}(?:or more )?"
                    + YEARS + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXPERIENCE = Pattern.compile(
            "experience|experienced|background|track record|erfahrung|praxis|expérience|experiencia|dexperiencia|antigüedad|"
                    + "\\bpqe\\b|post-qualif|progressive|hands-on|working (in|with|as|on)|worked (in|with|as)|in (a|an|the) [^.]{0,40}\\b(role|position)|"
                    + "similar (role|position)|poste similaire|puesto similar",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_ASKED_BEFORE = Pattern.compile(
            "(\\b(next|past|last|first|within( the)?|every|each|of up to|after|since|for (over|more than|nearly|almost|the past|the last)|"
                    + "celebrat\\w*|history|founded|established|seit( über| mehr als)?|depuis( plus de)?|desde hace|age|aged|alter|duration|"
                    + "duración|durée|dauer|befristet( auf)?|contract( of)?|vest\\w*|vor|il y a|hace|en moins de|combined)"
                    + "|we have|we've|we bring|our( team| company)?|company with|firm with|has (been|over|more than)|have been|trusted|were|"
                    + "represent|leader with|team of|staff with|"
                    + "conservées|licen[cs]e for|mehr als 65|wir (haben|sind|blicken)|nous avons|avec plus de|fort de( plus de)?|con más de|contamos)[^.;:•]{0,25}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_ASKED_AFTER = Pattern.compile(
            "^\\W{0,3}(of age|old|or older|and over|ago|degree|contract|program(me)?\\b|plan\\b|term|guarantee|warrant|in business|"
                    + "anniversar|university|college|in a row|and counting|running|from now|bachelor|later|into|edad|d'âge|de edad|"
                    + "alt\\b|befrist|ausbildung|studium|d'alternance|de contrat|maintenance|strong\\b|history|of (history|innovation|"
                    + "excellence|success|growth|service))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOASTS =
            Pattern.compile("\\b(over|more than|nearly|almost|über|plus de|más de)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKS = Pattern.compile(
            "vous (avez|disposez|justifiez|possédez)|tu as|du (hast|bringst|verfügst)|sie (haben|bringen|verfügen)|minimum|at least|\\bmin\\.|must|require|you (have|bring|will have)|you've|candidate|mindestens|au moins|al menos|mínim|minim|"
                    + "looking for|need|justifi|dispose|successful|typically|ideal|wenigstens",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INSTEAD_OF_DEGREE = Pattern.compile(
            "(degree|diploma|equivalent|\\bged)\\b[^.]{0,60}\\bor( at least| a minimum of)?\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WE_HAVE = Pattern.compile("^[^.]{0,45}, (we|our)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> STEMS =
            List.of("year", "yr", "jahr", "ans", " an d", "un an ", "1 an ", "année", "annee", "año");
    private static final int MOST_TRIES = 40;
    private static final int MOST_SENTENCES = 1500;

    record Years(@Nullable BigDecimal min, @Nullable BigDecimal max) {}

    private YearsFinder() {}

    static @Nullable Years find(List<Line> lines) {
        Years wished = null;
        int read = 0;
        for (Line line : lines) {
            if (line.section() == Section.LEGAL || line.section() == Section.PROCESS) {
                continue;
            }
            for (String sentence : line.sentencesWith(STEMS)) {
                if (read++ > MOST_SENTENCES) {
                    return wished;
                }
                Years years = inSentence(sentence, line);
                boolean wish = line.section() == Section.PREFERRED;
                if (years != null && !wish) {
                    return years;
                }
                wished = wished == null ? years : wished;
            }
        }
        return wished == null ? VagueYears.find(lines) : wished;
    }

    private static @Nullable Years inSentence(String sentence, Line line) {
        Matcher matcher = SPAN.matcher(sentence);
        for (int tries = 0; tries < MOST_TRIES && matcher.find(); tries++) {
            String before = sentence.substring(Math.max(0, matcher.start() - 70), matcher.start());
            String after = sentence.substring(matcher.end(), Math.min(sentence.length(), matcher.end() + 110));
            if (isAsked(before, after, line, matcher)) {
                return years(matcher);
            }
        }
        return null;
    }

    private static boolean isAsked(String before, String after, Line line, Matcher matcher) {
        if (NOT_ASKED_BEFORE.matcher(before).find()
                || NOT_ASKED_AFTER.matcher(after).find()
                || INSTEAD_OF_DEGREE.matcher(before).find()
                || WE_HAVE.matcher(after).find()) {
            return false;
        }
        boolean experience =
                EXPERIENCE.matcher(before).find() || EXPERIENCE.matcher(after).find();
        boolean asks = line.section().asks() || ASKS.matcher(before).find();
        boolean plus = matcher.group("ap") != null
                || matcher.group("bp") != null
                || matcher.group().contains("+")
                || matcher.group().contains("or more");
        boolean boast = BOASTS.matcher(before).find()
                && !line.section().asks()
                && !ASKS.matcher(before).find();
        boolean role = after.matches(
                "(?s)^\\s?(of |in |as |['’] ?|with |building|designing|managing|leading|developing|selling|working|on |within |zkušeno|combined|related|direct|professional|relevant).*");
        if (boast
                || line.section() == Section.BENEFITS && !plus
                || line.section() == Section.COMPANY && !plus && !asks) {
            return false;
        }
        return experience && (asks || plus || line.bullet() || line.section() != Section.COMPANY)
                || plus && (role || line.section().asks())
                || line.bullet()
                        && role
                        && matcher.start() <= 14
                        && !line.section().isBoilerplate()
                || asks && (role || line.section().asks() && after.isBlank());
    }

    private static @Nullable Years years(Matcher matcher) {
        BigDecimal first = number(matcher.group("a"));
        BigDecimal second = matcher.group("b") == null ? null : number(matcher.group("b"));
        boolean open = matcher.group("bp") != null || matcher.group("ap") != null;
        if (first == null || first.intValue() > 40) {
            return null;
        }
        if (matcher.group("lead") != null && second == null) {
            return new Years(null, first);
        }
        boolean range = second != null && second.compareTo(first) > 0 && !open;
        return new Years(first, range ? second : null);
    }

    private static @Nullable BigDecimal number(String text) {
        Integer word = WORDS.get(text.toLowerCase(Locale.ROOT));
        return word != null ? BigDecimal.valueOf(word) : new BigDecimal(text.replace(',', '.'));
    }
}
