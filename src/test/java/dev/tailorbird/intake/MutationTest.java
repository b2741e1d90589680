package dev.tailorbird.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tailorbird.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A short, repeatable relative of bench/fuzz.sh: files with random damage always end in a draft or in words. */
class MutationTest {
    private static final int ROUNDS = 60;
    private static final long SEED = 20_261_121;
    private static final String TEXT = """
            Tomas Reedwater
            tomas@example.com | +44 20 7946 0000 | Dover, England

            EXPERIENCE
            Ferry Pilot, Strait Lines
            May 2016 - Present
            - Crossed the strait 2,400 times
            - Trained 12 junior pilots

            EDUCATION
            Dover Sea School, Diploma in Navigation, 2010

            SKILLS
            Navigation, Radar, First aid
            """;

    static Stream<byte[]> seeds() {
        byte[] document = BadFiles.body(TEXT.lines().map(BadFiles::paragraph).reduce("", String::concat));
        return Stream.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                ("# " + TEXT).getBytes(StandardCharsets.UTF_16),
                "{\"basics\":{\"name\":\"Tomas\"},\"work\":[{\"name\":\"Lines\",\"highlights\":[\"One\"]}]}"
                        .getBytes(StandardCharsets.UTF_8),
                BadFiles.pdf(1, false),
                BadFiles.twoColumns(new String[] {"SKILLS", "Radar"}, new String[] {"Tomas Reedwater", "EXPERIENCE"}),
                BadFiles.docx("word/document.xml", document),
                document);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedFileEndsInADraftOrInAProblemInWords(byte[] seed) {
        Random random = new Random(SEED);
        DocumentReader reader = new DocumentReader();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = damaged(seed, random);
            for (byte[] file : List.of(
                    damaged,
                    BadFiles.docx("word/document.xml", damaged),
                    BadFiles.zip(Map.of("Positions.csv", damaged)))) ends(reader, file, round);
        }
    }

    private static void ends(DocumentReader reader, byte[] file, int round) {
        try {
            assertThat(reader.read("damaged", file).resume()).isNotNull();
        } catch (DomainException refused) {
            assertThat(refused.detail()).as("round %d", round).isNotBlank();
            assertThat(ourFault(refused.getCause())).as("round %d", round).isNull();
        }
    }

    /** A fault of our own code that hides behind the words; the libraries may throw what they like. */
    private static Throwable ourFault(Throwable cause) {
        return cause != null
                        && Arrays.stream(cause.getStackTrace())
                                .map(StackTraceElement::getClassName)
                                .filter(name -> !name.startsWith("java."))
                                .findFirst()
                                .orElse("")
                                .startsWith("dev.tailorbird.")
                ? cause
                : null;
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] file = seed.clone();
        for (int i = random.nextInt(8); i >= 0; i--) file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        int from = random.nextInt(file.length);
        int to = Math.min(file.length, from + random.nextInt(200));
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(file, from + 1);
            case 1 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
            case 2 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
            default -> file;
        };
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
