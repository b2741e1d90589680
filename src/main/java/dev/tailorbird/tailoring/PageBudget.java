package dev.tailorbird.tailoring;

import dev.tailorbird.experience.Entry;
import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.resume.ResumeTemplates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Shares the lines of one or two pages among the roles: recent ones get more, each keeps at least one bullet, and the
 * least relevant bullets go first. An estimate; the renderer has the last word and can still set smaller type.
 */
final class PageBudget {
    private static final int LINES_PER_PAGE = 58;
    private static final int CHARACTERS_PER_LINE = 104;
    private static final double HEADING = 2.2;
    private static final double ENTRY = 2.4;
    private static final double HEAD_AND_SUMMARY = 9;
    private static final int MOST_TRIM = 2;

    private PageBudget() {}

    /** @param room bullets by entry id, newest role first */
    record Plan(Map<String, Integer> room, int trim) {}

    /** For a posting, with at most as many bullets for a role as the session asks for. */
    static Plan plan(Dossier dossier, Map<String, Double> relevance) {
        return plan(
                dossier,
                trim -> worth(relevance, MustSay.weights(dossier, relevance, trim)),
                dossier.input().parameters().bulletsPerRole());
    }

    /** For no posting in particular: all that there is room for, the newest jobs and the first statements before others. */
    static Plan untailored(Dossier dossier) {
        return plan(dossier, trim -> Map.of(), Integer.MAX_VALUE);
    }

    /** A statement that alone says something asked for is worth keeping, however little else it answers. */
    private static Map<String, Double> worth(Map<String, Double> relevance, Map<String, Double> alone) {
        Map<String, Double> worth = new LinkedHashMap<>(relevance);
        alone.forEach((id, weight) -> worth.merge(id, weight, Double::sum));
        return worth;
    }

    private static Plan plan(Dossier dossier, IntFunction<Map<String, Double>> worth, int perRole) {
        TailoringParameters parameters = dossier.input().parameters();
        double page = ResumeTemplates.isCompact(parameters.template()) ? LINES_PER_PAGE * 1.12 : LINES_PER_PAGE;
        for (int trim = 0; ; trim++) {
            double left = parameters.pages() * page - fixedLines(dossier, trim);
            List<Bullet> bullets = fitting(wanted(dossier, worth.apply(trim), perRole), left);
            if (trim == MOST_TRIM || total(bullets) <= left && enoughForRecent(dossier, bullets, perRole))
                return new Plan(room(dossier, bullets), trim);
        }
    }

    /** A statement that may become a bullet; {@code rank} is its place in its role. */
    private record Bullet(String entryId, int role, int rank, double worth, double lines) {}

    private static List<Bullet> wanted(Dossier dossier, Map<String, Double> worth, int perRole) {
        List<Bullet> wanted = new ArrayList<>();
        for (int role = 0; role < dossier.roles().size(); role++) {
            String id = dossier.roles().get(role).id();
            List<Proof> statements = dossier.statementsOf(id).stream()
                    .sorted(Comparator.comparingDouble((Proof s) -> worth.getOrDefault(s.id(), 0.0))
                            .reversed())
                    .toList();
            int most = most(perRole, role);
            for (int rank = 0; rank < Math.min(most, statements.size()); rank++) {
                Proof statement = statements.get(rank);
                double recent = Math.max(0, 0.4 - 0.1 * role);
                double value = worth.getOrDefault(statement.id(), 0.0) + recent - 0.05 * rank;
                wanted.add(new Bullet(id, role, rank, value, lines(statement.text())));
            }
        }
        return wanted;
    }

    /** The two newest roles get all that is asked for, older ones one less each, down to two. */
    private static int most(int perRole, int role) {
        return role < 2 ? perRole : Math.max(Math.min(2, perRole), perRole - (role - 1));
    }

    private static List<Bullet> fitting(List<Bullet> wanted, double left) {
        List<Bullet> kept = new ArrayList<>(wanted);
        List<Bullet> optional =
                new ArrayList<>(wanted.stream().filter(b -> b.rank() > 0).toList());
        optional.sort(Comparator.comparingDouble(Bullet::worth));
        for (Bullet least : optional) {
            if (total(kept) <= left) break;
            kept.remove(least);
        }
        return kept;
    }

    private static boolean enoughForRecent(Dossier dossier, List<Bullet> kept, int perRole) {
        for (int role = 0; role < Math.min(2, dossier.roles().size()); role++) {
            String id = dossier.roles().get(role).id();
            int enough = Math.min(Math.min(3, perRole), dossier.statementsOf(id).size());
            if (kept.stream().filter(b -> b.entryId().equals(id)).count() < enough) return false;
        }
        return true;
    }

    private static Map<String, Integer> room(Dossier dossier, List<Bullet> kept) {
        Map<String, Integer> room = new LinkedHashMap<>();
        for (Entry role : dossier.roles())
            room.put(role.id(), (int)
                    kept.stream().filter(b -> b.entryId().equals(role.id())).count());
        return room;
    }

    private static double total(List<Bullet> bullets) {
        return bullets.stream().mapToDouble(Bullet::lines).sum();
    }

    /** Everything that is not a bullet of a role. */
    private static double fixedLines(Dossier dossier, int trim) {
        JsonResume rest = OtherSections.of(dossier, trim);
        double lines = HEAD_AND_SUMMARY;
        if (!dossier.roles().isEmpty())
            lines += HEADING + ENTRY * dossier.roles().size();
        lines += section(rest.skills().size() + 1);
        lines += section(rest.education().stream()
                .mapToDouble(e -> ENTRY + lines(String.join(", ", e.courses())))
                .sum());
        lines += section(rest.projects().stream()
                .mapToDouble(p -> ENTRY + lines(p.description()) + all(p.highlights()))
                .sum());
        lines += section(rest.volunteer().stream()
                .mapToDouble(v -> ENTRY + lines(v.summary()) + all(v.highlights()))
                .sum());
        lines += section(rest.publications().stream()
                .mapToDouble(p -> 1.3 + lines(p.summary()))
                .sum());
        lines += section(rest.awards().stream()
                .mapToDouble(a -> 1.2 + lines(a.summary()))
                .sum());
        lines += section(1.2 * rest.certificates().size());
        lines += section(rest.languages().isEmpty() ? 0 : 1);
        lines += section(rest.interests().size());
        return lines
                + section(rest.references().stream()
                        .mapToDouble(r -> 1 + lines(r.reference()))
                        .sum());
    }

    private static double section(double lines) {
        return lines == 0 ? 0 : lines + HEADING;
    }

    private static double all(List<String> texts) {
        return texts.stream().mapToDouble(PageBudget::lines).sum();
    }

    private static double lines(@Nullable String text) {
        if (text == null || text.isBlank()) return 0;
        return 0.15 + Math.ceil((double) text.length() / CHARACTERS_PER_LINE);
    }
}
