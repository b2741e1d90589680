package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume.Basics;
import java.util.List;

/**
 * A letter to be set like the resume that it goes with.
 *
 * @param paragraphs greeting and close among them
 */
public record Letter(Basics from, List<String> paragraphs) {
    Sheet sheet(Printable printable, ResumeTemplate template) {
        return new SheetWriter(printable, template).letter(from, paragraphs);
    }
}
