package dev.tailorbird.posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds certificates and licences that a posting names. */
final class Certifications {
    private static final Pattern KNOWN = Pattern.compile(
            "\\b(CPA|CFA|CIA|CISA|CISSP|CISM|CEH|OSCP|CRISC|PMP|PMI-ACP|CAPM|PRINCE2|CSM|CSPO|PSM(?: I{1,3})?|SAFe|ITIL|CCNA|CCNP|CCIE|RHCE|RHCSA|CKA|CKAD|"
                    + "CompTIA \\w+\\+?|Security\\+|Network\\+|SHRM-S?CP|SPHR|PHR|CIPD|ACCA|CIMA|CMA|EA|FRM|CAIA|Series \\d{1,2}|CFP|ChFC|CLU|ASE|NCARB|LEED(?: AP| GA)?|PE license|"
                    + "EIT|FE certification|OSHA[ -]?(?:10|30)|CDL(?: Class [AB])?|Class [ABC] (?:CDL|driver's license)|BLS|ACLS|PALS|CPR(?:/First Aid)?|RN|LPN|LVN|CNA|NP|BCBA|RBT|LCSW|LMSW|LPC|LMFT|"
                    + "CCRN|CEN|NCLEX|NREMT|EMT-?B?|CRNA|PMHNP|ARRT|ASCP|RDN|DVM|CPhT|CHES|CPHQ|APICS|CPIM|CSCP|CLTD|CPSM|CHRP|TEFL|TESOL|ServSafe|HACCP|"
                    + "Six Sigma (?:Green|Black|Yellow) Belt|Green Belt|Black Belt|QMS Auditor|AWS Certified[ \\w-]{0,40}|Azure [\\w ]{0,30}Associate|Google Cloud Certified[ \\w]{0,30}|TOGAF|CFE|CAMS|NMLS|"
                    + "Habilitation \\w+|CACES(?: \\w+)?|SSIAP ?\\d?|Führerschein(?: Klasse \\w+)?|Permis [A-E]\\b)(?![\\w-])");
    private static final Pattern NAMED = Pattern.compile(
            "(?<t>(?:[\\p{Lu}][\\p{L}/+&-]*|and|of|in) (?:(?:[\\p{Lu}][\\p{L}/+&-]*|and|of|in|the|state) ){0,4}(?:[Cc]ertification|[Cc]ertificate|[Ll]icen[sc]e|[Ll]icensure))\\b(?! (?:agreement|management|fees?|plate))");
    private static final Pattern DRIVING = Pattern.compile("(?i)\\bdriver'?s?'? ?licen[sc]e|driving licen[sc]e");
    private static final Set<String> AMBIGUOUS =
            Set.of("EA", "NP", "ASE", "RN", "CMA", "CIA", "CEN", "SAFe", "BLS", "PHR", "FRM", "CFE");

    private Certifications() {}

    static List<String> find(List<Line> lines) {
        Set<String> found = new LinkedHashSet<>();
        for (Line line : lines) {
            if (line.section().isBoilerplate()) {
                continue;
            }
            String text = line.text().replace('’', '\'');
            Matcher known = KNOWN.matcher(text);
            while (known.find()) {
                boolean asks = line.section().asks()
                        || text.toLowerCase(java.util.Locale.ROOT)
                                .matches(".*(certif|licen|registered|required|preferred).*");
                if (asks || !AMBIGUOUS.contains(known.group())) {
                    found.add(known.group().strip());
                }
            }
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                addNamed(found, named.group("t"));
            }
            if (DRIVING.matcher(text).find()) {
                found.add("driver's license");
            }
        }
        return List.copyOf(found);
    }

    private static void addNamed(Set<String> found, String text) {
        String name = text.replaceFirst(
                        "^(?i)(and|of|in|a|an|the|relevant|valid|current|active|professional|preferred|required|any|must|have|possess|obtain|no|other|your|our|additional|industry|strong) ",
                        "")
                .strip();
        boolean says = name.split(" ").length > 1
                && !name.matches("(?i)^(certification|license|certificate|driver|and|of|in)\\b.*");
        boolean known = found.stream().anyMatch(name::contains);
        if (says && !known) {
            found.add(name);
        }
    }
}
