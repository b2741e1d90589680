package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import java.util.List;

/** Leaves out the sections that the person does not want printed, so that nothing is scored or given room that nobody sees. */
final class ChosenSections {
    private final TailoringParameters parameters;

    private ChosenSections(TailoringParameters parameters) {
        this.parameters = parameters;
    }

    static JsonResume of(JsonResume r, TailoringParameters parameters) {
        return parameters.sections().isEmpty() ? r : new ChosenSections(parameters).chosen(r);
    }

    private JsonResume chosen(JsonResume r) {
        return new JsonResume(
                r.schema(),
                parameters.prints("summary") ? r.basics() : r.basics().withSummary(null),
                r.work(),
                only("volunteer", r.volunteer()),
                only("education", r.education()),
                only("awards", r.awards()),
                only("certificates", r.certificates()),
                only("publications", r.publications()),
                r.skills(),
                only("languages", r.languages()),
                only("interests", r.interests()),
                List.of(),
                only("projects", r.projects()),
                r.meta());
    }

    private <T> List<T> only(String section, List<T> items) {
        return parameters.prints(section) ? items : List.of();
    }
}
