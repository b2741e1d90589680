package dev.tailorbird.discovery;

import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** An address that somebody pasted, and the board that it stands for. Nothing is fetched. */
record CareersAddress(URI uri, BoardAddress board) {
    static final int LONGEST = 1000;
    private static final Pattern FEED =
            Pattern.compile("(?i).*(?:\\.(?:rss|atom|xml|rdf)|/(?:rss|feed|atom))/?(?:\\?.*)?");
    private static final Pattern CLOSED =
            Pattern.compile("(?i)(?:[\\w-]+\\.)*(?:linkedin|indeed|glassdoor)\\.[a-z]{2,3}(?:\\.[a-z]{2})?");

    /** @throws DomainException INVALID when the text is no address of a web page */
    static CareersAddress of(String text) {
        URI uri = uri(text.strip());
        return new CareersAddress(uri, BoardAddresses.read(uri).orElseGet(() -> page(uri)));
    }

    private static BoardAddress page(URI uri) {
        Platform platform = FEED.matcher(uri.toString()).matches() ? Platform.FEED : Platform.PAGE;
        return new BoardAddress(platform, Map.of("url", uri.toString()), List.of());
    }

    /** Whether its postings can be fetched. */
    boolean supported() {
        return board.platform().supported() && !closed();
    }

    /** In words for people: what the address is taken for, and what is still missing. */
    String message() {
        String label = board.platform().label();
        if (closed())
            return "This site has no open list of its postings. Paste the text or the address of a single posting"
                    + " instead, under Jobs.";
        if (!supported())
            return label + " is known, but not supported: it has no open list of a company's postings. Paste the"
                    + " text or the address of a single posting instead, under Jobs.";
        if (!board.missing().isEmpty())
            return "A " + label + " board whose address does not name the " + String.join(" and the ", board.missing())
                    + ". It is looked for when the board is first asked; an address copied from the list of jobs has it.";
        return switch (board.platform()) {
            case PAGE ->
                "No platform that is known here. The page itself is read for job data (schema.org JobPosting).";
            case FEED -> "A feed of postings (RSS or Atom).";
            default -> "A board on " + label + ".";
        };
    }

    /** A readable name for the company. */
    String name() {
        Map<String, String> settings = board.settings();
        String key = settings.getOrDefault("board", settings.getOrDefault("tenant", ""));
        if (!key.isEmpty()) return CompanyNames.ofKey(key);
        return board.platform().required().isEmpty() ? board.platform().label() : CompanyNames.ofHost(uri.getHost());
    }

    /** The same for every address of the same board. */
    UUID key() {
        return board.key();
    }

    private boolean closed() {
        return board.platform() == Platform.PAGE
                && CLOSED.matcher(uri.getHost()).matches();
    }

    private static URI uri(String text) {
        if (text.length() > LONGEST) throw invalid("is longer than " + LONGEST + " characters");
        try {
            URI uri = new URI(
                    (text.matches("(?i)[a-z][a-z0-9+.-]*://.*") ? text : "https://" + text).replace(" ", "%20"));
            String scheme = Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
            if (!scheme.equals("https") && !scheme.equals("http")) throw invalid("must begin with https:// or http://");
            if (uri.getHost() == null || !uri.getHost().contains(".") || uri.getUserInfo() != null)
                throw invalid("is not the address of a web page");
            return uri;
        } catch (URISyntaxException e) {
            throw invalid("is not the address of a web page");
        }
    }

    private static DomainException invalid(String message) {
        return new DomainException(
                ProblemCode.INVALID,
                "Paste the address of a careers page as the browser shows it, like https://jobs.example.com.",
                new FieldError("url", message));
    }
}
