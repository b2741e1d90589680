package dev.tailorbird.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.Json;
import dev.tailorbird.shared.ProblemCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** Many inputs, one a line: each gives one line of output, in order, also when it failed. */
final class JsonLines {
    private JsonLines() {}

    /** @return the exit code: bad input when any line failed */
    static <T> int each(Path file, Class<T> type, Function<T, Object> work) {
        int exit = Output.DONE;
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) continue;
                String id = Integer.toString(number);
                try {
                    JsonNode node = Json.MAPPER.readTree(line);
                    id = node.path("id").asText(id);
                    Output.jsonLine(work.apply(Json.MAPPER.treeToValue(node, type)));
                } catch (JsonProcessingException e) {
                    Output.problemLine("id", id, malformed(number, e));
                    exit = Output.BAD_INPUT;
                } catch (DomainException e) {
                    Output.problemLine("id", id, e);
                    exit = Math.max(exit, Output.exitCode(e));
                }
            }
            return exit;
        } catch (NoSuchFileException e) {
            throw new DomainException(
                    ProblemCode.INVALID, file + " does not exist.", new FieldError("--jsonl", "does not exist"));
        } catch (IOException e) {
            throw new DomainException(
                    ProblemCode.INVALID,
                    file + " cannot be read as UTF-8 text.",
                    new FieldError("--jsonl", "is no text"));
        }
    }

    private static DomainException malformed(int number, JsonProcessingException e) {
        return new DomainException(
                ProblemCode.MALFORMED,
                "Line " + number + " is not the JSON that this command reads: " + e.getOriginalMessage(),
                new FieldError("line " + number, "is not the JSON that this command reads"));
    }
}
