package dev.tailorbird.tailoring.review;

import dev.tailorbird.shared.FieldError;
import dev.tailorbird.tailoring.AtsReport;
import dev.tailorbird.tailoring.TailoringResult;
import dev.tailorbird.tailoring.TailoringResult.Role;
import dev.tailorbird.tailoring.review.ReviewEdits.Added;
import dev.tailorbird.tailoring.review.ReviewEdits.Choice;
import dev.tailorbird.tailoring.review.ReviewEdits.Decision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Edits may only be about what the session made, and may only add what the evidence has. */
final class EditRules {
    static final int LONGEST = 600;

    private final TailoringResult result;
    private final ReviewEdits edits;
    private final List<FieldError> problems = new ArrayList<>();

    private EditRules(TailoringResult result, ReviewEdits edits) {
        this.result = result;
        this.edits = edits;
    }

    /** Every field at fault; empty when all is well. */
    static List<FieldError> problems(TailoringResult result, ReviewEdits edits) {
        EditRules rules = new EditRules(result, edits);
        rules.added();
        Map<String, Set<String>> bullets = rules.bullets();
        rules.choices(bullets);
        rules.order(bullets);
        rules.skills();
        rules.implied();
        return rules.problems;
    }

    private void added() {
        for (int i = 0; i < edits.added().size(); i++) {
            Added added = edits.added().get(i);
            boolean known = result.roles().stream()
                    .filter(role -> role.entryId().equals(added.entryId()))
                    .flatMap(role -> role.leftOut().stream())
                    .anyMatch(left -> left.evidence().equals(added.evidence()));
            if (!known) add("added[" + i + "]", "is no statement that was left out of that role");
        }
    }

    private Map<String, Set<String>> bullets() {
        Map<String, Set<String>> bullets = new HashMap<>();
        for (Role role : result.roles())
            bullets.put(
                    role.entryId(),
                    role.bullets().stream()
                            .map(TailoringResult.Bullet::id)
                            .collect(Collectors.toCollection(HashSet::new)));
        for (Added added : edits.added())
            if (bullets.containsKey(added.entryId()))
                bullets.get(added.entryId()).add(added.id());
        return bullets;
    }

    private void choices(Map<String, Set<String>> bullets) {
        edits.choices().forEach((id, choice) -> {
            boolean known =
                    id.equals(ReviewEdits.SUMMARY) || bullets.values().stream().anyMatch(ids -> ids.contains(id));
            if (!known) add("choices." + id, "is no statement of this resume");
            else if (choice.decision() == Decision.EDITED) text(id, choice);
        });
    }

    private void text(String id, Choice choice) {
        String text = choice.text();
        String field = "choices." + id + ".text";
        if (text == null || text.isEmpty()) add(field, "must not be empty: leave the statement out instead");
        else if (text.length() > LONGEST) add(field, "must have at most " + LONGEST + " characters");
        else if (text.chars().anyMatch(Character::isISOControl)) add(field, "must be one line");
    }

    private void order(Map<String, Set<String>> bullets) {
        edits.order().forEach((entry, ids) -> {
            if (!bullets.getOrDefault(entry, Set.of()).containsAll(ids))
                add("order." + entry, "names a bullet that the role does not have");
        });
    }

    private void skills() {
        Set<String> known = sayIt(item -> !item.isImplied());
        for (int i = 0; i < edits.skills().size(); i++)
            if (!known.contains(edits.skills().get(i)))
                add("skills[" + i + "]", "is nothing that your evidence has and this resume does not say");
    }

    private void implied() {
        Set<String> asked = sayIt(AtsReport.SayIt::isImplied);
        edits.implied().keySet().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> add("implied." + name, "is nothing that this session asked you about"));
    }

    private Set<String> sayIt(Predicate<AtsReport.SayIt> which) {
        return result.ats().sayIt().stream()
                .filter(which)
                .map(AtsReport.SayIt::name)
                .collect(Collectors.toSet());
    }

    private void add(String field, String message) {
        problems.add(new FieldError(field, message));
    }
}
