package dev.tailorbird.tailoring.review;

import dev.tailorbird.experience.OwnWordsService;
import dev.tailorbird.tailoring.review.ReviewEdits.Decision;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes into a resume, or confirms of themselves, is evidence from then on, and no longer when they take it back. */
@ApplicationScoped
class EditedWords {
    private static final String CONFIRMED = "implied:";

    private final OwnWordsService words;

    EditedWords(OwnWordsService words) {
        this.words = words;
    }

    /** Brings the evidence in line with the edits that are about to replace the draft's; within its transaction. */
    Uni<Void> keep(ReviewRow draft, ReviewEdits next) {
        Map<String, UUID> kept = new LinkedHashMap<>(draft.words);
        Map<String, String> before = texts(draft.edits);
        Map<String, String> after = texts(next);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> change(draft, kept, id, before.get(id), after.get(id)))
                .collect()
                .last()
                .invoke(() -> draft.words = kept)
                .replaceWithVoid();
    }

    private Uni<?> change(
            ReviewRow draft, Map<String, UUID> kept, String id, @Nullable String before, @Nullable String after) {
        if (Objects.equals(before, after)) return Uni.createFrom().item(id);
        UUID known = kept.get(id);
        if (after != null)
            return words.keep(draft.accountId, known, entry(id), after).invoke(statement -> kept.put(id, statement));
        kept.remove(id);
        return known == null || before == null
                ? Uni.createFrom().item(id)
                : words.drop(draft.accountId, known, before).replaceWith(id);
    }

    /** The role that a bullet's id begins with; the summary and what was confirmed are about the person. */
    private static @Nullable String entry(String id) {
        int slash = id.startsWith(CONFIRMED) ? -1 : id.indexOf('/');
        return slash < 0 ? null : id.substring(0, slash);
    }

    /** All that is the person's own word, by the id of the statement; a skill that they confirm goes by its name. */
    private static Map<String, String> texts(ReviewEdits edits) {
        Map<String, String> texts = new TreeMap<>();
        edits.choices().forEach((id, choice) -> {
            String text = choice.decision() == Decision.EDITED ? choice.text() : null;
            if (text != null) texts.put(id, text);
        });
        edits.confirmed().forEach(skill -> texts.put(CONFIRMED + skill, "Has experience with " + skill + "."));
        return texts;
    }
}
