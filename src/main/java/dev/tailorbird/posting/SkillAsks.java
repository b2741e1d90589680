package dev.tailorbird.posting;

import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import dev.tailorbird.skills.Skill;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects the skills that a posting names, those it insists on first. */
final class SkillAsks {
    private static final String SOFT = "soft skills";
    private static final Pattern CLAUSE_END = Pattern.compile("[;.!?](?=\\s)|\\n");
    private static final Pattern DEGREE_IN = Pattern.compile(
            "(?i)\\b(degree|bachelor['’]?s?|master['’]?s?|diploma|b\\.?sc?\\.?|m\\.?sc?\\.?|ph\\.?d|licence|studium|mba)\\b[^.;:•\\n]{0,25}\\b(in|of|der|im|en)\\b [^.;:•\\n]{0,90}$");
    private static final Pattern OPENS_WISHES =
            Pattern.compile("(?i)^\\s*(bonus|nice[ -]to[ -]have|preferred|desirable|plus|ideally|extra)\\b.{0,40}:");

    private final SkillLexicon lexicon;

    SkillAsks(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private static final class Seen {
        int count;
        boolean asked;
        boolean required;
    }

    List<SkillAsk> find(String title, List<Line> lines) {
        Map<Skill, Seen> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (!line.section().isBoilerplate()) {
                addMentions(found, line);
            }
        }
        for (SkillMention mention : lexicon.mentions(title)) {
            if (!mention.skill().group().equals(SOFT)) {
                Seen seen = found.computeIfAbsent(mention.skill(), skill -> new Seen());
                seen.count += 2;
                seen.required = true;
            }
        }
        return sorted(found);
    }

    private void addMentions(Map<Skill, Seen> found, Line line) {
        String text = line.text();
        boolean allWished = line.section() == Section.PREFERRED
                || OPENS_WISHES.matcher(text).find();
        for (SkillMention mention : lexicon.mentions(text)) {
            boolean soft = mention.skill().group().equals(SOFT);
            if (soft && !line.section().asks() || isDegreeSubject(text, mention)) {
                continue;
            }
            Seen seen = found.computeIfAbsent(mention.skill(), skill -> new Seen());
            seen.count++;
            seen.asked |= line.section().asks();
            seen.required |= !allWished && !Clauses.isWish(clauseAround(text, mention));
        }
    }

    /** "A degree in accounting or finance" names subjects, not skills. */
    private static boolean isDegreeSubject(String text, SkillMention mention) {
        if (!mention.skill().group().equals("domain skills")) {
            return false;
        }
        String before = text.substring(Math.max(0, mention.start() - 110), mention.start());
        return DEGREE_IN.matcher(before).find();
    }

    /** The clause of a mention; a bracketed remark ("(Kotlin is a plus)") is a clause of its own. */
    static String clauseAround(String text, SkillMention mention) {
        int open = text.lastIndexOf('(', mention.start());
        int close = text.indexOf(')', mention.end());
        boolean inside = open >= 0 && close > 0 && text.lastIndexOf(')', mention.start()) < open;
        if (inside && Clauses.isWish(text.substring(open, close))) {
            return text.substring(open, close);
        }
        int from = Math.max(0, lastEnd(text, mention.start()));
        var end = CLAUSE_END.matcher(text);
        int to = end.find(mention.end()) ? end.start() : text.length();
        String clause = text.substring(from, to);
        return inside || open < 0 ? clause : clause.replaceAll("\\([^()]*\\)", " ");
    }

    private static int lastEnd(String text, int before) {
        for (int i = before - 1; i > 0; i--) {
            char c = text.charAt(i);
            boolean stop = c == ';'
                    || (c == '.' || c == '!' || c == '?') && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (stop || before - i > 400) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<SkillAsk> sorted(Map<Skill, Seen> found) {
        List<Map.Entry<Skill, Seen>> entries = new ArrayList<>(found.entrySet());
        entries.sort(Comparator.comparingInt((Map.Entry<Skill, Seen> e) -> rank(e.getKey(), e.getValue()))
                .thenComparing(e -> -e.getValue().count));
        return entries.stream()
                .map(e -> new SkillAsk(e.getKey().name(), e.getKey().group(), e.getValue().required))
                .toList();
    }

    private static int rank(Skill skill, Seen seen) {
        int soft = skill.group().equals(SOFT) ? 4 : 0;
        return soft + (seen.required ? 0 : 2) + (seen.asked ? 0 : 1);
    }
}
