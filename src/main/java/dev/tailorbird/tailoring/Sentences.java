package dev.tailorbird.tailoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.tailorbird.ai.AnswerRefused;
import dev.tailorbird.ai.UntrustedText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sentences as a model gives them: anything may be missing. */
record Sentences(@JsonProperty(required = true) @Nullable List<Sentence> sentences) {

    /** One bullet or sentence. */
    record Sentence(
            @JsonProperty(required = true) @Nullable String text,
            @JsonProperty(required = true) @Nullable List<Integer> evidence) {}

    /** What a model's sentence is until the guard has read it. */
    private static final int REPHRASED = 1;

    List<Written> written() {
        if (sentences == null) throw new AnswerRefused("there are no sentences");
        return sentences.stream()
                .filter(Objects::nonNull)
                .map(Sentences::written)
                .toList();
    }

    private static Written written(Sentence sentence) {
        if (sentence.text() == null) throw new AnswerRefused("a sentence has no text");
        List<String> evidence = sentence.evidence() == null
                ? List.of()
                : sentence.evidence().stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .distinct()
                        .toList();
        String text =
                UntrustedText.clean(sentence.text()).replaceAll("\\s+", " ").strip();
        return new Written(text, evidence, REPHRASED);
    }
}
