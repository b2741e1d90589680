package dev.tailorbird.posting;

import dev.tailorbird.posting.YearsFinder.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Set phrases that stand for a number of years where postings seldom give one: "première expérience", "mehrjährige". */
final class VagueYears {
    private record Phrase(
            Pattern words, @Nullable Integer min, @Nullable Integer max) {}

    private static final List<Phrase> PHRASES = List.of(
            phrase("mehrjährige[rns]? [^.;]{0,60}erfahrung|einige jahre [^.;]{0,30}erfahrung", 3, null),
            phrase(
                    "erste[rnms]? (einschlägige[nr]? |relevante[nr]? |praktische[nr]? |fundierte[nr]? )?((berufs|praxis|arbeits)-?erfahrung|erfahrung (in|im|als)\\b)",
                    0,
                    2),
            phrase(
                    "peu ou pas d['’]expérience|sans expérience|aucune expérience (requise|exigée)|keine (vor)?erfahrung (nötig|erforderlich)|sin experiencia",
                    0,
                    0),
            phrase("première expérience|débutante?s?(\\(e\\))? (accepté|bienvenu)", 0, 2),
            phrase(
                    "expérience (professionnelle )?(significative|réussie)|(quelques|plusieurs) années d['’]expérience|expérience[^.;]{0,40}quelques années",
                    1,
                    3),
            phrase("expérience (professionnelle )?(confirmée|solide)|solide expérience", 4, null));

    private static final List<String> STEMS = List.of("erfahrung", "expérience", "débutant", "sin experiencia");

    private VagueYears() {}

    static @Nullable Years find(List<Line> lines) {
        for (Line line : lines) {
            for (Phrase phrase : PHRASES) {
                if (!line.section().isBoilerplate()
                        && line.hasAny(STEMS)
                        && phrase.words().matcher(line.text()).find()) {
                    return new Years(number(phrase.min()), number(phrase.max()));
                }
            }
        }
        return null;
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }

    private static Phrase phrase(String words, @Nullable Integer min, @Nullable Integer max) {
        return new Phrase(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), min, max);
    }
}
