package dev.tailorbird.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.Problem;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where commands print: results to standard output, everything that is said about them to standard error. */
final class Output {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final PrintStream RESULT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final PrintStream SAID = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private static final ObjectWriter PRETTY = Json.MAPPER.writerWithDefaultPrettyPrinter();

    private Output() {}

    static void json(Object value) {
        try {
            RESULT.println(PRETTY.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static void jsonLine(Object value) {
        RESULT.println(Json.write(value));
    }

    /** An input that failed, as a line among the results: named by {@code id} or {@code file}. */
    static void problemLine(String key, String name, DomainException e) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(key, name);
        line.put("problem", Problem.of(e));
        jsonLine(line);
    }

    /** "1 company", "2 companies". */
    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    static void line(String text) {
        RESULT.println(text);
    }

    static void say(String text) {
        SAID.println(text);
    }

    /** A problem in words, with the exit code it deserves. */
    static int problem(DomainException e) {
        say(e.detail());
        e.errors().forEach(error -> say("  " + error.field() + ": " + error.message()));
        return exitCode(e);
    }

    /** Bad input is 2; what the outside or we did wrong is 1. */
    static int exitCode(DomainException e) {
        return e.code().status() < 500 ? BAD_INPUT : FAILED;
    }
}
