package dev.tailorbird.claims;

import java.util.Set;

/** Certificates and licences: known abbreviations, and "certified", "licensed" with nothing of the kind said. */
final class CertificateClaims implements ClaimRule {
    private static final Set<String> CLAIMING = Set.of(
            "certified",
            "certification",
            "certifications",
            "certificate",
            "certificates",
            "licensed",
            "licenced",
            "accredited",
            "accreditation",
            "chartered",
            "qualified",
            "board-certified",
            "certificated",
            "licensure",
            "sworn",
            "credentialed",
            "credentials");
    private final WordSets sets;
    private final Set<String> abbreviations = WordList.words("certificates");

    CertificateClaims(WordSets sets) {
        this.sets = sets;
    }

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        boolean any = basis.statements().stream()
                .flatMap(s -> s.tokens().stream())
                .anyMatch(t -> sets.in("credential", t)
                                && !t.is("level")
                                && !t.is("standard")
                                && !t.is("registered")
                                && !t.is("qualification")
                        || known(t));
        any |= basis.quantities().stream()
                .anyMatch(q -> q.unit().equals("level") || q.unit().equals("grade"));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (known(token)) {
                if (!basis.says(token.lower()) && !Initials.standsFor(token, basis)) {
                    findings.add("certificate", i, i + 1);
                }
                findings.settle(i, i + 1);
            } else if (CLAIMING.contains(token.lower())) {
                boolean said =
                        (any || basis.says(token.lower()) || basis.meanings().says(token)) && !othersOnly(token, basis);
                if (!said && !(sentence.at(i - 2, "by") || sentence.at(i - 2, "with"))) {
                    findings.add("certificate", i, i + 1);
                }
                findings.settle(i, i + 1);
            }
        }
    }

    /** "Checked by a chartered engineer": said, but of somebody else. */
    private static boolean othersOnly(Token token, Basis basis) {
        boolean others = false;
        for (Statement statement : basis.statements()) {
            for (int i = 0; i < statement.size(); i++) {
                if (statement.token(i).is(token.lower())) {
                    boolean article =
                            statement.at(i - 1, "a") || statement.at(i - 1, "an") || statement.at(i - 1, "the");
                    if (!article
                            || !(statement.at(i - 2, "by")
                                    || statement.at(i - 2, "with")
                                    || statement.at(i - 2, "for")
                                    || statement.at(i - 2, "from"))) {
                        return false;
                    }
                    others = true;
                }
            }
        }
        return others;
    }

    private static boolean capitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() >= 2;
    }

    private boolean known(Token token) {
        return token.word()
                && token.text().length() > 1
                && capitals(token.text())
                && abbreviations.contains(token.lower());
    }
}
