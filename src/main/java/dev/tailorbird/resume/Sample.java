package dev.tailorbird.resume;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tailorbird.posting.Posting;
import dev.tailorbird.profile.JsonResume;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A fictional person and three postings of our own writing, so that a newcomer sees the whole path at once. */
public final class Sample {

    private record Listed(String id, String title, String company, String location, String file) {
        Posting posting() {
            return new Posting(id, title, company, location, new String(bytes(file), StandardCharsets.UTF_8));
        }
    }

    private Sample() {}

    public static JsonResume resume() {
        try {
            return new ObjectMapper().readValue(bytes("resume.json"), JsonResume.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Three postings, the best fitting first, each with an honest gap. */
    public static List<Posting> postings() {
        try {
            List<Listed> listed = new ObjectMapper().readValue(bytes("postings.json"), new TypeReference<>() {});
            return listed.stream().map(Listed::posting).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Sample.class.getResourceAsStream("/sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The sample file " + file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
