package dev.tailorbird.discovery.board;

import dev.tailorbird.discovery.Platform;
import java.util.List;
import java.util.Map;

/** Any page with schema.org JobPosting data: one posting, or a list of them. */
final class JobPostingPage implements Board {
    @Override
    public Platform platform() {
        return Platform.PAGE;
    }

    @Override
    public Ask first(Map<String, String> settings) {
        return Ask.get(Address.setting(settings, "url"));
    }

    @Override
    public boolean isInterface() {
        return false;
    }

    @Override
    public Batch read(Ask asked, String answer) {
        List<Found> found = JobPostings.ofPage(answer, asked.uri());
        if (found.isEmpty()) throw new Unreadable("The page carries no JobPosting data.");
        return Batch.last(found);
    }
}
