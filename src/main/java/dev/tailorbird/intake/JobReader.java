package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Jobs and volunteer work: entries taken apart, their pieces sorted into roles, their texts made whole. */
final class JobReader {
    private final Wraps wraps;
    private final List<Job> jobs = new ArrayList<>();

    private JobReader(Wraps wraps) {
        this.wraps = wraps;
    }

    static List<Job> read(List<Line> lines, Wraps wraps) {
        JobReader reader = new JobReader(wraps);
        for (Entries.Entry entry : Entries.of(LabelColumns.unfold(lines), wraps)) reader.add(entry);
        JobPlaces.byCustom(reader.jobs);
        JobRoles.decide(reader.jobs);
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
        JobPlaces.find(job);
        if (job.open.size() > 2) job.open.removeIf(p -> Asides.isSelfEmployment(p.text()));
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
                case EMPLOYER, SCHOOL -> job.employer = value;
                case TITLE, DEGREE -> job.title = value;
                case PLACE -> job.place = value;
                case DATE, DUTIES -> {}
            }
            return;
        }
        if (job.place == null && JobPlaces.isCertain(piece.text())) job.place = piece;
        else job.open.add(piece);
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
