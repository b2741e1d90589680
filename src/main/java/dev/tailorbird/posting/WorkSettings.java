package dev.tailorbird.posting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds where the work is done and on what kind of contract. */
final class WorkSettings {
    private static final String SOME_DAYS =
            "\\b(\\d|one|two|three|four|einen?|zwei|drei|vier|une?|deux|trois|quatre|dos|tres|cuatro) (days?|tage?|jours?|días?)";
    private static final String PLACE_OF_WORK =
            "(office|home|büro|bureau|remote(ly)?|télétravail|homeoffice|oficina|casa|teletrabajo)";
    private static final Pattern HYBRID = pattern(
            "\\bhybrid\\b(?! (cloud|app|mobile|infrastructure|environment|integration|model of|(and|&|or) electric|electric|vehicles?|cars?|\\w*trains?|engines?|seeds?|rice|corn|maize|courts?|identity))|hybride[sn]?\\b|híbrid[oa]|télétravail partiel|"
                    + SOME_DAYS
                    + " (per|a|/|in|pro|par|por|each|every|die|la) ?(week|woche|semaine|semana|the|from|im)[^.]{0,20}"
                    + PLACE_OF_WORK + "|"
                    + "(télétravail|home ?office|teletrabajo)[^.]{0,25}" + SOME_DAYS
                    + "|mobiles arbeiten|teilweise (im )?home ?office|"
                    + SOME_DAYS + " (in|im|au|from|at|en) (the |our |your |la |el )?" + PLACE_OF_WORK);
    private static final Pattern REMOTE = pattern(
            "\\b(fully|100 ?%|completely|entirely) remote|remote[- ](first|only|based|position|role|job|work|opportunity|team|company|within|in|from|us|-)|"
                    + "\\bwork remotely|work from (home|anywhere)|this (role|position|job) is remote|remote \\(|\\(remote|location: ?remote|"
                    + "full remote|100 ?% télétravail|vollständig remote|teletrabajo|^remote$|home[- ]?based|remote,? (us|uk|eu)");
    /** In a title or location; a pilot of drones flies remotely and works on the spot. */
    private static final Pattern REMOTE_GIVEN = pattern(
            "\\bremote\\b(?! (pilot|sensing|control|operat|area|site|access|monitoring|hands|handling|vehicle|location))|\\b(home ?office|télétravail|teletrabajo|work from home|remot[oa]|à distance|ortsunabhängig)\\b");

    private static final Pattern ON_SITE = pattern(
            "\\bon-?site\\b(?! (visit|client|gym|interview|childcare|parking|cafe|travel|customer))|\\bin[- ](office|person)\\b[^.]{0,40}(role|position|work|days|required|team|five|5|only|full)|work(ing)? (from|in|at) our [\\w ]{0,30}office|"
                    + "\\b(this|the) (role|position|job) is (based |located )?(in|at|on)[- ]?(site|office)?|vor ort|sur site|presencial|présentiel|office[- ]based");
    private static final Pattern NOT_REMOTE = pattern(
            "not (a |available )?(for )?(remote|fully remote)|no remote|remote (work )?(is )?not|non[- ]remote");
    private static final Pattern OCCASIONAL = pattern(
            "occasional(ly)?[^.]{0,20} (remote|work from home)|remote work options?|flexible remote|some remote|remote flexibility");

    private static final List<String> SETTING_STEMS = List.of(
            "hybrid",
            "híbrid",
            "télétravail",
            "remote",
            "home",
            "office",
            "site",
            "person",
            "büro",
            "bureau",
            "oficina",
            "mobiles arbeiten",
            "vor ort",
            "presencial",
            "présentiel",
            "teletrabajo");
    private static final List<String> TYPE_STEMS = List.of(
            "time",
            "contract",
            "zeit",
            "temps plein",
            "temps partiel",
            "cdi",
            "cdd",
            "tiempo",
            "jornada",
            "permanent",
            "festanst",
            "freelance",
            "b2b",
            "tempor",
            "season",
            "saison",
            "intérim",
            "intern",
            "stage",
            "prakti",
            "befrist",
            "minijob",
            "month",
            "contrato",
            "assignment");

    private WorkSettings() {}

    static String setting(String location, String title, List<Line> lines) {
        String given = (location + " " + title).toLowerCase(Locale.ROOT);
        if (HYBRID.matcher(given).find()) {
            return "hybrid";
        }
        if (REMOTE_GIVEN.matcher(given).find()) {
            return "remote";
        }
        if (ON_SITE.matcher(given).find()) {
            return "on_site";
        }
        return fromText(lines);
    }

