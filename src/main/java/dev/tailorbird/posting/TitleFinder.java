package dev.tailorbird.posting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds title and company where the posting came without them, and parts a title into role and specialisation. */
final class TitleFinder {
    private static final String ROLE_WORDS =
            "engineer|developer|manager|analyst|designer|scientist|specialist|coordinator|consultant|director|administrator|"
                    + "architect|associate|assistant|representative|executive|officer|nurse|teacher|technician|accountant|lead|"
                    + "intern|recruiter|writer|editor|researcher|producer|operator|driver|supervisor|advisor|counsel|attorney|"
                    + "paralegal|chef|cook|clerk|cashier|controller|planner|buyer|strategist|therapist|pharmacist|physician|"
                    + "mechanic|electrician|welder|carpenter|agent|broker|trader|bookkeeper|instructor|tutor|professor|partner|"
                    + "president|head|programmer|tester|machinist|foreman|superintendent|estimator|inspector|server|bartender|"
                    + "receptionist|secretary|librarian|counselor|worker|trainer|coach|stylist|marketer|copywriter|auditor|underwriter|"
                    + "entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|kaufmann|kauffrau|berater(?:in)?|ingénieure?|développeu(?:r|se)|responsable|technicien(?:ne)?|desarrollador(?:a)?|ingenier[oa]|técnico";
    private static final Pattern HAS_ROLE =
            Pattern.compile("\\b(" + ROLE_WORDS + ")s?\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_LABEL = Pattern.compile(
            "(?im)^\\s*(?:job title|position|title|role|stelle|poste|puesto)\\s*[:–-]\\s*(?<t>\\S.{2,80})$");
    private static final Pattern COMPANY_LABEL = Pattern.compile(
            "(?im)^\\s*(?:company|employer|organi[sz]ation|unternehmen|entreprise|empresa)\\s*:\\s*(?<t>\\S.{1,60})$");
    private static final Pattern SEEKING = Pattern.compile(
            "(?:looking for|seeking|searching for|hiring|in search of|recruiting|to join us as|join (?:us|our team) as|as|suchen|recherchons|buscamos)\\s+"
                    + "(?:an? |the |our next |our |eine[n]? |un[ea]? |(?:highly |talented |experienced |motivated |passionate |skilled |dynamic |creative |dedicated |enthusiastic |exceptional |strong |driven |hands-on )+(?:and )?)*"
                    + "(?<t>(?:[\\p{Lu}][\\p{L}&/+#.-]*|of|and|&|[IVX]{1,3})(?: (?:\\(?[\\p{Lu}][\\p{L}&/+#.)-]*|of|and|&|-|–|[IVX]{1,3})){0,7})");
    private static final Pattern COMPANY_SAYS = Pattern.compile(
            "(?:^|[.!?:]\\s|\\n)(?:At|About|Join|Why|Bei|Chez) (?<t>[\\p{Lu}][\\p{L}\\d&.'’-]*(?: (?:[\\p{Lu}][\\p{L}\\d&.'’-]*|of|and|&)){0,3})(?=,|:|\\s*\\n|!|\\?| we\\b| is\\b)|"
                    + "(?:^|[.!?]\\s|\\n)(?<u>[\\p{Lu}][\\p{L}\\d&.'’-]*(?: (?:[\\p{Lu}][\\p{L}\\d&.'’-]*)){0,3}) (?:is (?:a|an|the|one of|hiring|seeking|looking)|was founded|has been)\\b");
    private static final List<String> NO_COMPANY = List.of(
            "us",
            "you",
            "the",
            "this",
            "our",
            "we",
            "it",
            "team",
            "role",
            "job",
            "position",
            "work",
            "least",
            "opportunity",
            "company",
            "benefits",
            "there",
            "what",
            "here",
            "experience",
            "candidate",
            "location",
            "that",
            "who",
            "salary",
            "these");
    private static final Pattern LEVEL_WORDS = Pattern.compile(
            "(?i)\\b(senior|sr\\.?|junior|jr\\.?|lead|staff|principal|mid[- ]level|entry[- ]level|associate(?= (?:software|product|data|engineer|scientist|consultant))|intern(?:ship)?\\b|graduate|trainee)\\s*[/&]?\\s*|\\b(?:I{1,3}|IV|V|L?[1-5])\\b(?=\\s*$)");
    private static final Pattern GENDER = Pattern.compile(
            "\\((?:[mfwdxhgn][/|,\\s*]*){1,4}\\)|\\((?:all genders|m/w/d|f/m/x)\\)|\\b[mfw]/[mfw](?:/[dx])?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_SPECIAL = Pattern.compile(
            "(?i)\\b(remote|hybrid|on-?site|full[- ]time|part[- ]time|contract|freelance|temporary|maternity|fixed[- ]term|months?|usa?|uk|emea|apac|"
                    + "latam|shift|prn|evergreen|20\\d\\d|job code|location|based|open rank|multiple|bonus|days?|nights?|weekends?|urgent|new)\\b");

