package dev.tailorbird.bench;

import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.ai.ModelCall;
import dev.tailorbird.ai.Provider;
import dev.tailorbird.ai.RoutingModel;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.geo.Gazetteer;
import dev.tailorbird.posting.PostingAnalyst;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.tailoring.AiWriters;
import dev.tailorbird.tailoring.AuditRequest;
import dev.tailorbird.tailoring.TailoringEngine;
import dev.tailorbird.tailoring.TailoringParameters;
import dev.tailorbird.tailoring.TailoringResult;
import dev.tailorbird.tailoring.TailoringState;
import dev.tailorbird.tailoring.Writers;
import dev.tailorbird.testing.ModelStub;
import dev.tailorbird.testing.TailoringCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tokens of a whole session by step, over ten fixed cases, with what came of them. */
public final class TokenBench {
    private final SkillLexicon lexicon = SkillLexicon.standard();
    private final PostingAnalyst analyst = new PostingAnalyst(lexicon, Gazetteer.standard());
    private final Map<String, int[]> byTask = new TreeMap<>();
    private int total;
    private double overall;
    private double passed;

    public static void main(String[] args) {
        new TokenBench().run();
        System.exit(0); // the HTTP client's threads linger
    }

    /** The second sentence of a session holds a figure that nothing shows. */
    private static final class OneInvention implements ModelStub.Manner {
        private int told;

        @Override
        public String sentence(String honest) {
            return ++told == 2 ? honest + ", saving $250,000 a year" : honest;
        }
    }

    private void run() {
        List<TailoringCase> cases = TailoringCase.all();
        for (TailoringCase one : cases)
            try (ModelStub stub = new ModelStub(new OneInvention())) {
                session(one, stub);
            }
        int n = cases.size();
        System.out.printf("%-28s %6s %6s %6s%n", "task, mean of " + n, "calls", "in", "out");
        byTask.forEach((task, sums) ->
                System.out.printf("%-28s %6.1f %6d %6d%n", task, (double) sums[0] / n, sums[1] / n, sums[2] / n));
        System.out.printf(
                "all: %d tokens a session; guard passed %.1f%%, evaluation %.3f%n",
                total / n, 100 * passed / n, overall / n);
    }

    /** The stub keeps too close to the evidence to be doubted, so one sentence of each session is audited all the same. */
    private static List<ModelCall> audit(Writers writers, TailoringResult result) {
        TailoringResult.Bullet bullet = result.roles().get(0).bullets().get(0);
        List<String> evidence = new ArrayList<>(List.of(
                result.roles().get(0).title() + ", " + result.roles().get(0).organisation() + ", "
                        + result.roles().get(0).start()));
        bullet.evidence().forEach(id -> evidence.add(result.evidence().get(id).text()));
        return writers.audit()
                .run(new AuditRequest(bullet.text(), evidence, 1), Engine.MODEL)
                .calls();
    }

    private void session(TailoringCase one, ModelStub stub) {
        RoutingModel model = new RoutingModel(Provider.configAt(stub.baseUrl()));
        Writers writers = Writers.of(lexicon, AiWriters.plain(model));
        TailoringEngine engine =
                new TailoringEngine(lexicon, new ClaimGuard(lexicon), Embedder.none(), writers, Clock.systemUTC());
        TailoringParameters parameters = new TailoringParameters(2, 1, 4, "standard", "A4").withLetter(List.of());
        TailoringState state = engine.start(one.input(analyst, parameters, Engine.AUTO));
        while (!state.done()) state = engine.next(state);
        int tokens = 0;
        List<ModelCall> calls = new ArrayList<>(state.calls());
        calls.addAll(audit(writers, state.result()));
        for (ModelCall call : calls) {
            int[] sums = byTask.computeIfAbsent(call.task() + " " + call.outcome(), task -> new int[3]);
            sums[0]++;
            sums[1] += call.tokensIn();
            sums[2] += call.tokensOut();
            tokens += call.tokensIn() + call.tokensOut();
        }
        TailoringResult result = state.result();
        total += tokens;
        overall += result.evaluation().overall();
        passed += (double) result.guard().passed() / Math.max(1, result.guard().checked());
        System.out.printf(
                "%-28s %5d tokens, %2d bullets, guard %d of %d, evaluation %.2f, engine %s %s%n",
                one.name(),
                tokens,
                result.roles().stream().mapToInt(role -> role.bullets().size()).sum(),
                result.guard().passed(),
                result.guard().checked(),
                result.evaluation().overall(),
                result.engine(),
                result.reasons());
    }
}
