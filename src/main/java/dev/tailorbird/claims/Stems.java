package dev.tailorbird.claims;

/** The common beginning of a family of words: "calibration", "calibrated", "calibrating". */
final class Stems {
    private static final String[] ENDINGS = {
        "isation", "ization", "ational", "ations", "ation", "ships", "ship", "ery", "ments", "ment", "ingly", "ness",
        "ings", "ing", "ions", "ion", "ity", "ies", "ive", "ers", "ors", "edly", "ed", "er", "or", "al", "ly", "es",
        "e", "y", "s"
    };

    private Stems() {}

    static String of(String word) {
        String w = word.replace("isation", "ization").replace("ise", "ize").replace("our", "or");
        if (w.length() < 5) {
            return w;
        }
        for (String ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() >= 4) {
                return undouble(w.substring(0, w.length() - ending.length()));
            }
        }
        return w;
    }

    private static String undouble(String stem) {
        int n = stem.length();
        String s = n > 4 && stem.charAt(n - 1) == stem.charAt(n - 2) ? stem.substring(0, n - 1) : stem;
        return s.endsWith("at") && s.length() >= 6 ? s.substring(0, s.length() - 2) : s;
    }
}