    private static String fromText(List<Line> lines) {
        boolean remote = false;
        boolean onSite = false;
        boolean optional = false;
        for (Line line : lines) {
            if (!line.hasAny(SETTING_STEMS)) {
                continue;
            }
            String text = line.text();
            if (HYBRID.matcher(text).find()) {
                return "hybrid";
            }
            boolean denied = NOT_REMOTE.matcher(text).find();
            optional |= OCCASIONAL.matcher(text).find();
            remote |= !denied
                    && REMOTE.matcher(text).find()
                    && !OCCASIONAL.matcher(text).find();
            onSite |= denied || ON_SITE.matcher(text).find();
        }
        if (remote && !onSite) {
            return "remote";
        }
        return remote || optional && onSite ? "hybrid" : onSite ? "on_site" : "unknown";
    }

    static String employment(String title, List<Line> lines) {
        String fromTitle = type(title);
        if (!fromTitle.equals("unknown")) {
            return fromTitle;
        }
        String found = "unknown";
        for (Line line : lines) {
            if (line.section() == Section.LEGAL
                    || !line.hasAny(TYPE_STEMS)
                    || line.section() == Section.REQUIREMENTS && line.text().length() > 80) {
                continue;
            }
            String type = typeInText(line.text());
            found = found.equals("unknown") || found.equals("full_time") && type.equals("contract")
                    ? keep(found, type)
                    : found;
        }
        return found;
    }

    private static String keep(String found, String type) {
        return type.equals("unknown") ? found : type;
    }

    private static String type(String title) {
        String text = title.toLowerCase(Locale.ROOT);
        if (text.matches(
                ".*\\b(intern|interns|internship|praktikum|praktikant\\w*|stage|stagiaire|becari[oa]|prácticas|co-op|werkstudent\\w*)\\b.*")) {
            return text.matches(".*\\b(intern|internship) (program|coordinator|manager)\\b.*")
                    ? "unknown"
                    : "internship";
        }
        if (text.matches(
                        ".*\\b(freelance|freelancer|contractor|contract|fixed[- ]term|b2b|c2c|w2|month contract|\\d+[- ]months?( duration| contract)?|cdd|befristet|maternity cover)\\b.*")
                && !text.matches(
                        ".*\\bcontracts? (manager|administrator|specialist|management|law|negotiat\\w*)\\b.*")) {
            return "contract";
        }
        if (text.matches(".*\\b(temporary|temp|seasonal|casual|prn|per diem)\\b.*")) {
            return "temporary";
        }
        if (text.matches(".*\\b(part[- ]time|teilzeit|temps partiel|tiempo parcial|media jornada|minijob)\\b.*")) {
            return "part_time";
        }
        return text.matches(".*\\b(full[- ]time|vollzeit|temps plein|tiempo completo|cdi)\\b.*")
                ? "full_time"
                : "unknown";
    }

    private static final Pattern FULL = pattern(
            "\\bfull[- ]?time\\b(?! (employees|team members|drivers|students|equivalent|staff|offer|conversion))|vollzeit|temps plein|\\bCDI\\b|tiempo completo|jornada completa|permanent (position|role|contract|employment)|unbefristet|festanstellung|contrato indefinido");
    private static final Pattern PART = pattern(
            "\\bpart[- ]?time (position|role|job|work|opportunity|hours|schedule|basis)|teilzeit(?!\\s?(möglich|oder))|temps partiel|tiempo parcial|media jornada|minijob|(type|contract|schedule): ?part[- ]?time|^part[- ]?time$");
    private static final Pattern CONTRACT = pattern(
            "\\b(fixed[- ]term|\\d{1,2}[- ]months? (contract|fixed|assignment|ftc)|contract (position|role|basis|length|duration|type: ?(b2b|contract)|to hire)|freelance (position|role|basis)|independent contractor (role|position|basis|agreement|opportunity)|(role|position|job) is (for )?an independent contractor|b2b contract(?! \\w{6,})|contract-to-hire)|(type|employment): ?contract|\\bCDD\\b|befristete[rns]? (stelle|vertrag|anstellung)|zeitarbeit");
    private static final Pattern TEMPORARY = pattern(
            "\\b(temporary|seasonal) (position|role|job|assignment|employment|work|opportunity)|saisonarbeit|\\bintérim|trabajo temporal");
    private static final Pattern INTERN = pattern(
            "\\bthis (internship|intern)\\b|\\bour internship\\b|internship (program|role|position|duration|opportunity)|\\d[- ]month internship|pflichtpraktikum|stage de \\d|convention de stage");

    private static String typeInText(String text) {
        if (INTERN.matcher(text).find()) {
            return "internship";
        }
        if (CONTRACT.matcher(text).find()) {
            return "contract";
        }
        if (TEMPORARY.matcher(text).find()) {
            return "temporary";
        }
        boolean full = FULL.matcher(text).find();
        boolean part = PART.matcher(text).find();
        return full ? "full_time" : part ? "part_time" : "unknown";
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
