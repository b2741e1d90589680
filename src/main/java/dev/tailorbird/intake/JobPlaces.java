package dev.tailorbird.intake;

import java.util.Arrays;

/** Finds the place among the pieces of a job's header: "Acme, Austin, TX", "Acme | Engineer | Berlin". */
final class JobPlaces {
    private JobPlaces() {}

    static void find(Job job) {
        if (job.place == null) knownTown(job);
        if (job.place == null && count(job) > 1) tail(job);
        if (job.place == null) shapedLikePlace(job);
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
        if (parts.length < 2 || Places.isRemote(text)) return true;
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
