package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which piece of a header is the employer and which the title. It is decided for the whole section at once, by the words
 * of each (job words, legal forms) summed over all entries, for a resume keeps one order.
 */
final class JobRoles {
    private static final double SURE = 2;

    private JobRoles() {}

    static void decide(List<Job> jobs) {
        for (int i = 1; i < jobs.size(); i++) townBesideTitle(jobs.get(i));
        rejoin(jobs);
        for (Job job : jobs) if (pieces(job) == 1) splitSingle(job);
        double titleFirst = 0;
        for (Job job : jobs) if (isOpen(job)) titleFirst += clamp(lead(job));
        for (Job job : jobs) {
            while (job.employer == null && job.title == null && job.open.size() > 2) {
                job.rest.add(0, job.open.remove(job.open.size() - 1));
            }
            assign(job, titleFirst >= 0);
        }
    }

    /** "Data Analyst, Lisbon" below another job: a further title at its employer, with the town. */
    private static void townBesideTitle(Job job) {
        if (job.place != null || job.open.size() != 2 || pieces(job) != 2) return;
        Piece town = job.open.get(1);
        boolean sameRow = town.row() == job.open.get(0).row();
        if (sameRow && Titles.endsAsTitle(job.open.get(0).text()) && Towns.isKnown(town.text()))
            job.place = job.open.remove(1);
    }

    /**
     * "Charge Nurse – ICU" is one title when the employer stands elsewhere. A dash in every entry parts employer and
     * title, unless what stands elsewhere looks more like an employer than either half.
     */
    private static void rejoin(List<Job> jobs) {
        List<Job> dashed = new ArrayList<>();
        double elsewhere = 0;
        for (Job job : jobs) {
            int at = dash(job);
            if (at < 0) continue;
            dashed.add(job);
            Piece other = job.open.get(at > 1 ? 0 : 2);
            double halves = look(job.open.get(at - 1)) * look(job.open.get(at)) < 0 ? 1 : 0;
            elsewhere += Titles.organisation(other.text()) - halves + (at > 1 ? 0.2 : 0);
        }
        boolean usual = dashed.size() > 1 && dashed.size() >= jobs.size() * 0.7;
        if (usual && elsewhere <= 0) return;
        for (Job job : dashed) {
            int at = dash(job);
            Piece first = job.open.get(at - 1);
            Piece second = job.open.remove(at);
            job.open.set(at - 1, first.withText(first.text() + second.link() + second.text()));
        }
    }

    /** Where a piece was parted from the one before it by a dash or slash though a third piece stands elsewhere. */
    private static int dash(Job job) {
        if (pieces(job) < 3) return -1;
        for (int i = 1; i < job.open.size(); i++) {
            String link = job.open.get(i).link();
            if (link == null || !link.matches("\\s*(?:[–—/@]|-{1,3})\\s*")) continue;
            int row = job.open.get(i).row();
            if (job.open.stream().filter(p -> p.row() == row).count() != 2) continue;
            if (job.open.stream().anyMatch(p -> p.row() != row)) return i;
        }
        return -1;
    }

    private static boolean isOpen(Job job) {
        return job.employer == null && job.title == null && job.open.size() >= 2;
    }

    private static int pieces(Job job) {
        return job.open.size() + (job.employer == null ? 0 : 1) + (job.title == null ? 0 : 1);
    }

    /** Positive when the first piece looks like the title. */
    private static double lead(Job job) {
        return look(job.open.get(0)) - look(job.open.get(1));
    }

    private static double look(Piece piece) {
        return Titles.look(piece.text());
    }

    private static double clamp(double value) {
        return Math.max(-SURE, Math.min(SURE, value));
    }

    private static void assign(Job job, boolean titleFirst) {
        if (job.employer != null || job.title != null) {
            if (job.open.isEmpty()) return;
            Piece piece = job.open.remove(0);
            if (job.title == null) job.title = piece;
            else if (job.employer == null) job.employer = piece;
            else job.rest.add(piece);
            return;
        }
        if (job.open.isEmpty()) return;
        Piece a = job.open.get(0);
        if (job.open.size() == 1) {
            if (look(a) > 0) job.title = a;
            else job.employer = a;
            job.sure = Math.abs(look(a)) > 0.5;
            return;
        }
        Piece b = job.open.get(1);
        boolean first = titleFirst;
        if (Math.abs(lead(job)) >= SURE && lead(job) > 0 != titleFirst) first = !titleFirst;
        job.title = first ? a : b;
        job.employer = first ? b : a;
        job.sure = lead(job) > 0 == first || lead(job) == 0;
    }

    /** "Acme, Engineer" in one style: the comma that best parts job words from the rest; a place at the end is peeled. */
    private static void splitSingle(Job job) {
        if (job.open.isEmpty()) return;
        Piece piece = job.open.get(0);
        String text = piece.text();
        int place = job.place == null ? JobPlaces.tailStart(text) : -1;
        if (place > 0) {
            job.place = piece.withText(JobPlaces.place(text, place));
            text = text.substring(0, place).strip();
        }
        String[] parts = commaParts(text);
        if (parts.length < 2) {
            job.open.set(0, piece.withText(text));
            return;
        }
        int best = 1;
        double bestScore = -1;
        for (int cut = 1; cut < parts.length; cut++) {
            Piece left = piece.withText(join(parts, 0, cut));
            Piece right = piece.withText(join(parts, cut, parts.length));
            boolean firm = Titles.organisation(parts[cut]) > 0 && look(left) > 0;
            double score = Math.abs(look(left) - look(right)) - 0.01 * cut + (firm ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = cut;
            }
        }
        job.open.clear();
        job.open.add(piece.withText(join(parts, 0, best)));
        job.open.add(piece.withText(join(parts, best, parts.length)));
        if (job.place == null && parts.length - best > 1) peelCity(job);
    }

    /** "Engineer, Acme, Berlin": the last of three parts is a place when it has the shape of one. */
    private static void peelCity(Job job) {
        Piece last = job.open.get(1);
        int comma = last.text().lastIndexOf(", ");
        String tail = last.text().substring(comma + 2);
        if (Places.isPossible(tail) && Titles.title(tail) == 0 && Titles.organisation(tail) == 0) {
            job.place = last.withText(tail);
            job.open.set(1, last.withText(last.text().substring(0, comma)));
        }
    }

    /** "Harrow Foods, Inc." stays one part. */
    private static String[] commaParts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\s*,\\s+(?![^()]*\\))"))
            if (!parts.isEmpty() && Titles.isLegalForm(part))
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
            else parts.add(part);
        return parts.toArray(String[]::new);
    }

    private static String join(String[] parts, int from, int to) {
        return String.join(", ", Arrays.copyOfRange(parts, from, to));
    }
}
