package dev.tailorbird.tailoring.review;

import dev.tailorbird.profile.JsonResume;
import dev.tailorbird.tailoring.AtsReport;
import dev.tailorbird.tailoring.Reviewer;
import dev.tailorbird.tailoring.Tailored;
import dev.tailorbird.tailoring.TailoringResult;
import dev.tailorbird.tailoring.TailoringResult.Finding;
import dev.tailorbird.tailoring.review.ReviewEdits.Decision;
import dev.tailorbird.tailoring.review.Revision.Printed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A tailored resume laid out for review: what was made, and what it is scored by. */
record Desk(TailoringResult result, Reviewer reviewer, UUID resumeId, Instant finishedAt) {

    static Desk of(Tailored tailored, Reviewer reviewer) {
        return new Desk(tailored.result(), reviewer, tailored.resumeId(), tailored.finishedAt());
    }

    /** What edits come to. */
    record Outcome(ReviewEdits edits, JsonResume resume, AtsReport ats, Map<String, List<Finding>> warnings) {}

    Outcome outcome(ReviewEdits edits) {
        Revision revision = new Revision(result, edits);
        JsonResume resume = revision.resume();
        Map<String, List<Finding>> warnings = new TreeMap<>();
        for (Printed statement : revision.statements()) {
            ReviewEdits.Choice choice = edits.choice(statement.id());
            if (choice == null || choice.decision() != Decision.EDITED) continue;
            List<Finding> doubts = reviewer.doubts(statement.text(), statement.entryId());
            if (!doubts.isEmpty()) warnings.put(statement.id(), doubts);
        }
        return new Outcome(edits, resume, reviewer.score(resume), warnings);
    }

    List<ResumeVersion.Statement> statements(ReviewEdits edits) {
        return new Revision(result, edits)
                .statements().stream()
                        .map(s -> new ResumeVersion.Statement(s.id(), s.entryId(), s.text()))
                        .toList();
    }
}
