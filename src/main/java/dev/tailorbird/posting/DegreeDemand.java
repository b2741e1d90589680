package dev.tailorbird.posting;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the demands that a sentence is made of, as far as a degree in it is insisted on, wished for or replaceable.
 *
 * @param text what speaks of this demand alone: "required" and "preferred" in it are said of its degree
 * @param clause the part of the sentence that it was cut from, which may offer something in the degree's place
 */
record DegreeDemand(String text, String clause) {
    private static final String SOME_YEARS =
            "\\b(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|several)\\b[^.,;]{0,25}\\b(years?|yrs)\\b";
    private static final String WISH =
            "\\b(preferred|a plus|desired|desirable|an? (added )?advantage|a bonus|nice to have)";
    private static final String HIGHER =
            "(with )?(an? |advanced |relevant )?(post-?grad|master|mba\\b|graduate degree|advanced degree|ph\\.? ?d|doctora|m\\.?s\\.?c?\\b|bachelor|college degree)";

    /**
     * Where a demand ends: after its "required", before years of experience, before a wish for how or for more
     * ("…, preferably in Optics", "…, Master's preferred").
     */
    private static final Pattern NEXT = Pattern.compile(
            "(?<=\\b(required|preferred|desired|desirable|mandatory|a must|a plus))([,.]\\s| (?=(and|but|while|with)\\b))"
                    + "|(,| and| with| plus)\\s+(?=(an? )?(minimum( of)?|at least|over|more than)? ?" + SOME_YEARS + ")"
                    + "|,?\\s+(?=(preferably|ideally|vorzugsweise|idealerweise|gerne|idéalement|de préférence|preferiblemente|preferentemente|idealmente)\\b)"
                    + "|,\\s+(?=" + HIGHER + "((?! or )[^,;]){0,60}" + WISH + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A remark on something else; "(preferred)" is one on the degree before it. */
    private static final Pattern REMARK = Pattern.compile(
            "\\((?!(strongly |highly )?(preferred|desired|desirable|optional|souhaité|deseable)\\W)[^()]{0,80}\\)");

    /** Experience or training that is as good as the degree; "or a related field and 5 years of experience" is not. */
    private static final Pattern REPLACEABLE = Pattern.compile(
            "equivalent (\\w+ ){0,3}(experience|depth|combination|skills|knowledge|level|training|background)|"
                    + "\\bor (an? |its |technical |professional |practical |foreign )*equivalent\\b(?! (field|subject|discipline|area|degree|in\\b|program|qualification))|"
                    + "\\bor ((?!and\\b|with\\b|plus\\b|field|discipline|subject|area|degree|master|higher|above|more|ph\\.?d)[\\p{Ll}-]+,? ){0,6}(experience|expertise|background|(trade|vocational|professional) qualification|training|certification)\\b|"
                    + "or (an )?advanced diploma|in lieu|\\bor (a minimum of |over |more than )?" + SOME_YEARS
                    + "|substitut\\w* for [^.;]{0,40}(degree|education)|combination of education|or at least|"
                    + "experience (may|can|will) (also )?(be )?(substitut|considered)|not (a )?(require|must|necessary)|"
                    + "\\boder (eine )?vergleichbare (berufs)?(ausbildung|erfahrung|praxis)|\\boder (eine |(mehrjährige|entsprechende|einschlägige|gleichwertige|relevante|praktische) )*(berufs|praxis)?erfahrung|"
                    + "\\bou ((?!(en|avec|et|plus)\\b)[\\p{L}'’]+ ){0,3}([\\p{L}]['’]une )?(expérience|équivalent)|"
                    + "\\bo (\\p{L}+ )?(experiencia|af[ií]n(es)?|similar(es)?|equivalente)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern INSISTS = Pattern.compile(
            "\\b((?<!not )required|must|mandatory|necessary|minimum|essential|obligatoire|imprescindible|zwingend|exigé|requis|requerid)",
            Pattern.CASE_INSENSITIVE);

    private static final int RUN = 300;

    static List<DegreeDemand> in(String sentence) {
        return Arrays.stream(withoutWishes(sentence).split(";"))
                .flatMap(clause -> NEXT.splitAsStream(clause).map(text -> new DegreeDemand(text, clause)))
                .toList();
    }

    boolean insistsOn(DegreeLevel level) {
        boolean school = level == DegreeLevel.HIGHSCHOOL;
        boolean replaceable =
                !school && REPLACEABLE.matcher(clauseAround(level)).find();
        String said = around(text, level);
        return !replaceable && (!Clauses.isWish(said) || INSISTS.matcher(said).find());
    }

    String clauseAround(DegreeLevel level) {
        return around(clause, level);
    }

    /** The sentence without bracketed remarks that wish for more ("(Master's is a plus)"). */
    private static String withoutWishes(String sentence) {
        return REMARK.matcher(sentence)
                .replaceAll(m -> Clauses.isWish(m.group()) ? " " : Matcher.quoteReplacement(m.group()));
    }

    /** Of a run without full stops only what stands near the degree: the rest speaks of other things. */
    private static String around(String text, DegreeLevel level) {
        Matcher named = level.words.matcher(text);
        if (text.length() <= RUN || !named.find()) {
            return text;
        }
        return text.substring(Math.max(0, named.start() - RUN / 4), Math.min(text.length(), named.end() + RUN / 2));
    }
}
