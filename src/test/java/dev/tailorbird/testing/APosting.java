package dev.tailorbird.testing;

import dev.tailorbird.posting.PostingAnalysis;
import dev.tailorbird.posting.PostingAnalysis.Requirement;
import dev.tailorbird.posting.PostingAnalysis.SkillAsk;
import java.util.ArrayList;
import java.util.List;

/** The analysis of a posting, built up from what a test needs. */
public final class APosting {
    private String title = "Warehouse Manager";
    private String role = "Warehouse Manager";
    private String domain;
    private final List<SkillAsk> skills = new ArrayList<>();
    private final List<Requirement> requirements = new ArrayList<>();

    public static APosting forA(String title) {
        APosting posting = new APosting();
        posting.title = title;
        posting.role = title;
        return posting;
    }

    public APosting in(String domain) {
        this.domain = domain;
        return this;
    }

    public APosting requiring(String... names) {
        for (String name : names) skills.add(new SkillAsk(name, "domain skills", true));
        return this;
    }

    public APosting preferring(String... names) {
        for (String name : names) skills.add(new SkillAsk(name, "domain skills", false));
        return this;
    }

    public APosting asking(String text, double relevance, String... keywords) {
        requirements.add(new Requirement(text, List.of(keywords), relevance, "required", "experience"));
        return this;
    }

    public PostingAnalysis build() {
        return new PostingAnalysis(
                null,
                title,
                "Harbour & Sons",
                role,
                null,
                "mid",
                List.of(),
                "on_site",
                "full_time",
                null,
                PostingAnalysis.Terms.NONE,
                null,
                null,
                null,
                "unknown",
                skills,
                requirements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                domain,
                List.of(),
                "corporate",
                "");
    }
}
