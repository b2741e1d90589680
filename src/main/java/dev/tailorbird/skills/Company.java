package dev.tailorbird.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides on ambiguous names by the company they keep: "Go, Python and SQL", "in R", "Excel formulas" and a line of
 * its own count; "Go ahead" and "Spring 2026" do not.
 */
final class Company {
    private static final Set<String> CUES_BEFORE = Set.of(
            "in",
            "using",
            "with",
            "via",
            "know",
            "like",
            "including",
            "advanced",
            "basic",
            "intermediate",
            "strong",
            "solid",
            "good",
            "expert",
            "mit",
            "avec",
            "con",
            "en",
            "microsoft");
    private static final Set<String> OF_WHAT = Set.of(
            "manejo",
            "dominio",
            "conocimiento",
            "conocimientos",
            "uso",
            "maîtrise",
            "connaissance",
            "connaissances",
            "knowledge",
            "understanding",
            "command",
            "proficiency",
            "use",
            "mastery",
            "working",
            "experience",
            "grasp");
    private static final Set<String> OF = Set.of("of", "de", "d");
    private static final Set<String> CUES_AFTER = Set.of(
            "sheets",
            "programming",
            "programmer",
            "developer",
            "developers",
            "development",
            "engineer",
            "engineers",
            "language",
            "code",
            "codebase",
            "codebases",
            "services",
            "service",
            "framework",
            "spreadsheets",
            "spreadsheet",
            "formulas",
            "macros",
            "skills",
            "scripts",
            "script",
            "images",
            "containers",
            "dashboards",
            "apps",
            "library",
            "reports",
            "scripting",
            "expertise",
            "proficiency",
            "experience",
            "backend",
            "applications",
            "cookbooks",
            "charts",
            "functions",
            "packages",
            "api",
            "apis",
            "microservices");
    private static final Set<String> JOINING =
            Set.of("and", "or", "and/or", "or a", "und", "oder", "et", "ou", "y", "o");
    private static final Pattern SIGNS = Pattern.compile("[\\s,/;|&()•·+*:]");
    private static final int LIST_GAP = 12;

    private final String text;
    private final List<PhraseTree.Hit> hits;
    private final boolean[] accepted;

    Company(String text, List<PhraseTree.Hit> hits) {
        this.text = text;
        this.hits = hits;
        this.accepted = new boolean[hits.size()];
    }

    List<SkillMention> mentions() {
        for (int i = 0; i < hits.size(); i++) {
            accepted[i] = hits.get(i).skill() != null && standsAlone(hits.get(i));
        }
        for (int i = 0; i < hits.size(); i++) {
            accepted[i] |= isBeside(i, i - 1) || isBeside(i, i + 1);
        }
        for (int i = hits.size() - 1; i >= 0; i--) {
            accepted[i] |= isBeside(i, i + 1);
        }
        List<SkillMention> mentions = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            PhraseTree.Hit hit = hits.get(i);
            Skill skill = hit.skill();
            if (accepted[i] && skill != null) {
                mentions.add(new SkillMention(skill, hit.start(), hit.end()));
            }
        }
        return mentions;
    }

    /** Whether a hit counts without a list around it. */
    private boolean standsAlone(PhraseTree.Hit hit) {
        return switch (hit.form().rule()) {
            case LOOSE, CAPITALS -> true;
            case WORD -> hit.capitals() || hasCue(hit);
            case COMPANY -> hit.capitals() && hasCue(hit);
        };
    }

    /** Whether an ambiguous hit stands in one list with an accepted neighbour. */
    private boolean isBeside(int index, int other) {
        if (other < 0 || other >= hits.size() || hits.get(index).skill() == null || !accepted[other]) {
            return false;
        }
        Skill neighbour = hits.get(other).skill();
        if (neighbour == null || neighbour.group().equals("soft skills")) {
            return false;
        }
        int from = Math.min(hits.get(index).end(), hits.get(other).end());
        int to = Math.max(hits.get(index).start(), hits.get(other).start());
        return to >= from && to - from <= LIST_GAP && isListGap(text.substring(from, to));
    }

    private static boolean isListGap(String gap) {
        String words =
                SIGNS.matcher(gap.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        boolean separated = !gap.isBlank();
        return separated && (words.isEmpty() || JOINING.contains(words));
    }

    private boolean hasCue(PhraseTree.Hit hit) {
        String before = before(hit.start());
        String after = after(hit.end());
        if (startsWithYear(after)) {
            return false;
        }
        String lastWord = lastWord(before);
        boolean ofSomething = OF.contains(lastWord)
                && OF_WHAT.contains(lastWord(before.substring(0, before.length() - lastWord.length())));
        boolean endsHere = after.isEmpty() || after.equals(".") || after.startsWith(",") || after.startsWith(";");
        boolean startsHere = before.isEmpty() || before.endsWith(":") || before.endsWith("|");
        return CUES_AFTER.contains(firstWord(after.startsWith("/") ? after.substring(1) : after))
                || before.toLowerCase(Locale.ROOT).endsWith("ms.")
                || (CUES_BEFORE.contains(lastWord) && !after.startsWith("&"))
                || ofSomething
                || (startsHere && endsHere);
    }

    /** The text before a place in its line, without bullets and blanks at the ends. */
    private String before(int start) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && start - from < 60) {
            from--;
        }
        return trim(text.substring(from, start));
    }

    private String after(int end) {
        int to = end;
        while (to < text.length() && text.charAt(to) != '\n' && to - end < 40) {
            to++;
        }
        return text.substring(end, to).strip();
    }

    private static String trim(String line) {
        String stripped = line.strip();
        int from = 0;
        while (from < stripped.length() && "•-–*·▪◦●".indexOf(stripped.charAt(from)) >= 0) {
            from++;
        }
        return stripped.substring(from).strip();
    }

    private static boolean startsWithYear(String after) {
        return after.length() >= 4
                && (after.startsWith("20") || after.startsWith("19"))
                && Character.isDigit(after.charAt(2));
    }

    private static String lastWord(String before) {
        String stripped = before.strip();
        int from = stripped.length();
        while (from > 0 && Character.isLetter(stripped.charAt(from - 1))) {
            from--;
        }
        return stripped.substring(from).toLowerCase(Locale.ROOT);
    }

    private static String firstWord(String after) {
        int to = 0;
        while (to < after.length() && Character.isLetter(after.charAt(to))) {
            to++;
        }
        return after.substring(0, to).toLowerCase(Locale.ROOT);
    }
}
