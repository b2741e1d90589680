package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Jobs and volunteer work. Which of two header pieces is the employer and which the title is decided for the whole
 * section at once: by the words of each (job words, legal forms) summed over all entries, for a resume keeps one order.
 */
final class JobReader {
    private final Wraps wraps;
    private final List<Job> jobs = new ArrayList<>();

    private JobReader(Wraps wraps) {
        this.wraps = wraps;
    }

    static List<Job> read(List<Line> lines, Wraps wraps) {
        JobReader reader = new JobReader(wraps);
        for (Entries.Entry entry : Entries.of(lines, wraps)) reader.add(entry);
        reader.decideOrder();
        reader.inheritEmployers();
        reader.jobs.removeIf(j -> j.employer == null && j.title == null);
        return reader.jobs;
    }

    private void add(Entries.Entry entry) {
        Job job = new Job();
        List<Line> headers = new ArrayList<>(entry.header());
        List<Line> body = new ArrayList<>(entry.body());
        moveDescriptions(headers, body);
        Piece.Header header = Piece.of(headers);
        job.range = header.range();
        job.dateLine = header.dateLine();
        for (Piece piece : header.pieces()) sort(piece, job);
        if (job.place == null) findPlace(job);
        job.items.addAll(Item.of(body, wraps));
        jobs.add(job);
    }

    /** Header lines that read like text ("Technologies: …", a one-line description) belong to the body. */
    private static void moveDescriptions(List<Line> headers, List<Line> body) {
        for (int i = headers.size() - 1; i >= 1; i--) {
            Line line = headers.get(i);
            String text = line.textOfFirst();
            boolean label = text.matches("(?s)[\\p{L} ]{3,28}:\\s\\S.*") && LabelWords.of(text) == null;
            boolean list = text.chars().filter(c -> c == ',').count() >= 3;
            boolean dated = line.cells().stream().anyMatch(c -> Entries.headerDate(c.text()) != null);
            if (!dated && (label || list && !line.bold())) {
                headers.remove(i);
                body.add(0, line);
            }
        }
    }

    private static void sort(Piece piece, Job job) {
        LabelWords.Labelled labelled = LabelWords.split(piece.text());
        if (labelled != null) {
            Piece value = piece.withText(labelled.value());
            switch (labelled.label()) {
                case EMPLOYER -> job.employer = value;
                case TITLE -> job.title = value;
                case PLACE -> job.place = value;
                case DATE -> {}
            }
            return;
        }
        if (job.place == null && Places.isCertain(piece.text()) && !Titles.hasTitleWord(piece.text()))
            job.place = piece;
        else job.open.add(piece);
    }

    /** A place without a country: a short capitalised piece that stands beside, when two others remain. */
    private static void findPlace(Job job) {
        int named = (job.employer == null ? 0 : 1) + (job.title == null ? 0 : 1);
        for (int i = job.open.size() - 1; i >= 1; i--) {
            Piece piece = job.open.get(i);
            boolean enough = job.open.size() + named > 2;
            boolean plain = Places.isPossible(piece.text())
                    && Titles.title(piece.text()) == 0
                    && Titles.organisation(piece.text()) < 0.5;
            if (enough && plain && (piece.beside() || i >= 2)) {
                job.place = piece;
                job.open.remove(i);
                return;
            }
        }
    }

    private void decideOrder() {
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
        return Titles.title(piece.text()) - Titles.organisation(piece.text());
    }

    private static double clamp(double value) {
        return Math.max(-2, Math.min(2, value));
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
        if (Math.abs(lead(job)) >= 2 && lead(job) > 0 != titleFirst) first = !titleFirst;
        job.title = first ? a : b;
        job.employer = first ? b : a;
        job.sure = lead(job) > 0 == first || lead(job) == 0;
    }

    /** "Acme, Engineer" in one style: the comma that best parts job words from the rest; a place at the end is peeled. */
    private void splitSingle(Job job) {
        if (job.open.isEmpty()) return;
        Piece piece = job.open.get(0);
        String[] parts = piece.text().split(",\\s+");
        int end = parts.length;
        if (job.place == null) {
            for (int take = Math.min(3, parts.length - 1); take >= 1; take--) {
                String tail = String.join(", ", java.util.Arrays.copyOfRange(parts, parts.length - take, parts.length));
                if (Places.isCertain(tail) && !Titles.hasTitleWord(tail)) {
                    job.place = piece.withText(tail);
                    end = parts.length - take;
                    break;
                }
            }
        }
        if (end < 2) {
            job.open.set(0, piece.withText(parts[0]));
            return;
        }
        int best = 1;
        double bestScore = -1;
        for (int cut = 1; cut < end; cut++) {
            Piece left = piece.withText(join(parts, 0, cut));
            Piece right = piece.withText(join(parts, cut, end));
            double score = Math.abs(look(left) - look(right)) - 0.01 * cut;
            if (score > bestScore) {
                bestScore = score;
                best = cut;
            }
        }
        job.open.clear();
        job.open.add(piece.withText(join(parts, 0, best)));
        job.open.add(piece.withText(join(parts, best, end)));
        if (job.place == null && end - best > 1) peelCity(job);
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

    private static String join(String[] parts, int from, int to) {
        return String.join(", ", java.util.Arrays.copyOfRange(parts, from, to));
    }

    /** Several roles under one employer: a header with neither text nor title gives its name to the roles below it. */
    private void inheritEmployers() {
        List<Job> groups = new ArrayList<>();
        Job last = null;
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            boolean group = job.title == null
                    && job.employer != null
                    && job.items.isEmpty()
                    && i + 1 < jobs.size()
                    && jobs.get(i + 1).employer == null;
            if (group) groups.add(job);
            if (job.employer == null && last != null) {
                job.employer = last.employer;
                if (job.place == null) job.place = last.place;
            }
            if (job.employer != null) last = job;
        }
        jobs.removeAll(groups);
    }

    /** Bullets, or where there are none, the paragraphs when there are several. */
    static List<Item> highlights(Job job) {
        List<Item> bullets = job.items.stream().filter(i -> i.bullet() > 0).toList();
        if (!bullets.isEmpty()) return bullets;
        return job.items.size() > 1 ? job.items : List.of();
    }

    static @Nullable Item summary(Job job) {
        if (job.items.size() == 1 && job.items.get(0).bullet() == 0) return job.items.get(0);
        if (job.items.stream().noneMatch(i -> i.bullet() > 0)) return null;
        List<Item> prose = job.items.stream().filter(i -> i.bullet() == 0).toList();
        if (prose.isEmpty()) return null;
        StringBuilder text = new StringBuilder();
        for (Item item : prose) text.append(text.length() > 0 ? " " : "").append(item.text());
        return new Item(text.toString(), 0, prose.get(0).first());
    }
}
