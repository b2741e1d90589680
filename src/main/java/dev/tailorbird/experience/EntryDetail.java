package dev.tailorbird.experience;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An entry's fields in JSON Resume's words. Those that the format does not have stand beside them under names of our
 * own, which it allows. An edit writes only what it changes: what a resume said more exactly (a day, a year alone) and
 * what no field shows stays as it was read.
 */
final class EntryDetail {
    /** A value of the format's item, and the field of ours that it is. */
    private record Word(String key, Function<EntryEdit, @Nullable Object> field) {}

    private static final List<Word> OURS = List.of(
            new Word("skills", EntryEdit::skills),
            new Word("problem", EntryEdit::problem),
            new Word("actions", EntryEdit::actions),
            new Word("outcomes", EntryEdit::outcomes));
    private static final Map<Entry.Type, List<Word>> WORDS = Map.of(
            Entry.Type.WORK, station("name", "position", new Word("location", EntryEdit::place)),
            Entry.Type.VOLUNTEER, station("organization", "position"),
            Entry.Type.LEADERSHIP, station("organization", "position", new Word("type", e -> "leadership")),
            Entry.Type.EDUCATION,
                    List.of(
                            new Word("institution", EntryEdit::organisation),
                            new Word("studyType", EntryEdit::degree),
                            new Word("area", EntryEdit::field),
                            new Word("startDate", EntryEdit::start),
                            new Word("endDate", EntryEdit::end),
                            new Word("score", EntryEdit::grade),
                            new Word("courses", EntryEdit::courses),
                            new Word("url", EntryEdit::url),
                            new Word("summary", EntryEdit::description)),
            Entry.Type.PROJECT,
                    List.of(
                            new Word("name", EntryEdit::organisation),
                            new Word("roles", e -> e.title() == null ? null : List.of(e.title())),
                            new Word("startDate", EntryEdit::start),
                            new Word("endDate", EntryEdit::end),
                            new Word("url", EntryEdit::url),
                            new Word("description", EntryEdit::description),
                            new Word("keywords", EntryEdit::tools)),
            Entry.Type.CERTIFICATE, dated("name", "issuer", "date"),
            Entry.Type.AWARD, dated("title", "awarder", "date"),
            Entry.Type.PUBLICATION, dated("name", "publisher", "releaseDate"));

    private static final List<String> TEXTS = List.of("summary", "description", "problem", "actions", "outcomes");

    private EntryDetail() {}

    /** @param before null for a new entry */
    static Map<String, Object> written(Map<String, Object> detail, @Nullable EntryEdit before, EntryEdit after) {
        Map<String, Object> written = new LinkedHashMap<>(detail);
        List<Word> words = new ArrayList<>(Objects.requireNonNull(WORDS.get(after.type())));
        words.addAll(OURS);
        for (Word word : words) {
            Object now = word.field().apply(after);
            if (before != null && Objects.equals(word.field().apply(before), now)) continue;
            if (now == null || now instanceof List<?> list && list.isEmpty()) written.remove(word.key());
            else written.put(word.key(), now);
        }
        return written;
    }

    /**
     * The detail after a statement was reworded that one of its own texts makes, the same detail when none does.
     *
     * @param after null when the statement was deleted
     */
    static Map<String, Object> reworded(Map<String, Object> detail, String before, @Nullable String after) {
        Map<String, Object> reworded = new LinkedHashMap<>(detail);
        for (String key : TEXTS)
            if (before.equals(detail.get(key))) {
                if (after == null) reworded.remove(key);
                else reworded.put(key, after);
            }
        List<String> courses = new ArrayList<>(list(detail, "courses"));
        if (after == null ? courses.remove(before) : Collections.replaceAll(courses, before, after))
            reworded.put("courses", courses);
        return reworded.equals(detail) ? detail : reworded;
    }

    /** The description of an entry goes by different names. */
    static @Nullable String description(Entry.Type type, Map<String, Object> detail) {
        return text(detail, type == Entry.Type.PROJECT ? "description" : "summary");
    }

    static @Nullable String text(Map<String, Object> detail, String key) {
        return detail.get(key) instanceof String text && !text.isBlank() ? text : null;
    }

    static List<String> list(Map<String, Object> detail, String key) {
        return detail.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Word> station(String organisation, String title, Word... more) {
        List<Word> words = new ArrayList<>(List.of(
                new Word(organisation, EntryEdit::organisation),
                new Word(title, EntryEdit::title),
                new Word("startDate", EntryEdit::start),
                new Word("endDate", EntryEdit::end),
                new Word("url", EntryEdit::url),
                new Word("summary", EntryEdit::description)));
        words.addAll(List.of(more));
        return words;
    }

    private static List<Word> dated(String name, String giver, String date) {
        return List.of(
                new Word(name, EntryEdit::organisation),
                new Word(giver, EntryEdit::title),
                new Word(date, EntryEdit::end),
                new Word("url", EntryEdit::url),
                new Word("summary", EntryEdit::description));
    }
}
