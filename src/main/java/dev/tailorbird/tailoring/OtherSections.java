package dev.tailorbird.tailoring;

import dev.tailorbird.profile.JsonResume;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The sections beside the jobs, most relevant first where people do not read by date: projects, certificates, and the
 * lines within projects and volunteering. Nothing in them is changed.
 */
final class OtherSections {
    private final Dossier dossier;

    private OtherSections(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param trim how much has to go for the page count */
    static JsonResume of(Dossier dossier, int trim) {
        OtherSections sections = new OtherSections(dossier);
        return new Trim(sections::weight, trim)
                .apply(sections.arrange(ChosenSections.of(
                        dossier.input().resume(), dossier.input().parameters())));
    }

    /** What went for the page count, in words; empty when nothing did. */
    static List<String> notes(Dossier dossier, int trim) {
        return of(dossier, trim).equals(of(dossier, 0))
                ? List.of()
                : List.of("To fit the pages, the other sections were shortened; the full ones are in your profile.");
    }

    private JsonResume arrange(JsonResume r) {
        return new JsonResume(
                r.schema(),
                r.basics(),
                r.work(),
                r.volunteer().stream().map(this::arranged).toList(),
                r.education(),
                r.awards(),
                byTerms(r.certificates(), c -> Proofs.join(" ", c.name(), c.issuer())),
                r.publications(),
                r.skills(),
                r.languages(),
                r.interests(),
                r.references(),
                byTerms(r.projects(), OtherSections::text).stream()
                        .map(this::arranged)
                        .toList(),
                r.meta());
    }

    private <T> List<T> byTerms(List<T> items, Function<T, String> text) {
        return items.stream()
                .sorted(Comparator.comparingDouble((T item) -> weight(text.apply(item)))
                        .reversed())
                .toList();
    }

    private double weight(String text) {
        Sayings.Line line = dossier.read(text);
        return dossier.asks().stream()
                .filter(line::says)
                .mapToDouble(Ask::weight)
                .sum();
    }

    private static String text(JsonResume.Project p) {
        return Proofs.join(
                "\n", p.name(), p.description(), String.join("\n", p.highlights()), String.join(", ", p.keywords()));
    }

    private JsonResume.Volunteer arranged(JsonResume.Volunteer v) {
        return new JsonResume.Volunteer(
                v.organization(),
                v.position(),
                v.url(),
                v.startDate(),
                v.endDate(),
                v.summary(),
                byTerms(v.highlights(), text -> text),
                v.type());
    }

    private JsonResume.Project arranged(JsonResume.Project p) {
        return new JsonResume.Project(
                p.name(),
                p.description(),
                byTerms(p.highlights(), text -> text),
                p.keywords(),
                p.startDate(),
                p.endDate(),
                p.url(),
                p.roles(),
                p.entity(),
                p.type());
    }
}
