package dev.tailorbird.posting;

import java.util.regex.Pattern;

/** The degrees, least first, and how postings write them; small letters match any, abbreviations only in capitals. */
enum DegreeLevel {
    HIGHSCHOOL(
            "high[ -]?school(?=[ -]?(diploma|degree|grad|education|certificate|leaving|equivalen|level|required|completion|preferred|minimum|\\(|/|,? ged|or (equivalent|ged|higher|above|some college))|[;,.)]|\\W*$)(?! \\w+s\\b)|\\bh\\.?s\\.? diploma|secondary (school|education)|school (leaving|diploma)|leaving cert|\\b[ao][- ]levels?\\b(?=.{0,40}(equivalent|grade|pass|maths|english))|\\bgcse|matric\\b|sixth form|\\b(12th grade|grade 12)\\b|"
                    + "abitur|fachhochschulreife|hochschulreife|mittlere reife|schulabschluss|"
                    + "bachillerato|preparatoria|\\bbachiller\\b|educación secundaria|estudios secundarios|secundari[oa] complet|ensino médio|"
                    + "niveau bac(?!\\s?\\+)|titulaire d['’]un bac(?!\\s?\\+|h|c)|\\bbp ?jeps|bac pro|szkoła średnia|wykształcenie średnie|middelbare school|scuola superiore",
            "GED\\b|(CAP|BEP)\\b(?=[^.]{0,60}(diplôme|cuisine|BEP|CAP|/|ou))"),
    ASSOCIATE(
            "\\bassociate['’]?s?['’]? (degree|diploma|of (arts|science|applied))|\\bassociate['’]s\\b|(2|two)[- ]ye?a?r (technical |college )?(degree|diploma|program)|"
                    + "college diploma|advanced diploma\\b(?=[^.]{0,20}required)|"
                    + "bac ?\\+ ?2|\\bdeust\\b|\\bgrado superior|técnico superior|\\btecnólogo\\b|\\btecnicatura|ciclo formativo",
            "(BTSA?|DUT|AAS)\\b|ADN\\b(?=[^.]{0,30}(BSN|nurs|degree))|A\\.A\\.S?\\.|A\\.S\\."),
    BACHELOR(
            "bachelor|undergraduate (degree|student|studies|qualification)|baccalaureate|(4|four)[- ]ye?a?r ([\\w ]{0,30})?(degree|college|university)|"
                    + "\\bb\\.?tech\\b|\\bb\\.?sc\\b\\.?|\\bbba\\b|\\bbeng\\b|\\bb\\.?com\\b|\\bll\\.?b\\b|third[- ]level (degree|qualification)|honou?rs degree|"
                    + "bac ?\\+ ?[34]|licence\\b(?! claude)(?=[^.]{0,30}(master|professionnelle|ou|en ))|diplôme d['’]?\\s?[ée]tat d['’]infirmi|"
                    + "licenciatura|grado en\\b|grado de ingenier|grado universitario|(título|titulación|estudios|carrera|formación|educación) (superior universitari|universitari|profesional)|"
                    + "estudios superiores|titulación superior|título de (ingenier|licenciad|grado)|licenciad[oa]|\\btitulad[oa] en|graduad[oa] en|egresad[oa] de|\\bprofesional en (?!el|la|los|las)|ensino superior|"
                    + "hochschulabschluss|hochschulabsolvent|hochschulstudium|(?<!\\p{L})fachhochschul(?!reife)|studienabschluss|universitätsabschluss|universitätsstudium|akademischer abschluss|\\bdiplom(studium|[- ]ing)|\\bdipl\\.|"
                    + "(abgeschlossen|technisch|erfolgreich|betriebswirtschaftlich|naturwissenschaftlich|wirtschaftlich|wirtschaftswissenschaftlich|ingenieurwissenschaftlich|kaufmännisch|landwirtschaftlich|relevant|vergleichbar)\\p{L}* (hochschul|fach|universitäts)?studium|"
                    + "\\bstudium (der|des|im|in|mit|bereich)\\b|\\bstudierst\\b(?! gern)|eingeschriebene[rn]? student|"
                    + "\\blaurea\\b|\\bhbo\\b|wo[- ]niveau|wykształcenie wyższe|högskole(utbildning|examen)|universitetsexamen",
            "B\\.?S\\.?(?=\\s?(/|in\\b|or\\b|and\\b|with\\b|required|preferred|degree|\\)|,? ?M\\.?S|,? ?Ph))|B\\.?A\\.?(?=\\s?(/|in\\b|or\\b|degree|required|preferred|,? ?B\\.?S))|B\\.[AS]\\.|B\\.E\\.|BSN\\b|"
                    + "BUT\\b(?=[^.]{0,20}(\\)|,|ou|en))|Ing\\. en\\b|(?<!(equipo|área|departamento|servicios|proyectos) de )Ingenier[íi]a (?iu:(en|de) )?(?iu:superior|técnica|\\p{L}+(al|ica|il|oma|ria|tica|mas|ción)\\b)"),
    MASTER(
            "\\bmaster['’]?s['’]?(?= ?(degree|program|or\\b|in\\b|level|student|and\\b|with|preferred|required|is\\b|/|,|;|\\)|-|$| \\())(?!,? (staff|captain))|"
                    + "\\bmaster (degree|of (science|arts|business|engineering|public|social|laws|education)|in\\b|2\\b)|\\bmba\\b|\\bm\\.?sc\\b\\.?|\\bm\\.?eng\\b|\\bmtech\\b|\\bm\\.?phil\\b|"
                    + "(?<!under)graduate degree|advanced degree|postgraduate|post-graduate|bac ?\\+ ?5|école d['’]ingénieur|diplôme d['’]ingénieur|école de commerce\\b(?=[^.]{0,20}bac ?\\+ ?5)|\\bdess\\b|"
                    + "\\bmáster\\b|maestría|maestria|\\bposgrado|\\bpostgrado|masterstudium|masterabschluss|mestrado|laurea magistrale|(?<!scrum )\\bmaster\\b(?= en | ou |/)",
            "LL\\.M\\b|M\\.S\\.|(MSW|MPH|MHA|MLIS)\\b|MFA(?= (degree|in|or|required|preferred)\\b)|MS(?=\\s?(/|in [A-Z]|degree|or Ph|preferred))|M\\.?A\\.?(?= in [A-Z]| degree)"),
    PHD_MD(
            "\\bph\\.?\\s?d\\b|doctorate|doctoral|\\bdphil\\b|medical degree|\\bdoctor of|juris doctor|promoviert|\\bdoctorado|\\bdoctorat\\b|\\bdottorato",
            "Promotion i[nm] \\p{Lu}|M\\.D\\.|MD(?=( (degree|or|and|required)|/))|J\\.D\\.|JD\\b(?=\\)| (degree|required|from an?\\b|or (LL|Ph|M)|and (strong|licen|admi|active|member|bar|\\d)|strongly|prefer))|Pharm\\.?D\\b|DO\\b(?= degree)|DVM\\b|DDS\\b|D\\.O\\.|PsyD\\b");

    final Pattern words;

    DegreeLevel(String anyCase, String capitals) {
        this.words = Pattern.compile("(?iu:" + anyCase + ")|\\b(?:" + capitals + ")");
    }
}
