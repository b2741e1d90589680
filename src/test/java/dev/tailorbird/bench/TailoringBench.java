package dev.tailorbird.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.tailorbird.ai.Embedder;
import dev.tailorbird.ai.Engine;
import dev.tailorbird.claims.ClaimGuard;
import dev.tailorbird.skills.SkillLexicon;
import dev.tailorbird.tailoring.TailoringEngine;
import dev.tailorbird.tailoring.TailoringInput;
import dev.tailorbird.tailoring.TailoringParameters;
import dev.tailorbird.tailoring.TailoringState;
import dev.tailorbird.tailoring.Writers;
import dev.tailorbird.testing.APosting;
import dev.tailorbird.testing.AResume;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** CPU time of one local session with much evidence and many requirements, step by step and as a whole. */
public final class TailoringBench {
    private static final int JOBS = 10;
    private static final int STATEMENTS = 30;
    private static final int REQUIREMENTS = 40;
    private static final String[] VERBS = {"Planned", "Reduced", "Built", "Trained", "Tested", "Negotiated"};
    private static final String[] THINGS = {
        "the shift roster",
        "claims handling",
        "a Kafka pipeline",
        "payroll runs",
        "cold-store audits",
        "React pages",
        "supplier contracts",
        "patient intake",
        "PostgreSQL queries",
        "stage lighting",
        "bridge inspections"
    };
    private static final String[] ENDS = {
        "for %d sites within one year", "which cut waiting time by %d%%", "with a team of %d people",
        "worth $%d,000 a quarter", "and wrote the manual that %d colleagues use", "after %d complaints"
    };

    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, Double> perStep = new TreeMap<>();

    public static void main(String[] args) {
        new TailoringBench().run(args.length > 0 ? Integer.parseInt(args[0]) : 12);
    }

    private void run(int runs) {
        SkillLexicon lexicon = SkillLexicon.standard();
        ClaimGuard guard = new ClaimGuard(lexicon);
        TailoringEngine engine =
                new TailoringEngine(lexicon, guard, new Embedder(), Writers.local(lexicon), Clock.systemUTC());
        double[] all = new double[runs];
        for (int i = 0; i < runs; i++) all[i] = session(engine, lexicon, i);
        double[] warm = Arrays.copyOfRange(all, runs / 2, runs);
        Arrays.sort(warm);
        System.out.printf(
                "%d statements, %d requirements: first session %.0f ms CPU, warm median %.0f ms, worst %.0f ms%n",
                JOBS * STATEMENTS, REQUIREMENTS, all[0], warm[warm.length / 2], warm[warm.length - 1]);
        perStep.forEach((step, millis) -> System.out.printf("  %-10s %6.0f ms a session%n", step, millis / runs));
    }

    /** Other texts in each run, so that nothing is answered from memory. */
    private double session(TailoringEngine engine, SkillLexicon lexicon, int run) {
        AResume person = person(run);
        TailoringInput input = new TailoringInput(
                posting(run).build(),
                null,
                person.resume(),
                person.career(),
                TailoringParameters.STANDARD,
                Engine.LOCAL);
        long before = machine.getProcessCpuTime();
        TailoringState state = engine.start(input);
        while (!state.done()) {
            long start = machine.getProcessCpuTime();
            String step = state.step().json();
            state = engine.next(state);
            perStep.merge(step, (machine.getProcessCpuTime() - start) / 1e6, Double::sum);
        }
        return (machine.getProcessCpuTime() - before) / 1e6;
    }

    private static AResume person(int run) {
        AResume person = new AResume();
        for (int job = 0; job < JOBS; job++) {
            String[] statements = new String[STATEMENTS];
            for (int s = 0; s < STATEMENTS; s++) statements[s] = statement(run, job * STATEMENTS + s);
            person.job("Employer " + job, "Planner", (2024 - 2 * job) + "-01", (2025 - 2 * job) + "-12", statements);
        }
        return person.skills("Tools", "Kafka", "React", "PostgreSQL", "Excel");
    }

    private static String statement(int run, int n) {
        String end = ENDS[(n / 7) % ENDS.length].formatted(3 + n + run);
        return VERBS[n % VERBS.length] + " " + THINGS[(n * 5 + run) % THINGS.length] + " " + end;
    }

    private static APosting posting(int run) {
        APosting posting =
                APosting.forA("Operations Planner").requiring("Kafka", "PostgreSQL", "negotiation", "payroll");
        for (int r = 0; r < REQUIREMENTS; r++)
            posting.asking(
                    "Experience in " + THINGS[(r + run) % THINGS.length] + " and how it scales beyond phase "
                            + (r + run),
                    1 - r / 50.0,
                    THINGS[(r + run) % THINGS.length],
                    "phase " + r);
        return posting;
    }
}
