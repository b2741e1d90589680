package dev.tailorbird.bench.resumes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.profile.JsonResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A document and what is to be found in it. */
public record Specimen(Path file, String layout, String language, JsonResume truth) {
    static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    /** Documents {@code PERSON.LAYOUT.pdf} or {@code .docx} with {@code PERSON.json} beside them. */
    public static List<Specimen> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.toString().endsWith(".json"))
                    .sorted()
                    .map(Specimen::of)
                    .toList();
        }
    }

    private static Specimen of(Path file) {
        String[] name = file.getFileName().toString().split("\\.");
        try {
            JsonResume truth =
                    JSON.readValue(file.resolveSibling(name[0] + ".json").toFile(), JsonResume.class);
            return new Specimen(file, name[1], Objects.toString(truth.meta().get("language"), "en"), truth);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
