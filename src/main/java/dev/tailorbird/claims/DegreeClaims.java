package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Degrees: the level must be said, and an abbreviation must be the same one or stand for the words. */
final class DegreeClaims implements ClaimRule {
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> abbreviations = new HashMap<>();

    private record Degree(int level, String abbreviation, int from, int to) {}

    DegreeClaims() {
        for (String line : WordList.lines("degrees")) {
            String[] parts = line.split(" ");
            for (int i = 2; i < parts.length; i++) {
                (parts[0].equals("word") ? words : abbreviations).put(parts[i], Integer.parseInt(parts[1]));
            }
        }
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (Degree degree : in(sentence)) {
            if (sentence.at(degree.to(), "students")) {
                continue;
            }
            if (basis.statements().stream().noneMatch(statement -> said(degree, sentence, statement))) {
                findings.add("degree", degree.from(), degree.to());
            }
            findings.settle(degree.from(), degree.to());
        }
        honours(sentence, basis, findings);
    }

    /** "Doctoral student": on the way, not there. */
    private static boolean student(Statement statement, Degree degree) {
        return statement.at(degree.to(), "student")
                || statement.at(degree.to(), "students")
                || statement.at(degree.to(), "candidate")
                || statement.at(degree.to(), "researcher");
    }

    private boolean said(Degree degree, Statement sentence, Statement statement) {
        for (Degree other : in(statement)) {
            if (other.level() != degree.level() || student(statement, other) && !student(sentence, degree)) {
                continue;
            }
            if (degree.abbreviation().isEmpty()
                    || degree.abbreviation().equals(other.abbreviation())
                    || initials(statement, other).startsWith(degree.abbreviation())) {
                return true;
            }
            if (other.abbreviation().isEmpty() && initials(statement, other).length() <= 1) {
                return degree.abbreviation().length() <= 3;
            }
        }
        return false;
    }

    /** "Bachelor of Science in Nursing" is bsn. */
    private static String initials(Statement statement, Degree degree) {
        StringBuilder out = new StringBuilder();
        for (int i = degree.from(); i < Math.min(statement.size(), degree.from() + 8); i++) {
            Token token = statement.token(i);
            if (token.capital()) {
                out.append(token.lower().charAt(0));
            } else if (!token.is("of") && !token.is("in") && !token.is("and")) {
                break;
            }
        }
        return out.toString();
    }

    private List<Degree> in(Statement statement) {
        List<Degree> found = new ArrayList<>();
        for (int i = 0; i < statement.size(); i++) {
            Token token = statement.token(i);
            String bare = token.lower().replace(".", "");
            boolean capitals = token.word()
                    && token.text().length() > 1
                    && !token.text().equals(token.text().toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(token.text().charAt(0))
                    && (token.shaped() || token.text().contains("."));
            Integer level = capitals ? abbreviations.get(bare) : null;
            if (level != null) {
                found.add(new Degree(level, level == 3 || level == 4 ? fold(bare) : bare, i, i + 1));
                continue;
            }
            level = words.get(bare);
            if (level != null && (level != 4 && level != 2 || academic(statement, i))) {
                found.add(new Degree(level, "", i, i + 1));
            }
        }
        return found;
    }

    private static String fold(String bare) {
        return bare.endsWith("sc") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** "master's degree", "Master of Laws", not "scrum master". */
    private static boolean academic(Statement statement, int i) {
        Token token = statement.token(i);
        return token.text().toLowerCase(Locale.ROOT).endsWith("'s")
                || token.is("masters")
                || statement.at(i + 1, "of") && token.capital()
                || statement.at(i + 1, "degree");
    }

    private static void honours(Statement sentence, Basis basis, Findings findings) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean firstClass = sentence.at(i, "first")
                    && (sentence.at(i + 1, "class") || sentence.at(i + 1, "-") && sentence.at(i + 2, "class"));
            if (firstClass && !basis.says("first")) {
                findings.add("degree", i, i + 2);
            }
            if (sentence.at(i, "cum") && sentence.at(i + 1, "laude") && !basis.says("laude")) {
                findings.add("degree", i, i + 2);
            }
            if ((sentence.at(i, "summa") || sentence.at(i, "magna"))
                    && !basis.says(sentence.token(i).lower())) {
                findings.add("degree", i, i + 1);
            }
        }
    }
}
