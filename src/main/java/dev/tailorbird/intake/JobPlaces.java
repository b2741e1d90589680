package dev.tailorbird.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the place among the pieces of a job's header: "Acme, Austin, TX", "Acme | Engineer | Berlin". */
final class JobPlaces {
    private JobPlaces() {}

    static void find(Job job) {
        if (job.place == null && job.employer != null) ofEmployer(job, job.employer);
        if (job.place == null) knownTown(job);
        if (job.place == null && count(job) > 1) tail(job);
        if (job.place == null) shapedLikePlace(job);
    }

    /** "Employer: Acme, Austin, TX". */
    private static void ofEmployer(Job job, Piece employer) {
        int cut = tailStart(employer.text());
        if (cut < 0) return;
        job.place = employer.withText(place(employer.text(), cut));
        job.employer = employer.withText(employer.text().substring(0, cut).strip());
    }

    /** Where some entries have "Employer, Town", the same form in the others is read alike though the town is unknown. */
    static void byCustom(List<Job> jobs) {
        List<Job> open = new ArrayList<>();
        int formed = 0;
        for (Job job : jobs) {
            if (job.place != null) continue;
            if (count(job) > 1 && unknownTail(job) >= 0) formed++;
            open.add(job);
        }
        boolean custom = jobs.size() - open.size() > 0 ? formed > 0 : formed > 1 && formed == jobs.size();
        if (!custom) return;
        for (Job job : open) {
            int at = count(job) > 1 ? unknownTail(job) : -1;
            if (at < 0) continue;
            Piece piece = job.open.get(at);
            int comma = piece.text().lastIndexOf(", ");
            job.place = piece.withText(piece.text().substring(comma + 2));
            job.open.set(at, piece.withText(piece.text().substring(0, comma)));
        }
    }

    private static int unknownTail(Job job) {
        for (int i = 0; i < job.open.size(); i++) {
            String text = job.open.get(i).text();
            int comma = text.lastIndexOf(", ");
            if (comma < 0 || Titles.endsAsTitle(text.substring(0, comma))) continue;
            if (isTownShaped(text.substring(comma + 2))) return i;
        }
        return -1;
    }

    /** One or two capitalised words that are neither a title, a field nor part of an employer's name. */
    static boolean isTownShaped(String text) {
        return text.split(" ").length <= 2
                && Places.isPossible(text)
                && !Titles.isLegalForm(text)
                && Titles.title(text) == 0
                && Titles.organisation(text) == 0
                && !Degrees.isField(text);
    }

    private static int count(Job job) {
        return job.open.size() + (job.employer == null ? 0 : 1) + (job.title == null ? 0 : 1);
    }

    /** A piece of its own that the gazetteer knows, when an employer and a title remain. */
    private static void knownTown(Job job) {
        if (count(job) < 3) return;
        for (int i = job.open.size() - 1; i >= 0; i--) {
            Piece piece = job.open.get(i);
            if (i == 0 && job.open.size() == count(job) && !piece.beside()) continue;
            if (Titles.organisation(piece.text()) > 0 || !Towns.isKnown(piece.text())) continue;
            job.place = job.open.remove(i);
            return;
        }
    }

    /** A place behind the last comma of a piece: "Acme, Austin, TX". */
    private static void tail(Job job) {
        for (int i = 0; i < job.open.size(); i++) {
            Piece piece = job.open.get(i);
            int cut = tailStart(piece.text());
            if (cut < 0) continue;
            job.place = piece.withText(place(piece.text(), cut));
            job.open.set(i, piece.withText(piece.text().substring(0, cut).strip()));
            return;
        }
    }

    /** What stands behind the cut that {@link #tailStart} found. */
    static String place(String text, int cut) {
        return text.substring(cut).replaceAll("^[\\s,(]+|\\)$", "").strip();
    }

    /** The comma or parenthesis before a place at the end of the text; -1 when there is none. */
    static int tailStart(String text) {
        int open = text.lastIndexOf(" (");
        if (open > 0 && text.endsWith(")")) {
            String inside = text.substring(open + 2, text.length() - 1);
            return isPlace(inside) ? open : -1;
        }
        String[] parts = text.split(",\\s+");
        for (int take = Math.min(3, parts.length - 1); take >= 1; take--) {
            String tail = String.join(", ", Arrays.copyOfRange(parts, parts.length - take, parts.length));
            if (take == 1 ? isPlace(tail) : isCertain(tail))
                return text.lastIndexOf(parts[parts.length - take - 1] + ",") + parts[parts.length - take - 1].length();
        }
        return -1;
    }

    private static boolean isPlace(String text) {
        return isCertain(text) || Titles.organisation(text) == 0 && Towns.isKnown(text);
    }

    /** "Acme, Berlin, Germany" has the form of a place as well, but its first part is no town and its second is. */
    static boolean isCertain(String text) {
        if (!Places.isCertain(text) || Titles.hasTitleWord(text)) return false;
        String[] parts = text.split(",\\s+");
        if (parts.length < 2) return true;
        if (Places.isRemote(text)) return Places.isRemote(parts[0]) || Towns.isKnown(parts[0]);
        if (Titles.organisation(parts[0]) > 0 && !Towns.isKnown(parts[0])) return false;
        return parts.length < 3 || Towns.isKnown(parts[0]) || !Towns.isKnown(parts[1]);
    }

    /** A short capitalised piece that stands beside, when two others remain. */
    private static void shapedLikePlace(Job job) {
        if (count(job) < 3) return;
        for (int i = job.open.size() - 1; i >= 1; i--) {
            Piece piece = job.open.get(i);
            boolean plain = Places.isPossible(piece.text())
                    && Titles.title(piece.text()) == 0
                    && Titles.organisation(piece.text()) < 0.5;
            boolean aside = piece.beside()
                    || i >= 2 && piece.link() != null && piece.link().matches("\\s*[|·•]\\s*");
            if (plain && aside) {
                job.place = job.open.remove(i);
                return;
            }
        }
    }
}
