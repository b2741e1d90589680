package dev.tailorbird.tailoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an answer must be before anybody reads it: of the right form, naming evidence that exists, no links, no mark-up,
 * of sane length. Whether it is true is for the guard.
 */
final class AnswerChecks {
    static final int LONGEST_SENTENCE = 320;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_CLAUSES = 4;
    private static final int MOST_OF_LETTER = 12;
    private static final Pattern HOSTILE = Pattern.compile(
            "https?://|www\\.|<\\s*/?\\s*[a-zA-Z!]|[\\p{Cc}\\p{Cf}]|\\]\\(|```", Pattern.CASE_INSENSITIVE);

    private AnswerChecks() {}

    static List<String> bullets(List<BulletRequest> roles, BulletAnswer answer) {
        Set<String> all = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (BulletRequest role : roles) {
            Set<String> ids = new HashSet<>();
            role.statements().forEach(statement -> ids.add(statement.id()));
            all.addAll(ids);
            long own = answer.bullets().stream()
                    .filter(bullet -> bullet.evidence().stream().anyMatch(ids::contains))
                    .count();
            if (own == 0 && !ids.isEmpty()) problems.add("there is no bullet of a role");
            if (own > role.bullets()) problems.add("there are more than " + role.bullets() + " bullets of a role");
        }
        answer.bullets()
                .forEach(bullet -> sentence(problems, bullet, all, roles.get(0).stretch()));
        return problems;
    }

    static List<String> summary(SummaryRequest request, SummaryAnswer answer) {
        Set<String> ids = new HashSet<>();
        request.facts().forEach(fact -> ids.add(fact.id()));
        List<String> problems = new ArrayList<>();
        if (answer.clauses().isEmpty() && !ids.isEmpty()) problems.add("the summary is empty");
        if (answer.clauses().size() > MOST_CLAUSES) problems.add("the summary has more than 3 sentences");
        answer.clauses().forEach(clause -> sentence(problems, clause, ids, request.stretch()));
        return problems;
    }

    static List<String> letter(LetterRequest request, LetterAnswer answer) {
        Set<String> ids = new HashSet<>();
        request.facts().forEach(fact -> ids.add(fact.id()));
        List<String> problems = new ArrayList<>();
        if (answer.sentences().isEmpty() && !ids.isEmpty()) problems.add("the letter is empty");
        if (answer.sentences().size() > MOST_OF_LETTER)
            problems.add("the letter has more than " + MOST_OF_LETTER + " sentences");
        answer.sentences().forEach(sentence -> sentence(problems, sentence, ids, request.stretch()));
        return problems;
    }

    static List<String> skills(SkillsRequest request, SkillsAnswer answer) {
        List<String> problems = new ArrayList<>();
        if (answer.categories().isEmpty() && !request.skills().isEmpty()) problems.add("there are no skills");
        for (SkillsAnswer.Category category : answer.categories()) {
            if (form(category.name(), LONGEST_NAME) != null) problems.add("a category's name is not usable");
            for (String skill : category.skills())
                if (form(skill, LONGEST_NAME) != null) problems.add("a skill's name is not usable");
        }
        return problems;
    }

    static List<String> issues(EvaluationRequest request, EvaluationAnswer answer) {
        return answer.issues().stream().anyMatch(issue -> form(issue, LONGEST_SENTENCE) != null)
                ? List.of("an issue is not one plain sentence")
                : List.of();
    }

    static <I, O> List<String> none(I request, O answer) {
        return List.of();
    }

    private static void sentence(List<String> problems, Written written, Set<String> ids, int stretch) {
        String form = form(written.text(), LONGEST_SENTENCE);
        if (form != null) problems.add(form);
        if (written.evidence().isEmpty()) problems.add("a sentence names no evidence");
        for (String id : written.evidence())
            if (!ids.contains(id)) problems.add("a sentence names evidence that is not in the request");
        if (written.stretch() > stretch) problems.add("a sentence stretches further than " + stretch);
    }

    /** What is wrong with the form of a text, null when nothing is. */
    static @Nullable String form(String text, int longest) {
        if (text.isBlank()) return "a text is empty";
        if (text.length() > longest) return "a text is longer than " + longest + " characters";
        return HOSTILE.matcher(text).find() ? "a text holds a link, mark-up or control characters" : null;
    }
}
