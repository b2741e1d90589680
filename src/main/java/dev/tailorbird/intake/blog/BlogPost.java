package dev.tailorbird.intake.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post as plain paragraphs.
 *
 * @param address null for pasted text
 */
record BlogPost(String title, @Nullable String address, List<String> paragraphs) {}
