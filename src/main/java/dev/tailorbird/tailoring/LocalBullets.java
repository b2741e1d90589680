package dev.tailorbird.tailoring;

import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.skills.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the bullets of a role by picking, ordering and trimming the person's own statements. */
final class LocalBullets {
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final double NEW_TERM = 0.12;
    private static final double MUST_SAY = 1.0;
    private static final double SAME = 0.7;

    private final SkillLexicon lexicon;

    LocalBullets(SkillLexicon lexicon) {
        this.lexicon = lexicon;
    }

    private record Candidate(
            String text, String id, int stretch, double relevance, List<String> says, Set<String> stems) {}

    BulletAnswer write(BulletRequest request) {
        if (!request.refused().isEmpty()) return new BulletAnswer(ownWords(request));
        List<Candidate> open = candidates(request);
        List<Candidate> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        while (chosen.size() < request.bullets() && !open.isEmpty()) {
            Candidate best = best(open, said, request.mustSay());
            open.remove(best);
            if (chosen.stream().anyMatch(other -> sameAs(best, other))) continue;
            chosen.add(best);
            said.addAll(best.says());
        }
        return new BulletAnswer(chosen.stream()
                .sorted(Comparator.comparingDouble(LocalBullets::rank).reversed())
                .map(c -> new Written(c.text(), List.of(c.id()), c.stretch()))
                .toList());
    }

    /** What the guard stopped is said in the person's very words. */
    private static List<Written> ownWords(BulletRequest request) {
        Set<String> ids = new HashSet<>();
        request.refused().forEach(refused -> ids.addAll(refused.evidence()));
        return request.statements().stream()
                .filter(statement -> ids.contains(statement.id()))
                .limit(request.bullets())
                .map(statement -> new Written(statement.text(), List.of(statement.id()), 0))
                .toList();
    }

    private List<Candidate> candidates(BulletRequest request) {
        List<Candidate> found = new ArrayList<>();
        for (BulletRequest.Statement statement : request.statements())
            for (String piece : Wording.pieces(statement.text())) {
                String plain = Wording.withoutFullStop(Wording.plain(piece));
                String spelled = request.stretch() > 0 ? spelledOut(plain, request.keywords()) : plain;
                found.add(new Candidate(
                        spelled,
                        statement.id(),
                        spelled.equals(plain) ? 0 : 1,
                        statement.relevance(),
                        saidIn(piece, statement),
                        new HashSet<>(Stems.of(plain))));
            }
        return found;
    }

    private static List<String> saidIn(String piece, BulletRequest.Statement statement) {
        if (piece.length() == statement.text().strip().length()) return statement.says();
        Set<String> stems = new HashSet<>(Stems.of(piece));
        return statement.says().stream()
                .filter(term -> stems.containsAll(Stems.of(term)))
                .toList();
    }

    private static Candidate best(List<Candidate> open, Set<String> said, List<String> mustSay) {
        Candidate best = open.get(0);
        for (Candidate candidate : open)
            if (worth(candidate, said, mustSay) > worth(best, said, mustSay)) best = candidate;
        return best;
    }

    /** What must be said is said, but it comes first only if it matters most. */
    private static double rank(Candidate candidate) {
        return candidate.relevance() + 0.04 * candidate.says().size();
    }

    private static double worth(Candidate candidate, Set<String> said, List<String> mustSay) {
        double worth = candidate.relevance() + (FIGURE.matcher(candidate.text()).find() ? 0.05 : 0);
        for (String term : candidate.says())
            if (!said.contains(term)) worth += mustSay.contains(term) ? MUST_SAY : NEW_TERM;
        return worth;
    }

    private static boolean sameAs(Candidate a, Candidate b) {
        Set<String> shared = new HashSet<>(a.stems());
        shared.retainAll(b.stems());
        int least = Math.min(a.stems().size(), b.stems().size());
        return least > 0 && (double) shared.size() / least > SAME;
    }

    /** A short name written out as the posting does: "k8s" becomes "Kubernetes". The same thing, so no new claim. */
    private String spelledOut(String text, List<String> keywords) {
        StringBuilder changed = new StringBuilder(text);
        List<SkillMention> mentions = lexicon.mentions(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            SkillMention mention = mentions.get(i);
            String written = text.substring(mention.start(), mention.end());
            keywords.stream()
                    .filter(term -> isShortFor(written, term, mention))
                    .findFirst()
                    .ifPresent(term -> changed.replace(mention.start(), mention.end(), term));
        }
        return changed.toString();
    }

    /** Other names of a thing stay as the person wrote them. */
    private boolean isShortFor(String written, String term, SkillMention mention) {
        return Wording.isShortFor(written, term, false)
                && lexicon.find(term).filter(mention.skill()::equals).isPresent();
    }
}
