package dev.tailorbird.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tailorbird.profile.JsonResume;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonResumeFormsTest {
    @Test
    void fieldsOfTheFormatsDraftsAndPlacesAsObjectsAreRead() {
        JsonResume resume = new DocumentReader()
                .read("old.json", """
                        {"basics": {"name": "Ada Quill", "website": "https://ada.example.com"},
                         "work": [{"company": "Larkmoor Foods", "position": "Planner",
                                   "location": {"city": "Leeds", "countryCode": "GB"}}],
                         "certifications": [{"name": "CPIM"}]}
                        """.getBytes(StandardCharsets.UTF_8))
                .resume();
        assertEquals("https://ada.example.com", resume.basics().url());
        assertEquals("Larkmoor Foods", resume.work().get(0).name());
        assertEquals("Leeds, GB", resume.work().get(0).location());
        assertEquals("CPIM", resume.certificates().get(0).name());
    }
}
