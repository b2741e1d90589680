package dev.tailorbird.intake;

import dev.tailorbird.profile.JsonResume;
import java.nio.charset.StandardCharsets;

/** Reads a resume written down in a test. */
final class ReadText {
    private ReadText() {}

    static JsonResume resume(String text) {
        return new DocumentReader()
                .read("resume.txt", text.getBytes(StandardCharsets.UTF_8))
                .resume();
    }

    /** The first job of a resume that has nothing but this experience section. */
    static JsonResume.Work job(String... lines) {
        return resume("Ada Example\nada@example.org\n\nEXPERIENCE\n\n" + String.join("\n", lines) + "\n")
                .work()
                .get(0);
    }

    /** What is read of a header of these lines above an experience section. */
    static JsonResume.Basics basics(String... lines) {
        return resume(String.join("\n", lines) + "\n\nEXPERIENCE\n\nCook, Blue Spoon, 2019 - 2021\n- Cooked soup\n")
                .basics();
    }
}
