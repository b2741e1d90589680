package dev.tailorbird.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Human languages and how well they are spoken. */
final class LanguageClaims implements ClaimRule {
    private static final int REACH = 5;
    private final Set<String> languages = new HashSet<>();
    private final Map<String, Integer> levels = new HashMap<>();

    LanguageClaims() {
        for (String line : WordList.lines("languages")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[0].equals("language")) {
                    languages.add(words[i]);
                } else {
                    levels.put(words[i], Integer.parseInt(words[0]));
                }
            }
        }
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        boolean named = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.capital() || !languages.contains(token.lower())) {
                continue;
            }
            named = true;
            if (!basis.says(token.lower())) {
                findings.add("language", i, i + 1);
                continue;
            }
            int at = levelAt(sentence, i);
            if (at >= 0) {
                int claimed = levels.getOrDefault(sentence.token(at).lower(), 0);
                if (claimed > said(token.lower(), basis)) {
                    findings.add("language", Math.min(at, i), Math.max(at, i) + 1);
                }
                findings.settle(at, at + 1);
            }
            findings.settle(i, i + 1);
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean tongue =
                    token.is("bilingual") || token.is("trilingual") || token.is("multilingual") || token.is("polyglot");
            boolean fluent = token.is("fluent") || token.is("fluently");
            if ((tongue || fluent && !named) && !basis.says(token.lower())) {
                findings.add("language", i, i + 1);
            }
        }
    }

    private int levelAt(Statement sentence, int i) {
        int best = -1;
        for (int k = Math.max(0, i - REACH); k < Math.min(sentence.size(), i + REACH); k++) {
            Token token = sentence.token(k);
            if (k < i && (token.is(",") || token.is(";"))) {
                best = -1;
            } else if (k > i && (token.is(",") || token.is(";") || languages.contains(token.lower()) && best >= 0)) {
                break;
            } else if (levels.containsKey(token.lower())) {
                if (best < 0 || k <= i || Math.abs(k - i) < Math.abs(best - i)) {
                    best = k;
                }
                if (k > i) {
                    break;
                }
            }
        }
        return best;
    }

    private int said(String language, Basis basis) {
        int best = 0;
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (statement.token(i).is(language)) {
                    int at = levelAt(statement, i);
                    best = Math.max(
                            best,
                            at < 0 ? 0 : levels.getOrDefault(statement.token(at).lower(), 0));
                }
            }
        }
        return best;
    }
}
