package dev.tailorbird.tailoring.review;

import dev.tailorbird.experience.OwnWordsService;
import dev.tailorbird.tailoring.review.ReviewEdits.Choice;
import dev.tailorbird.tailoring.review.ReviewEdits.Decision;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes into a resume is evidence from then on, and no longer when they take it back. */
@ApplicationScoped
class EditedWords {
    private final OwnWordsService words;

    EditedWords(OwnWordsService words) {
        this.words = words;
    }

    /** Brings the evidence in line with the edits that are about to replace the draft's; within its transaction. */
    Uni<Void> keep(ReviewRow draft, ReviewEdits next) {
        Map<String, UUID> kept = new LinkedHashMap<>(draft.words);
        Set<String> ids = new LinkedHashSet<>(draft.edits.choices().keySet());
        ids.addAll(next.choices().keySet());
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> change(draft, kept, id, text(draft.edits, id), text(next, id)))
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

    /** The role that a bullet's id begins with; the summary is about the person. */
    private static @Nullable String entry(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? null : id.substring(0, slash);
    }

    private static @Nullable String text(ReviewEdits edits, String id) {
        Choice choice = edits.choice(id);
        return choice == null || choice.decision() != Decision.EDITED ? null : choice.text();
    }
}
