package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tailorbird.shared.Json;

/** Where an answer stopped being JSON, with what stands there: for a person who wants to see what a model did. */
final class AnswerPlace {
    private static final int AROUND = 60;
    private static final int BEGINNING = 160;

    private AnswerPlace() {}

    /** In words; the beginning of the answer when it is JSON, though not of the required form, or none at all. */
    static String of(String answer) {
        String text = UntrustedText.clean(answer).strip();
        int start = text.indexOf('{');
        if (text.isEmpty()) return "The answer was empty.";
        if (start < 0) return "The answer has no JSON. It begins: " + begin(text);
        try {
            Json.MAPPER.readTree(text.substring(start));
            return "The answer begins: " + begin(text);
        } catch (JsonProcessingException e) {
            int at = start + (int) Math.max(0, e.getLocation().getCharOffset());
            return "The JSON breaks at character " + at + " of " + text.length() + ": …" + around(text, at);
        }
    }

    private static String begin(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "…";
    }

    private static String around(String text, int at) {
        int end = Math.min(text.length(), at);
        return text.substring(Math.max(0, end - AROUND), end) + "⟨here⟩"
                + text.substring(end, Math.min(text.length(), end + AROUND));
    }
}
