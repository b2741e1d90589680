package dev.tailorbird.bench.resumes;

import java.util.Map;

/** Section names and labels where a person has none of their own. */
final class Words {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("summary", "Summary"),
            Map.entry("work", "Work Experience"),
            Map.entry("education", "Education"),
            Map.entry("skills", "Skills"),
            Map.entry("languages", "Languages"),
            Map.entry("projects", "Projects"),
            Map.entry("certificates", "Certifications"),
            Map.entry("volunteer", "Volunteering"),
            Map.entry("contact", "Contact"),
            Map.entry("place", "Address: "),
            Map.entry("phone", "Phone: "),
            Map.entry("mail", "Email: "));
    private static final Map<String, String> GERMAN = Map.ofEntries(
            Map.entry("summary", "Profil"),
            Map.entry("work", "Berufserfahrung"),
            Map.entry("education", "Ausbildung"),
            Map.entry("skills", "Kenntnisse"),
            Map.entry("languages", "Sprachen"),
            Map.entry("projects", "Projekte"),
            Map.entry("certificates", "Zertifikate"),
            Map.entry("volunteer", "Ehrenamt"),
            Map.entry("contact", "Kontakt"),
            Map.entry("place", "Anschrift: "),
            Map.entry("phone", "Telefon: "),
            Map.entry("mail", "E-Mail: "));
    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("summary", "Profil"),
            Map.entry("work", "Expérience professionnelle"),
            Map.entry("education", "Formation"),
            Map.entry("skills", "Compétences"),
            Map.entry("languages", "Langues"),
            Map.entry("projects", "Projets"),
            Map.entry("certificates", "Certifications"),
            Map.entry("volunteer", "Bénévolat"),
            Map.entry("contact", "Coordonnées"),
            Map.entry("place", "Adresse : "),
            Map.entry("phone", "Tél. : "),
            Map.entry("mail", "Courriel : "));
    private static final Map<String, String> SPANISH = Map.ofEntries(
            Map.entry("summary", "Perfil"),
            Map.entry("work", "Experiencia laboral"),
            Map.entry("education", "Formación académica"),
            Map.entry("skills", "Habilidades"),
            Map.entry("languages", "Idiomas"),
            Map.entry("projects", "Proyectos"),
            Map.entry("certificates", "Certificaciones"),
            Map.entry("volunteer", "Voluntariado"),
            Map.entry("contact", "Contacto"),
            Map.entry("place", "Dirección: "),
            Map.entry("phone", "Teléfono: "),
            Map.entry("mail", "Correo electrónico: "));
    private static final Map<String, Map<String, String>> LANGUAGES =
            Map.of("en", ENGLISH, "de", GERMAN, "fr", FRENCH, "es", SPANISH);

    private Words() {}

    static String head(String language, String key) {
        return LANGUAGES.getOrDefault(language, ENGLISH).get(key);
    }

    static String label(String language, String key) {
        return LANGUAGES.getOrDefault(language, ENGLISH).get(key);
    }

    static String network(String link) {
        return link.contains("linkedin.") ? "LinkedIn: " : link.contains("github.") ? "GitHub: " : "Web: ";
    }
}
