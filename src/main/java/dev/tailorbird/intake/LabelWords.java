package dev.tailorbird.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels inside an entry's header: "Employer: Acme", "Position: Cook". */
final class LabelWords {
    enum Label {
        EMPLOYER,
        TITLE,
        PLACE,
        DATE
    }

    record Labelled(Label label, String value) {}

    private static final Set<String> EMPLOYER = Set.of(
            "employer",
            "company",
            "organisation",
            "organization",
            "arbeitgeber",
            "firma",
            "unternehmen",
            "employeur",
            "entreprise",
            "societe",
            "empresa",
            "azienda",
            "institution",
            "client",
            "name of employer");
    private static final Set<String> TITLE = Set.of(
            "position",
            "title",
            "job title",
            "role",
            "designation",
            "occupation",
            "position held",
            "funktion",
            "poste",
            "fonction",
            "cargo",
            "puesto",
            "tatigkeit",
            "ruolo",
            "stelle",
            "post");
    private static final Set<String> PLACE =
            Set.of("location", "place", "city", "ort", "standort", "lieu", "ville", "lugar", "ciudad", "ubicacion");
    private static final Set<String> DATE = Set.of(
            "date",
            "dates",
            "period",
            "duration",
            "zeitraum",
            "dauer",
            "periode",
            "dates d emploi",
            "periodo",
            "fecha",
            "fechas");

    private LabelWords() {}

    static @Nullable Label of(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 25) return null;
        String word = WordLists.plain(text.substring(0, colon));
        if (EMPLOYER.contains(word)) return Label.EMPLOYER;
        if (TITLE.contains(word)) return Label.TITLE;
        if (PLACE.contains(word)) return Label.PLACE;
        return DATE.contains(word) ? Label.DATE : null;
    }

    static @Nullable Labelled split(String text) {
        Label label = of(text);
        if (label == null) return null;
        String value = text.substring(text.indexOf(':') + 1).strip();
        return value.isEmpty() ? null : new Labelled(label, value);
    }
}
