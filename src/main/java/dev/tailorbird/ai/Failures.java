package dev.tailorbird.ai;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.langchain4j.service.output.OutputParsingException;
import java.util.Locale;

/** Reads failures of the model's answer: which are its fault, and how to say them. */
final class Failures {
    private static final int BRIEF = 300;

    private Failures() {}

    /** Whether this is what a bad answer causes, rather than a defect of ours. */
    static boolean expected(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause())
            if (t instanceof AnswerRefused
                    || t instanceof OutputParsingException
                    || t instanceof JsonProcessingException) return true;
        return false;
    }

    /** What was wrong, fit for the prompt: never the answer itself, which may be long or hostile. */
    static String describe(Throwable e) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (t instanceof AnswerRefused) return String.valueOf(t.getMessage());
            if (t instanceof JsonProcessingException json)
                return "the answer was not JSON of the required form: " + firstLine(json.getOriginalMessage());
        }
        return "the answer was not JSON of the required form";
    }

    static String brief(String text) {
        String line = firstLine(text);
        return line.length() <= BRIEF ? line : line.substring(0, BRIEF) + "…";
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.toLowerCase(Locale.ROOT).startsWith("java.") ? "" : line;
    }
}
