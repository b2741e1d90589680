package dev.tailorbird.resume;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.profile.JsonResume.Basics;
import java.util.List;

/** Takes contact data out of a resume before it is stored, and joins it when a document is made. */
public final class Contact {
    private Contact() {}

    /** The resume with nothing left by which its person could be reached. */
    public static JsonResume removed(JsonResume resume) {
        Basics b = resume.basics();
        return with(resume, new Basics(null, b.label(), null, null, null, null, b.summary(), null, List.of()));
    }

    /** The resume with the name and contact of the person's profile; headline and summary stay the resume's own. */
    public static JsonResume joined(JsonResume resume, Basics person) {
        Basics b = resume.basics();
        return with(
                resume,
                new Basics(
                        person.name(),
                        b.label(),
                        person.image(),
                        person.email(),
                        person.phone(),
                        person.url(),
                        b.summary(),
                        person.location(),
                        person.profiles()));
    }

    private static JsonResume with(JsonResume r, Basics basics) {
        return new JsonResume(
                r.schema(),
                basics,
                r.work(),
                r.volunteer(),
                r.education(),
                r.awards(),
                r.certificates(),
                r.publications(),
                r.skills(),
                r.languages(),
                r.interests(),
                r.references(),
                r.projects(),
                r.meta());
    }
}
