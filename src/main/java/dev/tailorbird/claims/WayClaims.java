package dev.tailorbird.claims;

import java.util.ArrayList;
import java.util.List;

/** Where something went: "from Talis to Alma" is not "from Alma to Talis". */
final class WayClaims implements ClaimRule {
    private static final int REACH = 5;

    private final WordSets sets;

    WayClaims(WordSets sets) {
        this.sets = sets;
    }

    private record Way(String from, String to, int start, int end) {}

    @Override
    public void check(Statement sentence, Basis basis, Findings findings) {
        for (Way mine : ways(sentence)) {
            boolean turned = basis.statements().stream()
                    .flatMap(s -> ways(s).stream())
                    .anyMatch(theirs ->
                            theirs.from().equals(mine.to()) && theirs.to().equals(mine.from()));
            if (turned) {
                findings.add("outcome", mine.start(), mine.end());
            }
        }
    }

    private List<Way> ways(Statement statement) {
        List<Way> out = new ArrayList<>();
        for (int i = 0; i < statement.size(); i++) {
            if (statement.at(i, "from")) {
                int to = find(statement, i, "to");
                int start = content(statement, i);
                int end = to < 0 ? -1 : content(statement, to);
                if (start > 0 && end > 0 && start < to) {
                    out.add(new Way(
                            statement.token(start).lemma(), statement.token(end).lemma(), i, end + 1));
                }
            }
        }
        return out;
    }

    private static int find(Statement statement, int after, String word) {
        for (int i = after + 1; i < Math.min(statement.size(), after + REACH); i++) {
            if (statement.at(i, word)) {
                return i;
            }
        }
        return -1;
    }

    /** The first word behind {@code after} that says something; -1 for none. */
    private int content(Statement statement, int after) {
        for (int i = after + 1; i < Math.min(statement.size(), after + REACH); i++) {
            if (statement.token(i).word() && !sets.stop(statement.token(i))) {
                return i;
            }
        }
        return -1;
    }
}
