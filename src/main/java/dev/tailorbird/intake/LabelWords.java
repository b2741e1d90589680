package dev.tailorbird.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Labels inside an entry's header: "Employer: Acme", "Position: Cook". */
final class LabelWords {
    enum Label {
        EMPLOYER,
        TITLE,
        PLACE,
        DATE,
        DUTIES
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
            "name of employer",
            "name and address of employer",
            "nom de l employeur",
            "nom et adresse de l employeur",
            "nombre de la empresa",
            "werkgever",
            "bedrijf",
            "datore di lavoro",
            "empregador");
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
            "post",
            "occupation or position held",
            "beruf oder funktion",
            "fonction ou poste occupe",
            "profesion o cargo desempenado",
            "lavoro o posizione ricoperti",
            "functie",
            "berufsbezeichnung");
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
            "fechas",
            "data",
            "datum",
            "datas");
    private static final Set<String> DUTIES = Set.of(
            "duties",
            "tasks",
            "responsibilities",
            "main activities",
            "main activities and responsibilities",
            "key responsibilities",
            "main duties",
            "aufgaben",
            "aufgabengebiet",
            "tatigkeiten",
            "hauptaufgaben",
            "activites",
            "missions",
            "principales activites et responsabilites",
            "taches",
            "funciones",
            "principales actividades y responsabilidades",
            "mansioni",
            "principali mansioni e responsabilita",
            "taken",
            "funcoes");

    private LabelWords() {}

    static @Nullable Label of(String text) {
        int colon = text.indexOf(':');
        if (colon < 2 || colon > 45) return null;
        return word(text.substring(0, colon));
    }

    /** The label that the text is as a whole, without its colon. */
    static @Nullable Label word(String text) {
        String word = WordLists.plain(text);
        if (EMPLOYER.contains(word)) return Label.EMPLOYER;
        if (TITLE.contains(word)) return Label.TITLE;
        if (PLACE.contains(word)) return Label.PLACE;
        if (DATE.contains(word)) return Label.DATE;
        return DUTIES.contains(word) ? Label.DUTIES : null;
    }

    static @Nullable Labelled split(String text) {
        Label label = of(text);
        if (label == null) return null;
        String value = text.substring(text.indexOf(':') + 1).strip();
        return value.isEmpty() ? null : new Labelled(label, value);
    }
}
