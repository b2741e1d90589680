package dev.tailorbird.bench.resumes;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.Documents;
import dev.tailorbird.resume.RenderOptions;
import dev.tailorbird.resume.ResumeRenderer;
import java.util.List;

/** The seen half of the made-up people as our own documents, with nothing lost that the documents should say. */
public final class OurDocuments {
    private final ResumeRenderer pdf = new ResumeRenderer();
    private final Documents documents = new Documents(pdf);

    public static List<JsonResume> people() {
        return People.of("seen").stream().map(Truth::of).toList();
    }

    /** @param format pdf or docx */
    public byte[] make(JsonResume resume, String format, RenderOptions options) {
        return format.equals("pdf") ? pdf.render(resume, options).bytes() : documents.docx(resume, options);
    }
}