    record Parts(String role, @Nullable String specialization) {}

    private TitleFinder() {}

    static @Nullable String title(String text) {
        Matcher label = TITLE_LABEL.matcher(head(text, 1500));
        if (label.find()) {
            return tidy(label.group("t"));
        }
        String first = text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst("^[#*\\s]+", "")
                .strip();
        boolean isTitle = first.length() <= 90
                && first.split(" ").length <= 10
                && HAS_ROLE.matcher(first).find()
                && !first.matches(".*[.!?:]$")
                && !first.matches("(?i).*\\b(we|you|our|the following|is|are)\\b.*");
        if (isTitle) {
            return tidy(first);
        }
        Matcher seeking = SEEKING.matcher(head(text, 4000));
        while (seeking.find()) {
            String found = tidy(seeking.group("t"));
            if (HAS_ROLE.matcher(found).find() && found.length() > 4) {
                return upToRole(found);
            }
        }
        return null;
    }

    static @Nullable String company(String text) {
        Matcher label = COMPANY_LABEL.matcher(head(text, 1500));
        if (label.find()) {
            return tidy(label.group("t"));
        }
        Matcher says = COMPANY_SAYS.matcher(head(text, 6000));
        while (says.find()) {
            String found = says.group("t") == null ? says.group("u") : says.group("t");
            String firstWord = found.split(" ")[0].toLowerCase(Locale.ROOT);
            boolean plausible = !NO_COMPANY.contains(firstWord)
                    && found.length() > 2
                    && !HAS_ROLE.matcher(found).find()
                    && Headings.sectionOf(found) == null;
            if (plausible) {
                return found.replaceAll("[.,]+$", "").strip();
            }
        }
        return null;
    }

    /** "Senior Backend Engineer, Payments (m/f/d)" gives the role "Backend Engineer" and "Payments". */
    static @Nullable Parts parts(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return null;
        }
        String plain = tidy(GENDER.matcher(title).replaceAll(" "));
        String special = null;
        String main = plain;
        Matcher brackets = Pattern.compile("\\(([^()]{2,60})\\)").matcher(plain);
        if (brackets.find()) {
            special = special(brackets.group(1), null);
            main = tidy(plain.substring(0, brackets.start()) + " " + plain.substring(brackets.end()));
        }
        String[] pieces = main.split("\\s+[-–—|:]\\s+|,\\s+|\\s*\\|\\s*|\\s+@\\s+");
        int role = roleOf(pieces);
        for (int i = pieces.length - 1; i >= 0; i--) {
            special = i == role ? special : special(pieces[i], special);
        }
        String name = tidy(LEVEL_WORDS.matcher(pieces[role]).replaceAll(" "));
        return new Parts(name.isEmpty() ? tidy(pieces[role]) : name, special);
    }

    private static int roleOf(String[] pieces) {
        for (int i = 0; i < pieces.length; i++) {
            if (HAS_ROLE.matcher(pieces[i]).find()) {
                boolean bare = pieces[i].strip().split(" ").length == 1
                        && i == 0
                        && pieces.length > 1
                        && pieces[i].strip().matches("(?i)manager|director|associate|head|lead");
                return bare ? 0 : i;
            }
        }
        return 0;
    }

    private static @Nullable String special(String piece, @Nullable String otherwise) {
        String text = tidy(piece);
        boolean says = text.length() > 1
                && text.length() < 60
                && !NOT_SPECIAL.matcher(text).find()
                && text.chars().anyMatch(Character::isLetter);
        return says ? text : otherwise;
    }

    private static String upToRole(String found) {
        Matcher role = HAS_ROLE.matcher(found);
        int end = found.length();
        while (role.find()) {
            end = role.end();
        }
        String rest = found.substring(end);
        return rest.matches("(?i)^( (of|,|-|–).*| [IVX]{1,3}.*)?$") ? found : found.substring(0, end);
    }

    private static String head(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("^[\\s,;:|–—*#()-]+|[\\s,;:|–—*(-]+$", "")
                .strip();
    }
}
