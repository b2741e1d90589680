package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page, in its order, ready for the template: every text printable, every link safe, nothing
 * empty. It decides how a resume looks, never what it says.
 */
record Sheet(String title, Words name, List<Words> headline, List<List<Words>> contact, List<Section> sections) {

    /** A piece of text, linked or not. */
    record Words(String text, @Nullable String link) {
        public boolean isPresent() {
            return !text.isEmpty();
        }

        /** Short enough to stand on one line wherever it comes. */
        public boolean isShort() {
            return text.length() <= 48;
        }
    }

    /** A part of the page: a paragraph, entries or labelled lines; in a letter it has no heading. */
    record Section(String heading, String text, List<Entry> entries, List<Row> rows) {
        public boolean isPresent() {
            return !text.isEmpty() || !entries.isEmpty() || !rows.isEmpty();
        }
    }

    /**
     * A job, a degree, a project.
     *
     * @param minor a one-line entry such as an award: its {@code under} follows the title on the same line
     */
    record Entry(
            Words title,
            String dates,
            List<Words> under,
            String text,
            List<String> bullets,
            List<Row> rows,
            boolean minor) {
        public boolean isPresent() {
            return title.isPresent();
        }

        /** A short entry stays on one page; a long one may break between its bullets. */
        public boolean isShort() {
            return bullets.size() <= 2;
        }
    }

    /** A line such as "Planning: demand forecasting, safety stock"; the label may be empty. */
    record Row(String label, String text) {}

    static Sheet of(JsonResume resume, Printable printable, ResumeTemplate template) {
        return new SheetWriter(printable, template).sheet(resume);
    }
}
