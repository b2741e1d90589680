package dev.tailorbird.intake.blog;

import java.util.List;

/**
 * What was read from blog posts.
 *
 * @param title of the post or the feed
 * @param format {@code post}, {@code feed} or {@code markdown}
 * @param notes what the person should know, in plain words
 */
public record BlogReading(String title, String format, List<ProposedStatement> statements, List<String> notes) {}
