package dev.tailorbird.posting;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds whether an employer sponsors a visa; says so only when the posting does. */
final class SponsorshipFinder {
    private static final Pattern ABOUT_VISAS = Pattern.compile(
            "(visa|immigration|work permit|h-?1b|employment-based|citizen|work authori[sz]ation)[^.\\n]{0,80}(sponsor|support|assist|transfer)|sponsor[^.\\n]{0,60}(visa|work permit|h-?1b|immigration|candidate|applicant|right to work)|"
                    + "(authori[sz]ed|authori[sz]ation|right|eligible|permi\\w+|legally|able|eligibility) to work[^\\n]{0,160}sponsor|sponsorship (is|are|will)?\\s?(not )?(be )?(available|offered|provided|required)|"
                    + "(no|without)[^.\\n]{0,60}sponsorship|(relocation|visa)[^.\\n]{0,20} sponsorship|sponsorship[^.\\n]{0,40}(not|unavailable)|visa (support|sponsorship)|visum|parrain|patrocin",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSES = Pattern.compile(
            "(\\bno\\b|\\bnot\\b|n't\\b|n’t\\b|unable|cannot|without|unavailable|never|neither|ineligible|unfortunately)[^.\\n]{0,90}(sponsor|visa|immigration|h-?1b)|"
                    + "(sponsor|visa|immigration|h-?1b)\\w*[^.\\n]{0,60}(\\bnot\\b|n't\\b|n’t\\b|unable|cannot|unavailable|\\bno\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFERS = Pattern.compile(
            "\\b(we|happy|able|will|can|do|may|willing|open|offer\\w*|provid\\w*|available|actively|yes|support\\w*|includ\\w*|consider\\w*)\\b[^.\\n]{0,60}(sponsor|visa)|"
                    + "(visa|sponsorship)[^.\\n]{0,50}\\b(available|offered|provided|possible|considered|support|assistance|transfer)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFERS_PLAINLY = Pattern.compile(
            "\\b(we|yes,? we|do|can|will|happy to|able to|offer|provide)\\s+(also |do |can |will )?(sponsor|offer|provide|support)[^.\\n]{0,30}(visas?|sponsorship)(?! not)|actively encourage you to apply",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> STEMS = List.of(
            "sponsor",
            "visa",
            "visum",
            "immigra",
            "h-1b",
            "h1b",
            "permit",
            "citizen",
            "authori",
            "employment-based",
            "parrain",
            "patrocin");

    private SponsorshipFinder() {}

    static String find(List<Line> lines) {
        for (Line line : lines) {
            for (String sentence : line.sentencesWith(STEMS)) {
                String said = inSentence(sentence);
                if (!said.equals("unknown")) {
                    return said;
                }
            }
        }
        return "unknown";
    }

    private static String inSentence(String sentence) {
        if (!ABOUT_VISAS.matcher(sentence).find()) {
            return "unknown";
        }
        boolean plainly = OFFERS_PLAINLY.matcher(sentence).find()
                && !sentence.toLowerCase(Locale.ROOT).matches(".*\\b(not|unable|cannot|unfortunately|without)\\b.*");
        if (!plainly && REFUSES.matcher(sentence).find()) {
            return "not_offered";
        }
        return plainly || OFFERS.matcher(sentence).find() ? "offered" : "unknown";
    }
}
