package dev.tailorbird.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a posting into lines, joins those that were only wrapped, and files each under its section. */
final class Sections {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•●▪■◦·‣⁃*►➤✓✔✅▸→–—-]|\\d{1,2}[.)]|o (?=[A-Z]))\\s+");
    private static final String INNER_BULLETS = "•●▪■◦‣⁃►➤✓✔✅▸";
    private static final Pattern INNER_BREAK = Pattern.compile(
            "\\s*[" + INNER_BULLETS + "]\\s*|\\s+·\\s+|\\s{2,}[-–*]\\s+|\\s{2,}|(?<=[.;]) [-–] (?=\\p{Lu})");
    private static final Pattern LABEL = Pattern.compile("^(?<label>[\\p{L}][^:.!?,()\\n]{1,50}):\\s+(?<rest>\\S.*)$");
    private static final Pattern LEGAL = Pattern.compile(
            "equal opportunity|without regard to|reasonable accommodation|protected veteran|e-verify|privacy (policy|notice)|"
                    + "regardless of (race|age|gender)|sexual orientation|criminal histor|fair chance|unsolicited resumes|"
                    + "recruitment (fraud|scam)|all qualified applicants|schwerbehindert|diskriminierung|handicap|protected by law",
            Pattern.CASE_INSENSITIVE);

    /** Sentences on pay and benefits, wherever they stand. */
    private static final Pattern PAY = Pattern.compile(
            "(base|annual|target|hourly) (salary|pay|compensation) (range|rate|is|for|within|does|will|of)|(salary|pay|compensation) range|"
                    + "eligible for (a |an |either )?[\\w ]{0,30}(bonus|commission|equity|incentive)|medical, dental|dental,? (and )?vision|401\\(?k|"
                    + "paid time off|paid parental|life insurance|health insurance|employee discount|unlimited pto|stock options|"
                    + "betriebliche altersvorsorge|tage urlaub|urlaubstage|tickets? restaurant|mutuelle",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Text that addresses a machine reading the posting; it is no statement about the job. */
    private static final Pattern TO_A_MACHINE = Pattern.compile(
            "(ignore|disregard|forget) (all |any |the |your |my )?(previous|prior|above|earlier|preceding|other)[^.]{0,40}|"
                    + "system prompt|you are (now )?(chatgpt|gpt|claude|an? (ai|llm|language model|assistant))|as an ai\\b|"
                    + "(ai|llm|language) models? (reading|processing|must|should)|"
                    + "if you are an? (ai|llm|language model|bot)|<\\|?(system|im_start)|\\[/?INST\\]|"
                    + "(output|respond|reply|answer|print|return) (only |exactly |with )[^.]{0,40}(json|score|candidate|qualified|100)|"
                    + "(rate|score|rank) (this|the) candidate",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> LEGAL_STEMS = List.of(
            "equal opp",
            "without regard",
            "accommodation",
            "veteran",
            "e-verify",
            "privacy",
            "regardless of",
            "sexual orient",
            "criminal hist",
            "fair chance",
            "unsolicited",
            "recruitment ",
            "all qualified",
            "schwerbehind",
            "diskrimin",
            "handicap",
            "protected by law");
    private static final List<String> PAY_STEMS = List.of(
            "salary",
            "pay ",
            "compensation",
            "eligible for",
            "dental",
            "401",
            "paid ",
            "insurance",
            "discount",
            "unlimited pto",
            "stock opt",
            "altersvorsorge",
            "urlaub",
            "restaurant",
            "mutuelle");
    private static final List<String> MACHINE_STEMS = List.of(
            "ignore",
            "disregard",
            "forget",
            "prompt",
            "you are ",
            "as an ai",
            "model",
            "<|",
            "<system",
            "im_start",
            "inst]",
            "output",
            "respond",
            "reply",
            "answer",
            "print",
            "return",
            "rate",
            "score",
            "rank");

    private static final int LONG = 300;

    private final List<Line> lines = new ArrayList<>();

    private Sections() {}

    static List<Line> of(String text) {
        Sections sections = new Sections();
        Section current = Section.INTRO;
        for (Raw raw : joined(rawLines(text))) {
            current = sections.file(raw, current);
        }
        return sections.lines;
    }

    private Section file(Raw raw, Section current) {
        Section opened = Headings.open(raw.text(), raw.bullet());
        if (opened != null) {
            return opened;
        }
        Matcher label = LABEL.matcher(raw.text());
        if (label.matches()) {
            Section labelled = labelled(label.group("label"), raw.bullet(), current);
            if (labelled != null) {
                add(labelled == current && current.asks() ? raw.text() : label.group("rest"), labelled, raw.bullet());
                boolean sticks =
                        labelled != Section.BENEFITS || label.group("rest").length() > 80;
                return sticks ? labelled : current;
            }
        }
        add(raw.text(), current, raw.bullet());
        return current;
    }

    private static @Nullable Section labelled(String label, boolean bullet, Section current) {
        if (label.split(" ").length > 6 || bullet && current.asks()) {
            return null;
        }
        Section section = Headings.open(label + ":", false);
        return section == Section.PROCESS || section == Section.COMPANY ? null : section;
    }

    /** Files a line; of a long one each sentence, since one on law or pay says nothing about the rest. */
    private void add(String text, Section section, boolean bullet) {
        if (text.length() <= LONG) {
            lines.add(filed(new Line(text, section, bullet)));
            return;
        }
        List<Line> filed = Clauses.sentences(text).stream()
                .map(sentence -> filed(new Line(sentence, section, bullet)))
                .toList();
        Line open = filed.get(0);
        for (Line next : filed.subList(1, filed.size())) {
            if (open.section() == next.section()) {
                open = new Line(open.text() + " " + next.text(), open.section(), bullet);
            } else {
                lines.add(open);
                open = next;
            }
        }
        lines.add(open);
    }

    private static Line filed(Line line) {
        String text = line.text();
        boolean legal = line.hasAny(LEGAL_STEMS) && LEGAL.matcher(text).find()
                || line.hasAny(MACHINE_STEMS) && TO_A_MACHINE.matcher(text).find();
        boolean pay = !legal
                && text.length() <= LONG
                && line.section() != Section.RESPONSIBILITIES
                && line.hasAny(PAY_STEMS)
                && PAY.matcher(text).find();
        Section section = legal ? Section.LEGAL : pay ? Section.BENEFITS : line.section();
        return section == line.section() ? line : new Line(text, section, line.bullet());
    }

    private record Raw(String text, boolean bullet, boolean blankBefore) {}

    private static List<Raw> rawLines(String text) {
        List<Raw> raws = new ArrayList<>();
        boolean blank = true;
        for (String line : text.split("\n")) {
            if (line.isBlank()) {
                blank = true;
                continue;
            }
            for (String piece : Headings.unbury(line).split("\n")) {
                blank = addPieces(raws, piece, blank);
            }
        }
        return raws;
    }

    private static boolean addPieces(List<Raw> raws, String line, boolean blankBefore) {
        boolean blank = blankBefore;
        Matcher bullet = BULLET.matcher(line);
        boolean marked = bullet.find();
        String rest = marked ? line.substring(bullet.end()) : line;
        String[] parts = mayBreak(rest) ? INNER_BREAK.split(rest) : new String[] {rest};
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            if (part.chars().anyMatch(Character::isLetterOrDigit)) {
                raws.add(new Raw(part, marked || i > 0, blank || i > 0));
                blank = false;
            }
        }
        return blank;
    }

    /** A cheap look for anything that {@link #INNER_BREAK} could find. */
    private static boolean mayBreak(String line) {
        return line.contains("  ") || line.contains(" - ") || line.contains(" – ") || hasInnerBullet(line);
    }

    private static boolean hasInnerBullet(String line) {
        return line.chars().anyMatch(c -> c == '·' || c >= '‣' && INNER_BULLETS.indexOf(c) >= 0);
    }

    /** Joins lines of a wrapped paragraph; a list item, a heading or a short line ends one. */
    private static List<Raw> joined(List<Raw> raws) {
        List<Raw> result = new ArrayList<>();
        for (Raw raw : raws) {
            Raw last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && continues(last, raw)) {
                result.set(
                        result.size() - 1, new Raw(last.text() + " " + raw.text(), last.bullet(), last.blankBefore()));
            } else {
                result.add(raw);
            }
        }
        return result;
    }

    private static boolean continues(Raw last, Raw next) {
        String text = last.text();
        boolean open = ".:!?".indexOf(text.charAt(text.length() - 1)) < 0;
        char first = next.text().charAt(0);
        boolean lower = Character.isLowerCase(first) || first == '(' || first == '&';
        int lastLine = text.length();
        return !next.blankBefore()
                && !next.bullet()
                && ((open && lastLine >= 60 && (lower || Headings.open(next.text(), false) == null && !last.bullet()))
                        || (open && lower && lastLine >= 40)
                        || (!open
                                && !last.bullet()
                                && lastLine >= 70
                                && next.text().length() >= 60));
    }
}
