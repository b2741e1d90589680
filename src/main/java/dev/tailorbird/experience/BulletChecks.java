package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a bullet read well. People are warned about their own, never stopped. */
public final class BulletChecks {
    private static final int SHORTEST = 100;
    private static final int LONGEST = 180;
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|thousands?|half|doubled|tripled|halved)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INFLATED = Pattern.compile(
            "\\b(spearhead\\w*|synerg\\w*|leverag(?:ed|ing|es)(?! (?:buy|finance|loan|lending|credit|capital|product|etf|fund|debt))"
                    + "|utili[sz]\\w*|revolutioni[sz]\\w*|world-class|cutting-edge|game-chang\\w*|best-in-class|rockstar|ninja|guru"
                    + "|results-driven|passionate|dynamic self-starter|go-getter|thought leader\\w*)\\b",
            Pattern.CASE_INSENSITIVE);

    private BulletChecks() {}

    /** What could be said better, in words. */
    public static List<String> warnings(String bullet) {
        List<String> warnings = new ArrayList<>();
        if (Verbs.start(bullet) == Verbs.Start.NONE)
            warnings.add("Begin with what you did: a verb such as Built, Taught or Reduced.");
        if (bullet.length() < SHORTEST)
            warnings.add("Only " + bullet.length() + " characters: say how, or what came of it (" + SHORTEST + " to "
                    + LONGEST + " read best).");
        if (bullet.length() > LONGEST)
            warnings.add(bullet.length() + " characters: make it shorter or two (" + SHORTEST + " to " + LONGEST
                    + " read best).");
        String inflated = inflated(bullet);
        if (inflated != null) warnings.add("“" + inflated + "” impresses nobody: say it in plain words.");
        if (!hasFigure(bullet)) warnings.add("No figure: say how many, how much or how fast if you know it.");
        return warnings;
    }

    public static boolean hasFigure(String bullet) {
        return FIGURE.matcher(bullet).find();
    }

    public static boolean hasGoodLength(String bullet) {
        return bullet.length() >= SHORTEST && bullet.length() <= LONGEST;
    }

    /** Words that impress nobody, as they stand in the text. */
    public static @Nullable String inflated(String text) {
        Matcher found = INFLATED.matcher(text);
        return found.find() ? found.group() : null;
    }
}
