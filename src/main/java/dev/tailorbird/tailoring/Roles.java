package dev.tailorbird.tailoring;

import dev.tailorbird.posting.PostingAnalysis;

/** What the posting calls the role. */
final class Roles {
    private Roles() {}

    static String asked(PostingAnalysis posting) {
        String role = posting.role();
        String title = posting.title();
        return role != null && !role.isBlank() ? role : title == null ? "" : title;
    }
}
