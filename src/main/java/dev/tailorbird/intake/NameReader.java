package dev.tailorbird.intake;

import dev.tailorbird.intake.Contact.Read;
import dev.tailorbird.profile.JsonResume.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The person's name and headline among what the header holds beside contact data. */
final class NameReader {
    /**
     * @param amongContacts true when contact data stands on the same line
     * @param end the line on which it ends
     */
    record Candidate(String text, Cell cell, Line line, boolean amongContacts, Line end) {
        Candidate(String text, Cell cell, Line line, boolean amongContacts) {
            this(text, cell, line, amongContacts, line);
        }
    }

    private static final Pattern WORD = Pattern.compile(
            "(?:(?:[dlDL]|[Dd]ell|[Dd]all|[Aa]l|[Ee]l|[Aa]s|[Aa]r|[Aa]n|[Aa]t|[Aa]bu|[Bb]in|[Bb]en|['’][ts])['’-])?\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʻ‘.-]\\p{L}[\\p{L}\\p{M}]*)*['’]?\\.?"
                    + "|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|[\\p{Lo}\\p{M}·]+");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?i)(?:de|da|do|dos|das|des|du|den|dem|vom|op|het|te|tot|'t|ut|ap|ferch|mac|ni|nic|bat|ben|abu|umm|oğlu|della|lo|li|della|del|della|di|la|le|las|los|van|von|der|den|ter|ten|zu|zum|zur|af|av|bin|ibn|bint|al|el|y|e|wa|ui|uí|ó|dei|degli|dal|dalla|dello|binti|binte|anak|a/l|a/p|s/o|d/o|i|av|och|dr|dr\\.-ing|dr\\. ?med|dr\\. ?rer|nat|med|phil|jur|prof|mr|mrs|ms|mag|dipl-ing|dipl\\.-ing|ing|san|st)\\.?['’]?");
    private static final Pattern CREDENTIALS = Pattern.compile(
            "(?:,\\s*(?:\\p{Lu}[\\p{L}.]*\\p{Lu}[\\p{L}.]*\\.?|[A-Z]{2,6}|Esq\\.?|Jr\\.?|Sr\\.?|Ph\\.?D\\.?)(?:[- ]\\p{Lu}+)?)+$");
    private static final Pattern NAME_LABEL = Pattern.compile(
            "(?iu)^(?:full name|name|first and last name|vor- und nachname|vor- und zuname|nom(?: et pr[ée]nom| complet)?|pr[ée]nom et nom|nombre(?: completo| y apellidos)?|nome(?: e cognome| completo)?|naam)\\s*:\\s*");
    private static final Pattern HEADLINE = Pattern.compile(
            "(?<=\\p{L}{2})\\s*[,(]?\\s*\\(?(?:she/her|he/him|they/them|she/they|he/they)(?:/\\p{L}+)?\\)?$");
    private static final Pattern DOCUMENT_WORD = Pattern.compile(
            "(?iu)(?:curriculum vit(?:ae|æ)|resume|résumé|cv|lebenslauf|bewerbung|currículum(?: vitae)?|hoja de vida)(?: of| von| de)?\\b[\\s:–—-]*");

    private NameReader() {}

    static void read(List<Candidate> found, Contact contact, Document document) {
        float body = document.bodySize();
        List<Candidate> candidates = joined(found, body);
        Candidate best = null;
        double bestScore = 0;
        int index = 0;
        for (Candidate c : candidates) {
            double score = score(c, index++, body, contact);
            if (score > bestScore) {
                best = c;
                bestScore = score;
            }
        }
        if (best == null) {
            readPlace(candidates, contact, null);
            return;
        }
        String name = name(best.text());
        contact.name = new Read<>(properCase(name), best.line(), Math.min(0.99, 0.5 + bestScore / 12));
        for (Candidate c : candidates) {
            if (c == best) continue;
            if (contact.label == null && isHeadline(c, best)) {
                contact.label = new Read<>(tidyLabel(c.text()), c.line(), Titles.hasTitleWord(c.text()) ? 0.9 : 0.6);
            }
        }
        readPlace(candidates, contact, best);
    }

    /** A lone city ("Berlin") among the contact data. */
    private static void readPlace(List<Candidate> candidates, Contact contact, @Nullable Candidate name) {
        for (Candidate c : candidates) {
            if (c == name || contact.place != null || !c.amongContacts() && !Towns.isKnown(c.text())) continue;
            if (contact.label != null && contact.label.value().equals(tidyLabel(c.text()))) continue;
            Location place = ContactReader.possible(c.text());
            if (place != null && !Titles.hasTitleWord(c.text()) && c.text().length() > 2 && !isNetworkWord(c.text()))
                contact.place = new Read<>(place, c.line(), 0.5);
        }
    }

    private static boolean isNetworkWord(String text) {
        return text.matches(
                "(?iu)linked ?in|git ?hub|portfolio|website|twitter|xing|e-?mail|phone|mobile|blog|behance|dribbble|medium|orcid|scholar|google scholar|resume|cv|contact");
    }

    private static double score(Candidate c, int index, float body, Contact contact) {
        String text = name(c.text());
        String[] words = text.split("\\s+");
        if (words.length > 6 || text.length() > 50 || !isName(words)) return 0;
        if (SectionTitles.exact(text) != null || isNetworkWord(text)) return 0;
        double size = c.cell().size() / body;
        double score = Math.min(5, (size - 1) * 5) + Math.max(0, 2 - index * 0.5);
        if (words.length >= 2 && words.length <= 4) score += 1;
        if (words.length == 1) score -= 1.5;
        score += emailMatch(words, contact) * 3;
        score -= Titles.title(text) * (emailMatch(words, contact) > 0 ? 0.5 : 2);
        score -= Titles.organisation(text) * 0.5;
        if (c.line().heading() == 1) score += 1;
        if (c.amongContacts()) score -= 0.5;
        return score;
    }

    private static boolean isName(String[] words) {
        int real = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("^[(\"“„'‘«]|[)\"”,»]$|(?<=^['‘].{1,30})['’]$", "");
            if (WORD.matcher(word).matches()) real++;
            else if (!PARTICLE.matcher(word).matches()) return false;
        }
        return real > 0;
    }

    /** How well the words fit the e-mail's user part: the strongest hint there is, and it knows no name. */
    private static double emailMatch(String[] words, Contact contact) {
        if (contact.email == null) return 0;
        String user = contact.email.value().split("@")[0];
        String plain = WordLists.plain(user.replaceAll("[\\d._-]+", " ")).replace(" ", "");
        double match = 0;
        for (String word : words) {
            String w = WordLists.plain(word).replace(" ", "");
            String german = word.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("ß", "ss");
            if (w.length() > 2 && (plain.contains(w) || plain.contains(german))) match += 1;
            else if (w.length() > 0 && plain.startsWith(w.substring(0, 1)) && match == 0) match += 0.2;
        }
        return Math.min(match, 1.5);
    }

    private static String name(String text) {
        String s = DOCUMENT_WORD.matcher(text).replaceFirst("").strip();
        s = NAME_LABEL.matcher(s).replaceFirst("");
        s = HEADLINE.matcher(s).replaceFirst("");
        s = s.replaceFirst("\\s*(?:–|—|-)+\\s*$", "").replaceFirst("^\\s*(?:–|—|-)+\\s*", "");
        if (s.matches("(?:\\p{Lu} ){2,}\\p{Lu}(?: {2,}.*)?")) s = s.replace(" ", "");
        int comma = s.indexOf(", ");
        if (comma > 3 && Titles.endsAsTitle(s.substring(comma + 2)) && s.indexOf(' ') < comma)
            s = s.substring(0, comma);
        return CREDENTIALS
                .matcher(s)
                .replaceFirst("")
                .replaceFirst("\\s*\\((?:she|he|they|sie|er)\\b[^)]*\\)", "")
                .strip();
    }

    /** Names broken over lines of one large style become one candidate. */
    private static List<Candidate> joined(List<Candidate> found, float body) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate c : found) {
            int first = joined.size() - 1;
            while (first >= 0 && first >= joined.size() - 4 && !carriesOn(joined.get(first), c, body)) first--;
            if (first < 0 || first < joined.size() - 4) {
                joined.add(c);
                continue;
            }
            Candidate begun = joined.get(first);
            joined.set(
                    first, new Candidate(begun.text() + " " + c.text(), begun.cell(), begun.line(), false, c.line()));
        }
        return joined;
    }

    private static boolean carriesOn(Candidate a, Candidate b, float body) {
        float drop = b.cell().words().get(0).baseline()
                - a.end().cells().get(0).words().get(0).baseline();
        boolean beside = a.end() == b.line() && b.cell() != a.cell();
        boolean below =
                drop > 0 && drop < 1.7f * Math.max(a.cell().size(), b.cell().size()) && a.end() != b.line();
        boolean next = a.line().page() == b.line().page()
                && a.line().lane() == b.line().lane()
                && (beside || below);
        boolean same = Math.abs(a.cell().size() - b.cell().size()) < 0.5f
                && a.cell().bold() == b.cell().bold()
                && Line.caps(a.text()) == Line.caps(b.text());
        if (!next || !same) return false;
        String[] first = name(a.text()).split("\\s+");
        String[] second = name(b.text()).split("\\s+");
        boolean large = a.cell().size() > 1.3f * body;
        if (!large && (a.amongContacts() || b.amongContacts())) return false;
        boolean open = first.length == 1 || second.length == 1 || isParticle(first[first.length - 1]);
        return first.length + second.length <= 6
                && (large || first.length == 1 && second.length == 1 && a.cell().bold())
                && (large || open)
                && isName(first)
                && isName(second)
                && !Titles.hasTitleWord(b.text())
                && SectionTitles.exact(b.text()) == null;
    }

    private static boolean isParticle(String word) {
        return PARTICLE.matcher(word).matches();
    }

    private static final java.util.Set<String> LOWER = java.util.Set.of(
            "von", "vom", "van", "der", "den", "zu", "zum", "zur", "ter", "ten", "de", "la", "las", "los", "do", "dos",
            "das", "y", "e");

    static String properCase(String name) {
        boolean shouted = Line.caps(name) && name.length() > 3;
        StringBuilder out = new StringBuilder();
        for (String word : name.split(" ")) {
            boolean first = out.length() == 0;
            out.append(first ? "" : " ").append(shouted || isShoutedSurname(word, first) ? proper(word, first) : word);
        }
        return out.toString();
    }

    /** "Jeanne MARTIN": in some countries the family name alone is set in capitals. */
    private static boolean isShoutedSurname(String word, boolean first) {
        return !first
                && word.length() > 3
                && Line.caps(word)
                && word.chars().allMatch(c -> c == '-' || Character.isLetter(c));
    }

    private static String proper(String word, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!first && LOWER.contains(lower)) return lower;
        if (word.matches("[IVX]{2,4}")) return word;
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            boolean apostrophe = c == '’' || c == '\'';
            start = !Character.isLetter(c) && !apostrophe || apostrophe && i == 1 || i == 1 && lower.startsWith("mc");
        }
        return out.toString();
    }

    private static boolean isHeadline(Candidate c, Candidate name) {
        Line end = name.end();
        String text = c.text();
        int words = text.split("\\s+").length;
        if (words > 14 || text.length() < 4 || text.endsWith(".") && words > 5 || isNetworkWord(text)) return false;
        if (text.chars().filter(Character::isDigit).count() > 4) return false;
        if (SectionTitles.exact(text) != null) return false;
        if (Titles.hasTitleWord(text)) return true;
        boolean below = c.line().page() == end.page()
                && c.line().lane() == end.lane()
                && c.line().number() == end.number() + 1;
        return below
                && !c.amongContacts()
                && !Places.isPossible(text)
                && c.line().cells().size() == 1;
    }

    private static String tidyLabel(String text) {
        String s = text.replaceAll("\\s+", " ").strip();
        return Line.caps(s) && s.contains(" ") ? capsToTitle(s) : s;
    }

    private static String capsToTitle(String s) {
        StringBuilder out = new StringBuilder();
        for (String word : s.split(" ")) {
            boolean keep = word.length() <= 3;
            out.append(out.length() > 0 ? " " : "")
                    .append(keep ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
