package dev.tailorbird.resume;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A way of setting a resume, as its file under {@code templates/resume} says.
 *
 * @param title what people call it
 * @param description what it does and for whom, in one line
 * @param compact smaller type and narrower margins
 * @param sections every section in its order, by the names that JSON Resume has for them
 * @param spacious sections whose awards or publications take lines of their own instead of one
 * @param headings what stands above each section
 * @param fixedOrder education never comes before the experience on its own
 */
record ResumeTemplate(
        String name,
        String title,
        String description,
        SuggestedFor suggestedFor,
        boolean compact,
        List<String> sections,
        List<String> spacious,
        Map<String, String> headings,
        Look look,
        boolean fixedOrder) {

    /** With these sections in this order, whatever the resume has. */
    ResumeTemplate withSections(List<String> chosen) {
        return new ResumeTemplate(
                name, title, description, suggestedFor, compact, chosen, spacious, headings, look, true);
    }

    /**
     * Whom it is proposed to.
     *
     * @param roles words of job titles, empty for any role that no other template names
     * @param levels empty for every level
     */
    public record SuggestedFor(List<String> roles, List<String> levels) {
        /** Letters of the longest of its roles that this title names, 0 for none. */
        int likeness(String jobTitle) {
            String words = " " + jobTitle.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
            return roles.stream()
                    .filter(role -> words.contains(" " + role + " ") || words.contains(" " + role + "s "))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }

        boolean suits(String level) {
            return levels.isEmpty() || levels.contains(level);
        }
    }

    /**
     * What the style sheet and the DOCX make of it.
     *
     * @param accent colour of name, headings and bullets, six hexadecimal digits
     * @param rule colour of the line under a heading, six hexadecimal digits
     * @param capitals headings in capitals
     * @param centred name and contact in the middle
     * @param datesLeft dates in a column of their own at the left instead of at the right edge
     */
    public record Look(String accent, String rule, boolean capitals, boolean centred, boolean datesLeft) {
        private static final int DATES = 38;

        /** Width of the dates' own column in millimetres, 0 when they have none. */
        public int column() {
            return datesLeft ? DATES : 0;
        }
    }
}
