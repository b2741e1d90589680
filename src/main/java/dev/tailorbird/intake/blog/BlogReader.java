package dev.tailorbird.intake.blog;

import dev.tailorbird.platform.fetch.Fetched;
import dev.tailorbird.shared.DomainException;
import dev.tailorbird.shared.FieldError;
import dev.tailorbird.shared.ProblemCode;
import dev.tailorbird.skills.SkillLexicon;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads posts from a page, a feed or Markdown text into statements of the person. */
@Singleton
public class BlogReader {
    private static final int MAX_STATEMENTS = 200;
    private static final int MAX_TITLE = 200;

    private final StatementFinder finder;

    public BlogReader(SkillLexicon lexicon) {
        this.finder = new StatementFinder(lexicon);
    }

    /** Blocks while it reads. */
    public BlogReading page(Fetched page) {
        if (page.contentType().startsWith("text/plain") || page.contentType().startsWith("text/markdown"))
            return read("markdown", List.of(MarkdownPost.of(null, page.uri().toString(), text(page))), "url");
        if (BlogFeed.isFeed(page)) return read("feed", BlogFeed.posts(page), "url");
        return read("post", List.of(HtmlPost.of(page)), "url");
    }

    public BlogReading markdown(@Nullable String title, String text) {
        try {
            return read("markdown", List.of(MarkdownPost.of(title, null, text)), "text");
        } catch (StackOverflowError nested) {
            throw new DomainException(
                    ProblemCode.UNREADABLE_DOCUMENT,
                    "The text is nested deeper than a post is. Paste it as plain text.",
                    new FieldError("text", "is nested too deep"));
        }
    }

    private BlogReading read(String format, List<BlogPost> posts, String field) {
        Map<String, ProposedStatement> found = new LinkedHashMap<>();
        for (BlogPost post : posts)
            for (ProposedStatement statement : finder.find(post))
                found.putIfAbsent(statement.text().toLowerCase(Locale.ROOT), statement);
        if (found.isEmpty()) throw nothing(field);
        List<String> notes = found.size() > MAX_STATEMENTS
                ? List.of("Only the first " + MAX_STATEMENTS + " of " + found.size() + " statements are shown.")
                : List.of();
        return new BlogReading(
                title(posts),
                format,
                found.values().stream().limit(MAX_STATEMENTS).toList(),
                notes);
    }

    private static String title(List<BlogPost> posts) {
        BlogPost first = posts.get(0);
        String title = posts.size() == 1
                ? first.title()
                : posts.size() + " posts" + (first.address() == null ? "" : " of " + host(first.address()));
        return title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE - 1) + "…";
    }

    private static String host(String address) {
        return address.replaceFirst("(?i)^https?://", "").replaceFirst("/.*", "");
    }

    private static String text(Fetched page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static DomainException nothing(String field) {
        return new DomainException(
                ProblemCode.UNREADABLE_DOCUMENT,
                "No sentence was found in which you say what you did (\"I built…\", \"we cut…\"). Give the address of a"
                        + " post that tells of your own work, or paste its text.",
                new FieldError(Objects.requireNonNull(field), "holds no statement about yourself"));
    }
}
